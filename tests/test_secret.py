"""What is recognised as a secret, and what is left of one that is shown."""

from __future__ import annotations

import pytest

from guidewright.secret import found, given, is_random, looks_secret, masked, printable, starred

# In two parts each, so that nobody who scans this repository takes them for real.
KNOWN = [
    "sk_live" + "_9tQz4Lm2Vb7Kd1Xw",
    "pk_test" + "_9tQz4Lm2Vb7Kd1Xw",
    "whsec" + "_9tQz4Lm2Vb7Kd1XwPr5",
    "re" + "_9tQz4Lm2_Vb7Kd1Xw9tQz4Lm2",
    "ghp" + "_9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6Fj",
    "github_pat" + "_9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6Fj",
    "xoxb" + "-95837261-Vb7Kd1XwPr5Ys8",
    "AKIA" + "9TQZ4LM2VB7KD8XW",
    "sntrys" + "_9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3",
    "ASIA" + "9TQZ4LM2VB7KD8XW",
    "glpat" + "-9tQz4Lm2Vb7Kd1XwPr5Y",
    "xapp" + "-1-95837261-Vb7Kd1XwPr5Ys8",
    "hooks.slack.com" + "/services/T9TQZ4LM2/B9TQZ4LM2/9tQz4Lm2Vb7Kd1XwPr5Y",
    "AIza" + "9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6Fj9tQz4",
    "GOCSPX" + "-9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6",
    "sk-proj" + "-9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6",
    "npm" + "_9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6Fj9tQz4m",
    "shpat" + "_9f3a4e2c7b7d1c0b9a5f6e8d3c6b4f9a",
    "SG" + ".9tQz4Lm2Vb7Kd1Xw.Pr5Ys8Hn3Gc6Fj9tQ",
    "eyJ" + "9tQz4Lm2Vb7.eyJKd1XwPr5Ys8.Hn3Gc6Fj9tQ",
]


@pytest.mark.parametrize("secret", KNOWN)
def test_keys_of_vendors_are_found_at_their_place(secret: str) -> None:
    assert found(f"the key is {secret}, see there") == ((11, secret),)
    assert found(f"x{secret}") == ()
    assert looks_secret(secret)
    assert masked(secret) == f"{secret[:4]}..."


@pytest.mark.parametrize(
    "text",
    [
        "sk_live" + "_xxxxxxxxxxxxxxxxxxxx",
        "whsec_your_webhook_secret",
        "sk_live_short",
        "https://dashboard.stripe.com/test/apikeys",
        "lib/companies-house/client.ts",
        "handlePaymentIntentSucceeded",
    ],
)
def test_placeholders_names_and_paths_are_no_secrets(text: str) -> None:
    assert found(text) == ()
    assert not looks_secret(text)
    assert starred(text) == text


def test_opaque_text_looks_secret_as_a_whole_value_only() -> None:
    opaque = "9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6Fj"
    assert looks_secret(opaque)
    assert not found(opaque)
    assert masked(opaque) == "9tQz..."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("key = sk_live" + "_9tQz4Lm2Vb7Kd1Xw;", "key = sk_l********************;"),
        ("postgres://app:hunter2@db/hub", "postgres://app:*******@db/hub"),
        ("sha 0a1b2c3d4e5f60718293a4b5c6d7e8f9 end", "sha 0a1b**************************** end"),
        ("postgres://app:${PASSWORD}@db/hub", "postgres://app:${PASSWORD}@db/hub"),
        ("is 9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6FjRe4T", "is 9tQz******************************"),
        ("see IoAcmeWorkflowV1alpha1ArtifactGcSpec.md", "see IoAcmeWorkflowV1alpha1ArtifactGcSpec.md"),
        (
            "see GithubComAcmeEventsPkgApisEventsourceV1alpha1AMQPSource",
            "see GithubComAcmeEventsPkgApisEventsourceV1alpha1AMQPSource",
        ),
    ],
)
def test_a_line_keeps_its_columns_when_secrets_are_starred_out(text: str, shown: str) -> None:
    assert starred(text) == shown
    assert len(shown) == len(text)


def test_what_is_printed_cannot_move_the_cursor() -> None:
    assert printable("a\x1b[2Jb\u202ec") == "a\\x1b[2Jb\\u202ec"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ACME_KEY=9tQz4Lm2Vb7Kd1XwPr5Ys8", [("ACME_KEY", 9)]),
        ('ACME_KEY: "9tQz4Lm2Vb7Kd1XwPr5Ys8"', [("ACME_KEY", 11)]),
        ('"ACME_KEY": "9tQz4Lm2Vb7Kd1XwPr5Ys8"', [("ACME_KEY", 13)]),
        ("curl -H 'Authorization: Bearer 9tQz4Lm2Vb7Kd1XwPr5Ys8'", [("Bearer", 31)]),
        ("postgres://app:9tQz4Lm2Vb7Kd1XwPr5Ys8@db/hub", [("postgres://", 15)]),
        ("ACME_KEY=short", []),
        ("the key is 9tQz4Lm2Vb7Kd1XwPr5Ys8", []),
    ],
)
def test_what_is_given_to_a_name_stands_at_its_value(text: str, found: list[tuple[str, int]]) -> None:
    assert [(each.name, each.offset) for each in given(text)] == found


@pytest.mark.parametrize(
    ("value", "random"),
    [
        ("9tQz4Lm2Vb7Kd1XwPr5Ys8Hn3Gc6Fj", True),
        ("9f3a4e2c7b7d1c0b9a5f6e8d3c6b4f9a", True),
        ("550e8400-e29b-41d4-a716-446655440000", False),
        ("deadbeefdeadbeefdeadbeefdeadbeef1", False),
        ("your_acme_signing_secret_32_bytes", False),
        ("https://dashboard.acme.com/keys/new", False),
        ("process.env.ACME_API_KEY_2026_PROD", False),
        ("ThisIsMySecretKeyForAcme2026", False),
        ("openssl-rand-base64-32-characters", False),
        ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", False),
        ("0123456789abcdef0123456789abcdef", False),
    ],
)
def test_where_a_secret_belongs_only_random_text_is_one(value: str, random: bool) -> None:
    assert is_random(value) is random

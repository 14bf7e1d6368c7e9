"""What is recognised as a secret, and what is left of one that is shown."""

from __future__ import annotations

import pytest

from guidewright.secret import found, looks_secret, masked, printable, starred

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
    ],
)
def test_a_line_keeps_its_columns_when_secrets_are_starred_out(text: str, shown: str) -> None:
    assert starred(text) == shown
    assert len(shown) == len(text)


def test_what_is_printed_cannot_move_the_cursor() -> None:
    assert printable("a\x1b[2Jb\u202ec") == "a\\x1b[2Jb\\u202ec"

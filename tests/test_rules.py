"""What the rule pages are too small to show: what rules pass over, and where they point."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

import pytest

from guidewright.finding import Problem
from guidewright.guide.contract import Contract
from guidewright.guide.parse import parse
from guidewright.rule import Subject
from guidewright.rules import leaked_secret, leftover_placeholder, status_mismatch, unlisted_variable
from guidewright.source import Source
from guidewright.spec.load import load

CONTRACT = Contract(name="guide", title="{name}", not_applicable="", gap="", frontmatter=(), sections=())
TODAY = datetime.date(2025, 12, 1)
Check = Callable[[Subject], Iterable[Problem]]


def of_spec(check: Check, text: str) -> list[str]:
    loaded = load(Source("specs/acme.yaml", f"service: acme\nname: Acme\n{text}"))
    assert loaded.spec is not None, loaded.problems
    return said(check, Subject(CONTRACT, "acme.md", TODAY, loaded=loaded))


def of_guide(check: Check, text: str, changed_lines: tuple[int, ...] = ()) -> list[str]:
    guide = parse(Source("acme.md", text))
    return said(check, Subject(CONTRACT, "acme.md", TODAY, guide=guide, text=text, changed_lines=changed_lines))


def said(check: Check, subject: Subject) -> list[str]:
    return [f"{p.place.line}:{p.place.column} {p.message}" for p in check(subject)]


@pytest.mark.parametrize(
    "text",
    [
        "created: YYYY-MM-DD",
        "### YYYY-MM-DD",
        "`lib/db/schema.ts:NNN`",
        "- `[SERVICE]_API_KEY` - API authentication key",
        "get it from [link]",
        "Location: `lib/[service]/client.ts`",
        'import { [ClientClass] } from "@/lib/acme/client";',
        "const result = await client.[method]({",
        "- [X] requests per [time period]",
        "Email: support@service.com",
        "Fill in your_api_key_here",
        "Lorem ipsum dolor",
    ],
)
def test_a_placeholder_is_found(text: str) -> None:
    assert of_guide(leftover_placeholder.check, text) != []


@pytest.mark.parametrize(
    "text",
    [
        "ACME_API_KEY=your_api_key_here",
        "See [link](https://acme.example) and [link][1]",
        "periods are written `YYYY-MM-DD`",
        "const [description, setDescription] = useState('');",
        "const handle = handlers[event.type];",
        "client[method]();",
        "Location: `app/api/webhooks/[service]/route.ts`",
        "- [X] done",
        "Email: help@my-service.com",
        "ACME_TODO_LIST",
    ],
)
def test_what_looks_like_a_placeholder_is_passed_over(text: str) -> None:
    assert of_guide(leftover_placeholder.check, text) == []


def test_a_placeholder_in_a_long_text_stands_at_its_own_line() -> None:
    text = 'summary: |\n  Sends invoices.\n\n  And FIXME more, FIXME.\npermissions: ["Read TODO"]\n'
    assert [line.split()[0] for line in of_spec(leftover_placeholder.check, text)] == ["6:7", "6:19", "7:21"]


def test_the_example_of_a_variable_may_be_a_placeholder() -> None:
    text = "env:\n  - name: ACME_API_KEY\n    description: your_key_here\n    example: your_key_here\n"
    assert of_spec(leftover_placeholder.check, text) == ["5:18 the placeholder `your_key_here` was left in"]


def test_only_what_was_edited_is_read_in_a_generated_guide() -> None:
    assert of_guide(leftover_placeholder.check, "TODO\nTODO\n", (2,)) == ["2:1 the placeholder `TODO` was left in"]


# Written in two parts, so that nobody who scans this repository takes them for real.
KEY = "sk_live" + "_9tQz4Lm2Vb7Kd1Xw"
OPAQUE = "9tQz4Lm2Vb7Kd1Xw" + "Pr5Ys8Hn3Gc6Fj"
BLOCK = "-----BEGIN RSA PRIVATE " + "KEY-----"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"a\nkey is {KEY}.\n", ["2:8 a secret stands here: `sk_l…`"]),
        (f"{BLOCK}\nMIIEowIBAAKCAQEAx4fT2bLk\n", ["1:1 a private key stands here"]),
        (f"It begins with {BLOCK}\n", []),
        ("pk_live" + "_9tQz4Lm2Vb7Kd1Xw", []),
        (f"```bash\nACME_SECRET={OPAQUE}\n```\n", ["2:13 `ACME_SECRET` is given what looks like a real secret"]),
        (f"curl -H 'Authorization: Bearer {OPAQUE}'\n", ["1:32 a request is given what looks like a real secret"]),
        (f"`redis://:{OPAQUE}@cache`\n", ["1:11 a URL is given what looks like a real secret"]),
        (f"ACME_SECRET={KEY}\n", ["1:13 a secret stands here: `sk_l…`"]),
        (f"ACME_REVISION={OPAQUE}\n", []),
        (f"NEXT_PUBLIC_ACME_SITE_KEY={OPAQUE}\n", []),
        (f"The digest is {OPAQUE}.\n", []),
        ("sk_test_xxxxxxxxxxxxxxxxxxxx", []),
    ],
)
def test_secrets_are_found_and_never_printed(text: str, found: list[str]) -> None:
    assert of_guide(leaked_secret.check, text) == found


@pytest.mark.parametrize("key", ["example", "default"])
def test_a_secret_in_a_field_of_a_variable_is_found_and_never_printed(key: str) -> None:
    text = f"env:\n  - name: ACME_API_KEY\n    {key}: {OPAQUE}\n"
    said_of = "`ACME_API_KEY` is given what looks like a real secret"
    assert of_spec(leaked_secret.check, text) == [f"5:{len(key) + 7} {said_of}"]


def test_a_secret_in_a_comment_is_found_in_a_spec_with_mistakes_too() -> None:
    loaded = load(Source("specs/acme.yaml", f"service: acme  # {KEY}\nnam: Acme\n"))
    assert loaded.spec is None
    subject = Subject(CONTRACT, "acme.md", TODAY, loaded=loaded)
    assert said(leaked_secret.check, subject) == ["1:18 a secret stands here: `sk_l…`"]


@pytest.mark.parametrize(
    ("script", "missing"),
    [
        ("ACME_REGION=eu pnpm dev", ["8:7"]),
        ("export ACME_REGION=eu", ["8:14"]),
        ("curl 'https://acme.example?ACME_REGION=eu'", []),
        ("ID=$(pnpm new); pnpm send $ID", []),
        ("NODE_ENV=test pnpm dev", []),
        ("ACME_API_KEY=x pnpm dev", []),
    ],
)
def test_which_names_in_a_shell_sample_are_variables(script: str, missing: list[str]) -> None:
    text = (
        f"env: [{{name: ACME_API_KEY}}]\nexamples:\n  - title: Run\n    language: bash\n    code: |\n      {script}\n"
    )
    assert [line.split()[0] for line in of_spec(unlisted_variable.check, text)] == missing


def test_a_spec_that_says_nothing_of_variables_yet_is_not_asked_for_them() -> None:
    text = "testing:\n  production:\n    sandbox_variable: ACME_ENDPOINT\n"
    assert of_spec(unlisted_variable.check, text) == []


@pytest.mark.parametrize(("status", "count"), [("draft", 1), ("active", 0)])
def test_a_hand_written_draft_is_not_shown_as_active(status: str, count: int) -> None:
    found = of_guide(status_mismatch.check, f"---\nstatus: {status}\n---\n\n**Status**: ✅ Active\n")
    assert [line.split()[0] for line in found] == ["5:13"] * count

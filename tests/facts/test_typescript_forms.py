"""What decided a verdict is said as well: that something is demanded in production only, or is a flag."""

import pytest

from guidewright.facts.extract import scan
from guidewright.source import Source

IN_PRODUCTION = "member-guard-in-production"


def forms(text: str) -> list[str]:
    return [v.form for v in scan([Source("a.ts", text)], (".",)).variables if v.name == "ACME_KEY"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("if (isProd && !process.env.ACME_KEY) throw new Error();", IN_PRODUCTION),
        ("if (isProd && !process.env.ACME_KEY) console.warn();", "member"),
        ("if (isMine && !process.env.ACME_KEY) throw new Error();", "member"),
        ("if (isProd && process.env.ACME_KEY !== 'on') throw new Error();", "member"),
        ("if (isProd) { if (!process.env.ACME_KEY) throw new Error(); }", IN_PRODUCTION),
        ("if (isMine) { if (!process.env.ACME_KEY) throw new Error(); }", "member"),
        ("switch (isProd) { case true: if (!process.env.ACME_KEY) throw new Error(); }", IN_PRODUCTION),
        ("if (!process.env.ACME_KEY) { if (isProd) throw new Error(); }", IN_PRODUCTION),
        ("if (!process.env.ACME_KEY) { if (isProd) console.warn(); }", "member"),
        ("if (!process.env.ACME_KEY) { if (isMine) throw new Error(); }", "member"),
        ("const key = process.env.ACME_KEY; send(key); if (isProd && !key) throw new Error();", IN_PRODUCTION),
        ("if (process.env.ACME_KEY === 'on') start();", "member-flag"),
        ("if (process.env.ACME_KEY) start();", "member-gate"),
        ("start(process.env.ACME_KEY!);", "member-assertion"),
        ("start(process.env.ACME_KEY || 'd');", "member-default"),
        ("start(process.env['ACME_KEY'] || d);", "index-default-computed"),
    ],
)
def test_what_decided(text: str, form: str) -> None:
    assert forms(text) == [form]


def test_what_is_escaped() -> None:
    text = r"export const key = process.env.ACME_KEY ?? 'n\n t\t r\r 0\0 b\b f\f v\v q\' x\x" + "\\\n';"
    found = scan([Source("a.ts", text)], (".",)).variables
    assert [v.default for v in found] == ["n\n t\t r\r 0\0 b\b f\f v\v q' xx"]


@pytest.mark.parametrize(
    ("member", "requirement"),
    [
        ("ACME_KEY: string;", "required"),
        ("ACME_KEY?: string;", "optional"),
        ("ACME_KEY: string | undefined;", "optional"),
    ],
)
def test_what_is_declared(member: str, requirement: str) -> None:
    text = f"declare namespace NodeJS {{ interface ProcessEnv {{ {member} }} }}"
    found = scan([Source("a.ts", text)], (".",)).variables
    assert [(v.requirement, v.form) for v in found] == [(requirement, "type")]

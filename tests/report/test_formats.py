"""The reports for other programs, as they are read."""

from __future__ import annotations

import json

import pytest

from guidewright.finding import Checked, Finding, Problem, Related
from guidewright.report import Files, concise, findings_json, github
from guidewright.source import Place

# In two parts, so that nobody who scans this repository takes it for real.
SECRET = "sk_live" + "_51HqLyjWDarjtT1zdp7dc"
WRONG = Finding(
    "GW304",
    "wrong-default",
    "error",
    Problem(
        Place("specs/stripe.yaml", 41, 14),
        "the default is `a`",
        "write `b`",
        (Related(Place("lib/stripe/client.ts", 12, 20), "`b` is used here"),),
    ),
)
MOVED = Finding("GW603", "outdated-receipts", "note", Problem(Place("docs/a.md"), f"key {SECRET}\nmoved"))
CHECKED = Checked((WRONG, MOVED), holds=2, broken=1, unproven=0, specs=1, guides=1, sources=7)


def test_concise_is_one_line_for_each_finding() -> None:
    assert concise.report(CHECKED) == (
        "specs/stripe.yaml:41:14: error GW304 wrong-default: the default is `a`\n"
        "docs/a.md: note GW603 outdated-receipts: key sk_l*************************\\nmoved\n"
    )


def test_json_has_the_fixed_form() -> None:
    assert json.loads(findings_json.report(CHECKED)) == {
        "version": 1,
        "findings": [
            {
                "code": "GW304",
                "name": "wrong-default",
                "severity": "error",
                "message": "the default is `a`",
                "help": "write `b`",
                "path": "specs/stripe.yaml",
                "line": 41,
                "column": 14,
                "related": [{"path": "lib/stripe/client.ts", "line": 12, "message": "`b` is used here"}],
                "fixable": False,
            },
            {
                "code": "GW603",
                "name": "outdated-receipts",
                "severity": "note",
                "message": "key sk_l*************************\nmoved",
                "help": "",
                "path": "docs/a.md",
                "line": 0,
                "column": 0,
                "related": [],
                "fixable": False,
            },
        ],
        "claims": {"holds": 2, "broken": 1, "unproven": 0},
        "hidden": {"suppressed": 0, "baseline": 0, "unchanged": 0},
        "files": {"specs": 1, "guides": 1, "sources": 7},
    }


def test_github_annotates_both_places() -> None:
    assert github.report(CHECKED, Files({})).splitlines() == [
        "::error file=specs/stripe.yaml,line=41,col=14,title=GW304 wrong-default::the default is `a`"
        "%0Alib/stripe/client.ts:12:20: `b` is used here%0Ahelp: write `b`",
        "::notice file=docs/a.md,title=GW603 outdated-receipts::key sk_l*************************\\nmoved",
        "::notice file=lib/stripe/client.ts,line=12,col=20,title=GW304 wrong-default::the default is `a`"
        "%0Asaid at specs/stripe.yaml:41:14",
    ]


@pytest.mark.parametrize(
    ("path", "message", "command"),
    [
        ("a,b:c.md", "m", "::warning file=a%2Cb%3Ac.md,line=1,title=GW1 x::m"),
        ("a%2C.md", "100% : a, b", "::warning file=a%252C.md,line=1,title=GW1 x::100%25 : a, b"),
        ("a.md", "x\r::error::y", "::warning file=a.md,line=1,title=GW1 x::x\\r::error::y"),
    ],
)
def test_github_escapes_what_would_end_a_property_or_begin_a_command(path: str, message: str, command: str) -> None:
    finding = Finding("GW1", "x", "warning", Problem(Place(path, 1), message))
    assert github.report(Checked((finding,)), Files({})) == f"{command}\n"


def test_without_findings_nothing_is_printed() -> None:
    nothing = Checked((), holds=3, specs=1)
    assert concise.report(nothing) == github.report(nothing, Files({})) == ""

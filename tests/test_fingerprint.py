"""Fingerprints: what leaves them as they are, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guidewright.finding import Finding, Problem
from guidewright.fingerprint import fingerprints
from guidewright.source import Place

FINDING = Finding("GW301", "undocumented-variable", "error", Problem(Place("a.md", 3, 1), "`A` is missing"))


def at(line: int, message: str = "`A` is missing", path: str = "a.md") -> Finding:
    return replace(FINDING, problem=Problem(Place(path, line, 1), message))


def of(*findings: Finding, text: str = "## Variables") -> tuple[str, ...]:
    return fingerprints(findings, lambda _: text)


@pytest.mark.parametrize(
    ("message", "moved"),
    [
        ("`A` is missing", "`A` is missing"),
        ("given twice, first in line 12", "given twice, first in line 1305"),
        ("the guide says `lib/db/schema.ts:142`", "the guide says `lib/db/schema.ts:7`"),
        ("read in app/(auth)/[id]/route.ts:1:12", "read in app/(auth)/[id]/route.ts:23:4"),
    ],
)
def test_a_moved_line_leaves_the_fingerprint(message: str, moved: str) -> None:
    assert of(at(3, message)) == of(at(300, moved), text="  ## Variables ")


@pytest.mark.parametrize(
    ("message", "other"),
    [
        ("the code reads `http://localhost:3000`", "the code reads `http://localhost:4000`"),
        ("the code reads `smtp.acme.example:587`", "the code reads `smtp.acme.example:25`"),
        ("the code sends 100 requests", "the code sends 200 requests"),
        ("`A` is missing", "`B` is missing"),
    ],
)
def test_another_message_is_another_finding(message: str, other: str) -> None:
    assert of(at(3, message)) != of(at(3, other))


def test_another_file_rule_or_line_is_another_finding() -> None:
    others = [of(at(3, path="b.md")), of(replace(FINDING, code="GW302")), of(FINDING, text="## Changelog")]
    assert len({*others, of(FINDING)}) == 4


def test_another_severity_is_the_same_finding() -> None:
    assert of(replace(FINDING, severity="note")) == of(FINDING)


def test_equal_findings_are_numbered_from_the_top() -> None:
    first, second, third = of(at(1), at(5), at(9))
    assert len({first, second, third}) == 3
    assert of(at(2), at(6)) == (first, second)


def test_lone_surrogates_do_no_harm() -> None:
    assert len(of(at(1, "\udc80"), text="\udfff")) == 1

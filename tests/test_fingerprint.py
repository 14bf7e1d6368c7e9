"""Fingerprints: what leaves them as they are, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidewright.finding import Finding, Problem
from guidewright.fingerprint import fingerprints
from guidewright.lint import ordered
from guidewright.lint.baseline import entries, read, written
from guidewright.source import Place, Source

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


_LINES = st.lists(st.sampled_from(("", "## A", "- a", "text")), min_size=1, max_size=8)
_FOUND = st.lists(st.tuples(st.integers(0, 7), st.sampled_from(("`A` is missing", "given twice, first in line 3"))))


def known(lines: list[str], found: list[tuple[int, str]]) -> tuple[str, ...]:
    source = Source("a.md", "\n".join(lines))
    findings = [at(index % len(lines) + 1, message) for index, message in found]
    return fingerprints(sorted(findings, key=lambda f: f.place), lambda place: source.line(place.line))


@given(lines=_LINES, found=_FOUND, above=st.lists(st.tuples(st.integers(0, 7), st.sampled_from(("", "more")))))
def test_lines_that_come_above_change_no_fingerprint(
    lines: list[str], found: list[tuple[int, str]], above: list[tuple[int, str]]
) -> None:
    marked = [[line] for line in lines]
    for index, text in above:
        marked[index % len(lines)].insert(0, text)
    moved = [line for group in marked for line in group]
    ends = [sum(map(len, marked[: number + 1])) - 1 for number in range(len(marked))]
    assert known(moved, [(ends[index % len(lines)], message) for index, message in found]) == known(lines, found)


@given(lines=_LINES, found=_FOUND, new=_FOUND.filter(bool))
def test_a_new_finding_is_always_a_new_fingerprint(
    lines: list[str], found: list[tuple[int, str]], new: list[tuple[int, str]]
) -> None:
    before, after = known(lines, found), known(lines, [*found, *new])
    assert len(set(after)) == len(after)
    assert len(set(after) - set(before)) == len(new)
    assert set(before) <= set(after)


@given(data=st.data(), places=st.lists(st.tuples(st.sampled_from("ab"), st.integers(1, 5)), unique=True))
def test_a_baseline_does_not_depend_on_the_order_of_files(data: st.DataObject, places: list[tuple[str, int]]) -> None:
    findings = [at(line, path=path) for path, line in places]
    shuffled = data.draw(st.permutations(findings))
    texts = [written(entries(ordered(some), fingerprints(ordered(some), str))) for some in (findings, shuffled)]
    assert texts[0] == texts[1]
    assert len(read(Source("a.json", texts[0]))) == len(places)

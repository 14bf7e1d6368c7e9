"""The extractors against repositories whose reads were listed by hand; see `tests/truth/README.md`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from guidewright.facts.model import Facts, Variable
from scoring import Candidate, Read, Truth, Unlisted, facts_of, score, truths

ROOT = Path(__file__).parents[1]
CHECKOUTS = os.environ.get("GUIDEWRIGHT_CHECKOUTS")
# The bounds that the project set itself, for precision and recall alike.
BOUNDS = {"typescript": 0.99, "python": 0.99}
BOUND = 0.97


@pytest.mark.skipif(not CHECKOUTS, reason="scores checkouts of public repositories: set GUIDEWRIGHT_CHECKOUTS")
@pytest.mark.parametrize("name", truths())
def test_score(name: str) -> None:
    truth = truths()[name]
    checkout = Path(CHECKOUTS or "") / name
    head = subprocess.run(["git", "-C", checkout, "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    assert head.stdout.strip() == truth.commit
    result = score(truth, facts_of(checkout))
    assert (result.wrong_requirement, result.wrong_default) == ((), ())
    bound = BOUNDS.get(truth.language, BOUND)
    assert result.precision >= bound, result.invented
    assert result.recall >= bound, result.missed


@pytest.mark.parametrize("name", truths())
def test_a_truth_names_each_read_once_and_in_order(name: str) -> None:
    truth = truths()[name]
    places = [(read.path, read.line) for read in truth.reads]
    assert places == sorted(places)
    assert all(truth.holds(read.path) for read in truth.reads)
    assert all(len(truth.commit) == 40 and read.line > 0 for read in truth.reads)


def test_there_are_truths_of_four_languages() -> None:
    assert len({truth.language for truth in truths().values()}) >= 4


UNLISTED = Unlisted(path="a.ts", line=7, candidates=(Candidate(name="G", line=6),))


def _truth(*reads: Read) -> Truth:
    return Truth(
        repository="r",
        commit="c",
        language="l",
        files=("*.ts",),
        excluded=("gone/*",),
        method="m",
        reads=reads,
        not_enumerable=(UNLISTED,),
    )


def _found(
    name: str, line: int, requirement: str = "unknown", default: str | None = None, path: str = "a.ts"
) -> Variable:
    return Variable(name, path, line, 1, requirement, default, "member")  # type: ignore[arg-type]


def test_what_is_counted() -> None:
    truth = _truth(
        Read(name="A", path="a.ts", line=1, requirement="optional", default="d"),
        Read(name="A", path="a.ts", line=1, requirement="required"),
        Read(name="B", path="a.ts", line=2, requirement="unknown"),
        Read(name="C", path="a.ts", line=3, requirement="required"),
    )
    facts = Facts(
        variables=(
            _found("A", 1, "optional", "d"),
            _found("B", 2, "required"),
            _found("C", 3, "unknown", "x"),
            _found("D", 4),
            _found("E", 5, path="a.py"),
            _found("F", 5, path="gone/a.ts"),
            _found("G", 6),
            _found("G", 7),
        )
    )
    result = score(truth, facts)
    assert (result.truth, result.found, result.matched, result.decided) == (4, 4, 3, 2)
    assert (result.precision, result.recall) == (0.75, 0.75)
    assert result.missed == ("a.ts:1 A",)
    assert result.invented == ("a.ts:4 D",)
    assert result.wrong_requirement == ("a.ts:2 B: required, not unknown",)
    assert result.wrong_default == ("a.ts:3 C: 'x', not ['None']",)


def test_the_page_has_a_row_for_each_truth() -> None:
    page = (ROOT / "docs/reference/accuracy.md").read_text("utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| [")]
    listed = {(row[1].strip("`"), row[2], int(row[3])) for row in rows}
    assert listed == {(t.commit[:9], t.language, len(t.reads)) for t in truths().values()}

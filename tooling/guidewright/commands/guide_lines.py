"""Where a guide says what its spec says: the line that readers meet, beside a finding that stands in the spec."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from guidewright.claims.model import Claim
from guidewright.commands.handwritten import Handwritten
from guidewright.finding import Finding, Related
from guidewright.rule import Subject
from guidewright.source import Place

# Of what stands on every other line, more places would help nobody.
_MOST = 5


def with_guide_lines(findings: Iterable[Finding], subject: Subject) -> Iterator[Finding]:
    """The findings; those at a claim of the spec get the first line of the guide that shows what the claim is about."""
    lines = tuple(_lines(subject.guide_path, subject.text or ""))
    claims: dict[Place, list[Claim]] = {}
    for verdict in subject.verdicts:
        if subject.loaded is not None and verdict.claim.place.path == subject.loaded.source.path:
            claims.setdefault(verdict.claim.place, []).append(verdict.claim)
    for finding in findings:
        signs = [_sign(claim, subject) for claim in claims.get(finding.place, ())]
        places = (shown[word] for sign in signs for shown in lines for word in sign if word in shown)
        place = next(places, None)
        yield _beside(finding, Related(place, "the guide says it here")) if place is not None else finding


def with_repetitions(findings: Iterable[Finding], written: Handwritten) -> Iterator[Finding]:
    """The findings; those at a claim that a hand-written guide makes again get the places where it does."""
    places: dict[tuple[str, ...], list[Place]] = {}
    for verdict in written.verdicts:
        places.setdefault(verdict.claim.said, []).append(verdict.claim.place)
    again = {first: rest for first, *rest in places.values()}
    for finding in findings:
        for place in again.get(finding.place, ())[:_MOST]:
            finding = _beside(finding, Related(place, "the guide says it here too"))
        yield finding


def _beside(finding: Finding, related: Related) -> Finding:
    return replace(finding, problem=replace(finding.problem, related=(*finding.problem.related, related)))


def _sign(claim: Claim, subject: Subject) -> tuple[str, ...]:
    """What shows a claim in the guide: a code span of it; of a sample, the line as typed in the spec."""
    if claim.kind in ("import", "call") and subject.loaded is not None:
        return (subject.loaded.source.line(claim.place.line).strip(),)
    # A list of variables as a whole stands nowhere.
    return () if claim.kind == "variables-complete" else (claim.subject, f"{claim.subject}()")


def _lines(path: str, text: str) -> Iterator[dict[str, Place]]:
    """What each line shows, with its place: a line of a fence itself, any other its code spans."""
    fence = ""
    for number, line in enumerate(text.split("\n"), 1):
        mark = re.match(r"\s*(`{3,}|~{3,})", line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif fence:
            yield {line.strip(): Place(path, number, len(line) - len(line.lstrip()) + 1)}
        else:
            yield {span[1]: Place(path, number, span.start() + 1) for span in re.finditer(r"`([^`]+)`", line)}

"""Reports: findings, verdicts and facts in, text out. Each module is one report; what they share stands here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from guidewright.finding import Checked, Finding, Hidden, Related, Tally
from guidewright.source import Place, Source


@dataclass(frozen=True)
class Files:
    """The files that findings stand in, by path, and the folder of the project below that of its repository."""

    sources: Mapping[str, Source]
    folder: str = ""

    def line(self, place: Place) -> str:
        """The text of the line at a place; empty where there is none, or the file is not among them."""
        source = self.sources.get(place.path)
        return source.line(place.line) if source else ""

    def path(self, place: Place) -> str:
        """The path from the top of the repository, which is where CI systems look for it."""
        return f"{self.folder}/{place.path}" if self.folder else place.path

    def end_column(self, place: Place) -> int:
        """The column behind the word or value at a place; 0 where that is not known."""
        line = self.line(place)
        return extent(line, place)[1] + 1 if place.column and line else 0


def other_side(place: Place, related: tuple[Related, ...]) -> Related | None:
    """The first place in another file that a finding at `place` speaks of: the code's side comes before the guide's."""
    return next((r for r in related if r.place.path != place.path), None)


def said(related: Related) -> str:
    """A related place with what stands there."""
    return f"{related.place}: {related.message}" if related.message else str(related.place)


_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`[^`]*`")
_YAML_KEY = re.compile(r"[\w$-]+(?=:(\s|$))")
_YAML_VALUE = re.compile(r"(?:(?!\s+#)[^\s]|\s+(?!#)(?=\S))+")
_FLOW_VALUE = re.compile(r"[^,\[\]{}\s](?:[^,\[\]{}]*[^,\[\]{}\s])?")
_WORD = re.compile(r"[\w$]+")
_REST = {"`": re.compile(r"[^`\n]+"), "(": re.compile(r"[^)\s]+")}


def extent(text: str, place: Place) -> tuple[int, int]:
    """Where the word or value at `place` begins and ends in its line, from 0; the whole text without a column."""
    bare = text.strip()
    if not place.column:
        start = text.find(bare) if bare else 0
        return start, start + len(bare)
    start = min(place.column - 1, len(text))
    found: re.Match[str] | None = _QUOTED.match(text, start)
    if found is None and place.path.endswith((".yaml", ".yml")):
        before = Counter(text[:start])
        flow = before["{"] + before["["] > before["}"] + before["]"]
        if text[start : start + 1] not in ("[", "{", "|", ">", "&", "*"):
            found = _YAML_KEY.match(text, start) or (_FLOW_VALUE if flow else _YAML_VALUE).match(text, start)
    elif found is None and place.path.endswith(".md") and not text[:start].strip():
        return start, len(text.rstrip())
    elif found is None and place.path.endswith((".md", ".mdx")):
        # A code span, or the target of a link.
        found = _REST[text[start - 1]].match(text, start) if text[start - 1] in _REST else None
    found = found or _WORD.match(text, start)
    return (start, max(found.end(), start + 1)) if found else (start, start + 1)


def counted(number: int, what: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def summary(checked: Checked) -> str:
    """The one line that ends a report: what was found, in how many files, and how the claims stand."""
    if not checked.specs and not checked.guides and not checked.findings:
        return "Nothing to check: there are no specs and no guides"
    # A spec and its guide count as one thing; only further guides, written by hand, are named beside the specs.
    numbers = [(checked.specs, "spec"), (checked.guides if checked.guides > checked.specs else 0, "guide")]
    files = " and ".join(counted(number, what) for number, what in numbers if number)
    claims = claims_counted(checked.holds, checked.broken, checked.unproven)
    hidden = _hidden(checked.hidden)
    if not checked.findings:
        good = "Nothing new" if checked.hidden.baseline or checked.hidden.unchanged else "All good"
        return f"{good}: {files}; {claims}{hidden}"
    found = ", ".join(
        counted(number, severity)
        for severity in ("error", "warning", "note")
        if (number := sum(finding.severity == severity for finding in checked.findings))
    )
    claims = f"; {claims}" if checked.holds or checked.broken or checked.unproven else ""
    return f"{found} in {files}{claims}{hidden}" if files else f"{found}{claims}{hidden}"


def _hidden(hidden: Hidden) -> str:
    """What is not shown, as the end of a line: `; 2 suppressed, 198 in the baseline`."""
    numbers = ((hidden.suppressed, "suppressed"), (hidden.baseline, "in the baseline"), (hidden.unchanged, "unchanged"))
    parts = [f"{number} {what}" for number, what in numbers if number]
    return f"; {', '.join(parts)}" if parts else ""


def claims_counted(holds: int, broken: int, unproven: int) -> str:
    """`412 claims: 405 hold, 3 broken, 4 unproven`; what there is none of is left out."""
    parts = [f"{n} {word}" for n, word in ((holds, "hold"), (broken, "broken"), (unproven, "unproven")) if n]
    total = counted(holds + broken + unproven, "claim")
    return f"{total}: {', '.join(parts)}" if parts else "no claims"


def by_guide(checked: Checked) -> tuple[tuple[Tally, tuple[Finding, ...]], ...]:
    """Each guide with the findings in it and in its spec; what stands elsewhere follows, file by file."""
    home = {tally.guide: tally.guide for tally in checked.tallies}
    home |= {tally.spec: tally.guide for tally in checked.tallies if tally.spec}
    found: dict[str, list[Finding]] = {tally.guide: [] for tally in checked.tallies}
    for finding in checked.findings:
        found.setdefault(home.get(finding.place.path, finding.place.path), []).append(finding)
    tallies = {tally.guide: tally for tally in checked.tallies}
    return tuple((tallies.get(path, Tally(path)), tuple(findings)) for path, findings in found.items())

"""What a security line of a guide rests on, as it is printed behind the line and read back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guidewright.change import NOT_PROVEN
from guidewright.guide.escape import Markdown, code
from guidewright.guide.inline import spans
from guidewright.spec.model import SecurityLine

_CODE = r"(?:`[^`]+`|<code>[^<]*</code>)"
_SEE = re.compile(
    rf"\(see (?P<symbol>{_CODE})(?:, (?P<number>-?\d+) in (?P<at>{_CODE}))?(?:, called from (?P<start>{_CODE}))?\)"
    rf"(?: {re.escape(NOT_PROVEN)})?$"
)


@dataclass(frozen=True)
class Evidence:
    """The symbol that does it (`path#symbol`), a number and where it stands, and the file it is called from."""

    symbol: str
    number: str = ""
    number_at: str = ""
    reached_from: str = ""


def seen_in(line: SecurityLine) -> Markdown:
    """The evidence of a line of the spec, as `evidence_of` reads it back; empty where it has none."""
    if line.evidence is None:
        return Markdown("")
    parts = [code(line.evidence)]
    if line.number is not None:
        parts.append(Markdown(f"{line.number} in {code(line.number_at or line.evidence)}"))
    if line.reached_from:
        parts.append(Markdown(f"called from {code(line.reached_from)}"))
    return Markdown(f"(see {', '.join(parts)})")


def evidence_of(markdown: str) -> Evidence | None:
    """The evidence that a security line names; None where it names none."""
    found = _SEE.search(markdown)
    if found is None:
        return None
    symbol, at, start = (_shown(found[name]) for name in ("symbol", "at", "start"))
    return Evidence(symbol, found["number"] or "", at, start) if "#" in symbol else None


def ticked(text: str) -> frozenset[str]:
    """The symbols (`path#symbol`) that the lines of a guide's text cite beside a ✅."""
    cited = (evidence_of(line) for line in text.splitlines() if line.lstrip().startswith("- ✅ "))
    return frozenset(evidence.symbol for evidence in cited if evidence)


def _shown(span: str | None) -> str:
    return spans(span)[0].text if span else ""

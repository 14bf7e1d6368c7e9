"""What a security line of a guide rests on, as it is printed behind the line and read back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guidewright.change import NOT_PROVEN
from guidewright.guide.inline import spans

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


def evidence_of(markdown: str) -> Evidence | None:
    """The evidence that a security line names; None where it names none."""
    found = _SEE.search(markdown)
    if found is None:
        return None
    symbol, at, start = (_shown(found[name]) for name in ("symbol", "at", "start"))
    return Evidence(symbol, found["number"] or "", at, start) if "#" in symbol else None


def _shown(span: str | None) -> str:
    return spans(span)[0].text if span else ""

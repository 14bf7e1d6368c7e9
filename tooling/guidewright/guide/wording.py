"""The contract's words as patterns: headings, labels, and the fixed forms for what is not there."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cached_property

from guidewright.guide.contract import Contract, Part, SectionPart
from guidewright.guide.escape import one_line
from guidewright.guide.inline import shown

# What Python reads as a date may also be `20251102` or a week.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SLOT = re.compile(r"\{(name|n|title|date)\}")
# A heading that begins like a contract's one but lacks its number, colon or title.
_FIRST_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Wording:
    """A contract's words for one service; `name` is the service's name, None where nobody knows it."""

    contract: Contract
    name: str | None

    @property
    def title(self) -> str:
        """The H1 that is due."""
        return self.filled(self.contract.title)

    def filled(self, words: str) -> str:
        """Words of the contract with the service's name in them, as far as it is known."""
        return words.replace("{name}", one_line(self.name)) if self.name else words

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The H2 headings in order."""
        return tuple(section.heading for section in self.contract.sections)

    def is_title(self, heading: str) -> bool:
        """Whether a heading's Markdown reads as the title that is due."""
        return re.fullmatch(_pattern(self.contract.title, self._name), _words(heading)) is not None

    def part_of(self, heading: str, parts: tuple[Part, ...]) -> SectionPart | None:
        """The part that a sub-section's heading belongs to: the first whose pattern it follows."""
        text = _words(heading)
        for part in parts:
            if isinstance(part, SectionPart):
                found = re.fullmatch(_pattern(part.heading, self._name), text)
                if found and ("{date}" not in part.heading or is_day(found["date"])):
                    return part
        return None

    def meant(self, heading: str, parts: tuple[Part, ...]) -> SectionPart | None:
        """The repeated part that a heading without the right form was probably meant for."""
        repeated = [part for part in parts if isinstance(part, SectionPart) and part.each]
        words = _FIRST_WORD.match(_words(heading))
        for part in repeated:
            first = _FIRST_WORD.match(part.heading)
            if first is None or (words and words[0].casefold() == first[0].casefold()):
                return part
        return None

    def number(self, heading: str, part: SectionPart) -> int | None:
        """The running number in a heading of `part`; None where the contract has none there."""
        if "{n}" not in part.heading:
            return None
        found = re.fullmatch(_pattern(part.heading, self._name), _words(heading))
        return int(found["n"][:9]) if found else None

    def after_label(self, part: Part, line: str) -> str | None:
        """What follows the label of `part` on a line of Markdown; None where the line does not begin with it."""
        if not part.label:
            return None
        colon = part.label.rstrip("*").endswith(":")
        if "{name}" in part.label:
            # A name may hold anything, and is escaped in ways of its own: it is compared as it is shown.
            found = re.match(_pattern(part.words, self._name) + (r"\s*:\s*" if colon else r"\b\s*"), _words(line))
            return _words(line)[found.end() :] if found else None
        end = r"(?::\*{0,2}|\*{0,2}:)" if colon else r"\b"
        found = re.match(rf"\s*\*{{0,2}}{_pattern(part.words, self._name)}{end}\s*", line)
        return line[found.end() :].strip() if found else None

    def stands_for_nothing(self, text: str) -> bool:
        """Whether text says that something does not apply, or is not documented yet."""
        said = _words(text)
        return said == self.contract.gap or said.startswith(self.contract.not_applicable)

    @cached_property
    def _name(self) -> str:
        return re.escape(" ".join(one_line(self.name).split())) if self.name else r"\S.*?"


def _words(markdown: str) -> str:
    return " ".join(shown(markdown).split())


def _pattern(words: str, name: str) -> str:
    """A pattern for words of the contract; `name` is the pattern that stands for the service's name."""
    slots = {"name": name, "n": r"(?P<n>\d+)", "title": r"\S.*", "date": r"(?P<date>\d{4}-\d{2}-\d{2})"}
    pieces, at = [], 0
    for slot in _SLOT.finditer(words):
        pieces += [re.escape(words[at : slot.start()]), slots[slot[1]]]
        at = slot.end()
    return "".join((*pieces, re.escape(words[at:])))


def is_day(text: str) -> bool:
    """Whether text is a day of the calendar, written like 2025-11-02."""
    try:
        return _DAY.fullmatch(text) is not None and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False

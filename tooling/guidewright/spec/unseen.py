"""Characters that nobody sees: they reorder, join or hide text, so that what is read is not what is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.source import Place, Source
from guidewright.yaml_tree import Node, Scalar, walk

_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_REORDERING = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_WIDTHLESS = r"\u00ad\u180e\u200b\u2028\u2029\u2060-\u2064\ufeff"
# Joiners belong in other scripts and in emoji, the tag characters in the flags of England, Scotland and Wales.
_JOINER = r"(?:(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f]))"
_TAG = r"(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]"
_UNSEEN = re.compile(f"[{_REORDERING}{_WIDTHLESS}]|{_JOINER}|{_TAG}")
_UNSEEN_IN_VALUE = re.compile(f"[{_CONTROL}]|{_UNSEEN.pattern}")

_HELP = "delete it: it changes how the text reads without being seen"


def unseen(source: Source, tree: Node) -> Iterator[Problem]:
    """Every such character of a spec as a problem: typed as it is anywhere, or as an escape in a value.

    Control characters that are typed as they are make the file no YAML; the YAML reader has named those already.
    """
    for number, line in enumerate(source.lines, 1):
        text = line.removeprefix("\ufeff") if number == 1 else line
        if text.isascii():
            continue
        for found in _UNSEEN.finditer(text):
            place = Place(source.path, number, found.start() + 1)
            yield Problem(place, f"{_named(found[0])} stands here", _HELP, rule="invalid-value")
    for _, node in walk(tree):
        if isinstance(node, Scalar) and isinstance(node.value, str) and "\\" in node.raw:
            found_in_value = _UNSEEN_IN_VALUE.search(node.value)
            if found_in_value and found_in_value[0] not in node.raw:
                message = f"an escape in this text stands for {_named(found_in_value[0])}"
                yield Problem(node.place, message, _HELP, rule="invalid-value")


def _named(character: str) -> str:
    name = unicodedata.name(character, "a control character").lower()
    return f"U+{ord(character):04X} ({name})"

"""Scalars written anew: another text in the same quotes."""

from __future__ import annotations

import json

from guidewright.source import Source
from guidewright.yaml_tree.nodes import Scalar, Sequence
from guidewright.yaml_tree.parse import parse


def requoted(scalar: Scalar, text: str) -> str | None:
    """`text` as it is written in the place of a scalar, in the same quotes, or in some where it needs them.

    None for a scalar that stands over several lines, or has an anchor or tag.
    """
    if "\n" in scalar.raw or scalar.raw[:1] in ("|", ">", "&", "*", "!", ""):
        return None
    if scalar.raw.startswith("'"):
        return "'" + text.replace("'", "''") + "'"
    if scalar.raw.startswith('"') or not _is_plain(scalar, text):
        return json.dumps(text, ensure_ascii=False)
    return text


def _is_plain(scalar: Scalar, text: str) -> bool:
    """Whether a text means itself without quotes, also in brackets, or is of the kind of the value that it replaces."""
    tree, mistakes = parse(Source("", f"[{text}]"))
    if mistakes or not isinstance(tree, Sequence) or len(tree.items) != 1:
        return False
    item = tree.items[0]
    return isinstance(item, Scalar) and item.raw == text and isinstance(item.value, (str, type(scalar.value)))

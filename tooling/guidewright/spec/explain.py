"""A mistake that the model finds, as a problem in a writer's words: what is expected, what is there, what to do."""

from __future__ import annotations

import datetime
import difflib
from typing import get_origin

from pydantic_core import ErrorDetails

from guidewright.finding import Edit, Fix, Problem
from guidewright.source import Place, nearest, shown
from guidewright.spec.shape import Path, Slot, field_of, homes, keys, slot
from guidewright.yaml_tree import Mapping, Node, Scalar, Sequence, find, key_place, place_of, requoted

_REASON = "`{not_applicable: <the reason>}`"
# One letter of a short word, two of a long one.
_CLOSE = 0.8
_TRUTHS = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def explained(tree: Node, error: ErrorDetails) -> Problem:
    """The problem behind an error of pydantic; `tree` is the whole spec."""
    spot = slot(error["loc"])
    if error["type"] == "extra_forbidden":
        return _unknown_key(tree, error["loc"])
    if error["type"] == "missing":
        return _missing_key(tree, spot)
    node = find(tree, spot.path)
    if node is None or spot.is_key:
        message = f"the key {_subject(spot.path)} {_said(error)}"
        return Problem(key_place(tree, spot.path), message, _help(error), rule="invalid-value")
    if not _fits(spot, node, error["type"]):
        return _wrong_kind(tree, spot, node)
    if spot.words and isinstance(node, Scalar):
        return _wrong_word(spot, node)
    found = str(error.get("ctx", {}).get("found", ""))
    detail = f": {shown(found)}" if found else ""
    place = _within(node, found) if found else node.place
    return Problem(place, f"{_subject(spot.path)} {_said(error)}{detail}", _help(error), rule="invalid-value")


def nothing(tree: Node, path: Path) -> Problem:
    """The problem of a key or an item that holds nothing."""
    if isinstance(path[-1], int):
        help = "fill it in, or remove the `-`"
        return Problem(place_of(tree, path), f"{_subject(path)} is empty", help, rule="invalid-value")
    reason = f", or say why it does not apply: {_REASON}" if slot(path).may_be_not_applicable else ""
    help = f"fill it in, or remove the key{reason}"
    return Problem(key_place(tree, path), f"{_subject(path)} holds nothing", help, rule="invalid-value")


def _unknown_key(tree: Node, location: Path) -> Problem:
    owner, key = slot(location[:-1]), str(location[-1])
    place = key_place(tree, (*owner.path, key))
    mapping = find(tree, owner.path)
    given = mapping.keys() if isinstance(mapping, Mapping) else ()
    known: tuple[str, ...] = keys(owner.model) if owner.model else ()
    message = f"unknown key {shown(key)} in {_whole(owner)}"
    near = nearest(key, (name for name in known if name not in given))
    if near:
        fix = Fix((Edit(place, key, near),), safe=_is_close(key, near, known))
        return Problem(place, f"{message}; did you mean `{near}`?", rule="unknown-key", fix=fix)
    home = next((path for path in homes(key) if path != _dotted(owner.path)), None)
    if home is not None:
        help = f"it is a key of {f'`{home}`' if home else 'the top level'}: check the indentation"
        return Problem(place, message, help, rule="unknown-key")
    return Problem(place, message, f"the keys here are {_listed(known)}", rule="unknown-key")


def _missing_key(tree: Node, spot: Slot) -> Problem:
    owner, key = slot(spot.path[:-1]), str(spot.path[-1])
    field = field_of(owner.model, key) if owner.model else None
    example = next(iter(field.examples or ()), None) if field else None
    help = f"add `{key}: {example}`, with your own value" if example else f"add `{key}: ...`"
    return Problem(place_of(tree, spot.path), f"`{key}` is missing from {_whole(owner)}", help, rule="missing-key")


def _fits(spot: Slot, node: Node, kind: str) -> bool:
    if kind in ("string_type", "text_type", "bool_type", "int_type"):
        return False
    if spot.model or get_origin(spot.kind) is dict:
        return isinstance(node, Mapping)
    return isinstance(node, Sequence if get_origin(spot.kind) is tuple else Scalar)


def _wrong_kind(tree: Node, spot: Slot, node: Node) -> Problem:
    key = key_place(tree, spot.path)
    place = node.place if isinstance(node, Scalar) or node.place.line == key.line else key
    message = f"{_subject(spot.path)} expects {_expected(spot)}, but this is {_found(node)}"
    help = _way_out(spot, node)
    if slot(spot.path).may_be_not_applicable and isinstance(node, Scalar):
        help += f"; if it does not apply, write {_REASON}"
    meant = _TRUTHS.get(node.text.lower()) if spot.kind is bool and isinstance(node, Scalar) else None
    fix = Fix((Edit(node.place, node.raw, meant),)) if meant and isinstance(node, Scalar) else None
    return Problem(place, message, help, rule="invalid-value", fix=fix)


def _expected(spot: Slot) -> str:
    if spot.model or get_origin(spot.kind) is dict:
        return "a mapping"
    if get_origin(spot.kind) is tuple:
        return "a list"
    words = {bool: "`true` or `false`", int: "a whole number", datetime.date: "a date"}
    return "one word" if spot.words else words.get(spot.kind, "text")


def _found(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node.value, bool):
        return shown(node.text)
    return "a number" if isinstance(node.value, int | float) else "text"


def _way_out(spot: Slot, node: Node) -> str:
    """What to do about a value of the wrong kind."""
    if get_origin(spot.kind) is tuple:
        if isinstance(node, Scalar):
            return f"write {shown(f'- {node.text}')} on a line of its own below the key"
        return "write a `-` before each item"
    if spot.model or get_origin(spot.kind) is dict:
        inside = f"its keys are {_listed(keys(spot.model))}" if spot.model else "write `key: value` lines below the key"
        return f"remove the `-`; {inside}" if isinstance(node, Sequence) else inside
    if spot.words:
        return f"write one of {_listed(spot.words)}"
    if isinstance(node, Mapping):
        return "put quotes around the text: without them its `: ` or `{` makes it a mapping"
    if isinstance(node, Sequence):
        return "write a single value, without `-`; put quotes around a text that begins with `[`"
    if spot.kind is bool:
        return f"write `{_TRUTHS.get(node.text.lower(), 'true` or `false')}`"
    if spot.kind is int:
        return "write digits alone, without quotes"
    return f"put quotes around it: {shown(_quoted(node.text))}"


def _wrong_word(spot: Slot, node: Scalar) -> Problem:
    near = nearest(node.text, spot.words)
    fix = _rewritten(node, near, safe=_is_close(node.text, near, spot.words)) if near else None
    hint = f"; did you mean `{near}`?" if near else ""
    named = spot.path[:-1] if isinstance(spot.path[-1], int) else spot.path
    message = f"{shown(node.text)} is no value of {_subject(named)}{hint}"
    return Problem(node.place, message, f"write one of {_listed(spot.words)}", rule="invalid-value", fix=fix)


def _is_close(wrong: str, near: str, words: tuple[str, ...]) -> bool:
    """Whether no other word is near too, and hardly a letter is wrong."""
    close = difflib.SequenceMatcher(None, wrong.casefold(), near.casefold()).ratio() >= _CLOSE
    return close and nearest(wrong, (other for other in words if other != near)) is None


def _rewritten(node: Scalar, text: str, *, safe: bool) -> Fix | None:
    after = requoted(node, text)
    return Fix((Edit(node.place, node.raw, after),), safe) if after is not None else None


def _whole(spot: Slot) -> str:
    """What holds a key: a spec, a list's item by what it is, anything else by its own key."""
    if not spot.path:
        return "the spec"
    model = spot.model
    if isinstance(spot.path[-1], int) and model is not None and model.noun:
        return f"{'an' if model.noun[0] in 'aeiou' else 'a'} {model.noun}"
    return _subject(spot.path)


def _subject(path: Path) -> str:
    if not path:
        return "the spec"
    if isinstance(path[-1], int):
        return f"item {path[-1] + 1} of {_subject(path[:-1])}"
    return shown(path[-1])


def _said(error: ErrorDetails) -> str:
    # The model's own messages continue a sentence; whatever else pydantic may say is put behind a colon.
    return error["msg"] if "help" in error.get("ctx", {}) or error["msg"][:1].islower() else f"is wrong: {error['msg']}"


def _help(error: ErrorDetails) -> str:
    return str(error.get("ctx", {}).get("help", ""))


def _within(node: Node, text: str) -> Place:
    """The place of a piece of text inside a scalar; the scalar's own where it is written otherwise, by escapes."""
    if not isinstance(node, Scalar) or (at := node.raw.find(text.split("\n")[0])) < 0:
        return node.place
    before = node.raw[:at]
    column = at - before.rfind("\n") if "\n" in before else node.place.column + at
    return Place(node.place.path, node.place.line + before.count("\n"), column)


def _dotted(path: Path) -> str:
    return ".".join(str(step) for step in path)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _quoted(text: str) -> str:
    return f'"{text}"'

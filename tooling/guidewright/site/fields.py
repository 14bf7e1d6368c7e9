"""What a pydantic model takes, key by key, in words."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from guidewright.spec.text import Code, Inline, Prose, Text
from guidewright.spec.values import NotApplicable, Shape

_TEXTS = (Text, Inline, Prose, Code)
_PLAIN = {bool: "`true` or `false`", int: "number", str: "text", datetime.date: "date"}


@dataclass(frozen=True)
class Entry:
    """One key: what it takes, as a phrase of Markdown, what it is for, and an example, None where it has none.

    `default` is the value where the key is left out; None where there is none, or it must not be left out.
    """

    key: str
    takes: str
    says: str
    required: bool
    default: Any
    example: Any


@dataclass(frozen=True)
class Group:
    """One mapping: the keys that lead to it, whether it is one of a list, what it is for, and its own keys."""

    path: tuple[str, ...]
    listed: bool
    says: str
    entries: tuple[Entry, ...]


def groups(model: type[BaseModel]) -> tuple[Group, ...]:
    """The model itself, then each mapping below it in the order of the keys; one that occurs twice comes once."""
    return tuple(_groups(model, (), False, {model: ()}))


def anchor(path: tuple[str, ...]) -> str:
    """The anchor of a heading that names this path in a code span."""
    return "".join(path)


def _groups(
    model: type[BaseModel], path: tuple[str, ...], listed: bool, known: dict[type[BaseModel], tuple[str, ...]]
) -> list[Group]:
    inner: list[Group] = []
    entries = []
    for name, field in model.model_fields.items():
        key = field.alias or name
        below, several = _mapping(field.annotation)
        if below is not None and below not in known:
            known[below] = (*path, key)
            inner += _groups(below, (*path, key), several, known)
        entries.append(_entry(key, field, known))
    return [Group(path, listed, _docstring(model), tuple(entries)), *inner]


def _docstring(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def _entry(key: str, field: FieldInfo, known: dict[type[BaseModel], tuple[str, ...]]) -> Entry:
    takes = next((m.kind for m in field.metadata if isinstance(m, Shape) and m.kind), "")
    takes = takes or next((m for m in field.metadata if isinstance(m, str)), "") or _words(field.annotation, known)
    default = None if field.is_required() else field.get_default(call_default_factory=True)
    example = field.examples[0] if field.examples else None
    if field.annotation is not None and datetime.date in _leaves(field.annotation) and isinstance(example, str):
        example = datetime.date.fromisoformat(example)
    return Entry(key, takes, field.description or "", field.is_required(), default, example)


def _words(annotation: Any, known: dict[type[BaseModel], tuple[str, ...]]) -> str:
    """What a value of this type is, such as `list of paths`."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        kind = next((m for m in arguments[1:] if isinstance(m, str)), "")
        return (
            kind
            or next((m.kind for m in arguments[1:] if isinstance(m, Shape) and m.kind), "")
            or _words(arguments[0], known)
        )
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in arguments)
    if origin is tuple:
        return f"list of {_plural(_words(arguments[0], known))}"
    if origin is dict:
        return f"{_words(arguments[1], known)}, by {_words(arguments[0], known)}"
    if arguments:
        return "; or ".join(_words(choice, known) for choice in arguments if choice is not NoneType)
    if annotation is NotApplicable:
        return "[not applicable](#not-applicable)"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        path = known[annotation]
        return f"[mapping](#{anchor(path)})"
    if annotation in _TEXTS:
        return f"[{annotation.__name__.lower()}](#text)"
    return _PLAIN[annotation]


def _plural(words: str) -> str:
    if words.startswith("[mapping]"):
        return words.replace("[mapping]", "[mappings]")
    return f"{words}s" if words[-1].isalpha() and words != "name in the code" else words


def _mapping(annotation: Any) -> tuple[type[BaseModel] | None, bool]:
    """The model that a field holds, if any, and whether it holds a list of them."""
    found = [leaf for leaf in _leaves(annotation) if isinstance(leaf, type) and issubclass(leaf, BaseModel)]
    model = next((leaf for leaf in found if leaf is not NotApplicable), None)
    return model, model is not None and _is_list(annotation)


def _leaves(annotation: Any) -> list[Any]:
    if get_origin(annotation) is Literal:
        return []
    arguments = get_args(annotation)
    return [leaf for argument in arguments for leaf in _leaves(argument)] if arguments else [annotation]


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is tuple or any(
        _is_list(argument) for argument in get_args(annotation) if get_origin(annotation) is not Literal
    )

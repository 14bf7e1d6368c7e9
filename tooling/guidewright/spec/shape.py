"""What may stand where in a spec: the models' fields, found by a path."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from guidewright.spec.model import Spec
from guidewright.spec.values import GIVEN, NOT_APPLICABLE, NotApplicable, SpecModel

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Slot:
    """A spot in a spec: its path of YAML keys and indexes, and the kinds of value it takes (none: unknown key).

    `is_key` says that the spot is the last key itself, not what it holds.
    """

    path: Path
    kinds: tuple[Any, ...]
    is_key: bool = False

    @property
    def kind(self) -> Any:
        """The type that is expected, apart from "not applicable"; None where nothing is."""
        return next((kind for kind in self.kinds if kind is not NotApplicable), next(iter(self.kinds), None))

    @property
    def model(self) -> type[SpecModel] | None:
        """The model of a mapping with fixed keys, else None."""
        kind = self.kind
        return kind if isinstance(kind, type) and issubclass(kind, SpecModel) else None

    @property
    def words(self) -> tuple[str, ...]:
        """The words that may stand here, for a closed list of them."""
        return get_args(self.kind) if get_origin(self.kind) is Literal else ()

    @property
    def may_be_not_applicable(self) -> bool:
        """Whether a reason may stand here instead."""
        return NotApplicable in self.kinds


def slot(location: Path) -> Slot:
    """The spot at a location as pydantic gives it, with the tags of unions among the steps, or at a plain path."""
    path: list[str | int] = []
    kinds: tuple[Any, ...] = (Spec,)
    for step in location:
        if step in (GIVEN, NOT_APPLICABLE) and NotApplicable in kinds:
            kinds = tuple(kind for kind in kinds if (kind is NotApplicable) == (step == NOT_APPLICABLE))
        elif step == "[key]" and not any(_inside(kind, step) for kind in kinds):
            return Slot(tuple(path), (str,), is_key=True)
        else:
            path.append(step)
            kinds = tuple(inner for kind in kinds for inner in _inside(kind, step))
    return Slot(tuple(path), kinds)


@cache
def keys(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of a model as they are typed, in its order."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


@cache
def attribute_of(model: type[BaseModel], key: str | int) -> str | None:
    """What the field that is typed as `key` is called in Python (`class_`, typed `class`); None where there is none."""
    return next((name for name, field in model.model_fields.items() if key == (field.alias or name)), None)


def field_of(model: type[BaseModel], key: str) -> FieldInfo | None:
    """The field that is typed as `key`."""
    name = attribute_of(model, key)
    return model.model_fields[name] if name is not None else None


def homes(key: str) -> tuple[str, ...]:
    """Where in a spec, outside of lists, `key` belongs: dotted paths, "" for the top level."""
    return tuple(path for path, model in _mappings("", Spec) if key in keys(model))


@cache
def every_key() -> frozenset[str]:
    """Every key that some mapping of a spec has."""
    return frozenset(_keys_below(Spec))


def _keys_below(kind: Any) -> Iterator[str]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield from keys(kind)
        for field in kind.model_fields.values():
            for inner in _alternatives(field.annotation):
                yield from _keys_below(inner)
    elif get_origin(kind) is tuple:
        for inner in _alternatives(get_args(kind)[0]):
            yield from _keys_below(inner)


def _mappings(path: str, model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    yield path, model
    for name, field in model.model_fields.items():
        for kind in _alternatives(field.annotation):
            if isinstance(kind, type) and issubclass(kind, SpecModel) and kind is not NotApplicable:
                yield from _mappings(f"{path}.{field.alias or name}".lstrip("."), kind)


def _inside(kind: Any, step: str | int) -> tuple[Any, ...]:
    if isinstance(step, int):
        return _alternatives(get_args(kind)[0]) if get_origin(kind) is tuple else ()
    if get_origin(kind) is dict:
        return _alternatives(get_args(kind)[1])
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = field_of(kind, step)
        return _alternatives(field.annotation) if field else ()
    return ()


def _alternatives(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Annotated:
        return _alternatives(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(kind for part in get_args(annotation) for kind in _alternatives(part))
    return () if annotation is type(None) else (annotation,)

"""What `facts --format json` prints. The form is fixed: fields are added, never changed (`version` tells)."""

from __future__ import annotations

import json
from dataclasses import fields

from guidewright.facts.model import Column, Facts
from guidewright.secret import starred

VERSION = 1
# What holds text out of the code; names and paths must stay what they are.
_TEXTS = {"default", "text", "command"}
# For judging claims alone.
_INTERNAL = {"unlisted_routes"}


def report(facts: Facts) -> str:
    """All facts as JSON, by kind, with the fields of `facts.model`; what looks like a secret is starred out."""
    names = (field.name for field in fields(facts) if field.name not in _INTERNAL)
    kinds = {name: [_fields(fact) for fact in getattr(facts, name)] for name in names}
    return json.dumps({"version": VERSION, **kinds}, indent=2) + "\n"


def _fields(fact: object) -> dict[str, object]:
    names = getattr(fact, "__dataclass_fields__", ())
    return {name: _value(name, getattr(fact, name)) for name in names}


def _value(name: str, value: object) -> object:
    if isinstance(value, str):
        return starred(value) if name in _TEXTS else value
    if isinstance(value, tuple):
        return [_fields(item) if isinstance(item, Column) else item for item in value]
    return value

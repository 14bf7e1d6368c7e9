"""Completeness: the spec lacks what a section of the guide is made from."""

from collections.abc import Iterator
from typing import get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown
from guidewright.spec.model import NotApplicable, Spec
from guidewright.spec.shape import field_of


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each field that the contract asks for and the spec leaves empty."""
    for gap in gaps(subject, "missing-field"):
        words = gap.expected.replace("{n}", "n").replace(": {title}", "").replace("{date}", "YYYY-MM-DD")
        shown = "is made from it" if words in ("", gap.section) else f"shows it as **{words}**"
        message = f"`{gap.subject}` is missing: the section {gap.section} {shown}"
        yield Problem(gap.place, message, _what_to_type(gap.subject))


def _what_to_type(path: str) -> str:
    """The next step for a dotted path: its key with what it takes, and whether it may be said not to apply."""
    fields = list(_fields(path))
    if not fields:
        return ""
    key, field = fields[-1]
    parent = path.rpartition(".")[0]
    help = f"add `{key}`{f' under `{parent}`' if parent else ''}: {_lower(field.description or '').rstrip('.')}"
    if field.examples and isinstance(field.examples[0], str):
        help += f", such as {shown(f'{key}: {field.examples[0]}')}"
    optional = next((name for name, found in reversed(fields) if NotApplicable in _types(found.annotation)), None)
    return f"{help}; or `{optional}: {{not_applicable: <the reason>}}`" if optional else help


def _fields(path: str) -> Iterator[tuple[str, FieldInfo]]:
    """The fields on the way to `troubleshooting[0].symptoms`, each with its key."""
    model: type[BaseModel] = Spec
    for step in path.split("."):
        key = step.partition("[")[0]
        field = field_of(model, key)
        if field is None:
            return
        yield key, field
        model = next((t for t in _types(field.annotation) if t is not NotApplicable), model)


def _types(annotation: object) -> Iterator[type[BaseModel]]:
    """The models in a type, however deep: `tuple[Issue, ...] | None` holds `Issue`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _types(part)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


RULE = Rule(code="GW202", severity="error", nature="missing", check=check)

"""The four types of text in a spec. The type alone decides how a value is escaped where it lands.

`Text` is plain, `Inline` is Markdown within a line, `Prose` is Markdown blocks, `Code` is shown as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from guidewright.spec.markup import heading_in, html_in


@dataclass(frozen=True)
class Bare:
    """A number or truth value that stands without quotes in a spec, with the spelling that a text keeps (`1.0`)."""

    value: int | float | bool
    text: str


def bare_value(value: Any) -> Any:
    """The number or truth value of a `Bare`; everything else as it is."""
    return value.value if isinstance(value, Bare) else value


class _SpecText(str):
    """A non-empty string that keeps its type through validation. Numbers are taken as they were typed."""

    __slots__ = ()
    one_line: ClassVar[bool] = True
    takes: ClassVar[tuple[str, ...]] = ("string", "number")
    kind: ClassVar[str] = ""

    @classmethod
    def _check(cls, value: Any) -> Self:
        if isinstance(value, Bare) and ("boolean" in cls.takes or not isinstance(value.value, bool)):
            value = value.text
        if not isinstance(value, str):
            raise PydanticCustomError("text_type", "must be text")
        if not value.strip():
            raise PydanticCustomError("empty_text", "is empty", {"help": "fill it in, or remove the key"})
        if cls.one_line and len(value.strip().splitlines()) > 1:
            raise PydanticCustomError("one_line", "must be a single line", {"help": "write it on one line"})
        text = value.strip() if cls.one_line else value.strip("\n")
        cls._check_markup(text)
        return cls(text)

    @classmethod
    def _check_markup(cls, text: str) -> None:
        """Raises for Markdown that would not survive where the text lands."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._check, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"description": cls.kind, "type": list(cls.takes), "minLength": 1}


def _no_html(text: str) -> None:
    html = html_in(text)
    if html:
        help = "write Markdown instead, or put it into a code span"
        raise PydanticCustomError("raw_html", "holds raw HTML", {"found": html, "help": help})


class Text(_SpecText):
    """Plain text in one line: every character is shown as typed."""

    __slots__ = ()
    kind = "Plain text, one line"


class Inline(_SpecText):
    """Markdown within one line: code spans, links, emphasis; no raw HTML."""

    __slots__ = ()
    kind = "Markdown, one line"

    @classmethod
    def _check_markup(cls, text: str) -> None:
        _no_html(text)


class Prose(_SpecText):
    """Markdown blocks: paragraphs, lists, fences; no headings, no raw HTML."""

    __slots__ = ()
    one_line = False
    kind = "Markdown"

    @classmethod
    def _check_markup(cls, text: str) -> None:
        heading = heading_in(text)
        if heading:
            help = "use bold text; the headings of a guide are the template's"
            raise PydanticCustomError("heading", "holds a heading", {"found": heading, "help": help})
        _no_html(text)


class Code(_SpecText):
    """Shown verbatim: a code span when it is one line inside text, else a fence."""

    __slots__ = ()
    one_line = False
    takes = ("string", "number", "boolean")
    kind = "Code, shown as it is"

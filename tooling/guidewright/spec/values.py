"""The values that a spec is made of: words of a fixed shape, closed lists of words, dates, and "not applicable"."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from guidewright.spec.text import Inline, Text, bare_value

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
VARIABLE_PATTERN = r"^[A-Z][A-Z0-9_]*$"
_NAME = r"[A-Za-z_$][A-Za-z0-9_$]*"
# No step of a path is `..`, `.` or empty, and it does not begin with `/`.
_PATH = r"(?!\.{0,2}(/|$|#))[^\s:#`\\/]+(/(?!\.{0,2}(/|$|#))[^\s:#`\\/]+)*"


@dataclass(frozen=True)
class Shape:
    """Text that matches a pattern; `says` and `help` are what a writer is told where it does not, `kind` what it is.

    The pattern means the same to Python and to the JSON Schema: ASCII classes, `^` and `$`.
    """

    pattern: str
    says: str
    help: str
    longest: int = 500
    kind: str = ""

    def _check(self, value: str) -> str:
        if len(value) > self.longest:
            raise PydanticCustomError(
                "too_long", "is longer than {longest} characters", {"longest": self.longest, "help": "shorten it"}
            )
        if "\n" in value or not re.match(self.pattern, value):
            raise PydanticCustomError("shape", "{says}", {"says": self.says, "help": self.help})
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(schema), "pattern": self.pattern, "maxLength": self.longest}


Slug = Annotated[
    str,
    Shape(SLUG_PATTERN, "must be lower-case words joined by `-`", "write it like `companies-house`", 60, kind="slug"),
]
VariableName = Annotated[
    str,
    Shape(
        VARIABLE_PATTERN,
        "must be the name of an environment variable",
        "write it like `STRIPE_API_KEY`",
        kind="variable name",
    ),
]
Url = Annotated[
    str,
    Shape(
        r"^https?://[^\s<>\"]+$",
        "must be a URL",
        "begin with `https://`, without spaces, quotes or `<>`",
        2000,
        kind="URL",
    ),
]
CodePath = Annotated[
    str,
    Shape(
        rf"^{_PATH}$",
        "must be a path relative to the code root",
        "write it like `lib/stripe/client.ts`, without `..`",
        kind="path",
    ),
]
Identifier = Annotated[
    str,
    Shape(
        rf"^{_NAME}(\.{_NAME})?$",
        "must be a name in the code",
        "write it like `createInvoice` or `Client.send`",
        kind="name in the code",
    ),
]
EvidenceRef = Annotated[
    str,
    Shape(
        rf"^{_PATH}#{_NAME}(\.{_NAME})?$",
        "must be `path#symbol`",
        "write it like `lib/rate-limit.ts#rateLimit`",
        kind="`path#symbol`",
    ),
]
UrlPath = Annotated[
    str,
    Shape(
        r"^/[^\s?#]*$",
        "must be a URL's path",
        "write it like `/api/webhooks/stripe/test`, without host or `?`",
        kind="path of a URL",
    ),
]
_HEADING = Shape(
    r"^[^<]*(<[^>]*)?$",
    "must not hold `<...>`: GitHub and the site would give its heading different anchors",
    "write it without the angle brackets",
)
# Letters and digits of all scripts, as far as both languages of patterns can say it.
SPOKEN = r"[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff]"
# What becomes a heading of its own on some page.
Name = Annotated[
    Text,
    _HEADING,
    Shape(
        rf"^(?=.*{SPOKEN})[^<]*(<[^>]*)?$",
        "must have a letter or a digit: GitHub and the site would give its heading different anchors",
        "write it as its vendor does",
    ),
]
# A part of a heading.
Title = Annotated[Inline, _HEADING]


def is_slug(text: str) -> bool:
    """Whether a text has the form of a slug."""
    return re.fullmatch(SLUG_PATTERN, text) is not None


Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
ServiceType = Literal["api", "saas", "webhook", "oauth-provider"]
Status = Literal["draft", "active", "deprecated", "archived"]
Integration = Literal["active", "partial", "in-development"]
Plan = Literal["free", "paid", "enterprise"]
Truth = Annotated[bool, BeforeValidator(bare_value)]
Number = Annotated[int, BeforeValidator(bare_value)]


def _iso_date(value: Any) -> datetime.date:
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError as error:
            help = "write the year, the month and the day, in this order"
            raise PydanticCustomError("no_such_day", "is no day of the calendar", {"help": help}) from error
    raise PydanticCustomError("iso_date", "must be a date", {"help": "write it like `2025-11-02`"})


Date = Annotated[
    datetime.date, BeforeValidator(_iso_date), Field(json_schema_extra={"pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
]


class SpecModel(BaseModel):
    """A mapping of a spec: only its own keys, nothing converted. `noun` is what messages call one of several."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=False)
    noun: ClassVar[str] = ""


class NotApplicable(SpecModel):
    """Says that a part of the guide does not apply to this service, and why."""

    not_applicable: Inline = Field(
        description="Why this part does not apply; printed in the guide.",
        examples=["The service only receives events."],
    )


# Union tags; they turn up in pydantic's error locations, where the loader drops them.
GIVEN, NOT_APPLICABLE = "<given>", "<not-applicable>"


def _tag(value: Any) -> str:
    said = isinstance(value, NotApplicable) or (isinstance(value, dict) and "not_applicable" in value)
    return NOT_APPLICABLE if said else GIVEN


_T = TypeVar("_T")
OrNotApplicable = Annotated[
    Annotated[_T, Tag("<given>")] | Annotated[NotApplicable, Tag("<not-applicable>")], Discriminator(_tag)
]

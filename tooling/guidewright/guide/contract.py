"""The contract: which sections a guide must have, in which order, and what a complete section holds.

Read from `contract.yaml` beside the template. The template iterates over it, the linter judges by it. `field` is the
dotted spec field that feeds a part (within a repeated section: relative to the repeated item), in the keys of the YAML;
a part whose field is empty in the spec is a gap. A part fed from below the field of another section (the webhook's
set-up from the webhook) is due only where that section applies.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Part(_Model):
    field: str = Field("", description="The spec field that feeds it; empty: nothing to type.")
    optional: bool = Field(False, description="True where its absence is no gap.")
    label: str = Field("", description="The words that introduce it, as they stand in the guide.")
    also: tuple[str, ...] = Field((), description="Further spec fields that it prints.")
    item: tuple[str, ...] = Field(
        (),
        description="The fields that the value of `field` needs too, or each item of it; for a table one per column, "
        "empty where the code gives it.",
    )

    @property
    def words(self) -> str:
        """The label without its Markdown and colon: `Service Type`."""
        return self.label.replace("*", "").rstrip(": ")


class Paragraphs(_Part):
    """Free prose."""

    kind: Literal["prose"]


class Labelled(_Part):
    """One line: a label and a value (`**Status**: ✅ Active`, ``Location: `lib/x.ts` ``)."""

    kind: Literal["label"]
    values: tuple[str, ...] = Field((), description="The values it may have; empty: any.")
    several: bool = Field(False, description="Whether several of the values may stand there, divided by commas.")


class Listing(_Part):
    """A list of bullets, tasks or numbered items, introduced by its label if it has one."""

    kind: Literal["bullets", "tasks", "numbered"]


class Sample(_Part):
    """A fenced code block in one of these languages."""

    kind: Literal["fence"]
    languages: tuple[str, ...]


class Grid(_Part):
    """A table with these columns."""

    kind: Literal["table"]
    columns: tuple[str, ...]


class SectionPart(_Part):
    """A deeper section with a heading of its own; with `each` once per item of `field`.

    `{n}` in the heading is the running number, `{title}` and `{date}` stand for any text or date.
    """

    kind: Literal["section"]
    id: str
    heading: str
    each: bool = False
    parts: tuple[Part, ...]


Part = Annotated[Paragraphs | Labelled | Listing | Sample | Grid | SectionPart, Field(discriminator="kind")]


# The words that `kind` may be.
PART_KINDS = frozenset(
    kind for part in get_args(get_args(Part)[0]) for kind in get_args(part.model_fields["kind"].annotation)
)


class SectionRule(_Model):
    """One H2 section: its id, heading and parts in order."""

    id: str
    heading: str
    parts: tuple[Part, ...]


class FrontmatterKey(_Model):
    """A frontmatter key, and what it may hold."""

    key: str
    type: Literal["word", "date", "words"]
    values: tuple[str, ...] = Field(
        (), description="For a word: the values it may have; for words: those it must hold."
    )


class Contract(_Model):
    """The one list of what a guide holds."""

    name: str
    title: str = Field(description="The H1; `{name}` is the service's name.")
    not_applicable: str = Field(description="How a part that does not apply begins, before its reason.")
    gap: str = Field(description="What is printed where the spec has nothing yet.")
    frontmatter: tuple[FrontmatterKey, ...]
    sections: tuple[SectionRule, ...]

    def section(self, id: str) -> SectionRule:
        """The section called `id`; raises KeyError where there is none."""
        for section in self.sections:
            if section.id == id:
                return section
        raise KeyError(id)

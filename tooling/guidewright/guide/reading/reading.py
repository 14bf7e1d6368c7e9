"""What every reader is given: the page, whose guide it is, the product's words, and which files there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from guidewright.claims.model import Claim, ClaimKind
from guidewright.config import Profile
from guidewright.guide.reading.page import Page, Said, Setting
from guidewright.source import Place


@dataclass(frozen=True)
class Known:
    """The files of the code base, relative to its root. They help to tell a path from words with a slash."""

    files: frozenset[str] = frozenset()

    @cached_property
    def tops(self) -> frozenset[str]:
        """The folders at the top."""
        return frozenset(path.split("/")[0] for path in self.files if "/" in path)

    @cached_property
    def folders(self) -> frozenset[str]:
        """The names of all folders."""
        return frozenset(name for path in self.files for name in path.split("/")[:-1])

    @cached_property
    def _tails(self) -> frozenset[str]:
        parts = (path.split("/") for path in self.files)
        return frozenset("/".join(p[at:end]) for p in parts for end in range(1, len(p) + 1) for at in range(end))

    def has(self, path: str) -> bool:
        """Whether a file or folder ends in this path."""
        return path.strip("/") in self._tails

    def may_have(self, folder: str) -> bool:
        """Whether a folder may be called so; `[feature]` is a placeholder where no route has that parameter."""
        return not self.files or not folder.startswith("[") or folder in self.folders

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all files."""
        return frozenset(path.rsplit("/", 1)[-1] for path in self.files)


@dataclass(frozen=True)
class Reading:
    """One guide on the desk."""

    page: Page
    service: str
    profile: Profile
    known: Known = field(default_factory=Known)

    def claim(
        self, kind: ClaimKind, subject: str, place: Place, why: str, *, where: str = "", expected: str = ""
    ) -> Claim:
        """A claim of this guide."""
        return Claim(kind, subject, self.service, place, where, expected, why)


def under(setting: Setting) -> str:
    """Where something stands, for the reason of a claim."""
    return f"under `{setting.heading}`" if setting.heading else "before the first heading"


def span_in(said: Said) -> str:
    """What a code span is, for the reason of a claim."""
    form = {
        "paragraph": "a sentence",
        "item": "a list item",
        "cell": "a table cell",
        "heading": "a heading",
        "html": "HTML",
    }
    return f"a code span in {form[said.passage.form]} {under(said.setting)}"

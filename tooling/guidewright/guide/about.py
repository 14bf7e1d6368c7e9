"""Which service a guide without a spec is about: what it calls itself, as far as the code knows the name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from guidewright.claims.ownership import PUBLIC_PREFIXES
from guidewright.guide.inline import shown
from guidewright.guide.model import Guide
from guidewright.yaml_tree import Scalar, Sequence

_WORD = re.compile(r"[A-Za-z0-9]+")
# Services are called with up to so many words.
_LONGEST = 4
# In a sample of less, the one service may be most of the code.
_FEW = 20
# What guides are about and parts of code are called alike, whatever the service.
_COMMON = frozenset(
    {
        *("api", "app", "lib", "src", "doc", "docs", "guide", "guides", "integration", "integrations", "webhook"),
        *(
            "webhooks",
            "oauth",
            "oauth-provider",
            "saas",
            "test",
            "tests",
            "testing",
            "config",
            "configuration",
            "setup",
            "environment",
            "variables",
        ),
        *("index", "readme", "sandbox", "production", "tutorial", "reference", "overview", "server", "client", "auth"),
        *("http", "db", "database", "scripts", "settings", "page", "pages", "routes", "tables", "web", "data", "main"),
    }
)


@dataclass(frozen=True)
class Called:
    """What the code calls things: how many files have a name in their path, how many variables begin with words.

    `files` and `variables` are how many there are.
    """

    names: Mapping[str, int]
    leading: Mapping[str, int]
    files: int
    variables: int

    @classmethod
    def of(cls, files: Iterable[str], variables: Iterable[str]) -> Called:
        """What these files and variables are called."""
        names: Counter[str] = Counter()
        listed, read = tuple(files), tuple(variables)
        for path in listed:
            names.update({_folded(part.split(".")[0]) for part in path.split("/")})
        leading = Counter(words for name in read for words in _leading(name))
        return cls(names, leading, len(listed), len(read))

    def weight(self, slug: str) -> tuple[bool, int]:
        """How much of the code is called so; `(False, 0)` for nothing."""
        return _capital(slug) in self.leading, self.names.get(_folded(slug), 0)

    def is_product(self, slug: str) -> bool:
        """Whether so much of the code is called so that it is the name of the product itself."""
        files, variables = self.names.get(_folded(slug), 0), self.leading.get(_capital(slug), 0)
        return (self.files >= _FEW and files * 4 > self.files) or (
            self.variables >= _FEW and variables * 4 > self.variables
        )


def service_of(guide: Guide, stem: str, called: Called) -> str:
    """The slug of the service that the guide in the file `stem` is about.

    Its frontmatter may say so (`service`); else it is what the file, the title or a tag names and the code is called
    by, most of it if there are several; else the name of the file.
    """
    if stated := "-".join(_words(next(_values(guide, "service"), ""))):
        return stated
    if _weighs(stem, called):
        return stem
    titles = [shown(title.heading) for title in guide.titles]
    named = [slug for text in (*titles, stem) for slug in _slugs(text)]
    tags = ["-".join(_words(tag)) for tag in _values(guide, "tags")]
    for slugs in (named, tags):
        known = [slug for slug in slugs if _weighs(slug, called)]
        if known:
            return max(known, key=called.weight)
    return stem


def is_service(slug: str, called: Called) -> bool:
    """Whether the code surely has a service of that name: some of its files and its variables are called so."""
    by_variables, files = called.weight(slug)
    return slug not in _COMMON and by_variables and files > 0 and not called.is_product(slug)


def _weighs(slug: str, called: Called) -> bool:
    return slug not in _COMMON and called.weight(slug) != (False, 0)


def _slugs(text: str) -> Iterator[str]:
    """Each one and each few of neighbouring words, the longest first."""
    words = _words(text)
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for at in range(len(words) - length + 1):
            yield "-".join(words[at : at + length])


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _values(guide: Guide, key: str) -> Iterator[str]:
    entry = guide.frontmatter.entry(key) if guide.frontmatter else None
    values = entry.value.items if entry and isinstance(entry.value, Sequence) else (entry.value,) if entry else ()
    return (str(value.value) for value in values if isinstance(value, Scalar) and value.value is not None)


def _leading(variable: str) -> Iterator[str]:
    name = next((variable.removeprefix(p) for p in PUBLIC_PREFIXES if variable.startswith(p)), variable)
    words = name.split("_")
    return ("_".join(words[:length]) for length in range(1, len(words)))


def _capital(slug: str) -> str:
    return slug.upper().replace("-", "_")


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())

"""`.env.example` and its relatives: the variables that a project tells its users to set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Facts, Requirement, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import words
from guidewright.source import Source

NAMES = ("env",)
_FILE = re.compile(
    r"(?:^|/)(?:\.env(?:\.(?!vault$|keys$)[\w.-]+)?|[\w.-]*\.env|env\.(?:sample|example|template|dist)|[\w.-]+\.env\.(?:sample|example|template|dist))$"
)
# A quoted value goes on over the lines up to its end, but not over another setting.
_SETTING = re.compile(
    r"^[ \t]*(?P<comment>#+[ \t]?)?(?:export[ \t]+)?(?P<name>[A-Z][A-Z0-9_]*)[ \t]*=[ \t]*"
    r"(?P<value>(?P<quoted>\"(?:[^\"\\\n]|\\.|\n(?![A-Z][A-Z0-9_]*=))*\"|'(?:[^'\n]|\n(?![A-Z][A-Z0-9_]*=))*'|`[^`\n]*`)"
    r"(?=[ \t\r]*(?:#|$))|(?:(?![ \t]#)[^\n])*)",
    re.MULTILINE,
)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """`X=value` declares X with a default; `# X=value` declares it as optional. Values that are secrets are masked."""
    return Facts.merged(Facts(variables=tuple(_variables(source))) for source in sources)


def _variables(source: Source) -> Iterator[Variable]:
    settings = [match for match in _SETTING.finditer(source.text) if not _is_prose(match)]
    declared = {match["name"] for match in settings}
    for match in settings:
        name, value = match["name"], match["value"].strip()
        plain = match["quoted"][1:-1] if match["quoted"] else "" if value.startswith("#") else value
        # A value of several lines is a certificate or the like.
        default = shown(name, plain) or None if "\n" not in plain else None
        place = source.place_of(match.start("name"))
        requirement: Requirement = "optional" if match["comment"] else "unknown"
        form = "commented" if match["comment"] else "setting"
        yield Variable(name, place.path, place.line, place.column, requirement, default, form, "declared", "config")
        for word in () if match["comment"] or value.startswith("'") else words(match["value"]):
            if word.name not in declared:
                yield word.read(source, match.start("value"), "config")


def _is_prose(match: re.Match[str]) -> bool:
    """`# IMPORTANT = read this first`: prose has blanks in its value."""
    return bool(match["comment"]) and not match["quoted"] and " " in match["value"].strip()

"""Frontmatter: the tags do not name the service."""

import re
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.yaml_tree import Scalar, Sequence

# Words of a file's name that say nothing of the service.
_PLAIN = frozenset({"integration", "integrations", "guide", "guides", "setup", "the", "and", "docs"})


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a hand-written guide none of whose tags shares a word with its file's name."""
    front = subject.guide.frontmatter if subject.guide and subject.loaded is None else None
    entry = front.entry("tags") if front else None
    if entry is None or not isinstance(entry.value, Sequence):
        return
    tags = [str(item.value) for item in entry.value.items if isinstance(item, Scalar)]
    name = subject.guide_path.rsplit("/", 1)[-1].rpartition(".")[0]
    words = _words(name) - _PLAIN
    named = any(word in tag.lower() for tag in tags for word in words)
    if "integration" in tags and words and not named:
        yield Problem(
            entry.key_place,
            f"the tags name no service: {', '.join(f'`{tag}`' for tag in tags)}",
            f"add the service, as in `tags: [integration, {name}]`",
        )


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text.lower()))


RULE = Rule(code="GW132", severity="warning", nature="missing", check=check)

"""Links: one leads to a place that only one machine has."""

import re
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.prose import prose, without_code
from guidewright.rule import Rule, Subject
from guidewright.source import Place

# A path that begins with `/` alone may be the site's own, and mean something there.
_LINK = re.compile(
    r"(?:(?<=\]\()<?|(?<=\]: )|(?<=<)|(?<=path: )[\"']?)"
    r"(?P<target>file://[^\s)>\"']*|[A-Za-z]:[\\/][^\s)>\"']*|/(?:Users/[^/\s)>\"']+|home/[^/\s)>\"']+/[^/\s)>\"']+|tmp|mnt/[a-z])/[^\s)>\"']+)"
)


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each link to a local path, in the spec's file and in the guide's text where that is read."""
    if subject.loaded is not None:
        for number, text in enumerate(subject.loaded.source.lines, 1):
            yield from _in_line(subject.loaded.source.path, number, without_code(text))
    if subject.guide is not None and subject.text is not None:
        for line in prose(subject.guide, subject.text):
            if subject.judges(line.number):
                yield from _in_line(subject.guide_path, line.number, line.text)


def _in_line(path: str, number: int, line: str) -> Iterator[Problem]:
    for found in _LINK.finditer(line):
        yield Problem(
            Place(path, number, found.start("target") + 1),
            f"the link leads to `{found['target']}`, which is a place on one machine",
            "write a path relative to the guide, such as `./acme.md`, or a URL",
        )


RULE = Rule(code="GW503", severity="error", nature="untrue", check=check)

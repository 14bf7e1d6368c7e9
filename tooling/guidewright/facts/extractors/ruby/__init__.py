"""Ruby: what `ENV` is asked for, in code, ERB templates and the settings files that Rails runs as such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts
from guidewright.facts.readers import Piece, Read, Reader, Unit, Verdict, followed
from guidewright.source import Source

from .code import Project, RubyFile
from .guards import judged
from .reads import Found

NAMES = (".rb", ".rake", ".ru", ".gemspec", ".erb", "Rakefile", "Gemfile", "config/")
_FILE = re.compile(r"\.(?:rb|rake|ru|gemspec|erb)$|(?:^|/)(?:Rakefile|Gemfile)$|(?:^|/)config/(?:.*/)?[^/]+\.ya?ml$")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def may_hold(path: str, data: bytes) -> bool:
    """Whether a file can say anything: a template without a tag holds no code, other code may call a reader."""
    return not path.endswith((".erb", ".yml", ".yaml")) or b"<%" in data


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """What is read out of `ENV`, also through methods that are given the name."""
    project = Project(tuple(sources), {})
    found = [Found(project.file(source)) for source in sources if "ENV" in source.text or "Dotenv." in source.text]
    facts = followed(_Ruby(project), [read for each in found for read in each.reads()])
    return Facts.merged([facts, *(each.written_and_whole() for each in found)])


@dataclass(frozen=True)
class _Ruby:
    project: Project

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        assert isinstance(unit, RubyFile)
        return unit.pieces(span)

    def judged(self, read: Read) -> Verdict:
        return judged(read)

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        return self.project.calls(reader)

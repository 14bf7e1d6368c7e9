"""What claims of hand-written guides ask for by name, beside the facts: paths, texts, headings, names, git's word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from guidewright.claims.paths import Paths
from guidewright.source import Source


@dataclass(frozen=True)
class Asked:
    """The answers.

    `paths` knows every file of the project. `texts` are the files that are cited by line or quoted, `anchors` is what
    links into documents may name, both by path. `naming` says for a name in which files of code it stands; what was
    not asked for is not in it. `moved` is where git saw missing files go (to the empty path: they were deleted),
    `ignored` are the paths that git ignores. `elsewhere` says for a variable that nothing read names in which other
    files than documents it stands. `links` are the files that only lead to another one,
    `including` the documents that are put together with others.
    """

    paths: Paths = field(default_factory=Paths)
    texts: Mapping[str, Source] = field(default_factory=dict)
    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    naming: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    elsewhere: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    including: frozenset[str] = frozenset()

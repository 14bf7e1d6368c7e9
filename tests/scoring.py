"""How well the extractors read a repository whose reads somebody listed by hand: `tests/truth/<name>.yaml`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict

from guidewright.facts.extract import scan
from guidewright.facts.model import Facts, Variable
from guidewright.workspace import Workspace

TRUTHS = Path(__file__).parent / "truth"


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Read(_Model):
    """One read of a variable, as a person judged it; `computed` is a default that is no literal."""

    name: str
    path: str
    line: int
    requirement: Literal["required", "optional", "unknown"]
    default: str | None = None
    computed: bool = False


class Candidate(_Model):
    """A name that a literal makes likely for a computed read."""

    name: str
    line: int


class Unlisted(_Model):
    """A place where names cannot be enumerated; to list likely ones, here or where they stand, is the tool's choice."""

    path: str
    line: int
    candidates: tuple[Candidate, ...] = ()

    def allows(self, path: str, name: str, line: int) -> bool:
        """Whether a read that the tool reports may be one of this place."""
        return path == self.path and any(c.name == name and line in (c.line, self.line) for c in self.candidates)


class Truth(_Model):
    """All reads of a repository at a commit, in the files of one language."""

    repository: str
    commit: str
    language: str
    files: tuple[str, ...]
    excluded: tuple[str, ...] = ()
    method: str
    reads: tuple[Read, ...]
    not_enumerable: tuple[Unlisted, ...] = ()

    def holds(self, path: str) -> bool:
        """Whether the truth speaks of this file."""
        name = path.rsplit("/", 1)[-1]
        return any(fnmatch(name, f) or fnmatch(path, f) for f in self.files) and not any(
            fnmatch(path, pattern) for pattern in self.excluded
        )


Key = tuple[str, str, int]
_Named = TypeVar("_Named", Read, Variable)


@dataclass(frozen=True)
class Score:
    """What the extractors made of a repository; the lists name the places that were wrong, for a person to look at."""

    truth: int
    found: int
    matched: int
    decided: int
    missed: tuple[str, ...]
    invented: tuple[str, ...]
    wrong_requirement: tuple[str, ...]
    wrong_default: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of what was found that is there."""
        return self.matched / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.matched / self.truth if self.truth else 1.0


def truths() -> Mapping[str, Truth]:
    """The truth files by the name of their repository."""
    return {
        path.stem: Truth.model_validate(yaml.safe_load(path.read_text("utf-8")))
        for path in sorted(TRUTHS.glob("*.yaml"))
    }


def facts_of(checkout: Path) -> Facts:
    """What the tool reads in a checkout."""
    workspace = Workspace(checkout)
    return scan(tuple(workspace.sources(workspace.files((".",)))), (".",))


def score(truth: Truth, facts: Facts) -> Score:
    """Holds what was read against what is there; several reads of a name in one line are told apart by number only."""
    reads = [
        v
        for v in facts.variables
        if v.role == "read"
        and truth.holds(v.path)
        and not any(place.allows(v.path, v.name, v.line) for place in truth.not_enumerable)
    ]
    found, there = _by_key(reads), _by_key(truth.reads)
    matched = decided = 0
    missed, invented, requirement, default = [], [], [], []
    for key in sorted({*found, *there}):
        tool, real = found.get(key, []), there.get(key, [])
        matched += min(len(tool), len(real))
        missed += [_place(key)] * (len(real) - len(tool))
        invented += [_place(key)] * (len(tool) - len(real))
        if not tool or not real:
            continue
        verdicts = {read.requirement for read in real}
        literals = {read.default for read in real if not read.computed}
        for variable in tool:
            decided += variable.requirement != "unknown"
            if variable.requirement != "unknown" and variable.requirement not in verdicts:
                requirement.append(f"{_place(key)}: {variable.requirement}, not {' or '.join(sorted(verdicts))}")
            literal = None if variable.form.endswith("computed") else variable.default
            if literal is not None and literal not in literals:
                default.append(f"{_place(key)}: {literal!r}, not {sorted(map(repr, literals))}")
    return Score(
        len(truth.reads),
        len(reads),
        matched,
        decided,
        tuple(missed),
        tuple(invented),
        tuple(requirement),
        tuple(default),
    )


def _by_key(reads: Iterable[_Named]) -> Mapping[Key, list[_Named]]:
    found: defaultdict[Key, list[_Named]] = defaultdict(list)
    for read in reads:
        found[read.path, read.name, read.line].append(read)
    return found


def _place(key: Key) -> str:
    path, name, line = key
    return f"{path}:{line} {name}"

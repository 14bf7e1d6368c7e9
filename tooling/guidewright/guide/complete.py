"""What a spec lacks for a complete guide: every field of the contract that is empty in it."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from guidewright.guide.contract import Contract, Grid, Part, SectionPart
from guidewright.guide.gap import Gap
from guidewright.spec.load import Loaded
from guidewright.spec.model import NotApplicable, Spec
from guidewright.spec.shape import attribute_of

Path = tuple[str | int, ...]
# The H2, and the heading right above a part (the H2 itself, or a sub-section's).
Heading = tuple[str, str]


def gaps_of_spec(loaded: Loaded, contract: Contract) -> tuple[Gap, ...]:
    """One gap for each field that the contract asks for and the spec leaves empty, in the order of the guide.

    Where a whole part is missing it is one gap, not one for each field in it; a spec with mistakes has none.
    `subject` is the dotted path of the field in the YAML, `expected` the words of the label or heading it feeds.
    """
    return tuple(_Reader(loaded, loaded.spec, contract).gaps()) if loaded.spec is not None else ()


def dotted(path: Path) -> str:
    """A path as it is written: `troubleshooting[2].symptoms`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


class _Reader:
    def __init__(self, loaded: Loaded, spec: Spec, contract: Contract) -> None:
        self.loaded, self.spec, self.contract = loaded, spec, contract
        self.told: set[Path] = set()
        self.owners = {
            part.field: (part, (section.heading, section.heading))
            for section in contract.sections
            for part in reversed(section.parts)
            if isinstance(part, SectionPart) and part.field
        }

    def gaps(self) -> Iterator[Gap]:
        for section in self.contract.sections:
            for part in section.parts:
                yield from self._part(part, (), (section.heading, section.heading))

    def _part(self, part: Part, base: Path, heading: Heading) -> Iterator[Gap]:
        """The gaps of one part; `base` is the repeated item that its field is relative to."""
        path = (*base, *part.field.split(".")) if part.field else base
        missing = _first_empty(self.spec, path)
        if missing is not None and not part.optional:
            yield from self._missing(missing, part, heading)
        for field in part.also:
            further = _first_empty(self.spec, tuple(field.split(".")))
            if further is not None:
                yield from self._missing(further, part, heading)
        if missing is None and not _says_no(self.spec, path):
            yield from self._inner(part, path, base, heading)

    def _inner(self, part: Part, path: Path, base: Path, heading: Heading) -> Iterator[Gap]:
        """The gaps below a part that is given: of its own parts, and of its items."""
        h2, _ = heading
        value = _value(self.spec, path)
        if isinstance(part, SectionPart):
            bases = [base]
            if part.each and isinstance(value, tuple):
                bases = [(*path, at) for at in range(len(value))]
            for inner in bases:
                for deeper in part.parts:
                    yield from self._part(deeper, inner, (h2, self._words(part, heading)))
        items = [(*path, at) for at in range(len(value))] if isinstance(value, tuple) else [path]
        for item in items:
            for nth, field in enumerate(part.item):
                if field and _first_empty(self.spec, (*item, field)) is not None:
                    words = part.columns[nth] if isinstance(part, Grid) else ""
                    yield from self._missing((*item, field), part, heading, words)

    def _missing(self, path: Path, part: Part, heading: Heading, words: str = "") -> Iterator[Gap]:
        if path in self.told:
            return
        self.told.add(path)
        owner = self.owners.get(dotted(path))
        if owner is not None:
            part, heading = owner
        h2, _ = heading
        yield Gap("missing-field", self.loaded.place(*path), h2, dotted(path), words or self._words(part, heading))

    def _words(self, part: Part, heading: Heading) -> str:
        """The label of a part, or the nearest heading above it."""
        _, nearest = heading
        words = part.heading if isinstance(part, SectionPart) else part.words or nearest
        return words.replace("{name}", self.spec.name)


def _child(value: object, step: str | int) -> object:
    """What `value` holds under a key of the YAML, or at an index; None where there is nothing."""
    if isinstance(step, int):
        return value[step] if isinstance(value, tuple) and step < len(value) else None
    if not isinstance(value, BaseModel):
        return None
    name = attribute_of(type(value), step)
    return getattr(value, name) if name is not None else None


def _value(spec: Spec, path: Path) -> object:
    value: object = spec
    for step in path:
        value = _child(value, step)
    return value


def _first_empty(spec: Spec, path: Path) -> Path | None:
    """The shortest beginning of `path` that is empty; None where all is given, or said not to apply."""
    value: object = spec
    for depth, step in enumerate(path, 1):
        value = _child(value, step)
        if isinstance(value, NotApplicable):
            return None
        if value is None or value == ():
            return path[:depth]
    return None


def _says_no(spec: Spec, path: Path) -> bool:
    """Whether something on the way to `path` is said not to apply."""
    return any(isinstance(_value(spec, path[:depth]), NotApplicable) for depth in range(1, len(path) + 1))

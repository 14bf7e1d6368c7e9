"""Spec text in, `Spec` or every problem of it out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from guidewright.finding import Problem, Related
from guidewright.source import Place, Source, shown
from guidewright.spec.encoding import decode, readable
from guidewright.spec.explain import explained, nothing
from guidewright.spec.model import Spec
from guidewright.spec.shape import every_key, slot
from guidewright.spec.text import Bare
from guidewright.spec.unique import duplicate_entries
from guidewright.spec.unseen import unseen
from guidewright.spec.values import is_slug
from guidewright.yaml_tree import (
    Mapping,
    Mistake,
    Node,
    Scalar,
    Sequence,
    find,
    key_place,
    parse,
    place_of,
    walk,
)


@dataclass(frozen=True)
class Loaded:
    """A spec file as read: `spec` is None where problems forbid one; `tree` is None where it is no YAML."""

    source: Source
    spec: Spec | None
    tree: Node | None
    problems: tuple[Problem, ...]

    def place(self, *path: str | int) -> Place:
        """The place of the value at `path` (YAML keys and indexes), or of what it is missing from."""
        return place_of(self.tree, path) if self.tree is not None else Place(self.source.path, 1, 1)

    def key(self, *path: str | int) -> Place:
        """The place of the key at the end of `path`, or of what it is missing from."""
        return key_place(self.tree, path) if self.tree is not None else Place(self.source.path, 1, 1)


def load(source: Source) -> Loaded:
    """The spec in a source with every problem of it, in the order of the text; nothing is ever raised.

    A spec that is wrong in itself is None; names that are wrong only beside others (its file's name, an entry named
    twice) leave it as it is.
    """
    tree, mistakes = parse(source)
    problems = [_of_mistake(mistake) for mistake in mistakes]
    if tree is None:
        return Loaded(source, None, None, tuple(problems))
    spec = None
    problems += [*unseen(source, tree), *_swallowed(source, tree)]
    if isinstance(tree, Mapping):
        spec, wrong = _validated(tree, {mistake.place for mistake in mistakes})
        problems += wrong
        spec = None if problems else spec
        problems += [*duplicate_entries(tree), *_slug_mismatch(source, tree)]
    elif not problems:
        help = "begin with `service: <the file's name>`, and write one `key: value` a line"
        problems.append(Problem(tree.place, "a spec is a mapping of keys", help, rule="invalid-value"))
    return Loaded(source, spec, tree, tuple(sorted(set(problems))))


def load_files(files: Iterable[tuple[str, bytes]]) -> tuple[Loaded, ...]:
    """The specs of many files (path, bytes), in their order, with the problems that they have beside one another.

    A file in another encoding is a problem like every other.
    """
    return _compared(_of_bytes(path, data) for path, data in files)


def _of_bytes(path: str, data: bytes) -> Loaded:
    decoded = decode(path, data)
    return load(decoded) if isinstance(decoded, Source) else Loaded(readable(path, data), None, None, (decoded,))


def _of_mistake(mistake: Mistake) -> Problem:
    related = (Related(mistake.first, "given here first"),) if mistake.first else ()
    return Problem(mistake.place, mistake.message, mistake.help, related, rule=mistake.kind)


def _swallowed(source: Source, tree: Node) -> Iterator[Problem]:
    """Quoted texts that hold a line of another key: a quote is missing, though the YAML is valid.

    What is indented deeper than the text's own key belongs to the text, even where it reads like a key (`email:`).
    """
    for _, node in walk(tree):
        if isinstance(node, Scalar) and node.raw[:1] in ("'", '"') and "\n" in node.raw:
            own = re.match(r"[\s-]*", source.line(node.place.line))
            for number, line in enumerate(node.raw.split("\n")[1:], 1):
                key = re.match(r"\s*(?:- )?([a-z_]+):(?:\s|$)", line)
                if key and own and key.start(1) <= own.end() and key[1] in every_key():
                    message = (
                        f"the quote that opens here takes in the key `{key[1]}` of line {node.place.line + number}"
                    )
                    yield Problem(node.place, message, f"add the closing `{node.raw[0]}`", rule="invalid-yaml")
                    break


def _validated(tree: Mapping, explained_places: set[Place]) -> tuple[Spec | None, list[Problem]]:
    empty = [path for path, node in walk(tree) if isinstance(node, Scalar) and node.value is None and slot(path).kinds]
    problems = [nothing(tree, path) for path in empty if place_of(tree, path) not in explained_places]
    try:
        spec = Spec.model_validate(_values(tree))
    except ValidationError as error:
        for details in error.errors(include_url=False):
            path = slot(details["loc"]).path
            if not any(path[: len(start)] == start for start in empty):
                problems.append(explained(tree, details))
        return None, problems
    return spec, problems


def _values(node: Node) -> Any:
    """The tree as pydantic takes it: numbers and truth values with their spelling, for the texts that keep it."""
    if isinstance(node, Mapping):
        return {entry.key: _values(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return tuple(_values(item) for item in node.items)
    if isinstance(node.value, int | float):
        return Bare(node.value, node.text)
    return node.value


def _slug_mismatch(source: Source, tree: Mapping) -> Iterator[Problem]:
    service = _service(tree)
    file = source.path.rpartition("/")[2]
    stem, _, extension = file.rpartition(".")
    if service is None or service.value == stem or not is_slug(str(service.value)):
        return
    rename = f"rename the file to `{service.value}.{extension}`"
    yield Problem(
        service.place,
        f"`service` is {shown(str(service.value))}, but the file is {shown(file)}",
        f"write `service: {stem}`, or {rename}" if is_slug(stem) else rename,
        rule="slug-mismatch",
    )


def _service(tree: Node | None) -> Scalar | None:
    found = find(tree, ("service",)) if tree is not None else None
    return found if isinstance(found, Scalar) and isinstance(found.value, str) else None


def _compared(loaded: Iterable[Loaded]) -> tuple[Loaded, ...]:
    """Adds a problem to each spec of a service that another has already: the one whose file bears its name, if any."""
    every = tuple(loaded)
    first: dict[str, Scalar] = {}
    for spec in sorted(every, key=lambda spec: (_is_misnamed(spec), spec.source.path)):
        if service := _service(spec.tree):
            first.setdefault(str(service.value), service)
    return tuple(_with_duplicate(spec, first) for spec in every)


def _is_misnamed(loaded: Loaded) -> bool:
    return any(problem.rule == "slug-mismatch" for problem in loaded.problems)


def _with_duplicate(loaded: Loaded, first: dict[str, Scalar]) -> Loaded:
    service = _service(loaded.tree)
    if service is None or first[str(service.value)].place.path == loaded.source.path:
        return loaded
    other = first[str(service.value)].place
    problem = Problem(
        service.place,
        f"the service {shown(str(service.value))} has a spec already: {shown(other.path)}",
        "move what differs there, and remove this file",
        (Related(other, "the other spec"),),
        rule="duplicate-service",
    )
    return replace(loaded, problems=tuple(sorted([*loaded.problems, problem])))

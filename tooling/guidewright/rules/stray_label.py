"""Text: prose begins a line with a label that the guide prints itself."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.contract import Contract, Part, SectionPart
from guidewright.rule import Rule, Subject
from guidewright.source import Place
from guidewright.spec.model import LocalTesting, ProductionTesting, Spec


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each line of prose that readers, and the linter, would take for a label of the section."""
    if subject.loaded is None or subject.spec is None:
        return
    labels = [label.replace("{name}", subject.spec.name) for label in _labels(subject.contract)]
    for path, prose in _prose(subject.spec):
        for number, line in enumerate(prose.splitlines()):
            label = next((label for label in labels if line.lstrip().startswith(label)), None)
            if label is not None:
                top = subject.loaded.place(*path)
                block = subject.loaded.source.line(top.line)[top.column - 1 :][:1] in ("|", ">")
                place = Place(top.path, top.line + number + 1, 1) if block else top
                yield Problem(
                    place,
                    f"`{label}` begins a line of prose, but the guide prints that label itself",
                    "reword the line so that it does not begin like a label",
                )


def _labels(contract: Contract) -> Iterator[str]:
    for section in contract.sections:
        yield from _labels_of(section.parts)


def _labels_of(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        if part.label:
            yield part.label
        if isinstance(part, SectionPart):
            yield from _labels_of(part.parts)


def _prose(spec: Spec) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if spec.summary:
        yield ("summary",), spec.summary
    for section, prose in spec.notes.items():
        yield ("notes", section), prose
    local, production = spec.testing.local, spec.testing.production
    if isinstance(local, LocalTesting) and local.notes:
        yield ("testing", "local", "notes"), local.notes
    if isinstance(production, ProductionTesting) and production.notes:
        yield ("testing", "production", "notes"), production.notes


RULE = Rule(code="GW206", severity="error", nature="form", check=check)

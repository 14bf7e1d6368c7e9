"""How a guide on disk stands to what would be generated now."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from guidewright.change import Comparison, compare, edited, stamp
from guidewright.commands.prove import Proof, Service
from guidewright.config import Config
from guidewright.finding import Finding
from guidewright.guide.render import Template
from guidewright.lint import loaded_problems
from guidewright.rule import FileState

_STATES: dict[Comparison, FileState] = {"same": "current", "receipts": "receipts-outdated", "different": "outdated"}


@dataclass(frozen=True)
class Standing:
    """A guide's text on disk (None: there is none), what it would be now (None: no spec says so), and how they differ.

    `changed_lines` are the lines on disk that differ, beginning at 1; where lines are only missing, the line they
    are missing at.
    """

    path: str
    text: str | None
    expected: str | None
    state: FileState | None
    changed_lines: tuple[int, ...] = ()


def mistakes(service: Service, config: Config) -> list[Finding]:
    """What is wrong with the form of a spec. A spec that cannot be read at all says so, whatever is ignored."""
    found = loaded_problems(service.loaded.problems, config)
    if service.loaded.spec is None and not found:
        return loaded_problems(service.loaded.problems, Config())
    return found


def standing(service: Service, text: str | None, proof: Proof, template: Template) -> Standing:
    """The standing of a service's guide; a spec with mistakes expects nothing, so its guide is left in peace."""
    spec = service.loaded.spec
    if spec is None or any(mistake.severity == "error" for mistake in mistakes(service, proof.config)):
        return Standing(service.guide_path, text, None, None)
    expected = template.render(spec, service.loaded.source.path, service.verdicts, proof.config)
    state = _state(text, expected)
    changed = changed_lines(text, expected) if text is not None and state != "current" else ()
    return Standing(service.guide_path, text, expected, state, changed)


def _state(text: str | None, expected: str) -> FileState:
    if text is None:
        return "absent"
    if stamp(text) is None:
        return "foreign"
    if edited(text):
        return "edited"
    return _STATES[compare(text, expected)]


def changed_lines(text: str, expected: str) -> tuple[int, ...]:
    """The lines of a text that differ from what would be written, beginning at 1."""
    theirs, ours = (t.replace("\r\n", "\n").removesuffix("\n").split("\n") for t in (text, expected))
    changed: list[int] = []
    for tag, start, end, _, _ in difflib.SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes():
        if tag != "equal":
            changed += range(start + 1, end + 1) if end > start else [min(start + 1, len(theirs))]
    return tuple(changed)

"""Samples: one does not parse in the language that it names."""

import re
from collections.abc import Iterator

from guidewright.facts.sample_syntax import Broken, broken
from guidewright.finding import Problem
from guidewright.guide.model import Fence
from guidewright.guide.prose import above, fences
from guidewright.rule import Rule, Subject
from guidewright.source import Place
from guidewright.spec.load import Loaded
from guidewright.spec.model import Spec
from guidewright.yaml_tree import Scalar, find

# How a line above a sample, or a comment in it, says that it is what nobody shall write.
_WRONG = r"❌|✗|✘|🚫|\b(?:bad|wrong|incorrect|invalid|malformed)\b"
_ABOVE = re.compile(rf"{_WRONG}|^\W*(?:don['’]t|do not|avoid|never|not)\b", re.IGNORECASE)
_WITHIN = re.compile(rf"(?://|#|/\*)\s*(?:{_WRONG})", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each sample of the spec, and of the guide's text where that is read, that cannot be parsed."""
    if subject.spec is not None and subject.loaded is not None:
        for path, language, text in _samples(subject.spec):
            found = broken(text, language)
            if found is not None:
                yield _problem(_within(subject.loaded, path, found.line), language, found)
    if subject.guide is not None:
        for fence in fences(subject.guide):
            found = broken(fence.text, fence.language)
            if found is None or _is_wrong_on_purpose(fence, subject.text or ""):
                continue
            if subject.judges(fence.line + found.line):
                place = Place(subject.guide_path, fence.line + found.line, 1)
                yield _problem(place, fence.language, found)


def _is_wrong_on_purpose(fence: Fence, text: str) -> bool:
    return _ABOVE.search(above(fence, text)) is not None or _WITHIN.search(fence.text) is not None


def _samples(spec: Spec) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    if spec.client and spec.client.example:
        yield ("code", "client", "example"), "typescript", spec.client.example
    for number, example in enumerate(spec.examples):
        yield ("examples", number, "code"), example.language, example.code


def _within(loaded: Loaded, path: tuple[str | int, ...], line: int) -> Place:
    """The line of a text in the spec; of a text that is no block, the place where it begins."""
    top = loaded.place(*path)
    node = find(loaded.tree, path) if loaded.tree is not None else None
    block = isinstance(node, Scalar) and loaded.source.line(top.line)[top.column - 1 :][:1] in ("|", ">")
    return Place(top.path, top.line + line, 1) if block else top


def _problem(place: Place, language: str, found: Broken) -> Problem:
    return Problem(
        place,
        f"the {language} sample does not parse: {found.reason}",
        "let the sample run as it is copied; `...` stands for what it leaves out",
        guess=found.is_relaxed,
    )


RULE = Rule(code="GW423", severity="error", nature="untrue", check=check)

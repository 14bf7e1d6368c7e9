"""What other hosts answered to the links of a guide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from guidewright.source import Place

AnswerState = Literal["alive", "dead", "unproven", "unasked"]


@dataclass(frozen=True)
class Answer:
    """What became of one URL; `reason` says why it is dead or unproven. Nothing is said of one that is `unasked`."""

    state: AnswerState
    reason: str = ""


@dataclass(frozen=True)
class External:
    """A link to another host, where it stands."""

    url: str
    place: Place


@dataclass(frozen=True)
class Asked:
    """Such a link with its answer."""

    link: External
    answer: Answer


# URLs in, an answer for each out. Nobody asks anything unless a user wants it.
Ask = Callable[[Iterable[str]], Mapping[str, Answer]]


def nobody_asks(urls: Iterable[str]) -> Mapping[str, Answer]:  # noqa: ARG001
    """No answers."""
    return {}


def asked(links: Iterable[External], answers: Mapping[str, Answer]) -> tuple[Asked, ...]:
    """The links that have an answer, with it."""
    return tuple(Asked(link, answers[link.url]) for link in links if link.url in answers)

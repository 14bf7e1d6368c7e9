"""What is known from outside of the project's files: what hosts answer to links, and when git saw a file change."""

from __future__ import annotations

import datetime
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


def _nobody_asks(urls: Iterable[str]) -> Mapping[str, Answer]:  # noqa: ARG001
    return {}


def _nobody_knows(paths: Iterable[str]) -> Mapping[str, datetime.date]:  # noqa: ARG001
    return {}


@dataclass(frozen=True)
class Outside:
    """Whom to ask: `ask` gives an answer for each URL, `changes` the day of each path's last change.

    By default nobody answers, and nothing is known of any file. A file that was changed just now has no day.
    """

    ask: Callable[[Iterable[str]], Mapping[str, Answer]] = _nobody_asks
    changes: Callable[[Iterable[str]], Mapping[str, datetime.date]] = _nobody_knows


@dataclass(frozen=True)
class Age:
    """When a guide's own file last changed, and when the files of its service did that its claims are proven by."""

    own: datetime.date
    code: tuple[tuple[datetime.date, str], ...]


def asked(links: Iterable[External], answers: Mapping[str, Answer]) -> tuple[Asked, ...]:
    """The links that have an answer, with it."""
    return tuple(Asked(link, answers[link.url]) for link in links if link.url in answers)

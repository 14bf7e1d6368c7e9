"""What a check learns from outside of the project's files, beside each guide."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from guidewright.claims.outside import Age, Answer, External, Outside, asked
from guidewright.commands.handwritten import Handwritten
from guidewright.commands.prove import Proof, Service
from guidewright.config import Config
from guidewright.guide.external import external_of_guide, external_of_spec
from guidewright.lint import chosen
from guidewright.rule import Subject

Judged = Service | Handwritten


@dataclass(frozen=True)
class Around:
    """The answers to all links, and when files changed; each is asked once for all guides."""

    proof: Proof
    answers: Mapping[str, Answer]
    changes: Mapping[str, datetime.date]

    def beside(self, judged: Judged, subject: Subject) -> Subject:
        """The guide under judgement with what is known around it."""
        return replace(subject, asked=asked(_external(judged), self.answers), age=self._age(judged))

    def _age(self, judged: Judged) -> Age | None:
        own = self.changes.get(_own(judged))
        code = sorted((self.changes[path], path) for path in _proving(judged, self.proof) if path in self.changes)
        return Age(own, tuple(code)) if own and code else None


def look_around(judged: Sequence[Judged], proof: Proof, config: Config, outside: Outside) -> Around:
    """Asks for everything that these guides need at once; git only where a rule wants its answer."""
    answers = outside.ask(link.url for each in judged for link in _external(each))
    if not any(rule.name == "stale-guide" for rule in chosen(config)):
        return Around(proof, answers, {})
    paths = {path for each in judged for path in (_own(each), *_proving(each, proof))}
    return Around(proof, answers, outside.changes(sorted(paths)))


def _own(judged: Judged) -> str:
    return judged.loaded.source.path if isinstance(judged, Service) else judged.path


def _proving(judged: Judged, proof: Proof) -> frozenset[str]:
    """The service's own files that proved a claim; a module that all services share changes for many reasons."""
    service = judged.name if isinstance(judged, Service) else judged.service
    found = {verdict.receipt.path for verdict in judged.verdicts if verdict.receipt is not None}
    return frozenset(path for path in found if proof.ownership.file_owner(path) == service)


def _external(judged: Judged) -> Iterator[External]:
    """The links to other hosts of a spec, or of a guide without one."""
    if isinstance(judged, Service):
        yield from external_of_spec(judged.loaded) if judged.loaded.spec else ()
    elif judged.guide is not None:
        yield from external_of_guide(judged.guide, judged.text)

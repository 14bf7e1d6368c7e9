"""build: specs -> guides. What somebody edited by hand is never overwritten unasked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from guidewright.change import Change, unified
from guidewright.commands.computed import computed
from guidewright.commands.prove import chosen, prove
from guidewright.commands.standing import Standing, mistakes, standing
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.finding import Finding
from guidewright.lint import ordered
from guidewright.workspace import Workspace

# What --overwrite calls the computed pages. A service of that name is meant as well.
PAGES = "pages"

Mode = Literal["write", "check", "diff", "overwrite"]


@dataclass(frozen=True)
class Refusal:
    """A file that is not overwritten: somebody wrote in it (`edited`), or nobody generated it (`foreign`).

    `service` is what --overwrite calls it, `origin` what it is generated from: a spec, or all of them.
    """

    service: str
    origin: str
    standing: Standing

    def diff(self) -> str:
        """From the text that would be generated to the text that stands there: what the hand edit changed."""
        return unified(self.standing.path, self.standing.expected or "", self.standing.text or "")


@dataclass(frozen=True)
class Built:
    """The end of a build: what was (or would be) written, what only moved, what was refused, and bad specs.

    `current` counts the guides that were up to date, `pages` the computed pages that were, `specs` all specs that
    there are.
    """

    changes: tuple[Change, ...]
    receipts_only: tuple[Change, ...]
    refused: tuple[Refusal, ...]
    findings: tuple[Finding, ...]
    current: int
    pages: int
    specs: int


def build(workspace: Workspace, config: Config, services: Sequence[str], mode: Mode) -> Built:
    """Generates the guides of `services`, or of all; writes them unless `mode` only asks.

    Raises WorkspaceError for a service that has no spec.
    """
    template = template_of(workspace, config)
    proof = prove(workspace, config)
    overwriting = mode == "overwrite"
    named = {service.name for service in proof.services}
    asked = [service for service in services if service != PAGES or PAGES in named]
    wanted = chosen(proof, asked) if asked or not services else ()
    guides = [
        _File(s.name, s.loaded.source.path, standing(s, workspace.legible(s.guide_path), proof, template), overwriting)
        for s in wanted
    ]
    pages = [
        _File(PAGES, f"{config.specs}/", at, overwriting and PAGES in services)
        for at in computed(workspace, proof, template.contract)
    ]
    files = [*guides, *pages]
    changes = tuple(file.change for file in files if file.is_pending and file.at.state != "receipts-outdated")
    receipts = tuple(file.change for file in files if file.is_pending and file.at.state == "receipts-outdated")
    if mode in ("write", "overwrite"):
        workspace.write((*changes, *receipts))
    return Built(
        changes,
        receipts,
        tuple(Refusal(file.name, file.origin, file.at) for file in files if file.is_refused),
        ordered(finding for service in wanted for finding in mistakes(service, config)),
        current=sum(file.at.state == "current" for file in guides),
        pages=sum(file.at.state == "current" for file in pages),
        specs=len(proof.services),
    )


@dataclass(frozen=True)
class _File:
    """A generated file: what --overwrite calls it, what it comes from, how it stands, and whether edits may go."""

    name: str
    origin: str
    at: Standing
    may_discard: bool

    @property
    def is_refused(self) -> bool:
        return self.at.state in ("edited", "foreign") and not self.may_discard

    @property
    def is_pending(self) -> bool:
        return bool(self.at.expected) and self.at.state != "current" and not self.is_refused

    @property
    def change(self) -> Change:
        return Change(self.at.path, self.at.text, self.at.expected or "")


def mode_called(word: str | None) -> Mode:
    """The mode that an option of that name asks for."""
    modes: dict[str | None, Mode] = {"check": "check", "diff": "diff", "overwrite": "overwrite"}
    return modes.get(word, "write")

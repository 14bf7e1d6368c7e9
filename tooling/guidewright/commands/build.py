"""build: specs -> guides. What somebody edited by hand is never overwritten unasked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from guidewright.change import Change, unified
from guidewright.commands.prove import chosen, prove
from guidewright.commands.standing import Standing, mistakes, standing
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.finding import Finding
from guidewright.lint import ordered
from guidewright.workspace import Workspace

Mode = Literal["write", "check", "diff", "overwrite"]


@dataclass(frozen=True)
class Refusal:
    """A guide that is not overwritten: somebody wrote in it (`edited`), or nobody generated it (`foreign`)."""

    service: str
    spec: str
    standing: Standing

    def diff(self) -> str:
        """From the text that would be generated to the text that stands there: what the hand edit changed."""
        return unified(self.standing.path, self.standing.expected or "", self.standing.text or "")


@dataclass(frozen=True)
class Built:
    """The end of a build: what was (or would be) written, what only moved, what was refused, and bad specs.

    `current` counts the guides that were up to date, `specs` the specs that were asked for.
    """

    changes: tuple[Change, ...]
    receipts_only: tuple[Change, ...]
    refused: tuple[Refusal, ...]
    findings: tuple[Finding, ...]
    current: int
    specs: int


def build(workspace: Workspace, config: Config, services: Sequence[str], mode: Mode) -> Built:
    """Generates the guides of `services`, or of all; writes them unless `mode` only asks.

    Raises WorkspaceError for a service that has no spec.
    """
    template = template_of(workspace, config)
    proof = prove(workspace, config)
    wanted = chosen(proof, services)
    standings = [(s, standing(s, workspace.legible(s.guide_path), proof, template)) for s in wanted]
    refused: tuple[Refusal, ...] = ()
    if mode != "overwrite":
        refused = tuple(
            Refusal(s.name, s.loaded.source.path, at) for s, at in standings if at.state in ("edited", "foreign")
        )
    kept = {refusal.standing.path for refusal in refused}
    pending = [
        (at, Change(at.path, at.text, at.expected)) for _, at in standings if at.expected and at.path not in kept
    ]
    receipts = tuple(change for at, change in pending if at.state == "receipts-outdated")
    changes = tuple(change for at, change in pending if at.state not in ("receipts-outdated", "current"))
    if mode in ("write", "overwrite"):
        workspace.write((*changes, *receipts))
    findings = [finding for service in wanted for finding in mistakes(service, config)]
    current = sum(at.state == "current" for _, at in standings)
    return Built(changes, receipts, refused, ordered(findings), current, len(wanted))


def mode_called(word: str | None) -> Mode:
    """The mode that an option of that name asks for."""
    modes: dict[str | None, Mode] = {"check": "check", "diff": "diff", "overwrite": "overwrite"}
    return modes.get(word, "write")

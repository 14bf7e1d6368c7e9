"""What a guide under judgement is made of: its spec, its text, and what contract and code say to both."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.claims.model import Verdict
from guidewright.commands.handwritten import Handwritten
from guidewright.commands.prove import Proof, Service
from guidewright.commands.standing import Standing, standing
from guidewright.config import Config
from guidewright.guide.claims import claims_of_text
from guidewright.guide.conform import gaps_of_spec, gaps_of_text
from guidewright.guide.model import Guide
from guidewright.guide.parse import parse
from guidewright.guide.render import Template
from guidewright.rule import Subject
from guidewright.source import Source
from guidewright.workspace import Workspace


@dataclass(frozen=True)
class Checking:
    """What the whole check has in common."""

    workspace: Workspace
    config: Config
    template: Template
    proof: Proof
    today: datetime.date


def of_service(service: Service, checking: Checking) -> Subject:
    """The guide of a spec."""
    at = standing(service, checking.workspace.legible(service.guide_path), checking.proof, checking.template)
    contract = checking.template.contract
    gaps = gaps_of_spec(service.loaded, contract) if service.loaded.spec else ()
    verdicts = service.verdicts
    guide = None
    if at.text is not None and at.state in ("edited", "foreign") and service.loaded.spec:
        guide = parse(Source(at.path, at.text))
        said_by_gaps = {gap.section for gap in gaps}
        in_text = gaps_of_text(guide, contract, service.loaded.spec.name)
        gaps = (*gaps, *(gap for gap in in_text if gap.kind != "not-documented" or gap.section not in said_by_gaps))
        verdicts = (*verdicts, *_of_edits(guide, service, at, checking))
    return Subject(
        contract,
        at.path,
        checking.today,
        loaded=service.loaded,
        guide=guide,
        text=at.text,
        verdicts=verdicts,
        gaps=gaps,
        state=at.state,
        changed_lines=at.changed_lines,
    )


def _of_edits(guide: Guide, service: Service, at: Standing, checking: Checking) -> Iterator[Verdict]:
    """The verdicts on what an edited guide says otherwise than its spec."""
    said = {verdict.claim.said for verdict in service.verdicts}
    claims = claims_of_text(guide, checking.template.contract, service.name, checking.config.profile)
    changed = set(at.changed_lines)
    fresh = [claim for claim in claims if claim.said not in said and claim.place.line in changed]
    yield from checking.proof.verify(fresh, service.root)


def of_guide(written: Handwritten, checking: Checking) -> Subject:
    """A guide without one."""
    contract, path, text = checking.template.contract, written.path, written.text
    if written.guide is None:
        return Subject(contract, path, checking.today, text=text, state="orphaned")
    return Subject(
        contract,
        path,
        checking.today,
        guide=written.guide,
        text=text,
        verdicts=written.distinct,
        gaps=gaps_of_text(written.guide, contract, None),
        in_code=written.in_code,
    )

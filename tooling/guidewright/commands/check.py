"""check: specs and guides are judged against contract and code."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidewright.claims.model import Verdict
from guidewright.claims.outside import Outside
from guidewright.commands.around import look_around
from guidewright.commands.guide_lines import with_guide_lines
from guidewright.commands.handwritten import Handwritten
from guidewright.commands.prove import Proof, Service, prove
from guidewright.commands.standing import Standing, standing
from guidewright.commands.templates import template_of
from guidewright.config import Config, place_of
from guidewright.finding import Checked, Finding, Problem
from guidewright.guide.claims import claims_of_text
from guidewright.guide.conform import gaps_of_spec, gaps_of_text
from guidewright.guide.model import Guide
from guidewright.guide.parse import parse
from guidewright.guide.render import Template
from guidewright.lint import judged, judged_project, loaded_problems, ordered, without_work
from guidewright.rule import Project, Subject
from guidewright.source import Place, Source
from guidewright.workspace import CONFIG_FILES, Workspace, WorkspaceError

NOBODY = Outside()


@dataclass(frozen=True)
class Checking:
    """What the whole check has in common."""

    workspace: Workspace
    config: Config
    template: Template
    proof: Proof
    today: datetime.date


def check(
    workspace: Workspace, config: Config, paths: Sequence[str], today: datetime.date, outside: Outside = NOBODY
) -> Checked:
    """Judges the specs and guides at `paths` (relative to the project), or all of them.

    `outside` answers their links, and knows when files changed.

    Raises WorkspaceError for a path that is neither a spec nor a guide.
    """
    return judge(prepared(workspace, config, today), paths, outside)


def prepared(workspace: Workspace, config: Config, today: datetime.date) -> Checking:
    """What every judgement needs: the template, and the proof of all specs against the code."""
    return Checking(workspace, config, template_of(workspace, config), prove(workspace, config), today)


def judge(checking: Checking, paths: Sequence[str], outside: Outside = NOBODY) -> Checked:
    """Judges the specs and the guides without one as they were proven, generated guides as they stand on disk now."""
    workspace, config = checking.workspace, checking.config
    wanted = _Wanted(paths, config)
    findings: list[Finding] = []
    verdicts: list[Verdict] = []
    subjects: list[Subject] = []
    services = [service for service in checking.proof.services if wanted.service(service)]
    written = [guide for guide in checking.proof.written if wanted.path(guide.path)]
    around = look_around([*services, *written], checking.proof, config, outside)
    for service in services:
        findings += loaded_problems((*service.loaded.problems, *_encoding(service.guide_path, workspace)), config)
        subject = around.beside(service, _of_service(service, checking))
        subjects.append(subject)
        findings += with_guide_lines(judged(subject, config), subject)
        verdicts += subject.verdicts
    for guide in written:
        if guide.problem:
            findings += loaded_problems((guide.problem,), config)
        else:
            subject = around.beside(guide, _of_guide(guide, checking))
            subjects.append(subject)
            findings += judged(subject, config)
        verdicts += guide.verdicts
    wanted.refuse_unknown()
    # Who names guides asks for those alone.
    if not paths or "." in paths:
        project = Project(checking.proof.code, checking.proof.ownership, config.code)
        findings += judged_project(project, config)
        findings += without_work(subjects, project, config, _selected_at(workspace, config))
    guides = sum(1 for service in services if workspace.legible(service.guide_path) is not None) + len(written)
    return Checked(
        ordered(findings),
        holds=sum(v.outcome == "holds" for v in verdicts),
        broken=sum(v.outcome == "broken" for v in verdicts),
        unproven=sum(v.outcome == "unproven" for v in verdicts),
        specs=len(services),
        guides=guides,
        sources=len(checking.proof.code.files),
    )


def _selected_at(workspace: Workspace, config: Config) -> Place:
    """Where the configuration selects rules; without one, the folder of the guides that they would judge."""
    for name in CONFIG_FILES:
        text = workspace.text(name)
        if text is not None and workspace.is_configured():
            path, _, line = place_of(Source(name, text), "select").partition(":")
            return Place(path, int(line or 0), 1 if line else 0)
    return Place(config.guides)


def _encoding(path: str, workspace: Workspace) -> tuple[Problem, ...]:
    source = workspace.read(path)
    return (source,) if isinstance(source, Problem) else ()


def _of_service(service: Service, checking: Checking) -> Subject:
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


def _of_guide(written: Handwritten, checking: Checking) -> Subject:
    contract, path, text = checking.template.contract, written.path, written.text
    if written.guide is None:
        return Subject(contract, path, checking.today, text=text, state="orphaned")
    return Subject(
        contract,
        path,
        checking.today,
        guide=written.guide,
        text=text,
        verdicts=written.verdicts,
        gaps=gaps_of_text(written.guide, contract, None),
    )


class _Wanted:
    """Which specs and guides a user named; with no names, all."""

    def __init__(self, paths: Sequence[str], config: Config) -> None:
        self.paths = tuple(path.rstrip("/") for path in paths)
        self.met: set[str] = set()
        self.config = config

    def path(self, path: str) -> bool:
        named = [p for p in self.paths if path == p or path.startswith(f"{p}/") or p == "."]
        self.met.update(named)
        return not self.paths or bool(named)

    def service(self, service: Service) -> bool:
        # Both are asked, so that naming a guide and its spec counts both names as met.
        spec, guide = self.path(service.loaded.source.path), self.path(service.guide_path)
        return spec or guide

    def refuse_unknown(self) -> None:
        for path in self.paths:
            if path not in self.met:
                where = f"specs stand in `{self.config.specs}/`, guides in `{self.config.guides}/`"
                raise WorkspaceError(f"no spec or guide at `{path}`: {where}")

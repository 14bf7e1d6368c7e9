"""check: specs and guides are judged against contract and code."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from guidewright.claims.model import Verdict
from guidewright.claims.outside import Outside
from guidewright.commands.around import look_around
from guidewright.commands.computed import computed, left_to_judge
from guidewright.commands.guide_lines import with_guide_lines, with_repetitions
from guidewright.commands.narrow import EVERYTHING, Narrowing, narrowed, write_baseline
from guidewright.commands.outcome import Outcome
from guidewright.commands.prove import prove
from guidewright.commands.subjects import Checking, of_guide, of_service
from guidewright.commands.templates import template_of
from guidewright.commands.wanted import Wanted
from guidewright.config import Config, place_of
from guidewright.finding import Checked, Finding, Hidden, Problem, Tally
from guidewright.fix import tenable
from guidewright.lint import judged, judged_project, loaded_problems, ordered, permitted, without_work
from guidewright.lint.suppressed import sifted
from guidewright.rule import Project, Subject
from guidewright.source import Place, Source
from guidewright.workspace import CONFIG_FILES, Workspace

NOBODY = Outside()


def check(
    workspace: Workspace,
    config: Config,
    paths: Sequence[str],
    today: datetime.date,
    outside: Outside = NOBODY,
    narrowing: Narrowing = EVERYTHING,
) -> Checked:
    """Judges the specs and guides at `paths` (relative to the project), or all of them.

    `outside` answers their links, and knows when files changed.

    Raises WorkspaceError for a path that is neither a spec nor a guide, and for what narrows the findings in vain.
    """
    return visible(prepared(workspace, config, today), paths, narrowing, outside)


def visible(checking: Checking, paths: Sequence[str], narrowing: Narrowing, outside: Outside = NOBODY) -> Checked:
    """What is judged at `paths`, as far as it is to be shown."""
    return narrowed(judge(checking, paths, outside), checking.proof, checking.workspace, narrowing, whole=not paths)


def rebase(workspace: Workspace, config: Config, today: datetime.date, baseline: str) -> Outcome:
    """Judges everything, and writes what is found into the file `baseline`."""
    checking = prepared(workspace, config, today)
    return write_baseline(judge(checking, ()), checking.proof, workspace, baseline)


def prepared(workspace: Workspace, config: Config, today: datetime.date) -> Checking:
    """What every judgement needs: the template, and the proof of all specs against the code."""
    return Checking(workspace, config, template_of(workspace, config), prove(workspace, config), today)


def judge(checking: Checking, paths: Sequence[str], outside: Outside = NOBODY) -> Checked:
    """Judges the specs and the guides without one as they were proven, generated guides as they stand on disk now."""
    workspace, config = checking.workspace, checking.config
    wanted = Wanted(paths, config)
    findings: list[Finding] = []
    tallies: list[Tally] = []
    subjects: list[Subject] = []
    suppressed = 0
    services = [service for service in checking.proof.services if wanted.service(service)]
    written = [guide for guide in checking.proof.written if wanted.path(guide.path)]
    around = look_around([*services, *written], checking.proof, config, outside)
    for service in services:
        found = loaded_problems((*service.loaded.problems, *_encoding(service.guide_path, workspace)), config)
        subject = around.beside(service, of_service(service, checking))
        if subject.spec is None:
            # What keeps a spec from being judged at all cannot be suppressed in it.
            findings += found
            found = []
        kept = sifted([*found, *with_guide_lines(judged(subject, config), subject)], subject, config)
        findings += kept.findings
        suppressed += kept.suppressed
        subjects.append(subject)
        tallies.append(_tally(service.guide_path, service.loaded.source.path, subject.verdicts))
    for guide in written:
        if guide.problem:
            findings += loaded_problems((guide.problem,), config)
        else:
            subject = around.beside(guide, of_guide(guide, checking))
            kept = sifted(with_repetitions(judged(subject, config), guide), subject, config)
            findings += kept.findings
            suppressed += kept.suppressed
            subjects.append(subject)
        tallies.append(_tally(guide.path, "", guide.distinct))
    wanted.refuse_unknown()
    # Who names guides asks for those alone.
    if not paths or "." in paths:
        pages = left_to_judge(computed(workspace, checking.proof, checking.template.contract), findings)
        project = Project(checking.proof.code, checking.proof.ownership, config.code, config.specs, pages)
        findings += judged_project(project, config)
        findings += without_work(subjects, project, config, _selected_at(workspace, config))
    guides = sum(1 for service in services if workspace.legible(service.guide_path) is not None) + len(written)
    return Checked(
        ordered(tenable(permitted(findings, config), mendable(checking))),
        holds=sum(tally.holds for tally in tallies),
        broken=sum(tally.broken for tally in tallies),
        unproven=sum(tally.unproven for tally in tallies),
        specs=len(services),
        guides=guides,
        sources=len(checking.proof.code.files),
        hidden=Hidden(suppressed),
        tallies=tuple(tallies),
    )


def _tally(guide: str, spec: str, verdicts: Iterable[Verdict]) -> Tally:
    outcomes = Counter(verdict.outcome for verdict in verdicts)
    return Tally(guide, spec, outcomes["holds"], outcomes["broken"], outcomes["unproven"])


def mendable(checking: Checking) -> Mapping[str, Source]:
    """The files that fixes may change, by path: specs, and guides that somebody wrote by hand."""
    specs = (service.loaded.source.path for service in checking.proof.services)
    guides = (guide.path for guide in checking.proof.written if guide.guide is not None)
    found = (checking.workspace.editable(path) for path in (*specs, *guides))
    return {source.path: source for source in found if source is not None}


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

"""What the commands say when they are done: their results as text, with the next step."""

from __future__ import annotations

from collections.abc import Iterable

from guidewright.change import Change
from guidewright.commands.build import Built, Mode, Refusal
from guidewright.commands.outcome import Outcome
from guidewright.finding import Checked, Finding
from guidewright.report import concise, counted, findings_json, full, github
from guidewright.source import Source
from guidewright.workspace import Workspace


def begun(changes: tuple[Change, ...]) -> Outcome:
    """The end of `init`."""
    lines = [f"wrote {change.path}" for change in changes] or ["everything is there already"]
    return Outcome("\n".join([*lines, "next: guidewright new SERVICE"]))


def created(change: Change, service: str) -> Outcome:
    """The end of `new`."""
    return Outcome(f"wrote {change.path}\nnext: guidewright build, then guidewright check {change.path}")


def built(result: Built, mode: Mode, workspace: Workspace) -> Outcome:
    """The end of `build`: what was written or would be, what was refused and why, and what keeps a spec from building."""
    lines: list[str] = []
    pending = (*result.changes, *result.receipts_only)
    if mode == "diff":
        lines += [change.diff() for change in pending]
    done = "would write" if mode in ("check", "diff") else "wrote"
    lines += [f"{done} {change.path}" for change in result.changes]
    lines += [f"{done} {change.path} (line numbers only)" for change in result.receipts_only]
    lines += [_refusal(refusal) for refusal in result.refused]
    if result.findings:
        lines.append(full.report(Checked(result.findings), _sources(result.findings, workspace), full.PLAIN))
    if not pending and not result.refused and not result.findings:
        lines.append(f"{counted(result.current, 'guide')} up to date")
    failed = bool(result.refused or result.findings) or (mode in ("check", "diff") and bool(result.changes))
    return Outcome("\n".join(lines), int(failed))


def _refusal(refusal: Refusal) -> str:
    at = refusal.standing
    if at.state == "foreign":
        why = f"refused {at.path}: it was not generated; move it away, or take the spec's side"
    else:
        why = f"refused {at.path}: it was edited by hand; make the change in the spec, or discard it"
    return f"{refusal.diff()}{why}: guidewright build --overwrite {refusal.service}"


def checked(result: Checked, form: str, workspace: Workspace, colour: bool, fail_on: str) -> Outcome:
    """The end of `check` in one of its formats; the exit code is 1 where a finding is as severe as `fail_on`."""
    severe = ("error",) if fail_on == "error" else ("error", "warning")
    code = int(any(finding.severity in severe for finding in result.findings))
    return Outcome(_report(result, form, workspace, colour), code)


def _report(result: Checked, form: str, workspace: Workspace, colour: bool) -> str:
    if form == "json":
        return findings_json.report(result)
    if form == "github":
        return github.report(result)
    if form == "concise":
        return concise.report(result)
    palette = full.COLOURED if colour else full.PLAIN
    return full.report(result, _sources(result.findings, workspace), palette)


def _sources(findings: Iterable[Finding], workspace: Workspace) -> dict[str, Source]:
    places = {place.path for f in findings for place in (f.place, *(r.place for r in f.problem.related))}
    found = {path: workspace.read(path) for path in sorted(places)}
    return {path: source for path, source in found.items() if isinstance(source, Source)}

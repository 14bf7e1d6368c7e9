"""What the commands say when they are done: their results as text, with the next step."""

from __future__ import annotations

from dataclasses import replace

from guidewright.change import Change, conflicted
from guidewright.claims.draft import Draft
from guidewright.commands.build import Built, Mode, Refusal
from guidewright.commands.mend import Mending
from guidewright.commands.outcome import Outcome
from guidewright.commands.reports import reported, sources_of
from guidewright.config import Config
from guidewright.finding import Checked, Severity
from guidewright.lint import all_rules
from guidewright.report import counted, full, statistics, summary
from guidewright.workspace import Workspace

_BEGIN = "begin with `guidewright new SERVICE`"


def begun(changes: tuple[Change, ...], workspace: Workspace) -> Outcome:
    """The end of `init`."""
    lines = [f"wrote {change.path}" for change in changes] or [f"everything is there already, in {workspace.root}"]
    return Outcome("\n".join([*lines, "next: guidewright new SERVICE"]))


def created(change: Change, service: str) -> Outcome:
    """The end of `new`."""
    steps = (
        f"wrote {change.path}",
        "next: fill it in, as far as you know",
        f"      guidewright build {service}",
        f"      guidewright check {change.path}, which lists what is missing",
    )
    return Outcome("\n".join(steps))


def created_from_code(change: Change, draft: Draft, service: str) -> Outcome:
    """The end of `new --from-code`: what was found, and what a person must add."""
    if not draft.size and not draft.variables:
        found = f"the code has nothing under the name `{service}`: no variable, no file and no table"
        way_out = "      name its folders and variables under `owns:`, or begin by hand"
        return Outcome("\n".join([f"wrote {change.path}", f"found: {found}", way_out]))
    variables, tables = counted(len(draft.variables), "variable"), counted(len(draft.tables), "table")
    steps = [f"wrote {change.path}", f"found: {variables}, {tables}"]
    if draft.client:
        steps.append(f"       the client {draft.client.path}")
    if draft.webhook:
        steps.append(f"       the webhook {draft.webhook.path} with {counted(len(draft.webhook.events), 'event')}")
    steps += [
        "next: say what each is for, and take the `# ` from what applies",
        f"      guidewright build {service}",
        f"      guidewright check {change.path}, which lists what is missing",
    ]
    return Outcome("\n".join(steps))


def built(result: Built, mode: Mode, config: Config, workspace: Workspace) -> Outcome:
    """The end of `build`: what was written or would be, what was refused and why, and what keeps specs from it."""
    lines: list[str] = []
    pending = (*result.changes, *result.receipts_only)
    if mode == "diff":
        lines += [change.diff() for change in pending]
    done = "would write" if mode in ("check", "diff") else "wrote"
    lines += [f"{done} {change.path}" for change in result.changes]
    lines += [f"{done} {change.path} (only what is read from the code)" for change in result.receipts_only]
    lines += [_refusal(refusal) for refusal in result.refused]
    if result.findings:
        lines.append(full.report(Checked(result.findings), sources_of(result.findings, workspace), full.PLAIN).rstrip())
    if not result.specs:
        lines.append(f"there is no spec in `{config.specs}/`; {_BEGIN}")
    elif result.current or not lines:
        pages = f" and {counted(result.pages, 'page')}" if result.pages else ""
        lines.append(f"{counted(result.current, 'guide')}{pages} up to date")
    waiting = mode in ("check", "diff") and bool(result.changes)
    notes = "next: run `guidewright build`, and commit what it writes" if waiting else ""
    return Outcome("\n".join(lines), int(bool(result.refused or result.findings) or waiting), notes)


def _refusal(refusal: Refusal) -> str:
    at = refusal.standing
    overwrite = f"guidewright build --overwrite {refusal.service}"
    if at.state == "foreign":
        return f"refused {at.path}: it was not generated; move it away, or replace it: {overwrite}"
    if at.text is not None and conflicted(at.text):
        merge = f"a merge left its marks in it; settle {refusal.origin}, then generate it anew"
        return f"refused {at.path}: {merge}: {overwrite}"
    edit = f"it was edited by hand; make the change in {refusal.origin}, then discard it here"
    return f"{refusal.diff()}refused {at.path}: {edit}: {overwrite}"


def checked(result: Checked, form: str, workspace: Workspace, colour: bool, fail_on: str) -> Outcome:
    """The end of `check` in one of its formats; the exit code is 1 where a finding is as severe as `fail_on`."""
    fatal: tuple[Severity, ...] = ("error",) if fail_on == "error" else ("error", "warning")
    code = int(any(finding.severity in fatal for finding in result.findings))
    notes = [_next(result) if form == "full" else "", _gone(result)]
    return Outcome(reported(result, form, workspace, colour, fatal), code, "\n".join(filter(None, notes)))


def tallied(result: Checked, form: str, outcome: Outcome) -> Outcome:
    """The end of `check --statistics`: how many findings each rule has; as `full` with the line that sums up."""
    text = statistics.report(result) + (f"{summary(result)}\n" if form == "full" else "")
    return replace(outcome, text=text)


def mended(result: Mending, outcome: Outcome) -> Outcome:
    """The end of `check --fix`: the report on what is left, and beside it what was mended."""
    files = ", ".join(change.path for change in result.changes)
    done = [f"fixed {counted(len(result.mended), 'finding')} in {files}"] if result.changes else ["fixed nothing"]
    if any(finding.name == "outdated-guide" for finding in result.checked.findings):
        done.append("next: `guidewright build`, which brings the guides up to date")
    return Outcome(outcome.text, outcome.exit_code, "\n".join(filter(None, [*done, outcome.notes])))


def compared(result: Mending, outcome: Outcome) -> Outcome:
    """The end of `check --diff`: what fixes would change; pending changes are no success."""
    left = counted(len(result.checked.findings), "finding")
    would = f"would fix {counted(len(result.mended), 'finding')}" if result.changes else "nothing to fix"
    text = "".join(change.diff() for change in result.changes)
    return Outcome(text, outcome.exit_code or int(bool(result.changes)), f"{would}, {left} left")


def saved(outcome: Outcome, workspace: Workspace, path: str) -> None:
    """Writes a report into a file; raises WorkspaceError."""
    workspace.write((Change(path, None, outcome.text),))


def _next(result: Checked) -> str:
    """What to do about what a report leaves open."""
    if not result.specs and not result.guides:
        return f"next: {_BEGIN}"
    if fixes := [finding.problem.fix for finding in result.findings if finding.problem.fix]:
        return _fixable(sum(fix.safe for fix in fixes), len(fixes))
    usual = {rule.rule.code: rule.rule.severity for rule in all_rules()}
    gaps = [f for f in result.findings if f.name == "missing-field" and f.severity != usual[f.code]]
    if gaps and len(gaps) == sum(f.severity != "note" for f in result.findings):
        specs = ", ".join(dict.fromkeys(f.place.path for f in gaps))
        return f"next: fill the gaps in {specs}; a draft may have them, so that they fail nothing yet"
    return ""


def _gone(result: Checked) -> str:
    """What to do about a baseline that knows too much."""
    if not result.gone:
        return ""
    fits = "1 entry fits" if result.gone == 1 else f"{result.gone} entries fit"
    anew = f"guidewright check --write-baseline {result.baseline}"
    return f"{result.baseline}: {fits} nothing any more; take out what is mended: `{anew}`"


def _fixable(safe: int, every: int) -> str:
    """Which option mends how many findings."""
    words = [f"`--fix` mends {counted(safe, 'finding')}"] if safe else []
    if every > safe:
        more = f"{every - safe} more" if safe else counted(every, "finding")
        words.append(f"`--fix --unsafe-fixes` mends {more}, which may change what you meant")
    return f"next: {', '.join(words)}"

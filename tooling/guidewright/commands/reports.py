"""The reports of `check` by their names, each with what it needs beside the findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from guidewright.finding import Checked, Finding, Severity
from guidewright.lint import all_rules
from guidewright.report import Files, concise, findings_json, full, github, gitlab, junit, markdown, sarif
from guidewright.source import Source
from guidewright.workspace import Workspace, rule_page
from guidewright.workspace.listing import in_repository

_REPORTS: Mapping[str, Callable[[Checked, Files, tuple[Severity, ...]], str]] = {
    "concise": lambda checked, _, __: concise.report(checked),
    "json": lambda checked, _, __: findings_json.report(checked),
    "github": lambda checked, files, _: github.report(checked, files),
    "gitlab": lambda checked, files, _: gitlab.report(checked, files),
    "sarif": lambda checked, files, _: sarif.report(checked, files, _rule_texts()),
    "junit": lambda checked, _, fatal: junit.report(checked, fatal),
    "markdown": lambda checked, _, __: markdown.report(checked),
}


def reported(checked: Checked, form: str, workspace: Workspace, colour: bool, fatal: tuple[Severity, ...]) -> str:
    """The findings in one format; those of a severity in `fatal` make the check fail."""
    sources = sources_of(checked.findings, workspace)
    if form == "full":
        return full.report(checked, sources, full.COLOURED if colour else full.PLAIN)
    return _REPORTS[form](checked, Files(sources, in_repository(workspace.root)), fatal)


def sources_of(findings: Iterable[Finding], workspace: Workspace) -> dict[str, Source]:
    """The files that findings speak of, by path; without those that are gone or are no text."""
    places = {place.path for f in findings for place in (f.place, *(r.place for r in f.problem.related))}
    found = {path: workspace.legible(path) for path in sorted(places)}
    return {path: Source(path, text) for path, text in found.items() if text is not None}


def _rule_texts() -> tuple[sarif.RuleText, ...]:
    return tuple(
        sarif.RuleText(rule.rule.code, rule.name, rule.rule.severity, rule.summary, rule_page(rule.name))
        for rule in all_rules()
    )

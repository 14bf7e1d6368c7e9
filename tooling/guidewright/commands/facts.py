"""facts: everything that was read out of the code, symbols of all files among it; or which files were read at all."""

from __future__ import annotations

from guidewright.commands.outcome import Outcome
from guidewright.config import Config
from guidewright.facts.model import Facts
from guidewright.report import coverage_json, coverage_text, facts_json, facts_text
from guidewright.workspace import Workspace

_REPORTS = {"text": facts_text.report, "json": facts_json.report}
_COVERAGE = {"text": coverage_text.report, "json": coverage_json.report}


def facts(workspace: Workspace, config: Config, form: str) -> Outcome:
    """The facts of the configured roots as text or JSON."""
    scanned = workspace.scan(workspace.listing(config.code), config.code)
    read = scanned.read
    return Outcome(_REPORTS[form](Facts.merged((scanned.facts, workspace.outlines(read)))))


def coverage(workspace: Workspace, config: Config, form: str) -> Outcome:
    """Which files below the configured roots were read, by whom, and which were not and why, as text or JSON."""
    return Outcome(_COVERAGE[form](workspace.scan(workspace.listing(config.code), config.code)))

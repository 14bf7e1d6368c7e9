"""facts: everything that was read out of the code, symbols of all files among it."""

from __future__ import annotations

from guidewright.commands.outcome import Outcome
from guidewright.config import Config
from guidewright.facts.extract import outline, scan
from guidewright.facts.model import Facts
from guidewright.report import facts_json, facts_text
from guidewright.workspace import Workspace

_REPORTS = {"text": facts_text.report, "json": facts_json.report}


def facts(workspace: Workspace, config: Config, form: str) -> Outcome:
    """The facts of the configured roots as text or JSON."""
    sources = tuple(workspace.sources(workspace.files(config.code)))
    found = Facts.merged((scan(sources, config.code), *(outline(source) for source in sources)))
    return Outcome(_REPORTS[form](found))

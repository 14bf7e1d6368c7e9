"""claims: every claim with its verdict and its receipt or reason."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.commands.outcome import Outcome
from guidewright.commands.prove import chosen, prove
from guidewright.config import Config
from guidewright.report import claims_counts, claims_json, claims_text
from guidewright.workspace import Workspace

_REPORTS = {"text": claims_text.report, "json": claims_json.report, "summary": claims_counts.report}


def claims(workspace: Workspace, config: Config, services: Sequence[str], form: str) -> Outcome:
    """The verdicts of `services`, or of all, as `text`, `json` or a `summary` of counts.

    Raises WorkspaceError for a service without a spec.
    """
    proof = prove(workspace, config)
    wanted = chosen(proof, services)
    verdicts = [verdict for service in wanted for verdict in service.verdicts]
    # Without this a spec that cannot be read would look like one that claims nothing.
    unread = [service.loaded.source.path for service in wanted if service.loaded.spec is None]
    notes = "\n".join(f"nothing is claimed by {path}, which has mistakes: guidewright check {path}" for path in unread)
    return Outcome(_REPORTS[form](verdicts), notes=notes)

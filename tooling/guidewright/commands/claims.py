"""claims: every claim with its verdict and its receipt or reason."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.commands.outcome import Outcome
from guidewright.commands.prove import chosen, prove
from guidewright.config import Config
from guidewright.report import claims_json, claims_text
from guidewright.workspace import Workspace

_REPORTS = {"text": claims_text.report, "json": claims_json.report}


def claims(workspace: Workspace, config: Config, services: Sequence[str], form: str) -> Outcome:
    """The verdicts of `services`, or of all. Raises WorkspaceError for a service without a spec."""
    proof = prove(workspace, config)
    verdicts = [verdict for service in chosen(proof, services) for verdict in service.verdicts]
    return Outcome(_REPORTS[form](verdicts))

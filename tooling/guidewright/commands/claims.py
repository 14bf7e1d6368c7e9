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
    """The verdicts on what specs and hand-written guides say of `services`, as `text`, `json` or a `summary` of counts.

    Without services of all; a guide is also known by the name of its file. Raises WorkspaceError for a name that is
    neither.
    """
    proof = prove(workspace, config)
    written = [guide for guide in proof.written if not services or {guide.service, guide.name}.intersection(services)]
    met = {name for guide in written for name in (guide.service, guide.name)}
    named = [name for name in services if name not in met or any(s.name == name for s in proof.services)]
    wanted = chosen(proof, named) if named or not services else ()
    verdicts = [verdict for service in wanted for verdict in service.verdicts]
    verdicts += [verdict for guide in written for verdict in guide.verdicts]
    # Without this a spec that cannot be read would look like one that claims nothing.
    unread = [service.loaded.source.path for service in wanted if service.loaded.spec is None]
    notes = "\n".join(f"nothing is claimed by {path}, which has mistakes: guidewright check {path}" for path in unread)
    return Outcome(_REPORTS[form](verdicts), notes=notes)

"""check --fix: judge, mend, and judge again, until nothing changes."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from guidewright.change import Change
from guidewright.commands.check import mendable, prepared, visible
from guidewright.commands.narrow import EVERYTHING, Narrowing
from guidewright.config import Config
from guidewright.finding import Checked, Finding, Safety
from guidewright.fix import fixed
from guidewright.workspace import Workspace

# One fix may uncover the next finding: a spec with a misspelt key is judged only once that is mended.
MOST_ROUNDS = 25


@dataclass(frozen=True)
class Mending:
    """The judgement on the mended texts, the changes that lead to them, and what these mended."""

    checked: Checked
    changes: tuple[Change, ...] = ()
    mended: tuple[Finding, ...] = ()


def mend(
    workspace: Workspace,
    config: Config,
    paths: Sequence[str],
    today: datetime.date,
    allowed: Collection[Safety],
    narrowing: Narrowing = EVERYTHING,
) -> Mending:
    """Mends what fixes of an allowed safety can, in memory: nothing is written. What is not shown is not mended.

    Raises as `check` does.
    """
    mended: list[Finding] = []
    before: dict[str, str | None] = {}
    seen: set[frozenset[tuple[str, str]]] = set()
    drafts = dict(workspace.drafts)
    for _ in range(MOST_ROUNDS):
        checking = prepared(workspace.with_drafts(drafts), config, today)
        checked = visible(checking, paths, narrowing)
        step = fixed(checked.findings, mendable(checking), allowed)
        following = drafts | {change.path: change.after for change in step.changes}
        # Two fixes that undo each other end here; the round that would begin the circle anew is not made.
        if not step.changes or frozenset(following.items()) in seen:
            break
        seen.add(frozenset(following.items()))
        before = {change.path: change.before for change in step.changes} | before
        drafts = following
        mended += step.mended
    else:
        checked = visible(prepared(workspace.with_drafts(drafts), config, today), paths, narrowing)
    changes = (Change(path, before[path], drafts[path]) for path in sorted(before))
    return Mending(checked, tuple(c for c in changes if c.before != c.after), tuple(mended))

"""What a command gives back: text for stdout, text for stderr, files that were asked for, and the exit code."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """The end of a command. Exit codes: 0 no error, 1 findings or pending changes, 2 the tool could not work."""

    text: str = ""
    exit_code: int = 0
    notes: str = ""

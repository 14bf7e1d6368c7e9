"""One answer per variable out of all its reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .model import Requirement, Variable


@dataclass(frozen=True)
class Default:
    """A literal default and the reads that give it."""

    value: str
    reads: tuple[Variable, ...]


@dataclass(frozen=True)
class Fold:
    """What the code as a whole says of a variable.

    `default` is the one literal that all reads with a default agree on; where they do not, it is None and `defaults`
    has them all. `computed` are the reads whose default is an expression.
    """

    requirement: Requirement = "unknown"
    default: str | None = None
    defaults: tuple[Default, ...] = ()
    computed: tuple[Variable, ...] = ()


# What a compose file or a script of the host says of a variable is about that run, not about the application.
_OF_THE_CODE = frozenset({"app", "script", "config"})


def folded(reads: Iterable[Variable]) -> Fold:
    """Fold the reads of one name: code first; containers, CI and shell count where no code reads it; tests never."""
    listed = [read for read in reads if read.role == "read" and read.scope != "test"]
    listed = [read for read in listed if read.scope in _OF_THE_CODE] or listed
    literal: dict[str, list[Variable]] = {}
    for read in listed:
        if read.default and not read.form.endswith("computed"):
            literal.setdefault(read.default, []).append(read)
    defaults = tuple(Default(value, tuple(places)) for value, places in literal.items())
    computed = tuple(read for read in listed if read.form.endswith("computed"))
    single = defaults[0].value if len(defaults) == 1 else None
    return Fold(_requirement(listed), single, defaults, computed)


def _requirement(reads: list[Variable]) -> Requirement:
    found = {read.requirement for read in reads}
    if "required" in found:
        return "required"
    return "optional" if found == {"optional"} else "unknown"

"""The facts that the passes over a project have found so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from guidewright.facts.model import Facts, NotEnumerable, Variable

from .project import Project


@dataclass
class Collected:
    """What the passes have found so far; facts are kept once per place and name."""

    project: Project
    variables: dict[tuple[str, int, int, str], Variable] = field(default_factory=dict)
    places: dict[tuple[str, int], NotEnumerable] = field(default_factory=dict)

    def add(self, fact: Variable) -> None:
        """Keep a variable; what is said of a place first stands."""
        self.variables.setdefault((fact.path, fact.line, fact.column, fact.name), fact)

    def note(self, fact: NotEnumerable) -> None:
        """Keep a place that cannot be listed."""
        self.places.setdefault((fact.path, fact.line), fact)

    def facts(self) -> Facts:
        """Everything that was kept, by path and line."""
        variables = sorted(self.variables.values(), key=lambda v: (v.path, v.line, v.column))
        places = sorted(self.places.values(), key=lambda p: (p.path, p.line))
        return Facts(variables=tuple(variables), not_enumerable=tuple(places))

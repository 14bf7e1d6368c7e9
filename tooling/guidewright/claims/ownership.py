"""Which service a variable or a file belongs to.

A variable belongs to a service by its leading words (tier A), else by the files that read it (tier B): all of them are
the service's, since what other code reads as well is the product's own. What another spec documents is satisfied, and
what a platform sets is never demanded.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from guidewright.claims.code import joined, within
from guidewright.spec.model import Spec

PUBLIC_PREFIXES = (
    "NEXT_PUBLIC_",
    "NUXT_PUBLIC_",
    "EXPO_PUBLIC_",
    "REACT_APP_",
    "GATSBY_",
    "VITE_",
    "PUBLIC_",
)


@dataclass(frozen=True)
class Owner:
    """A service with what marks its variables and files. `root` is its code root, relative to the project."""

    spec: Spec
    root: str

    @property
    def prefixes(self) -> tuple[str, ...]:
        """The leading words of its variables, without a closing underscore."""
        named = (prefix.rstrip("_") for prefix in self.spec.owns.prefixes)
        return (self.spec.service.upper().replace("-", "_"), *named)

    @property
    def named_files(self) -> frozenset[str]:
        """The files that the spec names as the service's own."""
        named = [self.spec.client.path] if self.spec.client else []
        if self.spec.webhook:
            named.append(self.spec.webhook.path)
        return frozenset(joined(self.root, path) for path in named)

    def claims_file(self, path: str) -> bool:
        """Whether the file is the service's by its path: the slug in it, or a folder that the spec owns."""
        if path in self.named_files or any(within(path, joined(self.root, own)) for own in self.spec.owns.paths):
            return True
        if not within(path, self.root):
            return False
        slug = _folded(self.spec.service)
        inside = path if self.root == "." else path[len(self.root) + 1 :]
        return any(_folded(segment.split(".")[0]) == slug for segment in inside.split("/"))


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


@dataclass(frozen=True)
class Ownership:
    """Who owns what, over all specs of the project."""

    owners: tuple[Owner, ...]
    platform: tuple[str, ...]

    def file_owner(self, path: str) -> str | None:
        """The one service that owns the file, None where none or several do."""
        if path not in self._known:
            self._known[path] = self._file_owner(path)
        return self._known[path]

    @cached_property
    def _known(self) -> dict[str, str | None]:
        return {}

    def _file_owner(self, path: str) -> str | None:
        claiming = {o.spec.service for o in self.owners if o.claims_file(path)}
        return claiming.pop() if len(claiming) == 1 else None

    @cached_property
    def _documented(self) -> frozenset[str]:
        return frozenset(variable.name for owner in self.owners for variable in owner.spec.variables)

    def by_name(self, variable: str) -> str | None:
        """The service whose leading words the variable has; the longest prefix wins, a tie belongs to nobody."""
        name = next((variable.removeprefix(p) for p in PUBLIC_PREFIXES if variable.startswith(p)), variable)
        found = [
            (len(prefix), owner.spec.service)
            for owner in self.owners
            for prefix in owner.prefixes
            if name == prefix or name.startswith(f"{prefix}_")
        ]
        longest = {service for length, service in found if length == max(found)[0]}
        return longest.pop() if len(longest) == 1 else None

    def variable_owner(self, variable: str, readers: Iterable[str]) -> str | None:
        """The service whose guide must document the variable that the files `readers` read; None: no service's."""
        if any(fnmatch.fnmatchcase(variable, pattern) for pattern in self.platform):
            return None
        if variable in self._documented:
            return None
        owner = self.by_name(variable)
        if owner is None:
            reading = {self.file_owner(path) for path in readers}
            owner = reading.pop() if len(reading) == 1 else None
        if owner is None or self._declined(owner, variable):
            return None
        return owner

    def _declined(self, service: str, variable: str) -> bool:
        return any(n.name == variable for o in self.owners if o.spec.service == service for n in o.spec.not_owned)

"""Which service a variable or a file belongs to.

A variable belongs to a service by its leading words (tier A), else by the files that read it (tier B): all of them are
the service's, since what other code reads as well is the product's own. What another guide documents is satisfied, and
what a platform sets is never demanded. What is read in files that several services share is demanded of no guide.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from guidewright.claims.code import joined, within
from guidewright.claims.model import Claim
from guidewright.claims.settle import typed_paths
from guidewright.facts.model import Variable
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
    """A service with what marks its variables and files.

    `root` is its code root; `files` and `folders` are its own by word of its spec, `cited` are files that its guide
    speaks of, and `adopted` those of them most of whose variables it documents, all relative to the project.
    `strange` are files and folders that are called like the service, but read no variable that its guide lists.
    `prefixes` are the leading words of its variables, without a closing underscore; `documented` are the variables
    that it lists, `declined` those that it says are not its own.
    """

    service: str
    root: str
    prefixes: tuple[str, ...]
    files: frozenset[str] = frozenset()
    folders: tuple[str, ...] = ()
    cited: frozenset[str] = frozenset()
    adopted: frozenset[str] = frozenset()
    documented: frozenset[str] = frozenset()
    declined: frozenset[str] = frozenset()
    strange: frozenset[str] = frozenset()

    @classmethod
    def named(cls, service: str, root: str) -> Owner:
        """A service that nothing is known of but its slug."""
        return cls(service, root, (_leading(service),))

    @classmethod
    def of_spec(cls, spec: Spec, root: str) -> Owner:
        """The service that a spec describes."""
        named = [part.path for part in (spec.client, spec.webhook) if part]
        return cls(
            spec.service,
            root,
            (_leading(spec.service), *(prefix.rstrip("_") for prefix in spec.owns.prefixes)),
            files=frozenset(joined(root, path) for path in named),
            folders=tuple(joined(root, path) for path in spec.owns.paths),
            documented=frozenset(variable.name for variable in spec.variables),
            declined=frozenset(variable.name for variable in spec.not_owned),
        )

    @classmethod
    def of_guide(cls, service: str, root: str, claims: Iterable[Claim], variables: Iterable[Variable]) -> Owner:
        """The service that a guide written by hand speaks of, by what it claims; `variables` are those of the code."""
        listed = tuple(claims)
        cited = frozenset(
            joined(root, path) for claim in listed if claim.kind != "quote" for path in typed_paths(claim)
        )
        documented = frozenset(claim.subject for claim in listed if claim.kind == "variable")
        namesakes: dict[str, set[str]] = {}
        for variable in variables:
            if variable.role == "read" and (part := _called(service, variable.path, root)):
                namesakes.setdefault(part, set()).add(variable.name)
        strange = frozenset(part for part, names in namesakes.items() if names.isdisjoint(documented))
        # A guide also cites what it merely uses: the log, the mailer. Its own is what it documents most variables of.
        read: dict[str, set[str]] = {}
        for variable in variables:
            if variable.role == "read" and variable.path in cited:
                read.setdefault(variable.path, set()).add(variable.name)
        adopted = frozenset(path for path, names in read.items() if 2 * len(names & documented) >= len(names))
        prefixes = (_leading(service),)
        return cls(service, root, prefixes, cited=cited, adopted=adopted, documented=documented, strange=strange)

    def claims_file(self, path: str) -> bool:
        """Whether the file is the service's by its path: the slug in it, or a folder that the spec owns."""
        if path in self.files or any(within(path, folder) for folder in self.folders):
            return True
        return _called(self.service, path, self.root) is not None

    def is_strange(self, path: str) -> bool:
        """Whether a file is called like the service, but may be another thing's: it reads no variable of the guide."""
        return path not in self.files | self.cited and _called(self.service, path, self.root) in self.strange


def _leading(service: str) -> str:
    return service.upper().replace("-", "_")


def _called(service: str, path: str, root: str) -> str | None:
    """The path, below a code root, up to the folder or file that is called like the service; None where none is."""
    if not within(path, root):
        return None
    slug, segments = _folded(service), path.split("/")
    first = 0 if root == "." else root.count("/") + 1
    at = next((at for at in range(first, len(segments)) if _folded(segments[at].split(".")[0]) == slug), None)
    return None if at is None else "/".join(segments[: at + 1])


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
        claiming = self._claiming(path) or {owner.service for owner in self.owners if path in owner.adopted}
        return claiming.pop() if len(claiming) == 1 else None

    def _is_strange(self, path: str) -> bool:
        return any(owner.is_strange(path) for owner in self.owners)

    def _claiming(self, path: str) -> set[str]:
        return {owner.service for owner in self.owners if owner.claims_file(path)}

    def sharing(self, path: str) -> tuple[str, ...]:
        """The services that share a file: those that it names, else those whose guides speak of it; none for one."""
        found = self._claiming(path) or {owner.service for owner in self.owners if path in owner.cited}
        return tuple(sorted(found)) if len(found) > 1 else ()

    @cached_property
    def _documented(self) -> frozenset[str]:
        return frozenset().union(*(owner.documented for owner in self.owners))

    def by_name(self, variable: str) -> str | None:
        """The service whose leading words the variable has; the longest prefix wins, a tie belongs to nobody."""
        name = next((variable.removeprefix(p) for p in PUBLIC_PREFIXES if variable.startswith(p)), variable)
        found = [
            (len(prefix), owner.service)
            for owner in self.owners
            for prefix in owner.prefixes
            if name == prefix or name.startswith(f"{prefix}_")
        ]
        longest = {service for length, service in found if length == max(found)[0]}
        return longest.pop() if len(longest) == 1 else None

    def variable_owner(self, variable: str, readers: Iterable[str]) -> str | None:
        """The service whose guide must document the variable that the files `readers` read; None: no service's."""
        if self._is_settled(variable):
            return None
        owner = self.by_name(variable)
        if owner is None:
            reading = {None if self._is_strange(path) else self.file_owner(path) for path in readers}
            owner = reading.pop() if len(reading) == 1 else None
        if owner is None or self._declined(owner, variable):
            return None
        return owner

    def variable_sharers(self, variable: str, readers: Iterable[str]) -> tuple[str, ...]:
        """The services one of which should document a variable: it is read in nothing but files that they share."""
        if self._is_settled(variable) or self.by_name(variable) is not None:
            return ()
        sharing = [self.sharing(path) for path in readers]
        found = tuple(sorted({service for services in sharing for service in services})) if all(sharing) else ()
        return () if any(self._declined(service, variable) for service in found) else found

    def is_platforms(self, variable: str) -> bool:
        """Whether platforms set the variable, by their list."""
        return any(fnmatch.fnmatchcase(variable, pattern) for pattern in self.platform)

    def _is_settled(self, variable: str) -> bool:
        # In this order: with hundreds of services this is asked millions of times, nearly always of documented ones.
        return variable in self._documented or self.is_platforms(variable)

    def _declined(self, service: str, variable: str) -> bool:
        return any(variable in owner.declined for owner in self.owners if owner.service == service)

"""What stands on the bench while the claims of one service are judged."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from guidewright.claims.code import Code, joined
from guidewright.claims.model import Claim
from guidewright.claims.ownership import Ownership


@dataclass(frozen=True)
class Bench:
    """The code, who owns what, and all claims of the service.

    `root` is the code root that paths in the claims are relative to, `guides` the folder of the guides.
    """

    code: Code
    ownership: Ownership
    root: str
    guides: str
    claims: tuple[Claim, ...]

    def path(self, relative: str) -> str:
        """The project-relative path of a path in a claim."""
        return joined(self.root, relative)

    def meant(self, typed: str) -> tuple[str, ...]:
        """The files or folders of the project that a path in a guide's text may mean."""
        return self.code.asked.paths.meant(typed, self.root)

    def is_ignored(self, typed: str) -> bool:
        """Whether git ignores a path in a guide's text, so that it cannot be known whether it exists."""
        spellings = {typed.strip("/"), posixpath.normpath(typed), self.path(typed.lstrip("/"))}
        return not spellings.isdisjoint(self.code.asked.ignored)

    def shown(self, path: str) -> str:
        """A project-relative path as the claims of this service write it."""
        return path if self.root == "." else path.removeprefix(f"{self.root}/")

    def subjects(self, kind: str) -> frozenset[str]:
        """The subjects of all claims of that kind."""
        return frozenset(claim.subject for claim in self.claims if claim.kind == kind)

"""What stands on the bench while the claims of one service are judged."""

from __future__ import annotations

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

    def shown(self, path: str) -> str:
        """A project-relative path as the claims of this service write it."""
        return path if self.root == "." else path.removeprefix(f"{self.root}/")

    def subjects(self, kind: str) -> frozenset[str]:
        """The subjects of all claims of that kind."""
        return frozenset(claim.subject for claim in self.claims if claim.kind == kind)

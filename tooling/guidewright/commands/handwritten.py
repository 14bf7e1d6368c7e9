"""The guides that no spec generates: what somebody wrote by hand, and what it claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from guidewright.change import stamp
from guidewright.claims.model import Claim, Verdict
from guidewright.claims.ownership import Owner
from guidewright.claims.settle import root_of, settled
from guidewright.commands.reading import Ground
from guidewright.config import Config
from guidewright.facts.model import Variable
from guidewright.finding import Problem
from guidewright.guide.about import is_service, service_of
from guidewright.guide.both_ways import both
from guidewright.guide.claims import claims_of_text
from guidewright.guide.contract import Contract
from guidewright.guide.model import Guide
from guidewright.guide.parse import parse
from guidewright.guide.reading import Known, claims_of_guide
from guidewright.source import Source

ENDINGS = (".md", ".mdx")
# Pages of the folder that are no guides: what lists them.
_LISTS = ("index", "README")


@dataclass(frozen=True)
class Handwritten:
    """A guide without a spec, with what it claims and, once that is verified, what the code says to it.

    `guide` is None where the text is not UTF-8 (`problem` says so), and where it was generated once: nothing is read
    from a guide whose spec is gone. `service` is the slug that its claims belong to, `root` its code root; `in_code`:
    whether the code has files and variables of that name.
    """

    path: str
    text: str
    service: str
    root: str
    guide: Guide | None = None
    problem: Problem | None = None
    claims: tuple[Claim, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    in_code: bool = False

    @property
    def name(self) -> str:
        """The name of its file."""
        return _stem(self.path)

    def owner(self, variables: Sequence[Variable]) -> Owner:
        """What marks the files and variables of its service, among the variables of the code."""
        return Owner.of_guide(self.service, self.root, self.claims, variables)

    @property
    def distinct(self) -> tuple[Verdict, ...]:
        """The verdicts, each thing that the guide says several times once, where it says it first."""
        first: dict[tuple[str, ...], Verdict] = {}
        for verdict in self.verdicts:
            first.setdefault(verdict.claim.said, verdict)
        return tuple(first.values())

    def judged(self, verdicts: tuple[Verdict, ...]) -> Handwritten:
        """The same with the verdicts on its claims."""
        return replace(self, verdicts=verdicts)


def is_guide(path: str, config: Config) -> bool:
    """Whether the file at `path` would be a guide: it lies in their folder, and is no list of them."""
    return path.rpartition("/")[0] == config.guides and path.endswith(ENDINGS) and _stem(path) not in _LISTS


def handwritten(ground: Ground, config: Config, contract: Contract, generated: frozenset[str]) -> Iterator[Handwritten]:
    """The guides in the configured folder, but for those at the paths `generated`, which specs account for.

    The paths in their claims are those of the project, where it is certain which are meant.
    """
    workspace, known = ground.workspace, _known(ground.listing.files, config.code)
    for path in workspace.listed(config.guides, ENDINGS):
        name = _stem(path)
        if path in generated or name in _LISTS:
            continue
        source = workspace.read(path)
        written = Handwritten(path, workspace.legible(path) or "", name, config.code[0])
        if isinstance(source, Problem):
            yield replace(written, problem=source)
        elif source is not None and stamp(source.text) is not None:
            yield written
        elif source is not None:
            guide = parse(Source(path, source.text))
            service = service_of(guide, name, ground.called)
            claims = both(
                claims_of_text(guide, contract, service, config.profile),
                claims_of_guide(guide, source, contract, service, config.profile, known),
            )
            root = root_of(claims, ground.paths, config.code)
            settling = settled(claims, ground.paths, root)
            known_here = is_service(service, ground.called)
            yield replace(written, guide=guide, service=service, root=root, claims=settling, in_code=known_here)


def _known(files: frozenset[str], roots: tuple[str, ...]) -> Known:
    """The files as guides write them: relative to the project, or to a code root."""
    inside = (path.removeprefix(f"{root}/") for root in roots for path in files if path.startswith(f"{root}/"))
    return Known(files.union(inside))


def _stem(path: str) -> str:
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]

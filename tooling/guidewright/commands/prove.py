"""The flow that build, check, claims and explain share: specs -> claims -> what must be read -> facts -> verdicts."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from guidewright.claims.code import Code
from guidewright.claims.draft import Draft, drafted
from guidewright.claims.model import Claim, Verdict
from guidewright.claims.of_spec import of_spec
from guidewright.claims.ownership import Owner, Ownership
from guidewright.claims.verify import verify
from guidewright.commands.handwritten import Handwritten, handwritten
from guidewright.commands.reading import Ground
from guidewright.commands.templates import contract_of
from guidewright.config import Config
from guidewright.finding import Problem
from guidewright.source import nearest
from guidewright.spec.load import Loaded, load_files
from guidewright.workspace import Workspace, WorkspaceError


@dataclass(frozen=True)
class Service:
    """A spec with what the code says to it; a spec with mistakes has no verdicts."""

    loaded: Loaded
    name: str
    root: str
    guide_path: str
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True)
class Proof:
    """Everything that is known after claims were held against the code."""

    config: Config
    services: tuple[Service, ...]
    written: tuple[Handwritten, ...]
    code: Code
    ownership: Ownership

    def verify(self, claims: Iterable[Claim], root: str) -> tuple[Verdict, ...]:
        """The verdicts of more claims of one service, read from a guide's text."""
        return verify(claims, self.code, self.ownership, root, self.config.guides)


def prove(workspace: Workspace, config: Config) -> Proof:
    """Reads specs, guides without a spec, and code, and holds every claim against the code."""
    loaded = tuple(_rooted(file, config) for file in load_files(workspace.specs(config)))
    generated = frozenset(guide_path(config, _stem(file.source.path)) for file in loaded)
    ground = Ground.of(workspace, config)
    written = tuple(handwritten(ground, config, contract_of(workspace, config), generated))
    owners = (
        *(Owner.of_spec(file.spec, _root(file, config)) for file in loaded if file.spec),
        *(guide.owner(ground.scanned.facts.variables) for guide in written),
    )
    ownership = Ownership(owners, config.platform_variables)
    claims = {file.source.path: of_spec(file, config.profile) for file in loaded}
    said = [(claims[file.source.path], _root(file, config)) for file in loaded]
    code = ground.code(ownership, said, [(guide.claims, guide.root) for guide in written], generated)
    services = tuple(
        Service(
            file,
            _stem(file.source.path),
            _root(file, config),
            guide_path(config, _stem(file.source.path)),
            verify(claims[file.source.path], code, ownership, _root(file, config), config.guides),
        )
        for file in loaded
    )
    judged = (g.judged(verify(g.claims, code, ownership, g.root, posixpath.dirname(g.path))) for g in written)
    return Proof(config, services, tuple(judged), code, ownership)


def draft_of(workspace: Workspace, config: Config, service: str) -> Draft:
    """What the code says of a service that has no spec yet, in the code root that holds most of it."""
    loaded = (_rooted(file, config) for file in load_files(workspace.specs(config)))
    owners = [Owner.of_spec(file.spec, _root(file, config)) for file in loaded if file.spec]
    asked = [Owner.named(service, root) for root in config.code]
    ownership = Ownership((*owners, *asked), config.platform_variables)
    code = Ground.of(workspace, config).code(ownership, (), (), frozenset())
    return max((drafted(code, ownership, owner) for owner in asked), key=lambda draft: draft.size)


def chosen(proof: Proof, services: Sequence[str]) -> tuple[Service, ...]:
    """The named services, or all where none is named; raises WorkspaceError for one without a spec."""
    known = [service.name for service in proof.services]
    for name in services:
        if name not in known:
            near = nearest(name, known)
            hint = f"did you mean `{near}`?" if near else f"specs stand in `{proof.config.specs}/`"
            raise WorkspaceError(f"no spec for `{name}`: {hint}")
    return tuple(service for service in proof.services if not services or service.name in services)


def guide_path(config: Config, service: str) -> str:
    """Where the guide of a service stands."""
    return f"{config.guides}/{service}.md"


def _stem(path: str) -> str:
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _rooted(loaded: Loaded, config: Config) -> Loaded:
    """A spec whose code root is none of the project's cannot be held against anything: that is its one problem."""
    root = loaded.spec.root if loaded.spec else None
    if root is None or root in config.code:
        return loaded
    near = nearest(root, config.code)
    hint = f"; did you mean `{near}`?" if near else ""
    help = f"write one of {', '.join(f'`{known}`' for known in config.code)}, or add it to `code` in the configuration"
    problem = Problem(loaded.place("root"), f"`{root}` is no code root{hint}", help, rule="invalid-value")
    return replace(loaded, spec=None, problems=(*loaded.problems, problem))


def _root(loaded: Loaded, config: Config) -> str:
    return loaded.spec.root if loaded.spec and loaded.spec.root else config.code[0]

"""Specs, or the claims of a guide, and code in memory, to the verdicts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from guidewright.claims import reads
from guidewright.claims.asked import Asked
from guidewright.claims.code import Code
from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.claims.of_spec import of_spec
from guidewright.claims.ownership import Owner, Ownership
from guidewright.claims.paths import Paths
from guidewright.claims.settle import settled
from guidewright.claims.verify import verify
from guidewright.config import Profile
from guidewright.facts.extract import modules, outline, scan
from guidewright.facts.index import Index
from guidewright.facts.model import Facts
from guidewright.guide.anchors import anchors, includes_others
from guidewright.guide.parse import parse
from guidewright.source import Place, Source
from guidewright.spec.load import load_files

ALIASES = {"tsconfig.json": '{"compilerOptions": {"baseUrl": ".", "paths": {"@/*": ["./*"]}}}'}


def claims_of(spec: str, name: str = "acme") -> tuple[Claim, ...]:
    """The claims of a spec's text; `service` and `name` are put in front of it."""
    head = f"service: {name}\nname: {name.title()}\n"
    loaded = load_files([(f"specs/{name}.yaml", (head + spec).encode())])[0]
    assert not loaded.problems, loaded.problems
    return of_spec(loaded, Profile())


def judged(spec: str, files: Mapping[str, str], others: Mapping[str, str] | None = None) -> tuple[Verdict, ...]:
    """The verdicts on the spec of `acme`, in a project with these files and the specs `others`, by service.

    The code root of a spec is the `root` that it names, else the project itself.
    """
    specs = {"acme": spec, **(others or {})}
    texts = [(f"specs/{n}.yaml", f"service: {n}\nname: {n.title()}\n{t}".encode()) for n, t in specs.items()]
    loaded = load_files(texts)
    owners = tuple(Owner.of_spec(file.spec, file.spec.root or ".") for file in loaded if file.spec)
    assert len(owners) == len(specs), [file.problems for file in loaded]
    sources = [Source(path, text) for path, text in {**ALIASES, **files}.items()]
    root = owners[0].root
    found = [scan(sources, (root,)), *(outline(source) for source in sources)]
    code = Code(
        Index(Facts.merged(found), modules(sources)),
        frozenset(source.path for source in sources),
        {source.path: source for source in sources},
        frozenset({"docs/guides/sentry.md"}),
    )
    claims = claims_of(spec)
    assert reads.cited(claims, root, code.files) <= code.files
    return verify(claims, code, Ownership(owners, ("NODE_ENV", "VERCEL*")), root, "docs/guides")


def verdict(
    kind: str, spec: str, files: Mapping[str, str], subject: str = "", others: Mapping[str, str] | None = None
) -> Verdict:
    """The one verdict of a kind (on a subject)."""
    found = [v for v in judged(spec, files, others) if v.claim.kind == kind and subject in ("", v.claim.subject)]
    assert len(found) == 1, found
    return found[0]


GUIDE = "docs/guides/acme.md"


def said(kind: ClaimKind, subject: str, where: str = "", expected: str = "") -> Claim:
    """A claim as a guide about `acme` makes it."""
    return Claim(kind, subject, "acme", Place(GUIDE, 3), where, expected)


@dataclass(frozen=True)
class Guide:
    """A guide about `acme` that somebody wrote, in a project with these files, all of them looked through."""

    files: Mapping[str, str]
    moved: Mapping[str, str] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()

    def verdicts(self, *claims: Claim) -> tuple[Verdict, ...]:
        """The verdicts on its claims."""
        sources = {path: Source(path, text) for path, text in {**ALIASES, GUIDE: "# Here\n", **self.files}.items()}
        listed = tuple(sources.values())
        known = modules(listed)
        paths = Paths(frozenset(sources), known)
        scanned = scan(listed, (".",))
        facts = Facts.merged([scanned, *map(outline, listed)])
        made = settled(claims, paths, ".")
        documents = {path: source for path, source in sources.items() if path.endswith(".md")}
        asked = Asked(
            paths,
            sources,
            {path: anchors(parse(source), source.text) for path, source in documents.items()},
            {name: self.naming(name) for name in reads.names(made) | reads.tables(made, facts.tables)},
            self.moved,
            self.ignored,
            including=frozenset(path for path, source in documents.items() if includes_others(source.text)),
        )
        code = Code(Index(facts, known), frozenset(sources), sources, frozenset(documents), asked)
        owner = Owner.of_guide("acme", ".", made, scanned.variables)
        return verify(made, code, Ownership((owner,), ("NODE_ENV", "VERCEL*")), ".", "docs/guides")

    def naming(self, name: str) -> tuple[str, ...]:
        """The files of code in which a name stands."""
        return tuple(path for path, text in self.files.items() if re.search(rf"\b{name}\b", text))

"""Specs and code in memory, to the verdicts on what the specs say."""

from __future__ import annotations

from collections.abc import Mapping

from guidewright.claims import reads
from guidewright.claims.code import Code
from guidewright.claims.model import Claim, Verdict
from guidewright.claims.of_spec import of_spec
from guidewright.claims.ownership import Owner, Ownership
from guidewright.claims.verify import verify
from guidewright.config import Profile
from guidewright.facts.extract import modules, outline, scan
from guidewright.facts.index import Index
from guidewright.facts.model import Facts
from guidewright.source import Source
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

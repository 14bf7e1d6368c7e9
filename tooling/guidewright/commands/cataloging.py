"""Proof in, catalog out: what the computed pages show of specs, of guides written by hand, and of the code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from guidewright.claims.disagreement import conflicting_defaults
from guidewright.claims.model import Verdict
from guidewright.claims.verify_complete import PRODUCT_SCOPES
from guidewright.commands.handwritten import Handwritten
from guidewright.commands.prove import Proof, Service
from guidewright.config import Site
from guidewright.facts.model import Variable as Read
from guidewright.guide.conform import gaps_of_spec, gaps_of_text
from guidewright.guide.contract import Contract
from guidewright.guide.escape import Markdown
from guidewright.guide.fixed import service_type, state
from guidewright.guide.inline import shown
from guidewright.guide.rewrite import inline, prose
from guidewright.guide.shell import placeholder
from guidewright.secret import masked
from guidewright.site.catalog import Catalog, Disagreement, Documented, Guide, Nowhere, Where
from guidewright.source import Place
from guidewright.spec.model import Spec, Variable
from guidewright.yaml_tree import Scalar


def catalog_of(proof: Proof, contract: Contract, site: Site) -> Catalog:
    """Everything that the pages of a site show; guides stand in the order of their paths."""
    config = proof.config
    root = config.code[0] if len(config.code) == 1 else "."
    guides = [
        *(guide for service in proof.services if (guide := guide_of_service(service, contract))),
        *(_of_written(written, contract) for written in proof.written if written.guide),
    ]
    documented = {variable.name for guide in guides for variable in guide.variables}
    reads = _reads(proof)
    return Catalog(
        product=config.product,
        origin=f"{config.specs}/",
        where=Where(site.pages, config.guides, root, site.code_url or ""),
        guides=tuple(sorted(guides, key=lambda guide: guide.path)),
        reads={name: reads[name] for name in sorted(documented) if name in reads},
        nowhere=tuple(_nowhere(proof, documented, reads)),
        disagreements=tuple(
            Disagreement(name, tuple((masked(d.value), tuple(map(_place, d.reads))) for d in defaults))
            for name, defaults in conflicting_defaults(proof.code.index, proof.ownership, config.code)
        ),
    )


def guide_of_service(service: Service, contract: Contract) -> Guide | None:
    """The facts of a guide that a spec gives; None for a spec with mistakes."""
    spec = service.loaded.spec
    if spec is None:
        return None
    incomplete = {gap.section for gap in gaps_of_spec(service.loaded, contract)}
    return Guide(
        service=service.name,
        name=spec.name,
        path=service.guide_path,
        origin=service.loaded.source.path,
        summary=_first_paragraph(spec),
        status=spec.status,
        state=state(spec.integration) if spec.integration else "",
        types=", ".join(map(service_type, spec.type)),
        tags=spec.tags,
        variables=tuple(_documented(variable, spec) for variable in spec.variables),
        owner=spec.owner or "",
        updated=spec.updated.isoformat() if spec.updated else "",
        verified=spec.verified.isoformat() if spec.verified else "",
        links=tuple(_links(spec)),
        sections=len(contract.sections),
        lacking=_lacking(contract, incomplete),
        verdicts=service.verdicts,
    )


def _of_written(written: Handwritten, contract: Contract) -> Guide:
    """The facts that a guide without a spec gives: what it claims, and its frontmatter."""
    assert written.guide is not None
    front = written.guide.frontmatter
    entries = front.entries if front else ()
    said = {entry.key: str(entry.value.value) for entry in entries if isinstance(entry.value, Scalar)}
    title = next((shown(section.heading) for section in written.guide.titles), "")
    incomplete = {gap.section for gap in gaps_of_text(written.guide, contract, None)}
    return Guide(
        service=written.service,
        name=title.removesuffix(" Integration Guide") or written.name,
        path=written.path,
        status=said.get("status", "active"),
        variables=tuple(_claimed(written.distinct)),
        updated=said.get("updated", ""),
        sections=len(contract.sections),
        lacking=_lacking(contract, incomplete),
        verdicts=written.distinct,
    )


def _lacking(contract: Contract, incomplete: set[str]) -> tuple[str, ...]:
    return tuple(section.heading for section in contract.sections if section.heading in incomplete)


def _first_paragraph(spec: Spec) -> Markdown:
    text = prose(spec.summary).partition("\n\n")[0] if spec.summary else ""
    return Markdown(" ".join(text.split()))


def _links(spec: Spec) -> Iterator[tuple[str, str]]:
    given = (
        ("Documentation", spec.links.docs),
        ("Vendor status", spec.links.status),
        ("Dashboard", spec.links.dashboard),
        ("Usage", spec.links.usage),
        ("Sign-up", spec.links.signup),
    )
    yield from ((title, url) for title, url in given if isinstance(url, str))


def _documented(variable: Variable, spec: Spec) -> Documented:
    default = "" if variable.secret else masked(variable.default or "")
    line = f"{variable.name}={placeholder(variable, spec)}"
    if not variable.required:
        line = f"# Optional, defaults to {default}\n{line}" if default else f"# Optional\n# {line}"
    return Documented(
        variable.name,
        bool(variable.required),
        default,
        inline(variable.description) if variable.description else Markdown(""),
        line,
    )


def _claimed(verdicts: tuple[Verdict, ...]) -> Iterator[Documented]:
    """The variables that a guide written by hand speaks of, with what it says of each."""
    said = {(v.claim.kind, v.claim.subject): v.claim.expected for v in verdicts}
    for name in dict.fromkeys(v.claim.subject for v in verdicts if v.claim.kind == "variable"):
        requirement = said.get(("requirement", name))
        required = requirement == "required" if requirement else None
        yield Documented(name, required, masked(said.get(("default", name), "")))


def _reads(proof: Proof) -> Mapping[str, tuple[Place, ...]]:
    """Where product code reads each variable: the application first, then scripts; each line once."""
    found: dict[str, list[Read]] = {}
    for fact in proof.code.index.facts.variables:
        if fact.role == "read" and fact.scope in PRODUCT_SCOPES:
            found.setdefault(fact.name, []).append(fact)
    order = {scope: number for number, scope in enumerate(PRODUCT_SCOPES)}
    return {
        name: tuple(dict.fromkeys(_place(f) for f in sorted(facts, key=lambda f: (order[f.scope], f.path, f.line))))
        for name, facts in found.items()
    }


def _nowhere(proof: Proof, documented: set[str], reads: Mapping[str, tuple[Place, ...]]) -> Iterator[Nowhere]:
    for name in sorted(reads.keys() - documented):
        if not proof.ownership.is_platforms(name):
            owner = proof.ownership.variable_owner(name, (place.path for place in reads[name]))
            yield Nowhere(name, owner or "", reads[name])


def _place(read: Read) -> Place:
    return Place(read.path, read.line)

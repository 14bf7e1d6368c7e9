"""explain: a rule's page, or one variable across spec, guide and everything that reads or sets it."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.claims.model import Verdict
from guidewright.commands.outcome import Outcome
from guidewright.commands.prove import Proof, Service, prove
from guidewright.facts.model import Variable
from guidewright.lint import all_rules
from guidewright.secret import masked
from guidewright.source import nearest
from guidewright.workspace import Workspace, WorkspaceError, rule_page


def explain(workspace: Workspace, subject: str) -> Outcome:
    """What is known of a rule or a variable; raises WorkspaceError where it is neither.

    Only a variable needs the project: rules are explained where there is none, or one with a wrong configuration.
    """
    for rule in all_rules():
        if subject in (rule.name, rule.rule.code):
            return Outcome(rule_page(rule.name))
    proof = prove(workspace, workspace.config())
    mentions = [fact for fact in proof.code.index.facts.variables if fact.name == subject]
    documented = [
        (s, n)
        for s in proof.services
        if s.loaded.spec
        for n, v in enumerate(s.loaded.spec.variables)
        if v.name == subject
    ]
    written = [v for guide in proof.written for v in guide.verdicts if v.claim.subject == subject and _speaks(v)]
    if not mentions and not documented and not written:
        known = {fact.name for fact in proof.code.index.facts.variables}
        names = [name for rule in all_rules() for name in (rule.name, rule.rule.code)]
        near = nearest(subject, (*names, *sorted(known)))
        hint = f"; did you mean `{near}`?" if near else ""
        raise WorkspaceError(f"`{subject}` is no rule, and no variable of guides or code{hint}")
    lines = [subject, *_folded(proof, subject)]
    for service, number in documented:
        lines += _documented(service, number, subject, workspace)
    lines += _written(written)
    if not documented and not written:
        owner = proof.ownership.variable_owner(subject, (fact.path for fact in mentions if fact.role == "read"))
        lines += ["", f"No guide documents it; it belongs to {owner or 'no service'}."]
    return Outcome("\n".join([*lines, *_mentioned(mentions)]))


def _folded(proof: Proof, name: str) -> Iterator[str]:
    fold = proof.code.index.fold(name)
    if not proof.code.index.reads(name):
        yield "  nothing reads it"
        return
    said = {"required": "required", "optional": "optional", "unknown": "not said whether required"}[fold.requirement]
    yield f"  by the code: {said}" + (f", default {masked(fold.default)}" if fold.default else "")


def _documented(service: Service, number: int, name: str, workspace: Workspace) -> Iterator[str]:
    spec = service.loaded.spec
    assert spec is not None
    variable = spec.variables[number]
    yield ""
    yield f"Documented by {spec.name}: {'required' if variable.required else 'optional'}" + (
        f", default {masked(variable.default)}" if variable.default else ""
    )
    if variable.description:
        yield f"  {variable.description}"
    yield f"  {service.loaded.place('env', number, 'name')}  the spec"
    lines = (workspace.legible(service.guide_path) or "").splitlines()
    # Its own line in the list of variables; others' descriptions may speak of it before.
    for begins in (f"- `{name}`", ""):
        found = [n for n, line in enumerate(lines, 1) if f"`{name}`" in line and line.startswith(begins)]
        if found:
            yield f"  {service.guide_path}:{found[0]}  the guide"
            break
    for verdict in service.verdicts:
        if verdict.claim.subject == name and _speaks(verdict):
            yield f"  {verdict.claim.kind}: {verdict.outcome}{_why(verdict)}"


def _written(verdicts: list[Verdict]) -> Iterator[str]:
    """What guides that no spec stands behind say of it, each with the lines that say so."""
    for path in dict.fromkeys(verdict.claim.place.path for verdict in verdicts):
        yield ""
        yield f"Documented by {path}"
        for verdict in verdicts:
            claim = verdict.claim
            if claim.place.path == path:
                said = f" {masked(claim.expected)}" if claim.expected else ""
                yield f"  {path}:{claim.place.line}  {claim.kind}{said}: {verdict.outcome}{_why(verdict)}"


def _speaks(verdict: Verdict) -> bool:
    return verdict.claim.kind in ("variable", "requirement", "default")


def _why(verdict: Verdict) -> str:
    return f", {verdict.reason}" if verdict.reason else f" ({verdict.receipt})" if verdict.receipt else ""


def _mentioned(facts: list[Variable]) -> Iterator[str]:
    headings = {"read": "Read", "set": "Set", "declared": "Declared"}
    for role, heading in headings.items():
        found = [fact for fact in facts if fact.role == role]
        if found:
            yield ""
            yield f"{heading} at"
        for fact in sorted(found, key=lambda f: (f.scope == "test", f.path, f.line)):
            default = f", default {masked(fact.default)}" if fact.default is not None else ""
            said = f"{fact.requirement}{default}" if role == "read" else fact.scope
            yield f"  {fact.path}:{fact.line}:{fact.column}  {said} ({fact.form})"

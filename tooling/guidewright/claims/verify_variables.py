"""Verdicts on variables: read, required or optional, and their defaults."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, ClaimKind, Outcome, Verdict, Witness
from guidewright.claims.nearness import is_alike, probable
from guidewright.claims.verify_complete import PRODUCT_SCOPES, nearest_first, place
from guidewright.facts.fold import folded
from guidewright.facts.model import NotEnumerable, Variable
from guidewright.facts.scope import scope_of
from guidewright.source import Place, nearest

# How people write that a switch is on, or off.
_ON, _OFF = ("true", "yes", "on", "1", "enabled"), ("false", "no", "off", "0", "disabled")


def _variable(claim: Claim, bench: Bench) -> Verdict:
    reads = bench.code.index.reads(claim.subject)
    if product := _product_reads(claim, bench):
        return Verdict(claim, "holds", place(product[0]))
    if elsewhere := [fact for fact in reads if fact.scope != "test"]:
        return Verdict(claim, "holds", place(elsewhere[0]))
    if reads:
        return Verdict(claim, "unproven", place(reads[0]), f"only tests read `{claim.subject}`")
    if hidden := _hidden(claim.subject, bench):
        like = "by computed names" if hidden.names == "*" else f"named `{hidden.names}`"
        reason = f"no code names `{claim.subject}`, but `{bench.shown(hidden.path)}` reads variables {like}"
        return Verdict(claim, "unproven", Place(hidden.path, hidden.line), reason)
    documented = bench.subjects("variable")
    names = sorted({fact.name for fact in bench.code.index.facts.variables if fact.role == "read"})
    unnamed = [name for name in names if name not in documented]
    near = (probable(claim.subject, names, documented) if claim.in_text else nearest(claim.subject, unnamed)) or ""
    if claim.in_text and (foreign := _foreign(claim, near, bench)):
        return foreign
    witnesses = tuple(Witness(place(fact), f"`{near}` is read here", near) for fact in bench.code.index.reads(near)[:1])
    return Verdict(claim, "broken", reason=f"no code reads `{claim.subject}`", actual=near, witnesses=witnesses)


def _is_slip(name: str, near: str) -> bool:
    """Whether one name is the other with a slip: `API_TOKEN` is no misspelt `API_KEY`, however much they share."""
    words, others = name.split("_"), near.split("_")
    apart = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    return is_alike(name, near) and (len(words) != len(others) or all(is_alike(*pair, 0.6) for pair in apart))


def _foreign(claim: Claim, near: str, bench: Bench) -> Verdict | None:
    """Unproven where a variable may be the reader's or another product's.

    It is the product's where it is called like the service, or almost like a variable of the code, or where the guide
    says more of it than its name and the code has others with its first word.
    """
    index, name = bench.code.index, claim.subject
    if other := bench.code.asked.elsewhere.get(name):
        reason = f"no code reads `{name}`, but it stands in `{bench.shown(other[0])}`"
        return Verdict(claim, "unproven", Place(other[0]), reason)
    if bench.ownership.by_name(name) == claim.service or (near and _is_slip(name, near)):
        return None
    if mentions := (*index.written(name), *index.declared(name)):
        reason = f"no code reads `{name}`; it is only set here, perhaps for another product"
        return Verdict(claim, "unproven", place(mentions[0]), reason)
    listed = bench.subjects("variable")
    if sum(bool(index.reads(other)) for other in listed) * 2 < len(listed):
        return Verdict(claim, "unproven", reason=f"no code reads `{name}`, nor most of the guide's other variables")
    word = name.partition("_")[0]
    described = name in bench.subjects("requirement") | bench.subjects("default")
    read = {fact.name for fact in index.facts.variables if fact.role == "read" and fact.scope in PRODUCT_SCOPES}
    own = (v for v in read if v.startswith(f"{word}_") and not bench.ownership.is_platforms(v))
    if described and next(own, None) is not None:
        return None
    return Verdict(claim, "unproven", reason=f"no code reads `{name}`, which may be another product's")


def _hidden(name: str, bench: Bench) -> NotEnumerable | None:
    """Where a variable of this name may be read all the same: code of the service's root that computes names."""
    return next(
        (
            fact
            for fact in bench.code.index.facts.not_enumerable
            if fnmatchcase(name, fact.names) and within(fact.path, bench.root) and scope_of(fact.path) != "test"
        ),
        None,
    )


def _requirement(claim: Claim, bench: Bench) -> Verdict:
    reads = _product_reads(claim, bench)
    fold = folded(reads or bench.code.index.reads(claim.subject))
    deciding = [fact for fact in reads if fact.requirement == fold.requirement] or reads
    receipt = place(deciding[0]) if deciding else None
    if fold.requirement == claim.expected:
        return Verdict(claim, "holds", receipt)
    if fold.requirement == "unknown" or not reads:
        return Verdict(claim, "unproven", receipt, f"the code does not say what happens without `{claim.subject}`")
    if claim.in_text and claim.expected == "optional" and (known := _may_be_missing(claim, reads, bench)):
        return known
    if claim.in_text and claim.expected == "required" and not any(_gives_value(fact) for fact in reads):
        # What one feature cannot do without, the code as a whole can.
        reason = f"the code runs without `{claim.subject}`; whether what this guide sets up does too cannot be told"
        return Verdict(claim, "unproven", receipt, reason)
    reason = {
        "required": f"the code cannot work without `{claim.subject}`",
        "optional": f"the code works without `{claim.subject}`",
    }[fold.requirement]
    return Verdict(claim, "broken", receipt, reason, fold.requirement)


def _default(claim: Claim, bench: Bench) -> Verdict:
    reads = _product_reads(claim, bench)
    fold = folded(reads or bench.code.index.reads(claim.subject))
    literal = [fact for fact in reads if fact.default and not fact.form.endswith("-computed")]
    values = sorted({fact.default for fact in literal if fact.default})
    if len(values) > 1:
        witnesses = tuple(
            Witness(place(fact), f"`{fact.default}` is used here", fact.default or "") for fact in literal
        )
        said = ", ".join(f"`{value}`" for value in values)
        given = _default_elsewhere(claim, bench) if claim.in_text else None
        outcome: Outcome = "unproven" if claim.expected in values or given else "broken"
        return Verdict(claim, outcome, place(literal[0]), f"the code has several defaults: {said}", said, witnesses)
    if values == [claim.expected] or (claim.in_text and len(values) == 1 and _is_same(values[0], claim.expected)):
        return Verdict(claim, "holds", place(literal[0]))
    if values and claim.in_text and (set_at := _given(claim, bench.code.index.written(claim.subject))):
        reason = f"the code uses `{values[0]}`, and `{claim.expected}` is set elsewhere"
        return Verdict(claim, "unproven", place(set_at), reason)
    if values and claim.in_text and values[0].casefold() == claim.expected.casefold():
        reason = f"the code uses `{values[0]}`; whether capitals matter cannot be told"
        return Verdict(claim, "unproven", place(literal[0]), reason)
    computed = [fact for fact in reads if fact.default is not None and fact not in literal]
    if values and not (claim.in_text and computed):
        return Verdict(claim, "broken", place(literal[0]), f"the code uses `{values[0]}`", values[0])
    if computed:
        return Verdict(claim, "unproven", place(computed[0]), f"the code computes the default: `{computed[0].default}`")
    receipt = place(reads[0]) if reads else None
    if fold.requirement == "unknown":
        return Verdict(claim, "unproven", receipt, f"no default of `{claim.subject}` can be read from the code")
    stated = next((c for c in bench.claims if c.kind == "requirement" and c.subject == claim.subject), None)
    if stated is not None and fold.requirement == "required" != stated.expected:
        return Verdict(claim, "unproven", receipt, "the variable is required", cause=stated)
    if claim.in_text and (elsewhere := _default_elsewhere(claim, bench)):
        return elsewhere
    if claim.in_text and fold.requirement == "optional":
        # `let prompt = "login"; if (process.env.PROMPT) prompt = ...`: what holds without it stands in other code.
        return Verdict(claim, "unproven", receipt, f"the code works without `{claim.subject}`; how cannot be read")
    return Verdict(claim, "broken", receipt, f"the code has no default for `{claim.subject}`")


def _may_be_missing(claim: Claim, reads: Iterable[Variable], bench: Bench) -> Verdict | None:
    """Unproven where other code does without a variable, or sets it itself."""
    name = claim.subject
    if spared := next((fact for fact in reads if fact.requirement == "optional"), None):
        reason = f"the code disagrees with itself: here `{name}` may be missing"
        return Verdict(claim, "unproven", place(spared), reason)
    if own := next((fact for fact in bench.code.index.written(name) if fact.scope in PRODUCT_SCOPES), None):
        return Verdict(claim, "unproven", place(own), f"the code sets `{name}` itself")
    return None


def _gives_value(fact: Variable) -> bool:
    """Whether a read puts something that works in the place of a missing variable."""
    return bool(fact.default) and (fact.default or "").lower() not in _OFF


def _is_same(one: str, other: str) -> bool:
    """Whether two words switch the same thing on, or off, or name the same tag of an image (`:latest`)."""
    tags = [word.removeprefix(":") for word in (one, other)]
    return (tags[0] == tags[1] and not tags[0][:1].isdigit()) or any(
        one.lower() in words and other.lower() in words for words in (_ON, _OFF)
    )


def _default_elsewhere(claim: Claim, bench: Bench) -> Verdict | None:
    """Unproven where people call a default what is none in code: a switch that is off, what a container is given."""
    name = claim.subject
    if claim.expected.lower() in _OFF:
        return Verdict(claim, "unproven", reason=f"the code has no default for `{name}`, which may well mean `off`")
    given = _given(claim, (*bench.code.index.written(name), *bench.code.index.declared(name)))
    if given is None:
        return None
    return Verdict(claim, "unproven", place(given), f"the code has no default for `{name}`; it is set here")


def _given(claim: Claim, mentions: Iterable[Variable]) -> Variable | None:
    """Where a container, a sample of the variables or other code sets what a guide calls the default."""
    return next((fact for fact in mentions if fact.default == claim.expected and fact.scope != "test"), None)


def _product_reads(claim: Claim, bench: Bench) -> list[Variable]:
    """The reads that decide, nearest first: those of the service's code root, or all where it has none."""
    reads = [fact for fact in bench.code.index.reads(claim.subject) if fact.scope in PRODUCT_SCOPES]
    inside = [fact for fact in reads if within(fact.path, bench.root)]
    return nearest_first(inside or reads, claim, bench)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    "variable": _variable,
    "requirement": _requirement,
    "default": _default,
}

"""Variables: another part of the spec uses one that its own list leaves out."""

import fnmatch
import re
from collections.abc import Iterator

from guidewright.claims.samples import is_code
from guidewright.config import PLATFORM_VARIABLES
from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place
from guidewright.spec.load import Loaded
from guidewright.spec.model import ProductionTesting, Spec
from guidewright.spec.search import search

_READ = re.compile(r"(?<=\bprocess\.env\.)[A-Z][A-Z0-9_]*\b")
_SET = re.compile(r"(?:(?<=\s)|(?<=;)|^)[A-Z][A-Z0-9_]*(?==)", re.MULTILINE)


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each place that names a variable which `env` does not list."""
    spec = subject.spec
    if spec is None or subject.loaded is None or spec.env is None:
        return
    known = {variable.name for variable in spec.variables} | {other.name for other in spec.not_owned}
    for name, place in _named(spec, subject.loaded):
        if name not in known and not any(fnmatch.fnmatchcase(name, pattern) for pattern in PLATFORM_VARIABLES):
            yield Problem(
                place,
                f"`{name}` is used here, but `env` does not list it",
                f"add it under `env`, or name it under `not_owned` with the reason why it is not {spec.name}'s",
            )


def _named(spec: Spec, loaded: Loaded) -> Iterator[tuple[str, Place]]:
    production = spec.testing.production
    if isinstance(production, ProductionTesting) and production.sandbox_variable:
        at = ("testing", "production", "sandbox_variable")
        yield production.sandbox_variable, loaded.place(*at)
    if spec.webhook and spec.webhook.setup and spec.webhook.setup.secret:
        yield spec.webhook.setup.secret, loaded.place("code", "webhook", "setup", "secret")
    for hit in search(loaded, _READ, "code", "client", "example"):
        yield hit.found[0], hit.place
    for number, example in enumerate(spec.examples):
        if is_code(example.language):
            for hit in search(loaded, _READ, "examples", number, "code"):
                yield hit.found[0], hit.place
        elif example.language == "bash":
            for hit in search(loaded, _SET, "examples", number, "code"):
                # What the script itself uses again is a variable of the shell, not of the application.
                if not re.search(rf"\$\{{?{hit.found[0]}\b", example.code):
                    yield hit.found[0], hit.place


RULE = Rule(code="GW305", severity="error", nature="form", check=check)

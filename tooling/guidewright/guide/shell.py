"""The shell lines of a guide: values and commands, quoted so that they can be copied."""

from __future__ import annotations

import re
import shlex

from guidewright.claims.ownership import PUBLIC_PREFIXES
from guidewright.config import Profile
from guidewright.guide.escape import one_line
from guidewright.spec.model import Request, Spec, Variable
from guidewright.spec.text import Code

# These run a package script by its bare name; the others need `run`.
_BARE_RUNNERS = ("pnpm", "yarn")


def run(profile: Profile, script: str, argument: str | None = None) -> Code:
    """The command that runs a package script: `pnpm test lib/stripe`."""
    manager = profile.package_manager
    words = [manager, script] if manager in _BARE_RUNNERS else [manager, "run", script]
    if argument:
        # npm keeps what stands before `--` for itself.
        words += ["--", argument] if manager == "npm" else [argument]
    return Code(" ".join([words[0], *map(shlex.quote, words[1:])]))


def curl(profile: Profile, request: Request) -> Code:
    """The command that sends a request to the development server, one option to a line."""
    lines = [f"curl -X {request.method} {shlex.quote(profile.dev_url.rstrip('/') + request.path)}"]
    if request.body is not None:
        lines += ['-H "Content-Type: application/json"', f"-d {shlex.quote(_joined(request.body))}"]
    return Code(" \\\n  ".join(lines))


def assignment(variable: str, value: str, command: str) -> Code:
    """A command that runs with one variable set."""
    return Code(f"{variable}={_assignable(one_line(value))} {command}")


def placeholder(variable: Variable, spec: Spec) -> Code:
    """What the env block shows as a variable's value: never a secret, whatever the spec's default is."""
    given = variable.example or (None if variable.secret else variable.default)
    return Code(_assignable(one_line(given)) if given else f"your_{_rest(variable.name, spec)}_here")


def _rest(name: str, spec: Spec) -> str:
    """A variable's name without the words that say whose it is: `api_key` of `STRIPE_API_KEY`."""
    public = next((prefix for prefix in PUBLIC_PREFIXES if name.startswith(prefix)), "")
    short = name.removeprefix(public)
    for prefix in (spec.service.replace("-", "_"), *spec.owns.prefixes):
        rest = short.removeprefix(prefix.upper().rstrip("_") + "_")
        if rest and rest != short:
            return rest.lower()
    return short.lower()


def _joined(body: str) -> str:
    """A body on one line: JSON means the same with its line breaks as blanks."""
    return re.sub(r"\s*\n\s*", " ", body.strip())


def _assignable(value: str) -> str:
    """A value as both a shell and the readers of env files take it."""
    if shlex.quote(value) == value:
        return value
    if "'" not in value:
        return f"'{value}'"
    return '"' + re.sub(r'(["\\$`])', r"\\\1", value) + '"'

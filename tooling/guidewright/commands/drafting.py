"""A spec's text with what the code says filled in; what a person must add stays, as a comment."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from guidewright.claims.draft import Draft, DraftedClient, DraftedVariable, DraftedWebhook
from guidewright.claims.of_spec import route_url
from guidewright.facts.model import Event, Table
from guidewright.facts.settings import names_secret
from guidewright.secret import looks_secret

_PLAIN = re.compile(r"[A-Za-z][\w./-]*")
_YAML_WORDS = {"null", "true", "false", "yes", "no", "on", "off"}


def filled(text: str, draft: Draft) -> str:
    """`text` is the spec to begin with, each part of it commented; the parts that the draft knows take their place."""
    root = draft.root
    parts = {
        "env": _variables(draft.variables, root),
        "  client": _client(draft.client, root) if draft.client else (),
        "  webhook": _webhook(draft.webhook, root) if draft.webhook else (),
        "  tables": _tables(draft.tables, root),
    }
    for heading, lines in parts.items():
        if known := list(lines):
            text = _replaced(text, heading, "\n".join([f"{heading}:", *known]))
    if draft.client or draft.webhook or draft.tables:
        text = text.replace("# code:\n", "code:\n")
    if draft.webhook:
        text = text.replace("type: [api]          ", "type: [api, webhook] ")
    return text


def _replaced(text: str, heading: str, part: str) -> str:
    """The commented part below `heading`, down to the next line that is not deeper, makes room for `part`."""
    deeper = " " * (len(heading) - len(heading.lstrip()) + 1)
    commented = re.compile(rf"^# {heading}:\n(?:# {deeper}.*\n)*", re.MULTILINE)
    return commented.sub(lambda _: f"{part}\n", text, count=1)


def _variables(variables: Iterable[DraftedVariable], root: str) -> Iterator[str]:
    for variable in variables:
        yield f"  - name: {variable.name}  # {_place(variable.read.path, variable.read.line, root)}"
        yield "    # description: What it is for"
        if variable.fold.requirement == "required":
            yield "    required: true"
        elif variable.fold.requirement == "unknown":
            yield "    # required: true, if nothing works without it; the code does not say"
        if names_secret(variable.name):
            yield "    secret: true"
        yield from _default(variable)


def _default(variable: DraftedVariable) -> Iterator[str]:
    values = [default.value for default in variable.fold.defaults]
    if values and (names_secret(variable.name) or any(map(looks_secret, values))):
        yield "    # the code has a default for this secret; it is better without"
    elif len(values) > 1:
        yield f"    # default: the code has several: {', '.join(map(_scalar, values))}"
    elif values and variable.fold.requirement != "required":
        yield f"    default: {_scalar(values[0])}"


def _client(client: DraftedClient, root: str) -> Iterator[str]:
    yield f"    path: {_scalar(_shown(client.path, root))}"
    if client.class_name:
        yield f"    class: {client.class_name}"
    yield "    functions:"
    for name in client.functions:
        yield f"      - name: {name}"
        yield "        # does: What it does"
    yield "    # example: |"
    yield "    #   How it is used, with its imports"


def _webhook(webhook: DraftedWebhook, root: str) -> Iterator[str]:
    path = _shown(webhook.path, root)
    yield f"    path: {_scalar(path)}"
    if webhook.url != route_url(path):
        yield f"    url: {_scalar(webhook.url)}"
    yield "    # setup:"
    yield "    #   steps:"
    yield "    #     - Open the vendor's page of webhooks"
    yield "    #   secret: the variable that takes its secret"
    yield "    events:" if webhook.events else "    # events: the code dispatches on them in a way that cannot be read"
    for event in webhook.events:
        yield from _event(event)
    yield "    # security:"
    yield "    #   - says: HMAC signature verification"
    yield f"    #     evidence: {path}#verifySignature"


def _event(event: Event) -> Iterator[str]:
    yield f"      - type: {_scalar(event.type)}"
    if event.handler:
        yield f"        handler: {event.handler}"
    yield "        # does: What happens then"


def _tables(tables: Iterable[Table], root: str) -> Iterator[str]:
    for table in tables:
        yield f"    - name: {_scalar(table.name)}  # {_place(table.path, table.line, root)}"
        yield "      # purpose: What it is for"


def _shown(path: str, root: str) -> str:
    return path if root == "." else path.removeprefix(f"{root}/")


def _place(path: str, line: int, root: str) -> str:
    return f"{_shown(path, root)}:{line}"


def _scalar(text: str) -> str:
    """A text as YAML takes it for text."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in _YAML_WORDS
    return text if plain else json.dumps(text, ensure_ascii=False)

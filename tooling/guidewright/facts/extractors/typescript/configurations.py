"""Configurations that name variables instead of reading them.

`validationSchema` of NestJS, convict's `{ env: "X" }`, webpack's `EnvironmentPlugin`, Astro's `envField`, and the
`runtimeConfig` of Nuxt, whose keys become names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from guidewright.facts.model import Variable

from .bindings import declaration_of, references
from .checked import validated
from .definitions import definition
from .key_types import OPTIONAL_KEY, REQUIRED_KEY, defaulted
from .objects import entries, entry
from .project import Project
from .shapes import shape_of
from .syntax import NAME, Module, arguments, enclosing, field, inner, parameter_name, parameters
from .variables import variable
from .verdict import OPTIONAL, UNKNOWN, Verdict

_PLACES = re.compile(rb"\b(?:validationSchema|validate|EnvironmentPlugin|envField|env)\b")
_NUXT = re.compile(r"(?:^|/)nuxt\.config\.[cm]?[jt]s$")
_RUNTIME = re.compile(rb"\bruntimeConfig\s*:")
# Where the names of Nuxt are cut: `apiBase` becomes `API_BASE`.
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[-._/]+")


def configured(project: Project, modules: Sequence[Module]) -> Iterator[Variable]:
    """The variables that configurations name; `modules` are those that import what reads such a configuration."""
    for module in modules:
        for match in module.hits(_PLACES):
            node = module.at(match.start(), match.end())
            yield from _named_at(project, module, node, match[0].decode())
    for module in project.at(path for path in project.files.marks if _NUXT.search(path)):
        for match in module.hits(_RUNTIME):
            pair = module.at(match.start(), match.start() + len(b"runtimeConfig")).parent
            value = field(pair, "value")
            if value is not None:
                yield from _of_nuxt(module, inner(value), "NUXT")


def _named_at(project: Project, module: Module, node: Node, word: str) -> Iterator[Variable]:
    parent = node.parent or node
    value = _value(module, node)
    if word == "validationSchema" and value is not None:
        shape = shape_of(project, module, value)
        unsure = "presence" in module.source.text
        for key in shape.entries if shape is not None else ():
            yield variable(key.module, key.key, key.node, UNKNOWN if unsure else key.verdict, "schema")
    elif word == "validate" and value is not None and b"@nestjs/config" in module.source.data:
        yield from _of_function(project, module, value)
    elif word == "EnvironmentPlugin":
        yield from _of_webpack(module, node)
    elif word == "envField":
        yield from _of_astro(module, node)
    elif "convict" in module.source.text:
        yield from _of_convict(module, parent)


def _value(module: Module, key: Node) -> Node | None:
    """What an object has under this key: `{ validate: f }`, and `{ validate }` for what is called so."""
    if key.type == "shorthand_property_identifier":
        return declaration_of(module, key)
    holder = key.parent
    return field(holder, "value") if holder is not None and holder.type == "pair" else None


def _of_function(project: Project, module: Module, given: Node) -> Iterator[Variable]:
    """`validate: (config) => schema.parse(config)`: NestJS gives it the whole environment."""
    found = definition(project, module, given)
    if found is None:
        return
    for taken in parameters(found.node)[:1]:
        for use in references(found.module, parameter_name(taken)):
            schema = validated(project, found.module, use)
            for key in schema.entries if schema is not None else ():
                yield variable(key.module, key.key, key.node, key.verdict, "schema")


def _of_convict(module: Module, pair: Node) -> Iterator[Variable]:
    """`{ format: String, default: "d", env: "X" }`; a default of null is refused by most formats."""
    value = field(pair, "value") or pair
    name, default = module.string(value) or "", entry(module, pair.parent or pair, "default")
    if default is not None and NAME.fullmatch(name):
        verdict = UNKNOWN if module.text(default) in ("null", "undefined") else defaulted(module, [default])
        yield variable(module, name, value, verdict, "configured")


def _of_webpack(module: Module, plugin: Node) -> Iterator[Variable]:
    """`new webpack.EnvironmentPlugin(["X"])`, and with defaults `{ X: "d" }`."""
    made = enclosing(plugin, frozenset({"new_expression"}))
    constructor = field(made, "constructor")
    for given in arguments(made) if plugin in (constructor, field(constructor, "property")) else ():
        for element in given.named_children:
            name = module.string(element)
            if name is not None:
                yield variable(module, name, element, UNKNOWN, "configured")
        for name, key, value in entries(module, given):
            literal = module.literal(value)
            verdict = Verdict("optional", literal, "default") if literal else UNKNOWN
            yield variable(module, name, key, verdict, "configured")


def _of_astro(module: Module, kinds: Node) -> Iterator[Variable]:
    """`X: envField.string({ context: "server", access: "secret", optional: true })`."""
    call = enclosing(kinds, frozenset({"call_expression"}))
    key = field(call.parent, "key") if call is not None else None
    if key is None or field(field(call, "function"), "object") != kinds:
        return
    options = inner(arguments(call)[0]) if arguments(call) else key
    default, optional = entry(module, options, "default"), entry(module, options, "optional")
    if default is not None:
        verdict = defaulted(module, [default])
    elif optional is not None:
        verdict = OPTIONAL_KEY if module.text(optional) == "true" else UNKNOWN
    else:
        verdict = REQUIRED_KEY
    yield variable(module, module.string(key) or module.text(key), key, verdict, "schema")


def _of_nuxt(module: Module, literal: Node, prefix: str) -> Iterator[Variable]:
    for name, key, value in entries(module, literal):
        derived = f"{prefix}_{_HUMP.sub('_', name).upper()}"
        if value.type == "object":
            yield from _of_nuxt(module, value, derived)
        else:
            literal_value = module.literal(value)
            verdict = Verdict("optional", literal_value, "default") if literal_value else OPTIONAL
            yield variable(module, derived, key, verdict, "derived-configured")

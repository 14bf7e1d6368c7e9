"""Kubernetes manifests and Helm charts: the variables that they hand to containers, and those that commands use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Facts, Variable
from guidewright.facts.settings import HIDDEN, shown
from guidewright.facts.yaml_nodes import Entries, Items, Node, Text, documents, walk
from guidewright.source import Source

NAMES = (".yaml", ".yml")
_FILE = re.compile(
    r"(?:^|/)(?:k8s|kubernetes|kube|manifests?|kustomize|overlays|helm|helm-charts?|charts?|deploy(?:ments?)?|infra(?:structure)?)"
    r"/(?:[^/]+/)*[^/]+\.ya?ml$|(?:^|/)(?:deployment|statefulset|daemonset|cronjob|configmap|values)[\w.-]*\.ya?ml$"
)
_VALUES = re.compile(r"(?:^|/)values[\w.-]*\.ya?ml$")
_MANIFEST = re.compile(r"^apiVersion:", re.MULTILINE)
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_TEMPLATE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_REFERENCE = re.compile(r"(?<!\$)\$\(([A-Z][A-Z0-9_]*)\)")
_ENVIRONMENT = re.compile(r"env|(?:extra|additional)_?Env(?:Vars?)?|environment", re.IGNORECASE)
_COMMANDS = ("command", "args")
_DATA = {"ConfigMap": ("data",), "Secret": ("data", "stringData")}


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of all manifests and values of charts; templates are read as far as they go."""
    return Facts.merged(_facts(source) for source in sources)


def _facts(source: Source) -> Facts:
    if not _VALUES.search(source.path) and not _MANIFEST.search(source.text):
        return Facts()
    roots = documents(_TEMPLATE.sub(_filled, source.text))
    found: list[Variable] = []
    for node in walk(roots):
        if isinstance(node, Entries):
            found += _data(source, node)
            for key, value in node.entries:
                if _ENVIRONMENT.fullmatch(key.value):
                    found += _environment(source, value)
                elif key.value in _COMMANDS:
                    found += _commands(source, value)
    return Facts(variables=tuple(dict.fromkeys(found)))


def _filled(match: re.Match[str]) -> str:
    """Something as long that is YAML: a word for a value, blanks for a line of its own."""
    line = match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    alone = not line.strip() and after in ("", "\n", "\r")
    return re.sub(r"[^\n]", " " if alone else "x", match[0])


def _environment(source: Source, node: Node) -> Iterator[Variable]:
    if isinstance(node, Entries):
        for key, value in node.merged():
            yield from _set(source, key, value, "environment")
        return
    for item in node.items if isinstance(node, Items) else ():
        if isinstance(item, Entries) and isinstance(name := item.get("name"), Text):
            yield from _set(source, name, item.get("value"), "environment")


def _data(source: Source, node: Entries) -> Iterator[Variable]:
    kind = node.get("kind")
    if not isinstance(kind, Text):
        return
    for part in _DATA.get(kind.value, ()):
        data = node.get(part)
        for key, value in data.merged() if isinstance(data, Entries) else ():
            yield from _set(source, key, value, kind.value.lower())


def _commands(source: Source, node: Node) -> Iterator[Variable]:
    for text in walk([node]):
        if isinstance(text, Text):
            for match in _REFERENCE.finditer(source.text, text.start, text.end):
                place = source.place_of(match.start(1))
                yield Variable(
                    match[1], place.path, place.line, place.column, "unknown", None, "reference", "read", "container"
                )


def _set(source: Source, name: Text, value: Node | None, form: str) -> Iterator[Variable]:
    if not _NAME.fullmatch(name.value):
        return
    default = None
    if isinstance(value, Text) and value.value and "{{" not in source.text[value.start : value.end]:
        default = HIDDEN if form == "secret" else shown(name.value, value.value)
    place = source.place_of(name.start)
    yield Variable(name.value, place.path, place.line, place.column, "unknown", default, form, "set", "container")

"""GitLab pipelines: what their `variables:` set, and what their scripts and rules read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from guidewright.facts.model import Facts, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_code import ShellCode
from guidewright.facts.shell_words import own_name, words
from guidewright.facts.yaml_nodes import Entries, Items, Node, Text, documents, walk
from guidewright.source import Source

NAMES = (".yaml", ".yml")
_FILE = re.compile(r"(?:^|/)[\w.-]*\.gitlab-ci\.ya?ml$|(?:^|/)\.gitlab/(?:[^/]+/)*[^/]+\.ya?ml$")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
# Set by GitLab for every job.
_PREDEFINED = re.compile(r"CI|(?:CI|GITLAB|FF|CHAT)_\w+")
_SCRIPTS = ("before_script", "script", "after_script")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of each pipeline; what a pipeline or one of its scripts sets is not read from outside."""
    return Facts.merged(_facts(source) for source in sources)


def _facts(source: Source) -> Facts:
    nodes = list(walk(documents(source.text)))
    entries = [entry for node in nodes if isinstance(node, Entries) for entry in node.entries]
    scripts = {id(text): text for key, value in entries if key.value in _SCRIPTS for text in _lines(value)}
    code = {text.start: ShellCode(text.written(source.text)) for text in scripts.values()}
    found = [v for key, value in entries if key.value == "variables" for v in _set(source, value)]
    given = {variable.name for variable in found}.union(*(script.assigned for script in code.values()))
    for start, script in code.items():
        found += [word.read(source, start, "ci") for word in script.reads(given) if _is_read(word.name, given)]
    conditions = {id(value) for key, value in entries if key.value == "if"}
    for node in nodes:
        if isinstance(node, Text) and id(node) not in scripts:
            for word in words(node.written(source.text)):
                if _is_read(word.name, given):
                    told = replace(word, requirement="optional", form="rule") if id(node) in conditions else word
                    found.append(told.read(source, node.start, "ci"))
    return Facts(variables=tuple(dict.fromkeys(found)))


def _is_read(name: str, given: Collection[str]) -> bool:
    return name not in given and not own_name(name) and not _PREDEFINED.fullmatch(name)


def _lines(node: Node) -> Iterator[Text]:
    """The texts of a script, also of lists that are merged into it by an alias."""
    yield from (text for text in walk([node]) if isinstance(text, Text))


def _set(source: Source, node: Node) -> Iterator[Variable]:
    for key, given in node.merged() if isinstance(node, Entries) else ():
        value = given.get("value") if isinstance(given, Entries) else given
        if _NAME.fullmatch(key.value) and not isinstance(value, Items):
            written = value.value if isinstance(value, Text) else ""
            default = None if "$" in written else shown(key.value, written) or None
            place = source.place_of(key.start)
            yield Variable(
                key.value, place.path, place.line, place.column, "unknown", default, "variables", "set", "ci"
            )

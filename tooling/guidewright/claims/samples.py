"""What a TypeScript sample in a guide says of the code: what it imports, and what it calls on what it made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guidewright.facts.extract import outline
from guidewright.source import Source

# `const client = new StripeClient(...)`, or made by a function: `const client = await xeroClientFor(...)`.
_INSTANCE = re.compile(
    r"\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::[^=]+)?=\s*(?:await\s+)?(?:new\s+)?([A-Za-z_$][\w$]*)\s*[(<]"
)
# Methods of the language's own objects, which functions return as well; they say nothing of the code base.
_BUILT_IN = frozenset(
    [
        *(
            "at",
            "catch",
            "concat",
            "entries",
            "every",
            "filter",
            "finally",
            "find",
            "flat",
            "flatMap",
            "forEach",
            "get",
        ),
        *("has", "includes", "indexOf", "join", "json", "keys", "length", "map", "match", "padStart", "pop", "push"),
        *("reduce", "replace", "set", "slice", "some", "sort", "split", "text", "then", "toFixed", "toISOString"),
        *("toLocaleString", "toString", "trim", "values"),
    ]
)
_LANGUAGES = {"typescript": "ts", "ts": "ts", "tsx": "tsx", "javascript": "js", "js": "js", "jsx": "jsx"}


@dataclass(frozen=True)
class SampleImport:
    """An import from the code base; `line` counts from 1 within the sample."""

    name: str
    module: str
    line: int


@dataclass(frozen=True)
class SampleCall:
    """A method called on an instance; `maker` is the imported class, or the imported function that returned it.

    `line` counts from 1 within the sample.
    """

    method: str
    maker: str
    module: str
    line: int


def is_code(language: str) -> bool:
    """Whether samples of this language are read."""
    return language in _LANGUAGES


def read(text: str, language: str, own_modules: Iterable[str]) -> Iterator[SampleImport | SampleCall]:
    """What a sample says of the code base; `own_modules` are the prefixes of its modules, such as `@/`."""
    prefixes = (*own_modules, "./", "../")
    facts = outline(Source(f"sample.{_LANGUAGES[language]}", text))
    modules: dict[str, tuple[str, str]] = {}
    for found in facts.imports:
        if found.module.startswith(prefixes):
            modules[found.alias or found.name] = (found.name, found.module)
            yield SampleImport(found.name, found.module, found.line)
    makers = {name: modules[maker] for name, maker in _INSTANCE.findall(text) if maker in modules}
    for call in facts.calls:
        receiver, _, method = call.name.partition(".")
        if receiver in makers and method.isidentifier() and method not in _BUILT_IN:
            maker, module = makers[receiver]
            yield SampleCall(method, maker, module, call.line)

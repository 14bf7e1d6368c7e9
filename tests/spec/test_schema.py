"""The JSON Schema explains every field, knows every word, and says of structure what the loader says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from guidewright.source import Source
from guidewright.spec.load import load
from guidewright.spec.schema import schema
from guidewright.spec.shape import every_key

HERE = Path(__file__).parent
SCHEMA: dict[str, Any] = json.loads(schema())


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    return {**SCHEMA["$defs"][part["$ref"].rpartition("/")[2]], **part} if "$ref" in part else part


def objects() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "Spec", SCHEMA
    yield from SCHEMA["$defs"].items()


FIELDS = [(f"{name}.{key}", field) for name, part in objects() for key, field in part["properties"].items()]


def test_it_is_a_draft_2020_12_schema_in_one_stable_text() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema() == schema()
    assert schema().endswith("}\n")
    assert "$id" not in SCHEMA


@pytest.mark.parametrize(("name", "part"), list(objects()), ids=[name for name, _ in objects()])
def test_every_mapping_is_explained_and_closed(name: str, part: dict[str, Any]) -> None:
    assert part["title"]
    assert len(part["description"]) > 10
    assert part["additionalProperties"] is False


@pytest.mark.parametrize(("name", "field"), FIELDS, ids=[name for name, _ in FIELDS])
def test_every_field_has_a_title_and_a_description(name: str, field: dict[str, Any]) -> None:
    field = resolved(field)
    assert field["title"]
    assert field["description"].endswith(".")


def test_every_key_of_the_loader_is_in_it() -> None:
    assert {name.partition(".")[2] for name, _ in FIELDS} == every_key()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Spec.status", ["draft", "active", "deprecated", "archived"]),
        ("Spec.integration", ["active", "partial", "in-development"]),
        ("Account.plan", ["free", "paid", "enterprise"]),
        ("Webhook.method", ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]),
        ("Example.language", ["typescript", "tsx", "javascript", "bash", "json"]),
    ],
)
def test_closed_lists_are_enums(name: str, words: list[str]) -> None:
    assert dict(FIELDS)[name]["enum"] == words


def test_what_may_be_not_applicable_is_one_of_two_things() -> None:
    assert [resolved(choice)["title"] for choice in dict(FIELDS)["CodeMap.webhook"]["anyOf"]] == [
        "Webhook",
        "NotApplicable",
    ]


def test_nothing_only_python_knows_is_in_it() -> None:
    assert '"null"' not in schema()
    assert "<given>" not in schema()
    assert "discriminator" not in schema()


def accepts(part: dict[str, Any], value: Any) -> bool:
    """As much of JSON Schema as this schema uses."""
    part = resolved(part)
    if "anyOf" in part:
        return any(accepts(choice, value) for choice in part["anyOf"])
    kinds = [part["type"]] if isinstance(part["type"], str) else part["type"]
    if not any(_is(kind, value) for kind in kinds):
        return False
    if isinstance(value, str):
        within = part.get("minLength", 0) <= len(value) <= part.get("maxLength", 9999)
        return within and value in part.get("enum", [value]) and re.search(part.get("pattern", ""), value) is not None
    if isinstance(value, list):
        return all(accepts(part["items"], item) for item in value)
    if not isinstance(value, dict):
        return True
    names = part.get("propertyNames", {"type": "string"})
    return set(part.get("required", ())) <= set(value) and all(
        accepts(names, key) and _accepts_field(part, key, item) for key, item in value.items()
    )


def _accepts_field(part: dict[str, Any], key: str, value: Any) -> bool:
    field = part.get("properties", {}).get(key, part["additionalProperties"])
    return field is not False and accepts(field, value)


def _is(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    kinds = {"string": str, "number": int | float, "integer": int, "array": list, "object": dict, "boolean": bool}
    return isinstance(value, kinds[kind])


class _Core(yaml.SafeLoader):
    """YAML 1.2 as editors read it: no dates, no `yes`, no octal numbers."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, regex) for tag, regex in resolvers if tag.endswith(("float", "null", "merge"))]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|True|TRUE|false|False|FALSE"), list("tTfF"))
_Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("[-+]?[0-9]+$"), list("-+0123456789"))


@pytest.mark.parametrize("file", sorted((HERE / "valid").glob("*.yaml")), ids=lambda file: file.stem)
def test_it_accepts_what_the_loader_accepts(file: Path) -> None:
    assert accepts(SCHEMA, yaml.load(file.read_text("utf-8"), _Core))


# What a schema cannot see: the form of the text, its characters, the calendar, names beside other names.
BEYOND = ("raw-html", "html-comment", "heading-", "bidi-", "zero-width", "unseen-", "several-lines", "no-such-day")
STRUCTURAL = [
    file
    for file in sorted((HERE / "invalid").glob("*.yaml"))
    if (expected := file.with_suffix(".expected").read_text("utf-8"))
    and re.search(r": (unknown-key|invalid-value|missing-key):", expected)
    and not re.search(r": (invalid-yaml|wrong-encoding):", expected)
    and not file.stem.startswith(BEYOND)
]


@pytest.mark.parametrize("file", STRUCTURAL, ids=lambda file: file.stem)
def test_it_refuses_what_the_loader_refuses(file: Path) -> None:
    text = file.read_text("utf-8")
    assert load(Source(f"specs/{file.name}", text)).spec is None
    assert not accepts(SCHEMA, yaml.load(text, _Core))

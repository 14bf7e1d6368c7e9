"""The JSON Schema of a spec: what editors complete, explain and underline with.

It says of structure what the loader says. What a schema cannot see stays with the loader: unseen characters, raw HTML,
headings, days that no calendar has, names given twice, and the file's own name.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from guidewright.spec.model import Spec


class _Generator(GenerateJsonSchema):
    """Pydantic's schema without what only Python needs: nulls, tags of unions, defaults that say "nothing"."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        return {"anyOf": [self.generate_inner(choice) for choice in schema["choices"].values()]}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        return {
            "type": "object",
            "propertyNames": self.generate_inner(schema.get("keys_schema", core_schema.str_schema())),
            "additionalProperties": self.generate_inner(schema.get("values_schema", core_schema.any_schema())),
        }

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        return {**inner, "default": default} if isinstance(default, str | bool) else inner


def schema() -> str:
    """The schema as JSON text (draft 2020-12), the same for the same models."""
    generated = Spec.model_json_schema(schema_generator=_Generator)
    definitions = generated.pop("$defs", {})
    document: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **generated,
        "title": "Integration guide spec",
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"

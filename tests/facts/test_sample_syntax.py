"""What is said of a sample that does not parse, and of all those that only leave something out."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from guidewright.facts.sample_syntax import broken


@pytest.mark.parametrize(
    ("language", "text", "line", "reason"),
    [
        ("typescript", "const a = send({ id: 7 );", 1, "`)` stands where `{` of line 1 must be closed"),
        ("ts", "const a = 'b;\nsend(a);", 1, "`'` is never closed"),
        ("tsx", "function A() {\n  return 1;\n\nA();", 1, "`{` is never closed"),
        ("json", '{\n  "a": 1\n  "b": 2\n}', 3, "expecting ',' delimiter"),
        ("json", '{"a": True}', 1, "expecting value"),
        ("json", '// the first\n{\n  "a": 1 /* two\n lines */\n  "b": 2\n}', 5, "expecting ',' delimiter"),
        ("json", '"a": {\n  "b": 1\n  "c": 2\n}', 3, "expecting ',' delimiter"),
        ("json", '{"a": 1}\n{"b": 2', 2, "extra data"),
        ("json", '{\n  "a": 1\n\n  "b": 2\n}', 4, "expecting ',' delimiter"),
        ("yaml", "a: [1, 2\nb: 3\n", 2, "expected ',' or ']'"),
        ("yaml", "a:\n\u00a0 b:\n\u00a0 - 1\n", 2, "(U+00A0)"),
        ("yaml", "a: 1\n\u200b\nb: 2\n", 2, "(U+200B)"),
        ("yaml", "name: *.acme.example\n", 1, "expected alphabetic or numeric character, but found '.'"),
        ("bash", 'curl -H "Accept: json https://api.acme.example', 1, '`"` is never closed'),
    ],
)
def test_a_sample_that_cannot_be_parsed_is_broken_at_its_line(language: str, text: str, line: int, reason: str) -> None:
    found = broken(text, language)
    assert found is not None
    assert (found.line, reason in found.reason or found.reason) == (line, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("typescript", "{ id: 7, name: 'x' }"),
        ("typescript", "async send(id: string) {\n  return id;\n}"),
        ("typescript", ".then((a) => a)"),
        ("typescript", "case 'paid':\n  return;"),
        ("typescript", "const a = <Acme id={7}>text</Acme>;"),
        ("typescript", "const a = <string>b;"),
        ("typescript", "try {\n  await send(\n    id,"),
        ("typescript", "  },\n});"),
        ("typescript", "const a = send({ ... );"),
        ("typescript", "const a = send([ClientClass] { );"),
        ("typescript", "-const a = (;\n+const a = 1;"),
        ("typescript", "const a = /[(]/ + ;"),
        ("json", '{ "a": 1, // first\n "b": [1, 2,], }'),
        ("json", '"a": 1, "b": 2'),
        ("json", '"a": true,\n'),
        ("json", '{"a": [some value], "b": [1]}'),
        ("json", '{"a": "144 Elm St, Buffalo, New York, ]", "b": "{c: 1, }"}'),
        ("json", "[" * 100_000),
        ("json", f"[{'1' * 5_000} 2"[:-2] + "]"),
        ("json", "[\n  Invoice,\n  Invoice\n]"),
        ("json", '{"a": 1}\n{"a": 2}'),
        ("json", '{\n  "a": 1\n}\n{\n  "a": 2\n}'),
        ("json", '{ "a": <id>, "b": ... }'),
        ("json", '// package.json\n{"a": 1}\n// turbo.json\n{\n  "b": 2,\n}'),
        ("json", '// one\n"a": [1]\n\n// another\n"a": [2]'),
        ("json", '{\n  "a": 1 // first\n  // or\n  "a": 2\n}'),
        ("json", "cat > a.json <<EOF\n{}\nEOF"),
        ("json", "/src/app\n├── api\n└── lib"),
        ("json", '"@/*" → "./src/*"'),
        ("yml", "src\n│   ├── a  # note\n│   ├── b/c\n"),
        ("yaml", "{service}Job:\n  a: 1\n"),
        ("js", "' The key of the account\nacme = Acme({ key: \"1\" })"),
        ("json", '200 OK\n\n{"a": 1}'),
        ("json", 'HTTP/1.1 404 Not Found\nServer: acme\n\n{"a": 1}'),
        ("json", 'POST /api/acme\n{"a": 1}'),
        ("json", "curl -X POST https://api.acme.example"),
        ("yaml", "a: 1\n---\nb: !Ref x\n"),
        ("yaml", "name: acme [1]\nspec:\n  name: [2]\n  more: [3]\n    a: 1\n"),
        ("yaml", "{!docs/acme.yaml!}\n"),
        ("yaml", "a:\n  [[% include 'acme.yaml' %]]\n"),
        ("yaml", 'a: [\n--8<-- "acme.yaml"\n'),
        ("ts", "const a = (\n<<< @/acme.ts\n"),
        ("yaml", "password: ****\n"),
        ("yaml", "······\na:\n  b: 1\n······\n"),
        ("yaml", "a:\n  b: 1\n\n.\n.\n\nc: 2\n"),
        ("ts", "const a = {\n  b: {\n    // omit the other entries\n  },\n});"),
        ("bash", "acme@host-1:~$ ssh hub\nThe authenticity of 'hub' can't be established.\nAdded 'hub'."),
        ("yaml", "    mounts:\n      - a\n  volumes:\n    - b\n"),
        ("ts", "f({ // [!code --]\ng({ // [!code ++]\n});"),
        ("yaml", "volumes:\n. . .\n  - ./certs:/certs\n"),
        ("yaml", "{% if a %}\na: {{ b }}\n{% endif %}"),
        ("bash", "echo 'a' # don't"),
        ("bash", "It won't start"),
        ("bash", "cat <<EOF\ndon't\nEOF"),
        ("bash", 'echo "$(date "+%s")"'),
        ("bash", "curl -d '{\n  \"a\": 1\n}' https://api.acme.example"),
        ("python", "def ("),
        ("", "const a = ("),
        ("typescript", ""),
    ],
)
def test_a_part_of_a_program_is_not_broken(language: str, text: str) -> None:
    assert broken(text, language) is None


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(_VALUES)
def test_what_others_write_as_json_or_yaml_parses(value: object) -> None:
    assert broken(json.dumps(value), "json") is None
    assert broken(json.dumps(value, indent=2, ensure_ascii=False), "json") is None
    assert broken(yaml.safe_dump(value), "yaml") is None

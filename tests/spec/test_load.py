"""Every mistake of a spec at its place, in a writer's words: one file a mistake, what a user sees of it beside it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from guidewright.finding import Problem
from guidewright.source import Place, Source
from guidewright.spec.load import Loaded, load, load_files

HERE = Path(__file__).parent
VALID = sorted((HERE / "valid").glob("*.yaml"))
INVALID = sorted((HERE / "invalid").glob("*.yaml"))
UPDATE = os.environ.get("GUIDEWRIGHT_UPDATE") == "1"


def loaded(file: Path) -> Loaded:
    return load_files([(f"specs/{file.name}", file.read_bytes())])[0]


def rendered(found: Loaded) -> str:
    """The problems with the source line and a caret, as a snapshot."""
    return "\n".join(block(found.source, problem) for problem in found.problems)


def block(source: Source, problem: Problem) -> str:
    line = source.line(problem.place.line).removeprefix("\ufeff")
    lines = [f"{problem.place}: {problem.rule}: {problem.message}"]
    lines += [f"  | {line}", f"  | {' ' * (problem.place.column - 1)}^"]
    lines += [f"  also {related.place}: {related.message}" for related in problem.related]
    lines += [f"  help: {problem.help}"] if problem.help else []
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("file", VALID, ids=lambda file: file.stem)
def test_a_valid_spec_has_no_problems(file: Path) -> None:
    found = loaded(file)
    assert found.problems == ()
    assert found.spec is not None
    assert found.spec.service == file.stem


@pytest.mark.parametrize("file", INVALID, ids=lambda file: file.stem)
def test_an_invalid_spec_says_what_is_wrong_and_where(file: Path) -> None:
    expected = file.with_suffix(".expected")
    found = rendered(loaded(file))
    if UPDATE:
        expected.write_bytes(found.encode())
    assert found.encode() == expected.read_bytes()


@pytest.mark.parametrize("file", INVALID, ids=lambda file: file.stem)
def test_a_problem_has_a_rule_and_stands_in_the_file(file: Path) -> None:
    found = loaded(file)
    assert found.problems
    for problem in found.problems:
        assert problem.rule
        assert 1 <= problem.place.line <= len(found.source.lines)
        assert 1 <= problem.place.column <= len(found.source.line(problem.place.line)) + 1


COMPLETE = (HERE / "valid" / "complete.yaml").read_text("utf-8")


def rules(found: Loaded) -> list[str]:
    return [problem.rule for problem in found.problems]


def test_numbers_stay_as_they_were_typed_where_text_is_expected() -> None:
    spec = load(Source("specs/complete.yaml", COMPLETE)).spec
    assert spec is not None
    assert [variable.default for variable in spec.variables] == [None, "3000", "1.0", "007", "True"]
    assert spec.webhook is not None
    assert [event.type for event in spec.webhook.events] == ["payment.succeeded", "200"]
    assert spec.webhook.security[0].number == 100


def test_a_spec_that_is_wrong_beside_others_alone_is_still_a_spec() -> None:
    found = load(Source("specs/other.yaml", "service: acme\nname: Acme\ntype: [api, api]\n"))
    assert rules(found) == ["slug-mismatch", "duplicate-entry"]
    assert found.spec is not None


@pytest.mark.parametrize("mistake", ["name: Acme\n", "colour: blue\n", "owner:\n", "owner: a\u202eb\n", "type: api\n"])
def test_a_spec_that_is_wrong_in_itself_is_none(mistake: str) -> None:
    found = load(Source("specs/acme.yaml", f"service: acme\nname: Acme\n{mistake}"))
    assert found.spec is None
    assert found.tree is not None
    assert found.key("name") == Place("specs/acme.yaml", 2, 1)
    assert found.place("name") == Place("specs/acme.yaml", 2, 7)


def test_places_of_what_is_no_yaml_are_the_beginning_of_the_file() -> None:
    found = load(Source("specs/acme.yaml", "name: [\n"))
    assert found.place("name") == found.key("name") == Place("specs/acme.yaml", 1, 1)


def test_one_bad_spec_does_not_hide_another() -> None:
    files = [("specs/b.yaml", b"service: [\n"), ("specs/a.yaml", b"service: a\n"), ("specs/c.yaml", b"\xff")]
    found = load_files(files)
    assert [(spec.source.path, rules(spec)) for spec in found] == [
        ("specs/b.yaml", ["invalid-yaml"]),
        ("specs/a.yaml", ["missing-key"]),
        ("specs/c.yaml", ["wrong-encoding"]),
    ]


@pytest.mark.parametrize(
    ("paths", "wrong", "right"),
    [
        (["specs/acme.yaml", "specs/old.yaml"], "specs/old.yaml", "specs/acme.yaml"),
        (["specs/a.yaml", "specs/acme.yaml"], "specs/a.yaml", "specs/acme.yaml"),
        (["specs/b.yaml", "specs/a.yaml"], "specs/b.yaml", "specs/a.yaml"),
        (["specs/acme.yml", "specs/acme.yaml"], "specs/acme.yml", "specs/acme.yaml"),
    ],
)
def test_of_two_specs_of_a_service_the_misnamed_or_later_one_is_wrong(paths: list[str], wrong: str, right: str) -> None:
    found = load_files((path, b"service: acme\nname: Acme\n") for path in paths)
    problems = [problem for spec in found for problem in spec.problems if problem.rule == "duplicate-service"]
    (problem,) = problems
    assert problem.place == Place(wrong, 1, 10)
    assert [related.place for related in problem.related] == [Place(right, 1, 10)]


# Words of pydantic that a writer of YAML has no use for.
JARGON = ("Input should", "validat", "Extra inputs", "permitted", "tuple", "dict", "instance")


def assert_in_plain_words(found: Loaded) -> None:
    assert found.spec is not None or found.problems
    for problem in found.problems:
        assert problem.rule
        assert problem.help or "did you mean" in problem.message
        assert 1 <= problem.place.line <= len(found.source.lines)
        said = problem.message.partition(":")[0] + problem.help
        assert not any(word in said for word in JARGON), problem


@given(st.text())
def test_no_text_raises(text: str) -> None:
    assert_in_plain_words(load(Source("specs/complete.yaml", text)))


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(deeper for step, item in inner for deeper in paths(item, (*path, step)))]


DOCUMENT = yaml.safe_load(COMPLETE)
KEYS = st.sampled_from(["name", "webhook", "not_applicable", "<given>", "[key]", "<<", "Bad Key", "", "class_"])
WORDS = st.sampled_from(["", "a\nb", "<script>", "# x", "../x", "2025-13-01", "\x1b[0m", "\u200b", "x" * 3000])
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS, st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(KEYS, inner, max_size=2)),
    max_leaves=4,
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(paths(DOCUMENT)[1:]), VALUES, KEYS), min_size=1, max_size=3))
def test_no_spoilt_spec_raises(spoils: list[tuple[tuple[Any, ...], Any, str]]) -> None:
    document = json.loads(json.dumps(DOCUMENT, default=str))
    for path, value, key in spoils:
        owner = document
        for step in path[:-1]:
            inside = isinstance(owner, dict) and step in owner
            inside = inside or (isinstance(owner, list) and isinstance(step, int) and step < len(owner))
            owner = owner[step] if inside else None
        if isinstance(owner, dict):
            owner[path[-1]] = value
            owner[key] = value
        elif isinstance(owner, list):
            owner.append(value)
    assert_in_plain_words(load(Source("specs/complete.yaml", json.dumps(document, indent=1))))

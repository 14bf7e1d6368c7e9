"""init and new: from an empty folder to a guide, and nothing of it overwrites what is there."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from conftest import GUIDE, Shell

Transcript = Callable[[Shell], None]


def filled_in(spec: str) -> str:
    """The spec that `new` wrote with every block's comment sign taken away."""
    given, mark, rest = spec.partition("## What follows")
    return given + mark + re.sub(r"^# ", "", rest, flags=re.MULTILINE)


def test_from_an_empty_folder_to_a_guide(empty: Shell, transcript: Transcript) -> None:
    empty.run("init")
    empty.run("new", "acme")
    empty.run("build")
    empty.run("check")
    empty.run("init")
    transcript(empty)


def test_a_new_spec_builds_at_once_and_fails_nothing(empty: Shell) -> None:
    empty.run("new", "acme")
    assert empty.run("build").out == f"wrote {GUIDE}\n"
    ran = empty.run("check", "--format", "json")
    findings = json.loads(ran.out)["findings"]
    assert ran.code == 0
    assert {finding["severity"] for finding in findings} == {"warning"}
    assert all(finding["help"] for finding in findings)
    assert empty.run("build", "--check").code == 0


def test_a_new_spec_filled_in_has_no_gap(empty: Shell) -> None:
    empty.run("init")
    empty.run("new", "acme")
    spec = filled_in(empty.read("specs/acme.yaml")).replace("type: [api]", "type: [api, webhook]")
    assert spec.startswith("# yaml-language-server: $schema=../docs/schemas/integration-guide.schema.json\n")
    empty.write("specs/acme.yaml", spec)
    empty.run("build")
    # There is no code yet that could answer what is claimed of it.
    ran = empty.run("check", "--ignore", "GW302,GW4")
    assert ran.out.startswith("All good: 1 spec; ")


@pytest.mark.parametrize("service", ["360-learning", "123", "null", "true", "no", "a", "x-y-z"])
def test_a_new_spec_of_an_odd_name_loads(service: str, empty: Shell) -> None:
    empty.run("new", service)
    ran = empty.run("build")
    assert (ran.code, ran.out) == (0, f"wrote docs/guides/integrations/{service}.md\n")
    empty.write(f"specs/{service}.yaml", filled_in(empty.read(f"specs/{service}.yaml")))
    assert empty.run("check", "--select", "GW0").out.startswith("All good")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Acme", "`Acme` is no slug of lower-case letters, digits and single dashes; write `acme`"),
        ("ACME Pay", "`ACME Pay` is no slug of lower-case letters, digits and single dashes; write `acme-pay`"),
        ("../acme", "`../acme` is no slug of lower-case letters, digits and single dashes; write `acme`"),
        ("acme--pay", "`acme--pay` is no slug of lower-case letters, digits and single dashes; write `acme-pay`"),
        ("-acme", "`-acme` is no slug of lower-case letters, digits and single dashes; write `acme`"),
        ("acme.yaml", "`acme.yaml` is no slug of lower-case letters, digits and single dashes; write `acme-yaml`"),
        ("", '`""` is no slug of lower-case letters, digits and single dashes, such as `stripe`'),
        ("é", "`é` is no slug of lower-case letters, digits and single dashes, such as `stripe`"),
    ],
)
def test_new_refuses_what_is_no_slug(name: str, message: str, empty: Shell) -> None:
    ran = empty.run("new", "--", name)
    assert (ran.code, ran.err) == (2, f"guidewright: {message}\n")
    assert empty.tree() == {}


@pytest.mark.parametrize("ending", ["yaml", "yml"])
def test_new_refuses_a_spec_that_exists(ending: str, empty: Shell) -> None:
    empty.write(f"specs/acme.{ending}", "service: acme\n")
    ran = empty.run("new", "acme")
    assert ran.err == f"guidewright: specs/acme.{ending} exists already; edit it, or choose another name\n"
    assert list(empty.tree()) == [f"specs/acme.{ending}"]


def test_new_stands_where_the_configuration_says(empty: Shell) -> None:
    empty.write("guidewright.toml", 'specs = "docs/specs"\nguides = "handbook"\nproduct = "A: \\"B\\" #C"\n')
    empty.run("schema", "--output", "docs/schemas/integration-guide.schema.json")
    empty.run("new", "acme")
    spec = empty.read("docs/specs/acme.yaml")
    assert spec.startswith("# yaml-language-server: $schema=../schemas/integration-guide.schema.json\n")
    loaded = yaml.safe_load(filled_in(spec))
    assert loaded["related"][0]["path"] == "../docs/architecture/api-design.md"
    assert loaded["summary"] == 'What Acme does, and why A: "B" #C uses it.\n'


def test_new_takes_the_day_it_is_told(empty: Shell) -> None:
    empty.run("new", "acme", "--today", "2025-01-31")
    assert "  - date: 2025-01-31\n" in empty.read("specs/acme.yaml")
    assert empty.run("new", "zed", "--today", "31.1.2025").code == 2


def test_init_leaves_alone_what_is_there(empty: Shell) -> None:
    empty.write("guidewright.toml", 'product = "Mine"\n')
    empty.write("docs/architecture/api-design.md", "# Ours\n")
    before = empty.tree()
    ran = empty.run("init")
    assert "wrote docs/schemas/integration-guide.schema.json\n" in ran.out
    assert before.items() <= empty.tree().items()
    assert len(empty.tree()) == len(before) + 1


def test_init_beside_a_pyproject(empty: Shell) -> None:
    empty.write("pyproject.toml", '[project]\nname = "x"\n')
    empty.run("init")
    assert "guidewright.toml" in empty.tree()
    assert empty.read("pyproject.toml") == '[project]\nname = "x"\n'
    assert empty.run("check").code == 0


def test_init_where_pyproject_configures(empty: Shell) -> None:
    empty.write("pyproject.toml", '[tool.guidewright]\nproduct = "Mine"\n')
    empty.run("init")
    assert "guidewright.toml" not in empty.tree()
    assert empty.run("check").code == 0


def test_init_in_a_subfolder_of_a_project_names_the_project(empty: Shell) -> None:
    empty.run("init")
    before = empty.tree()
    (empty.root / "lib").mkdir()
    assert "everything is there already, in <project>\n" in empty.run("init", folder="lib").out
    assert empty.tree() == before


@pytest.mark.parametrize("name", ["practice-hub", 'with "quotes"', "back\\slash", "new\nline", "ümläut 日本", "---"])
def test_init_writes_a_configuration_that_loads(name: str, empty: Shell, tmp_path: Path) -> None:
    (tmp_path / name).mkdir(exist_ok=True)
    empty.root = tmp_path / name
    assert empty.run("init").code == 0
    text = empty.read("guidewright.toml")
    assert tomllib.loads(text)["product"]
    assert empty.run("check").code == 0
    # What is commented out are valid settings too, each with its default.
    given = tomllib.loads(re.sub(r"^# ([a-z-]+ = )", r"\1", text, flags=re.MULTILINE))
    assert given["guides"] == "docs/guides/integrations"
    assert given["profile"]["tunnel"] == "ngrok http 3000"

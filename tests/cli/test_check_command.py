"""check: formats, choices, paths and exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from conftest import GUIDE, Shell
from guidewright.cli.options import FORMATS
from sample_project import ROOT

Transcript = Callable[[Shell], None]


@pytest.fixture
def drifted(built: Shell) -> Shell:
    built.replace("lib/acme/client.ts", "process.env.ACME_API_KEY", "process.env.ACME_KEY")
    built.replace("lib/acme/client.ts", "class AcmeClient {", "class Acme {")
    return built


@pytest.fixture
def draft(empty: Shell) -> Shell:
    empty.run("new", "acme")
    empty.run("build")
    empty.lines.clear()
    return empty


def test_check_of_what_is_true(built: Shell, transcript: Transcript) -> None:
    for form in FORMATS:
        built.run("check", "--format", form)
    transcript(built)


@pytest.mark.parametrize("form", FORMATS)
def test_check_of_a_drift(form: str, drifted: Shell, transcript: Transcript) -> None:
    drifted.run("check", "--format", form)
    transcript(drifted)


def test_check_writes_formats_into_files(drifted: Shell, transcript: Transcript) -> None:
    drifted.run("check", "--format", "concise", "--format", "json=out/deep/check.json", "--format", "full=full.txt")
    assert json.loads(drifted.read("out/deep/check.json"))["version"] == 1
    assert "GW302" in drifted.read("full.txt")
    drifted.run("check", "--format", "github=annotations.txt")
    assert drifted.read("annotations.txt").startswith("::error file=specs/acme.yaml")
    drifted.run(
        "check", "--format", "junit=ci/a/j.xml", "--format", "sarif=ci/b/s.sarif", "--format", "gitlab=ci/g.json"
    )
    assert drifted.read("ci/a/j.xml").startswith("<?xml")
    assert json.loads(drifted.read("ci/b/s.sarif"))["version"] == "2.1.0"
    assert json.loads(drifted.read("ci/g.json"))[0]["severity"] == "major"
    drifted.run("check", "--format", "json=docs")
    drifted.run("check", "--format", "json=package.json/check.json")
    transcript(drifted)


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        (["jsn"], "did you mean `json`?"),
        (["yaml"], "`yaml` is none of full, concise, json, github, gitlab, sarif, junit, markdown"),
        (["full="], "a file is expected behind `full=`"),
        (["json", "concise"], "only one format can be printed; write the other into a file: `concise=FILE`"),
    ],
)
def test_check_refuses_formats(formats: list[str], message: str, built: Shell) -> None:
    ran = built.run("check", *(word for form in formats for word in ("--format", form)))
    assert ran.code == 2
    assert message in " ".join(ran.err.split())
    assert ran.out == ""


@pytest.mark.parametrize(
    ("options", "code", "codes"),
    [
        ([], 1, {"GW302", "GW402"}),
        (["--select", "GW302"], 1, {"GW302"}),
        (["--select", "GW3,GW4"], 1, {"GW302", "GW402"}),
        (["--select", "unread-variable"], 1, {"GW302"}),
        (["--select", "GW5"], 0, set()),
        (["--ignore", "GW302"], 1, {"GW402"}),
        (["--ignore", "GW402, unread-variable"], 0, set()),
        (["--select", "GW3,GW4", "--ignore", "GW302"], 1, {"GW402"}),
    ],
)
def test_check_applies_the_chosen_rules(options: list[str], code: int, codes: set[str], drifted: Shell) -> None:
    ran = drifted.run("check", "--format", "json", *options)
    assert ran.code == code
    assert {finding["code"] for finding in json.loads(ran.out)["findings"]} == codes


@pytest.mark.parametrize(
    ("option", "word", "hint"),
    [
        ("--select", "GW3O2", "did you mean `GW302`?"),
        ("--ignore", "unread-varable", "did you mean `unread-variable`?"),
        ("--ignore", "gw302", "did you mean `GW302`?"),
        ("--select", "zzz", "`guidewright rules` lists them"),
    ],
)
def test_check_names_the_nearest_rule(option: str, word: str, hint: str, built: Shell) -> None:
    ran = built.run("check", option, word)
    assert (ran.code, ran.err) == (2, f"guidewright: {option}: no rule is called `{word}`; {hint}\n")


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1)])
def test_check_fails_on_what_it_is_told(fail_on: str, code: int, draft: Shell) -> None:
    assert draft.run("check", "--fail-on", fail_on).code == code


def test_check_fails_on_no_note(built: Shell) -> None:
    built.write("lib/db/schema.ts", "\n" + built.read("lib/db/schema.ts"))
    ran = built.run("check", "--fail-on", "warning", "--format", "concise")
    assert "note GW603" in ran.out
    assert ran.code == 0


@pytest.mark.parametrize(
    ("folder", "path", "specs"),
    [
        (".", "specs/acme.yaml", {"acme"}),
        (".", "specs/", {"acme", "zed"}),
        (".", "./specs//zed.yaml", {"zed"}),
        (".", GUIDE, {"acme"}),
        (".", "docs", {"acme", "zed"}),
        (".", ".", {"acme", "zed"}),
        ("docs/guides", "integrations/zed.md", {"zed"}),
        ("specs", "acme.yaml", {"acme"}),
        ("lib/acme", "../../specs", {"acme", "zed"}),
    ],
)
def test_check_takes_specs_guides_and_folders(folder: str, path: str, specs: set[str], built: Shell) -> None:
    broken = built.read("specs/acme.yaml").replace("path: lib/acme/client.ts", "path: lib/acme/gone.ts")
    built.write("specs/acme.yaml", broken)
    built.write("specs/zed.yaml", broken.replace("service: acme", "service: zed"))
    ran = built.run("check", path, "--select", "GW401", "--format", "json", folder=folder)
    assert {finding["path"] for finding in json.loads(ran.out)["findings"]} == {f"specs/{name}.yaml" for name in specs}


def test_check_takes_an_absolute_path_and_one_through_a_link(built: Shell) -> None:
    link = built.root.parent / "link"
    link.symlink_to(built.root)
    for path in (built.root / GUIDE, link / GUIDE, link / "specs"):
        assert built.run("check", str(path)).code == 0


def test_check_refuses_what_is_no_spec_or_guide(built: Shell, transcript: Transcript) -> None:
    for path in ("nowhere", "lib/acme/client.ts", "/etc", "specs/acme.yml"):
        built.run("check", path)
    built.run("check", "--", "-x.yaml")
    built.run("check", "specs/acme.yaml", "specs/zed.yaml")
    transcript(built)


def test_check_of_nothing_names_the_next_step(empty: Shell, transcript: Transcript) -> None:
    empty.run("check")
    empty.run("claims")
    empty.run("claims", "--summary")
    empty.run("facts")
    transcript(empty)


def test_check_of_pages_that_are_no_guides(built: Shell, transcript: Transcript) -> None:
    folder = "docs/guides/integrations"
    for page in ("index.md", "README.md", "drafts/plan.md"):
        built.write(f"{folder}/{page}", "# Anything\n")
    (built.root / folder / "folder.md").mkdir()
    built.run("check")
    built.write(f"{folder}/notes.md", "# Notes\n")
    built.run("check", "--select", "GW101,GW107")
    built.run("check", f"{folder}/index.md")
    transcript(built)


def test_check_of_a_deleted_spec(built: Shell, transcript: Transcript) -> None:
    (built.root / "specs/acme.yaml").unlink()
    built.run("check")
    built.run("build")
    transcript(built)


@pytest.mark.parametrize(
    "edit",
    [
        pytest.param(("lib/acme/client.ts", '"https://api.acme.example"', '"https://eu.acme.example"'), id="variable"),
        pytest.param(("lib/acme/client.ts", "async createPayment", "async makePayment"), id="sample"),
        pytest.param(("lib/acme/client.ts", "!apiKey", "!apiKey || !process.env.ACME_REGION"), id="list"),
    ],
)
def test_check_shows_where_the_guide_says_it(edit: tuple[str, str, str], built: Shell, transcript: Transcript) -> None:
    built.replace(*edit)
    built.run("check")
    transcript(built)


def test_check_of_an_edited_guide_points_at_the_guide_alone(built: Shell) -> None:
    built.replace(GUIDE, "`lib/acme/client.ts` (class", "`lib/acme/gone.ts` (class")
    findings = json.loads(built.run("check", "--format", "json").out)["findings"]
    missing = [finding for finding in findings if finding["name"] == "missing-file"]
    assert [(finding["path"], finding["related"]) for finding in missing] == [(GUIDE, [])]


def test_check_below_the_top_of_a_repository_names_files_from_there(drifted: Shell) -> None:
    (drifted.root.parent / ".git").mkdir()
    github = drifted.run("check", "--format", "github").out
    assert "file=practice-hub/specs/acme.yaml," in github
    assert "file=practice-hub/lib/acme/client.ts," in github
    (result, *_) = json.loads(drifted.run("check", "--format", "sarif").out)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "practice-hub/specs/acme.yaml"
    (finding, *_) = json.loads(drifted.run("check", "--format", "json").out)["findings"]
    assert finding["path"] == "specs/acme.yaml"


def test_check_links_the_pages_of_rules_in_sarif(drifted: Shell) -> None:
    rules = json.loads(drifted.run("check", "--format", "sarif").out)["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["GW302", "GW402"]
    for rule in rules:
        assert rule["help"]["text"].startswith(f"# {rule['name']} ({rule['id']})")
        assert (ROOT / f"docs/rules/{rule['helpUri'].rstrip('/').rpartition('/')[2]}.md").is_file()
        assert ".md)" not in rule["help"]["markdown"]

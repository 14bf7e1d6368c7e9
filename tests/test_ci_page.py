"""What the page on CI shows is what those systems take."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pre_commit.clientlib import InvalidConfigError, load_config

from guidewright.cli.options import FORMATS
from sample_project import ROOT

PAGE = (ROOT / "docs/how-to/ci.md").read_text("utf-8")
SHOWN = dict(re.findall(r'^```yaml title="([^"]+)"\n(.*?)^```$', PAGE, re.M | re.S))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def valid(schema: str, text: str, folder: Path) -> bool:
    file = folder / "shown.yml"
    file.write_text(text, "utf-8")
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", file)
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_the_page_has_these_files() -> None:
    assert list(SHOWN) == [
        ".github/workflows/guides.yml",
        ".github/workflows/guide-alerts.yml",
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
    ]


@pytest.mark.parametrize("name", [name for name in SHOWN if name.startswith(".git")])
def test_the_files_are_valid(name: str, tmp_path: Path) -> None:
    schema = "gitlab-ci" if name == ".gitlab-ci.yml" else "github-workflows"
    assert valid(schema, SHOWN[name], tmp_path)
    assert not valid(schema, SHOWN[name].replace("artifacts:", "artefacts:").replace("runs-on:", "run-on:"), tmp_path)


def test_the_hooks_that_are_shown_exist(tmp_path: Path) -> None:
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(SHOWN[config.name], "utf-8")
    (repository,) = load_config(config)["repos"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["id"] for hook in repository["hooks"]] == [hook["id"] for hook in hooks]
    config.write_text(SHOWN[config.name].replace("rev:", "rv:"), "utf-8")
    with pytest.raises(InvalidConfigError):
        load_config(config)


def test_every_input_and_format_is_told() -> None:
    assert re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.M) == list(ACTION["inputs"])
    reference = (ROOT / "docs/reference/command-line.md").read_text("utf-8")
    assert re.findall(r"^\| `(\w+)` \| .* \| .* \|$", reference, re.M) == list(FORMATS)


def test_formats_that_are_shown_exist() -> None:
    shown = re.findall(r"--format (\w+)|^ +(\w+)=guides", PAGE, re.M)
    assert {one or other for one, other in shown} <= set(FORMATS)

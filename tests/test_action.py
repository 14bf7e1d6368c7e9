"""The action: its steps run here with bash as GitHub would run them, in a folder like a runner's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from registry import need_registry
from sample_project import ROOT, copied_to

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
INSTALL, CHECK = (step for step in ACTION["runs"]["steps"] if "run" in step)
DRAFT = "service: acme\nname: Acme\nstatus: draft\nintegration: partial\n"
CLIENT = "examples/practice-hub/lib/stripe/client.ts"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    summary: str


@dataclass(frozen=True)
class Runner:
    """What a job has: a checkout, a folder for temporary files, and a summary."""

    folder: Path

    @property
    def checkout(self) -> Path:
        return self.folder / "work"

    @property
    def temporary(self) -> Path:
        return self.folder / "temp dir"

    def run(self, step: Mapping[str, Any], **inputs: str) -> Ran:
        """Runs one step; expressions stand for inputs, or for the path of Python."""
        given = {name: str(about["default"]) for name, about in ACTION["inputs"].items()}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        summary = self.folder / "summary.md"
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(self.temporary),
            **{name: _value(text, given) for name, text in step["env"].items()},
        }
        # As GitHub starts `shell: bash`.
        ran = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.checkout / _value(step.get("working-directory", "."), given),
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return Ran(ran.returncode, ran.stdout + ran.stderr, summary.read_text("utf-8") if summary.exists() else "")


def _value(text: str, inputs: Mapping[str, str]) -> str:
    values = {f"inputs.{name}": value for name, value in inputs.items()} | {
        "steps.python.outputs.python-path": sys.executable
    }
    return re.sub(r"\$\{\{ (\S+) \}\}", lambda found: values[found[1]], text)


@pytest.fixture
def bare(tmp_path: Path) -> Runner:
    runner = Runner(tmp_path)
    runner.checkout.mkdir()
    runner.temporary.mkdir()
    return runner


@pytest.fixture
def runner(bare: Runner) -> Runner:
    """With the sample project checked out, and this environment's tool in the place of an installed one."""
    copied_to(bare.checkout)
    binaries = bare.temporary / "guidewright/bin"
    binaries.mkdir(parents=True)
    (binaries / "guidewright").symlink_to(Path(sys.executable).with_name("guidewright"))
    return bare


def guidewright(runner: Runner, *arguments: str) -> None:
    tool = Path(sys.executable).with_name("guidewright")
    subprocess.run([tool, *arguments], cwd=runner.checkout, check=True, capture_output=True)


def drift(runner: Runner) -> None:
    client = runner.checkout / CLIENT
    text = client.read_text("utf-8")
    assert text.count('currency = "gbp"') == 1
    client.write_text(text.replace('currency = "gbp"', 'currency = "eur"'), "utf-8")


def test_its_form_is_what_github_takes() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout
    assert ACTION["runs"]["using"] == "composite"


def test_inputs_never_become_commands() -> None:
    assert [step["run"] for step in (INSTALL, CHECK) if "${{" in step["run"]] == []


def test_true_guides_pass_and_are_summed_up(runner: Runner) -> None:
    ran = runner.run(CHECK)
    assert ran.code == 0, ran.out
    assert ran.out == "8 guides and 13 pages up to date\n"
    assert "| `docs/guides/integrations/stripe.md` | 71 | 0 | 0 | 0 | 0 | 0 |" in ran.summary


def test_a_drift_fails_with_annotations_reports_and_summary(runner: Runner) -> None:
    drift(runner)
    ran = runner.run(CHECK, format="github\nsarif=out/guides.sarif\njunit=out/guides.xml\n")
    assert ran.code == 1
    assert ran.out.startswith("::error file=specs/stripe.yaml,line=50,")
    assert f"::notice file={CLIENT},line=" in ran.out
    assert "| `docs/guides/integrations/stripe.md` | 70 | 1 | 0 | 1 | 0 | 0 |" in ran.summary
    assert "GW304" in (runner.checkout / "out/guides.sarif").read_text("utf-8")
    assert 'failures="1"' in (runner.checkout / "out/guides.xml").read_text("utf-8")


def test_only_the_given_paths_are_judged(runner: Runner) -> None:
    drift(runner)
    ran = runner.run(CHECK, paths="specs/xero.yaml\nspecs/sentry.yaml")
    assert ran.code == 0, ran.out
    assert "stripe.md" not in ran.summary
    assert "xero.md" in ran.summary
    assert "sentry.md" in ran.summary


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1)])
def test_the_level_decides(fail_on: str, code: int, runner: Runner) -> None:
    (runner.checkout / "pyproject.toml").write_text('[tool.guidewright]\nspecs = "drafts"\n', "utf-8")
    (runner.checkout / "drafts").mkdir()
    (runner.checkout / "drafts/acme.yaml").write_text(DRAFT, "utf-8")
    guidewright(runner, "build", "acme")
    ran = runner.run(CHECK, fail_on=fail_on, build="false", paths="drafts")
    assert (ran.code, "::warning file=drafts/acme.yaml" in ran.out) == (code, True), ran.out


@pytest.mark.parametrize(("build", "code"), [("true", 1), ("false", 0)])
def test_a_guide_that_is_not_rebuilt_fails(build: str, code: int, runner: Runner) -> None:
    spec = runner.checkout / "specs/xero.yaml"
    text = spec.read_text("utf-8")
    spec.write_text(re.sub(r"(?m)^summary: .*$", "summary: Another one, which no guide says.", text, count=1), "utf-8")
    ran = runner.run(CHECK, build=build, format="concise")
    assert ("would write docs/guides/integrations/xero.md" in ran.out) == (build == "true")
    assert ran.code >= code


def test_what_the_baseline_knows_fails_nothing(runner: Runner) -> None:
    drift(runner)
    guidewright(runner, "check", "--write-baseline", "known.json")
    ran = runner.run(CHECK, baseline="known.json")
    assert ran.code == 0, ran.out
    assert "::error" not in ran.out


def test_what_cannot_work_says_so(runner: Runner) -> None:
    ran = runner.run(CHECK, paths="specs/nowhere.yaml; echo pwned")
    assert ran.code == 2
    assert "no spec or guide at `specs/nowhere.yaml; echo pwned`" in ran.out
    assert ran.summary == ""


def test_a_project_in_a_folder_is_annotated_from_the_top(runner: Runner) -> None:
    drift(runner)
    inner = runner.checkout / "apps/hub"
    inner.mkdir(parents=True)
    for entry in [entry for entry in runner.checkout.iterdir() if entry.name != "apps"]:
        entry.rename(inner / entry.name)
    (runner.checkout / ".git").mkdir()
    ran = runner.run(CHECK, working_directory="apps/hub")
    assert ran.out.startswith("::error file=apps/hub/specs/stripe.yaml,line=50,")


def test_it_installs_itself(bare: Runner) -> None:
    need_registry()
    environment = {key: value for key, value in os.environ.items() if key.startswith("PIP_")}
    step = {**INSTALL, "env": {**INSTALL["env"], **environment}}
    ran = bare.run(step)
    assert ran.code == 0, ran.out
    copied_to(bare.checkout)
    ran = bare.run(CHECK)
    assert ran.code == 0, ran.out
    assert "| `docs/guides/integrations/stripe.md` | 71 | 0 | 0 | 0 | 0 | 0 |" in ran.summary

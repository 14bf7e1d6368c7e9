"""The hooks of the pre-commit framework, run by it as a user's repository would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import yaml
from pre_commit.clientlib import load_manifest

from registry import need_registry
from sample_project import ROOT, copied_to

HOOKS = load_manifest(ROOT / ".pre-commit-hooks.yaml")
CLIENT = "examples/practice-hub/lib/stripe/client.ts"


def test_the_hooks_are_two() -> None:
    assert [hook["id"] for hook in HOOKS] == ["guidewright-build", "guidewright-check"]
    # A commit may only delete files, and of those no hook is told.
    assert all(hook["always_run"] and not hook["pass_filenames"] for hook in HOOKS)


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=t", "-c", "user.email=t@t.invalid")
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


def hook(name: str, folder: Path, home: Path) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color=never", "--verbose", name],
        cwd=folder,
        env={**os.environ, "PRE_COMMIT_HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


def published(folder: Path) -> str:
    """The working tree as a repository of its own, as `pre-commit try-repo` makes one; its commit."""
    listed = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, names):
        if name.startswith(("tooling/", "templates/")) or "/" not in name:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((ROOT / name).read_bytes())
    git(folder, "init", "-q")
    git(folder, "add", "--all")
    git(folder, "commit", "-qm", "hooks")
    return git(folder, "rev-parse", "HEAD")


def test_pre_commit_runs_them(tmp_path: Path) -> None:
    need_registry()
    project, tool, home = tmp_path / "project", tmp_path / "tool", tmp_path / "home"
    project.mkdir()
    tool.mkdir()
    copied_to(project)
    used = {"repo": str(tool), "rev": published(tool), "hooks": [{"id": hook["id"]} for hook in HOOKS]}
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [used]}), "utf-8")
    git(project, "init", "-q")
    git(project, "add", "--all")
    git(project, "commit", "-qm", "as it was")

    code, said = hook("guidewright-check", project, home)
    assert (code, "All good: 8 specs" in said) == (0, True), said
    code, said = hook("guidewright-build", project, home)
    assert (code, "8 guides and 13 pages up to date" in said) == (0, True), said

    client = project / CLIENT
    client.write_text(client.read_text("utf-8").replace('currency = "gbp"', 'currency = "eur"'), "utf-8")
    git(project, "add", "--all")
    code, said = hook("guidewright-check", project, home)
    assert (code, "error GW304 wrong-default" in said) == (1, True), said

    spec = project / "specs/stripe.yaml"
    spec.write_text(spec.read_text("utf-8").replace("default: gbp", "default: eur"), "utf-8")
    git(project, "add", "--all")
    code, said = hook("guidewright-build", project, home)
    assert (code, "wrote docs/guides/integrations/stripe.md" in said) == (1, True), said
    assert "files were modified by this hook" in said
    git(project, "add", "--all")
    code, said = hook("guidewright-check", project, home)
    assert (code, "All good" in said) == (0, True), said

    # Only a deletion is staged.
    git(project, "commit", "-qm", "in euros")
    git(project, "rm", "-q", CLIENT)
    code, said = hook("guidewright-check", project, home)
    assert (code, "GW401" in said) == (1, True), said

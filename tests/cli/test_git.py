"""What git says of files: deleted, ignored, untracked, in a hook."""

from __future__ import annotations

import subprocess

import pytest

from conftest import Shell


@pytest.fixture
def repository(built: Shell) -> Shell:
    for command in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *command], cwd=built.root, check=True)
    return built


def test_a_deleted_file_that_git_still_tracks_is_gone(repository: Shell) -> None:
    (repository.root / "lib/acme/client.ts").unlink()
    ran = repository.run("check", "--format", "concise", "--select", "GW401")
    assert (ran.code, ran.out) == (
        1,
        "specs/acme.yaml:33:11: error GW401 missing-file: `lib/acme/client.ts` does not exist\n"
        "specs/acme.yaml:75:11: error GW401 missing-file: `lib/acme` does not exist\n",
    )


def test_what_git_ignores_is_no_code_and_what_is_new_is(repository: Shell) -> None:
    repository.write(".gitignore", "out/\n")
    repository.write("out/a.ts", "export const a = process.env.IGNORED_KEY;\n")
    repository.write("lib/a.ts", "export const a = process.env.NEW_KEY;\n")
    facts = repository.run("facts").out
    assert "NEW_KEY" in facts
    assert "IGNORED_KEY" not in facts


def test_in_a_hook_of_another_repository(repository: Shell) -> None:
    repository.monkeypatch.setenv("GIT_DIR", "/nowhere/.git")
    repository.monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    repository.write(".gitignore", "out/\n")
    repository.write("out/a.ts", "export const a = process.env.IGNORED_KEY;\n")
    assert "IGNORED_KEY" not in repository.run("facts").out


def test_without_git_the_usual_clutter_is_left_out(built: Shell) -> None:
    for folder in ("node_modules/x", ".hidden", "dist", "lib/build", "site"):
        built.write(f"{folder}/a.ts", "export const a = process.env.CLUTTER_KEY;\n")
    built.monkeypatch.setenv("PATH", "/nowhere")
    ran = built.run("facts")
    assert "ACME_API_KEY" in ran.out
    assert "CLUTTER_KEY" not in ran.out

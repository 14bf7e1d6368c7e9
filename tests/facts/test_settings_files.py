"""Files that are no code, beyond what the samples beside this file can say."""

from __future__ import annotations

import time

import pytest

from guidewright.facts.extract import covers, scan
from guidewright.facts.yaml_nodes import documents
from guidewright.source import Source


@pytest.mark.parametrize(
    "path",
    [
        *["a.ts", "a.mjs", "package.json", "tsconfig.json", "tsconfig.base.json", ".env.example", ".env", "run.sh"],
        *["docker-compose.yml", "compose.prod.yaml", "Dockerfile", "web.Dockerfile", ".github/workflows/a.yml"],
        *["podman/env.sample", "Makefile", "a.mk", "k8s/a.yaml", ".gitlab-ci.yml", "main.tf", "a.exs"],
    ],
)
def test_covered(path: str) -> None:
    assert covers(path)


@pytest.mark.parametrize(
    "path",
    [
        *["README.md", "node_modules/a/index.js", "a.min.js", "package-lock.json", "pnpm-lock.yaml", "a.json", "a.yml"],
        *["a.css", ".env.vault", "Makefile.md.txt", "action.txt", "bin/tool"],
    ],
)
def test_not_covered(path: str) -> None:
    assert not covers(path)


def test_a_target_without_a_recipe() -> None:
    scripts = scan([Source("Makefile", "all: lint test\n\nlint:\n\truff .\n")], (".",)).scripts
    assert [(s.name, s.command) for s in scripts] == [("all", ""), ("lint", "ruff .")]


def test_scopes() -> None:
    paths = ("run.sh", "tests/run.sh", "Makefile", "compose.yml", ".gitlab-ci.yml", "package.json")
    text = {"Makefile": "X := $(A)\n", "package.json": '{"scripts": {"a": "$A"}}', "compose.yml": "a: $A"}
    sources = [Source(path, text.get(path, "script: echo $A\n")) for path in paths]
    assert {v.path: v.scope for v in scan(sources, (".",)).variables} == {
        **{"run.sh": "shell", "tests/run.sh": "test", "Makefile": "script", "compose.yml": "container"},
        **{".gitlab-ci.yml": "ci", "package.json": "shell"},
    }


BOMB = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, BOMB, "a: 'b\n" * 20_000, "{a: " * 50_000])
def test_hostile_yaml(text: str) -> None:
    began = time.perf_counter()
    documents(text)
    scan([Source("compose.yml", text)], (".",))
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize(
    "piece", ["${A:-", "<<A\n", '"$(', "'", "\\", "[ -z $A ] || ", "((", "$$", "A=", "if [ -z $A ]; then\n", "$'", "#"]
)
@pytest.mark.parametrize("path", ["a.sh", "Makefile", "Dockerfile", ".env"])
def test_hostile_scripts(path: str, piece: str) -> None:
    began = time.perf_counter()
    scan([Source(path, (piece + " x\n") * 4000)], (".",))
    scan([Source(path, piece * 3000)], (".",))
    assert time.perf_counter() - began < 10

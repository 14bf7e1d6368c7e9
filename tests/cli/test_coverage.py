"""facts --coverage: which files were read, and why the others were not."""

from __future__ import annotations

import json
import os
from collections.abc import Callable

import pytest

from conftest import Shell

Transcript = Callable[[Shell], None]


@pytest.fixture
def cluttered(shell: Shell) -> Shell:
    """The project, with much that is not read."""
    shell.write("node_modules/acme/index.js", "module.exports = process.env.CLUTTER_KEY;\n")
    shell.write("lib/old.min.js", "process.env.CLUTTER_KEY\n")
    shell.write("lib/packed.js", "process.env.CLUTTER_KEY;" * 1000)
    shell.write("lib/huge.ts", "// nothing\n" * 200_000)
    shell.write("lib/data.bin", "\0\1")
    shell.write("lib/image.ts", "\0\1")
    shell.write("lib/wide.ts", "")
    (shell.root / "lib/wide.ts").write_bytes("export const w = process.env.WIDE_KEY;\n".encode("utf-16"))
    for number in range(5):
        shell.write(f"docs/page-{number}.xyz", "text\n")
    shell.write("new\nline.ts", "process.env.CLUTTER_KEY\n")
    (shell.root / "lib/out.ts").symlink_to("/etc/hostname")
    (shell.root / "lib/again.ts").symlink_to("acme/client.ts")
    os.mkfifo(shell.root / "lib/pipe.ts")
    return shell


def test_coverage_as_text(cluttered: Shell, transcript: Transcript) -> None:
    cluttered.run("facts", "--coverage")
    transcript(cluttered)


def test_coverage_as_json(cluttered: Shell) -> None:
    ran = cluttered.run("facts", "--coverage", "--format", "json")
    found = json.loads(ran.out)
    assert (ran.code, ran.err, list(found), found["version"]) == (0, "", ["version", "coverage"], 1)
    assert all(list(entry) == ["path", "extractors", "skipped"] for entry in found["coverage"])
    assert all(bool(entry["extractors"]) == (entry["skipped"] is None) for entry in found["coverage"])
    paths = [entry["path"] for entry in found["coverage"]]
    assert paths == sorted(paths)
    assert {"lib/wide.ts", "lib/pipe.ts", "node_modules/", r"new\nline.ts"} <= set(paths)


def test_what_is_said_to_be_read_is_what_facts_come_from(cluttered: Shell) -> None:
    coverage = json.loads(cluttered.run("facts", "--coverage", "--format", "json").out)["coverage"]
    facts = json.loads(cluttered.run("facts", "--format", "json").out)
    holding = {fact["path"] for kind, listed in facts.items() if kind != "version" for fact in listed}
    assert holding <= {entry["path"] for entry in coverage if entry["extractors"]}
    assert {"WIDE_KEY"} == {v["name"] for v in facts["variables"] if v["path"] == "lib/wide.ts"}
    assert "CLUTTER_KEY" not in {v["name"] for v in facts["variables"]}


def test_coverage_of_an_empty_project(empty: Shell) -> None:
    assert empty.run("facts", "--coverage").out == "0 files read, 0 bytes\nnothing was left out\n"

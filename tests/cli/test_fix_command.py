"""check --fix, --unsafe-fixes and --diff."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from conftest import GUIDE, Shell

Transcript = Callable[[Shell], None]
SPEC = "specs/acme.yaml"


@pytest.fixture
def slips(built: Shell) -> Shell:
    """A spec with slips that leave one way to mend them, and one name that the code has otherwise."""
    built.replace(SPEC, "summary:", "sumary:")
    built.replace("lib/acme/client.ts", "process.env.ACME_API_KEY", "process.env.ACME_KEY")
    return built


def test_check_shows_what_fixes_would_change(slips: Shell, transcript: Transcript) -> None:
    before = slips.tree()
    slips.run("check", "--diff")
    slips.run("check", "--diff", "--unsafe-fixes")
    assert slips.tree() == before
    transcript(slips)


def test_check_fixes_what_is_safe_to_fix(slips: Shell, transcript: Transcript) -> None:
    guide = slips.read(GUIDE)
    slips.run("check", "--fix")
    slips.run("check", "--fix", "--format", "concise")
    assert slips.read(GUIDE) == guide
    transcript(slips)


def test_check_fixes_all_when_asked_to(slips: Shell, transcript: Transcript) -> None:
    slips.run("check", "--fix", "--unsafe-fixes", "--format", "concise")
    slips.run("build")
    slips.run("check", "--fix")
    slips.run("check", "--diff")
    transcript(slips)


def test_only_what_is_named_is_fixed(slips: Shell) -> None:
    before = slips.read(SPEC)
    slips.run("check", "--fix", "--select", "GW5")
    assert slips.read(SPEC) == before
    assert slips.run("check", "--fix", "specs/other.yaml").code == 2
    assert slips.read(SPEC) == before


def test_json_tells_what_can_be_fixed_and_stays_json(slips: Shell) -> None:
    found = json.loads(slips.run("check", "--format", "json").out)["findings"]
    assert [(f["name"], f["fixable"]) for f in found] == [("unknown-key", True)]
    left = json.loads(slips.run("check", "--fix", "--format", "json").out)["findings"]
    assert ("unread-variable", True) in [(f["name"], f["fixable"]) for f in left]


def test_an_edited_guide_is_not_fixed(built: Shell) -> None:
    built.replace(GUIDE, "## Overview", "### Overview")
    before = built.read(GUIDE)
    found = json.loads(built.run("check", "--format", "json").out)["findings"]
    assert {f["name"]: f["fixable"] for f in found}["wrong-heading-level"] is False
    assert "fixed nothing" in built.run("check", "--fix", "--unsafe-fixes").err
    assert built.read(GUIDE) == before


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--unsafe-fixes"], "`--unsafe-fixes` goes with `--fix` or `--diff`"),
        (["--diff", "--format", "json"], "`--diff` prints a diff and no report: leave `--format` out"),
    ],
)
def test_options_that_do_not_go_together(options: list[str], message: str, slips: Shell) -> None:
    before = slips.tree()
    ran = slips.run("check", *options)
    assert ran.code == 2
    assert message in " ".join(ran.err.split())
    assert slips.tree() == before

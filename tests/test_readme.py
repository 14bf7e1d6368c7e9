"""The README says what is so: its report, its excerpt of a spec and its table of commands are compared with the tool.

`GUIDEWRIGHT_UPDATE=1` writes the report anew.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from guidewright.cli import main, run
from sample_project import ROOT, copied_to

README = ROOT / "README.md"
COMMAND = "guidewright check specs/stripe.yaml"
CLIENT = "examples/practice-hub/lib/stripe/client.ts"


def block(language: str, start: str) -> str:
    """The text of the README's fence that begins with `start`."""
    found = re.search(rf"^```{language}\n({re.escape(start)}.*?)^```$", README.read_text("utf-8"), re.M | re.S)
    assert found, f"README.md has no {language} fence that begins with {start!r}"
    return found[1]


def test_the_report_is_what_the_tool_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    client = copied_to(tmp_path) / CLIENT
    code = client.read_text("utf-8")
    assert code.count('STRIPE_CURRENCY: currency = "gbp"') == 1
    client.write_text(code.replace('STRIPE_CURRENCY: currency = "gbp"', 'STRIPE_CURRENCY: currency = "eur"'), "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run([*COMMAND.split()[1:], "--today", "2026-11-23"]) == 1
    said = f"$ {COMMAND}\n{capsys.readouterr().out}"
    shown = block("console", f"$ {COMMAND}\n")
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        README.write_text(README.read_text("utf-8").replace(shown, said), "utf-8")
        shown = block("console", f"$ {COMMAND}\n")
    assert shown == said


def test_the_excerpt_is_from_the_spec() -> None:
    """Each line of it stands in the spec, in the same order; what lies between was left out."""
    spec = iter((ROOT / "specs/stripe.yaml").read_text("utf-8").splitlines())
    lost = [line for line in block("yaml", "service: ").splitlines() if line not in spec]
    assert lost == []


def test_every_command_is_in_the_table() -> None:
    table = re.findall(r"^\| `guidewright ([a-z]+)` \|", README.read_text("utf-8"), re.M)
    assert sorted(table) == sorted(main.commands)

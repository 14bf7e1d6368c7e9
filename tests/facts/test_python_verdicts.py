"""What the forms of the verdicts of `python` say, which samples cannot: that a guard only runs in production."""

from __future__ import annotations

import textwrap

import pytest

from guidewright.facts.extract import scan
from guidewright.source import Source

IN_PRODUCTION = "environ-get-guard-in-production"


def form_of(text: str) -> str:
    text = f"import os\n{textwrap.dedent(text)}"
    (variable,) = scan([Source("shop/main.py", text)], (".",)).variables
    assert variable.requirement == "unknown"
    return variable.form


@pytest.mark.parametrize(
    "text",
    [
        "if production and not os.getenv('X'): raise ValueError",
        "if production:\n    if not os.getenv('X'): raise ValueError",
        "def f():\n    if settings.DEBUG: return\n    if not os.getenv('X'): raise ValueError",
        "x = os.getenv('X')\nif production and not x: raise ValueError",
        "x = os.getenv('X')\nconnect(x)\nif production and not x: raise ValueError",
    ],
)
def test_a_guard_may_only_run_in_production(text: str) -> None:
    assert form_of(text) == IN_PRODUCTION


@pytest.mark.parametrize(
    "text",
    [
        "if strict and not os.getenv('X'): raise ValueError",
        "if production and not os.getenv('X'): print('off')",
        "if production and os.getenv('X') != 'on': raise ValueError",
        "if strict:\n    if not os.getenv('X'): raise ValueError",
        "x = os.getenv('X')\nconnect(x)\nif strict and not x: raise ValueError",
    ],
)
def test_other_conditions_say_nothing_of_production(text: str) -> None:
    assert form_of(text) == "environ-get"

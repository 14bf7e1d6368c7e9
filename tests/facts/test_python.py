"""What samples of the python extractor cannot say: scopes, ends of symbols, forms, columns."""

from __future__ import annotations

import pytest

from guidewright.facts.extract import outline, scan
from guidewright.facts.scope import scope_of
from guidewright.source import Source


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("app/tests/factories.py", "test"),
        ("app/pages/test_pages.py", "test"),
        ("conftest.py", "test"),
        ("shop/settings.py", "app"),
        ("shop/migrations/0001_initial.py", "app"),
        ("shop/management/commands/load.py", "app"),
        ("scripts/load.py", "script"),
    ],
)
def test_scopes(path: str, scope: str) -> None:
    assert scope_of(path) == scope
    (variable,) = scan([Source(path, "import os\nos.environ['X']\n")], (".",)).variables
    assert variable.scope == scope


def test_symbols_end_where_they_end_and_hide_behind_an_underscore() -> None:
    text = "@made\ndef f(\n    a,\n):\n    return a\n\n\nclass _C:\n    def m(self): ...\n\n\n"
    text += "class D:\n    def _p(self): ...\n    def q(self): ...\n"
    found = [(s.name, s.line, s.end_line, s.exported) for s in outline(Source("a.py", text)).symbols]
    assert found == [
        ("f", 2, 5, True),
        ("_C", 8, 9, False),
        ("m", 9, 9, False),
        ("D", 12, 14, True),
        ("_p", 13, 13, False),
        ("q", 14, 14, True),
    ]


def test_an_event_knows_what_is_tested_and_called() -> None:
    text = 'def f(event):\n    if event["type"] == "paid":\n        log(1)\n        self.store(g(event))()\n'
    (event,) = scan([Source("webhooks/a.py", text)], (".",)).events
    assert (event.tested, event.calls) == ('event["type"]', ("log", "store", "g"))


def test_forms_say_how_a_name_was_read() -> None:
    text = """
import os
def env(name, default=None):
    return os.environ.get("APP_" + name, default)
A = os.environ["X"], os.getenv("Y", "d"), "Z" in os.environ, env("W")
"""
    found = [(v.name, v.form) for v in scan([Source("a.py", text)], (".",)).variables]
    assert found == [
        ("X", "environ-item"),
        ("Y", "environ-get-default"),
        ("Z", "environ-asked-gate"),
        ("APP_W", "derived-reader"),
    ]


def test_lines_and_columns_are_those_of_editors() -> None:
    text = 'import os\r\nx = "a\u2028b"; y = "\u00e9", os.environ["X"]\r\n\x0cz = os.environ["Y"]\r\n'
    assert [(v.line, v.column) for v in scan([Source("a.py", text)], (".",)).variables] == [(2, 33), (3, 18)]
    assert [v.form for v in scan([Source("a.py", text)], (".",)).variables] == ["environ-item"] * 2


def test_forms_say_whether_a_settings_class_writes_the_name() -> None:
    text = """
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    PORT: int = 1
    host: str
"""
    found = [(v.name, v.form) for v in scan([Source("a.py", text)], (".",)).variables]
    assert found == [("PORT", "settings-field-default"), ("HOST", "derived-settings-field")]


def test_a_file_of_a_later_python_is_read_as_well() -> None:
    text = 'import os\n\ntype Fee = int\n\n\nclass Box[T](list):\n    url = os.environ["ACME_URL"]\n'
    found = scan([Source("acme/box.py", text)], (".",)).variables
    assert [(v.name, v.line, v.requirement) for v in found] == [("ACME_URL", 7, "required")]

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidewright.facts.extract import outline, scan
from guidewright.facts.scope import scope_of
from guidewright.source import Source

ROOT = Path(__file__).parent / "typescript"
SAMPLES = sorted(ROOT.rglob("*.*s*"))
TOOLING = Path(__file__).parents[2] / "tooling"


def test_the_parser_is_imported_only_when_a_file_needs_it() -> None:
    code = (
        "import sys; from guidewright.facts.extract import scan; from guidewright.source import Source;"
        "scan([Source('a.ts', 'const a = 1;'), Source('.env.example', 'A=1')], ('.',));"
        "assert 'tree_sitter' not in sys.modules;"
        "scan([Source('a.ts', 'process.env.A')], ('.',)); assert 'tree_sitter' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": str(TOOLING)})


def test_the_order_of_sources_does_not_matter() -> None:
    sources = [Source(str(f.relative_to(ROOT)), f.read_text("utf-8")) for f in SAMPLES if f.is_file()]
    assert scan(sources, (".",)) == scan(sources[::-1], (".",))


def test_large_and_minified_files_say_nothing() -> None:
    line = "process.env.A;"
    assert scan([Source("a.js", line * 4000)], (".",)).variables == ()
    assert scan([Source("a.js", (line + "\n") * 200_000)], (".",)).variables == ()
    assert len(scan([Source("a.js", (line + "\n") * 4000)], (".",)).variables) == 4000


def test_characters_that_take_several_bytes() -> None:
    text = 'const π = "日本語 — 🎉"; const x = process.env.AFTER_WIDE ?? "é";\r\n/* 🎉 */ process.env.SECOND_LINE!;\r\n'
    found = scan([Source("a.ts", text)], (".",)).variables
    assert [(v.name, v.line, v.default) for v in found] == [("AFTER_WIDE", 1, "é"), ("SECOND_LINE", 2, None)]
    assert all(text.split("\n")[v.line - 1][v.column - 1 :].startswith(v.name) for v in found)


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("lib/a.ts", "app"),
        ("lib/a.test.ts", "test"),
        ("lib/a.spec.tsx", "test"),
        ("lib/__tests__/a.ts", "test"),
        ("app/__tests__/a.ts", "test"),
        ("tests/helpers.ts", "test"),
        ("e2e/login.ts", "test"),
        ("app/test/page.tsx", "app"),
        ("app/api/scripts/route.ts", "app"),
        ("next.config.mjs", "config"),
        ("sentry.server.config.ts", "config"),
        ("scripts/seed.ts", "script"),
        ("packages/db/scripts/seed.ts", "script"),
        ("lib/contest.ts", "app"),
    ],
)
def test_scope(path: str, scope: str) -> None:
    assert scope_of(path) == scope


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(SAMPLES), st.data())
def test_a_file_cut_off_anywhere_is_read(sample: Path, data: st.DataObject) -> None:
    if not sample.is_file():
        return
    text = sample.read_text("utf-8")
    cut = Source(sample.name, text[: data.draw(st.integers(0, len(text)))])
    outline(cut)
    names = {v.name for v in scan([cut], (".",)).variables}
    assert all(name in text for name in names)


@settings(deadline=None, max_examples=60)
@given(
    st.text(),
    st.sampled_from(["a.ts", "a.tsx", ".env", "compose.yml", "Dockerfile", "a.sh", "package.json", "tsconfig.json"]),
)
def test_any_text_is_read(text: str, path: str) -> None:
    scan([Source(path, "process.env.A; " + text), Source("b.ts", "import { x } from '@/a'; process.env.B")], (".",))
    outline(Source(path, text))

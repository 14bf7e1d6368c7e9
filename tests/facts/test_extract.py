from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidewright.facts.extract import covers, outline, scan, scan_files
from guidewright.facts.files import Unread, source_of
from guidewright.facts.foreign import foreign_folder
from guidewright.facts.known import known
from guidewright.facts.scope import scope_of
from guidewright.source import Source
from guidewright.workspace.workers import Forked

ROOT = Path(__file__).parent / "typescript"
SAMPLES = sorted(ROOT.rglob("*.*s*"))
# One case of each extractor in a dozen: what is shared out is the same for all of them.
CASES = [case for folder in sorted(ROOT.parent.iterdir()) if folder.is_dir() for case in sorted(folder.iterdir())][::12]
CASES += [path for path in sorted(ROOT.iterdir()) if path.is_dir()]
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


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_number_of_workers_does_not_matter(case: Path) -> None:
    files = [file for file in case.rglob("*") if file.is_file()] if case.is_dir() else [case]
    data = {file.relative_to(case.parent).as_posix(): file.read_bytes() for file in files}
    # Much enough that the second pass is shared out as well.
    data["package.json"] = b'{"name": "x"}' + b" " * 100_000
    alone = scan_files(data, data.__getitem__, (".",), Forked(1))
    assert scan_files(list(data)[::-1], data.__getitem__, (".",), Forked(2)) == alone
    assert scan_files(data, data.__getitem__, (".",), Forked(3)).facts == alone.facts


def test_what_two_parts_find_in_a_third_file_is_said_once() -> None:
    """Files that hand the environment on and files that only read names are followed apart from each other."""
    schema = 'import { z } from "zod";\nexport const shape = z.object({ A_KEY: z.string() });\n'
    found = scan(
        [
            Source("schema.ts", schema),
            Source("all.ts", 'import { shape } from "./schema";\nshape.parse(process.env);\n'),
            Source("one.ts", 'import { shape } from "./schema";\nshape.parse({ A_KEY: process.env.A_KEY });\n'),
        ],
        (".",),
    )
    assert [(v.path, v.name) for v in found.variables] == [("one.ts", "A_KEY"), ("schema.ts", "A_KEY")]


def test_what_an_extractor_says_of_its_names_is_true() -> None:
    """A sample that it covers would be passed over otherwise."""
    paths = {file.relative_to(case.parent).as_posix() for case in CASES for file in (case, *case.rglob("*"))}
    for extractor in known().values():
        for path in paths if extractor.names is not None else ():
            if extractor.covers(path):
                assert any(path.endswith(n) if n.startswith(".") else n in path for n in extractor.names), path


@pytest.mark.parametrize(
    ("folder", "files", "found"),
    [
        ("a/node_modules/b", (), "a/node_modules/"),
        ("vendor/x", ("go.mod",), "vendor/"),
        ("api/vendor/x/vendor", ("api/composer.json",), "api/vendor/"),
        ("app/vendor", ("package.json",), None),
        ("target/debug", ("Cargo.toml",), "target/"),
        ("app/target", ("Cargo.toml",), None),
        ("build", ("package.json",), None),
        ("android/build/x", ("android/build.gradle",), "android/build/"),
        ("lib", (), None),
        ("", ("go.mod",), None),
    ],
)
def test_foreign_folders(folder: str, files: tuple[str, ...], found: str | None) -> None:
    assert foreign_folder(folder, files) == found


@pytest.mark.parametrize("path", ["a/dist/b.ts", "a.min.js", "a.bundle.mjs", "yarn-lock.json", "pnpm-lock.yaml"])
def test_foreign_files_are_not_covered(path: str) -> None:
    assert not covers(path)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfa", "a"),
        ("ä1".encode("utf-16"), "ä1"),
        (b"\xfe\xff" + "ä1".encode("utf-16-be"), "ä1"),
        ("ä1".encode("utf-32"), "ä1"),
        ("größe".encode("latin-1"), "gr\ufffd\ufffde"),
        (b"a\x80b", "a\ufffdb"),
        (b"a\0b", None),
        ("a1".encode("utf-16-le"), None),
        (b"a" * 8000 + b"\0", "a" * 8000 + "\0"),
    ],
)
def test_encodings(data: bytes, text: str | None) -> None:
    found = source_of("a.ts", data)
    assert found == (Unread("not text") if text is None else Source("a.ts", text))


def test_places_are_right_in_another_encoding() -> None:
    code = "// Grüße\nconst größe = process.env.LATIN_NAME;\n".encode("latin-1")
    (found,) = scan_files(["a.ts"], lambda _: code, (".",), Forked(1)).facts.variables
    assert (found.name, found.line, found.column) == ("LATIN_NAME", 2, 27)


def test_what_was_not_read_is_said() -> None:
    files = {
        "a.ts": b"process.env.A",
        "big.ts": b"x;\n" * 700_000,
        "b.min.js": b"",
        "c.js": b"x;" * 20_000,
        "d.ts": b"\0",
        "e.xyz": b"",
        "f.json": b"",
        "g": b"",
        ".h": b"",
        "node_modules/i.ts": b"",
        "node_modules/j/k.ts": b"",
        "package-lock.json": b"",
        "package.json": b"{}",
    }
    gone: dict[str, bytes | Unread] = {"l.ts": Unread("vanished")}
    found = scan_files([*files, *gone], {**files, **gone}.__getitem__, (".",), Forked(1)).coverage
    assert [(c.path, c.extractors, c.size, c.skipped) for c in found] == [
        (".h", (), 0, "no extractor reads files called .h"),
        ("a.ts", ("typescript",), 13, None),
        ("b.min.js", (), 0, "minified"),
        ("big.ts", (), 0, "over 2 MB"),
        ("c.js", (), 0, "minified"),
        ("d.ts", (), 0, "not text"),
        ("e.xyz", (), 0, "no extractor reads .xyz files"),
        ("f.json", (), 0, "no extractor reads .json files of such a name"),
        ("g", (), 0, "no extractor reads files called g"),
        ("l.ts", (), 0, "vanished"),
        ("node_modules/", (), 0, "vendored folder"),
        ("package-lock.json", (), 0, "lock file"),
        ("package.json", ("package_json", "typescript"), 2, None),
    ]


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
        ("spec/spec_helper.rb", "test"),
        ("common/spec/support/deep/env.rb", "test"),
        ("app/spec/models/user.rb", "test"),
        ("spec/openapi.ts", "app"),
        ("config/environments/test.rb", "test"),
        ("config/environments/production.rb", "app"),
        ("app/models/test.rb", "app"),
        ("app/src/test/java/acme/Env.java", "test"),
        ("src/test/kotlin/Env.kt", "test"),
        ("app/src/androidTest/java/Env.kt", "test"),
        ("shared/src/commonTest/kotlin/Env.kt", "test"),
        ("src/integrationTest/java/Env.java", "test"),
        ("src/testFixtures/java/Env.java", "test"),
        ("src/main/scala/EnvTest.scala", "test"),
        ("app/tests/Env.php", "test"),
        ("src/Unit/EnvTest.php", "test"),
        ("src/Contest.php", "app"),
        ("src/Acme.Web.UnitTests/Env.cs", "test"),
        ("Acme.Tests/Env.cs", "test"),
        ("src/Acme.Latest/Env.cs", "app"),
        ("internal/testdata/main.go", "test"),
        ("crates/app/tests/env.rs", "test"),
        ("app/test/page.vue", "app"),
        ("app/test/page.mdx", "app"),
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

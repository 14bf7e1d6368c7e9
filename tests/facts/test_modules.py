from __future__ import annotations

import pytest

from guidewright.facts.modules import Alias, Modules, modules_of
from guidewright.facts.relaxed import relaxed_json
from guidewright.source import Source

FILES = [
    "app/page.tsx",
    "lib/env.ts",
    "lib/db/index.ts",
    "lib/types.d.ts",
    "lib/old.js",
    "src/feature.tsx",
    "packages/ui/src/index.ts",
    "packages/ui/src/button.tsx",
    "apps/web/src/x.ts",
    "apps/web/src/lib/y.ts",
]
ROOT = """{
  // The alias that Next.js writes.
  "compilerOptions": {
    "baseUrl": ".", /* of this file */
    "paths": { "@/*": ["./*"], "@/feature/*": ["./src/*"], "exact": ["./lib/env.ts"], },
  },
}
"""
WEB = '{"extends": "../../tsconfig.base.json", "compilerOptions": {"strict": true}}'
BASE = '{"compilerOptions": {"baseUrl": "apps/web/src", "paths": {"~/*": ["*"]}}}'
SOURCES = [
    Source("tsconfig.json", ROOT),
    Source("apps/web/tsconfig.json", WEB),
    Source("tsconfig.base.json", BASE),
    Source("packages/ui/package.json", '{"name": "@acme/ui", "main": "src/index.ts"}'),
]


@pytest.mark.parametrize(
    ("importer", "module", "found"),
    [
        ("lib/env.ts", "./db", "lib/db/index.ts"),
        ("lib/db/index.ts", "../env", "lib/env.ts"),
        ("lib/db/index.ts", "../env.js", "lib/env.ts"),
        ("lib/db/index.ts", "../env.ts", "lib/env.ts"),
        ("lib/db/index.ts", "..", None),
        ("lib/env.ts", "./db/", "lib/db/index.ts"),
        ("lib/env.ts", "./types", "lib/types.d.ts"),
        ("lib/env.ts", "./old", "lib/old.js"),
        ("lib/env.ts", "./old.js", "lib/old.js"),
        ("lib/env.ts", "./none", None),
        ("app/page.tsx", "@/lib/env", "lib/env.ts"),
        ("app/page.tsx", "@/feature/feature", "src/feature.tsx"),
        ("app/page.tsx", "exact", "lib/env.ts"),
        ("app/page.tsx", "lib/env", "lib/env.ts"),
        ("app/page.tsx", "react", None),
        ("app/page.tsx", "@acme/ui", "packages/ui/src/index.ts"),
        ("app/page.tsx", "@acme/ui/button", "packages/ui/src/button.tsx"),
        ("app/page.tsx", "@acme/other", None),
        ("apps/web/src/x.ts", "~/lib/y", "apps/web/src/lib/y.ts"),
        ("apps/web/src/x.ts", "@/lib/env", None),
    ],
)
def test_resolve(importer: str, module: str, found: str | None) -> None:
    assert modules_of([*FILES, "apps/web/tsconfig.json"], SOURCES).resolve(importer, module) == found


def resolved(files: dict[str, str], importer: str, module: str) -> str | None:
    sources = [Source(path, text) for path, text in files.items()]
    return modules_of(files, sources).resolve(importer, module)


@pytest.mark.parametrize(
    ("extends", "shared"),
    [
        ('"@acme/tsconfig/next.json"', "tooling/ts/next.json"),
        ('"@acme/tsconfig/tsconfig.next"', "tooling/ts/tsconfig.next.json"),
        ('"@acme/tsconfig"', "tooling/ts/tsconfig.json"),
        ('["./missing.json", "../../tooling/ts/tsconfig.next.json", 1]', "tooling/ts/tsconfig.next.json"),
        ('["../../tooling/ts/tsconfig.next.json", "./empty.json"]', "tooling/ts/tsconfig.next.json"),
        ('"../../tooling/ts"', "tooling/ts/tsconfig.json"),
    ],
)
def test_what_a_configuration_extends(extends: str, shared: str) -> None:
    files = {
        "tooling/ts/package.json": '{"name": "@acme/tsconfig"}',
        shared: '{"compilerOptions": {"paths": {"@/*": ["${configDir}/src/*"], "up": ["./up.ts"]}}}',
        "tooling/ts/up.ts": "",
        "apps/web/tsconfig.json": f'{{"extends": {extends}}}',
        "apps/web/src/a.ts": "",
        "apps/web/tsconfig.other.json": '{"compilerOptions": {"paths": {"no": ["./src/a.ts"]}}}',
    }
    assert resolved(files, "apps/web/x.ts", "@/a") == "apps/web/src/a.ts"
    assert resolved(files, "apps/web/x.ts", "up") == "tooling/ts/up.ts"
    assert resolved(files, "apps/web/x.ts", "no") is None


def test_the_last_of_several_extended_configurations_counts() -> None:
    files = {
        "tsconfig.json": '{"extends": ["./tsconfig.a", "./tsconfig.b"], "compilerOptions": {"baseUrl": "in"}}',
        "tsconfig.a.json": '{"compilerOptions": {"paths": {"x": ["a.ts"]}, "baseUrl": "other"}}',
        "tsconfig.b.json": '{"compilerOptions": {"paths": {"x": ["b.ts"]}}}',
        **dict.fromkeys(["in/a.ts", "in/b.ts", "other/a.ts"], ""),
    }
    assert resolved(files, "z.ts", "x") == "in/b.ts"


def test_a_project_that_is_shared_out_among_configurations() -> None:
    files = {
        "web/tsconfig.json": '{"references": [{"path": "./tsconfig.app.json"}, {"path": "../lib"}, {}, 1]}',
        "web/tsconfig.app.json": '{"compilerOptions": {"paths": {"@/*": ["./src/*"]}}}',
        "web/src/a.ts": "",
        "lib/tsconfig.json": '{"compilerOptions": {"paths": {"#/*": ["./*"]}}}',
        "lib/b.ts": "",
    }
    assert resolved(files, "web/src/z.ts", "@/a") == "web/src/a.ts"
    assert resolved(files, "web/src/z.ts", "#/b") is None
    assert resolved(files, "lib/z.ts", "#/b") == "lib/b.ts"


EXPORTS = """{
  ".": {"types": "./dist/index.d.ts", "import": ["./dist/index.mjs"], "default": null},
  "./client": "./src/drizzle.ts",
  "./*": "./src/*.ts",
  "./parts/*.js": "./src/parts/*/main.ts",
  "./gone": "./dist/gone.js",
  "./built": "./build/esm/deep.js"
}"""


@pytest.mark.parametrize(
    ("module", "found"),
    [
        ("@acme/db", "packages/db/src/index.ts"),
        ("@acme/db/client", "packages/db/src/drizzle.ts"),
        ("@acme/db/deep", "packages/db/src/deep.ts"),
        ("@acme/db/built", "packages/db/src/deep.ts"),
        ("@acme/db/parts/a.js", "packages/db/src/parts/a/main.ts"),
        ("@acme/db/gone", None),
        ("@acme/db/lib/hidden", None),
        ("@acme/dbx", None),
        ("#env", "packages/db/src/env.ts"),
        ("#in/deep", "packages/db/src/deep.ts"),
        ("#other", "packages/plain/lib/index.ts"),
        ("#missing", None),
        ("plain", "packages/plain/lib/index.ts"),
        ("plain/lib/more", "packages/plain/lib/more.ts"),
        ("kit", "packages/kit/src/kit.ts"),
        ("made", "packages/made/dist/made.js"),
        ("one", "packages/one/a.ts"),
        ("one/a", None),
    ],
)
def test_packages(module: str, found: str | None) -> None:
    imports = '{"#env": {"node": "./src/env.ts"}, "#in/*": "./dist/*.js", "#other": "plain"}'
    code = [
        *[
            "packages/db/src/index.ts",
            "packages/db/src/drizzle.ts",
            "packages/db/src/deep.ts",
            "packages/db/src/env.ts",
        ],
        *["packages/db/lib/hidden.ts", "packages/db/src/parts/a/main.ts", "packages/plain/lib/index.ts"],
        *["packages/plain/lib/more.ts", "packages/kit/src/kit.ts", "packages/kit/src/index.ts"],
        *["packages/made/dist/made.js", "packages/made/src/made.ts", "packages/one/a.ts"],
    ]
    files = {
        "package.json": '{"workspaces": ["packages/*"]}',
        "packages/db/package.json": f'{{"name": "@acme/db", "exports": {EXPORTS}, "imports": {imports}}}',
        "packages/plain/package.json": '{"name": "plain"}',
        "packages/kit/package.json": '{"name": "kit", "main": "./dist/kit.js"}',
        "packages/made/package.json": '{"name": "made", "main": "dist/made.js"}',
        "packages/one/package.json": '{"name": "one", "exports": "./a.ts"}',
        **dict.fromkeys(code, ""),
    }
    assert resolved(files, "packages/db/src/z.ts", module) == found


def test_only_the_package_around_a_file_says_what_its_own_names_mean() -> None:
    files = {"package.json": '{"name": "a", "imports": {"#x": "./x.ts"}}', "x.ts": "", "in/package.json": "{}"}
    assert resolved(files, "lib/z.ts", "#x") == "x.ts"
    assert resolved(files, "in/z.ts", "#x") is None
    assert resolved({"x.ts": ""}, "in/z.ts", "#x") is None


@pytest.mark.parametrize("module", ["./Page.vue", "./Page.svelte", "./page.astro", "./data.json"])
def test_files_of_other_kinds_are_imported_with_what_they_end_in(module: str) -> None:
    assert resolved({module[2:]: ""}, "z.ts", module) == module[2:]


def test_without_configuration() -> None:
    assert Modules(frozenset(FILES)).resolve("app/page.tsx", "@/lib/env") is None
    assert Modules(frozenset(FILES)).resolve("app/page.tsx", "../lib/env") == "lib/env.ts"


def test_configurations_that_extend_each_other_end() -> None:
    loop = [
        Source("tsconfig.json", '{"extends": "./tsconfig.a.json"}'),
        Source("tsconfig.a.json", '{"extends": "./tsconfig"}'),
    ]
    assert modules_of(FILES, loop).aliases == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": "//no comment", "b": "/* nor this */",}', {"a": "//no comment", "b": "/* nor this */"}),
        ('\ufeff{"a": [1, 2,], // x\n}', {"a": [1, 2]}),
        ('{"a": ",}"}', {"a": ",}"}),
        ("[1]", {}),
        ("nonsense", {}),
    ],
)
def test_relaxed_json(text: str, value: object) -> None:
    assert relaxed_json(text) == value


def test_an_alias_stands_in_only_where_no_configuration_has_one() -> None:
    files = ("web/lib/a.ts", "web/tsconfig.json")
    alias = Alias("web", "@/*", ("web/*",))
    assert modules_of(files, ()).or_else(alias).resolve("web/sample.ts", "@/lib/a") == "web/lib/a.ts"
    tsconfig = Source("web/tsconfig.json", '{"compilerOptions": {"paths": {"~/*": ["./*"]}}}')
    configured = modules_of(files, (tsconfig,)).or_else(alias)
    assert configured.resolve("web/sample.ts", "@/lib/a") is None
    assert configured.resolve("web/sample.ts", "~/lib/a") == "web/lib/a.ts"

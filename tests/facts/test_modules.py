from __future__ import annotations

import pytest

from guidewright.facts.modules import Alias, Modules, modules_of, relaxed_json
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

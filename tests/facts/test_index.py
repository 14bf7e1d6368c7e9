from __future__ import annotations

import pytest

from guidewright.facts.extract import modules, scan
from guidewright.facts.index import Index
from guidewright.source import Source


def index(**files: str) -> Index:
    sources = [Source(path.replace("__", "/") + ".ts", text) for path, text in files.items()]
    return Index(scan(sources, (".",)), modules(sources))


@pytest.mark.parametrize(
    ("texts", "requirement", "default", "defaults"),
    [
        (["process.env.X!", "process.env.X || 'd'"], "required", "d", ["d"]),
        (["process.env.X ?? 'd'", "process.env.X || 'd'"], "optional", "d", ["d"]),
        (["process.env.X ?? 'd'", "process.env.X || 'e'"], "optional", None, ["d", "e"]),
        (["process.env.X ?? 'd'", "use(process.env.X)"], "unknown", "d", ["d"]),
        (["process.env.X === 'true'"], "optional", None, []),
        (["process.env.X ?? `${y}`"], "optional", None, []),
        (["process.env.X ?? `${y}`", "process.env.X ?? 'd'"], "optional", "d", ["d"]),
        (["process.env.X = 'set'"], "unknown", None, []),
        ([], "unknown", None, []),
    ],
)
def test_fold(texts: list[str], requirement: str, default: str | None, defaults: list[str]) -> None:
    fold = index(**{f"f{at}": f"export const x = {text};" for at, text in enumerate(texts)}).fold("X")
    assert (fold.requirement, fold.default, [d.value for d in fold.defaults]) == (requirement, default, defaults)


def test_tests_do_not_count_in_the_fold() -> None:
    sources = [Source("a.test.ts", "process.env.X!;"), Source("a.ts", "export const x = process.env.X ?? 'd';")]
    found = Index(scan(sources, (".",)), modules(sources))
    assert found.fold("X").requirement == "optional"
    assert [r.scope for r in found.reads("X")] == ["test", "app"]


def test_compose_counts_only_where_no_code_reads() -> None:
    compose = Source("docker-compose.yml", "services:\n  a:\n    image: x:${TAG:-1}\n    ports: ['${X:?}']\n")
    sources = [compose, Source("a.ts", "export const x = process.env.X ?? 'd';")]
    found = Index(scan(sources, (".",)), modules(sources))
    assert found.fold("X").requirement == "optional"
    assert found.fold("TAG").default == "1"


def test_look_ups() -> None:
    found = index(
        lib__schema="export const stripeEvents = pgTable('stripe_events', {});",
        a="export const x = process.env.X ?? 'd'; process.env.Y = '1'; interface ProcessEnv { Z?: string }",
    )
    assert [t.name for t in found.tables_named("stripe_events")] == ["stripe_events"]
    assert [t.name for t in found.tables_named("stripeEvents")] == ["stripe_events"]
    assert found.tables_named("other") == ()
    assert [v.name for v in found.reads_in("a.ts")] == ["X"]
    assert [v.name for v in found.declared("Z")] == ["Z"]
    assert [v.name for v in found.written("Y")] == ["Y"]
    assert found.reads("Y") == ()
    assert found.names == ("X", "Y", "Z")


def test_scripts_and_events() -> None:
    sources = [
        Source("package.json", '{"scripts": {"dev": "next dev"}}'),
        Source("app/api/webhooks/a/route.ts", "export function POST(e) { if (e.type === 'a') handleA(); }"),
    ]
    found = Index(scan(sources, (".",)), modules(sources))
    assert [s.command for s in found.scripts_named("dev")] == ["next dev"]
    assert [e.type for e in found.events_of("app/api/webhooks/a/route.ts")] == ["a"]
    assert [r.url for r in found.routes_of("app/api/webhooks/a/route.ts")] == ["/api/webhooks/a"]

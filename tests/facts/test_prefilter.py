"""Which files of TypeScript are worth parsing: each word that says so says it alone, and nothing else does."""

import pytest

from guidewright.facts.extract import scan
from guidewright.facts.extractors import typescript
from guidewright.facts.extractors.typescript import prefilter
from guidewright.facts.files import Files
from guidewright.facts.modules import modules_of
from guidewright.source import Source

PLAIN = {prefilter.VARIABLES, prefilter.PLAIN}


def marks(text: str) -> set[str]:
    return {mark for mark in prefilter.marks(text.encode()) if not mark.startswith(prefilter.IMPORT)}


def wanted(part: str, *sources: Source) -> tuple[str, ...]:
    files = Files.of(sources, typescript.mark)
    return prefilter.wanted(part, files, modules_of(files.marks, ()))


@pytest.mark.parametrize("ending", ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "vue", "svelte", "astro"])
def test_what_is_code(ending: str) -> None:
    assert typescript.covers(f"src/a.{ending}")


@pytest.mark.parametrize("path", ["a.min.js", "a.min.mjs", "a.d.ts.map", "a.json", "tsconfig.md", "tsconfig/a.md"])
def test_what_is_none(path: str) -> None:
    assert not typescript.covers(path)
    assert typescript.mark(path, b"process.env") == ()
    assert typescript.outline(Source(path, "export function a() {}")).symbols == ()


@pytest.mark.parametrize(
    "path",
    [
        *("tsconfig.json", "a/tsconfig.base.json", "jsconfig.json", "package.json", "a/package.json"),
        *("tooling/tsconfig/next.json", "my-ts-config/a.json", "typescript/a.json"),
    ],
)
def test_what_says_what_names_of_modules_mean(path: str) -> None:
    assert typescript.covers(path)
    assert typescript.mark(path, b"process.env") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "const a = 1;",
        "environment: processes",
        "env",
        "process",
        "Env",
        "export const a = env;",
        "a.env",
        "server",
        'import a from "express"',
        'import a from "http"',
        "app.get('/')",
        "type",
    ],
)
def test_nothing_is_worth_nothing(text: str) -> None:
    assert marks(text) == set()


@pytest.mark.parametrize(
    "text",
    ["process.env.A", "process?.env.A", "import.meta.env.A", "Deno.env.A", "Bun.env.A", "ProcessEnv", "ImportMetaEnv"],
)
def test_what_reads_names_plainly(text: str) -> None:
    assert marks(text) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "process.env[a]",
        "const a = process.env;",
        "process . env",
        "createEnv(",
        "stubEnv (",
        "loadEnv(",
        "process['env']",
        'process?.["env"]',
        "(process as any).env",
        "const { env } = process;",
        "f(process, env)",
        'import { env } from "process"',
        "import { env } from 'node:process'",
    ],
)
def test_what_hands_the_environment_on(text: str) -> None:
    assert marks(text) == {prefilter.VARIABLES}


@pytest.mark.parametrize("name", prefilter.FRAMEWORKS)
def test_frameworks_that_offer_the_environment(name: str) -> None:
    assert marks(f'import a from "{name}"') == {prefilter.FRAMEWORK, prefilter.VARIABLES}


@pytest.mark.parametrize(
    "text",
    [
        *(f'{kind}Table("a")' for kind in ["pg", "mysql", "sqlite", "singlestore", "gel"]),
        *(f'{kind}Schema("a")' for kind in ["pg", "mysql", "sqlite", "singlestore", "gel"]),
        *("@Table", "k.createTable(", "k.dropTable(", "k.renameTable(", "@Entity()", "@ViewEntity()"),
        *("tableName: 'a'", "casing: 'snake_case'"),
    ],
)
def test_what_makes_tables(text: str) -> None:
    assert marks(text) == {prefilter.TABLES}
    assert wanted("routes and tables", Source("a.ts", text)) == ("a.ts",)


@pytest.mark.parametrize("text", ["Webhook", "webhook", "WEBHOOK"])
def test_what_speaks_of_webhooks(text: str) -> None:
    assert marks(text) == {prefilter.WEBHOOK}


SERVERS = """express express-promise-router fastify hono hono/quick hono/tiny @hono/zod-openapi koa koa-router
@koa/router @nestjs/common @nestjs/core h3 elysia hapi @hapi/hapi restify polka itty-router @feathersjs/express @feathersjs/koa
@feathersjs/feathers micro sirv @apollo/server/standalone oak @oak/oak"""


@pytest.mark.parametrize("name", SERVERS.split())
def test_what_serves(name: str) -> None:
    assert marks(f'import a from "{name}"; a.get("/")') == {prefilter.SERVING}
    assert marks(f"import '{name}'; a.get('/')") == {prefilter.SERVING}
    assert marks(f"const a = require('{name}'); a.get('/')") == {prefilter.SERVING}


SERVED = """.get( .head( .post( .put( .patch( .del( .delete( .options( .all( .use( .route( .register( .on( .openapi(
.mount( .prefix( .setGlobalPrefix( .get<A>( @Controller NestFactory Router( Hono( OpenAPIHono( Koa( H3( Elysia( express(
fastify( polka( serve( createServer("""


@pytest.mark.parametrize("call", SERVED.split())
def test_calls_that_serve(call: str) -> None:
    assert marks(f'import a from "koa"; {call}') == {prefilter.SERVING}


@pytest.mark.parametrize("name", ["http", "https", "http2", "node:http", "node:https", "node:http2"])
def test_servers_of_node(name: str) -> None:
    assert marks(f'import a from "{name}"; a.createServer()') == {prefilter.SERVING}


@pytest.mark.parametrize("text", ["Bun.serve({})", "Deno.serve(a)"])
def test_servers_of_other_runtimes(text: str) -> None:
    assert marks(text) == {prefilter.SERVING}


@pytest.mark.parametrize(
    "path",
    [
        *("app/route.ts", "src/app/a/route.js", "app/a/route.mts", "app/route.tsx", "app/a/route.cjs"),
        *("pages/api/a.ts", "src/pages/api/a/b.jsx", "pages/api/a.mjs"),
        *(
            "a/+server.ts",
            "server/api/a.ts",
            "server/routes/a.ts",
            "src/pages/a.ts",
            "app/routes.ts",
            "app/routes/a.tsx",
        ),
        *("a/vite.config.ts", "next.config.js"),
    ],
)
def test_routes_by_name(path: str) -> None:
    assert wanted("routes and tables", Source(path, ""), Source("a.ts", "")) == (path,)


@pytest.mark.parametrize("path", ["route.ts", "happ/route.ts", "app/route.py.ts", "spages/api/a.ts", "pages/api.ts"])
def test_no_routes_by_name(path: str) -> None:
    assert not prefilter.serves(path)


def test_plain_variables_are_apart() -> None:
    sources = (Source("a.ts", "process.env.A"), Source("b.ts", "process.env[a]"), Source("c.ts", ""))
    assert wanted("plain variables", *sources) == ("a.ts",)
    assert wanted("variables", *sources) == ("b.ts",)


@pytest.mark.parametrize(
    "text",
    [
        *("switch (a) {", "z.discriminatedUnion('a', [])", "handlers[event]", "eventName)"),
        *(f"a.{word} === 'b'" for word in ("type", "topic", "category", "action", "kind", "event")),
        *("a['type'] == 'b'", 'a["type"] !== b', "includes(a.type)"),
    ],
)
def test_what_dispatches(text: str) -> None:
    assert wanted("events", Source("webhook.ts", text), Source("other.ts", text)) == ("webhook.ts",)


def test_what_dispatches_nothing() -> None:
    assert wanted("events", Source("webhook.ts", "a.webhooks.on('b')")) == ("webhook.ts",)
    assert wanted("events", Source("webhook.ts", "a.status === 'b'")) == ()


def test_what_is_near_webhooks() -> None:
    switch = "switch (a) {"
    named = Source("webhook.ts", f'import "./b"; import "nowhere"; import "./h.test"; {switch}')
    marked = Source("a.ts", f"verifyWebhook(); {switch}")
    near = [
        Source("b.ts", f'import "./d"; {switch}'),
        Source("d.ts", f'import "./e"; {switch}'),
    ]
    far = [Source("e.ts", switch), Source("f.ts", switch)]
    tests = [
        Source("webhook.test.ts", f'import "./f"; {switch}'),
        Source("g.test.ts", f"webhook {switch}"),
        Source("h.test.ts", switch),
    ]
    assert wanted("events", named, marked, *near, *far, *tests) == ("a.ts", "b.ts", "d.ts", "webhook.ts")


@pytest.mark.parametrize(
    ("name", "word"),
    [("a/b", "b"), ("a/b/", "b"), ("./b.ts", "b"), ("b.d.ts", "b"), ("b.mjs", "b"), ("b.jsx", "b"), ("b.css", "b.css")],
)
def test_the_last_word_of_a_module(name: str, word: str) -> None:
    assert prefilter.last_word(name) == word


def test_no_files_hold_nothing() -> None:
    assert scan([Source("tsconfig.json", "{}")], (".",)).variables == ()

from __future__ import annotations

import pytest

from guidewright.facts.extract import modules, scan
from guidewright.facts.index import Index
from guidewright.facts.urls import may_mean, segments
from guidewright.source import Source

GET = "export async function GET() {}\n"


def routes(*files: tuple[str, str], roots: tuple[str, ...] = (".",)) -> list[tuple[str, tuple[str, ...], str, int]]:
    facts = scan([Source(path, text) for path, text in files], roots)
    return [(r.url, r.methods, r.path, r.line) for r in facts.routes]


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("app/api/users/route.ts", "/api/users"),
        ("src/app/api/users/route.ts", "/api/users"),
        ("apps/web/app/api/users/route.js", "/api/users"),
        ("app/(auth)/api/users/route.ts", "/api/users"),
        ("app/(auth)/(inner)/api/route.tsx", "/api"),
        ("app/api/users/[id]/route.ts", "/api/users/[id]"),
        ("app/api/[...all]/route.ts", "/api/[...all]"),
        ("app/api/[[...all]]/route.ts", "/api/[[...all]]"),
        ("app/@modal/api/route.ts", "/api"),
        ("app/route.ts", "/"),
        ("app/api/app/route.ts", "/api/app"),
    ],
)
def test_url_of_a_path(path: str, url: str) -> None:
    assert routes((path, GET)) == [(url, ("GET",), path, 1)]


@pytest.mark.parametrize("path", ["app/_lib/api/route.ts", "app/api/users/router.ts", "lib/api/route.ts"])
def test_no_route(path: str) -> None:
    assert routes((path, GET)) == []


def test_urls_count_from_the_code_root() -> None:
    path = "examples/app/app/api/users/route.ts"
    assert routes((path, GET), roots=("examples/app",)) == [("/api/users", ("GET",), path, 1)]


@pytest.mark.parametrize(
    ("text", "methods", "line"),
    [
        ("export function POST() {}\nexport async function GET() {}\n", ("GET", "POST"), 1),
        ("export const POST = withAuth(async () => {});\n", ("POST",), 1),
        ("async function handler() {}\nexport { handler as GET, handler as POST };\n", ("GET", "POST"), 1),
        ('export { GET, POST } from "./handlers";\n', ("GET", "POST"), 1),
        ('export { handler as PUT } from "./handlers";\n', ("PUT",), 1),
        ("export const { GET, POST } = make();\n", ("GET", "POST"), 1),
        ("export const {\n  GET,\n  handlePost: POST,\n} = make();\n", ("GET", "POST"), 2),
        ('import { GET } from "./x";\nexport { GET };\n', ("GET",), 2),
        ("// export function GET() {}\nexport function helper() {}\nfunction DELETE() {}\n", None, 0),
        ("export const dynamic = 'force-dynamic';\nexport const PATCH = () => {};\n", ("PATCH",), 2),
    ],
)
def test_methods(text: str, methods: tuple[str, ...] | None, line: int) -> None:
    found = routes(("app/api/x/route.ts", text))
    assert [(m, at) for _, m, _, at in found] == ([] if methods is None else [(methods, line)])


def test_methods_of_a_module_that_is_passed_on() -> None:
    found = routes(
        ("app/api/x/route.ts", 'export * from "@/handlers";\n'),
        ("handlers.ts", "export const GET = 1;\nexport function POST() {}\n"),
        ("tsconfig.json", '{"compilerOptions": {"paths": {"@/*": ["./*"]}}}'),
    )
    assert found == [("/api/x", ("GET", "POST"), "app/api/x/route.ts", 1)]


def test_pages_api() -> None:
    text = "export default function handler(req, res) {\n  if (req.method === 'POST') return res.end();\n}\n"
    assert routes(("src/pages/api/users/[id].ts", text)) == [
        ("/api/users/[id]", ("POST",), "src/pages/api/users/[id].ts", 1)
    ]
    assert routes(("pages/api/users/index.ts", "export default () => {};\n"))[0][:2] == ("/api/users", ())


@pytest.mark.parametrize(
    ("documented", "found"),
    [
        ("/api/users", ["/api/users"]),
        ("/api/users/", ["/api/users"]),
        ("https://hub.example.com/api/users?limit=10", ["/api/users"]),
        ("http://localhost:3000/api/users#x", ["/api/users"]),
        ("localhost:3000/api/users", ["/api/users"]),
        ("{BASE_URL}/api/users", ["/api/users"]),
        ("${BASE_URL}/api/users", ["/api/users"]),
        ("$BASE_URL/api/users", ["/api/users"]),
        ("https://<your-domain>/api/users", ["/api/users"]),
        ("api/users", ["/api/users"]),
        ("/api/users/42", ["/api/users/[id]"]),
        ("/api/users/:id", ["/api/users/[id]"]),
        ("/api/users/me", ["/api/users/me", "/api/users/[id]"]),
        ("/api/users/me/x", []),
        ("/api/files/a/b", ["/api/files/[...path]"]),
        ("/api/files", []),
        ("/api/any", ["/api/any/[[...rest]]"]),
        ("/api/any/1/2", ["/api/any/[[...rest]]"]),
        ("/api", []),
        ("/api/user", []),
    ],
)
def test_routes_at_a_documented_url(documented: str, found: list[str]) -> None:
    paths = ["users/[id]", "users", "users/me", "files/[...path]", "any/[[...rest]]"]
    sources = [Source(f"app/api/{path}/route.ts", GET) for path in paths]
    index = Index(scan(sources, (".",)), modules(sources))
    assert [route.url for route in index.routes_at(documented)] == found


@pytest.mark.parametrize(
    ("glob", "documented", "fits"),
    [
        ("*", "/api/users", True),
        ("*", "/", True),
        ("/api/*", "/api/users/1", True),
        ("/api/*", "/api", True),
        ("/api/*", "/v1/api", False),
        ("/api/[version]/*", "/api/v1/users", True),
        ("*/users/[id]", "/api/v1/users/1", True),
        ("*/users/[id]", "/users/1", True),
        ("*/users/[id]", "/api/users/1/x", False),
    ],
)
def test_what_an_unlisted_url_may_be(glob: str, documented: str, fits: bool) -> None:
    assert may_mean(glob, segments(documented)) == fits

from __future__ import annotations

from guidewright.facts.extract import modules, outline
from guidewright.facts.index import Index
from guidewright.facts.model import Facts
from guidewright.source import Source

ROUTE = "app/api/webhooks/acme/route.ts"


def index(files: dict[str, str]) -> Index:
    sources = [Source(path, text) for path, text in files.items()]
    return Index(Facts.merged(outline(s) for s in sources), modules(sources))


def chain(files: dict[str, str], target: str, name: str, start: str = ROUTE) -> list[str] | None:
    found = index(files).reached(start, (), target, name)
    return None if found is None else [call.name for call in found]


def test_same_file() -> None:
    text = """function verify() {}
function unused() { other(); }
function other() {}
export async function POST() { if (!check()) return; }
const check = () => verify();
"""
    assert chain({ROUTE: text}, ROUTE, "verify") == ["check", "verify"]
    assert chain({ROUTE: text}, ROUTE, "other") is None
    assert chain({ROUTE: text}, ROUTE, "POST") == []
    assert chain({ROUTE: text}, ROUTE, "missing") is None


def test_a_call_that_is_gone_is_not_found() -> None:
    text = "function verify() {}\nexport async function POST() {\n  // verify();\n  return 'verify()';\n}\n"
    assert chain({ROUTE: text}, ROUTE, "verify") is None


def test_imports_aliases_and_barrels() -> None:
    files = {
        ROUTE: 'import { verify as v } from "../../../../lib";\nexport const POST = async () => { v(); };\n',
        "lib/index.ts": 'export { check as verify } from "./check";\nexport * from "./more";\n',
        "lib/check.ts": 'import digest from "./digest";\nexport function check() { return digest(); }\n',
        "lib/digest.ts": "export default function digest() {}\n",
        "lib/more.ts": "export const more = () => {};\n",
    }
    assert chain(files, "lib/check.ts", "check") == ["v"]
    assert chain(files, "lib/index.ts", "verify") == ["v"]
    assert chain(files, "lib/digest.ts", "digest") == ["v", "digest"]
    assert chain(files, "lib/more.ts", "more") is None


def test_namespaces() -> None:
    files = {
        ROUTE: 'import * as acme from "@/lib/acme";\nexport function POST() { acme.verify(); }\n',
        "lib/acme.ts": "export function verify() {}\nexport function pay() {}\n",
        "tsconfig.json": '{"compilerOptions": {"paths": {"@/*": ["./*"]}}}',
    }
    assert chain(files, "lib/acme.ts", "verify") == ["acme.verify"]
    assert chain(files, "lib/acme.ts", "pay") is None


CLIENT = """import { sign } from "./sign";
export class Client {
  pay() { this.send(); }
  refund() {}
  private send() { sign(); }
}
class Other { refund() { sign(); } }
export const shared = new Client();
export function createClient() { return new Client(); }
"""


def test_methods_of_instances() -> None:
    for make in (
        'import { Client } from "./client";\nconst client = new Client();',
        'import { shared as client } from "./client";',
        'import { createClient } from "./client";\nconst client = createClient();',
    ):
        files = {
            "a.ts": make + "\nexport function POST() { client.pay(); }\n",
            "client.ts": CLIENT,
            "sign.ts": "export const sign = () => {};\n",
        }
        assert chain(files, "sign.ts", "sign", start="a.ts") == ["client.pay", "this.send", "sign"], make
        assert chain(files, "client.ts", "Client.pay", start="a.ts") == ["client.pay"], make
        assert chain(files, "client.ts", "Client.refund", start="a.ts") is None, make


def test_a_method_of_something_else_is_not_reached() -> None:
    files = {
        "a.ts": 'import { db } from "db";\nexport function POST() { db.pay(); hash.verify(); }\n',
        "client.ts": CLIENT,
        "sign.ts": "export const sign = () => {};\nexport function verify() {}\n",
    }
    assert chain(files, "client.ts", "Client.pay", start="a.ts") is None
    assert chain(files, "sign.ts", "verify", start="a.ts") is None


def test_wrapped_handlers_and_maps() -> None:
    text = """function verify() {}
async function handle() { verify(); }
function paid() { store(); }
function store() {}
const handlers = { "a.paid": paid };
async function dispatch(event) { await handlers[event.type](event); }
export const POST = withAuth(handle);
export const PUT = async (event) => { await dispatch(event); };
"""
    assert chain({ROUTE: text}, ROUTE, "verify") == ["handle", "verify"]
    assert chain({ROUTE: text}, ROUTE, "store") == ["dispatch", "handlers", "paid", "store"]


def test_start_symbols() -> None:
    text = "function verify() {}\nexport function POST() { verify(); }\nexport function GET() {}\n"
    found = index({ROUTE: text})
    assert found.reached(ROUTE, ["GET"], ROUTE, "verify") is None
    assert found.reached(ROUTE, ["POST"], ROUTE, "verify") is not None


def test_handlers_that_are_passed_on() -> None:
    files = {
        "route.ts": 'export { handler as POST } from "./handler";\n',
        "handler.ts": "export function handler() { verify(); }\nfunction verify() {}\n",
    }
    assert chain(files, "handler.ts", "verify", start="route.ts") == ["verify"]


def test_recursion_ends() -> None:
    text = "export function POST() { a(); }\nfunction a() { b(); }\nfunction b() { a(); }\nfunction c() {}\n"
    assert chain({ROUTE: text}, ROUTE, "c") is None


def test_symbols_by_name() -> None:
    found = index({"a.ts": 'export { Client as Api } from "./client";\n', "client.ts": CLIENT})
    assert found.symbol("client.ts", "Client") is not None
    method = found.symbol("a.ts", "Api.pay")
    assert method is not None
    assert (method.path, method.line) == ("client.ts", 3)
    assert found.symbol("client.ts", "shared.pay") is not None
    assert found.symbol("a.ts", "Other") is None
    assert found.symbol("none.ts", "x") is None
    assert found.needed("client.ts") == frozenset()
    assert found.needed("a.ts") == frozenset({"client.ts"})


def test_what_a_file_does_when_it_is_loaded_is_reached() -> None:
    text = """import { Hono } from "hono";
function verify() {}
function unused() { hidden(); }
function hidden() {}
const app = new Hono();
app.post("/", async (c) => {
  verify();
});
"""
    assert chain({ROUTE: text}, ROUTE, "verify") == ["verify"]
    assert chain({ROUTE: text}, ROUTE, "hidden") is None


def test_a_handler_that_is_imported_and_exported() -> None:
    files = {
        ROUTE: 'import { POST } from "../../../../lib/acme/handler";\n\nexport { POST };\n',
        "lib/acme/handler.ts": "export const POST = async () => { verify(); };\nfunction verify() {}\n",
    }
    assert chain(files, "lib/acme/handler.ts", "verify") == ["verify"]


def test_namespaces_that_are_passed_on() -> None:
    files = {
        ROUTE: 'import { acme } from "../../../../lib";\nexport function POST() { acme.verify(); }\n',
        "lib/index.ts": 'export * from "./all";\n',
        "lib/all.ts": 'export * as acme from "./acme";\n',
        "lib/acme.ts": "export function verify() {}\nexport function pay() {}\nexport function acme() {}\n",
    }
    assert chain(files, "lib/acme.ts", "verify") == ["acme.verify"]
    assert chain(files, "lib/acme.ts", "pay") is None
    found = index(files).symbol("lib/index.ts", "acme.pay")
    assert found is not None
    assert (found.path, found.line) == ("lib/acme.ts", 2)
    assert index(files).symbol("lib/index.ts", "acme") is None
    assert index(files).symbol("lib/index.ts", "acme.none") is None

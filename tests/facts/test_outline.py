from __future__ import annotations

import pytest

from guidewright.facts.extract import outline
from guidewright.source import Source


def symbols(text: str, path: str = "a.ts") -> list[tuple[str, str, int, int, bool, str | None]]:
    return [(s.name, s.kind, s.line, s.end_line, s.exported, s.parent) for s in outline(Source(path, text)).symbols]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("export function f() {\n}\n", [("f", "function", 1, 2, True, None)]),
        ("async function f() {}\n", [("f", "function", 1, 1, False, None)]),
        ("export const f = async () => {\n};\n", [("f", "function", 1, 2, True, None)]),
        ("export const POST = withAuth(handle);\n", [("POST", "const", 1, 1, True, None)]),
        ("const LIMIT = 100;\nexport { LIMIT };\n", [("LIMIT", "const", 1, 1, True, None)]),
        (
            "function h() {\n}\nexport { h as GET };\n",
            [("h", "function", 1, 2, True, None), ("GET", "function", 1, 2, True, None)],
        ),
        (
            "export default async function f() {}\n",
            [("f", "function", 1, 1, True, None), ("default", "function", 1, 1, True, None)],
        ),
        ("export default () => {};\n", [("default", "function", 1, 1, True, None)]),
        ("export interface I {\n  a: string;\n}\n", [("I", "interface", 1, 3, True, None)]),
        (
            "export type T = string;\nenum E { A }\n",
            [("T", "type", 1, 1, True, None), ("E", "enum", 2, 2, False, None)],
        ),
        ("export const { a, b: c, ...d } = f();\n", [(n, "const", 1, 1, True, None) for n in "acd"]),
        ("export const [x, y = 1] = f();\n", [(n, "const", 1, 1, True, None) for n in "xy"]),
        ("let a = 1,\n  b = 2;\n", [("a", "const", 1, 1, False, None), ("b", "const", 2, 2, False, None)]),
        (
            "let a = 1,\n  privateKey = 2;\nexport { privateKey };\n",
            [("a", "const", 1, 1, False, None), ("privateKey", "const", 2, 2, True, None)],
        ),
        ("export declare function f(): void;\n", [("f", "function", 1, 1, True, None)]),
        ("// function no() {}\nif (x) { function inner() {} }\n", []),
    ],
)
def test_symbols(text: str, expected: list[tuple[str, str, int, int, bool, str | None]]) -> None:
    assert symbols(text) == expected


def test_classes_and_their_methods() -> None:
    text = """export class Client {
  private readonly key: string;
  static create() {
    return new Client();
  }
  async pay(amount: number): Promise<void> {
    await this.sign();
  }
  refund = async () => {};
  private sign() {}
  #hidden() {}
  get name() { return ""; }
}
class Inner { run() {} }
export const client = new Inner();
export const api = { get() {}, list: async () => {}, limit: 5 };
"""
    assert symbols(text) == [
        ("Client", "class", 1, 13, True, None),
        ("create", "method", 3, 5, True, "Client"),
        ("pay", "method", 6, 8, True, "Client"),
        ("refund", "method", 9, 9, True, "Client"),
        ("sign", "method", 10, 10, False, "Client"),
        ("#hidden", "method", 11, 11, False, "Client"),
        ("name", "method", 12, 12, True, "Client"),
        ("Inner", "class", 14, 14, False, None),
        ("run", "method", 14, 14, False, "Inner"),
        ("client", "const", 15, 15, True, None),
        ("api", "const", 16, 16, True, None),
        ("get", "method", 16, 16, True, "api"),
        ("list", "method", 16, 16, True, "api"),
    ]


def test_calls() -> None:
    text = """const a = verify(body);
await client.payments.create({ amount });
this.sign();
const b = `${format(x)}`;
const el = <Button onClick={() => save()}>{label()}</Button>;
new Client({ key: read() });
fetch(url).then((r) => r.json());
client?.close();
super.run();
"""
    found = [(c.name, c.line) for c in outline(Source("a.tsx", text)).calls]
    assert found == [
        ("verify", 1),
        ("client.payments.create", 2),
        ("this.sign", 3),
        ("format", 4),
        ("save", 5),
        ("label", 5),
        ("Client", 6),
        ("read", 6),
        (".then", 7),
        ("fetch", 7),
        ("r.json", 7),
        ("client.close", 8),
        ("super.run", 9),
    ]


def test_functions_that_are_handed_over_count_as_called() -> None:
    text = """function handle() {}
const values = { a: 1 };
export const POST = withAuth(handle);
const handlers = { a: handle, other: values };
export function run(type: "a") { handlers[type](); return values[type]; }
items.map(handle);
"""
    assert [(c.name, c.line) for c in outline(Source("a.ts", text)).calls] == [
        ("withAuth", 3),
        ("handle", 3),
        ("handle", 4),
        ("handlers", 5),
        ("values", 5),
        ("items.map", 6),
        ("handle", 6),
    ]


def test_imports() -> None:
    text = """import fallback, { a, b as c, type T } from "./m";
import * as all from "pkg";
import "./side";
import type { U } from "@/u";
export { x, y as z } from "./n";
export * from "./o";
export * as space from "./p";
const { d, e: f } = require("./q");
const g = require("./r");
const { h } = await import("./s");
"""
    found = [(i.name, i.module, i.line, i.alias, i.exported_as) for i in outline(Source("a.ts", text)).imports]
    assert found == [
        ("default", "./m", 1, "fallback", None),
        ("a", "./m", 1, None, None),
        ("b", "./m", 1, "c", None),
        ("T", "./m", 1, None, None),
        ("*", "pkg", 2, "all", None),
        ("U", "@/u", 4, None, None),
        ("x", "./n", 5, None, "x"),
        ("y", "./n", 5, None, "z"),
        ("*", "./o", 6, None, "*"),
        ("*", "./p", 7, None, "space"),
        ("d", "./q", 8, None, None),
        ("e", "./q", 8, "f", None),
        ("*", "./r", 9, "g", None),
        ("h", "./s", 10, None, None),
    ]


def test_a_file_that_is_no_code_has_no_outline() -> None:
    assert outline(Source("a.md", "function f() {}")).symbols == ()


def test_functions_are_handed_on_in_objects_in_functions_and_under_other_names() -> None:
    text = """import { scrub, other as renamed } from "./scrub";
function local() {}
export function register() { init({ beforeSend: scrub }); app.post("/", local); }
export const POST = renamed;
export default { local, limit: 3 };
init({ scrub });
"""
    assert [(c.name, c.line) for c in outline(Source("a.ts", text)).calls] == [
        *[("init", 3), ("scrub", 3), ("app.post", 3), ("local", 3)],
        *[("renamed", 4), ("local", 5), ("init", 6), ("scrub", 6)],
    ]


def test_an_imported_name_that_is_exported_again_is_passed_on() -> None:
    text = 'import { POST, run as go } from "./handler";\nexport { POST, go as start };\n'
    passed = [(i.name, i.exported_as) for i in outline(Source("a.ts", text)).imports if i.exported_as]
    assert passed == [("POST", "POST"), ("run", "start")]

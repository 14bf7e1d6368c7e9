import def, * as space from "./a"; //! import default from ./a as def; import * from ./a as space
import { one, /* two */ three as four } from "./b"; //! import one from ./b; import three from ./b as four
import type { Typed } from "./c"; //! import Typed from ./c
import "./effect";
export { five, /* six */ seven as eight } from "./d"; //! import five from ./d; import seven from ./d
export * from "./e"; //! import * from ./e
export * as all from "./f"; //! import * from ./f
const lib = require("lib"); //! symbol const lib; import * from lib as lib; call require
const { picked, own: renamed } = require("lib/parts"); //! symbol const picked; symbol const renamed; import picked from lib/parts; import own from lib/parts as renamed; call require
const { loaded } = await import("./lazy"); //! symbol const loaded; import loaded from ./lazy; call import
require(name); //! call require
function plain() {} //! symbol function plain; symbol function default
function* made() {} //! symbol function made
function signed(a: string): void; //! symbol function signed
class Shown { //! symbol class Shown
  method(a: string): void; //! symbol method Shown.method
  method() {} //! symbol method Shown.method
  #own() {} //! symbol method Shown.#own
  private hidden() {} //! symbol method Shown.hidden
  arrow = () => {}; //! symbol method Shown.arrow
  count = 1;
  static create = function () {}; //! symbol method Shown.create
}
abstract class Abstract { //! symbol class Abstract
  abstract must(): void; //! symbol method Abstract.must
  can() {} //! symbol method Abstract.can
}
interface Shape { //! symbol interface Shape
  method(): void;
}
type Alias = string; //! symbol type Alias
enum Kind { A } //! symbol enum Kind
export namespace Space {} //! symbol type Space
declare const told: string; //! symbol const told
declare function ambient(): void; //! symbol function ambient
var old = 1; //! symbol const old
let noValue; //! symbol const noValue
const arrow = () => {}; //! symbol function arrow; symbol function GET
const wrapped = (function () {}) as Typed; //! symbol function wrapped
const held = class { run() {} }; //! symbol class held; symbol method held.run
const object = { run() {}, go: () => {}, value: 1, plain, [key]: () => {} }; //! symbol const object; symbol method object.run; symbol method object.go; symbol method object.[key]; call plain
const { a, b: c, ...d } = plain(); //! symbol const a; symbol const c; symbol const d; call plain
const [x, y = 1] = plain(); //! symbol const x; symbol const y; call plain
if (a) { function inside() {} }
export default plain;
export { Shown, arrow as GET };
plain(made, one); //! call plain; call made; call one
new Shown(space.thing()); //! call Shown; call space.thing
object[key](a); //! call object
other[key]();
object.run().then(arrow); //! call .then; call object.run; call arrow
const again = plain; //! symbol const again; call plain
const never = { given: plain, held: arrow }; //! symbol const never; call plain; call arrow
this.go(); //! call this.go
export const { taken: [inner] } = plain(); //! symbol const inner; call plain
export { default } from "./g"; //! import default from ./g
let other2 = plain, unset = (plain); //! symbol const other2; symbol const unset; call plain
function nested() { const held = plain; return { plain }; } //! symbol function nested; call plain
f(plain as Typed, { plain } satisfies Typed, [plain], { [plain]: 1 }, value); //! call f; call plain
f(def); //! call f; call def
here: var labelled = 1;
declare /* so */ const spoken: string; //! symbol const spoken
const chosen = a ? () => {} : null; //! symbol const chosen
const [p, q = object] = plain(); //! symbol const p; symbol const q; call plain
const { kept = 1, ...rest } = require("lib/rest"); //! symbol const kept; symbol const rest; call require
import { "quoted-name" as quoted } from "./quoted"; //! import quoted-name from ./quoted as quoted
const some = require(name); //! symbol const some; call require
const none = require(); //! symbol const none; call require
const text = load("require("); //! symbol const text; call load

// Other things of the same name, none of which is the environment.
const e = process.env;
declare function other(): any;
declare function others(): any[];
load(e.SH_OUTER); //! SH_OUTER unknown

for (let e = other(); e; ) load(e.SH_FOR);
for (const e of others()) load(e.SH_OF);
for (const { e } of others()) load(e.SH_OF_PATTERN);
switch (other()) {
  case 1:
    const e = other();
    load(e.SH_SWITCH);
}
try {
  other();
} catch (e) {
  load(e.SH_CATCH);
}
function given(e: any) {
  return e.SH_PARAMETER;
}
function maybe(e?: any) {
  return e.SH_OPTIONAL;
}
const arrow = (e) => e.SH_ARROW;
const bare = e => e.SH_BARE;
{
  const named = function e() {
    return e.SH_NAMED;
  };
}
{
  function* e() {}
  load(e.SH_GENERATOR);
}
{
  abstract class e {}
  load(e.SH_ABSTRACT);
}
{
  class e {}
  load(e.SH_CLASS);
}
{
  enum e {}
  load(e.SH_ENUM);
}
{
  const { a: e } = other();
  load(e.SH_PAIR);
}
{
  const [e] = other();
  load(e.SH_ARRAY);
}
{
  const [e = 1] = other();
  load(e.SH_ASSIGNED);
}
{
  const { e = 1 } = other();
  load(e.SH_FALLEN);
}
{
  const [...e] = other();
  load(e.SH_REST);
}
{
  const [x = e] = other(); //! not enumerable
}
const _e = other();
load(_e.SH_PREFIX, e_.SH_SUFFIX);
class Holder {
  e = other();
  send(held: Holder) {
    load(held.e.SH_MEMBER, e.SH_CLASS_OUTER); //! SH_CLASS_OUTER unknown
  }
}
type e = string;
function typed(x: e, y: typeof e, z: typeof e.SH_TYPED, u: typeof process.env, v: typeof process.env.SH_TYPE) {
  return x + y;
}
function load(...all: any[]): any {
  return all;
}
declare const e_: any;

const known = process.env.SH_KNOWN; //! SH_KNOWN optional
type Known = typeof known;
if (known) load();

function inside() {
  const shared = process.env.SH_INSIDE; //! SH_INSIDE optional
  if (shared) load();
}
const shared = 1;
const apart = process.env.SH_APART; //! SH_APART unknown
if (apart) load();
const usual = process.env.SH_USUAL; //! SH_USUAL unknown
if (usual) load();
export { shared, apart };
export default usual;

function standsIn(d = "p", [f] = ["q"]) {
  return [process.env.SH_PASSED || d, process.env.SH_TAKEN || f]; //! SH_PASSED optional = d computed; SH_TAKEN optional = f computed
}

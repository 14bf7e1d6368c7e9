// Where a test may stand, and what is no test.
export function handle(event: { type: string }, kind: string) {
  if (event.type == "loose") first(); //! event loose -> first
  if (event.type != "unequal") return; //! event unequal -> third
  third();
}
export function more(event: { type: string }, given: string) {
  if (event.type === "twice") first(); else if (event.type === "twice") second(); //! event twice -> first
  const label = event.type + "-label";
  const same = event.type === NAMES[mode];
  const result = ok ? check(event.type === "inside") : stop(); //! event inside
  event.type === "else" || never(); //! event else
  event.type === "both" && ok && run(); //! event both -> run
  switch (event.type) {
    case "noted":
    // Nothing is done for it alone.
    case "sent": //! @15 event noted -> first; event sent -> first
      first();
      break;
    case "fallen": //! event fallen
    default:
      third();
  }
  switch (true) {
    case check(event.type === "case"): //! event case -> first
      first();
      break;
    case ok:
      event.type === "said" || never(); //! event said
      third();
  }
  switch (event.type) {
    case given: return first();
    case "": return second();
  }
  ok && check(event.type === "right"); //! event right
  if (list.some((one) => one.type === "some")) first(); //! event some
  check(event.type === "later"); if (event.type === "later") first(); //! event later -> first
}
const kind = { not: first };
kind.not();
kind["not"]();
const NAMES = { a: "named" };

const LIST = ["listed"]; //! event listed -> first
if (LIST.includes(event.type)) first();
const PUSHED = ["pushed"];
if (PUSHED.indexOf(event.type)) first();
const SECOND = ["second"];
if (SECOND.includes(other, event.type)) first();

const handlers = { ...others, done: first, [other]() { second(); } }; //! event done -> first; event other -> second
handlers[event.type]();
UNKNOWN[event.type]();
const byMap = new Map([["only"], other, make("no", first), ["mapped", first], ["a", "b", "c"]]); //! event mapped -> first
byMap.get(event.type);
const empty = new Map();
empty.get(event.type);
const things = new Things([["thing", first]]);
things.get(event.type);
new Set(event.type);

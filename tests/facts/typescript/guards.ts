if (!process.env.G_DIRECT) throw new Error("G_DIRECT"); //! G_DIRECT required

const held = process.env.G_HELD; //! G_HELD required
const other = process.env.G_OTHER_FUNCTION; //! G_OTHER_FUNCTION required
const emptied = process.env.G_EMPTIED || ""; //! G_EMPTIED required
const undefinedTest = process.env.G_UNDEFINED; //! G_UNDEFINED required
const typeTest = process.env.G_TYPEOF; //! G_TYPEOF required
const exits = process.env.G_EXIT; //! G_EXIT required
const leaves = process.env.G_EXIT_ZERO; //! G_EXIT_ZERO optional
const asserted = process.env.G_ASSERTED; //! G_ASSERTED required
const warned = process.env.G_WARNED; //! G_WARNED unknown

if (!held) {
  throw new Error("G_HELD");
}
if (!emptied) throw new Error("G_EMPTIED");
if (undefinedTest === undefined) throw new Error("G_UNDEFINED");
if (typeof typeTest !== "string" || typeTest.length === 0) throw new Error("G_TYPEOF");
if (!exits) {
  console.error("G_EXIT is missing");
  process.exit(1);
}
if (!leaves) {
  process.exit(0);
}
if (!warned) {
  console.warn("G_WARNED is not set");
}
assert(asserted);

export function inFunction() {
  if (!other) throw new Error("G_OTHER_FUNCTION");
  return other + use(held, emptied, undefinedTest, typeTest, exits, asserted, warned);
}

export function both() {
  const a = process.env.G_BOTH_A; //! G_BOTH_A required
  const b = process.env.G_BOTH_B; //! G_BOTH_B required
  if (!a || !b) {
    throw new Error("both");
  }
  return a + b;
}

export function oneOfTwo() {
  const a = process.env.G_ONE_A; //! G_ONE_A unknown
  const b = process.env.G_ONE_B; //! G_ONE_B unknown
  if (!a && !b) throw new Error("one of both");
  return a ?? b;
}

export function dependent() {
  // Only demanded once the other is there.
  if (process.env.G_SWITCH && !process.env.G_DEPENDENT) throw new Error("x"); //! G_SWITCH optional; G_DEPENDENT unknown
}

export function fallsThrough() {
  if (process.env.G_FIRST) return process.env.G_FIRST; //! G_FIRST unknown; G_FIRST unknown
  if (process.env.G_SECOND) return process.env.G_SECOND; //! G_SECOND unknown; G_SECOND unknown
  throw new Error("neither");
}

export function orElse() {
  if (process.env.G_ELSE) { //! G_ELSE required
    return 1;
  } else {
    throw new Error("G_ELSE");
  }
}

let cached: string | undefined;
export function lazy() {
  if (!cached) {
    const key = process.env.G_LAZY; //! G_LAZY required
    if (!key) throw new Error("G_LAZY");
    cached = key;
  }
  return cached;
}

export function provider(kind: string) {
  if (kind === "s3") {
    const bucket = process.env.G_CONDITIONAL; //! G_CONDITIONAL unknown
    if (!bucket) throw new Error("G_CONDITIONAL");
    return bucket;
  }
  return null;
}

function assert(value: unknown): asserts value {
  if (!value) throw new Error("assertion");
}
function use(...all: unknown[]) {
  return all.length;
}

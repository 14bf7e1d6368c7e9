import assert from "node:assert";
assert(process.env.AT_PLAIN); //! AT_PLAIN required
assert(process.env.AT_DEFINED !== undefined, "AT_DEFINED is missing"); //! AT_DEFINED required
assert.ok(!!process.env.AT_OK); //! AT_OK required
assert(!process.env.AT_NOT); //! AT_NOT unknown
assert(mode, process.env.AT_MESSAGE !== undefined); //! AT_MESSAGE unknown
ensureThat(process.env.AT_ENSURED !== undefined); //! AT_ENSURED unknown
log(process.env.AT_LOGGED !== undefined); //! AT_LOGGED optional
if (mode) assert(process.env.AT_SOMETIMES !== undefined); //! AT_SOMETIMES unknown
invariant(process.env.AT_INVARIANT !== undefined, "AT_INVARIANT"); //! AT_INVARIANT required
assert.strict(process.env.AT_STRICT !== undefined); //! AT_STRICT required
// What these do with it is not known.
invariantOf(process.env.AT_1 !== undefined); //! AT_1 unknown
checkThat(process.env.AT_2 !== undefined); //! AT_2 unknown
requireThat(process.env.AT_3 !== undefined); //! AT_3 unknown
must(process.env.AT_4 !== undefined); //! AT_4 unknown
expect(process.env.AT_5 !== undefined); //! AT_5 unknown
verify(process.env.AT_6 !== undefined); //! AT_6 unknown
validate(process.env.AT_7 !== undefined); //! AT_7 unknown
demand(process.env.AT_8 !== undefined); //! AT_8 unknown
declare const mode: boolean;
declare function ensureThat(x: boolean): void;
declare function log(x: boolean): void;

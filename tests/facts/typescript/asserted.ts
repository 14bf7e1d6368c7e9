import assert from "node:assert";
assert(process.env.AT_PLAIN); //! AT_PLAIN required
assert(process.env.AT_DEFINED !== undefined, "AT_DEFINED is missing"); //! AT_DEFINED required
assert.ok(!!process.env.AT_OK); //! AT_OK required
assert(!process.env.AT_NOT); //! AT_NOT unknown
assert(mode, process.env.AT_MESSAGE !== undefined); //! AT_MESSAGE unknown
ensureThat(process.env.AT_ENSURED !== undefined); //! AT_ENSURED unknown
log(process.env.AT_LOGGED !== undefined); //! AT_LOGGED optional
if (mode) assert(process.env.AT_SOMETIMES !== undefined); //! AT_SOMETIMES unknown
declare const mode: boolean;
declare function ensureThat(x: boolean): void;
declare function log(x: boolean): void;

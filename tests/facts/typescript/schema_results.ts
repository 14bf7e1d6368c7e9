import { z } from "zod";

const parsed = z.object({ SR_CHECKED: z.string(), SR_DEFAULT: z.string().default("d") }).safeParse(process.env); //! SR_CHECKED required; SR_DEFAULT optional = d
if (!parsed.success) {
  console.error(parsed.error);
  process.exit(1);
}
export const checked = parsed.data.SR_CHECKED; //! SR_CHECKED required

const { success, data } = z.object({ SR_TAKEN: z.string() }).safeParse(process.env); //! SR_TAKEN required
if (success === false) throw new Error("not configured");
export const taken = data.SR_TAKEN; //! SR_TAKEN required

const feature = z.object({ SR_FEATURE: z.string() }).safeParse(process.env); //! SR_FEATURE unknown
export const featureEnv = () => (feature.success ? feature.data : null);
if (unrelated) throw new Error("nothing to do with it");

const answered = z.object({ SR_ANSWERED: z.string() }).safeParse(process.env); //! SR_ANSWERED required
if (answered.success) {
  start(answered.data);
} else {
  throw new Error("not configured");
}

const wrong = z.object({ SR_RIGHT: z.string() }).safeParse(process.env); //! SR_RIGHT unknown
if (wrong.success) throw new Error("must not be set");

const issues = z.object({ SR_ISSUES: z.string() }).safeParse(process.env); //! SR_ISSUES required
if (issues.error) throw issues.error;

const warned = z.object({ SR_WARNED: z.string() }).safeParse(process.env); //! SR_WARNED unknown
if (!warned.success) console.warn("incomplete");
function later() {
  if (warned) {
    throw new Error("x");
  }
  log(warned);
}

const blamed = z.object({ SR_BLAMED: z.string() }).safeParse(process.env); //! SR_BLAMED unknown
if (!unrelated) throw blamed.error;

export const tried = () => {
  try {
    return z.object({ SR_TRIED: z.string() }).parse(process.env); //! SR_TRIED unknown
  } catch {
    return undefined;
  }
};
export const rethrown = () => {
  try {
    return z.object({ SR_RETHROWN: z.string() }).parse(process.env); //! SR_RETHROWN required
  } catch (error) {
    throw new Error("not configured", { cause: error });
  } finally {
    log("done");
  }
};
try {
  run(() => z.object({ SR_INNER: z.string() }).parse(process.env)); //! SR_INNER required
} catch {
  z.object({ SR_CAUGHT: z.string() }).parse(process.env); //! SR_CAUGHT unknown
}
if (unrelated) {
  z.object({ SR_SOMETIMES: z.string() }).parse(process.env); //! SR_SOMETIMES unknown
}
export const asynchronous = z.object({ SR_ASYNC: z.string() }).parseAsync(process.env); //! SR_ASYNC required
export const own = validator.parse({ key: process.env.SR_OWN }).SR_OTHER; //! SR_OWN unknown
export const parsedValue = z.object({ SR_TEXT: z.string() }).describe("x").format(process.env); //! not enumerable

declare const unrelated: boolean;
declare const validator: { parse(x: object): { SR_OTHER: string } };
declare function start(x: object): void;
declare function log(x: unknown): void;
declare function run(x: () => void): void;
later();
const waited = await z.object({ SR_WAITED: z.string() }).safeParseAsync(process.env); //! SR_WAITED required
if (!waited.success) throw new Error("not configured");
export const late = waited.data.SR_WAITED; //! SR_WAITED required
const { success: fine, data: rest } = z.object({ SR_RENAMED: z.string() }).safeParse(process.env); //! SR_RENAMED required
if (!fine) throw new Error("not configured");
export const renamed = rest.SR_RENAMED; //! SR_RENAMED required
export const made = validator.make().parse(process.env); //! not enumerable
try {
  log("x");
} catch {
  log("y");
} finally {
  z.object({ SR_FINALLY: z.string() }).parse(process.env); //! SR_FINALLY required
}
export const shown = validator.format(process.env).SR_SHOWN; //! not enumerable
log(z.object({ SR_LOGGED: z.string() }).safeParse(process.env)); //! SR_LOGGED unknown
export const json = z.object({ SR_NOT_READ: z.string() }).parse(process.env.SR_JSON); //! SR_JSON unknown
export const failure = parsed.error.SR_CHECKED;
const first = z.object({ SR_TWICE: z.string() }).parse(process.env); //! SR_TWICE required
const second = named.transform((x) => x).parse(first);
export const twice = second.SR_TWICE; //! SR_TWICE required
export const once = described(first);
export const format = named.format(first).SR_TWICE;

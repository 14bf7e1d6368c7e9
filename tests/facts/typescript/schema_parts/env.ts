import { z } from "zod";
import * as parts from "./parts";
import { Base as Renamed, Late, limits } from "./barrel";
import Fallback from "./fallback";
import only from "./named_only";
import { missing } from "./loop_a";

const Own = z.object({
  SP_OWN: z.string(), //! SP_OWN optional
  SP_TESTED: z.string().optional(), //! SP_TESTED unknown
  SP_TESTED_DEFAULT: z.string().default("d"), //! SP_TESTED_DEFAULT optional = d
});

const Whole = Renamed.extend({
  SP_EXTENDED: z.string(), //! SP_EXTENDED required
  SP_REPLACED: z.string().optional(), //! SP_REPLACED optional
  ...limits,
})
  .merge(Own.partial({ SP_OWN: true }))
  .merge(Late.omit({ SP_LATE_OMITTED: true }))
  .merge(parts.Picked.pick({ "SP_PICKED": true }).required())
  .and(z.object(parts.named))
  .superRefine((values, context) => {
    if (!values.SP_TESTED && !values.SP_TESTED_DEFAULT) context.addIssue({ code: "custom" });
  })
  .transform((values) => ({ ...values, SP_MADE: values.SP_OWN }));

export const env = Whole.parse(process.env);
export const made = env.SP_MADE;

const Either = z.union([
  z.object({ SP_KIND: z.literal("a"), SP_OF_A: z.string() }), //! SP_KIND unknown; SP_OF_A unknown
  z.object({ SP_OF_B: z.string() }), //! SP_OF_B unknown
]);
export const either = Either.parse(process.env);
export const both = z
  .intersection(z.object({ SP_LEFT: z.string() }), z.object({ SP_RIGHT: z.string() })) //! SP_LEFT required; SP_RIGHT required
  .parse(process.env);
export const prepared = z
  .preprocess((v) => v, z.object({ SP_PREPARED: z.string() })) //! SP_PREPARED unknown
  .parse(process.env);
export const told = z
  .discriminatedUnion("SP_MODE", [z.object({ SP_MODE: z.literal("x") })], {}) //! SP_MODE unknown
  .parse(process.env);
export const orElse = z.object({ SP_OR: z.string() }).or(z.object({})).parse(process.env); //! SP_OR unknown
export const open = z.object({ SP_OPEN: z.string() }).passthrough().parse(process.env); //! SP_OPEN required
export const loose = z.looseObject({ SP_LOOSE: z.string() }).parse(process.env); //! SP_LOOSE required
export const further = [open.SP_FURTHER, loose.SP_FURTHER_TOO]; //! SP_FURTHER unknown; SP_FURTHER_TOO unknown
export const fallback = Fallback.parse(process.env);
export const some = z.object({ SP_SOME: z.string() }).pick(chosen).parse(process.env); //! SP_SOME unknown; not enumerable
export const byFunction = parts.makeSchema().strict().parse(process.env);
declare const chosen: { SP_SOME: true };

export const more = [
  z.array(z.object({ SP_ARRAY: z.string() })).parse(process.env), //! not enumerable
  z.union().parse(process.env), //! not enumerable
  z.intersection(z.object({})).parse(process.env), //! not enumerable
  z.object({ SP_CHECK: z.string().optional() }).check((c) => c.value.SP_CHECK).parse(process.env), //! SP_CHECK unknown
  z.object({ SP_WIDE: z.string() }).passthrough().extend({ SP_WIDER: z.string() }).parse(process.env).SP_WIDEST, //! SP_WIDE required; SP_WIDER required; SP_WIDEST unknown
  z.object({ SP_MERGED: z.string() }).merge(elsewhere).parse(process.env), //! SP_MERGED required; not enumerable
  z.object({ SP_HALF: z.string() }).merge(z.object({ ...elsewhere })).parse(process.env), //! SP_HALF required; not enumerable
  z.object({ ...elsewhere, ...parts.spread }).parse(process.env), //! not enumerable
  z.object({ SP_SAFE: z.string() }).safeExtend({ SP_SAFELY: z.string() }).parse(process.env), //! SP_SAFE required; SP_SAFELY required
  z.object({ SP_LOOSELY: z.string() }).loose().parse(process.env).SP_LET, //! SP_LOOSELY required; SP_LET unknown
  z.object({ SP_CAUGHT: z.string() }).catchall(z.string()).parse(process.env).SP_ALL, //! SP_CAUGHT required; SP_ALL unknown
];
export const others = [
  z.strictObject({ SP_STRICT: z.string() }).parse(process.env), //! SP_STRICT required
  z.object({ SP_REFINED: z.string().optional() }).refine((v) => v.SP_REFINED).parse(process.env), //! SP_REFINED unknown
  elsewhere.partial().parse(process.env), //! not enumerable
  z.object({ SP_EMPTY: z.string() }).extend().parse(process.env), //! SP_EMPTY required
  z.intersection(elsewhere, z.object({ SP_LOST: z.string() })).parse(process.env), //! not enumerable
  z.object({ ...elsewhere }).merge(z.object({ SP_ADDED: z.string() })).parse(process.env), //! SP_ADDED required; not enumerable
  z.object({ SP_SHUT: z.string() }).merge(z.object({}).passthrough()).parse(process.env).SP_THROUGH, //! SP_SHUT required; SP_THROUGH unknown
  z.object({ SP_FILLED: z.string().default("d") }).required().parse(process.env), //! SP_FILLED optional = d
];
export const lost = only().parse(process.env); //! not enumerable
export const looping = missing.parse(process.env); //! not enumerable
const self = self;
export const selfish = self.parse(process.env); //! not enumerable
declare const elsewhere: z.ZodObject;

const ring = () => ring().strict();
export const endless = ring().parse(process.env); //! not enumerable

import { z } from "zod";

const Port = z.coerce.number();
export const env = z
  .object({
    ZK_COERCED_DATE: z.coerce.date(), //! ZK_COERCED_DATE required
    ZK_BOOL: z.coerce.boolean(), //! ZK_BOOL unknown
    ZK_STRINGBOOL: z.stringbool().default(false), //! ZK_STRINGBOOL optional = false
    ZK_ISO: z.iso.datetime(), //! ZK_ISO required
    ZK_ENUM: z.enum(["a", "b"]).default("a"), //! ZK_ENUM optional = a
    ZK_WRAPPED: z.optional(z.string()), //! ZK_WRAPPED optional
    ZK_NULLISH: z.nullish(z.string()), //! ZK_NULLISH optional
    ZK_DEFAULT_AFTER: z.string().optional().default("x"), //! ZK_DEFAULT_AFTER optional = x
    ZK_DEFAULT_NULL: z.string().nullable().default(null), //! ZK_DEFAULT_NULL optional
    ZK_DEFAULT_EMPTY: z.string().default(""), //! ZK_DEFAULT_EMPTY optional
    ZK_DEFAULT_NOTHING: z.string().default(), //! ZK_DEFAULT_NOTHING unknown
    ZK_TRANSFORMED: z.string().optional().transform((v) => v ?? "t"), //! ZK_TRANSFORMED optional
    ZK_REFUSING: z.string().optional().transform((v, context) => v ?? context.addIssue("x")), //! ZK_REFUSING unknown
    ZK_THROWING: z.string().optional().transform((v) => { if (!v) throw new Error("x"); return v; }), //! ZK_THROWING unknown
    ZK_PIPED: z.string().optional().pipe(z.coerce.number()), //! ZK_PIPED unknown
    ZK_SUPER: z.string().optional().superRefine((v, c) => c), //! ZK_SUPER unknown
    ZK_CHECKED: z.string().optional().check(z.minLength(1)), //! ZK_CHECKED unknown
    ZK_AND: z.string().optional().and(z.string()), //! ZK_AND unknown
    ZK_REFINED_DEFAULT: z.string().default("r").refine(Boolean), //! ZK_REFINED_DEFAULT optional = r
    ZK_NONOPTIONAL: z.string().optional().nonoptional(), //! ZK_NONOPTIONAL required
    ZK_UNWRAPPED: z.string().optional().unwrap(), //! ZK_UNWRAPPED unknown
    ZK_UNION: z.union([z.literal("a"), z.url()]), //! ZK_UNION required
    ZK_UNION_OPTIONAL: z.union([z.literal("a"), z.string().optional()]), //! ZK_UNION_OPTIONAL optional
    ZK_UNION_UNSURE: z.union([z.literal("a"), z.string().default("d")]), //! ZK_UNION_UNSURE unknown
    ZK_UNION_NAMED: z.union(types), //! ZK_UNION_NAMED unknown
    ZK_UNION_NONE: z.union(), //! ZK_UNION_NONE unknown
    ZK_OVERWRITTEN: z.string().optional().overwrite((v, other) => other), //! ZK_OVERWRITTEN optional
    ZK_OR_OPTIONAL: z.string().or(z.number().optional()), //! ZK_OR_OPTIONAL optional
    ZK_OR_NONE: z.string().or(), //! ZK_OR_NONE required
    ZK_NAMED_DEFAULT: Port.min(1).default(80), //! ZK_NAMED_DEFAULT optional = 80
    ZK_NAMED_CALLED: port(80).optional(), //! ZK_NAMED_CALLED optional
    ZK_CALLED: port(80), //! ZK_CALLED unknown
    "ZK_QUOTED": z.string(), //! ZK_QUOTED required
    ZK_OTHER_Z: other.z.string(), //! ZK_OTHER_Z unknown
  })
  .parse(process.env);
declare const types: [z.ZodString, z.ZodUndefined];
declare const port: (n: number) => z.ZodNumber;
declare const other: { z: typeof z };

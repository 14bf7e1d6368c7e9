import { z } from "zod";

const Named = z.string().min(1);
const Shared = z.object({
  Z_SHARED: z.string(), //! Z_SHARED required
});

const schema = Shared.extend({
  Z_REQUIRED: z.string().min(1), //! Z_REQUIRED required
  Z_URL: z.url(), //! Z_URL required
  Z_OPTIONAL: z.string().optional(), //! Z_OPTIONAL optional
  Z_NULLISH: z.string().nullish(), //! Z_NULLISH optional
  Z_NULLABLE: z.string().nullable(), //! Z_NULLABLE required
  Z_DEFAULT: z.coerce.number().int().default(30), //! Z_DEFAULT optional = 30
  Z_PREFAULT: z.enum(["a", "b"]).prefault("a"), //! Z_PREFAULT optional = a
  Z_CATCH: z.string().catch("c"), //! Z_CATCH optional = c
  Z_COMPUTED: z.string().default(() => "x"), //! Z_COMPUTED optional = () => "x" computed
  Z_COERCED: z.coerce.string(), //! Z_COERCED unknown
  Z_NUMBER: z.coerce.number(), //! Z_NUMBER required
  Z_ANY: z.any(), //! Z_ANY unknown
  Z_NAMED: Named, //! Z_NAMED unknown
  Z_NAMED_OPTIONAL: Named.optional(), //! Z_NAMED_OPTIONAL optional
  Z_PREPROCESSED: z.preprocess((v) => v || undefined, z.string().optional()), //! Z_PREPROCESSED unknown
  Z_REFINED: z.string().optional().refine((v) => v !== undefined), //! Z_REFINED unknown
  Z_UNION: z.union([z.string(), z.undefined()]), //! Z_UNION unknown
  Z_OR: z.string().or(z.undefined()), //! Z_OR unknown
  Z_OR_LITERAL: z.string().or(z.literal("")), //! Z_OR_LITERAL required
  Z_SWITCHED: choose ? z.string().optional() : z.string(), //! Z_SWITCHED unknown
});
declare const choose: boolean;

export const config = schema.parse(process.env);
export const used = config.Z_REQUIRED; //! Z_REQUIRED required
export const usedDefault = config.Z_OPTIONAL ?? "here"; //! Z_OPTIONAL optional = here

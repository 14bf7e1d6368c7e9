import { createEnv } from "@t3-oss/env-core";
import { railway, render, uploadthing, upstashRedis } from "@t3-oss/env-core/presets-valibot";
import * as v from "valibot";

const presets = [railway()];
export const env = createEnv({
  extends: [
    railway(), //! not enumerable RAILWAY_*
    render(), //! not enumerable RENDER*
    uploadthing(), //! not enumerable UPLOADTHING_*
    upstashRedis(), //! not enumerable UPSTASH_REDIS_*
    // Its own keys come last.
    again,
  ],
  server: { TO_RENAMED: v.string(), TO_KEPT: v.optional(v.string(), "k") }, //! TO_KEPT optional = k
  runtimeEnvStrict: {
    TO_RENAMED: process.env.TO_OTHER, //! TO_OTHER required
    TO_KEPT: process.env.TO_KEPT, //! TO_KEPT optional = k
  },
  extra: {},
});
if (process.env.TO_SWITCH === "1") { //! TO_SWITCH optional
  createEnv({ server: { TO_SOMETIMES: v.string() } }); //! TO_SOMETIMES unknown
}
const again = createEnv({ extends: [again], server: { TO_AGAIN: v.string() } }); //! TO_AGAIN required
export const listed = createEnv({ extends: presets, server: {} }); //! not enumerable
export const given = createEnv(options);
export const unknown = createEnv({ server: options }); //! not enumerable
declare const options: { server: object };
const based = createEnv({ extends: [env], server: {} });
export const used = [based.RAILWAY_NAME, again.TO_NONE]; //! RAILWAY_NAME unknown; TO_NONE unknown
const ring = () => ring();
const endless = createEnv({ extends: [ring()], server: {} }); //! not enumerable
const closed = createEnv({ server: { TO_CLOSED: v.string() } }); //! TO_CLOSED required
export const further = createEnv({ extends: [closed], server: {} }).TO_NOT_THERE;
export const joined = createEnv({ extends: [env, closed], server: {} }).RAILWAY_URL; //! RAILWAY_URL unknown
export const moved = createEnv({
  server: { TO_NESTED: v.string(), "TO-QUOTED": v.string(), TO_UNSET: v.optional(v.string()) },
  runtimeEnv: {
    TO_NESTED: pick({ of: process.env.TO_PICKED }), //! TO_PICKED required
    "TO-QUOTED": process.env.TO_WRITTEN, //! TO_WRITTEN required
    TO_UNSET: process.env.TO_GIVEN ?? "g", //! TO_GIVEN optional = g
  },
});
export const shown = [moved.TO_UNSET!, moved.TO_NESTED ? 1 : 2, env.TO_KEPT ? 1 : 2]; //! TO_GIVEN required; TO_PICKED required; TO_KEPT optional = k

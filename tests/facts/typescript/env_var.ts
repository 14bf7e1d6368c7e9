import env from "env-var";
import { get, from } from "env-var";
import { LIMIT } from "./limits";
import store from "./store";
export { get as read } from "env-var";
store.get("EV_ARGUMENT", env);
export const kept = store.get("EV_KEPT");
export const wrapped = wrap(env.get("EV_WRAPPED").asString()).default("w"); //! EV_WRAPPED unknown
export const config = {
  one: env.get("EV_REQUIRED").required().asString(), //! EV_REQUIRED required
  two: env.get("EV_DEFAULT").default("d").asString(), //! EV_DEFAULT optional = d
  three: env.get("EV_BOTH").default(5).required().asInt(), //! EV_BOTH optional = 5
  four: env.get("EV_PLAIN").asString(), //! EV_PLAIN unknown
  five: env.get("EV_SWITCHED").required(isProduction).asString(), //! EV_SWITCHED unknown
  six: get("EV_NAMED").required().asUrlString(), //! EV_NAMED required
  seven: env.get("EV_COMPUTED").default(fallback()).asString(), //! EV_COMPUTED optional = fallback() computed
  eight: env.get("lower").asString(),
  nine: env.get(name).asString(),
  ten: env.get().X,
  eleven: env.logger("EV_NOT"),
  twelve: get,
};
export const others = from({ EV_OTHER: "x" }).get("EV_OTHER");
declare const isProduction: boolean, name: string, fallback: () => string;
export const bare = env.get("EV_BARE").default(); //! EV_BARE unknown
export const later = env.get("EV_LATER").name;  //! EV_LATER unknown
export const taken = env.get;

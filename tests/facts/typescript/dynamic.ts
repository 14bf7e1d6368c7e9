declare function choose(): "a" | "b";
const NAMES = { a: "Y_MAP_A", b: "Y_MAP_B" }; //! Y_MAP_A unknown; Y_MAP_B unknown
export const mapped = process.env[NAMES[choose()]];

const LISTED = ["Y_LIST_A", "Y_LIST_B"] as const; //! Y_LIST_A required; Y_LIST_B required
for (const name of LISTED) {
  if (!process.env[name]) throw new Error(name);
}

const CHECKED = ["Y_CHECK_A", "Y_CHECK_B"]; //! Y_CHECK_A required; Y_CHECK_B required
const missing = CHECKED.filter((name) => !process.env[name]);
if (missing.length > 0) throw new Error(missing.join());

["Y_EACH"].forEach((name) => console.log(process.env[name])); //! Y_EACH unknown

const KEY = "Y_CONST"; //! Y_CONST optional = c
export const constant = process.env[KEY] ?? "c";

export const template = (service: string) => process.env[`${service}_KEY`]; //! not enumerable *_KEY
export const keys = Object.keys(process.env); //! not enumerable
export const child = { env: { ...process.env } }; //! not enumerable
export function all() {
  return process.env;
}
export const ofAll = all().Y_OF_ALL; //! Y_OF_ALL unknown
export const passedAll = Object.entries(all()); //! not enumerable
enum Keys {
  First = "Y_ENUM", //! Y_ENUM required
}
export const ofEnum = process.env[Keys.First]!;
export const asked = "Y_ASKED" in process.env; //! Y_ASKED optional
const { Y_REST, ...others } = process.env; //! Y_REST unknown; not enumerable
export const rest = [Y_REST, others];

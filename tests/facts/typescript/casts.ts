export const one = (process.env as unknown as Env).CA_ONE ?? "1"; //! CA_ONE optional = 1
const env = process.env as NodeJS.ProcessEnv;
export const two = env.CA_TWO!; //! CA_TWO required
export const three = (process.env.CA_THREE as Config.Env.Stage) || "dev"; //! CA_THREE optional = dev
export const four = process.env.CA_FOUR as Config.Stage; //! CA_FOUR unknown
const five = process.env.CA_FIVE satisfies Config.Env.Stage; //! CA_FIVE required
if (!five) throw new Error("CA_FIVE");
export const six = globalThis.process.env.CA_SIX ?? "6"; //! CA_SIX optional = 6
export const seven = process?.env?.CA_SEVEN || "7"; //! CA_SEVEN optional = 7
export const config = { a: process.env.CA_EIGHT!, b: process.env.CA_NINE ?? "9" } as const; //! CA_EIGHT required; CA_NINE optional = 9
export class Settings {
  static key = process.env.CA_STATIC ?? "s"; //! CA_STATIC optional = s
}
export const given = (key = process.env.CA_GIVEN) => key; //! CA_GIVEN unknown
export const typed = (env as { CA_TYPED: string }).CA_TYPED; //! CA_TYPED unknown
export const global = (globalThis as any).process?.env?.CA_GLOBAL ?? "g"; //! CA_GLOBAL optional = g
export const other = wrapped.process.env.CA_NOT;
Object.assign(process.env, { CA_SET: "x" });
export const copy = Object.assign({}, process.env); //! not enumerable

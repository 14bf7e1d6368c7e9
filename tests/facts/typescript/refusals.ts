export function licensed() {
  if (!process.env.RF_DENIED) throw denied(); //! RF_DENIED unknown
  if (!process.env.RF_HTTP) throw new HTTPException(403, { message: "no licence" }); //! RF_HTTP unknown
  if (!process.env.RF_CODE) throw new TRPCError({ code: "UNAUTHORIZED" }); //! RF_CODE unknown
}
export function broken() {
  if (!process.env.RF_SERVER) throw new HTTPException(500, { message: "not configured" }); //! RF_SERVER required
  if (!process.env.RF_MESSAGE) throw new Error("RF_MESSAGE was not found, access denied"); //! RF_MESSAGE required
}
export const any = () => Boolean(process.env.RF_A || process.env.RF_B); //! RF_A optional; RF_B optional
const raw = process.env.RF_LIMIT; //! RF_LIMIT optional
export const limit = raw !== undefined && raw !== "" ? Number(raw) : NaN;
export const stage = (process.env.RF_STAGE ?? "dev") === "prod"; //! RF_STAGE optional = dev
declare const HTTPException: new (status: number, options: object) => Error;
declare const TRPCError: new (options: object) => Error;
declare function denied(): Error;

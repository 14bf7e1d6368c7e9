export const plain = process.env.PLAIN_NAME; //! PLAIN_NAME unknown
export const quoted = process.env["QUOTED_NAME"]; //! QUOTED_NAME unknown
export const chained = process?.env?.CHAINED_NAME; //! CHAINED_NAME unknown
export const cast = process.env.CAST_NAME as string; //! CAST_NAME unknown
export const inlined = process.env.cloudMode;
export const mixed = process.env.npm_package_version ?? "0";
export const whole = (process.env as Record<string, string>).WHOLE_CAST; //! WHOLE_CAST unknown
export const ofGlobal = globalThis.process.env.OF_GLOBAL; //! OF_GLOBAL unknown

for (const key of ["LO_ONE", "LO_TWO"] as const) if (!process.env[key]) throw new Error(key); //! LO_ONE required; LO_TWO required
["LO_EACH"].forEach((key) => { //! LO_EACH required
  if (!process.env[key]) throw new Error(key);
});

export const filtered = Object.keys(process.env).filter((key) => key.startsWith("LO_P_")); //! not enumerable LO_P_*
export const ended = Object.entries(process.env).filter((pair) => pair[0].endsWith("_URL")); //! not enumerable *_URL
export const tested = Object.keys(process.env).filter((key) => /^LO_T_\d+$/.test(key)); //! not enumerable LO_T_*
export const either = Object.keys(process.env).filter((key) => key.startsWith("LO_A") || ok(key)); //! not enumerable
export const named = Object.keys(process.env).filter(ok); //! not enumerable
export const mapped = Object.keys(process.env).map((key) => key.startsWith("LO_M")); //! not enumerable
export const others = Object.keys({ ...process.env }).filter((key) => key.startsWith("LO_O")); //! not enumerable
export const values = Object.values(process.env).filter((key) => key.startsWith("LO_V")); //! not enumerable
for (const [key] of Object.entries(process.env)) { //! not enumerable LO_Q_*
  if (!key.startsWith("LO_Q_")) continue;
  use(key);
}
for (const key in process.env) { //! not enumerable LO_R_*
  if (key.startsWith("LO_R_")) {
    use(key);
  }
}
for (const key in process.env) if (key.startsWith("LO_S_")) use(key); //! not enumerable LO_S_*
for (const key in process.env) { //! not enumerable
  if (key.startsWith("LO_U_")) use(key);
  use("all");
}
for (const key in process.env) { //! not enumerable
  if (!key.startsWith("LO_W_")) use(key);
}
for (const key in process.env) use(key); //! not enumerable
for (const key in process.env) {} //! not enumerable
declare function ok(key: string): boolean;
declare function use(key: string): void;

export function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const envOr = (name: string, fallback?: string) => process.env[name] ?? fallback;

export function port(name = "H_NOT_A_NAME_LIST", standard = "80") {
  return process.env[name] || standard;
}

// Passes its own parameter on: a reader by the fixpoint.
export const requireNumber = (name: string) => Number(requireEnv(name));

export function setEnv(name: string, value: string) {
  process.env[name] = value;
}

export function maybe(name: string) {
  return process.env[name];
}

export function strictInProduction(name: string) {
  const value = process.env[name];
  if (!value && process.env.NODE_ENV === "production") throw new Error(name); //! NODE_ENV optional
  return value;
}

export function demanding(name: string, fallback?: string) {
  const value = process.env[name] ?? fallback;
  if (value === undefined) throw new Error(name);
  return value;
}

export const here = requireEnv("H_SAME_FILE"); //! H_SAME_FILE required

/** Read an environment variable that the application cannot run without. */
export function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Environment variable ${name} is not set`);
  }
  return value;
}

/** An empty value counts as unset, because compose files pass unset variables on as "". */
export function optionalEnv(name: string, fallback: string): string {
  return process.env[name] || fallback;
}

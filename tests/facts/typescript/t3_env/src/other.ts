const env = { N_DATABASE_URL: "not the environment" };
export const url = env.N_DATABASE_URL;
export function handler(env: { N_PORT: string }) {
  return env.N_PORT;
}

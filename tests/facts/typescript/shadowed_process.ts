export function run(env: { process: { env: Record<string, string> } }) {
  return env.process.env.IS_OF_SOMETHING_ELSE;
}
export function spawn(process: { env: Record<string, string> }) {
  return process.env.IS_OF_A_PARAMETER;
}
export const real = global.process.env.IS_REAL; //! IS_REAL unknown

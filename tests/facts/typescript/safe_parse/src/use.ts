import { env } from "./env";
export const url = env.SP_URL; //! SP_URL required
const { SP_PORT } = env; //! SP_PORT optional = 80
export { SP_PORT };

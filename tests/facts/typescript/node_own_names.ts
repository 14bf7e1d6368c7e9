const env = process.env;
export const mode = [env.MODE, env.DEV]; //! MODE unknown; DEV unknown

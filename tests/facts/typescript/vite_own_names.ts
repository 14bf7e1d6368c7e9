const { MODE, BASE_URL, VW_TAKEN } = import.meta.env; //! VW_TAKEN unknown
const env = import.meta.env;
export const shown = [MODE, BASE_URL, VW_TAKEN, env.DEV, env.PROD, env.SSR, env.VW_ALIAS, env.SITE]; //! VW_ALIAS unknown; SITE unknown
export const node = process.env.MODE; //! MODE unknown

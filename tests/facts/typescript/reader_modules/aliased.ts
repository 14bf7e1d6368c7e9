import { need } from "@lib-env";
export const one = need("RM_ALIASED"); //! RM_ALIASED required

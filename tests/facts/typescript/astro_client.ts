import { AX_SITE } from "astro:env/client"; //! AX_SITE unknown
import { getSecret } from "./astro:env/server";
export const shown = [AX_SITE, getSecret("AX_NOT")];

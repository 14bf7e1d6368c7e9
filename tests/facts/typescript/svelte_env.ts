import { lower } from "$env/static/public";
import { SV_SECRET, SV_OTHER as other } from "$env/static/private"; //! SV_SECRET unknown; SV_OTHER unknown
export const used = [SV_SECRET, other];

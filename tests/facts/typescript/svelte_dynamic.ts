import { env } from "$env/dynamic/private";
import { env as open } from '$env/dynamic/public';
export const one = env.SD_ONE!; //! SD_ONE required
export const two = open.PUBLIC_SD_TWO ?? "2"; //! PUBLIC_SD_TWO optional = 2
export const three = (env: { SD_NOT: string }) => env.SD_NOT;

import { read } from "env";
import { read as inner } from "@acme/env/src/read";

export const key = read("SITE_KEY"); //! SITE_KEY required
export const none = inner("NOT_EXPORTED");

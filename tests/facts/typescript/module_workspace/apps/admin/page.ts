import { read } from "~/other";
import { read as strict } from "@/own";

export const key = read("ADMIN_KEY"); //! ADMIN_KEY optional = none
export const other = strict("NOT_READ");

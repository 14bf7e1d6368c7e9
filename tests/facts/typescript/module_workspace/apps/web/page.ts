import { read } from "@/own";

export const key = read("WEB_KEY"); //! WEB_KEY required

import { argv, process } from "node:process";
const mine = process;
load(mine.env.PR_MINE); //! PR_MINE unknown
declare function load(value: unknown): void;

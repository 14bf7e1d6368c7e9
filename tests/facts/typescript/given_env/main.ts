import { load } from "./load";
import * as server from "./server";
import { spawn } from "node:child_process";
load("x", process.env);
server.start(process.env);
spawn("x", process.env); //! not enumerable
load("x", "y", process.env); //! not enumerable
picked(process.env); //! not enumerable
load("x", { ...process.env }); //! not enumerable
rest(process.env); //! not enumerable
missing(process.env); //! not enumerable
function picked({ GE_PICKED }: NodeJS.ProcessEnv) {
  return GE_PICKED;
}
function rest(...environments: NodeJS.ProcessEnv[]) {
  return environments;
}
function missing() {}
import { asking, both, chosen, clean, dirty, everything, retry } from "./load";
chosen(process.env);
dirty(process.env);
both(process.env);
retry(process.env, 3);
export const others = [clean(process.env), everything(process.env), asking(process.env)];

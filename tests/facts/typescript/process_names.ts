import proc, { argv } from "node:process";
import * as whole from "process";
import other, { env as others } from "./process";

const p = process;
export const one = p.env.NAMED_ONE; //! NAMED_ONE unknown
export const two = p["env"].NAMED_TWO ?? "2"; //! NAMED_TWO optional = 2
export const three = proc.env.NAMED_THREE; //! NAMED_THREE unknown
export const { NAMED_FOUR } = whole.env; //! NAMED_FOUR unknown
export const five = process["env"].NAMED_FIVE; //! NAMED_FIVE unknown
export const six = process?.["env"]?.["NAMED_SIX"]; //! NAMED_SIX unknown
export const seven = (process as any).env.NAMED_SEVEN; //! NAMED_SEVEN unknown

const {
  env: { NAMED_EIGHT, NAMED_NINE = "9", NAMED_TEN: ten }, //! NAMED_EIGHT unknown; NAMED_NINE optional = 9; NAMED_TEN unknown
} = process;
const { env: eleven } = proc;
export const twelve = eleven.NAMED_TWELVE; //! NAMED_TWELVE unknown
const { env: thirteen = {}, pid } = globalThis.process;
export const fourteen = thirteen.NAMED_FOURTEEN; //! NAMED_FOURTEEN unknown
const { env = {} } = p;
export const fifteen = env.NAMED_FIFTEEN; //! NAMED_FIFTEEN unknown

const worker = { process: { env: { IS_OF_A_WORKER: "x" }, exit: () => 0 } };
const w = worker.process;
export const ofWorker = [w.env.IS_OF_A_WORKER, p.exitCode.IS_OF_SOMETHING, p.argv.IS_OF_ARGUMENTS, argv.IS_OF_ARGV];
const { env: ofOther } = worker.process;
export const no = [ofOther.IS_OF_A_WORKER, other.env.IS_OF_A_FILE, others.IS_OF_A_FILE_TOO, process["title"].IS_OF_A_TITLE];
export const text = "process['env'].IS_TEXT, const q = process; q.env.IS_TEXT_TOO";

export function run(process: { env: { IS_OF_A_PARAMETER: string } }) {
  const mine = process;
  const { env: inner } = process;
  return [mine.env.IS_OF_A_PARAMETER, inner.IS_OF_A_PARAMETER, process["env"].IS_OF_A_PARAMETER, ten, NAMED_EIGHT];
}

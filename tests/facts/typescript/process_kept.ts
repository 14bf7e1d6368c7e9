// Where the process itself is kept, and where it is not.
import { pid, env as kept } from "process";
import { exec, process as child } from "node:child_process";
export { env } from "process";
declare const load: (...all: unknown[]) => any;
declare const holder: any, names: any;

load(kept.PK_KEPT, pid.env.PK_PID, child.env.PK_CHILD); //! PK_KEPT unknown
const w = window.process;
const s = self.process;
load(w.env.PK_WINDOW, s.env.PK_SELF); //! PK_WINDOW unknown; PK_SELF unknown
const q = process;
holder.env = process;
load(q, names[q].PK_NAMED, q["env"].PK_INDEX, holder.env.PK_HELD, q.cwd().PK_FOLDER); //! PK_INDEX unknown
const [env2] = process;
load(env2.PK_LISTED, { process });

// What is no work of a branch: conversions, answers, logging, and functions of packages.
import { sync } from "sync-package";
import { aliased } from "lib/own";
import own from "@/own";
import { tilde } from "~/tilde";
import { hash } from "#hash";
export async function POST(event: { type: string }) {
  if (event.type === "a") keep(String(event)); //! event a -> keep
  switch (event.type) {
    case "string": return [String(event), keep()]; //! event string -> keep
    case "number": return [Number(event), keep()]; //! event number -> keep
    case "boolean": return [Boolean(event), keep()]; //! event boolean -> keep
    case "date": return [Date(), keep()]; //! event date -> keep
    case "error": return [Error(), keep()]; //! event error -> keep
    case "int": return [parseInt(event), keep()]; //! event int -> keep
    case "float": return [parseFloat(event), keep()]; //! event float -> keep
    case "fetch": return [fetch(event), keep()]; //! event fetch -> keep
    case "clone": return [structuredClone(event), keep()]; //! event clone -> keep
    case "nan": return [isNaN(event), keep()]; //! event nan -> keep
    case "json": return [json(event), keep()]; //! event json -> keep
    case "after": return [after(event), keep()]; //! event after -> keep
    case "wait": return [waitUntil(event), keep()]; //! event wait -> keep
    case "timeout": return [setTimeout(event), keep()]; //! event timeout -> keep
    case "eq": return [eq(event), keep()]; //! event eq -> keep
    case "and": return [and(event), keep()]; //! event and -> keep
    case "or": return [or(event), keep()]; //! event or -> keep
    case "sql": return [sql(event), keep()]; //! event sql -> keep
    case "path": return [revalidatePath(event), keep()]; //! event path -> keep
    case "tag": return [revalidateTag(event), keep()]; //! event tag -> keep
    case "require": return [require(event), keep()]; //! event require -> keep
    case "log": return [logEvent(event), keep()]; //! event log -> keep
    case "use": return [useEvent(event), keep()]; //! event use -> keep
    case "package": return [sync(event), keep()]; //! event package -> keep
    case "at": return [own(event), keep()]; //! event at -> own
    case "tilde": return [tilde(event), keep()]; //! event tilde -> tilde
    case "hash": return [hash(event), keep()]; //! event hash -> hash
    case "method": return [db.insert(event), keep()]; //! event method -> keep
    case "this": return [this.insert(event), keep()]; //! event this -> insert
    case "handle": return [keep(), db.handle(event)]; //! event handle -> handle
    case "process": return [keep(), process(event)]; //! event process -> process
    case "on": return [keep(), on(event), onEvent()]; //! event on -> onEvent
    case "handled": return [keep(), handled(event), handle_it()]; //! event handled -> handle_it
    case "processed": return [keep(), processed(event), processIt()]; //! event processed -> processIt
    case "map": return [handleMap[event](), keep()]; //! event map -> keep
    case "alias": return [aliased(event), keep()]; //! event alias -> aliased
    case "made": return [(() => keep())(), handlers[event](), make()()]; //! event made -> keep
  }
}

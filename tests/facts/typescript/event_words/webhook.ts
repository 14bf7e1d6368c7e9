import { LISTED } from "./listed";
export function handle(event: { type: string }) {
  if (LISTED.includes(event.type)) first(); //! event paid -> first
  if (UNKNOWN.includes(event.type)) second();
  switch (event.type) {
    case NOBODY_KNOWS:
      return second();
    case "sent": //! event sent -> third
      return third();
  }
}
declare const UNKNOWN: string[], NOBODY_KNOWS: string;
function first() {}
function second() {}
function third() {}

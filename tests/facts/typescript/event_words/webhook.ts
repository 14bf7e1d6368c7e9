import { LISTED, Words } from "./listed";
import standard, { RENAMED, VIA } from "./barrel";
import { LOCAL } from "./ring";
import { NOWHERE } from "some-package";
export function handle(event: { type: string }) {
  if (LISTED.includes(event.type)) first(); //! event paid -> first
  if (UNKNOWN.includes(event.type)) second();
  switch (event.type) {
    case NOBODY_KNOWS:
      return second();
    case "sent": //! event sent -> third
      return third();
    case Words.SINGLE:
    case NOWHERE:
      return second();
    case Words.OWN: //! event own -> third
    case VIA: //! event via -> third
    case RENAMED: //! event renamed -> third
    case standard: //! event standard -> third
    case LOCAL: //! event local -> third
      return third();
  }
}
declare const UNKNOWN: string[], NOBODY_KNOWS: string;
function first() {}
function second() {}
function third() {}

import whole from "@plain";
import { inside, hidden, need, outer, plain } from "@lib-env";
import { need as again } from "./ring/b";
import { need as other } from "./lib/own";
import * as all from "./lib/env";
import late, { later, renamed } from "./lib/late";
const { need: listed, secret } = require("./lib/listed.cjs");
export const five = [late("RM_LATE"), later("RM_LATER"), listed("RM_LISTED")]; //! RM_LATE unknown; RM_LATER unknown; RM_LISTED unknown
export const nothing = [renamed("RM_8"), secret("RM_9")];
const given = require("./lib/cjs.cjs");
export const one = need("RM_NEEDED"); //! RM_NEEDED required
export const two = again("RM_AGAIN"); //! RM_AGAIN required
export const three = given("RM_GIVEN"); //! RM_GIVEN optional = c
export const four = all.need("RM_ALL"); //! RM_ALL required
export const none = [whole("RM_1"), inside("RM_2"), hidden("RM_3"), outer("RM_4"), plain("RM_5"), other("RM_6"), all.plain("RM_7")];

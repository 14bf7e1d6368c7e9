import { of } from "@plain";
export const one = of("RM_FIXED"); //! RM_FIXED unknown

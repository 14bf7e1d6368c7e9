import { number, object, string } from "yup";
export const other = object().shape({ YU_NUMBER: number().default(1), YU_STRING: string().required() }).validateSync(process.env); //! YU_NUMBER optional = 1; YU_STRING required

import { GET as load } from "../passed/handlers";
export const POST = () => load(); //! route POST /api/used

import { x } from "x";

export default defineEventHandler(() => []); //! route PATCH /api/users/[id]

export const GET = async () => json({}); //! route GET,POST /api/[id]
export { create as POST } from "$lib/create";

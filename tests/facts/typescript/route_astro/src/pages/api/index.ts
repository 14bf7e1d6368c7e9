export const GET: APIRoute = () => new Response(); //! route GET,POST /api
export async function POST() {}

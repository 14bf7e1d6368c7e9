export const GET = load; //! route GET /

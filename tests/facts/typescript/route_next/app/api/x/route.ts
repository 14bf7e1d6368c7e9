export const GET = go; //! route GET /api/x

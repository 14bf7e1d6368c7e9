export const GET = load; //! none of routes

export const GET = load; //! unlisted route

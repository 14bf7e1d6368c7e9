export const GET = go; //! unlisted route

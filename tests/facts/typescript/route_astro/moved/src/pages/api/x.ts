const a = 1;
export const GET = go; //! unlisted route

export const GET = go; //! route GET /feed.xml

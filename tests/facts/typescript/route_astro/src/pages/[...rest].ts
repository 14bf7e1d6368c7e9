export const GET = go; //! route GET /[[...rest]]

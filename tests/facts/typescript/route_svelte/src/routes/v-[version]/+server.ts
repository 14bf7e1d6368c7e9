export const GET = read; //! route GET /[version]

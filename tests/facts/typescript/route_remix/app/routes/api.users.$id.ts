export async function loader() {} //! route GET /api/users/[id]

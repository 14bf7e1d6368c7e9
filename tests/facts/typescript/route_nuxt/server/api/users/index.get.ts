export default defineEventHandler(() => []); //! route GET /api/users

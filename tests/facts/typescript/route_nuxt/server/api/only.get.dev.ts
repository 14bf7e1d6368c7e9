export default defineEventHandler(go); //! route GET /api/only

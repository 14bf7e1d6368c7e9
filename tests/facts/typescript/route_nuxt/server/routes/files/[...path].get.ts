export default defineEventHandler(go); //! route GET /files/[...path]

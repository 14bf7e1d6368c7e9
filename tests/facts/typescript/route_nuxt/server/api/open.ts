export default defineEventHandler(go); //! route  /api/open

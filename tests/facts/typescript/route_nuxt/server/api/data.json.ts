export default defineEventHandler(go); //! route  /api/data.json

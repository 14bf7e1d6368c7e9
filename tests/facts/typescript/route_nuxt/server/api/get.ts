export default defineEventHandler(go); //! route  /api/get

export default defineEventHandler(go); //! route GET /[...rest]

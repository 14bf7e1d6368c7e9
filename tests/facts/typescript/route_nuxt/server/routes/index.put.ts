export default defineEventHandler(go); //! route PUT /

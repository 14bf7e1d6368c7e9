export default defineEventHandler(go); //! unlisted route

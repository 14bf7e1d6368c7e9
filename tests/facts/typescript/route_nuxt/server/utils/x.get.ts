export default defineEventHandler(go);

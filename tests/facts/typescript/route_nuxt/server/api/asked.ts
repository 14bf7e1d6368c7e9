export default defineEventHandler((event) => { //! route POST /api/asked
  if (event.method === "POST") return 1;
});

export async function action({ request }) { //! route  /api/asks
  if (request.method !== "POST") throw json({}, 405);
}

export default function handler(request, response) { //! route GET,PUT,PATCH /api/asked
  if (request.method === "PATCH") return change(request);
  switch (request.method) {
    case "GET":
      return response.json({});
    case "PUT":
      return store(request);
  }
}

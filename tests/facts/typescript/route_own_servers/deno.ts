Deno.serve((request) => new Response("ok")); //! unlisted route
Deno.serve({ port: 80 }, answer); //! unlisted route
const server = Bun.serve({ //! unlisted route
  fetch(request) {
    return new Response("ok");
  },
});
Bun.serve(); //! unlisted route
// Bun.serve({ fetch: answer })
Deno.serveHttp(connection);

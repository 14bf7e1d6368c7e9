export async function GET() {
  const broken = process.env.R_SERVER_ERROR; //! R_SERVER_ERROR required
  if (!broken) return Response.json({ error: "not configured" }, { status: 500 });
  return new Response(broken);
}

export async function PUT() {
  if (!process.env.R_UNAVAILABLE) { //! R_UNAVAILABLE required
    console.error("R_UNAVAILABLE is not set");
    return new Response("unavailable", { status: 503 });
  }
  return new Response(process.env.R_UNAVAILABLE); //! R_UNAVAILABLE required
}

export async function POST() {
  if (!process.env.R_UNAUTHORIZED) return new Response("no", { status: 401 }); //! R_UNAUTHORIZED unknown
  return new Response("ok");
}

export async function PATCH() {
  if (!process.env.R_ERROR_VALUE) return { error: "R_ERROR_VALUE" }; //! R_ERROR_VALUE unknown
  return { ok: true };
}

export async function DELETE() {
  if (!process.env.R_GATE) return new Response(null, { status: 204 }); //! R_GATE optional
  return new Response(process.env.R_GATE); //! R_GATE optional
}

export function express(res: { status(code: number): { json(body: unknown): void } }) {
  if (!process.env.R_EXPRESS) return res.status(500).json({}); //! R_EXPRESS required
  return process.env.R_EXPRESS; //! R_EXPRESS required
}

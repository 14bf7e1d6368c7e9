export async function POST(): Promise<Response> {
  return Response.json({ status: "ok" });
}

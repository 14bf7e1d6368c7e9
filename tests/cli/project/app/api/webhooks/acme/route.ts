import { createHmac, timingSafeEqual } from "node:crypto";

export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (!verifySignature(body, request.headers.get("acme-signature") ?? "")) {
    return new Response("Invalid signature", { status: 400 });
  }
  const event = JSON.parse(body);
  switch (event.type) {
    case "payment.paid":
      handlePaid(event.id);
      break;
  }
  return new Response("ok");
}

function verifySignature(body: string, signature: string): boolean {
  const secret = process.env.ACME_WEBHOOK_SECRET;
  if (!secret) {
    throw new Error("ACME_WEBHOOK_SECRET is not set");
  }
  const expected = createHmac("sha256", secret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}

function handlePaid(id: string): void {
  console.log(id);
}

import { createHmac, timingSafeEqual } from "node:crypto";
import { NextResponse } from "next/server";
import { db, type Transaction } from "@/lib/db";
import { rateLimit, tooManyRequests } from "@/lib/rate-limit";
import { captureWebhookFailure } from "@/lib/sentry/client";
import { markStale, recordEventOnce, type XeroEvent, xeroPayloadSchema } from "@/lib/xero/events";

export async function POST(request: Request): Promise<NextResponse> {
  const limit = rateLimit(request, "webhook:xero");
  if (!limit.allowed) {
    return tooManyRequests(limit);
  }

  const rawBody = await request.text();
  // Xero's intent-to-receive check sends right and wrong signatures and expects 200 and 401 with an
  // empty body; a webhook that gets this wrong is never switched on.
  if (!verifySignature(rawBody, request.headers.get("x-xero-signature"))) {
    return new NextResponse(null, { status: 401 });
  }

  try {
    const { events } = xeroPayloadSchema.parse(JSON.parse(rawBody));
    await db.transaction(async (tx) => {
      for (const event of events) {
        if (await recordEventOnce(tx, event)) {
          await dispatch(tx, event);
        }
      }
    });
    return new NextResponse(null, { status: 200 });
  } catch (error) {
    captureWebhookFailure(error, { integration: "xero" });
    return new NextResponse(null, { status: 500 });
  }
}

async function dispatch(tx: Transaction, event: XeroEvent): Promise<void> {
  if (event.eventCategory === "CONTACT") {
    await handleContactChanged(tx, event);
  } else if (event.eventCategory === "INVOICE") {
    await handleInvoiceChanged(tx, event);
  }
}

async function handleContactChanged(tx: Transaction, event: XeroEvent): Promise<void> {
  await markStale(tx, event.tenantId, "contacts");
}

async function handleInvoiceChanged(tx: Transaction, event: XeroEvent): Promise<void> {
  await markStale(tx, event.tenantId, "invoices");
}

function verifySignature(rawBody: string, header: string | null): boolean {
  const webhookKey = process.env.XERO_WEBHOOK_KEY;
  if (!webhookKey) {
    throw new Error("XERO_WEBHOOK_KEY is not set");
  }
  const expected = createHmac("sha256", webhookKey).update(rawBody, "utf8").digest();
  const received = Buffer.from(header ?? "", "base64");
  return received.length === expected.length && timingSafeEqual(received, expected);
}

import { createHmac, timingSafeEqual } from "node:crypto";
import { NextResponse } from "next/server";
import { db, type Transaction } from "@/lib/db";
import { rateLimit, tooManyRequests } from "@/lib/rate-limit";
import { captureWebhookFailure } from "@/lib/sentry/client";
import {
  handleChargeRefunded,
  handleCheckoutExpired,
  handleDisputeCreated,
  handlePaymentFailed,
  handlePaymentSucceeded,
  recordEventOnce,
  type StripeEvent,
  stripeEventSchema,
} from "@/lib/stripe/events";

export async function POST(request: Request): Promise<NextResponse> {
  const limit = rateLimit(request, "webhook:stripe");
  if (!limit.allowed) {
    return tooManyRequests(limit);
  }

  const secret = process.env.STRIPE_WEBHOOK_SECRET;
  if (!secret) {
    return NextResponse.json({ error: "Webhook secret is not configured" }, { status: 500 });
  }

  // The signature covers the bytes as sent, so nothing may parse the body before.
  const rawBody = await request.text();
  if (!verifySignature(rawBody, request.headers.get("stripe-signature"), secret)) {
    return NextResponse.json({ error: "Invalid signature" }, { status: 400 });
  }

  const parsed = stripeEventSchema.safeParse(JSON.parse(rawBody));
  if (!parsed.success) {
    return NextResponse.json({ error: "Not a Stripe event" }, { status: 400 });
  }
  const event = parsed.data;

  try {
    const outcome = await db.transaction(async (tx) => {
      if (!(await recordEventOnce(tx, event))) {
        return "duplicate";
      }
      return dispatch(tx, event);
    });
    return NextResponse.json({ received: true, outcome });
  } catch (error) {
    captureWebhookFailure(error, { integration: "stripe", eventType: event.type });
    // Anything but 2xx makes Stripe deliver the event again.
    return NextResponse.json({ error: "Event could not be processed" }, { status: 500 });
  }
}

async function dispatch(tx: Transaction, event: StripeEvent): Promise<"processed" | "ignored"> {
  switch (event.type) {
    case "payment_intent.succeeded":
      await handlePaymentSucceeded(tx, event);
      return "processed";
    case "payment_intent.payment_failed":
      await handlePaymentFailed(tx, event);
      return "processed";
    case "charge.refunded":
      await handleChargeRefunded(tx, event);
      return "processed";
    case "charge.dispute.created":
      await handleDisputeCreated(tx, event);
      return "processed";
    case "checkout.session.expired":
      await handleCheckoutExpired(tx, event);
      return "processed";
    default:
      return "ignored";
  }
}

/** `Stripe-Signature: t=<unix time>,v1=<hex>[,v1=<hex>]`: several v1 while a secret is being rolled. */
function verifySignature(rawBody: string, header: string | null, secret: string): boolean {
  const pairs = (header ?? "").split(",").map((part) => part.trim().split("=", 2));
  const timestamp = Number(pairs.find(([key]) => key === "t")?.[1]);
  if (!Number.isInteger(timestamp) || !isRecent(timestamp)) {
    return false;
  }
  const expected = createHmac("sha256", secret).update(`${timestamp}.${rawBody}`, "utf8").digest();
  return pairs
    .filter(([key]) => key === "v1")
    .map(([, signature]) => Buffer.from(signature ?? "", "hex"))
    .some((received) => received.length === expected.length && timingSafeEqual(received, expected));
}

/** A signed request that was recorded must not be of use for longer than the tolerance. */
function isRecent(timestamp: number): boolean {
  const tolerance = Number(process.env.STRIPE_WEBHOOK_TOLERANCE_SECONDS || "300");
  return Math.abs(Date.now() / 1000 - timestamp) <= tolerance;
}

import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { invoices, stripeEvents, stripePayments } from "@/lib/db/schema";

export const stripeEventSchema = z.object({
  id: z.string(),
  type: z.string(),
  created: z.number(),
  livemode: z.boolean(),
  data: z.object({ object: z.unknown() }),
});

export type StripeEvent = z.infer<typeof stripeEventSchema>;

const paymentIntentSchema = z.object({
  id: z.string(),
  amount: z.number(),
  amount_received: z.number(),
  metadata: z.object({ invoice_id: z.uuid().optional() }),
  last_payment_error: z.object({ code: z.string().optional() }).nullish(),
});

const chargeSchema = z.object({
  payment_intent: z.string().nullable(),
  amount_refunded: z.number(),
});

const disputeSchema = z.object({ payment_intent: z.string().nullable(), reason: z.string() });

const checkoutSessionSchema = z.object({ client_reference_id: z.uuid().nullable() });

/**
 * Writes the event down and says whether it is new. Inside the transaction of its handler: where that
 * fails the row goes too, and Stripe's next attempt is handled instead of taken for a duplicate.
 */
export async function recordEventOnce(tx: Transaction, event: StripeEvent): Promise<boolean> {
  const inserted = await tx
    .insert(stripeEvents)
    .values({
      eventId: event.id,
      eventType: event.type,
      isLive: event.livemode,
      occurredAt: new Date(event.created * 1000),
    })
    .onConflictDoNothing()
    .returning({ eventId: stripeEvents.eventId });
  return inserted.length > 0;
}

export async function handlePaymentSucceeded(tx: Transaction, event: StripeEvent): Promise<void> {
  const intent = paymentIntentSchema.parse(event.data.object);
  const invoiceId = intent.metadata.invoice_id;
  // Payments that were taken outside Practice Hub carry no invoice.
  if (!invoiceId) {
    return;
  }
  await tx
    .insert(stripePayments)
    .values({
      invoiceId,
      paymentIntentId: intent.id,
      status: "succeeded",
      amountPence: intent.amount_received,
    })
    .onConflictDoUpdate({
      target: stripePayments.paymentIntentId,
      set: {
        status: "succeeded",
        amountPence: intent.amount_received,
        failureCode: null,
        updatedAt: new Date(),
      },
    });
  await settleInvoice(tx, invoiceId);
}

export async function handlePaymentFailed(tx: Transaction, event: StripeEvent): Promise<void> {
  const intent = paymentIntentSchema.parse(event.data.object);
  const invoiceId = intent.metadata.invoice_id;
  if (!invoiceId) {
    return;
  }
  const failureCode = intent.last_payment_error?.code ?? null;
  await tx
    .insert(stripePayments)
    .values({
      invoiceId,
      paymentIntentId: intent.id,
      status: "failed",
      amountPence: intent.amount,
      failureCode,
    })
    .onConflictDoUpdate({
      target: stripePayments.paymentIntentId,
      set: { status: "failed", failureCode, updatedAt: new Date() },
      // Stripe does not promise an order: a late failure must not undo a success.
      setWhere: sql`${stripePayments.status} <> 'succeeded'`,
    });
}

export async function handleChargeRefunded(tx: Transaction, event: StripeEvent): Promise<void> {
  const charge = chargeSchema.parse(event.data.object);
  if (!charge.payment_intent) {
    return;
  }
  const [payment] = await tx
    .update(stripePayments)
    .set({ refundedPence: charge.amount_refunded, updatedAt: new Date() })
    .where(eq(stripePayments.paymentIntentId, charge.payment_intent))
    .returning({ invoiceId: stripePayments.invoiceId });
  if (payment) {
    await settleInvoice(tx, payment.invoiceId);
  }
}

export async function handleDisputeCreated(tx: Transaction, event: StripeEvent): Promise<void> {
  const dispute = disputeSchema.parse(event.data.object);
  if (!dispute.payment_intent) {
    return;
  }
  await tx
    .update(stripePayments)
    .set({ disputedAt: new Date(event.created * 1000), updatedAt: new Date() })
    .where(eq(stripePayments.paymentIntentId, dispute.payment_intent));
}

export async function handleCheckoutExpired(tx: Transaction, event: StripeEvent): Promise<void> {
  const session = checkoutSessionSchema.parse(event.data.object);
  if (!session.client_reference_id) {
    return;
  }
  await tx
    .update(invoices)
    .set({ checkoutUrl: null, updatedAt: new Date() })
    .where(eq(invoices.id, session.client_reference_id));
}

/** Recomputes from all payments, so that the result does not depend on the order of events. */
async function settleInvoice(tx: Transaction, invoiceId: string): Promise<void> {
  const [totals] = await tx
    .select({
      paid: sql<number>`coalesce(sum(${stripePayments.amountPence} - ${stripePayments.refundedPence}), 0)::int`,
    })
    .from(stripePayments)
    .where(sql`${stripePayments.invoiceId} = ${invoiceId} and ${stripePayments.status} = 'succeeded'`);
  const paid = totals?.paid ?? 0;
  await tx
    .update(invoices)
    .set({
      paidPence: paid,
      status: sql`case
        when ${invoices.status} = 'void' then 'void'::invoice_status
        when ${invoices.totalPence} <= ${paid} then 'paid'::invoice_status
        when ${paid} > 0 then 'part_paid'::invoice_status
        else 'sent'::invoice_status
      end`,
      updatedAt: new Date(),
    })
    .where(eq(invoices.id, invoiceId));
}

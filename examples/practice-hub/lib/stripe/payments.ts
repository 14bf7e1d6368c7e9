import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/api-error";
import { appUrl } from "@/lib/app-config";
import { recordAudit } from "@/lib/audit";
import { db } from "@/lib/db";
import { clients, invoices, stripeCustomers, stripePayments } from "@/lib/db/schema";
import { type Refund, type StripeClient, stripeClient } from "./client";

export interface StartInvoicePaymentInput {
  tenantId: string;
  invoiceId: string;
}

export interface RefundInvoicePaymentInput {
  tenantId: string;
  userId: string;
  paymentId: string;
  amount?: number;
}

/** Opens a payment page for what is still owed on an invoice and returns its address. */
export async function startInvoicePayment(
  input: StartInvoicePaymentInput,
): Promise<{ checkoutUrl: string }> {
  const [row] = await db
    .select({ invoice: invoices, client: clients })
    .from(invoices)
    .innerJoin(clients, eq(clients.id, invoices.clientId))
    .where(and(eq(invoices.id, input.invoiceId), eq(invoices.tenantId, input.tenantId)));
  if (!row) {
    throw new NotFoundError("Invoice");
  }
  const stripe = stripeClient();
  const session = await stripe.createCheckoutSession({
    invoiceId: row.invoice.id,
    amount: row.invoice.totalPence - row.invoice.paidPence,
    description: `Invoice ${row.invoice.number}`,
    customerId: await ensureCustomer(stripe, row.client),
    successUrl: `${appUrl()}/invoices/${row.invoice.id}?payment=done`,
    cancelUrl: `${appUrl()}/invoices/${row.invoice.id}`,
  });
  if (!session.url) {
    throw new Error("Stripe returned a checkout session without an address");
  }
  await db
    .update(invoices)
    .set({ checkoutUrl: session.url, updatedAt: new Date() })
    .where(eq(invoices.id, row.invoice.id));
  return { checkoutUrl: session.url };
}

/** Refunds a payment. The invoice itself changes when Stripe confirms by `charge.refunded`. */
export async function refundInvoicePayment(input: RefundInvoicePaymentInput): Promise<Refund> {
  const [payment] = await db
    .select({
      paymentIntentId: stripePayments.paymentIntentId,
      refundedPence: stripePayments.refundedPence,
    })
    .from(stripePayments)
    .innerJoin(invoices, eq(invoices.id, stripePayments.invoiceId))
    .where(and(eq(stripePayments.id, input.paymentId), eq(invoices.tenantId, input.tenantId)));
  if (!payment) {
    throw new NotFoundError("Payment");
  }
  const refund = await stripeClient().refundPayment({
    paymentIntentId: payment.paymentIntentId,
    amount: input.amount,
    reason: "requested_by_customer",
    // A double click repeats the key; a second refund after a confirmed one gets its own.
    idempotencyKey: `refund-${input.paymentId}-${payment.refundedPence}-${input.amount ?? "all"}`,
  });
  await recordAudit({
    tenantId: input.tenantId,
    userId: input.userId,
    action: "stripe.refund",
    entityType: "stripe_payment",
    entityId: input.paymentId,
    details: { refundId: refund.id, amount: refund.amount },
  });
  return refund;
}

async function ensureCustomer(
  stripe: StripeClient,
  client: { id: string; name: string },
): Promise<string> {
  const [known] = await db
    .select()
    .from(stripeCustomers)
    .where(eq(stripeCustomers.clientId, client.id));
  if (known) {
    return known.stripeCustomerId;
  }
  const customer = await stripe.createCustomer({ clientId: client.id, name: client.name });
  await db
    .insert(stripeCustomers)
    .values({ clientId: client.id, stripeCustomerId: customer.id })
    .onConflictDoNothing();
  return customer.id;
}

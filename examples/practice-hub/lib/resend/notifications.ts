import { appUrl, PRODUCT_NAME } from "@/lib/app-config";
import { db } from "@/lib/db";
import { resendMessages } from "@/lib/db/schema";
import { requireEnv } from "@/lib/env";
import { formatPounds } from "@/lib/money";
import { resendClient } from "./client";
import { type EmailContent, renderEmail } from "./templates";

export type DeliveryResult = { sent: true; messageId: string } | { sent: false; reason: "disabled" };

interface Delivery {
  tenantId: string;
  template: string;
  recipient: string;
  idempotencyKey: string;
  content: EmailContent;
}

export interface InvoiceReminderInput {
  tenantId: string;
  invoiceId: string;
  recipient: string;
  invoiceNumber: string;
  amountDuePence: number;
  dueOn: string;
}

/** Reminds a client of an invoice, once per day at most. */
export async function sendInvoiceReminder(input: InvoiceReminderInput): Promise<DeliveryResult> {
  const today = new Date().toISOString().slice(0, 10);
  return deliver({
    tenantId: input.tenantId,
    template: "invoice-reminder",
    recipient: input.recipient,
    idempotencyKey: `invoice-reminder-${input.invoiceId}-${today}`,
    content: renderEmail(
      `Invoice ${input.invoiceNumber}`,
      [`${formatPounds(input.amountDuePence)} is due on ${input.dueOn}.`],
      { label: "View the invoice", url: `${appUrl()}/invoices/${input.invoiceId}` },
    ),
  });
}

/** Invites a user; the token is in the link only, our table has its hash. */
export async function sendInvitation(input: {
  tenantId: string;
  invitationId: string;
  recipient: string;
  token: string;
}): Promise<DeliveryResult> {
  return deliver({
    tenantId: input.tenantId,
    template: "invitation",
    recipient: input.recipient,
    idempotencyKey: `invitation-${input.invitationId}`,
    content: renderEmail(
      `Your invitation to ${PRODUCT_NAME}`,
      ["Sign in with your Microsoft account to accept it."],
      {
        label: "Accept the invitation",
        url: `${appUrl()}/api/microsoft/sign-in?invitation=${encodeURIComponent(input.token)}`,
      },
    ),
  });
}

async function deliver(delivery: Delivery): Promise<DeliveryResult> {
  const client = resendClient();
  if (!client) {
    return { sent: false, reason: "disabled" };
  }
  const replyTo = process.env.RESEND_REPLY_TO_EMAIL;
  const { id } = await client.sendEmail({
    from: requireEnv("RESEND_FROM_EMAIL"),
    to: delivery.recipient,
    ...delivery.content,
    ...(replyTo ? { replyTo } : {}),
    tags: [{ name: "template", value: delivery.template }],
    idempotencyKey: delivery.idempotencyKey,
  });
  await db
    .insert(resendMessages)
    .values({
      tenantId: delivery.tenantId,
      messageId: id,
      template: delivery.template,
      recipient: delivery.recipient,
      idempotencyKey: delivery.idempotencyKey,
    })
    .onConflictDoNothing();
  return { sent: true, messageId: id };
}

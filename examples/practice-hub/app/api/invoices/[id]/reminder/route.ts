import { and, eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { errorResponse, NotFoundError } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { db } from "@/lib/db";
import { contacts, invoices } from "@/lib/db/schema";
import { sendInvoiceReminder } from "@/lib/resend/notifications";

export const POST = withAuth<{ id: string }>(
  async (_request, { session, params }) => {
    try {
      const [row] = await db
        .select({ invoice: invoices, recipient: contacts.email })
        .from(invoices)
        .innerJoin(
          contacts,
          and(eq(contacts.clientId, invoices.clientId), eq(contacts.isPrimary, true)),
        )
        .where(and(eq(invoices.id, params.id), eq(invoices.tenantId, session.tenantId)));
      if (!row?.recipient || !row.invoice.dueOn) {
        throw new NotFoundError("Invoice with a due date and a primary contact");
      }
      const { id, number, totalPence, paidPence, dueOn } = row.invoice;
      const result = await sendInvoiceReminder({
        tenantId: session.tenantId,
        invoiceId: id,
        recipient: row.recipient,
        invoiceNumber: number,
        amountDuePence: totalPence - paidPence,
        dueOn,
      });
      return NextResponse.json(result, { status: result.sent ? 202 : 200 });
    } catch (error) {
      return errorResponse(error, "resend");
    }
  },
  { role: "accountant" },
);

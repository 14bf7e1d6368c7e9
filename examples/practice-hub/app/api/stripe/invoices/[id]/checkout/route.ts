import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { startInvoicePayment } from "@/lib/stripe/payments";

export const POST = withAuth<{ id: string }>(
  async (_request, { session, params }) => {
    try {
      const payment = await startInvoicePayment({
        tenantId: session.tenantId,
        invoiceId: params.id,
      });
      return NextResponse.json(payment, { status: 201 });
    } catch (error) {
      return errorResponse(error, "stripe");
    }
  },
  { role: "accountant" },
);

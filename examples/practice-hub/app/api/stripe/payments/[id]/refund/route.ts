import { NextResponse } from "next/server";
import { z } from "zod";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { refundInvoicePayment } from "@/lib/stripe/payments";

const bodySchema = z.object({ amount: z.int().positive().optional() });

export const POST = withAuth<{ id: string }>(
  async (request, { session, params }) => {
    try {
      const { amount } = bodySchema.parse(await request.json());
      const refund = await refundInvoicePayment({
        tenantId: session.tenantId,
        userId: session.userId,
        paymentId: params.id,
        amount,
      });
      return NextResponse.json({ refundId: refund.id, status: refund.status }, { status: 201 });
    } catch (error) {
      return errorResponse(error, "stripe");
    }
  },
  { role: "owner" },
);

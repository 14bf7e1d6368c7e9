import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { fraudHeadersOf } from "@/lib/hmrc-vat/request";
import { submitVatReturn } from "@/lib/hmrc-vat/returns";
import { hmrcVatClientFor } from "@/lib/hmrc-vat/tokens";

export const POST = withAuth<{ id: string }>(
  async (request, { session, params }) => {
    try {
      const { tenantId, userId } = session;
      const client = await hmrcVatClientFor(tenantId, fraudHeadersOf(request, session));
      const result = await submitVatReturn(client, { tenantId, userId, vatReturnId: params.id });
      return NextResponse.json(result, { status: result.submitted ? 201 : 409 });
    } catch (error) {
      return errorResponse(error, "hmrc-vat");
    }
  },
  { role: "owner" },
);

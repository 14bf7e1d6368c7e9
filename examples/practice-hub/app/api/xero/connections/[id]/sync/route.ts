import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { syncConnection } from "@/lib/xero/sync";
import { getAccessToken } from "@/lib/xero/tokens";

export const POST = withAuth<{ id: string }>(
  async (_request, { session, params }) => {
    try {
      const { tenantId } = session;
      const { xeroTenantId } = await getAccessToken(params.id, tenantId);
      return NextResponse.json(await syncConnection({ id: params.id, tenantId, xeroTenantId }));
    } catch (error) {
      return errorResponse(error, "xero");
    }
  },
  { role: "accountant" },
);

import { and, eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { recordAudit } from "@/lib/audit";
import { withAuth } from "@/lib/auth";
import { db } from "@/lib/db";
import { xeroConnections } from "@/lib/db/schema";
import { removeConnection } from "@/lib/xero/client";
import { getAccessToken } from "@/lib/xero/tokens";

export const DELETE = withAuth<{ id: string }>(
  async (_request, { session, params }) => {
    try {
      const { accessToken, connectionId } = await getAccessToken(params.id, session.tenantId);
      await removeConnection(accessToken, connectionId);
      await db
        .update(xeroConnections)
        .set({ disconnectedAt: new Date(), updatedAt: new Date() })
        .where(
          and(eq(xeroConnections.id, params.id), eq(xeroConnections.tenantId, session.tenantId)),
        );
      await recordAudit({
        tenantId: session.tenantId,
        userId: session.userId,
        action: "xero.disconnect",
        entityType: "xero_connection",
        entityId: params.id,
      });
      return new NextResponse(null, { status: 204 });
    } catch (error) {
      return errorResponse(error, "xero");
    }
  },
  { role: "owner" },
);

import { NextResponse } from "next/server";
import { appUrl } from "@/lib/app-config";
import { recordAudit } from "@/lib/audit";
import { withAuth } from "@/lib/auth";
import { clearState, readState } from "@/lib/oauth-state";
import { captureIntegrationError } from "@/lib/sentry/client";
import { listConnections } from "@/lib/xero/client";
import { exchangeCode, saveConnections } from "@/lib/xero/tokens";

export const GET = withAuth(
  async (request, { session }) => {
    const flow = readState(request, "xero");
    const code = request.nextUrl.searchParams.get("code");
    if (!flow || !code || flow.tenantId !== session.tenantId) {
      return back("denied");
    }
    try {
      const tokens = await exchangeCode(code);
      const connections = await listConnections(tokens.accessToken);
      await saveConnections(session.tenantId, connections, tokens);
      for (const connection of connections) {
        await recordAudit({
          tenantId: session.tenantId,
          userId: session.userId,
          action: "xero.connect",
          entityType: "xero_connection",
          entityId: connection.tenantId,
        });
      }
      return back("connected");
    } catch (error) {
      captureIntegrationError(error, { integration: "xero", operation: "callback" });
      return back("failed");
    }
  },
  { role: "owner" },
);

function back(result: "connected" | "denied" | "failed"): NextResponse {
  const url = `${appUrl()}/settings/integrations?xero=${result}`;
  return clearState(NextResponse.redirect(url), "xero");
}

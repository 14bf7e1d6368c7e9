import { NextResponse } from "next/server";
import { appUrl } from "@/lib/app-config";
import { withAuth } from "@/lib/auth";
import { exchangeCode, saveTokens } from "@/lib/hmrc-vat/tokens";
import { clearState, readState } from "@/lib/oauth-state";
import { captureIntegrationError } from "@/lib/sentry/client";

export const GET = withAuth(
  async (request, { session }) => {
    const flow = readState(request, "hmrc-vat");
    const code = request.nextUrl.searchParams.get("code");
    if (!flow || !code || flow.tenantId !== session.tenantId) {
      return back("denied");
    }
    try {
      await saveTokens(session.tenantId, await exchangeCode(code));
      return back("connected");
    } catch (error) {
      captureIntegrationError(error, { integration: "hmrc-vat", operation: "callback" });
      return back("failed");
    }
  },
  { role: "owner" },
);

function back(result: "connected" | "denied" | "failed"): NextResponse {
  const url = `${appUrl()}/settings/integrations?hmrc=${result}`;
  return clearState(NextResponse.redirect(url), "hmrc-vat");
}

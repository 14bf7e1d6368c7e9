import { type NextRequest, NextResponse } from "next/server";
import { appUrl } from "@/lib/app-config";
import { startSession } from "@/lib/auth";
import { acceptInvitation, findLinkedUser, isTenantAllowed } from "@/lib/microsoft/accounts";
import { microsoftAuthClient } from "@/lib/microsoft/client";
import { clearState, readState } from "@/lib/oauth-state";
import { captureIntegrationError } from "@/lib/sentry/client";

export async function GET(request: NextRequest): Promise<NextResponse> {
  const flow = readState(request, "microsoft");
  const code = request.nextUrl.searchParams.get("code");
  if (!flow?.nonce || !flow.codeVerifier || !code) {
    return refuse("expired");
  }
  try {
    const client = microsoftAuthClient();
    const tokens = await client.exchangeCode(code, flow.codeVerifier);
    const identity = client.verifyIdToken(tokens.id_token, flow.nonce);
    if (!isTenantAllowed(identity.microsoftTenantId)) {
      return refuse("tenant");
    }
    let userId = await findLinkedUser(identity);
    if (!userId && flow.invitation) {
      const profile = await client.getProfile(tokens.access_token);
      userId = await acceptInvitation(flow.invitation, identity, profile);
    }
    if (!userId) {
      return refuse("unknown");
    }
    const response = clearState(NextResponse.redirect(`${appUrl()}/`), "microsoft");
    return await startSession(response, userId);
  } catch (error) {
    captureIntegrationError(error, { integration: "microsoft", operation: "callback" });
    return refuse("failed");
  }
}

function refuse(reason: "expired" | "tenant" | "unknown" | "failed"): NextResponse {
  return clearState(NextResponse.redirect(`${appUrl()}/sign-in?error=${reason}`), "microsoft");
}

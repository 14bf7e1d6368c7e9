import { withAuth } from "@/lib/auth";
import { redirectWithState } from "@/lib/oauth-state";
import { buildAuthorizeUrl } from "@/lib/xero/client";

export const GET = withAuth(
  async (_request, { session }) =>
    redirectWithState("xero", { tenantId: session.tenantId }, buildAuthorizeUrl),
  { role: "owner" },
);

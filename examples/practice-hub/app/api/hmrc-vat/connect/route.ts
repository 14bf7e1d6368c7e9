import { withAuth } from "@/lib/auth";
import { buildAuthorizeUrl } from "@/lib/hmrc-vat/client";
import { redirectWithState } from "@/lib/oauth-state";

export const GET = withAuth(
  async (_request, { session }) =>
    redirectWithState("hmrc-vat", { tenantId: session.tenantId }, buildAuthorizeUrl),
  { role: "owner" },
);

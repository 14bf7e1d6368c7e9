import { connectionTest } from "@/lib/connection-test";
import { requireEnv } from "@/lib/env";
import { fetchChecked } from "@/lib/http";
import { XERO_IDENTITY_URL, xeroConfig } from "@/lib/xero/config";

export const POST = connectionTest("xero", async () => {
  xeroConfig();
  requireEnv("XERO_WEBHOOK_KEY");
  // The API itself answers to users only; that Xero is reachable is all there is without one.
  await fetchChecked(
    `${XERO_IDENTITY_URL}/.well-known/openid-configuration`,
    {},
    { integration: "xero", operation: "connectionTest" },
  );
});

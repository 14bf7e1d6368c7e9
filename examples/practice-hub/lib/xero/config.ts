import { appUrl } from "@/lib/app-config";
import { requireEnv } from "@/lib/env";

export const XERO_AUTHORIZE_URL = "https://login.xero.com/identity/connect/authorize";
export const XERO_IDENTITY_URL = "https://identity.xero.com";
export const XERO_API_URL = "https://api.xero.com";

export interface XeroConfig {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  scopes: string;
}

export function xeroConfig(): XeroConfig {
  return {
    clientId: requireEnv("XERO_CLIENT_ID"),
    clientSecret: requireEnv("XERO_CLIENT_SECRET"),
    redirectUri: process.env.XERO_REDIRECT_URI ?? `${appUrl()}/api/xero/callback`,
    // Granular scopes: apps registered since March 2026 are not given accounting.transactions.
    scopes:
      process.env.XERO_SCOPES ??
      "offline_access accounting.contacts accounting.invoices accounting.settings.read",
  };
}

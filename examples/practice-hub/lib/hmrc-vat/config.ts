import { appUrl } from "@/lib/app-config";

export interface HmrcVatConfig {
  clientId: string;
  clientSecret: string;
  endpoint: string;
  authorizeEndpoint: string;
  redirectUri: string;
}

/** The sandbox unless configured otherwise, so that no test ever files a real return. */
export function hmrcVatConfig(): HmrcVatConfig {
  const {
    HMRC_CLIENT_ID: clientId,
    HMRC_CLIENT_SECRET: clientSecret,
    HMRC_ENDPOINT: endpoint = "https://test-api.service.hmrc.gov.uk",
    HMRC_AUTHORIZE_ENDPOINT: authorizeEndpoint = "https://test-www.tax.service.gov.uk",
  } = process.env;
  if (!clientId) {
    throw new Error("HMRC_CLIENT_ID is not set");
  }
  if (!clientSecret) {
    throw new Error("HMRC_CLIENT_SECRET is not set");
  }
  const redirectUri = process.env.HMRC_REDIRECT_URI || `${appUrl()}/api/hmrc-vat/callback`;
  return { clientId, clientSecret, endpoint, authorizeEndpoint, redirectUri };
}

/** Off until HMRC has approved the application for production use. */
export function submissionsEnabled(): boolean {
  return process.env.HMRC_SUBMISSIONS_ENABLED === "true";
}

import { PRODUCT_NAME, PRODUCT_VERSION } from "@/lib/app-config";

/** What a browser session knows about its user; HMRC wants it with every call, by law. */
export interface ClientDetails {
  deviceId: string;
  userId: string;
  publicIp: string;
  publicIpTimestamp: Date;
  /** Both only from a script in the browser; the request headers are no substitute. */
  browserUserAgent?: string;
  timezone?: string;
}

/** The fraud prevention headers of a web application that calls through its server. */
export function buildFraudPreventionHeaders(details: ClientDetails): Record<string, string> {
  const headers: Record<string, string> = {
    "Gov-Client-Connection-Method": "WEB_APP_VIA_SERVER",
    "Gov-Client-Device-ID": details.deviceId,
    "Gov-Client-Public-IP": details.publicIp,
    "Gov-Client-Public-IP-Timestamp": details.publicIpTimestamp.toISOString(),
    "Gov-Client-User-IDs": `practice-hub=${encodeURIComponent(details.userId)}`,
    "Gov-Vendor-Product-Name": encodeURIComponent(PRODUCT_NAME),
    "Gov-Vendor-Version": `practice-hub=${encodeURIComponent(PRODUCT_VERSION)}`,
  };
  if (details.browserUserAgent) {
    headers["Gov-Client-Browser-JS-User-Agent"] = details.browserUserAgent;
  }
  if (details.timezone) {
    headers["Gov-Client-Timezone"] = details.timezone;
  }
  return headers;
}

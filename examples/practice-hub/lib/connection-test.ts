import { NextResponse } from "next/server";
import { isProduction } from "@/lib/app-config";
import type { Integration } from "@/lib/integrations";
import { rateLimit, tooManyRequests } from "@/lib/rate-limit";
import { captureIntegrationError } from "@/lib/sentry/client";

/**
 * Runs the check of a connection and answers in the one form that all guides show. Closed in production:
 * it needs no sign-in, and each call costs a request to the vendor.
 */
export async function runConnectionTest(
  request: Request,
  integration: Integration,
  check: () => Promise<unknown>,
): Promise<NextResponse> {
  if (isProduction()) {
    return NextResponse.json({ error: "Not found" }, { status: 404 });
  }
  const limit = rateLimit(request, `test:${integration}`);
  if (!limit.allowed) {
    return tooManyRequests(limit);
  }
  try {
    await check();
    return NextResponse.json({ status: "ok", message: "Connection successful" });
  } catch (error) {
    captureIntegrationError(error, { integration, operation: "connection-test" });
    const message = error instanceof Error ? error.message : "Connection failed";
    return NextResponse.json({ status: "error", message }, { status: 502 });
  }
}

/** The same as a route handler. */
export function connectionTest(integration: Integration, check: () => Promise<unknown>) {
  return (request: Request): Promise<NextResponse> =>
    runConnectionTest(request, integration, check);
}

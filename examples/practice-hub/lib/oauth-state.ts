import { type NextRequest, NextResponse } from "next/server";
import { z } from "zod";
import { isProduction } from "@/lib/app-config";
import { decryptSecret, encryptSecret, randomToken, safeEqual } from "@/lib/crypto";
import type { Integration } from "@/lib/integrations";

const MAX_AGE_SECONDS = 600;

const flowSchema = z.object({
  state: z.string(),
  issuedAt: z.number(),
  data: z.record(z.string(), z.string()),
});

/** Starts an OAuth flow: remembers state and flow data in an encrypted cookie, then redirects. */
export function redirectWithState(
  integration: Integration,
  data: Record<string, string>,
  authorizeUrl: (state: string) => string,
): NextResponse {
  const state = randomToken();
  const response = NextResponse.redirect(authorizeUrl(state));
  const flow = JSON.stringify({ state, issuedAt: Date.now(), data });
  response.cookies.set(cookieName(integration), encryptSecret(flow, cookieName(integration)), {
    httpOnly: true,
    secure: isProduction(),
    sameSite: "lax",
    path: "/",
    maxAge: MAX_AGE_SECONDS,
  });
  return response;
}

/** Returns the flow data if the state of the callback is the one that this browser was given. */
export function readState(
  request: NextRequest,
  integration: Integration,
): Record<string, string> | null {
  const cookie = request.cookies.get(cookieName(integration))?.value;
  const received = request.nextUrl.searchParams.get("state");
  if (!cookie || !received) {
    return null;
  }
  try {
    const flow = flowSchema.parse(JSON.parse(decryptSecret(cookie, cookieName(integration))));
    const fresh = Date.now() - flow.issuedAt <= MAX_AGE_SECONDS * 1000;
    return fresh && safeEqual(flow.state, received) ? flow.data : null;
  } catch {
    return null;
  }
}

export function clearState(response: NextResponse, integration: Integration): NextResponse {
  response.cookies.delete(cookieName(integration));
  return response;
}

function cookieName(integration: Integration): string {
  return `oauth_${integration}`;
}

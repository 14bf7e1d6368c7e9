import type { NextRequest, NextResponse } from "next/server";
import { randomToken } from "@/lib/crypto";
import { microsoftAuthClient } from "@/lib/microsoft/client";
import { redirectWithState } from "@/lib/oauth-state";
import { rateLimit, tooManyRequests } from "@/lib/rate-limit";

export async function GET(request: NextRequest): Promise<NextResponse> {
  const limit = rateLimit(request, "sign-in");
  if (!limit.allowed) {
    return tooManyRequests(limit);
  }
  const nonce = randomToken();
  const codeVerifier = randomToken();
  const invitation = request.nextUrl.searchParams.get("invitation") ?? "";
  return redirectWithState("microsoft", { nonce, codeVerifier, invitation }, (state) =>
    microsoftAuthClient().buildSignInUrl({ state, nonce, codeVerifier }),
  );
}

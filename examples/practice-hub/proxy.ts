import { type NextRequest, NextResponse } from "next/server";
import { DEVICE_COOKIE, isProduction, SESSION_COOKIE } from "@/lib/app-config";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Sends visitors without a session cookie to the sign-in page. Whether the session is valid is for the
 * page to decide: this runs before every page and must not ask the database.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!request.cookies.has(SESSION_COOKIE)) {
    return NextResponse.redirect(new URL("/sign-in", request.url));
  }
  const response = NextResponse.next();
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  // HMRC's fraud prevention headers ask for an id that stays with the device.
  if (!request.cookies.has(DEVICE_COOKIE)) {
    response.cookies.set(DEVICE_COOKIE, crypto.randomUUID(), {
      httpOnly: true,
      secure: isProduction(),
      sameSite: "lax",
      maxAge: YEAR_SECONDS,
    });
  }
  return response;
}

export const config = {
  matcher: ["/", "/invoices/:path*", "/settings/:path*"],
};

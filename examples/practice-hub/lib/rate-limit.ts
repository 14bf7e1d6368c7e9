import { NextResponse } from "next/server";

export const REQUESTS_PER_MINUTE = 100;
export const WINDOW_MS = 60_000;

const MAX_TRACKED_KEYS = 10_000;

interface Window {
  startedAt: number;
  count: number;
}

export interface RateLimitResult {
  allowed: boolean;
  remaining: number;
  retryAfterSeconds: number;
}

// Per process: a limit against floods, not a quota. Behind several instances each one counts alone.
const windows = new Map<string, Window>();

/** Allows REQUESTS_PER_MINUTE requests per client address and scope in a fixed window. */
export function rateLimit(request: Request, scope: string, now = Date.now()): RateLimitResult {
  const key = `${scope}:${clientIp(request)}`;
  const current = windows.get(key);
  if (!current || now - current.startedAt >= WINDOW_MS) {
    if (windows.size >= MAX_TRACKED_KEYS) {
      dropExpired(now);
    }
    windows.set(key, { startedAt: now, count: 1 });
    return { allowed: true, remaining: REQUESTS_PER_MINUTE - 1, retryAfterSeconds: 0 };
  }
  current.count += 1;
  const allowed = current.count <= REQUESTS_PER_MINUTE;
  return {
    allowed,
    remaining: Math.max(0, REQUESTS_PER_MINUTE - current.count),
    retryAfterSeconds: allowed ? 0 : Math.ceil((current.startedAt + WINDOW_MS - now) / 1000),
  };
}

export function tooManyRequests(result: RateLimitResult): NextResponse {
  return NextResponse.json(
    { error: "Too many requests" },
    { status: 429, headers: { "Retry-After": String(result.retryAfterSeconds) } },
  );
}

/**
 * The last entry of X-Forwarded-For is the address that our own proxy saw. Everything before it was
 * sent by the client and can be invented.
 */
export function clientIp(request: Request): string {
  const forwarded = request.headers.get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() || "unknown";
}

export function resetRateLimits(): void {
  windows.clear();
}

function dropExpired(now: number): void {
  for (const [key, window] of windows) {
    if (now - window.startedAt >= WINDOW_MS) {
      windows.delete(key);
    }
  }
  if (windows.size >= MAX_TRACKED_KEYS) {
    windows.clear();
  }
}

import type { ErrorEvent } from "@sentry/nextjs";

// A list of what may go, since the names of headers with secrets are partly configurable.
const SAFE_HEADERS = new Set(["accept", "content-length", "content-type", "user-agent"]);

/** `beforeSend` of every runtime: drops bodies, cookies, query strings and credentials. */
export function scrubEvent(event: ErrorEvent): ErrorEvent {
  const { request } = event;
  if (!request) {
    return event;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {}).filter(([name]) => SAFE_HEADERS.has(name.toLowerCase())),
  );
  const { method, url } = request;
  return { ...event, request: { method, url: url?.split("?")[0], headers } };
}

/** A rate outside 0..1 would make the SDK switch tracing off without a word. */
export function parseSampleRate(text: string): number {
  const rate = Number(text);
  if (!Number.isFinite(rate) || rate < 0 || rate > 1) {
    throw new Error("SENTRY_TRACES_SAMPLE_RATE must be a number from 0 to 1");
  }
  return rate;
}

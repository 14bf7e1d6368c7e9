import { beforeEach, describe, expect, it } from "vitest";
import { clientIp, REQUESTS_PER_MINUTE, rateLimit, resetRateLimits, WINDOW_MS } from "./rate-limit";

function from(forwardedFor: string): Request {
  return new Request("http://localhost:3000", { headers: { "x-forwarded-for": forwardedFor } });
}

beforeEach(() => {
  resetRateLimits();
});

describe("rateLimit", () => {
  it("counts per address and scope and opens again in the next window", () => {
    for (let count = 0; count < REQUESTS_PER_MINUTE; count += 1) {
      expect(rateLimit(from("203.0.113.7"), "test", 0).allowed).toBe(true);
    }
    expect(rateLimit(from("203.0.113.7"), "test", 1000)).toMatchObject({
      allowed: false,
      retryAfterSeconds: 59,
    });
    expect(rateLimit(from("203.0.113.8"), "test", 1000).allowed).toBe(true);
    expect(rateLimit(from("203.0.113.7"), "other", 1000).allowed).toBe(true);
    expect(rateLimit(from("203.0.113.7"), "test", WINDOW_MS).allowed).toBe(true);
  });
});

describe("clientIp", () => {
  it("trusts the entry of our own proxy only", () => {
    expect(clientIp(from("198.51.100.1, 203.0.113.7"))).toBe("203.0.113.7");
  });
});

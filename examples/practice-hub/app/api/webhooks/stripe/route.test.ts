import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { REQUESTS_PER_MINUTE, resetRateLimits } from "@/lib/rate-limit";
import { POST } from "./route";

const mocks = vi.hoisted(() => ({
  recordEventOnce: vi.fn(),
  handlePaymentSucceeded: vi.fn(),
  captureWebhookFailure: vi.fn(),
}));

vi.mock("@/lib/db", () => ({
  db: { transaction: (run: (tx: object) => unknown) => Promise.resolve(run({})) },
}));
vi.mock("@/lib/sentry/client", () => ({ captureWebhookFailure: mocks.captureWebhookFailure }));
vi.mock("@/lib/stripe/events", async (original) => ({
  ...(await original<typeof import("@/lib/stripe/events")>()),
  recordEventOnce: mocks.recordEventOnce,
  handlePaymentSucceeded: mocks.handlePaymentSucceeded,
}));

const SECRET = "whsec_test";
const EVENT = {
  id: "evt_1",
  type: "payment_intent.succeeded",
  created: 1_700_000_000,
  livemode: false,
  data: { object: { id: "pi_1" } },
};

function signed(body: string, secret = SECRET, timestamp = Math.floor(Date.now() / 1000)): Request {
  const v1 = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return new Request("http://localhost:3000/api/webhooks/stripe", {
    method: "POST",
    body,
    headers: { "stripe-signature": `t=${timestamp},v1=${v1}`, "x-forwarded-for": "203.0.113.7" },
  });
}

beforeEach(() => {
  vi.stubEnv("STRIPE_WEBHOOK_SECRET", SECRET);
  mocks.recordEventOnce.mockResolvedValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetAllMocks();
  resetRateLimits();
});

describe("POST /api/webhooks/stripe", () => {
  it("handles a signed event", async () => {
    const response = await POST(signed(JSON.stringify(EVENT)));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ received: true, outcome: "processed" });
    expect(mocks.handlePaymentSucceeded).toHaveBeenCalledTimes(1);
  });

  it("handles an event once only", async () => {
    mocks.recordEventOnce.mockResolvedValue(false);
    const response = await POST(signed(JSON.stringify(EVENT)));
    expect(await response.json()).toEqual({ received: true, outcome: "duplicate" });
    expect(mocks.handlePaymentSucceeded).not.toHaveBeenCalled();
  });

  it("refuses a wrong signature, an old one and none", async () => {
    const body = JSON.stringify(EVENT);
    const unsigned = new Request("http://localhost:3000/api/webhooks/stripe", {
      method: "POST",
      body,
    });
    const old = Math.floor(Date.now() / 1000) - 3600;
    for (const request of [signed(body, "whsec_other"), signed(body, SECRET, old), unsigned]) {
      expect((await POST(request)).status).toBe(400);
    }
    expect(mocks.recordEventOnce).not.toHaveBeenCalled();
  });

  it("answers 500 and reports where a handler fails, so that Stripe tries again", async () => {
    const failure = new Error("database is away");
    mocks.handlePaymentSucceeded.mockRejectedValue(failure);
    const response = await POST(signed(JSON.stringify(EVENT)));
    expect(response.status).toBe(500);
    expect(mocks.captureWebhookFailure).toHaveBeenCalledWith(failure, {
      integration: "stripe",
      eventType: "payment_intent.succeeded",
    });
  });

  it("answers 500 without a secret", async () => {
    vi.stubEnv("STRIPE_WEBHOOK_SECRET", "");
    expect((await POST(signed("{}"))).status).toBe(500);
  });

  it("limits requests per address", async () => {
    const body = JSON.stringify(EVENT);
    for (let count = 0; count < REQUESTS_PER_MINUTE; count += 1) {
      await POST(signed(body));
    }
    const response = await POST(signed(body));
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

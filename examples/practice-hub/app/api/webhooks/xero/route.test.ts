import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resetRateLimits } from "@/lib/rate-limit";
import { POST } from "./route";

const mocks = vi.hoisted(() => ({ recordEventOnce: vi.fn(), markStale: vi.fn() }));

vi.mock("@/lib/db", () => ({
  db: { transaction: (run: (tx: object) => unknown) => Promise.resolve(run({})) },
}));
vi.mock("@/lib/sentry/client", () => ({ captureWebhookFailure: vi.fn() }));
vi.mock("@/lib/xero/events", async (original) => ({
  ...(await original<typeof import("@/lib/xero/events")>()),
  ...mocks,
}));

const KEY = "webhook-key";

function delivery(events: object[], key = KEY): Request {
  const body = JSON.stringify({ events, firstEventSequence: 0, lastEventSequence: 0, entropy: "x" });
  const signature = createHmac("sha256", key).update(body).digest("base64");
  return new Request("http://localhost:3000/api/webhooks/xero", {
    method: "POST",
    body,
    headers: { "x-xero-signature": signature },
  });
}

const INVOICE_EVENT = {
  resourceUrl: "https://api.xero.com/api.xro/2.0/Invoices/inv-1",
  resourceId: "inv-1",
  eventDateUtc: "2025-11-02T10:20:30.400",
  eventType: "UPDATE",
  eventCategory: "INVOICE",
  tenantId: "org-1",
  tenantType: "ORGANISATION",
};

beforeEach(() => {
  vi.stubEnv("XERO_WEBHOOK_KEY", KEY);
  mocks.recordEventOnce.mockResolvedValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetAllMocks();
  resetRateLimits();
});

describe("POST /api/webhooks/xero", () => {
  it("passes the intent-to-receive check: 200 or 401, both without a body", async () => {
    const right = await POST(delivery([]));
    expect([right.status, await right.text()]).toEqual([200, ""]);
    const wrong = await POST(delivery([], "other-key"));
    expect([wrong.status, await wrong.text()]).toEqual([401, ""]);
  });

  it("marks what changed for the next sync", async () => {
    await POST(delivery([INVOICE_EVENT]));
    expect(mocks.markStale).toHaveBeenCalledWith({}, "org-1", "invoices");
  });

  it("skips events that it has seen", async () => {
    mocks.recordEventOnce.mockResolvedValue(false);
    expect((await POST(delivery([INVOICE_EVENT]))).status).toBe(200);
    expect(mocks.markStale).not.toHaveBeenCalled();
  });
});

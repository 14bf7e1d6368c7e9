import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resetRateLimits } from "@/lib/rate-limit";
import { POST } from "./route";

const mocks = vi.hoisted(() => ({ recordEventOnce: vi.fn() }));

vi.mock("@/lib/db", () => ({
  db: { transaction: (run: (tx: object) => unknown) => Promise.resolve(run({})) },
}));
vi.mock("@/lib/sentry/client", () => ({ captureWebhookFailure: vi.fn() }));
vi.mock("@/lib/docuseal/events", async (original) => ({
  ...(await original<typeof import("@/lib/docuseal/events")>()),
  ...mocks,
}));

function delivery(headers: Record<string, string>): Request {
  return new Request("http://localhost:3000/api/webhooks/docuseal", {
    method: "POST",
    headers,
    body: JSON.stringify({
      event_type: "form.completed",
      timestamp: "2025-11-02T10:20:30Z",
      data: { id: 1, submission_id: 12 },
    }),
  });
}

beforeEach(() => {
  vi.stubEnv("DOCUSEAL_WEBHOOK_SECRET", "secret");
  mocks.recordEventOnce.mockResolvedValue(false);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetAllMocks();
  resetRateLimits();
});

describe("POST /api/webhooks/docuseal", () => {
  it("takes events that carry the secret", async () => {
    const response = await POST(delivery({ "x-docuseal-secret": "secret" }));
    expect(response.status).toBe(200);
    expect(mocks.recordEventOnce).toHaveBeenCalledTimes(1);
  });

  it("reads the secret from the header that was configured", async () => {
    vi.stubEnv("DOCUSEAL_WEBHOOK_HEADER", "x-hub-key");
    expect((await POST(delivery({ "x-hub-key": "secret" }))).status).toBe(200);
  });

  it("refuses a wrong secret and none", async () => {
    expect((await POST(delivery({ "x-docuseal-secret": "secrets" }))).status).toBe(401);
    expect((await POST(delivery({}))).status).toBe(401);
    expect(mocks.recordEventOnce).not.toHaveBeenCalled();
  });
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import { captureIntegrationError, captureWebhookFailure } from "./client";
import { parseSampleRate, scrubEvent } from "./options";

const scope = vi.hoisted(() => ({ setTag: vi.fn(), setContext: vi.fn(), setLevel: vi.fn() }));
const captureException = vi.hoisted(() => vi.fn(() => "event-id"));

vi.mock("@sentry/nextjs", () => ({
  withScope: (run: (value: typeof scope) => unknown) => run(scope),
  captureException,
}));

beforeEach(() => {
  vi.clearAllMocks();
});

describe("captureIntegrationError", () => {
  it("tags the error with its integration", () => {
    const error = new Error("boom");
    expect(captureIntegrationError(error, { integration: "xero", status: 500 })).toBe("event-id");
    expect(scope.setTag).toHaveBeenCalledWith("integration", "xero");
    expect(scope.setContext).toHaveBeenCalledWith("response", { status_code: 500 });
    expect(captureException).toHaveBeenCalledWith(error);
  });
});

describe("captureWebhookFailure", () => {
  it("tags webhook failures separately", () => {
    captureWebhookFailure(new Error("boom"), { integration: "stripe", eventType: "charge.refunded" });
    expect(scope.setTag).toHaveBeenCalledWith("webhook", "true");
    expect(scope.setTag).toHaveBeenCalledWith("event_type", "charge.refunded");
  });
});

describe("scrubEvent", () => {
  it("drops credentials, bodies and query strings", () => {
    const event = scrubEvent({
      type: undefined,
      request: {
        method: "POST",
        url: "https://hub.example/api/xero/callback?code=secret",
        headers: { Authorization: "Bearer secret", Accept: "application/json" },
        data: { token: "secret" },
        cookies: { practice_hub_session: "secret" },
      },
    });
    expect(JSON.stringify(event)).not.toContain("secret");
    expect(event.request?.headers).toEqual({ Accept: "application/json" });
  });
});

describe("parseSampleRate", () => {
  it("refuses what is no rate", () => {
    expect(parseSampleRate("0.25")).toBe(0.25);
    expect(() => parseSampleRate("25")).toThrow(/0 to 1/);
  });
});

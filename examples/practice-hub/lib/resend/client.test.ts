import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ResendClient, resendClient } from "./client";
import { renderEmail } from "./templates";

vi.mock("@/lib/sentry/client", () => ({ captureIntegrationError: vi.fn() }));

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  fetchMock.mockReset();
});

describe("ResendClient", () => {
  it("sends the key as a header and the rest as the body", async () => {
    fetchMock.mockResolvedValue(Response.json({ id: "email-1" }));
    const client = new ResendClient({ apiKey: "re_x" });
    const content = renderEmail("Hello", ["Text"]);
    const from = "hub@example.com";
    await client.sendEmail({ from, to: "a@example.com", ...content, idempotencyKey: "key-1" });

    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe("https://api.resend.com/emails");
    expect(init?.headers).toMatchObject({ "Idempotency-Key": "key-1" });
    expect(JSON.parse(String(init?.body))).not.toHaveProperty("idempotencyKey");
  });
});

describe("resendClient", () => {
  it("is off without a key", () => {
    vi.stubEnv("RESEND_API_KEY", "");
    expect(resendClient()).toBeNull();
  });
});

describe("renderEmail", () => {
  it("escapes what users typed", () => {
    expect(renderEmail("Hello", ["<b>Smith & Sons</b>"]).html).toContain(
      "&lt;b&gt;Smith &amp; Sons&lt;/b&gt;",
    );
  });
});

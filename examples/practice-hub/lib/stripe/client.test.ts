import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeForm, STRIPE_API_VERSION, StripeClient, stripeClient } from "./client";

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

describe("StripeClient", () => {
  it("creates a payment intent once per invoice and amount", async () => {
    fetchMock.mockResolvedValue(Response.json({ id: "pi_1", status: "requires_payment_method" }));
    const client = new StripeClient({ apiKey: "sk_test_x" });
    const intent = await client.createPaymentIntent({ invoiceId: "inv-1", amount: 12_000 });

    expect(intent.id).toBe("pi_1");
    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe("https://api.stripe.com/v1/payment_intents");
    expect(init?.headers).toMatchObject({
      Authorization: "Bearer sk_test_x",
      "Idempotency-Key": "invoice-inv-1-12000",
      "Stripe-Version": STRIPE_API_VERSION,
    });
    const body = init?.body as URLSearchParams;
    expect(body.get("amount")).toBe("12000");
    expect(body.get("currency")).toBe("gbp");
    expect(body.get("metadata[invoice_id]")).toBe("inv-1");
    expect(body.has("receipt_email")).toBe(false);
  });

  it("throws an error that does not repeat the body of the answer", async () => {
    fetchMock.mockResolvedValue(
      Response.json({ error: { message: "No such payment_intent" } }, { status: 404 }),
    );
    const client = new StripeClient({ apiKey: "sk_test_x" });
    await expect(client.retrievePaymentIntent("pi_0")).rejects.toThrow(
      "stripe retrievePaymentIntent answered 404",
    );
  });
});

describe("encodeForm", () => {
  it("writes lists and objects in brackets", () => {
    const form = encodeForm({ line_items: [{ quantity: 1, price_data: { currency: "gbp" } }] });
    expect([...form.keys()]).toEqual([
      "line_items[0][quantity]",
      "line_items[0][price_data][currency]",
    ]);
  });
});

describe("stripeClient", () => {
  it("needs an API key", () => {
    vi.stubEnv("STRIPE_API_KEY", "");
    expect(() => stripeClient()).toThrow("STRIPE_API_KEY is not set");
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HmrcVatClient } from "./client";
import { hmrcVatConfig, submissionsEnabled } from "./config";
import { buildFraudPreventionHeaders } from "./fraud-headers";
import { toReturnBody } from "./returns";

vi.mock("@/lib/db", () => ({ db: {} }));
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

describe("HmrcVatClient", () => {
  it("asks the sandbox, with fraud prevention headers", async () => {
    fetchMock.mockResolvedValue(Response.json({ obligations: [] }));
    const fraudHeaders = buildFraudPreventionHeaders({
      deviceId: "7c1e9d55-1f0a-4d8c-9a53-1d4e8f6b2a10",
      userId: "user-1",
      publicIp: "203.0.113.7",
      publicIpTimestamp: new Date("2025-11-02T10:20:30.000Z"),
      browserUserAgent: "Mozilla/5.0",
      timezone: "UTC+00:00",
    });
    const client = new HmrcVatClient({ accessToken: "token", fraudHeaders });
    await client.getObligations("123456789", { from: "2025-01-01", to: "2025-12-31" });

    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe(
      "https://test-api.service.hmrc.gov.uk/organisations/vat/123456789/obligations?from=2025-01-01&to=2025-12-31",
    );
    expect(init?.headers).toMatchObject({
      Accept: "application/vnd.hmrc.1.0+json",
      "Gov-Client-Connection-Method": "WEB_APP_VIA_SERVER",
      "Gov-Vendor-Product-Name": "Practice%20Hub",
    });
  });
});

describe("toReturnBody", () => {
  it("computes boxes 3 and 5", () => {
    const body = toReturnBody({
      id: "return-1",
      tenantId: "tenant-1",
      clientId: "client-1",
      vrn: "123456789",
      periodKey: "18A1",
      periodStart: "2025-07-01",
      periodEnd: "2025-09-30",
      dueOn: "2025-11-07",
      vatDueSales: "100.10",
      vatDueAcquisitions: "0.20",
      vatReclaimed: "150.30",
      salesExVat: 500,
      purchasesExVat: 750,
      goodsSuppliedExVat: 0,
      acquisitionsExVat: 0,
      status: "open",
      updatedAt: new Date(),
    });
    expect(body.totalVatDue).toBe(100.3);
    expect(body.netVatDue).toBe(50);
  });
});

describe("configuration", () => {
  it("needs credentials and files nothing unless it is told to", () => {
    vi.stubEnv("HMRC_CLIENT_ID", "");
    expect(() => hmrcVatConfig()).toThrow("HMRC_CLIENT_ID is not set");
    expect(submissionsEnabled()).toBe(false);
  });
});

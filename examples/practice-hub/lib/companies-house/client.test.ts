import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CompaniesHouseClient, CompaniesHouseLimitError, normaliseCompanyNumber } from "./client";
import { deadlinesOf } from "./deadlines";
import { REQUESTS_PER_WINDOW, reserveRequest, resetThrottle, WINDOW_MS } from "./throttle";

vi.mock("@/lib/db", () => ({ db: {} }));
vi.mock("@/lib/sentry/client", () => ({ captureIntegrationError: vi.fn() }));

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
  resetThrottle();
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

describe("CompaniesHouseClient", () => {
  it("sends the key as the user name of basic authentication", async () => {
    fetchMock.mockResolvedValue(Response.json({ company_number: "00012345" }));
    await new CompaniesHouseClient({ apiKey: "key" }).getCompany("12345");
    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe("https://api.company-information.service.gov.uk/company/00012345");
    expect(init?.headers).toMatchObject({ Authorization: `Basic ${btoa("key:")}` });
  });

  it("stops before the limit is exceeded", async () => {
    const now = Date.now();
    for (let count = 0; count < REQUESTS_PER_WINDOW; count += 1) {
      expect(reserveRequest(now)).toBe(0);
    }
    const client = new CompaniesHouseClient({ apiKey: "key" });
    await expect(client.getCompany("12345")).rejects.toThrow(CompaniesHouseLimitError);
    expect(fetchMock).not.toHaveBeenCalled();
    expect(reserveRequest(now + WINDOW_MS)).toBe(0);
  });
});

describe("normaliseCompanyNumber", () => {
  it("pads as the register does and refuses the rest", () => {
    expect(normaliseCompanyNumber("12345")).toBe("00012345");
    expect(normaliseCompanyNumber("sc 12345")).toBe("SC012345");
    expect(() => normaliseCompanyNumber("../search")).toThrow("Not a company number");
  });
});

describe("deadlinesOf", () => {
  it("reads both filing deadlines", () => {
    const profile = {
      company_name: "EXAMPLE LIMITED",
      company_number: "00012345",
      type: "ltd",
      accounts: { next_accounts: { due_on: "2026-09-30" } },
      confirmation_statement: { next_due: "2026-03-14" },
    };
    expect(deadlinesOf(profile)).toEqual([
      { kind: "accounts", dueOn: "2026-09-30" },
      { kind: "confirmation_statement", dueOn: "2026-03-14" },
    ]);
  });
});

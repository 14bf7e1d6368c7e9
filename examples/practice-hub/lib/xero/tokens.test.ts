import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decryptSecret } from "@/lib/crypto";
import { buildAuthorizeUrl, XeroClient } from "./client";
import { encryptTokens, refreshTokens } from "./tokens";

vi.mock("@/lib/db", () => ({ db: {} }));
vi.mock("@/lib/sentry/client", () => ({ captureIntegrationError: vi.fn() }));

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
  vi.stubEnv("XERO_CLIENT_ID", "client-id");
  vi.stubEnv("XERO_CLIENT_SECRET", "client-secret");
  vi.stubEnv("TOKEN_ENCRYPTION_KEY", randomBytes(32).toString("base64"));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  fetchMock.mockReset();
});

describe("refreshTokens", () => {
  it("returns the new refresh token, since the old one is spent", async () => {
    fetchMock.mockResolvedValue(
      Response.json({ access_token: "a2", refresh_token: "r2", expires_in: 1800 }),
    );
    const tokens = await refreshTokens("r1");

    expect(tokens).toMatchObject({ accessToken: "a2", refreshToken: "r2" });
    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe("https://identity.xero.com/connect/token");
    expect(String(init?.body)).toBe("grant_type=refresh_token&refresh_token=r1");
  });
});

describe("encryptTokens", () => {
  it("binds the ciphertext to its grant", () => {
    const tokens = { accessToken: "a1", refreshToken: "r1", expiresAt: new Date() };
    const stored = encryptTokens("grant-1", tokens);
    expect(stored.refreshTokenEncrypted).not.toContain("r1");
    expect(decryptSecret(stored.refreshTokenEncrypted, "xero_connections:grant-1")).toBe("r1");
    expect(() => decryptSecret(stored.refreshTokenEncrypted, "xero_connections:grant-2")).toThrow();
  });
});

describe("buildAuthorizeUrl", () => {
  it("asks for offline access", () => {
    const url = new URL(buildAuthorizeUrl("state-1"));
    expect(url.origin).toBe("https://login.xero.com");
    expect(url.searchParams.get("scope")).toContain("offline_access");
    expect(url.searchParams.get("state")).toBe("state-1");
  });
});

describe("XeroClient", () => {
  it("asks for what changed since the last run", async () => {
    fetchMock.mockResolvedValue(Response.json({ Contacts: [] }));
    const client = new XeroClient({ accessToken: "a1", xeroTenantId: "org-1" });
    const modifiedSince = new Date("2025-11-02T10:20:30.400Z");
    await client.listContacts({ page: 1, pageSize: 100, modifiedSince });

    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe("https://api.xero.com/api.xro/2.0/Contacts?page=1&pageSize=100");
    expect(init?.headers).toMatchObject({
      "If-Modified-Since": "2025-11-02T10:20:30",
      "Xero-Tenant-Id": "org-1",
    });
  });
});

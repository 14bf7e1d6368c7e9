import { afterEach, describe, expect, it, vi } from "vitest";
import { isTenantAllowed } from "./accounts";
import { codeChallenge, MicrosoftAuthClient } from "./client";

vi.mock("@/lib/db", () => ({ db: {} }));
vi.mock("@/lib/sentry/client", () => ({ captureIntegrationError: vi.fn() }));

afterEach(() => {
  vi.unstubAllEnvs();
});

const client = new MicrosoftAuthClient({
  clientId: "client-id",
  clientSecret: "client-secret",
  redirectUri: "http://localhost:3000/api/microsoft/callback",
});

const CLAIMS = {
  aud: "client-id",
  iss: "https://login.microsoftonline.com/tenant-1/v2.0",
  exp: 2_000_000_000,
  nonce: "nonce-1",
  oid: "object-1",
  tid: "tenant-1",
};

function idToken(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
}

describe("buildSignInUrl", () => {
  it("sends the challenge and keeps the verifier", () => {
    const url = client.buildSignInUrl({ state: "s", nonce: "n", codeVerifier: "verifier" });
    expect(url).toContain("https://login.microsoftonline.com/common/oauth2/v2.0/authorize?");
    expect(new URL(url).searchParams.get("code_challenge")).toBe(codeChallenge("verifier"));
    expect(url).not.toContain("=verifier");
  });
});

describe("verifyIdToken", () => {
  const now = 1_900_000_000_000;

  it("returns tenant and object id", () => {
    expect(client.verifyIdToken(idToken(CLAIMS), "nonce-1", now)).toEqual({
      microsoftTenantId: "tenant-1",
      objectId: "object-1",
    });
  });

  it.each([
    ["another application", { aud: "other" }],
    ["another issuer", { iss: "https://login.microsoftonline.com/tenant-2/v2.0" }],
    ["expired", { exp: 1_000_000_000 }],
    ["another sign-in", { nonce: "nonce-2" }],
  ])("refuses a token: %s", (message, change) => {
    const token = idToken({ ...CLAIMS, ...change });
    expect(() => client.verifyIdToken(token, "nonce-1", now)).toThrow(message);
  });
});

describe("isTenantAllowed", () => {
  it("limits sign-in to the tenants that are named", () => {
    expect(isTenantAllowed("tenant-9")).toBe(true);
    vi.stubEnv("MICROSOFT_ALLOWED_TENANT_IDS", "tenant-1, tenant-2");
    expect(isTenantAllowed("tenant-2")).toBe(true);
    expect(isTenantAllowed("tenant-9")).toBe(false);
  });
});

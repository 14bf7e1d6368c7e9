import { createHash } from "node:crypto";
import { z } from "zod";
import { appUrl } from "@/lib/app-config";
import { safeEqual } from "@/lib/crypto";
import { optionalEnv, requireEnv } from "@/lib/env";
import { fetchChecked, fetchJson } from "@/lib/http";

export const MICROSOFT_LOGIN_URL = "https://login.microsoftonline.com";
export const MICROSOFT_GRAPH_URL = "https://graph.microsoft.com/v1.0";
export const MICROSOFT_SCOPES = "openid profile email User.Read";

export interface MicrosoftAuthClientOptions {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  tenant?: string;
}

export interface MicrosoftTokens {
  access_token: string;
  id_token: string;
  expires_in: number;
}

export interface MicrosoftProfile {
  id: string;
  displayName: string | null;
  mail: string | null;
  userPrincipalName: string;
}

export interface MicrosoftIdentity {
  microsoftTenantId: string;
  objectId: string;
}

const claimsSchema = z.object({
  aud: z.string(),
  iss: z.string(),
  exp: z.number(),
  nonce: z.string(),
  oid: z.string(),
  tid: z.string(),
});

export class MicrosoftAuthClient {
  private readonly options: MicrosoftAuthClientOptions;
  private readonly authority: string;

  constructor(options: MicrosoftAuthClientOptions) {
    this.options = options;
    this.authority = `${MICROSOFT_LOGIN_URL}/${encodeURIComponent(options.tenant ?? "common")}`;
  }

  buildSignInUrl(flow: { state: string; nonce: string; codeVerifier: string }): string {
    const query = new URLSearchParams({
      client_id: this.options.clientId,
      response_type: "code",
      response_mode: "query",
      redirect_uri: this.options.redirectUri,
      scope: MICROSOFT_SCOPES,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: codeChallenge(flow.codeVerifier),
      code_challenge_method: "S256",
    });
    return `${this.authority}/oauth2/v2.0/authorize?${query}`;
  }

  async exchangeCode(code: string, codeVerifier: string): Promise<MicrosoftTokens> {
    return fetchJson<MicrosoftTokens>(
      `${this.authority}/oauth2/v2.0/token`,
      {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "authorization_code",
          client_id: this.options.clientId,
          client_secret: this.options.clientSecret,
          redirect_uri: this.options.redirectUri,
          scope: MICROSOFT_SCOPES,
          code,
          code_verifier: codeVerifier,
        }),
      },
      { integration: "microsoft", operation: "exchangeCode" },
    );
  }

  async getProfile(accessToken: string): Promise<MicrosoftProfile> {
    return fetchJson<MicrosoftProfile>(
      `${MICROSOFT_GRAPH_URL}/me?$select=id,displayName,mail,userPrincipalName`,
      { headers: { Authorization: `Bearer ${accessToken}` } },
      { integration: "microsoft", operation: "getProfile" },
    );
  }

  /**
   * Checks the claims of an ID token. Its signature needs no check: the token came from Microsoft's
   * own endpoint over TLS (OpenID Connect Core, 3.1.3.7), never through the browser.
   */
  verifyIdToken(idToken: string, nonce: string, now = Date.now()): MicrosoftIdentity {
    const payload = idToken.split(".")[1] ?? "";
    const claims = claimsSchema.parse(
      JSON.parse(Buffer.from(payload, "base64url").toString("utf8")),
    );
    if (claims.aud !== this.options.clientId) {
      throw new Error("ID token was issued to another application");
    }
    if (claims.iss !== `${MICROSOFT_LOGIN_URL}/${claims.tid}/v2.0`) {
      throw new Error("ID token has another issuer");
    }
    if (claims.exp * 1000 <= now) {
      throw new Error("ID token has expired");
    }
    if (!safeEqual(claims.nonce, nonce)) {
      throw new Error("ID token belongs to another sign-in");
    }
    return { microsoftTenantId: claims.tid, objectId: claims.oid };
  }

  /** Reads the public configuration: shows that the tenant exists and Microsoft is reachable. */
  async checkConfiguration(): Promise<void> {
    await fetchChecked(
      `${this.authority}/v2.0/.well-known/openid-configuration`,
      {},
      { integration: "microsoft", operation: "checkConfiguration" },
    );
  }
}

export function codeChallenge(codeVerifier: string): string {
  return createHash("sha256").update(codeVerifier, "ascii").digest("base64url");
}

export function microsoftAuthClient(): MicrosoftAuthClient {
  return new MicrosoftAuthClient({
    clientId: requireEnv("MICROSOFT_CLIENT_ID"),
    clientSecret: requireEnv("MICROSOFT_CLIENT_SECRET"),
    tenant: optionalEnv("MICROSOFT_TENANT_ID", "common"),
    redirectUri: process.env.MICROSOFT_REDIRECT_URI || `${appUrl()}/api/microsoft/callback`,
  });
}

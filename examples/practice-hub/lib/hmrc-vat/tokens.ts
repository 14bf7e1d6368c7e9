import { eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/api-error";
import { decryptSecret, encryptSecret } from "@/lib/crypto";
import { db } from "@/lib/db";
import { hmrcTokens } from "@/lib/db/schema";
import { fetchJson } from "@/lib/http";
import { HmrcVatClient } from "./client";
import { hmrcVatConfig } from "./config";

const EXPIRY_MARGIN_MS = 60_000;

export interface HmrcTokenSet {
  accessToken: string;
  refreshToken: string;
  scope: string;
  expiresAt: Date;
}

interface TokenResponse {
  access_token: string;
  refresh_token: string;
  scope: string;
  expires_in: number;
}

export async function exchangeCode(code: string): Promise<HmrcTokenSet> {
  return requestTokens("exchangeCode", {
    grant_type: "authorization_code",
    code,
    redirect_uri: hmrcVatConfig().redirectUri,
  });
}

/** A refresh token works once; the answer brings the next one. */
export async function refreshTokens(refreshToken: string): Promise<HmrcTokenSet> {
  return requestTokens("refreshTokens", {
    grant_type: "refresh_token",
    refresh_token: refreshToken,
  });
}

export async function saveTokens(tenantId: string, tokens: HmrcTokenSet): Promise<void> {
  const values = { ...encryptTokens(tenantId, tokens), grantedAt: new Date() };
  await db
    .insert(hmrcTokens)
    .values({ tenantId, ...values })
    .onConflictDoUpdate({ target: hmrcTokens.tenantId, set: values });
}

/** A client with a valid access token of the practice; the row stays locked during a refresh. */
export async function hmrcVatClientFor(
  tenantId: string,
  fraudHeaders: Record<string, string>,
): Promise<HmrcVatClient> {
  const { endpoint } = hmrcVatConfig();
  const accessToken = await db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(hmrcTokens)
      .where(eq(hmrcTokens.tenantId, tenantId))
      .for("update");
    if (!row) {
      throw new NotFoundError("HMRC authorisation");
    }
    if (row.accessTokenExpiresAt.getTime() - EXPIRY_MARGIN_MS > Date.now()) {
      return decryptSecret(row.accessTokenEncrypted, tokenContext(tenantId));
    }
    const tokens = await refreshTokens(
      decryptSecret(row.refreshTokenEncrypted, tokenContext(tenantId)),
    );
    await tx
      .update(hmrcTokens)
      .set(encryptTokens(tenantId, tokens))
      .where(eq(hmrcTokens.tenantId, tenantId));
    return tokens.accessToken;
  });
  return new HmrcVatClient({ accessToken, endpoint, fraudHeaders });
}

function encryptTokens(tenantId: string, tokens: HmrcTokenSet) {
  const context = tokenContext(tenantId);
  return {
    scope: tokens.scope,
    accessTokenEncrypted: encryptSecret(tokens.accessToken, context),
    refreshTokenEncrypted: encryptSecret(tokens.refreshToken, context),
    accessTokenExpiresAt: tokens.expiresAt,
  };
}

function tokenContext(tenantId: string): string {
  return `hmrc_tokens:${tenantId}`;
}

async function requestTokens(
  operation: string,
  body: Record<string, string>,
): Promise<HmrcTokenSet> {
  const { clientId, clientSecret, endpoint } = hmrcVatConfig();
  const tokens = await fetchJson<TokenResponse>(
    `${endpoint}/oauth/token`,
    {
      method: "POST",
      body: new URLSearchParams({ ...body, client_id: clientId, client_secret: clientSecret }),
    },
    { integration: "hmrc-vat", operation },
  );
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    scope: tokens.scope,
    expiresAt: new Date(Date.now() + tokens.expires_in * 1000),
  };
}

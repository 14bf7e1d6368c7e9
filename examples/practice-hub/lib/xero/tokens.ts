import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { NotFoundError } from "@/lib/api-error";
import { decryptSecret, encryptSecret } from "@/lib/crypto";
import { db } from "@/lib/db";
import { xeroConnections } from "@/lib/db/schema";
import { fetchJson } from "@/lib/http";
import { type XeroConnection, XeroClient } from "./client";
import { XERO_IDENTITY_URL, xeroConfig } from "./config";

/** Access tokens live for 30 minutes; one that ends within this time is not worth starting with. */
const EXPIRY_MARGIN_MS = 60_000;

export interface XeroTokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: Date;
}

interface TokenResponse {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

export async function exchangeCode(code: string): Promise<XeroTokens> {
  return requestTokens("exchangeCode", {
    grant_type: "authorization_code",
    code,
    redirect_uri: xeroConfig().redirectUri,
  });
}

/** Xero replaces the refresh token at every use: the answer has to be stored before it is used. */
export async function refreshTokens(refreshToken: string): Promise<XeroTokens> {
  return requestTokens("refreshTokens", {
    grant_type: "refresh_token",
    refresh_token: refreshToken,
  });
}

/**
 * Stores the organisations of one authorisation. They share its tokens, so they share a grant as well:
 * the refresh token is replaced for all of them or the others would be left with a spent one.
 */
export async function saveConnections(
  tenantId: string,
  connections: XeroConnection[],
  tokens: XeroTokens,
): Promise<void> {
  const grantId = randomUUID();
  const encrypted = encryptTokens(grantId, tokens);
  await db.transaction(async (tx) => {
    for (const connection of connections) {
      const values = {
        grantId,
        connectionId: connection.id,
        organisationName: connection.tenantName ?? connection.tenantId,
        disconnectedAt: null,
        ...encrypted,
      };
      await tx
        .insert(xeroConnections)
        .values({ tenantId, xeroTenantId: connection.tenantId, ...values })
        .onConflictDoUpdate({
          target: [xeroConnections.tenantId, xeroConnections.xeroTenantId],
          set: { ...values, updatedAt: new Date() },
        });
    }
  });
}

/**
 * A valid access token of a connection, refreshed where needed. All rows of the grant are locked
 * meanwhile, because two refreshes at once would spend the same refresh token.
 */
export async function getAccessToken(
  id: string,
  tenantId: string,
): Promise<{ accessToken: string; xeroTenantId: string; connectionId: string }> {
  const grantOfConnection = db
    .select({ grantId: xeroConnections.grantId })
    .from(xeroConnections)
    .where(and(eq(xeroConnections.id, id), eq(xeroConnections.tenantId, tenantId)));
  return db.transaction(async (tx) => {
    const grant = await tx
      .select()
      .from(xeroConnections)
      .where(inArray(xeroConnections.grantId, grantOfConnection))
      .orderBy(xeroConnections.id)
      .for("update");
    const row = grant.find((connection) => connection.id === id);
    if (!row || row.disconnectedAt) {
      throw new NotFoundError("Xero connection");
    }
    const { grantId, xeroTenantId, connectionId } = row;
    if (row.accessTokenExpiresAt.getTime() - EXPIRY_MARGIN_MS > Date.now()) {
      const accessToken = decryptSecret(row.accessTokenEncrypted, tokenContext(grantId));
      return { accessToken, xeroTenantId, connectionId };
    }
    const tokens = await refreshTokens(
      decryptSecret(row.refreshTokenEncrypted, tokenContext(grantId)),
    );
    await tx
      .update(xeroConnections)
      .set({ ...encryptTokens(grantId, tokens), updatedAt: new Date() })
      .where(eq(xeroConnections.grantId, grantId));
    return { accessToken: tokens.accessToken, xeroTenantId, connectionId };
  });
}

export async function xeroClientFor(id: string, tenantId: string): Promise<XeroClient> {
  const { accessToken, xeroTenantId } = await getAccessToken(id, tenantId);
  return new XeroClient({ accessToken, xeroTenantId });
}

export function encryptTokens(grantId: string, tokens: XeroTokens) {
  const context = tokenContext(grantId);
  return {
    accessTokenEncrypted: encryptSecret(tokens.accessToken, context),
    refreshTokenEncrypted: encryptSecret(tokens.refreshToken, context),
    accessTokenExpiresAt: tokens.expiresAt,
  };
}

function tokenContext(grantId: string): string {
  return `xero_connections:${grantId}`;
}

async function requestTokens(operation: string, body: Record<string, string>): Promise<XeroTokens> {
  const { clientId, clientSecret } = xeroConfig();
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  const tokens = await fetchJson<TokenResponse>(
    `${XERO_IDENTITY_URL}/connect/token`,
    {
      method: "POST",
      headers: { Authorization: `Basic ${credentials}` },
      body: new URLSearchParams(body),
    },
    { integration: "xero", operation },
  );
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    expiresAt: new Date(Date.now() + tokens.expires_in * 1000),
  };
}

import { and, eq, gt, isNull } from "drizzle-orm";
import { hashToken } from "@/lib/crypto";
import { db } from "@/lib/db";
import { microsoftAccounts, userInvitations, users } from "@/lib/db/schema";
import type { MicrosoftIdentity, MicrosoftProfile } from "./client";

/** With `common` every Microsoft tenant may sign in, unless this names the ones that may. */
export function isTenantAllowed(microsoftTenantId: string): boolean {
  const allowed = process.env.MICROSOFT_ALLOWED_TENANT_IDS;
  if (!allowed) return true;
  return allowed.split(",").some((entry) => entry.trim() === microsoftTenantId);
}

/**
 * The user that belongs to a Microsoft account. Matched by tenant and object id only: an e-mail claim
 * can be set by the administrator of any tenant and proves nothing.
 */
export async function findLinkedUser(identity: MicrosoftIdentity): Promise<string | null> {
  const [account] = await db
    .select({ userId: microsoftAccounts.userId })
    .from(microsoftAccounts)
    .where(
      and(
        eq(microsoftAccounts.microsoftTenantId, identity.microsoftTenantId),
        eq(microsoftAccounts.objectId, identity.objectId),
      ),
    );
  if (!account) {
    return null;
  }
  await db.update(users).set({ lastSignInAt: new Date() }).where(eq(users.id, account.userId));
  return account.userId;
}

/** Spends an invitation and links the account to the user who was invited; null where it is no good. */
export async function acceptInvitation(
  token: string,
  identity: MicrosoftIdentity,
  profile: MicrosoftProfile,
): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [invitation] = await tx
      .update(userInvitations)
      .set({ acceptedAt: new Date() })
      .where(
        and(
          eq(userInvitations.tokenHash, hashToken(token)),
          isNull(userInvitations.acceptedAt),
          gt(userInvitations.expiresAt, new Date()),
        ),
      )
      .returning({ userId: userInvitations.userId });
    if (!invitation) {
      return null;
    }
    const { userId } = invitation;
    await tx.insert(microsoftAccounts).values({
      userId,
      ...identity,
      userPrincipalName: profile.userPrincipalName,
    });
    return userId;
  });
}

import { and, eq, gt, lte } from "drizzle-orm";
import { db } from "@/lib/db";
import { companiesHouseCache } from "@/lib/db/schema";

/** Answers from the cache where it can, since the register changes daily at most. */
export async function cached<T>(path: string, load: () => Promise<T>): Promise<T> {
  if (process.env.COMPANIES_HOUSE_CACHE_DISABLED === "true") {
    return load();
  }
  const now = new Date();
  const [hit] = await db
    .select({ payload: companiesHouseCache.payload })
    .from(companiesHouseCache)
    .where(and(eq(companiesHouseCache.path, path), gt(companiesHouseCache.expiresAt, now)));
  if (hit) {
    return hit.payload as T;
  }
  const payload = await load();
  const values = { payload, fetchedAt: now, expiresAt: new Date(now.getTime() + ttlMs()) };
  await db
    .insert(companiesHouseCache)
    .values({ path, ...values })
    .onConflictDoUpdate({ target: companiesHouseCache.path, set: values });
  return payload;
}

export async function purgeExpired(now = new Date()): Promise<number> {
  const purged = await db
    .delete(companiesHouseCache)
    .where(lte(companiesHouseCache.expiresAt, now))
    .returning({ path: companiesHouseCache.path });
  return purged.length;
}

function ttlMs(): number {
  return Number(process.env.COMPANIES_HOUSE_CACHE_TTL_SECONDS ?? "86400") * 1000;
}

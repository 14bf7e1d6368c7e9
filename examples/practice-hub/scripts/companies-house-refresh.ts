import { and, isNotNull, isNull } from "drizzle-orm";
import { purgeExpired } from "@/lib/companies-house/cache";
import { CompaniesHouseLimitError } from "@/lib/companies-house/client";
import { refreshDeadlines } from "@/lib/companies-house/deadlines";
import { db } from "@/lib/db";
import { clients } from "@/lib/db/schema";

/** Refreshes the filing deadlines of all companies; run it daily. */
async function main(): Promise<void> {
  console.log(`${await purgeExpired()} expired answers removed`);
  const companies = await db
    .select({ id: clients.id, companyNumber: clients.companyNumber })
    .from(clients)
    .where(and(isNotNull(clients.companyNumber), isNull(clients.archivedAt)));
  let failed = 0;
  for (const { id, companyNumber } of companies) {
    try {
      await refreshPatiently(id, companyNumber ?? "");
    } catch (error) {
      failed += 1;
      console.error(`${companyNumber}: ${error instanceof Error ? error.message : "failed"}`);
    }
  }
  console.log(`${companies.length - failed} of ${companies.length} companies refreshed`);
  await db.$client.end();
  process.exitCode = failed > 0 ? 1 : 0;
}

async function refreshPatiently(clientId: string, companyNumber: string): Promise<void> {
  try {
    await refreshDeadlines(clientId, companyNumber);
  } catch (error) {
    if (!(error instanceof CompaniesHouseLimitError)) {
      throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, error.retryAfterSeconds * 1000));
    await refreshDeadlines(clientId, companyNumber);
  }
}

void main();

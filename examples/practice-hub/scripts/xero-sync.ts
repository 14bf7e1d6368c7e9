import { isNull } from "drizzle-orm";
import { db } from "@/lib/db";
import { xeroConnections } from "@/lib/db/schema";
import { syncConnection } from "@/lib/xero/sync";

/** Syncs every connected organisation, one after the other: Xero allows 60 calls a minute for each. */
async function main(): Promise<void> {
  const connections = await db
    .select()
    .from(xeroConnections)
    .where(isNull(xeroConnections.disconnectedAt));
  let failed = 0;
  for (const { id, tenantId, xeroTenantId } of connections) {
    try {
      const changed = await syncConnection({ id, tenantId, xeroTenantId });
      console.log(`${xeroTenantId}: ${changed.contacts} contacts, ${changed.invoices} invoices`);
    } catch (error) {
      failed += 1;
      console.error(`${xeroTenantId}: ${error instanceof Error ? error.message : "failed"}`);
    }
  }
  await db.$client.end();
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();

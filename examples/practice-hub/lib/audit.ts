import { type Database, db, type Transaction } from "@/lib/db";
import { auditLog } from "@/lib/db/schema";

export interface AuditEntry {
  tenantId: string;
  userId?: string;
  action: string;
  entityType: string;
  entityId: string;
  details?: Record<string, unknown>;
}

/** Pass the transaction of the change, so that the entry stands or falls with it. */
export async function recordAudit(
  entry: AuditEntry,
  connection: Database | Transaction = db,
): Promise<void> {
  await connection.insert(auditLog).values(entry);
}

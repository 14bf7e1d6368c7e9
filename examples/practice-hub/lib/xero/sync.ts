import { and, eq, sql } from "drizzle-orm";
import { db } from "@/lib/db";
import { invoices, xeroContacts, xeroSyncState } from "@/lib/db/schema";
import { captureIntegrationError } from "@/lib/sentry/client";
import type { ListOptions, XeroClient, XeroContact, XeroInvoice } from "./client";
import { xeroClientFor } from "./tokens";

export type SyncResource = "contacts" | "invoices";

export interface SyncTarget {
  id: string;
  tenantId: string;
  xeroTenantId: string;
}

/** Brings contacts and invoices of one organisation up to date and returns how many changed. */
export async function syncConnection(target: SyncTarget): Promise<Record<SyncResource, number>> {
  const client = await xeroClientFor(target.id, target.tenantId);
  return {
    contacts: await syncResource(target, "contacts", () => syncContacts(client, target)),
    invoices: await syncResource(target, "invoices", () => syncInvoices(client, target)),
  };
}

async function syncResource(
  target: SyncTarget,
  resource: SyncResource,
  run: () => Promise<number>,
): Promise<number> {
  const startedAt = new Date();
  const key = { xeroTenantId: target.xeroTenantId, resource };
  try {
    const changed = await run();
    // What changed during the run is newer than startedAt and comes with the next one.
    await db
      .insert(xeroSyncState)
      .values({ ...key, lastSyncedAt: startedAt })
      .onConflictDoUpdate({
        target: [xeroSyncState.xeroTenantId, xeroSyncState.resource],
        set: {
          lastSyncedAt: startedAt,
          lastError: null,
          staleSince: sql`case when ${xeroSyncState.staleSince} > ${startedAt.toISOString()}::timestamptz then ${xeroSyncState.staleSince} end`,
        },
      });
    return changed;
  } catch (error) {
    const lastError = error instanceof Error ? error.message : String(error);
    await db
      .insert(xeroSyncState)
      .values({ ...key, lastError })
      .onConflictDoUpdate({
        target: [xeroSyncState.xeroTenantId, xeroSyncState.resource],
        set: { lastError },
      });
    captureIntegrationError(error, { integration: "xero", operation: `sync-${resource}` });
    throw error;
  }
}

async function syncContacts(client: XeroClient, target: SyncTarget): Promise<number> {
  const list = (options: ListOptions) => client.listContacts(options);
  return eachPage<XeroContact>(target, "contacts", list, async (contact) => {
    const values = { name: contact.Name, emailAddress: contact.EmailAddress ?? null };
    await db
      .insert(xeroContacts)
      .values({ xeroTenantId: target.xeroTenantId, contactId: contact.ContactID, ...values })
      .onConflictDoUpdate({
        target: [xeroContacts.xeroTenantId, xeroContacts.contactId],
        set: { ...values, updatedAt: new Date() },
      });
  });
}

async function syncInvoices(client: XeroClient, target: SyncTarget): Promise<number> {
  const list = (options: ListOptions) => client.listInvoices(options);
  return eachPage<XeroInvoice>(target, "invoices", list, async (invoice) => {
    if (invoice.Status !== "VOIDED" && invoice.Status !== "PAID") {
      return;
    }
    await db
      .update(invoices)
      .set({
        status: invoice.Status === "PAID" ? "paid" : "void",
        paidPence: Math.round(invoice.AmountPaid * 100),
        updatedAt: new Date(),
      })
      .where(
        and(
          eq(invoices.tenantId, target.tenantId),
          eq(invoices.xeroInvoiceId, invoice.InvoiceID),
        ),
      );
  });
}

async function eachPage<T>(
  target: SyncTarget,
  resource: SyncResource,
  list: (options: ListOptions) => Promise<T[]>,
  store: (item: T) => Promise<void>,
): Promise<number> {
  const pageSize = Number(process.env["XERO_SYNC_PAGE_SIZE"] ?? "100");
  const modifiedSince = await lastSyncedAt(target.xeroTenantId, resource);
  let count = 0;
  for (let page = 1; ; page += 1) {
    const items = await list({ page, pageSize, modifiedSince });
    for (const item of items) {
      await store(item);
    }
    count += items.length;
    if (items.length < pageSize) {
      return count;
    }
  }
}

async function lastSyncedAt(
  xeroTenantId: string,
  resource: SyncResource,
): Promise<Date | undefined> {
  const [state] = await db
    .select()
    .from(xeroSyncState)
    .where(
      and(eq(xeroSyncState.xeroTenantId, xeroTenantId), eq(xeroSyncState.resource, resource)),
    );
  return state?.lastSyncedAt ?? undefined;
}

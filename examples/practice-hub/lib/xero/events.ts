import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { xeroEvents, xeroSyncState } from "@/lib/db/schema";
import type { SyncResource } from "./sync";

export const xeroEventSchema = z.object({
  resourceId: z.string(),
  resourceUrl: z.string(),
  eventDateUtc: z.string(),
  eventType: z.string(),
  eventCategory: z.string(),
  tenantId: z.string(),
  tenantType: z.string(),
});

/** The intent-to-receive check sends an empty list of events. */
export const xeroPayloadSchema = z.object({
  events: z.array(xeroEventSchema),
  firstEventSequence: z.number(),
  lastEventSequence: z.number(),
});

export type XeroEvent = z.infer<typeof xeroEventSchema>;

/** Xero's events have no id of their own, so what identifies one is put together. */
export async function recordEventOnce(tx: Transaction, event: XeroEvent): Promise<boolean> {
  const inserted = await tx
    .insert(xeroEvents)
    .values({
      eventKey: eventKey(event),
      eventCategory: event.eventCategory,
      eventType: event.eventType,
      resourceId: event.resourceId,
      xeroTenantId: event.tenantId,
      occurredAt: parseUtc(event.eventDateUtc),
    })
    .onConflictDoNothing()
    .returning({ eventKey: xeroEvents.eventKey });
  return inserted.length > 0;
}

/** Leaves the fetching to `xero:sync`: Xero gives a webhook five seconds to answer. */
export async function markStale(
  tx: Transaction,
  xeroTenantId: string,
  resource: SyncResource,
): Promise<void> {
  const staleSince = new Date();
  await tx
    .insert(xeroSyncState)
    .values({ xeroTenantId, resource, staleSince })
    .onConflictDoUpdate({
      target: [xeroSyncState.xeroTenantId, xeroSyncState.resource],
      set: { staleSince },
    });
}

export function eventKey(event: XeroEvent): string {
  const { tenantId, eventCategory, eventType, resourceId, eventDateUtc } = event;
  return [tenantId, eventCategory, eventType, resourceId, eventDateUtc].join(":");
}

/** `eventDateUtc` comes without a zone, which JavaScript would read as local time. */
function parseUtc(text: string): Date {
  return new Date(text.endsWith("Z") ? text : `${text}Z`);
}

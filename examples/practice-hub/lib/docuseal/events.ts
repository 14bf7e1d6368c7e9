import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { docusealEvents } from "@/lib/db/schema";

export const docuSealEventSchema = z.object({
  event_type: z.string(),
  timestamp: z.string(),
  data: z.object({
    id: z.number(),
    // Events of a form are about a submitter and name the submission; those of a submission are it.
    submission_id: z.number().optional(),
    status: z.string().optional(),
    completed_at: z.string().nullish(),
    decline_reason: z.string().nullish(),
  }),
});

export type DocuSealEvent = z.infer<typeof docuSealEventSchema>;

export function submissionIdOf(event: DocuSealEvent): number {
  return event.data.submission_id ?? event.data.id;
}

/** A repeated delivery has a new timestamp, so an event is known by its type and its subject. */
export async function recordEventOnce(tx: Transaction, event: DocuSealEvent): Promise<boolean> {
  const inserted = await tx
    .insert(docusealEvents)
    .values({
      eventKey: `${event.event_type}:${event.data.id}`,
      eventType: event.event_type,
      submissionId: submissionIdOf(event),
      occurredAt: new Date(event.timestamp),
    })
    .onConflictDoNothing()
    .returning({ eventKey: docusealEvents.eventKey });
  return inserted.length > 0;
}

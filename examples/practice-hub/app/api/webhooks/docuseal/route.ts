import { createHash, timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { db, type Transaction } from "@/lib/db";
import { docusealSubmissions, docusealSubmitters, engagements } from "@/lib/db/schema";
import {
  type DocuSealEvent,
  docuSealEventSchema,
  recordEventOnce,
  submissionIdOf,
} from "@/lib/docuseal/events";
import { requireEnv } from "@/lib/env";
import { rateLimit, tooManyRequests } from "@/lib/rate-limit";
import { captureWebhookFailure } from "@/lib/sentry/client";

const PROGRESS_EVENTS = new Set(["form.viewed", "form.started"]);

export async function POST(request: Request): Promise<NextResponse> {
  const limit = rateLimit(request, "webhook:docuseal");
  if (!limit.allowed) {
    return tooManyRequests(limit);
  }
  if (!verifySecret(request)) {
    return NextResponse.json({ error: "Invalid secret" }, { status: 401 });
  }

  const parsed = docuSealEventSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) {
    return NextResponse.json({ error: "Not a DocuSeal event" }, { status: 400 });
  }
  const event = parsed.data;

  try {
    await db.transaction(async (tx) => {
      if (await recordEventOnce(tx, event)) {
        await dispatch(tx, event);
      }
    });
    return NextResponse.json({ received: true });
  } catch (error) {
    captureWebhookFailure(error, { integration: "docuseal", eventType: event.event_type });
    return NextResponse.json({ error: "Event could not be processed" }, { status: 500 });
  }
}

async function dispatch(tx: Transaction, event: DocuSealEvent): Promise<void> {
  if (PROGRESS_EVENTS.has(event.event_type)) {
    await handleFormProgress(tx, event);
  } else if (event.event_type === "form.completed") {
    await handleFormCompleted(tx, event);
  } else if (event.event_type === "form.declined") {
    await handleFormDeclined(tx, event);
  } else if (event.event_type === "submission.completed") {
    await handleSubmissionCompleted(tx, event);
  }
}

async function handleFormProgress(tx: Transaction, event: DocuSealEvent): Promise<void> {
  await tx
    .update(docusealSubmitters)
    .set({ status: "opened", lastSeenAt: new Date(event.timestamp) })
    .where(eq(docusealSubmitters.submitterId, event.data.id));
}

async function handleFormCompleted(tx: Transaction, event: DocuSealEvent): Promise<void> {
  await tx
    .update(docusealSubmitters)
    .set({ status: "completed", lastSeenAt: new Date(event.timestamp) })
    .where(eq(docusealSubmitters.submitterId, event.data.id));
}

async function handleFormDeclined(tx: Transaction, event: DocuSealEvent): Promise<void> {
  await tx
    .update(docusealSubmitters)
    .set({ status: "declined", lastSeenAt: new Date(event.timestamp) })
    .where(eq(docusealSubmitters.submitterId, event.data.id));
  await tx
    .update(docusealSubmissions)
    .set({
      status: "declined",
      declineReason: event.data.decline_reason ?? null,
      updatedAt: new Date(),
    })
    .where(eq(docusealSubmissions.submissionId, submissionIdOf(event)));
}

/** All parties have signed: the engagement is in force. */
async function handleSubmissionCompleted(tx: Transaction, event: DocuSealEvent): Promise<void> {
  const completedAt = new Date(event.data.completed_at ?? event.timestamp);
  const [submission] = await tx
    .update(docusealSubmissions)
    .set({ status: "completed", completedAt, updatedAt: new Date() })
    .where(eq(docusealSubmissions.submissionId, submissionIdOf(event)))
    .returning({ engagementId: docusealSubmissions.engagementId });
  if (submission) {
    await tx
      .update(engagements)
      .set({ status: "active", signedAt: completedAt })
      .where(eq(engagements.id, submission.engagementId));
  }
}

/** DocuSeal sends the header and value that were entered for the webhook in its settings. */
function verifySecret(request: Request): boolean {
  const secret = requireEnv("DOCUSEAL_WEBHOOK_SECRET");
  const headerName = process.env.DOCUSEAL_WEBHOOK_HEADER ?? "x-docuseal-secret";
  const received = request.headers.get(headerName) ?? "";
  return timingSafeEqual(digest(received), digest(secret));
}

/** Equal lengths, as timingSafeEqual wants them. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}

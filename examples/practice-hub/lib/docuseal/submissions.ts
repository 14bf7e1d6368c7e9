import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/api-error";
import { recordAudit } from "@/lib/audit";
import { db } from "@/lib/db";
import { docusealSubmissions, docusealSubmitters, engagements } from "@/lib/db/schema";
import { docuSealClient } from "./client";

export interface SendEngagementLetterInput {
  tenantId: string;
  userId: string;
  engagementId: string;
  templateId: number;
  signer: { name: string; email: string };
}

/** Sends the engagement letter of a client for signature and returns the id of the submission. */
export async function sendEngagementLetter(
  input: SendEngagementLetterInput,
): Promise<{ submissionId: number }> {
  const { tenantId, engagementId, templateId } = input;
  const [engagement] = await db
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(eq(engagements.id, engagementId), eq(engagements.tenantId, tenantId)));
  if (!engagement) {
    throw new NotFoundError("Engagement");
  }
  const submitters = await docuSealClient().createSubmission({
    templateId,
    submitters: [{ role: "Client", ...input.signer }],
    externalId: engagementId,
    sendEmail: process.env.DOCUSEAL_SEND_EMAIL !== "false",
  });
  const submissionId = submitters[0]?.submission_id;
  if (submissionId === undefined) {
    throw new Error("DocuSeal returned a submission without a submitter");
  }
  await db.transaction(async (tx) => {
    await tx.insert(docusealSubmissions).values({ submissionId, tenantId, engagementId, templateId });
    await tx.insert(docusealSubmitters).values(
      submitters.map(({ id, email, status }) => ({ submitterId: id, submissionId, email, status })),
    );
    await recordAudit(
      {
        tenantId,
        userId: input.userId,
        action: "docuseal.send",
        entityType: "engagement",
        entityId: engagementId,
        details: { submissionId },
      },
      tx,
    );
  });
  return { submissionId };
}

/** A submission of this practice, or an error as for one that does not exist. */
export async function findSubmission(submissionId: number, tenantId: string) {
  const [submission] = await db
    .select()
    .from(docusealSubmissions)
    .where(
      and(
        eq(docusealSubmissions.submissionId, submissionId),
        eq(docusealSubmissions.tenantId, tenantId),
      ),
    );
  if (!submission) {
    throw new NotFoundError("Submission");
  }
  return submission;
}

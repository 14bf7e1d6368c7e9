import { eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { db } from "@/lib/db";
import { docusealSubmissions } from "@/lib/db/schema";
import { docuSealClient } from "@/lib/docuseal/client";
import { findSubmission } from "@/lib/docuseal/submissions";

export const GET = withAuth<{ id: string }>(async (_request, { session, params }) => {
  try {
    const { submissionId } = await findSubmission(Number(params.id), session.tenantId);
    return NextResponse.json(await docuSealClient().getSubmission(submissionId));
  } catch (error) {
    return errorResponse(error, "docuseal");
  }
});

export const DELETE = withAuth<{ id: string }>(
  async (_request, { session, params }) => {
    try {
      const { submissionId } = await findSubmission(Number(params.id), session.tenantId);
      await docuSealClient().archiveSubmission(submissionId);
      await db
        .update(docusealSubmissions)
        .set({ status: "archived", updatedAt: new Date() })
        .where(eq(docusealSubmissions.submissionId, submissionId));
      return new NextResponse(null, { status: 204 });
    } catch (error) {
      return errorResponse(error, "docuseal");
    }
  },
  { role: "accountant" },
);

import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { docuSealClient } from "@/lib/docuseal/client";
import { findSubmission } from "@/lib/docuseal/submissions";

export const GET = withAuth<{ id: string }>(async (_request, { session, params }) => {
  try {
    const { submissionId } = await findSubmission(Number(params.id), session.tenantId);
    return NextResponse.json(await docuSealClient().listDocuments(submissionId));
  } catch (error) {
    return errorResponse(error, "docuseal");
  }
});

import { NextResponse } from "next/server";
import { z } from "zod";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { sendEngagementLetter } from "@/lib/docuseal/submissions";

const bodySchema = z.object({
  engagementId: z.uuid(),
  templateId: z.int().positive(),
  signer: z.object({ name: z.string().min(1), email: z.email() }),
});

export const POST = withAuth(
  async (request, { session }) => {
    try {
      const body = bodySchema.parse(await request.json());
      const { tenantId, userId } = session;
      const sent = await sendEngagementLetter({ ...body, tenantId, userId });
      return NextResponse.json(sent, { status: 201 });
    } catch (error) {
      return errorResponse(error, "docuseal");
    }
  },
  { role: "accountant" },
);

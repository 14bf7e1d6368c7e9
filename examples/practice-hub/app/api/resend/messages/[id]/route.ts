import { and, eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { errorResponse, NotFoundError } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { db } from "@/lib/db";
import { resendMessages } from "@/lib/db/schema";
import { resendClient } from "@/lib/resend/client";

export const GET = withAuth<{ id: string }>(async (_request, { session, params }) => {
  try {
    const [message] = await db
      .select({ messageId: resendMessages.messageId })
      .from(resendMessages)
      .where(
        and(eq(resendMessages.id, params.id), eq(resendMessages.tenantId, session.tenantId)),
      );
    const client = resendClient();
    if (!message || !client) {
      throw new NotFoundError("Message");
    }
    const { last_event, created_at } = await client.getEmail(message.messageId);
    return NextResponse.json({ lastEvent: last_event, createdAt: created_at });
  } catch (error) {
    return errorResponse(error, "resend");
  }
});

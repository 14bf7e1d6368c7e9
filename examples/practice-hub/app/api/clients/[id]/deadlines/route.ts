import { and, eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { errorResponse, NotFoundError } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { refreshDeadlines } from "@/lib/companies-house/deadlines";
import { db } from "@/lib/db";
import { clients } from "@/lib/db/schema";

export const POST = withAuth<{ id: string }>(
  async (_request, { session, params }) => {
    try {
      const [client] = await db
        .select()
        .from(clients)
        .where(and(eq(clients.id, params.id), eq(clients.tenantId, session.tenantId)));
      if (!client?.companyNumber) {
        throw new NotFoundError("Company of this client");
      }
      return NextResponse.json(await refreshDeadlines(client.id, client.companyNumber));
    } catch (error) {
      return errorResponse(error, "companies-house");
    }
  },
  { role: "accountant" },
);

import { and, eq } from "drizzle-orm";
import { NextResponse } from "next/server";
import { z } from "zod";
import { errorResponse, NotFoundError } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { db } from "@/lib/db";
import { clients, vatRegistrations } from "@/lib/db/schema";
import { fraudHeadersOf } from "@/lib/hmrc-vat/request";
import { refreshObligations } from "@/lib/hmrc-vat/returns";
import { hmrcVatClientFor } from "@/lib/hmrc-vat/tokens";

const rangeSchema = z.object({ from: z.iso.date(), to: z.iso.date() });

export const GET = withAuth<{ vrn: string }>(async (request, { session, params }) => {
  try {
    const range = rangeSchema.parse(Object.fromEntries(request.nextUrl.searchParams));
    const [registration] = await db
      .select({ vrn: vatRegistrations.vrn })
      .from(vatRegistrations)
      .innerJoin(clients, eq(clients.id, vatRegistrations.clientId))
      .where(and(eq(vatRegistrations.vrn, params.vrn), eq(clients.tenantId, session.tenantId)));
    if (!registration) {
      throw new NotFoundError("VAT registration");
    }
    const client = await hmrcVatClientFor(session.tenantId, fraudHeadersOf(request, session));
    return NextResponse.json(
      await refreshObligations(client, session.tenantId, registration.vrn, range),
    );
  } catch (error) {
    return errorResponse(error, "hmrc-vat");
  }
});

import type { NextResponse } from "next/server";
import { runConnectionTest } from "@/lib/connection-test";
import { resendClient } from "@/lib/resend/client";

export async function POST(request: Request): Promise<NextResponse> {
  return runConnectionTest(request, "resend", async () => {
    const client = resendClient();
    if (!client) {
      throw new Error("E-mail is switched off: no API key is set");
    }
    await client.listDomains();
  });
}

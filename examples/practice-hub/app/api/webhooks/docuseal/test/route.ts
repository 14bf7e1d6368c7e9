import type { NextResponse } from "next/server";
import { runConnectionTest } from "@/lib/connection-test";
import { docuSealClient } from "@/lib/docuseal/client";

export async function POST(request: Request): Promise<NextResponse> {
  return runConnectionTest(request, "docuseal", () => docuSealClient().listTemplates(1));
}

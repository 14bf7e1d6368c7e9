import type { NextResponse } from "next/server";
import { runConnectionTest } from "@/lib/connection-test";
import { sayHello } from "@/lib/hmrc-vat/client";

export async function POST(request: Request): Promise<NextResponse> {
  return runConnectionTest(request, "hmrc-vat", sayHello);
}

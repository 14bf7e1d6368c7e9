import { NextResponse } from "next/server";
import { ZodError } from "zod";
import { HttpError } from "@/lib/http";
import type { Integration } from "@/lib/integrations";
import { captureIntegrationError } from "@/lib/sentry/client";

export class NotFoundError extends Error {
  constructor(what: string) {
    super(`${what} not found`);
    this.name = "NotFoundError";
  }
}

/** Turns an error of an API route into a response that says no more than the caller may know. */
export function errorResponse(error: unknown, integration: Integration): NextResponse {
  if (error instanceof NotFoundError) {
    return NextResponse.json({ error: error.message }, { status: 404 });
  }
  if (error instanceof ZodError) {
    return NextResponse.json({ error: "Invalid request", issues: error.issues }, { status: 400 });
  }
  if (error instanceof HttpError) {
    const status = error.status === 404 ? 404 : 502;
    return NextResponse.json({ error: error.message }, { status });
  }
  captureIntegrationError(error, { integration, operation: "api-route" });
  return NextResponse.json({ error: "Internal error" }, { status: 500 });
}

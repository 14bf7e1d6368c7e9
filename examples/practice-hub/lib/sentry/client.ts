import * as Sentry from "@sentry/nextjs";
import type { Integration } from "@/lib/integrations";

export interface IntegrationErrorContext {
  integration: Integration;
  operation?: string;
  status?: number;
}

export interface WebhookFailureContext {
  integration: Integration;
  eventType?: string;
}

/** Reports an error of an integration with the tag `integration:<service>`. */
export function captureIntegrationError(error: unknown, context: IntegrationErrorContext): string {
  return Sentry.withScope((scope) => {
    scope.setTag("integration", context.integration);
    if (context.operation) {
      scope.setTag("operation", context.operation);
    }
    if (context.status !== undefined) {
      scope.setContext("response", { status_code: context.status });
    }
    return Sentry.captureException(error);
  });
}

/** Webhook failures carry `webhook:true`, so that alerts can count them apart from API errors. */
export function captureWebhookFailure(error: unknown, context: WebhookFailureContext): string {
  return Sentry.withScope((scope) => {
    scope.setTag("integration", context.integration);
    scope.setTag("webhook", "true");
    scope.setLevel("error");
    if (context.eventType) {
      scope.setTag("event_type", context.eventType);
    }
    return Sentry.captureException(error);
  });
}

/** Sends a message and waits until it has left; throws where Sentry did not take it in time. */
export async function sendTestEvent(timeoutMs = 2000): Promise<string> {
  if (!Sentry.isInitialized() || !Sentry.getClient()?.getOptions().dsn) {
    throw new Error("Sentry is not configured");
  }
  const eventId = Sentry.withScope((scope) => {
    scope.setTag("integration", "sentry");
    return Sentry.captureMessage("Practice Hub connection test", "info");
  });
  if (!(await Sentry.flush(timeoutMs))) {
    throw new Error("Sentry did not accept the test event in time");
  }
  return eventId;
}

/** The signed-in user as an id only: names and e-mail addresses of staff stay with us. */
export function identifyUser(userId: string, tenantId: string): void {
  Sentry.setUser({ id: userId });
  Sentry.setTag("tenant", tenantId);
}

import * as Sentry from "@sentry/nextjs";
import { parseSampleRate, scrubEvent } from "@/lib/sentry/options";

const dsn = process.env.SENTRY_DSN;

// Without a DSN, on a developer's machine say, the SDK stays off and every capture is a no-op.
if (dsn) {
  Sentry.init({
    dsn,
    environment: process.env.SENTRY_ENVIRONMENT ?? "development",
    tracesSampleRate: parseSampleRate(process.env.SENTRY_TRACES_SAMPLE_RATE ?? "0.1"),
    sendDefaultPii: false,
    beforeSend: scrubEvent,
  });
}

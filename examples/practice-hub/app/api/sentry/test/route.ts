import { connectionTest } from "@/lib/connection-test";
import { sendTestEvent } from "@/lib/sentry/client";

export const POST = connectionTest("sentry", () => sendTestEvent());

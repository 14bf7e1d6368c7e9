import { connectionTest } from "@/lib/connection-test";
import { microsoftAuthClient } from "@/lib/microsoft/client";

export const POST = connectionTest("microsoft", () => microsoftAuthClient().checkConfiguration());

import type { NextRequest } from "next/server";
import { z } from "zod";
import { DEVICE_COOKIE } from "@/lib/app-config";
import type { Session } from "@/lib/auth";
import { clientIp } from "@/lib/rate-limit";
import { buildFraudPreventionHeaders } from "./fraud-headers";

const deviceIdSchema = z.uuid();

/**
 * The fraud prevention headers of the user behind a request to one of our routes. What only a script in
 * the browser can tell is not collected yet, which is one reason why submissions are off.
 */
export function fraudHeadersOf(request: NextRequest, session: Session): Record<string, string> {
  return buildFraudPreventionHeaders({
    deviceId: deviceIdSchema.parse(request.cookies.get(DEVICE_COOKIE)?.value),
    userId: session.userId,
    publicIp: clientIp(request),
    publicIpTimestamp: new Date(),
  });
}

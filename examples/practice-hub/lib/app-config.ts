import { optionalEnv } from "@/lib/env";

export const PRODUCT_NAME = "Practice Hub";
export const PRODUCT_VERSION = "1.0.0";
export const SESSION_COOKIE = "practice_hub_session";
export const DEVICE_COOKIE = "practice_hub_device";

/** The public origin of this deployment, without a trailing slash. */
export function appUrl(): string {
  return optionalEnv("APP_URL", "http://localhost:3000").replace(/\/+$/, "");
}

export function isProduction(): boolean {
  return process.env.NODE_ENV === "production";
}

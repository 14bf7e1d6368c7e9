import { connectionTest } from "@/lib/connection-test";
import { stripeClient } from "@/lib/stripe/client";

export const POST = connectionTest("stripe", () => stripeClient().retrieveBalance());

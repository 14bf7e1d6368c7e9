import { withSentryConfig } from "@sentry/nextjs";
import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ["pg"],
};

// The source map upload finds its token in SENTRY_AUTH_TOKEN by itself; here it only decides whether
// there is an upload at all.
export default process.env.SENTRY_AUTH_TOKEN
  ? withSentryConfig(nextConfig, {
      org: process.env.SENTRY_ORG ?? "practice-hub",
      project: process.env.SENTRY_PROJECT ?? "practice-hub",
      silent: process.env.CI !== "true",
      sourcemaps: { deleteSourcemapsAfterUpload: true },
    })
  : nextConfig;

export const INTEGRATIONS = [
  "stripe",
  "xero",
  "docuseal",
  "sentry",
  "companies-house",
  "microsoft",
  "resend",
  "hmrc-vat",
] as const;

export type Integration = (typeof INTEGRATIONS)[number];

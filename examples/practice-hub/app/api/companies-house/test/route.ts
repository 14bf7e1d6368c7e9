import { companiesHouseClient } from "@/lib/companies-house/client";
import { connectionTest } from "@/lib/connection-test";

export const POST = connectionTest("companies-house", () =>
  companiesHouseClient().searchCompanies("limited", 1),
);

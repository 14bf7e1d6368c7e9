import { db } from "@/lib/db";
import { companiesHouseWatches, deadlines } from "@/lib/db/schema";
import { cached } from "./cache";
import { type CompanyProfile, companiesHouseClient, normaliseCompanyNumber } from "./client";

export interface FilingDeadline {
  kind: "accounts" | "confirmation_statement";
  dueOn: string;
}

/** The profile of a company, from the cache while it is fresh. */
export async function companyProfile(companyNumber: string): Promise<CompanyProfile> {
  const number = normaliseCompanyNumber(companyNumber);
  return cached(`/company/${number}`, () => companiesHouseClient().getCompany(number));
}

export function deadlinesOf(profile: CompanyProfile): FilingDeadline[] {
  const found: FilingDeadline[] = [];
  const accountsDue = profile.accounts?.next_accounts?.due_on;
  if (accountsDue) {
    found.push({ kind: "accounts", dueOn: accountsDue });
  }
  const statementDue = profile.confirmation_statement?.next_due;
  if (statementDue) {
    found.push({ kind: "confirmation_statement", dueOn: statementDue });
  }
  return found;
}

/** Writes the filing deadlines of a client's company down and returns them. */
export async function refreshDeadlines(
  clientId: string,
  companyNumber: string,
): Promise<FilingDeadline[]> {
  const profile = await companyProfile(companyNumber);
  const found = deadlinesOf(profile);
  const watch = { companyStatus: profile.company_status ?? null, checkedAt: new Date() };
  await db.transaction(async (tx) => {
    for (const { kind, dueOn } of found) {
      await tx
        .insert(deadlines)
        .values({ clientId, kind, dueOn, source: "companies_house" })
        .onConflictDoUpdate({
          target: [deadlines.clientId, deadlines.kind],
          set: { dueOn, updatedAt: new Date() },
        });
    }
    await tx
      .insert(companiesHouseWatches)
      .values({ clientId, companyNumber: profile.company_number, ...watch })
      .onConflictDoUpdate({ target: companiesHouseWatches.clientId, set: watch });
  });
  return found;
}

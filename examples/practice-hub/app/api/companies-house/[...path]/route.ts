import { NextResponse } from "next/server";
import { errorResponse } from "@/lib/api-error";
import { withAuth } from "@/lib/auth";
import { cached } from "@/lib/companies-house/cache";
import {
  CompaniesHouseLimitError,
  companiesHouseClient,
  normaliseCompanyNumber,
} from "@/lib/companies-house/client";

/**
 * What the browser may look up: `company/<number>`, its lists, and `search?q=`. Spelt out one by one,
 * because passing the path on would lend our key to every endpoint.
 */
const handler = withAuth<{ path: string[] }>(async (request, { params }) => {
  try {
    const [resource, number, list] = params.path;
    const client = companiesHouseClient();
    if (resource === "search") {
      const query = request.nextUrl.searchParams.get("q") ?? "";
      return NextResponse.json(await client.searchCompanies(query));
    }
    if (resource !== "company" || !number || params.path.length > 3) {
      return NextResponse.json({ error: "Not found" }, { status: 404 });
    }
    const companyNumber = normaliseCompanyNumber(number);
    const load = loader(client, companyNumber, list);
    if (!load) {
      return NextResponse.json({ error: "Not found" }, { status: 404 });
    }
    const path = ["/company", companyNumber, list].filter(Boolean).join("/");
    return NextResponse.json(await cached(path, load));
  } catch (error) {
    if (error instanceof CompaniesHouseLimitError) {
      const headers = { "Retry-After": String(error.retryAfterSeconds) };
      return NextResponse.json({ error: error.message }, { status: 429, headers });
    }
    return errorResponse(error, "companies-house");
  }
});

function loader(
  client: ReturnType<typeof companiesHouseClient>,
  companyNumber: string,
  list: string | undefined,
): (() => Promise<unknown>) | null {
  if (list === undefined) {
    return () => client.getCompany(companyNumber);
  }
  if (list === "officers") {
    return () => client.getOfficers(companyNumber);
  }
  if (list === "filing-history") {
    return () => client.getFilingHistory(companyNumber);
  }
  if (list === "persons-with-significant-control") {
    return () => client.getPersonsWithSignificantControl(companyNumber);
  }
  return null;
}

export { handler as GET };

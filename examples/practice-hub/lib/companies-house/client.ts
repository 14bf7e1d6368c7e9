import { fetchJson } from "@/lib/http";
import { reserveRequest } from "./throttle";

export interface CompaniesHouseClientOptions {
  apiKey: string;
  endpoint?: string;
}

export interface RegisteredOfficeAddress {
  address_line_1?: string;
  address_line_2?: string;
  locality?: string;
  postal_code?: string;
  country?: string;
}

export interface CompanyProfile {
  company_name: string;
  company_number: string;
  company_status?: string;
  type: string;
  date_of_creation?: string;
  sic_codes?: string[];
  registered_office_address?: RegisteredOfficeAddress;
  accounts?: { next_accounts?: { due_on?: string; period_end_on?: string } };
  confirmation_statement?: { next_due?: string; next_made_up_to?: string };
}

export interface OfficerList {
  total_results: number;
  items: { name: string; officer_role: string; appointed_on?: string; resigned_on?: string }[];
}

export interface FilingHistory {
  total_count: number;
  items: { transaction_id: string; category: string; date: string; description: string }[];
}

export interface PersonsWithSignificantControl {
  total_results: number;
  items: { name: string; natures_of_control: string[]; notified_on: string }[];
}

export interface CompanySearch {
  total_results: number;
  items: { title: string; company_number: string; company_status?: string }[];
}

/** Thrown instead of sending a request that Companies House would refuse. */
export class CompaniesHouseLimitError extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`Companies House limit reached, try again in ${retryAfterSeconds} seconds`);
    this.name = "CompaniesHouseLimitError";
  }
}

export class CompaniesHouseClient {
  private readonly apiKey: string;
  private readonly endpoint: string;

  constructor(options: CompaniesHouseClientOptions) {
    this.apiKey = options.apiKey;
    this.endpoint = options.endpoint ?? "https://api.company-information.service.gov.uk";
  }

  async getCompany(companyNumber: string): Promise<CompanyProfile> {
    return this.get("getCompany", companyPath(companyNumber));
  }

  async getOfficers(companyNumber: string): Promise<OfficerList> {
    return this.get("getOfficers", `${companyPath(companyNumber)}/officers`);
  }

  async getFilingHistory(companyNumber: string): Promise<FilingHistory> {
    return this.get("getFilingHistory", `${companyPath(companyNumber)}/filing-history`);
  }

  async getPersonsWithSignificantControl(
    companyNumber: string,
  ): Promise<PersonsWithSignificantControl> {
    return this.get(
      "getPersonsWithSignificantControl",
      `${companyPath(companyNumber)}/persons-with-significant-control`,
    );
  }

  async searchCompanies(query: string, itemsPerPage = 20): Promise<CompanySearch> {
    const parameters = new URLSearchParams({ q: query, items_per_page: String(itemsPerPage) });
    return this.get("searchCompanies", `/search/companies?${parameters}`);
  }

  private get<T>(operation: string, path: string): Promise<T> {
    const waitMs = reserveRequest();
    if (waitMs > 0) {
      return Promise.reject(new CompaniesHouseLimitError(Math.ceil(waitMs / 1000)));
    }
    // Basic authentication with the key as user name and no password.
    const credentials = Buffer.from(`${this.apiKey}:`).toString("base64");
    return fetchJson<T>(
      `${this.endpoint}${path}`,
      { headers: { Accept: "application/json", Authorization: `Basic ${credentials}` } },
      { integration: "companies-house", operation, expectedStatuses: [404] },
    );
  }
}

/** `12345` is `00012345` in the register; prefixes such as SC keep six digits. */
export function normaliseCompanyNumber(text: string): string {
  const compact = text.replace(/\s+/g, "").toUpperCase();
  const match = /^([A-Z]{0,2})(\d+)$/.exec(compact);
  if (!match) {
    throw new Error("Not a company number");
  }
  const [, prefix = "", digits = ""] = match;
  const number = prefix + digits.padStart(8 - prefix.length, "0");
  if (number.length !== 8) {
    throw new Error("Not a company number");
  }
  return number;
}

export function companiesHouseClient(): CompaniesHouseClient {
  const apiKey = process.env["COMPANIES_HOUSE_API_KEY"];
  if (!apiKey) throw new Error("COMPANIES_HOUSE_API_KEY is not set");
  const endpoint =
    process.env.COMPANIES_HOUSE_ENDPOINT || "https://api.company-information.service.gov.uk";
  return new CompaniesHouseClient({ apiKey, endpoint });
}

function companyPath(companyNumber: string): string {
  return `/company/${encodeURIComponent(normaliseCompanyNumber(companyNumber))}`;
}

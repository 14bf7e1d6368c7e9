import { fetchChecked, fetchJson } from "@/lib/http";
import { XERO_API_URL, XERO_AUTHORIZE_URL, xeroConfig } from "./config";

export interface XeroClientOptions {
  accessToken: string;
  /** The organisation that calls are about; sent as `Xero-Tenant-Id`. */
  xeroTenantId: string;
}

export interface XeroOrganisation {
  OrganisationID: string;
  Name: string;
  BaseCurrency: string;
}

export interface XeroContact {
  ContactID: string;
  Name: string;
  EmailAddress?: string;
  ContactStatus?: string;
}

export interface XeroInvoice {
  InvoiceID: string;
  InvoiceNumber?: string;
  Type: "ACCREC" | "ACCPAY";
  Status: "DRAFT" | "SUBMITTED" | "AUTHORISED" | "PAID" | "VOIDED" | "DELETED";
  Reference?: string;
  Total: number;
  AmountPaid: number;
  AmountDue: number;
}

export interface XeroInvoiceLine {
  description: string;
  quantity: number;
  unitAmount: number;
  accountCode: string;
}

export interface CreateXeroInvoiceInput {
  contactId: string;
  invoiceId: string;
  reference: string;
  issuedOn: string;
  dueOn: string;
  lines: XeroInvoiceLine[];
}

export interface ListOptions {
  page: number;
  pageSize: number;
  modifiedSince?: Date;
}

export interface XeroConnection {
  id: string;
  tenantId: string;
  tenantType: string;
  tenantName: string | null;
}

export class XeroClient {
  private readonly accessToken: string;
  private readonly xeroTenantId: string;

  constructor(options: XeroClientOptions) {
    this.accessToken = options.accessToken;
    this.xeroTenantId = options.xeroTenantId;
  }

  async getOrganisation(): Promise<XeroOrganisation> {
    const { Organisations } = await this.request<{ Organisations: XeroOrganisation[] }>(
      "getOrganisation",
      "/Organisation",
    );
    return first(Organisations, "organisation");
  }

  async listContacts(options: ListOptions): Promise<XeroContact[]> {
    const { Contacts } = await this.request<{ Contacts: XeroContact[] }>(
      "listContacts",
      `/Contacts?${pageQuery(options)}`,
      { headers: modifiedSinceHeader(options.modifiedSince) },
    );
    return Contacts;
  }

  async getContact(contactId: string): Promise<XeroContact> {
    const { Contacts } = await this.request<{ Contacts: XeroContact[] }>(
      "getContact",
      `/Contacts/${encodeURIComponent(contactId)}`,
    );
    return first(Contacts, "contact");
  }

  async listInvoices(options: ListOptions): Promise<XeroInvoice[]> {
    const { Invoices } = await this.request<{ Invoices: XeroInvoice[] }>(
      "listInvoices",
      `/Invoices?${pageQuery(options)}`,
      { headers: modifiedSinceHeader(options.modifiedSince) },
    );
    return Invoices;
  }

  async getInvoice(invoiceId: string): Promise<XeroInvoice> {
    const { Invoices } = await this.request<{ Invoices: XeroInvoice[] }>(
      "getInvoice",
      `/Invoices/${encodeURIComponent(invoiceId)}`,
    );
    return first(Invoices, "invoice");
  }

  /** Creates an approved sales invoice. The key makes a repeated call return the first answer. */
  async createInvoice(input: CreateXeroInvoiceInput): Promise<XeroInvoice> {
    const invoice = {
      Type: "ACCREC",
      Status: "AUTHORISED",
      Contact: { ContactID: input.contactId },
      Reference: input.reference,
      Date: input.issuedOn,
      DueDate: input.dueOn,
      LineItems: input.lines.map((line) => ({
        Description: line.description,
        Quantity: line.quantity,
        UnitAmount: line.unitAmount,
        AccountCode: line.accountCode,
      })),
    };
    const { Invoices } = await this.request<{ Invoices: XeroInvoice[] }>(
      "createInvoice",
      "/Invoices",
      {
        method: "PUT",
        headers: {
          "Content-Type": "application/json",
          "Idempotency-Key": `invoice-${input.invoiceId}`,
        },
        body: JSON.stringify({ Invoices: [invoice] }),
      },
    );
    return first(Invoices, "invoice");
  }

  private request<T>(operation: string, path: string, init: RequestInit = {}): Promise<T> {
    return fetchJson<T>(
      `${XERO_API_URL}/api.xro/2.0${path}`,
      {
        ...init,
        headers: {
          ...init.headers,
          Accept: "application/json",
          Authorization: `Bearer ${this.accessToken}`,
          "Xero-Tenant-Id": this.xeroTenantId,
        },
      },
      { integration: "xero", operation },
    );
  }
}

/** Where a user goes to let Practice Hub into their organisation. */
export function buildAuthorizeUrl(state: string): string {
  const config = xeroConfig();
  const query = new URLSearchParams({
    response_type: "code",
    client_id: config.clientId,
    redirect_uri: config.redirectUri,
    scope: config.scopes,
    state,
  });
  return `${XERO_AUTHORIZE_URL}?${query}`;
}

/** The organisations that a token reaches: one sign-in may bring several. */
export async function listConnections(accessToken: string): Promise<XeroConnection[]> {
  return fetchJson<XeroConnection[]>(
    `${XERO_API_URL}/connections`,
    { headers: { Authorization: `Bearer ${accessToken}`, Accept: "application/json" } },
    { integration: "xero", operation: "listConnections" },
  );
}

/** Takes the organisation off our app at Xero. */
export async function removeConnection(accessToken: string, connectionId: string): Promise<void> {
  await fetchChecked(
    `${XERO_API_URL}/connections/${encodeURIComponent(connectionId)}`,
    { method: "DELETE", headers: { Authorization: `Bearer ${accessToken}` } },
    { integration: "xero", operation: "removeConnection" },
  );
}

function pageQuery({ page, pageSize }: ListOptions): string {
  return new URLSearchParams({ page: String(page), pageSize: String(pageSize) }).toString();
}

function modifiedSinceHeader(since: Date | undefined): Record<string, string> {
  return since ? { "If-Modified-Since": since.toISOString().slice(0, 19) } : {};
}

function first<T>(items: T[], what: string): T {
  const [item] = items;
  if (!item) {
    throw new Error(`Xero returned no ${what}`);
  }
  return item;
}

import { fetchChecked, fetchJson } from "@/lib/http";
import { hmrcVatConfig } from "./config";

export const HMRC_VAT_SCOPE = "read:vat write:vat";

export interface HmrcVatClientOptions {
  accessToken: string;
  endpoint?: string;
  /** From `buildFraudPreventionHeaders`. */
  fraudHeaders?: Record<string, string>;
}

export interface VatObligation {
  periodKey: string;
  start: string;
  end: string;
  due: string;
  status: "O" | "F";
  received?: string;
}

/** The nine boxes of a VAT return under their names in the API. */
export interface VatReturnBody {
  periodKey: string;
  vatDueSales: number;
  vatDueAcquisitions: number;
  totalVatDue: number;
  vatReclaimedCurrPeriod: number;
  netVatDue: number;
  totalValueSalesExVAT: number;
  totalValuePurchasesExVAT: number;
  totalValueGoodsSuppliedExVAT: number;
  totalAcquisitionsExVAT: number;
  finalised: boolean;
}

export interface VatSubmissionReceipt {
  processingDate: string;
  formBundleNumber: string;
  paymentIndicator?: string;
  chargeRefNumber?: string;
  receiptId: string | null;
}

export interface DateRange {
  from: string;
  to: string;
}

export class HmrcVatClient {
  private readonly accessToken: string;
  private readonly endpoint: string;
  private readonly fraudHeaders: Record<string, string>;

  constructor(options: HmrcVatClientOptions) {
    this.accessToken = options.accessToken;
    this.endpoint = options.endpoint ?? "https://test-api.service.hmrc.gov.uk";
    this.fraudHeaders = options.fraudHeaders ?? {};
  }

  async getObligations(vrn: string, range: DateRange): Promise<VatObligation[]> {
    const query = new URLSearchParams({ ...range });
    const { obligations } = await fetchJson<{ obligations: VatObligation[] }>(
      `${this.vatUrl(vrn)}/obligations?${query}`,
      { headers: this.headers() },
      { integration: "hmrc-vat", operation: "getObligations", expectedStatuses: [404] },
    );
    return obligations;
  }

  /** Files a return. There is no way back: corrections go into a later period. */
  async submitReturn(vrn: string, body: VatReturnBody): Promise<VatSubmissionReceipt> {
    const response = await fetchChecked(
      `${this.vatUrl(vrn)}/returns`,
      {
        method: "POST",
        headers: { ...this.headers(), "Content-Type": "application/json" },
        body: JSON.stringify(body),
      },
      { integration: "hmrc-vat", operation: "submitReturn" },
    );
    const receipt = (await response.json()) as Omit<VatSubmissionReceipt, "receiptId">;
    return { ...receipt, receiptId: response.headers.get("receipt-id") };
  }

  async getReturn(vrn: string, periodKey: string): Promise<VatReturnBody> {
    return fetchJson<VatReturnBody>(
      `${this.vatUrl(vrn)}/returns/${encodeURIComponent(periodKey)}`,
      { headers: this.headers() },
      { integration: "hmrc-vat", operation: "getReturn", expectedStatuses: [404] },
    );
  }

  private vatUrl(vrn: string): string {
    return `${this.endpoint}/organisations/vat/${encodeURIComponent(vrn)}`;
  }

  private headers(): Record<string, string> {
    return {
      ...this.fraudHeaders,
      Accept: "application/vnd.hmrc.1.0+json",
      Authorization: `Bearer ${this.accessToken}`,
    };
  }
}

/** Where an agent lets Practice Hub act on VAT for the practice. */
export function buildAuthorizeUrl(state: string): string {
  const config = hmrcVatConfig();
  const query = new URLSearchParams({
    response_type: "code",
    client_id: config.clientId,
    redirect_uri: config.redirectUri,
    scope: HMRC_VAT_SCOPE,
    state,
  });
  return `${config.authorizeEndpoint}/oauth/authorize?${query}`;
}

/** Asks HMRC's Hello World API, which needs neither a user nor a subscription. */
export async function sayHello(): Promise<string> {
  const { endpoint } = hmrcVatConfig();
  const { message } = await fetchJson<{ message: string }>(
    `${endpoint}/hello/world`,
    { headers: { Accept: "application/vnd.hmrc.1.0+json" } },
    { integration: "hmrc-vat", operation: "sayHello" },
  );
  return message;
}

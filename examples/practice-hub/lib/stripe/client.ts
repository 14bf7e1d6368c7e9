import { fetchJson } from "@/lib/http";

/** Pinned, because the shape of objects and events follows the version of the API. */
export const STRIPE_API_VERSION = "2025-03-31.basil";

export interface StripeClientOptions {
  apiKey: string;
  endpoint?: string;
  currency?: string;
}

export interface PaymentIntent {
  id: string;
  amount: number;
  amount_received: number;
  currency: string;
  status: string;
  client_secret: string | null;
  metadata: Record<string, string>;
}

export interface CheckoutSession {
  id: string;
  url: string | null;
  payment_intent: string | null;
  payment_status: "paid" | "unpaid" | "no_payment_required";
  status: "open" | "complete" | "expired" | null;
}

export interface Refund {
  id: string;
  amount: number;
  payment_intent: string | null;
  status: string | null;
}

export interface Customer {
  id: string;
  email: string | null;
  name: string | null;
}

export interface Balance {
  livemode: boolean;
  available: { amount: number; currency: string }[];
}

export interface CreatePaymentIntentInput {
  invoiceId: string;
  /** In the smallest unit of the currency: pence for GBP. */
  amount: number;
  customerId?: string;
  description?: string;
  receiptEmail?: string;
}

export interface CreateCheckoutSessionInput {
  invoiceId: string;
  amount: number;
  description: string;
  successUrl: string;
  cancelUrl: string;
  customerId?: string;
}

export interface RefundInput {
  paymentIntentId: string;
  amount?: number;
  reason?: "duplicate" | "fraudulent" | "requested_by_customer";
  idempotencyKey: string;
}

type FormValue = string | number | boolean | undefined | FormValue[] | { [key: string]: FormValue };

interface StripeRequest {
  method?: "GET" | "POST";
  operation: string;
  body?: { [key: string]: FormValue };
  idempotencyKey?: string;
}

export class StripeClient {
  private readonly apiKey: string;
  private readonly endpoint: string;
  private readonly currency: string;

  constructor(options: StripeClientOptions) {
    this.apiKey = options.apiKey;
    this.endpoint = options.endpoint ?? "https://api.stripe.com";
    this.currency = options.currency ?? "gbp";
  }

  /** Starts a payment for an invoice. Calling it again for the same invoice and amount is harmless. */
  async createPaymentIntent(input: CreatePaymentIntentInput): Promise<PaymentIntent> {
    return this.request("/v1/payment_intents", {
      method: "POST",
      operation: "createPaymentIntent",
      body: {
        amount: input.amount,
        currency: this.currency,
        customer: input.customerId,
        description: input.description,
        receipt_email: input.receiptEmail,
        automatic_payment_methods: { enabled: true },
        metadata: { invoice_id: input.invoiceId },
      },
      idempotencyKey: `invoice-${input.invoiceId}-${input.amount}`,
    });
  }

  async retrievePaymentIntent(paymentIntentId: string): Promise<PaymentIntent> {
    return this.request(`/v1/payment_intents/${encodeURIComponent(paymentIntentId)}`, {
      operation: "retrievePaymentIntent",
    });
  }

  /** Opens a hosted payment page. The metadata goes to the payment, which is what the webhook sees. */
  async createCheckoutSession(input: CreateCheckoutSessionInput): Promise<CheckoutSession> {
    return this.request("/v1/checkout/sessions", {
      method: "POST",
      operation: "createCheckoutSession",
      body: {
        mode: "payment",
        client_reference_id: input.invoiceId,
        customer: input.customerId,
        success_url: input.successUrl,
        cancel_url: input.cancelUrl,
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: this.currency,
              unit_amount: input.amount,
              product_data: { name: input.description },
            },
          },
        ],
        metadata: { invoice_id: input.invoiceId },
        payment_intent_data: { metadata: { invoice_id: input.invoiceId } },
      },
    });
  }

  async createCustomer(input: { clientId: string; name: string; email?: string }): Promise<Customer> {
    return this.request("/v1/customers", {
      method: "POST",
      operation: "createCustomer",
      body: { name: input.name, email: input.email, metadata: { client_id: input.clientId } },
      idempotencyKey: `customer-${input.clientId}`,
    });
  }

  /** Refunds a payment, in full where no amount is given. */
  async refundPayment(input: RefundInput): Promise<Refund> {
    return this.request("/v1/refunds", {
      method: "POST",
      operation: "refundPayment",
      body: {
        payment_intent: input.paymentIntentId,
        amount: input.amount,
        reason: input.reason,
      },
      idempotencyKey: input.idempotencyKey,
    });
  }

  async retrieveBalance(): Promise<Balance> {
    return this.request("/v1/balance", { operation: "retrieveBalance" });
  }

  private async request<T>(path: string, request: StripeRequest): Promise<T> {
    const headers: Record<string, string> = {
      Authorization: `Bearer ${this.apiKey}`,
      "Stripe-Version": STRIPE_API_VERSION,
    };
    if (request.idempotencyKey) {
      headers["Idempotency-Key"] = request.idempotencyKey;
    }
    return fetchJson<T>(
      `${this.endpoint}${path}`,
      {
        method: request.method ?? "GET",
        headers,
        body: request.body ? encodeForm(request.body) : undefined,
      },
      { integration: "stripe", operation: request.operation },
    );
  }
}

/** Stripe reads nested parameters in form encoding: `metadata[invoice_id]=...`. */
export function encodeForm(values: { [key: string]: FormValue }): URLSearchParams {
  const form = new URLSearchParams();
  const append = (key: string, value: FormValue): void => {
    if (value === undefined) {
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((item, position) => {
        append(`${key}[${position}]`, item);
      });
    } else if (typeof value === "object") {
      for (const [name, item] of Object.entries(value)) {
        append(`${key}[${name}]`, item);
      }
    } else {
      form.append(key, String(value));
    }
  };
  for (const [key, value] of Object.entries(values)) {
    append(key, value);
  }
  return form;
}

/** The client with the settings of this deployment. */
export function stripeClient(): StripeClient {
  const {
    STRIPE_API_KEY: apiKey,
    STRIPE_ENDPOINT: endpoint = "https://api.stripe.com",
    STRIPE_CURRENCY: currency = "gbp",
  } = process.env;
  if (!apiKey) {
    throw new Error("STRIPE_API_KEY is not set");
  }
  return new StripeClient({ apiKey, endpoint, currency });
}

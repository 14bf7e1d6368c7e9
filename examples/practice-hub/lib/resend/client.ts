import { fetchJson } from "@/lib/http";

export interface ResendClientOptions {
  apiKey: string;
  endpoint?: string;
}

export interface SendEmailInput {
  from: string;
  to: string | string[];
  subject: string;
  html: string;
  text: string;
  replyTo?: string;
  tags?: { name: string; value: string }[];
  /** Resend sends a message with the same key once within 24 hours. */
  idempotencyKey: string;
}

export interface ResendEmail {
  id: string;
  to: string[];
  subject: string;
  created_at: string;
  last_event: string;
}

export interface ResendDomain {
  id: string;
  name: string;
  status: string;
}

export class ResendClient {
  private readonly apiKey: string;
  private readonly endpoint: string;

  constructor(options: ResendClientOptions) {
    this.apiKey = options.apiKey;
    this.endpoint = options.endpoint ?? "https://api.resend.com";
  }

  async sendEmail(input: SendEmailInput): Promise<{ id: string }> {
    const { idempotencyKey, replyTo, ...message } = input;
    return this.request("sendEmail", "/emails", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey },
      body: JSON.stringify({ ...message, reply_to: replyTo }),
    });
  }

  /** A message with its last event, such as `delivered` or `bounced`. */
  async getEmail(emailId: string): Promise<ResendEmail> {
    return this.request("getEmail", `/emails/${encodeURIComponent(emailId)}`);
  }

  async listDomains(): Promise<ResendDomain[]> {
    const { data } = await this.request<{ data: ResendDomain[] }>("listDomains", "/domains");
    return data;
  }

  private request<T>(operation: string, path: string, init: RequestInit = {}): Promise<T> {
    return fetchJson<T>(
      `${this.endpoint}${path}`,
      { ...init, headers: { ...init.headers, Authorization: `Bearer ${this.apiKey}` } },
      { integration: "resend", operation },
    );
  }
}

/** Null where no key is set: without one Practice Hub works, but sends no e-mail. */
export function resendClient(): ResendClient | null {
  const apiKey = process.env.RESEND_API_KEY;
  if (!apiKey) return null;
  return new ResendClient({
    apiKey,
    endpoint: process.env.RESEND_ENDPOINT || "https://api.resend.com",
  });
}

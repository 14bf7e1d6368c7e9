import { fetchChecked, fetchJson } from "@/lib/http";

export interface DocuSealClientOptions {
  apiKey: string;
  endpoint?: string;
}

export interface DocuSealTemplate {
  id: number;
  name: string;
  external_id: string | null;
}

export interface DocuSealSubmitter {
  id: number;
  submission_id: number;
  email: string;
  role: string;
  status: string;
  embed_src?: string;
}

export interface DocuSealSubmission {
  id: number;
  status: "pending" | "completed" | "declined" | "expired";
  completed_at: string | null;
  submitters: DocuSealSubmitter[];
}

export interface DocuSealDocument {
  name: string;
  url: string;
}

export interface CreateSubmissionInput {
  templateId: number;
  submitters: { role: string; email: string; name?: string }[];
  /** Our own id, which comes back in webhooks as `external_id` of each submitter. */
  externalId?: string;
  sendEmail?: boolean;
}

export class DocuSealClient {
  private readonly apiKey: string;
  private readonly endpoint: string;

  constructor(options: DocuSealClientOptions) {
    this.apiKey = options.apiKey;
    this.endpoint = options.endpoint ?? "https://api.docuseal.com";
  }

  async listTemplates(limit = 10): Promise<DocuSealTemplate[]> {
    const { data } = await this.request<{ data: DocuSealTemplate[] }>(
      "listTemplates",
      `/templates?limit=${limit}`,
    );
    return data;
  }

  /** Sends a template out for signature; the answer has one entry per signing party. */
  async createSubmission(input: CreateSubmissionInput): Promise<DocuSealSubmitter[]> {
    return this.request("createSubmission", "/submissions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        template_id: input.templateId,
        send_email: input.sendEmail ?? true,
        submitters: input.submitters.map((submitter) => ({
          ...submitter,
          external_id: input.externalId,
        })),
      }),
    });
  }

  async getSubmission(submissionId: number): Promise<DocuSealSubmission> {
    return this.request("getSubmission", `/submissions/${submissionId}`);
  }

  async listDocuments(submissionId: number): Promise<DocuSealDocument[]> {
    const { documents } = await this.request<{ documents: DocuSealDocument[] }>(
      "listDocuments",
      `/submissions/${submissionId}/documents`,
    );
    return documents;
  }

  /** Sends the request e-mail to one party again. */
  async remindSubmitter(submitterId: number): Promise<DocuSealSubmitter> {
    return this.request("remindSubmitter", `/submitters/${submitterId}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ send_email: true }),
    });
  }

  async archiveSubmission(submissionId: number): Promise<void> {
    await fetchChecked(
      `${this.endpoint}/submissions/${submissionId}`,
      { method: "DELETE", headers: this.headers() },
      { integration: "docuseal", operation: "archiveSubmission" },
    );
  }

  private request<T>(operation: string, path: string, init: RequestInit = {}): Promise<T> {
    return fetchJson<T>(
      `${this.endpoint}${path}`,
      { ...init, headers: { ...init.headers, ...this.headers() } },
      { integration: "docuseal", operation },
    );
  }

  private headers(): Record<string, string> {
    return { Accept: "application/json", "X-Auth-Token": this.apiKey };
  }
}

export function docuSealClient(): DocuSealClient {
  return new DocuSealClient({
    apiKey: process.env.DOCUSEAL_API_KEY!,
    endpoint: process.env.DOCUSEAL_ENDPOINT || "https://api.docuseal.com",
  });
}

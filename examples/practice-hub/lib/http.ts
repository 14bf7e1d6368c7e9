import type { Integration } from "@/lib/integrations";
import { captureIntegrationError } from "@/lib/sentry/client";

export const MAX_ATTEMPTS = 4;
export const BASE_DELAY_MS = 500;
export const MAX_DELAY_MS = 30_000;
export const TIMEOUT_MS = 10_000;

export interface RequestOptions {
  integration: Integration;
  operation: string;
  /** Statuses that are an answer to the caller and not worth a report, such as 404 of a look-up. */
  expectedStatuses?: readonly number[];
  sleep?: (milliseconds: number) => Promise<void>;
}

export class HttpError extends Error {
  constructor(
    readonly integration: Integration,
    readonly operation: string,
    readonly status: number,
    readonly body: string,
  ) {
    // The body may hold personal data, so it stays out of the message, which is logged.
    super(`${integration} ${operation} answered ${status}`);
    this.name = "HttpError";
  }
}

/**
 * Sends a request and retries with exponential backoff: after 429 always, because the service did not
 * process the request; after 503 only where repeating it is harmless.
 */
export async function fetchWithRetry(
  url: string,
  init: RequestInit,
  options: RequestOptions,
): Promise<Response> {
  const sleep = options.sleep ?? wait;
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (attempt >= MAX_ATTEMPTS || !isRetryable(response.status, init.method ?? "GET")) {
      return response;
    }
    await sleep(retryDelay(response.headers.get("retry-after"), attempt));
  }
}

/** Like `fetchWithRetry`, but reads JSON, and reports and throws on every status that is not 2xx. */
export async function fetchJson<T>(
  url: string,
  init: RequestInit,
  options: RequestOptions,
): Promise<T> {
  const response = await fetchChecked(url, init, options);
  return (await response.json()) as T;
}

export async function fetchChecked(
  url: string,
  init: RequestInit,
  options: RequestOptions,
): Promise<Response> {
  const { integration, operation, expectedStatuses = [] } = options;
  let response: Response;
  try {
    response = await fetchWithRetry(url, init, options);
  } catch (error) {
    captureIntegrationError(error, { integration, operation });
    throw error;
  }
  if (!response.ok) {
    const error = new HttpError(integration, operation, response.status, await response.text());
    if (!expectedStatuses.includes(response.status)) {
      captureIntegrationError(error, { integration, operation, status: response.status });
    }
    throw error;
  }
  return response;
}

export function retryDelay(retryAfter: string | null, attempt: number): number {
  const seconds = Number(retryAfter);
  if (retryAfter && Number.isFinite(seconds)) {
    return Math.min(seconds * 1000, MAX_DELAY_MS);
  }
  const backoff = Math.min(BASE_DELAY_MS * 2 ** (attempt - 1), MAX_DELAY_MS);
  // Jitter keeps parallel workers from coming back at the same moment.
  return backoff / 2 + Math.random() * (backoff / 2);
}

function isRetryable(status: number, method: string): boolean {
  if (status === 429) {
    return true;
  }
  return status === 503 && (method === "GET" || method === "HEAD");
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

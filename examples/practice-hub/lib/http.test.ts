import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { captureIntegrationError } from "@/lib/sentry/client";
import { fetchJson, fetchWithRetry, HttpError, MAX_ATTEMPTS, retryDelay } from "./http";

vi.mock("@/lib/sentry/client", () => ({ captureIntegrationError: vi.fn() }));

const fetchMock = vi.fn<typeof fetch>();
const sleep = vi.fn(() => Promise.resolve());
const options = { integration: "stripe", operation: "test", sleep } as const;

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  fetchMock.mockReset();
});

describe("fetchWithRetry", () => {
  it("waits as long as the service says after 429", async () => {
    fetchMock
      .mockResolvedValueOnce(new Response(null, { status: 429, headers: { "Retry-After": "3" } }))
      .mockResolvedValueOnce(new Response("ok"));
    const response = await fetchWithRetry("https://example.com", { method: "POST" }, options);
    expect(response.status).toBe(200);
    expect(sleep).toHaveBeenCalledWith(3000);
  });

  it("gives up after the last attempt", async () => {
    fetchMock.mockImplementation(async () => new Response(null, { status: 429 }));
    const response = await fetchWithRetry("https://example.com", {}, options);
    expect(response.status).toBe(429);
    expect(fetchMock).toHaveBeenCalledTimes(MAX_ATTEMPTS);
  });

  it("does not repeat a POST that may have been processed", async () => {
    fetchMock.mockResolvedValue(new Response(null, { status: 503 }));
    await fetchWithRetry("https://example.com", { method: "POST" }, options);
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });
});

describe("fetchJson", () => {
  it("reports what fails, but not what was expected", async () => {
    fetchMock.mockImplementation(async () => new Response("secret", { status: 404 }));
    await expect(
      fetchJson("https://example.com", {}, { ...options, expectedStatuses: [404] }),
    ).rejects.toThrow(HttpError);
    expect(captureIntegrationError).not.toHaveBeenCalled();
    await expect(fetchJson("https://example.com", {}, options)).rejects.toThrow(
      "stripe test answered 404",
    );
    expect(captureIntegrationError).toHaveBeenCalledTimes(1);
  });
});

describe("retryDelay", () => {
  it("doubles from attempt to attempt", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect([1, 2, 3].map((attempt) => retryDelay(null, attempt))).toEqual([500, 1000, 2000]);
  });
});

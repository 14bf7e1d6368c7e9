import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DocuSealClient } from "./client";

vi.mock("@/lib/sentry/client", () => ({ captureIntegrationError: vi.fn() }));

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

describe("DocuSealClient", () => {
  it("sends a template out for signature", async () => {
    fetchMock.mockResolvedValue(Response.json([{ id: 1, submission_id: 12, status: "sent" }]));
    const client = new DocuSealClient({ apiKey: "key", endpoint: "https://api.docuseal.eu" });
    const [submitter] = await client.createSubmission({
      templateId: 7,
      submitters: [{ role: "Client", email: "client@example.com" }],
      externalId: "engagement-1",
    });

    expect(submitter?.submission_id).toBe(12);
    const [url, init] = fetchMock.mock.calls[0]!;
    expect(url).toBe("https://api.docuseal.eu/submissions");
    expect(init?.headers).toMatchObject({ "X-Auth-Token": "key" });
    expect(JSON.parse(String(init?.body))).toEqual({
      template_id: 7,
      send_email: true,
      submitters: [
        { role: "Client", email: "client@example.com", external_id: "engagement-1" },
      ],
    });
  });
});

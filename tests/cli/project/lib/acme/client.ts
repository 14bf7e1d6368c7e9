export class AcmeClient {
  constructor(private readonly apiKey: string) {}

  async createPayment(amount: number): Promise<Response> {
    const endpoint = process.env.ACME_ENDPOINT ?? "https://api.acme.example";
    return fetch(`${endpoint}/payments`, { method: "POST", headers: { authorization: this.apiKey }, body: `${amount}` });
  }
}

export function acmeClient(): AcmeClient {
  const apiKey = process.env.ACME_API_KEY;
  if (!apiKey) {
    throw new Error("ACME_API_KEY is not set");
  }
  return new AcmeClient(apiKey);
}

const config = {
  apiKey: process.env.O_KEY, //! O_KEY required
  other: process.env.O_OTHER, //! O_OTHER unknown
};
if (!config.apiKey) throw new Error("O_KEY");

export class Client {
  private readonly token = process.env.O_FIELD; //! O_FIELD required
  private secret: string | undefined;

  constructor() {
    this.secret = process.env.O_ASSIGNED; //! O_ASSIGNED required
    if (!this.secret) {
      throw new Error("O_ASSIGNED");
    }
  }

  send() {
    if (!this.token) throw new Error("O_FIELD");
    return [this.token, config.other];
  }
}

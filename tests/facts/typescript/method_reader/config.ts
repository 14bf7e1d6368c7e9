export class Config {
  static required(name: string) {
    const value = process.env[name];
    if (!value) throw new Error(name);
    return value;
  }
  get(name: string, fallback: string) {
    return process.env[name] ?? fallback;
  }
  url() {
    return this.get("Q_THIS", "t"); //! Q_THIS optional = t
  }
}
export const config = new Config();
export const settings = { read: (name: string) => process.env[name] };

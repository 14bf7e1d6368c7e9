export const lazy = new Proxy({}, { get: (_, key: string) => process.env[key] }); //! not enumerable
configure({ read: (key: string) => process.env[`RO_${key}`] }); //! not enumerable RO_*
const settings = { read: (key: string) => process.env[key] };
export const used = settings.read("RO_USED"); //! RO_USED unknown
class Settings {
  nested = wrap({ read: (key: string) => process.env[key] }); //! not enumerable
  read(key: string) {
    return process.env[key] ?? "r";
  }
  own() {
    return this.read("RO_OWN"); //! RO_OWN optional = r
  }
}
declare function configure(x: object): void;
declare function wrap(x: object): object;

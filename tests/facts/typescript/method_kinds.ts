abstract class Abstract {
  read(key: string) {
    return process.env[key] ?? "a";
  }
  own() {
    return this.read("MK_ABSTRACT"); //! MK_ABSTRACT optional = a
  }
}
const Kept = class {
  read(key: string) {
    return process.env[key] ?? "k";
  }
  own() {
    return this.read("MK_KEPT"); //! MK_KEPT optional = k
  }
};
export default class {
  read(key: string) {
    return process.env[key] ?? "d";
  }
  own() {
    return this.read("MK_DEFAULT"); //! MK_DEFAULT optional = d
  }
}
class Made {
  read(key: string) {
    return process.env[key] ?? "m";
  }
}
export const one = new Made().read("MK_MADE"); //! MK_MADE optional = m
export const two = [new Made(), new Made().other("MK_OTHER"), Made.name];
const made = new Made();
export const three = made.read("MK_HELD"); //! MK_HELD optional = m
const { taken } = { taken: (key: string) => process.env[key] }; //! not enumerable
export const four = taken("MK_TAKEN");

function load() {
  return process.env;
}
export { load };
export class Settings {
  all() {
    return process.env; //! not enumerable
  }
}
export const settings = { all: () => process.env }; //! not enumerable
run(() => process.env); //! not enumerable
declare function run(give: () => object): void;

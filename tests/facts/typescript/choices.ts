// What stands in where a variable is unset, in the order that a reader may not expect.
export const turned = !process.env.CH_TURNED ? "t" : process.env.CH_TURNED; //! CH_TURNED optional = t; CH_TURNED optional = t
export const other = process.env.CH_OTHER || ready ? make() : null; //! CH_OTHER unknown
export const both = process.env.CH_ONE || process.env.CH_TWO ? make() : null; //! CH_ONE optional; CH_TWO optional
// Where only the other is there, nothing stands in for this one.
export const first = process.env.CH_FIRST || process.env.CH_NEXT ? process.env.CH_FIRST : "d"; //! CH_FIRST optional; CH_NEXT optional; CH_FIRST unknown
export const numbers = [
  process.env.CH_INT ? parseInt(process.env.CH_INT, 10) : 1, //! CH_INT optional = 1; CH_INT optional = 1
  process.env.CH_FLOAT ? parseFloat(process.env.CH_FLOAT) : 1.5, //! CH_FLOAT optional = 1.5; CH_FLOAT optional = 1.5
  process.env.CH_NUMBER ? Number.parseInt(process.env.CH_NUMBER, 10) : 2, //! CH_NUMBER optional = 2; CH_NUMBER optional = 2
  process.env.CH_REAL ? Number.parseFloat(process.env.CH_REAL) : 2.5, //! CH_REAL optional = 2.5; CH_REAL optional = 2.5
  process.env.CH_SWITCH ? Number(limit) : 3, //! CH_SWITCH optional
  process.env.CH_LOADED ? load(process.env.CH_LOADED) : 4, //! CH_LOADED optional; CH_LOADED optional
];
declare const ready: boolean, limit: string;
declare function make(): object;
declare function load(name: string): number;

declare const part: string;
export const one = process.env[`${part}_URL`]; //! not enumerable *_URL
export const two = process.env["NL_" + part]; //! not enumerable NL_*
export const three = process.env["NL_" + part + `_KEY`]; //! not enumerable NL_*_KEY
export const four = process.env[`nl_${part}`.toUpperCase()]; //! not enumerable NL_*
export const five = process.env[`NL_${part}${part}_X`]; //! not enumerable NL_*_X
export const six = process.env[`NL-${part}`]; //! not enumerable
export const seven = process.env[part.trim()]; //! not enumerable
export const eight = process.env["NL_" - part]; //! not enumerable
const name = `NL_${part}_CONST`;
export const nine = process.env[name]; //! not enumerable NL_*_CONST
const other = part;
export const ten = process.env[other]; //! not enumerable
const ring = `${ring2}_A`;
const ring2 = `${ring}_B`;
export const eleven = process.env[ring]; //! not enumerable *_A
const read = (key: string) => process.env[key];
export const twelve = read(`NL_${part}`); //! not enumerable NL_*
const any = (...keys: string[]) => keys.map((key) => process.env[key]);
export const thirteen = any(`NL_${part}`); //! not enumerable
const same = same;
export const fourteen = process.env[same]; //! not enumerable

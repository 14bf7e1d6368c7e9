const late = (name: string) => process.env[name];
const other = (name: string) => name;
export default late;
export { other as renamed, late as later };

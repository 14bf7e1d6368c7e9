export function need(name: string) {
  if (!process.env[name]) throw new Error(name);
  return process.env[name];
}
export const plain = (name: string) => name;
const hidden = (name: string) => process.env[name];
export const outer = () => {
  const inside = (name: string) => process.env[name];
  return inside(hidden("RM_HIDDEN")); //! RM_HIDDEN unknown; not enumerable
};

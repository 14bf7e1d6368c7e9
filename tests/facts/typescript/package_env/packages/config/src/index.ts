export const need = (name: string) => {
  const value = process.env[name];
  if (value == null) throw new Error(name);
  return value;
};

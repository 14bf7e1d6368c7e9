export const read = (name: string) => process.env[name] ?? "none";

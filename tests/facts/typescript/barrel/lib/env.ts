export default function read(name: string) {
  return process.env[name] ?? "none";
}
export function strict(name: string) {
  if (!process.env[name]) throw new Error(name);
  return process.env[name]!;
}

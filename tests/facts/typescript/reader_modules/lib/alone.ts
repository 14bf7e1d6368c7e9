export default function whole() {
  const within = (name: string) => process.env[name];
  return within("RM_WITHIN"); //! RM_WITHIN unknown
}
export const of = (name: string) => process.env[name];

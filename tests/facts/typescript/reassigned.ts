export function connect(local: boolean) {
  let url = process.env.RA_URL; //! RA_URL unknown
  if (local) url = "http://localhost";
  if (!url) throw new Error("RA_URL");
  return url;
}

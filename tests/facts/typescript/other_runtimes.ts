export const vite = import.meta.env.VITE_API_URL ?? "/api"; //! VITE_API_URL optional = /api
export const mode = import.meta.env.MODE;
export const dev = import.meta.env.DEV;
export const bun = Bun.env.BUN_KEY!; //! BUN_KEY required
export const deno = Deno.env.get("DENO_KEY") ?? "d"; //! DENO_KEY optional = d
export const has = Deno.env.has("DENO_HAS"); //! DENO_HAS optional
Deno.env.set("DENO_SET", "1"); //! DENO_SET set

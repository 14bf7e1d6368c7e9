export const asserted = process.env.A_BANG!; //! A_BANG required
export const nested = connect({ url: process.env.A_NESTED! }); //! A_NESTED required
export const gated = process.env.A_GATED ? connect({ url: process.env.A_GATED! }) : null; //! A_GATED optional; A_GATED optional
export const later = (() => {
  const key = process.env.A_LATER; //! A_LATER required
  return connect({ url: key! });
})();
declare function connect(options: { url: string }): unknown;

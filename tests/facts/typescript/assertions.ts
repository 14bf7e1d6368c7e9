export const asserted = process.env.A_BANG!; //! A_BANG required
export const nested = connect({ url: process.env.A_NESTED! }); //! A_NESTED required
export const gated = process.env.A_GATED ? connect({ url: process.env.A_GATED! }) : null; //! A_GATED optional; A_GATED optional
export const later = (() => {
  const key = process.env.A_LATER; //! A_LATER required
  return connect({ url: key! });
})();
declare function connect(options: { url: string }): unknown;

const gatedKey = process.env.AS_GATED; //! AS_GATED unknown
const heldKey = process.env.AS_HELD; //! AS_HELD required

export function start() {
  if (!gatedKey) return;
  run();
}

export const run = () => send(gatedKey!);
export const other = () => send(heldKey!, heldKey);

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

export function formatPounds(pence: number): string {
  return pounds.format(pence / 100);
}

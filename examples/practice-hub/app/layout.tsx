import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PRODUCT_NAME } from "@/lib/app-config";

export const metadata: Metadata = {
  title: PRODUCT_NAME,
  description: "Clients, deadlines and fees of an accountancy practice",
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}

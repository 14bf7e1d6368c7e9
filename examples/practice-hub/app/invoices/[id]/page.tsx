import { and, eq } from "drizzle-orm";
import { notFound, redirect } from "next/navigation";
import { currentSession } from "@/lib/auth";
import { db } from "@/lib/db";
import { invoiceLines, invoices } from "@/lib/db/schema";
import { formatPounds } from "@/lib/money";

export default async function InvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const session = await currentSession();
  if (!session) {
    redirect("/sign-in");
  }
  const { id } = await params;
  const [invoice] = await db
    .select()
    .from(invoices)
    .where(and(eq(invoices.id, id), eq(invoices.tenantId, session.tenantId)));
  if (!invoice) {
    notFound();
  }
  const lines = await db.select().from(invoiceLines).where(eq(invoiceLines.invoiceId, id));

  return (
    <main>
      <h1>Invoice {invoice.number}</h1>
      <p>
        {formatPounds(invoice.totalPence - invoice.paidPence)} of{" "}
        {formatPounds(invoice.totalPence)} outstanding
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {line.description}: {line.quantity} at {formatPounds(line.unitPence)}
          </li>
        ))}
      </ul>
      {invoice.checkoutUrl ? <a href={invoice.checkoutUrl}>Pay online</a> : null}
    </main>
  );
}

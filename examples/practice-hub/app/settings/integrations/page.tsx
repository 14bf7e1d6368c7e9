import { and, eq, isNull } from "drizzle-orm";
import { redirect } from "next/navigation";
import { currentSession } from "@/lib/auth";
import { db } from "@/lib/db";
import { hmrcTokens, xeroConnections } from "@/lib/db/schema";

export default async function IntegrationsPage() {
  const session = await currentSession();
  if (!session) {
    redirect("/sign-in");
  }
  const organisations = await db
    .select({ id: xeroConnections.id, name: xeroConnections.organisationName })
    .from(xeroConnections)
    .where(
      and(
        eq(xeroConnections.tenantId, session.tenantId),
        isNull(xeroConnections.disconnectedAt),
      ),
    );
  const [hmrc] = await db
    .select({ grantedAt: hmrcTokens.grantedAt })
    .from(hmrcTokens)
    .where(eq(hmrcTokens.tenantId, session.tenantId));

  return (
    <main>
      <h1>Integrations</h1>
      <h2>Xero</h2>
      <ul>
        {organisations.map((organisation) => (
          <li key={organisation.id}>{organisation.name}</li>
        ))}
      </ul>
      <a href="/api/xero/connect">Connect an organisation</a>
      <h2>HMRC VAT</h2>
      <p>{hmrc ? `Authorised on ${hmrc.grantedAt.toISOString().slice(0, 10)}` : "Not authorised"}</p>
      <a href="/api/hmrc-vat/connect">Authorise Practice Hub</a>
    </main>
  );
}

import { and, asc, eq, isNull } from "drizzle-orm";
import { redirect } from "next/navigation";
import { currentSession } from "@/lib/auth";
import { db } from "@/lib/db";
import { clients, deadlines } from "@/lib/db/schema";

export default async function HomePage() {
  const session = await currentSession();
  if (!session) {
    redirect("/sign-in");
  }
  const upcoming = await db
    .select({
      id: deadlines.id,
      client: clients.name,
      kind: deadlines.kind,
      dueOn: deadlines.dueOn,
    })
    .from(deadlines)
    .innerJoin(clients, eq(clients.id, deadlines.clientId))
    .where(and(eq(clients.tenantId, session.tenantId), isNull(deadlines.completedAt)))
    .orderBy(asc(deadlines.dueOn))
    .limit(20);

  return (
    <main>
      <h1>Next deadlines</h1>
      <ul>
        {upcoming.map((deadline) => (
          <li key={deadline.id}>
            <time dateTime={deadline.dueOn}>{deadline.dueOn}</time> {deadline.client}:{" "}
            {deadline.kind.replaceAll("_", " ")}
          </li>
        ))}
      </ul>
    </main>
  );
}

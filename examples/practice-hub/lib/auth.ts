import { and, eq, gt } from "drizzle-orm";
import { cookies } from "next/headers";
import { type NextRequest, NextResponse } from "next/server";
import { isProduction, SESSION_COOKIE } from "@/lib/app-config";
import { hashToken, randomToken } from "@/lib/crypto";
import { db } from "@/lib/db";
import { sessions, users } from "@/lib/db/schema";
import { identifyUser } from "@/lib/sentry/client";

const SESSION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Role = "owner" | "accountant" | "viewer";

export interface Session {
  userId: string;
  tenantId: string;
  role: Role;
}

export interface AuthContext<P> {
  session: Session;
  params: P;
}

type AuthedHandler<P> = (request: NextRequest, context: AuthContext<P>) => Promise<Response>;

const RANK: Record<Role, number> = { viewer: 0, accountant: 1, owner: 2 };

/** Wraps a route handler: no session answers 401, a role that is too low answers 403. */
export function withAuth<P extends object = object>(
  handler: AuthedHandler<P>,
  options: { role?: Role } = {},
) {
  return async (request: NextRequest, context: { params: Promise<P> }): Promise<Response> => {
    const token = request.cookies.get(SESSION_COOKIE)?.value;
    const session = token ? await findSession(token) : null;
    if (!session) {
      return NextResponse.json({ error: "Sign in required" }, { status: 401 });
    }
    if (RANK[session.role] < RANK[options.role ?? "viewer"]) {
      return NextResponse.json({ error: "Not allowed" }, { status: 403 });
    }
    identifyUser(session.userId, session.tenantId);
    return handler(request, { session, params: await context.params });
  };
}

/** The session of the current request in a server component. */
export async function currentSession(): Promise<Session | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  return token ? findSession(token) : null;
}

export async function findSession(token: string): Promise<Session | null> {
  const [row] = await db
    .select({ userId: users.id, tenantId: users.tenantId, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, hashToken(token)), gt(sessions.expiresAt, new Date())))
    .limit(1);
  return row ?? null;
}

export async function startSession(response: NextResponse, userId: string): Promise<NextResponse> {
  const token = randomToken();
  const expiresAt = new Date(Date.now() + SESSION_DAYS * DAY_MS);
  await db.insert(sessions).values({ userId, tokenHash: hashToken(token), expiresAt });
  response.cookies.set(SESSION_COOKIE, token, {
    httpOnly: true,
    secure: isProduction(),
    sameSite: "lax",
    path: "/",
    expires: expiresAt,
  });
  return response;
}

const MESSAGES: Record<string, string> = {
  expired: "That took too long. Please try again.",
  tenant: "Your organisation is not allowed to sign in here.",
  unknown: "This account is not known. Ask for an invitation.",
  failed: "Microsoft could not sign you in. Please try again.",
};

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ error?: string }>;
}) {
  const { error } = await searchParams;
  const message = error ? MESSAGES[error] : undefined;

  return (
    <main>
      <h1>Sign in</h1>
      {message ? <p role="alert">{message}</p> : null}
      {/* A plain link: the router must not prefetch what starts a sign-in. */}
      <a href="/api/microsoft/sign-in">Sign in with Microsoft</a>
    </main>
  );
}

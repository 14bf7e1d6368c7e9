import { spawn } from "node:child_process";

const EVENTS = [
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "charge.refunded",
  "charge.dispute.created",
  "checkout.session.expired",
];

/** Forwards test events to the development server. Needs the Stripe CLI, signed in by `stripe login`. */
const child = spawn(
  "stripe",
  [
    "listen",
    "--events",
    EVENTS.join(","),
    "--forward-to",
    `localhost:${process.env.PORT ?? "3000"}/api/webhooks/stripe`,
  ],
  { stdio: "inherit" },
);

child.on("error", (error) => {
  console.error(`The Stripe CLI did not start: ${error.message}`);
  process.exitCode = 1;
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

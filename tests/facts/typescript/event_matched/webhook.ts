import { match } from "ts-pattern";
export const handle = (event: { type: string }) =>
  match(event.type)
    .with("matched", () => first()) //! event matched -> first
    .other("not", first)
    .exhaustive();
// Not webhooks.on("push", onPush), nor match(event.type).with("push", onPush).
export const text = "webhooks.on(";

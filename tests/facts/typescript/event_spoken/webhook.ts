// Never z.discriminatedUnion("type", [...]) here.
type AcmeWebhook = "opened" | ("closed") | 1; //! event opened; event closed
type Color = "red";
const webhookSchema = z.discriminatedUnion("type", [z.object({ "type": z.literal("sent") })]); //! event sent
const topicSchema = z.discriminatedUnion("topic", [z.object({ topic: z.literal("paid") })]); //! event paid
const other = z.discriminatedUnion("type", [z.object({ type: z.literal("circle") })]);
export function make(name: string) {
  const eventSchema = z.discriminatedUnion("type", [z.object({ type: z.literal(name) })]);
  return eventSchema;
}
export const store = (event: AcmeWebhook, color: Color) => save(event, color);

from .handlers import handle_paid, refund
import stripe

FAILED = "payment.failed"


def receive(event, payload, event_type, request):
    if event["type"] == "invoice.paid":  #! event invoice.paid -> handle_paid
        log_it()
        handle_paid(event)
    elif "invoice.refunded" == event.type:  #! event invoice.refunded -> refund
        stripe.Refund.create()
        refund(event)
    elif event_type in ("a.one", "a.two"):  #! event a.one -> refund; event a.two -> refund
        refund(event)
    elif event.get("type") != "not.this":  #! event not.this
        refund(event)
    if payload.action != "closed":  #! event closed -> on_closed
        return
    on_closed(payload)
    if event.type == FAILED:  #! @4 event payment.failed
        pass
    if not event.type == "negated":  #! event negated -> refund
        pass
    else:
        refund(event)
    if event.type == "and.this" and request.ready:  #! event and.this -> refund
        refund(event)
    result = refund(event) if event.type == "ternary" else None  #! event ternary -> refund
    known = event.type == "known"  #! event known
    if request.status == "status" or request.method == "POST":
        refund(event)
    if event.type == payload.type:
        refund(event)
    if event.type > "x":
        refund(event)
    if 1 < event.count < "3":
        refund(event)
    if check(event.type == "checked"):  #! event checked
        refund(event)
    if (kind := event.type) == "walrus":  #! event walrus
        print("x")
    if event.type == "":
        refund(event)
    while event.topic not in {"gone"}:  #! event gone
        refund(event)


class Handler:
    def dispatch(self, event):
        match event.type:
            case "m.one" | "m.two":  #! event m.one -> _on_match; event m.two -> _on_match
                self._on_match(event)
            case Kinds.THREE:
                pass
            case "m.four":  #! event m.four -> own
                self.own(event)
            case str():
                pass
            case _:
                pass
        match event.status:
            case "no":
                pass
        HANDLERS[event.type](event)
        HANDLERS.get(event["action"])(event)
        OTHER[event.name]
        OTHER.get()
        HANDLERS[event.type] = 1
        unknown.get(event.type)
        LISTED[event.type]


HANDLERS = {
    "h.one": refund,  #! event h.one -> refund
    "h.two": stripe.refund_it,  #! event h.two -> refund_it
    "h.three": lambda event: handle_paid(event),  #! event h.three -> handle_paid
    **{},
}
OTHER = {"no": refund}
LISTED = ["no"]

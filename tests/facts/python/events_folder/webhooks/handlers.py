def handle_paid(event): ...


def refund(event): ...


IMPORTED = {
    "i.one": refund,  #! event i.one -> refund
    "i.two": lambda event: refund(event),  #! event i.two -> refund
}
LISTED = ["i.three"]  #! event i.three -> own
EXPIRED = "i.four"  #! event i.four -> own
UNUSED = {"no.unused": refund}

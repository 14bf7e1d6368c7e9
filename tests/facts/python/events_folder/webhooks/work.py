from .handlers import handle_paid, refund


def log_it(event): ...


def print_it(event): ...


def capture_it(event): ...


def receive(event, result):
    if event.type == "w.process":  #! event w.process -> process_it
        refund(event)
        process_it(event)
    if event.type == "w.handle":  #! event w.handle -> handle
        refund(event)
        handle(event)
    if event.type == "w.process.alone":  #! event w.process.alone -> process
        refund(event)
        process(event)
    if event.type == "w.log":  #! event w.log -> refund
        log_it(event)
        print_it(event)
        capture_it(event)
        refund(event)
        handled(event)
    if event.type == "w.first":  #! event w.first -> refund
        refund(event)
        log_it(event)
        again(event)
    if event.type == "w.value":  #! event w.value
        notify(event)
    if event.type == ENDED:
        pass
    if event.type == ENDED:
        refund(event)
    if event.type == ENDED:
        again(event)
    known = refund(event) if result else event.type == "w.orelse"  #! event w.orelse
    known = None if event.type != "w.negative" else refund(event)  #! event w.negative -> refund
    BY_INDEX[event.type](event)
    BY_GET.get(event.type)(event)
    STORED[event.type] = 1
    STORED.update(event.type)


def again(event): ...


notify = load()
ENDED = "w.ended"  #! event w.ended -> refund
BY_INDEX = {"w.index": refund}  #! event w.index -> refund
BY_GET = {"w.get": refund, **BY_INDEX}  #! event w.get -> refund
STORED = {"no.stored": refund}

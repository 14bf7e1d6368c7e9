# Speaks of a webhook, but not everything here has to do with one.
def index(request, item):
    if item.type == "no.event":
        return 1


@app.post("/webhook")
def receive(request, item):
    if item.type == "yes.event":  #! event yes.event
        return 1


class EventReceiver:
    def receive(self, item):
        if item.topic == "class.event":  #! event class.event
            return 1

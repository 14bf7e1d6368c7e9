def receive(event):
    if event.type == "no.test":
        return 1

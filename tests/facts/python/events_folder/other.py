def handle_event(event):
    if event.type == "no.mention":
        return 1

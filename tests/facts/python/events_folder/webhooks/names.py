def receive(event, body, event_name, hook_topic, request):
    if event.category == "n.one":  #! event n.one
        pass
    if event.kind == "n.two":  #! event n.two
        pass
    if body.event == "n.three":  #! event n.three
        pass
    if event_name == "n.four":  #! event n.four
        pass
    if body.eventCategory == "n.five":  #! event n.five
        pass
    if body["event_topic"] == "n.six":  #! event n.six
        pass
    if body["webhook_type"] == "n.seven":  #! event n.seven
        pass
    if hook_topic == "n.eight":  #! event n.eight
        pass
    if body.notification_name == "n.nine":  #! event n.nine
        pass
    if body.webhookAction == "n.ten":  #! event n.ten
        pass
    if body.get("hook_code") == "n.eleven":  #! event n.eleven
        pass
    if event.find("type") == "no.find" or get("type") == "no.get" or event.get() == "no.name":
        pass
    if body.statuscode == "no.code" or request.method in ("no.method",):
        pass
    if event.type in UNLISTED:
        pass
    if event.type == "no.chain" == body:
        pass
    if event.type == EVENT_TYPE:
        pass


EVENT_TYPE = "n.constant"  #! event n.constant

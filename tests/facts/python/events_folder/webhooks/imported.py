from . import handlers
from .handlers import EXPIRED, IMPORTED


def receive(event):
    IMPORTED[event.type](event)
    handlers.IMPORTED.get(event.type)
    if event.type in handlers.LISTED:
        own(event)
    if event.type == EXPIRED:
        own(event)


def own(event): ...

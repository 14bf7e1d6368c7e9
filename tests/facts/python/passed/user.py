from common import TOKEN

if not TOKEN:
    raise ValueError

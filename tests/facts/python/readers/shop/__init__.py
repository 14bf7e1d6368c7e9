from .env import need as must

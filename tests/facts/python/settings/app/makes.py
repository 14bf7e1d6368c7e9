from app.derived import Spread
import app.derived


def Made(**given): ...


settings = Spread(**load())
other = Made(MADE_OTHER="x")

from app.base import Base, Loose, Mail
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Derived(Base):
    more: str  #! APP_MORE required


class Mixed(Base, BaseSettings):
    other_config = SettingsConfigDict(env_prefix="not_this_")
    mixed: str  #! APP_MIXED required


class Round(Circle, BaseSettings):
    round: str  #! ROUND required


class Circle(Round):
    circle: str  #! CIRCLE required


class Plain: ...


class Ring(Chain): ...


class Chain(Ring): ...


class Letter(Plain, BaseModel):
    text: str


class Exact(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="x_", case_sensitive=True)
    port: int = 1  #! x_port optional = 1


class Nested(BaseSettings):
    model_config = SettingsConfigDict(env_nested_delimiter="__", case_sensitive=True)
    MAIL: Mail  #! MAIL unknown; not enumerable MAIL__*
    PORT: int = 1  #! PORT optional = 1
    small: int = 1  #! small optional = 1
    given: str = Field(alias="Given")  #! Given required
    ring: Ring  #! ring required
    letter: Letter  #! letter unknown; not enumerable letter__*
    maybe: Mail | None = None  #! maybe unknown; not enumerable maybe__*


class Insensitive(BaseSettings):
    model_config: SettingsConfigDict = SettingsConfigDict(case_sensitive=False, env_prefix=PREFIX)
    what: str  #! not enumerable *WHAT


class Made(BaseSettings):
    MADE_KEY: str  #! MADE_KEY unknown
    MADE_OTHER: str  #! MADE_OTHER required
    MADE_DEFAULT: str = "d"  #! MADE_DEFAULT optional = d


class Spread(BaseSettings):
    SPREAD_KEY: str  #! SPREAD_KEY unknown


Made(MADE_KEY="x", MADE_DEFAULT="y", _env_file=".env")


class Other(Loose):
    no: str

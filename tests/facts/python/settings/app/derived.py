from app.base import Base, Loose, Mail
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Derived(Base):
    more: str  #! APP_MORE required


class Nested(BaseSettings):
    model_config = SettingsConfigDict(env_nested_delimiter="__", case_sensitive=True)
    MAIL: Mail  #! MAIL unknown; not enumerable MAIL__*
    PORT: int = 1  #! PORT optional = 1
    small: int = 1  #! small optional = 1
    given: str = Field(alias="Given")  #! Given required
    maybe: Mail | None = None  #! maybe unknown; not enumerable maybe__*


class Insensitive(BaseSettings):
    model_config: SettingsConfigDict = SettingsConfigDict(case_sensitive=False, env_prefix=PREFIX)
    what: str  #! not enumerable *WHAT


class Made(BaseSettings):
    MADE_KEY: str  #! MADE_KEY unknown
    MADE_OTHER: str  #! MADE_OTHER required


class Spread(BaseSettings):
    SPREAD_KEY: str  #! SPREAD_KEY unknown


Made(MADE_KEY="x", _env_file=".env")


class Other(Loose):
    no: str

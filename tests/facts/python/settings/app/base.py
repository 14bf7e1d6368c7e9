from enum import Enum
from typing import Annotated, ClassVar

from pydantic import AliasChoices, AliasPath, BaseModel, Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Mode(Enum):
    LIVE = "live"


class Mail(BaseModel):
    host: str


class Cache(BaseSettings):
    model_config = {"env_prefix": "CACHE_"}
    url: str  #! CACHE_URL required


class Base(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_prefix="app_")

    name: str  #! APP_NAME required
    debug: bool = False  #! APP_DEBUG optional = False
    url: str | None = None  #! APP_URL optional
    empty: str = ""  #! APP_EMPTY optional
    mode: Mode = Mode.LIVE  #! APP_MODE optional = live
    port: int = Field(default=8000, ge=1)  #! APP_PORT optional = 8000
    host_url: HttpUrl = Field(default=HttpUrl("https://a"))  #! APP_HOST_URL optional = https://a
    path: Path = Path("/data")  #! APP_PATH optional = /data
    path_joined: Path = Path("/data", "x")  #! APP_PATH_JOINED optional = Path("/data", "x") computed
    path_named: Path = Path(ROOT)  #! APP_PATH_NAMED optional = Path(ROOT) computed
    made: str = make("x")  #! APP_MADE optional = make("x") computed
    secret: Secret = Secret("x", length=3)  #! APP_SECRET optional = Secret("x", length=3) computed
    host: str = Field("localhost")  #! APP_HOST optional = localhost
    token: str = Field(...)  #! APP_TOKEN required
    dots: str = ...  #! APP_DOTS required
    tags: list[str] = Field(default_factory=list)  #! APP_TAGS optional = list computed
    seconds: int = 60 * 60  #! APP_SECONDS optional = 60 * 60 computed
    optional: str | None  #! APP_OPTIONAL required
    key: str = Field(alias="S_ALIAS")  #! S_ALIAS required
    small: str = Field(alias="s_small")  #! S_SMALL required
    either: str = Field("x", alias="S_NOT", validation_alias=AliasChoices("S_ONE", AliasPath("a"), "S_TWO"))  #! S_ONE optional = x; S_TWO optional = x
    noted: Annotated[str, Field(alias="S_NOTED")] = "n"  #! S_NOTED optional = n
    noted_default: Annotated[str, Field(default="nd"), "words"]  #! APP_NOTED_DEFAULT optional = nd
    mail: Mail  #! APP_MAIL required
    cache: Cache = Field(default_factory=Cache)
    shared: ClassVar[int] = 1
    _private: str = "p"
    other = 2
    Mail.size: int = 1
    described: str = Column("x")  #! APP_DESCRIBED optional = Column("x") computed

    @property
    def full(self) -> str:
        local: str = "l"
        return local


class Loose(BaseModel):
    not_read: str

from typing import Optional

from pydantic import BaseSettings, Field


class Parent(BaseSettings, env_prefix="parent_"):
    field: str  #! PARENT_FIELD required; CHILD_FIELD required
    may: Optional[str]  #! PARENT_MAY optional; CHILD_MAY optional
    may_too: str | None  #! PARENT_MAY_TOO optional; CHILD_MAY_TOO optional
    may_have: Optional[str] = "d"  #! PARENT_MAY_HAVE optional = d; CHILD_MAY_HAVE optional = d
    env: str = Field("e", env="S_ENV")  #! S_ENV optional = e
    envs: str = Field("e", env=["S_ENV_A", "S_ENV_B"])  #! S_ENV_A optional = e; S_ENV_B optional = e

    class Config:
        """How it is read."""

        case_sensitive = False
        fields["x"] = 1

    class Meta:
        env_prefix = "not_this_"

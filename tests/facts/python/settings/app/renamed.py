from .parent import Parent


class Child(Parent):
    class Config:
        env_prefix = "child_"

    own: str  #! CHILD_OWN required

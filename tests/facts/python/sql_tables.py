import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlmodel import Field, Relationship, SQLModel
from rich.table import Table as RichTable
import rich.table


class Base(DeclarativeBase):
    pass


class Stamped:
    created = Column(Integer)


class User(Stamped, Base):
    __tablename__ = "users"  #! table users User; ^ column created

    id: Mapped[int] = mapped_column(primary_key=True)  #! column id
    email = Column("e_mail", Integer)  #! column e_mail email
    named = sa.Column(Integer, name="by_keyword")  #! column by_keyword named
    plain: Mapped[str]  #! column plain
    posts: Mapped[list["Post"]] = relationship()
    count: int = 0
    note: str
    one, two = Column("no"), 2
    __table_args__ = (Column("no"),)
    __hidden__ = Column("no")

    def method(self):
        local = Column("no")


NAME = "by_constant"


class Constant(Base):
    __tablename__: str = NAME  #! table by_constant Constant


class Computed(Base):
    __tablename__ = make()


class NoTable(Base):
    id = Column(Integer)


association = Table(
    "user_posts",  #! table user_posts association
    MetaData(),
    Column("user_id", ForeignKey("users.id")),  #! column user_id
    sa.Column("post_id"),  #! column post_id
    Column(Integer),
    other("no"),
    *MORE,
)
show(sa.Table("shown", MetaData()))  #! table shown
RichTable("no table", "x")
sa.Table(NAME, MetaData())
sa.Table()
rich.table.Table("no table either", "x")


class Hero(SQLModel, table=True):  #! table hero Hero
    id: int | None = Field(default=None, primary_key=True)  #! column id
    name: str  #! column name
    team: "Team" = Relationship(back_populates="heroes")
    rank: int = 1  #! column rank
    total = 1
    nick: str = Field("anonymous", max_length=20)  #! column nick
    mail: str = Field(sa_column=Column("e_mail", Integer))  #! column e_mail mail
    age: int = Field(sa_column=AGE)  #! column age


class Frozen(SQLModel, frozen=True):
    id: int


class Maybe(SQLModel, table=USE_TABLES):
    id: int


class HeroRead(SQLModel, table=False):
    id: int


class Prefixed(DeclarativeBase):
    def __init_subclass__(cls):
        cls.__tablename__ = f"shop_{cls.__tablename__}"


class Hidden(Prefixed):
    __tablename__ = "hidden"


class Ring(Rung):
    __tablename__ = "ring"  #! table ring Ring


class Rung(Ring):
    pass

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlmodel import Field, Relationship, SQLModel
from rich.table import Table as RichTable


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
)
show(sa.Table("shown", MetaData()))  #! table shown
RichTable("no table", "x")
sa.Table(NAME, MetaData())
sa.Table()


class Hero(SQLModel, table=True):  #! table hero Hero
    id: int | None = Field(default=None, primary_key=True)  #! column id
    name: str  #! column name
    team: "Team" = Relationship(back_populates="heroes")
    rank: int = 1  #! column rank
    nick: str = Field("anonymous", max_length=20)  #! column nick
    mail: str = Field(sa_column=Column("e_mail", Integer))  #! column e_mail mail
    age: int = Field(sa_column=AGE)  #! column age


class HeroRead(SQLModel, table=False):
    id: int


class Prefixed(DeclarativeBase):
    def __init_subclass__(cls):
        cls.__tablename__ = f"shop_{cls.__tablename__}"


class Hidden(Prefixed):
    __tablename__ = "hidden"

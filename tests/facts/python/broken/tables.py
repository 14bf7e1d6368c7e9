print "no parentheses"


class User(Base):
    __tablename__ = "users"

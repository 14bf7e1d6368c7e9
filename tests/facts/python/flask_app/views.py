from quart import Blueprint, Quart

bp = Blueprint("bp", __name__, url_prefix="/own")
named = Blueprint("named", __name__, url_prefix="/replaced")
quart = Quart(__name__)


@bp.route("/<uuid:id>/")  #! route GET /own/[id]/
def one(id): ...


@named.put("/two")  #! route PUT /given/two
def two(): ...


@quart.route("/<name>")  #! route GET /[name]
def three(name): ...

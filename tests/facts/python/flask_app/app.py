from flask import Blueprint, Flask

from views import bp, named


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.register_blueprint(named, url_prefix="/given")
    app.add_url_rule("/rule/<int:id>", view_func=lambda: "")  #! route  /rule/[id]
    app.add_url_rule("/rule", methods=("GET",))  #! route GET /rule

    @app.route("/hello/<name>")  #! route GET /hello/[name]
    def hello(name):
        return name

    @app.route("/files/<path:rest>", methods=["GET", "POST"])  #! route GET,POST /files/[...rest]
    def files(rest):
        return rest

    @app.post("/posted/<any(a, b):kind>/x")  #! route POST /posted/[kind]/x
    def posted(kind):
        return kind

    own = Blueprint("own", __name__)
    own.add_url_rule("/x", methods=["GET"])  #! route GET /of-flask/x
    app.register_blueprint(own, url_prefix="/of-flask")
    return app

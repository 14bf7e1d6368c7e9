from fastapi import APIRouter, FastAPI
from starlette.applications import Starlette
from starlette.routing import Router

from api import items
from api.admin import admin_app, router as admin_router
from api.names import PREFIX
from elsewhere import other_router

app = FastAPI()
app.include_router(items.router)
app.include_router(admin_router, prefix="/admin")
app.include_router(admin_router, prefix=f"{PREFIX}/admin")
app.include_router(other_router, prefix="/other")  #! unlisted route /other/*
late = APIRouter(prefix=PREFIX)
computed = APIRouter(prefix=make())
unserved = APIRouter()


@app.get("/")  #! route GET /
def home(): ...


@app.api_route("/both", methods=["POST", "get"])  #! route GET,POST /both
def both(): ...


@app.route("/plain")  #! route GET /plain
def plain(): ...


@late.post(path="/late")  #! route POST /api/v2/late
async def late_one(): ...


@computed.get("/never")  #! unlisted route */never
@unserved.get("/never")  #! unlisted route */never
def never(): ...


@app.middleware("http")
@app.exception_handler(404)
@other.get("/not/a/router")
def middleware(): ...


@app.get("/one" if one else "/two")  #! unlisted route
@app.get(*paths)  #! unlisted route
@app.get(make_path())  #! unlisted route
def made(): ...


app.include_router(late)
app.include_router(computed)
app.mount("/mounted", admin_app)
app.mount("/static", StaticFiles())
app.mount("/made", make_app())  #! unlisted route /made/*
client.include_router(items.router)
app.include_router()
app.add_api_route("/added/{id}", home, methods=["PUT"])  #! route PUT /added/[id]
app.add_route("/plain-added", home)  #! route GET /plain-added
app.add_api_route("/some", home, methods=["GET", verb])  #! route  /some


def defaults(found=app.get("/default")): ...


app.get("/called")(home)
old = Starlette()
listed = Starlette(routes=[Route("/listed", home)])  #! unlisted route
sub = Router()
listed.mount("/sub", sub)


@old.route("/old/{rest:path}", methods={"DELETE"})  #! route DELETE /old/[...rest]
def old_one(): ...


@sub.route("/deep")  #! route GET /sub/deep
def deep(): ...


client.get("/no/route")

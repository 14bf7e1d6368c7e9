from fastapi.routing import APIRouter

router = APIRouter(prefix="/items")
inner = APIRouter()


@router.get("/{item_id}")  #! route GET /items/[item_id]
def item(): ...


@router.get("")  #! route GET /items
def items(): ...


@inner.patch("/{item_id:int}.json")  #! route PATCH /items/deep/[item_id]
@inner.head("/also")  #! route HEAD /items/deep/also
def patch(): ...


@inner.websocket("/socket")
def socket(): ...


router.include_router(inner, prefix="/deep")
router.include_router(router)

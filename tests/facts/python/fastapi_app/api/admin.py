from fastapi import APIRouter, FastAPI

router = APIRouter()
admin_app = FastAPI()


@router.delete("/users/{id}")  #! route DELETE /admin/users/[id]; route DELETE /api/v2/admin/users/[id]
def delete(): ...


@admin_app.options("/health")  #! route OPTIONS /mounted/health
@admin_app.trace("/health")  #! route TRACE /mounted/health
def health(): ...

from django.views.generic import ListView, View


def index(request): ...


@require_POST
def posted(request): ...


@decorators.require_GET
def got(request): ...


@require_safe
def safe(request): ...


@require_http_methods(["PUT", "DELETE"])
def listed(request): ...


@api_view(["get"])
def api(request): ...


@login_required
@permission_required(["shop.view"])
@require_http_methods
def other(request): ...


class Own(View):
    def get(self, request): ...

    def post(self, request): ...

    def helper(self): ...


class Generic(ListView):
    def post(self, request): ...


class Everything(APIView):
    queryset = orders

    def put(self, request): ...

    def patch(self, request): ...

    def delete(self, request): ...

    def head(self, request): ...

    def options(self, request): ...


class Page(TemplateView):
    def post(self, request): ...


class Bare:
    def get(self, request): ...


@api_view()
def default(request): ...

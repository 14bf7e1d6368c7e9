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
@require_http_methods
def other(request): ...


class Own(View):
    def get(self, request): ...

    def post(self, request): ...

    def helper(self): ...


class Generic(ListView):
    def post(self, request): ...

from django.contrib import admin
from django.urls import include, path, re_path
from rest_framework.routers import DefaultRouter

from orders import urls as order_urls
from orders import views
from shop import extra
from shop.extra import extra_urls

router = DefaultRouter()
prefix = ""
if base:
    prefix = f"{base}/"

local_urls = [
    path("local/", views.index),  #! route  /api/local/
]

urlpatterns = [
    path("", views.index, name="index"),  #! route  /
    path(f"{prefix}admin/", admin.site.urls),  #! unlisted route
    path("orders/", include("orders.urls")),
    path("again/", include(order_urls)),
    path("api/", include(local_urls)),
    path("spaced/", include((extra_urls, "extra"))),
    path("router/", include(router.urls)),  #! unlisted route /router/*
    path("missing/", include("missing.urls")),  #! unlisted route /missing/*
    path("post/<int:id>/", views.posted),  #! route POST /post/[id]/
    path("got/", views.got),  #! route GET /got/
    path("safe/", views.safe),  #! route GET,HEAD /safe/
    path("listed/", views.listed),  #! route DELETE,PUT /listed/
    path("api_view/", views.api),  #! route GET /api_view/
    path("other/", views.other),  #! route  /other/
    path("class/", views.Own.as_view()),  #! route GET,POST /class/
    path("generic/", views.Generic.as_view()),  #! route  /generic/
    path("foreign/", ForeignView.as_view()),  #! route  /foreign/
    path("wrapped/", csrf_exempt(views.Own.as_view())),  #! route GET,POST /wrapped/
    path("made/", make_view()),  #! route  /made/
    path(view=views.index, route="keywords/"),  #! route  /keywords/
    path(computed(), views.index),  #! unlisted route
    path("nothing/"),
    re_path(r"^re/(?P<year>[0-9]{4})/$", views.index),  #! route  /re/[year]/
    re_path(r"^file/(?P<rest>.*)\Z", views.index),  #! route  /file/[...rest]
    re_path(r"^dotted\.json/?$", views.index),  #! route  /dotted.json
    re_path(r"^(a|b)/$", views.index),  #! unlisted route
    static("x", root),
    path("admin/", admin.site.urls),  #! unlisted route /admin/*
    path("~me/", views.index),  #! route  /~me/
    path("attribute/", include(extra.extra_urls)),
    path(
        "lines/",  #! route DELETE,HEAD,OPTIONS,PATCH,PUT /lines/
        views.Everything.as_view(),
    ),
    path("page/", views.Page.as_view()),  #! route  /page/
    path("bare/", views.Bare.as_view()),  #! route  /bare/
    path("default/", views.default),  #! route  /default/
    staticfiles_urlpatterns(),
    shared_pattern,  #! unlisted route
] + [path("sum/<path:rest>", views.index)]  #! route  /sum/[...rest]
urlpatterns += [path("more/", views.index)]  #! route  /more/
other_patterns = [path("no/", views.index)]
urlpatterns += router.urls  #! unlisted route
urlpatterns += i18n_patterns(path("language/", views.index))  #! unlisted route
urlpatterns += elsewhere_patterns  #! unlisted route
urlpatterns += static("/media/", root)

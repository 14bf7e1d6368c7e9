from django.conf.urls import include, url

urlpatterns = [url(r"^site/", include("site_a.below"))]

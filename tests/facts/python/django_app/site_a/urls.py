from django.conf.urls import include, url

from site_a import apart

urlpatterns = [url(r"^site/", include("site_a.below")), url(r"^apart/", include(apart))]

from django.conf.urls import url

urlpatterns: list[URLPattern]
urlpatterns = [url(r"^a-b/(?P<pk>\d+)/$", view)]  #! route  /site/a-b/[pk]/

from django.conf.urls import url

urlpatterns = [url(r"^a-b/(?P<pk>\d+)/$", view)]  #! route  /site/a-b/[pk]/

from django.urls import path

urlpatterns = [path("x/", view)]  #! route  /apart/x/

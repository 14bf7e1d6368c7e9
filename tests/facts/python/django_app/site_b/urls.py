from django.urls import path

urlpatterns = [path("alone/", view)]  #! route  /alone/

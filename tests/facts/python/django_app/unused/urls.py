from django.urls import path

urlpatterns = [path("unused/", view)]

from django.urls import path

urlpatterns = [path("unused/", view)]  #! unlisted route */unused

from django.urls import path

from . import views

urlpatterns = [
    path("<uuid:code>", views.index),  #! route  /orders/[code]; route  /again/[code]
]

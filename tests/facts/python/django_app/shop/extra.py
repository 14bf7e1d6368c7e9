from django.urls import path

extra_urls = [path("extra/", view)]  #! route  /spaced/extra/; route  /attribute/extra/

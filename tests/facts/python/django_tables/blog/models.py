from django.db import models
from django.db.models import Model


class Stamped(models.Model):
    created = models.DateTimeField()

    class Meta:
        abstract = True


class Post(Model):  #! table blog_post Post; column id
    class Inner:
        name = models.CharField()

from django.db import models


class NoApp(models.Model):
    class Other:
        db_table = "no"


class NoAppButAName(models.Model):  #! column id
    class Meta:
        db_table = "named"  #! table named NoAppButAName

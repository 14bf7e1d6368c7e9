from django.db import models


class Kept(models.Model):  #! table shop_kept Kept; column id
    name = models.CharField()  #! column name

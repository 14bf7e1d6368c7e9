from django.db import models


class Gone(models.Model):
    name = models.CharField()

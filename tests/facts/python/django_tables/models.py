from django.db import models


class NoFolder(models.Model):
    pass

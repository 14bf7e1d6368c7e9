from django.db import models


class NoApp(models.Model):
    class Other:
        db_table = "no"

from django.contrib.auth.models import AbstractUser
from django.db import models

from blog.models import Stamped


class Order(Stamped):  #! table shop_order Order; column id; column created
    number = models.CharField(max_length=9)  #! column number
    customer = models.ForeignKey("auth.User", models.CASCADE)  #! column customer_id customer
    invoice = models.OneToOneField("Invoice", models.CASCADE, db_column="inv")  #! column inv invoice
    parcel = models.OneToOneField("Parcel", models.CASCADE)  #! column parcel_id parcel
    tags = models.ManyToManyField("Tag")
    manager = models.Manager()
    price: int = models.IntegerField(db_column="amount")  #! column amount price
    total = make()
    limit = 5

    def total(self):
        local = models.CharField()


class Line(models.Model):
    code = models.UUIDField(primary_key=True)  #! column code

    class Meta:
        db_table = "order_lines"  #! table order_lines Line


class Labelled(models.Model):  #! table other_labelled Labelled; column id
    class Meta:
        app_label = "other"


class Small(Order):  #! table shop_small Small; column order_ptr_id
    pass


class Proxy(Order):
    class Meta:
        proxy = True


class Computed(models.Model):
    class Meta:
        db_table = make()


class Form(forms.Form):
    name = models.CharField()


class Account(AbstractUser):  #! table shop_account Account; column id
    class Meta(Other):
        abstract = False


class Sized:
    unit = "cm"


class Parcel(Sized, models.Model):  #! table shop_parcel Parcel; column id
    pass

import os

{% if cookiecutter.cache %}
CACHE = os.environ.get("B_TEMPLATE")  #! B_TEMPLATE unknown
{% endif %}

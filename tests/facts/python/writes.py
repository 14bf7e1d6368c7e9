import os
from unittest import mock
from unittest.mock import patch

os.environ["W_SET"] = "1"  #! W_SET set
os.environ["W_SET_BY_NAME"], other = "1", 2  #! W_SET_BY_NAME set
os.environ.update({"W_UPDATED": "1", **{}})  #! W_UPDATED set
os.environ.update(W_KEYWORD="1")
del os.environ["W_DELETED"]
os.environ.pop("W_POPPED", None)
os.environ.clear()
os.putenv("W_PUT", "1")


def test_it(monkeypatch, name):
    monkeypatch.setenv("W_STUBBED", "1")
    monkeypatch.delenv("W_UNSTUBBED")
    monkeypatch.setitem(os.environ, "W_SETITEM", "1")
    monkeypatch.delitem(os.environ, "W_DELITEM")
    os.environ[name] = "1"
    with patch.dict(os.environ, {"W_PATCHED": "1"}), mock.patch.dict("os.environ", {"W_PATCHED_TOO": "1"}):
        pass
    with patch.dict(os.environ, clear=True):
        pass


class Store:
    environ = {}

    def get(self, key):
        return self.environ[key]


Store().get("W_NO_VARIABLE")
Store.environ.get("W_NO_VARIABLE_EITHER")
"""os.environ["W_IN_TEXT"]"""
# os.environ["W_IN_COMMENT"]

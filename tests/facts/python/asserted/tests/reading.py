import os


def test_reading():
    value = os.getenv("IN_A_TEST")  #! IN_A_TEST unknown
    assert value

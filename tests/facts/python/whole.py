import os
import subprocess

subprocess.run(["a"], env=os.environ)
subprocess.run(["a"], env={**os.environ, "A": "1"})
subprocess.run(["a"], env=dict(os.environ, A="1"))
subprocess.run(["a"], env=dict(**os.environ))
subprocess.run(["a"], env=os.environ | {"A": "1"})
subprocess.run(["a"], env=os.environ.copy())


def child():
    env = os.environ.copy()
    env["A"] = "1"
    env.update({"B": "2"})
    if "H_ASKED" in env:  #! H_ASKED optional
        env.pop("H_POPPED", None)
    path = env["H_FROM_COPY"]  #! H_FROM_COPY required
    subprocess.Popen(["a", path], env=env)


def child_of_dict():
    env = dict(os.environ)
    home = env.get("H_FROM_DICT", "/root")  #! H_FROM_DICT optional = /root
    subprocess.run(["a", home], env=env)


def given_away():
    env = os.environ.copy()  #! not enumerable
    return Template(env)


def built():
    env = {**os.environ, "A": "1"}
    subprocess.run(["a"], env=env)


def alias():
    env = os.environ
    print(env["H_ALIAS"])  #! H_ALIAS required
    return show(env)  #! not enumerable


Settings(**os.environ)  #! not enumerable
Settings(dict(os.environ))  #! not enumerable
text = [f"{k}={v}" for k, v in os.environ.items()]  #! not enumerable
for key in os.environ:  #! not enumerable ACME_*
    if key.startswith("ACME_"):
        print(key)
for key, value in os.environ.items():  #! not enumerable
    if key.startswith("ACME_") or key.startswith("OTHER_"):
        print(key, value)
ours = {k: v for k, v in os.environ.items() if k.startswith("SHOP_")}  #! not enumerable SHOP_*
for key in os.environ:  #! not enumerable
    print(key.startswith(tuple("ab")))
names = list(map(os.getenv, ["H_MAPPED"]))  #! not enumerable
getters = [os.environ.get]  #! not enumerable
self.env = os.environ  #! not enumerable

import os

JOBS = [
    {
        "env": "ROWS_FIRST",  #! ROWS_FIRST optional = job["otherwise"] computed
        "otherwise": "1",
    },
    {"otherwise": "2", "env": "ROWS_SECOND"},  #! ROWS_SECOND optional = job["otherwise"] computed
    None,
]

for job in JOBS:
    print(os.getenv(job["env"], job["otherwise"]))

for name in unknown():
    print(os.getenv(name["env"]))  #! not enumerable

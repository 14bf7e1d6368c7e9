from common import TOKEN

if not TOKEN:
    raise ValueError

import os

import common

print(os.getenv("N_MODULE", common))  #! N_MODULE optional = common computed
print(os.getenv(common))  #! not enumerable

import os
print "old"
key = os.environ["B_READ_TOO"]  #! B_READ_TOO unknown
doc = '''
os.environ["B_NEVER_ENDS_EITHER"]

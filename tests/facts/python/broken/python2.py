import os
print "no parentheses", os.environ["B_ITEM"]  #! B_ITEM unknown
print os.getenv('B_GETENV'), os.environ.get("B_GET", "d")  #! B_GETENV unknown; B_GET unknown
os.environ["B_SET"] = "1"
# os.environ["B_COMMENT"]
"""
os.environ["B_TEXT"]
"""
'''
os.environ['B_OTHER_TEXT']
'''
print "os.environ['B_STRING']"
if os.environ["B_COMPARED"] == "x":  #! B_COMPARED unknown
    pass

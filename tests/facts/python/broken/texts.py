import os
print "old"
doc = """ \""" os.environ["B_AFTER_ESCAPE"] """
doc = ''' \''' os.environ['B_AFTER_OTHER_ESCAPE'] '''
print 'os.environ["B_SINGLE"]'
key = os.environ["B_READ"]  #! B_READ unknown
doc = """
os.environ["B_NEVER_ENDS"]

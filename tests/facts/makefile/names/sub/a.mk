X := $(A) #! A unknown

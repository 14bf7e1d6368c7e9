echo $READ_HERE #! READ_HERE unknown

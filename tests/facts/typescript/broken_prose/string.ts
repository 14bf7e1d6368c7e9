x = "abc process.env.BP_STRING

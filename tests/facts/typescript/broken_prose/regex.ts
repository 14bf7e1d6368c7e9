] /process.env.BP_REGEX

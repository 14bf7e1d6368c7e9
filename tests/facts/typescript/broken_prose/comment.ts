foo( ] /* process.env.BP_COMMENT */ ( {

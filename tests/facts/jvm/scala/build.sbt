val a = sys.env.get("SBT") //! SBT unknown

val a = System.getenv("KTS") //! KTS unknown

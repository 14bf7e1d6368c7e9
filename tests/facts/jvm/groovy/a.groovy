def a = System.getenv('GROOVY') //! GROOVY unknown

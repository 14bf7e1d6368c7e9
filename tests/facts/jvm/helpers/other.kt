val b = demanded("KEY") + other.demanded("NO") //! KEY required
val c = after("T3") //! T3 unknown

val b = demanded("KEY") + other.demanded("NO") //! KEY required

ENV["X_RAKE"] #! X_RAKE unknown

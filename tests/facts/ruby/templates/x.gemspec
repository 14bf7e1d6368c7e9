ENV["X_GEMSPEC"] #! X_GEMSPEC unknown

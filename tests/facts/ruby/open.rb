a = ENV["X"] || b || run(1) #! X optional = b || run(1) computed
=begin
ENV["NO"]

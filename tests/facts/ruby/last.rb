#! @2 LAST optional = d
a = ENV["LAST"] || "d"
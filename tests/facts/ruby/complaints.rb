unless ENV["A1"] #! A1 unknown
  log.error("x")
end
warn "x" unless ENV["A2"] #! A2 unknown
puts "missing" unless ENV["A3"] #! A3 unknown
puts "required" unless ENV["A4"] #! A4 unknown
puts "invalid" unless ENV["A5"] #! A5 unknown
if !ENV["A6"] #! A6 optional
  quiet
else
  warn "x"
end
if !ENV["A7"] #! A7 optional
  quiet
elsif other
  warn "x"
end
if !ENV["A8"] #! A8 optional
  quiet
end
warn "x"
if ENV["B1"] and ENV["B2"] #! B1 optional; B2 unknown
end
if ENV["B3"] or ENV["B4"] #! B3 optional; B4 unknown
end
raise "x" unless other && ENV["B5"].present? #! B5 unknown
if other
elsif other && ENV["B6"].present? #! B6 unknown
end
a = ENV["B7"].split || "x" #! B7 optional = x
b = 1; c = ENV["B8"] #! B8 required
raise "x" unless c

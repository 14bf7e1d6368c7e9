unless ENV["A1"].nil? #! A1 optional
  a = ENV.fetch("A1") #! A1 optional
end
if other && ENV.key?("A2") #! A2 optional
  log
  a = ENV.fetch("A2") #! A2 optional
  b = ENV.fetch("A3") #! A3 required
else
  c = ENV.fetch("A2") #! A2 required
end
a = ENV.fetch("A4") if ENV["A4"] #! A4 optional; A4 optional
b = ENV["A5"] && ENV.fetch("A5") #! A5 optional; A5 optional
c = ENV["A6"] ? ENV.fetch("A6") : 1 #! A6 optional; A6 optional
d = ENV.fetch("A7") + ENV["A7"] #! A7 required; A7 unknown
e = ENV["A8"] and ENV.fetch("A8") #! A8 optional; A8 optional
f = ENV.fetch("A9") unless ENV["A9"].nil? #! A9 optional; A9 optional
if ENV["B1"] #! B1 optional
  log
end
ENV.fetch("B1") #! B1 required
begin
  if ENV["B2"] #! B2 optional
    log
  end
  ENV.fetch("B2") #! B2 required
  if other
    log if ENV["B3"] #! B3 optional
    ENV.fetch("B3") #! B3 required
  elsif ENV["B4"] #! B4 optional
    ENV.fetch("B4") #! B4 optional
  end
end
raise KeyError, "B5" unless ENV["B5"] #! B5 required
if ENV["C1"] #! C1 optional
  log
elsif other
  ENV.fetch("C1") #! C1 required
end
if ENV["C2"] #! C2 optional
  if other
    log
  end
  ENV.fetch("C2") #! C2 optional
end
if ENV["C3"] #! C3 optional
  log
end
begin
  ENV.fetch("C3") #! C3 required
end

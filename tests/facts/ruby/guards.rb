raise "A1 is missing" unless ENV["A1"] #! A1 required
abort("no A2") if ENV["A2"].nil? #! A2 required
fail "no A3" if !ENV["A3"] #! A3 required
exit 1 if ENV["A4"].blank? #! A4 required
unless ENV["A5"] #! A5 required
  raise ArgumentError
end
if ENV["A6"].empty? #! A6 required
  abort "no"
end
if ENV["B1"] #! B1 optional
  raise "never with B1"
end
run if ENV["B2"].present? #! B2 optional
return unless ENV["B3"] #! B3 optional
warn "B4 is missing" unless ENV["B4"] #! B4 unknown
if ENV["B5"].present? && ENV["B6"].present? #! B5 optional; B6 unknown
  run
elsif ENV["B7"] #! B7 optional
  run
end
raise "x" unless ENV["B8"] && other #! B8 unknown
raise "production" if ENV["B9"] == "production" #! B9 optional
unless ENV["C1"] #! C1 optional
  quiet
else
  raise "C1 is set"
end
raise "no C2" if not ENV["C2"] #! C2 required
if (ENV["C3"]) then run end #! C3 optional
run(1) if ENV["C4"]; raise "later" #! C4 optional
if other && ENV["C5"] #! C5 unknown
end
if ENV["C6"] && other #! C6 unknown
end
raise "x" unless ENV["C7"].present? #! C7 required
if ENV["C8"].present? || ENV["C9"] #! C8 optional; C9 unknown
end

def held
  token = ENV["D1"] #! D1 required
  raise "no token" unless token
  name = ENV["D2"] #! D2 optional = x
  name ||= "x"
  key = ENV["D3"] #! D3 required
  if key.nil?
    abort "no key"
  end
  user = ENV["D4"] #! D4 unknown
  warn "missing" if user.blank?
  @mail = ENV["D5"] #! D5 required
  raise "no mail" if @mail.empty?
  last = ENV["D6"] #! D6 unknown
  part = ENV["D7"] + "x" #! D7 unknown
  raise "part" unless part
  raise "part" unless other
  host = ENV["D8"] #! D8 required
  raise "x" if !host
  more = ENV["D9"] #! D9 required
  raise "x" unless more.present?
  last
end

def another
  raise "another's" unless last
end

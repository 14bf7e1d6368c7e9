# ENV["IN_A_COMMENT"] is none
a = ENV["PLAIN"] #! PLAIN unknown
b = ENV['PORT'] || "3000" #! PORT optional = 3000
c = ENV.fetch("DATABASE_URL") #! DATABASE_URL required
d = ENV.fetch("REGION", "eu") #! REGION optional = eu
e = ENV.fetch("THREADS") { 5 } #! THREADS optional = 5
f = ENV.fetch("QUEUE") do "mail" end #! QUEUE optional = mail
g = ENV.fetch("HOST", nil) #! HOST optional
h = ENV.fetch("EMPTY", "") #! EMPTY optional
i = ENV["CITY"].presence || "Bern" #! CITY optional = Bern
j = ENV.fetch("POOL", 5).to_i #! POOL optional = 5
k = (ENV["RETRIES"] || 3).to_i #! RETRIES optional = 3
l = ENV["WIDTH"]&.to_i || 80 #! WIDTH optional = 80
m = ENV.fetch "BARE", "d" #! BARE optional = d
n = ENV.fetch "BARE_BLOCK" do #! BARE_BLOCK optional
  log
  other
end
o = ENV.fetch("LONG_RAISE") do #! LONG_RAISE required
  raise "x" if true
  "d"
end
p = ENV["A1"] || ENV["A2"] || "last" #! A1 optional = last; A2 optional = last
q = ENV["B1"] || ENV["B2"] #! B1 optional = ENV["B2"] computed; B2 unknown
r = ENV["C1"] || "" #! C1 unknown
s = ENV["D1"] || Socket.gethostname(1, [2]) #! D1 optional = Socket.gethostname(1, [2]) computed
t = ENV["E1"] or raise "no E1" #! E1 required
u = ENV["F1"] || abort("no F1") #! F1 required
v = ENV.fetch("G1") { raise "no G1" } #! G1 required
w = ENV["H1"] == "true" #! H1 optional
x = ENV["I1"] =~ /x/ #! I1 optional
y = ENV["J1"] ? 1 : 2 #! J1 optional
z = ENV["K1"] && run #! K1 optional
aa = ENV["K2"] and run #! K2 optional
ab = !!ENV["L1"] #! L1 optional
ac = ENV["M1"].present? #! M1 optional
ad = ENV["M2"].nil? #! M2 optional
ae = { url: ENV["N1"] || "x", two: ENV["N2"] } #! N1 optional = x; N2 unknown
af = ENV["O1"] !~ /x/ #! O1 optional
ag = ENV["O2"].in?(%w[a b]) #! O2 optional
ah = ENV["O3"] || (flag ? 1 : 2) #! O3 optional = (flag ? 1 : 2) computed
ai = ENV["O4"] || true #! O4 optional = true
aj = ENV.fetch("O5", other_method) #! O5 optional = other_method computed
ak = ::ENV["O6"] #! O6 unknown
al = MyENV["NO"] + @ENV["NO"] + Foo::ENV["NO"] + config.ENV["NO"] + ENV::NO["NO"]
am = ENV["not_a_variable"]
an = [ENV["O7"] || "x", 1] #! O7 optional = x
ao = ENV["O8"].split(",") #! O8 unknown
ap ENV["O9"] || "x" if true #! O9 optional = x
aq = ENV["P1"] || "x" unless true #! P1 optional = x
ar = ENV["P2"] != "x" #! P2 optional
as = ENV["P3"] > "x" #! P3 optional
at = ENV["P4"].match?(/x/) #! P4 optional
au = ENV["P5"].start_with?("x") #! P5 optional
av = ENV["P6"].include?("x") #! P6 optional
aw = ENV["P7"].casecmp?("x") #! P7 optional
ax = ENV["P8"] || "x"; ay = 2 #! P8 optional = x
az = ENV["P9"].to_s.strip.downcase.upcase.chomp || "x" #! P9 optional = x
ba = ENV["Q1"] || 1 && 2 #! Q1 optional = 1
bb = ENV["Q2"] || false and run #! Q2 optional = false
bc = ENV.fetch("Q3", 1_000) #! Q3 optional = 1_000
bd = ENV.fetch("Q4", -1.5) #! Q4 optional = -1.5
be = ENV["Q5"] || "x" or fail #! Q5 required
bf = run ENV["Q6"] || "x" do #! Q6 optional = x
end

a = "url: #{ENV["A1"] || "x"} # ENV['NO']" #! A1 optional = x
b = 'no code: #{ENV["NO"]}'
c = `ls #{ENV["A2"]}` #! A2 unknown
d = %q(ENV["NO"] (inner) #{ENV["NO"]})
e = %Q(x #{ENV["A3"]} (ENV["NO"]) y) + ENV["A4"] #! A3 unknown; A4 unknown
f = /# "quote/.match(ENV["A5"]) #! A5 unknown
g = x.gsub(/['"]/, "") + ENV["A6"] #! A6 unknown
h = <<~SQL + ENV["A7"] #! A7 unknown
  SELECT "ENV["NO"] #{ENV["A8"]}
  # not a comment '
SQL
i = ENV["A9"] #! @9 A8 unknown; A9 unknown
j = <<-'RAW'
  y ENV["NO"] #{ENV["NO"]} "
  RAW
k = run(<<~ONE, <<~"TWO")
  it's ENV["NO"]
ONE
  #{ENV["B1"]} "
TWO
l = ENV["B2"] #! @19 B1 unknown; B2 unknown
=begin
ENV["NO"]
=end
m = ?" + ENV["B3"] #! B3 unknown
n = $' + ENV["B4"] #! B4 unknown
o = 7 / 2 / ENV["B5"].to_i #! B5 unknown
p = "a\"b" + ENV["B6"] #! B6 unknown
q = %r{"} =~ ENV["B7"] #! B7 unknown
r = %w[ENV["NO"] "] + ENV["B8"] #! B8 unknown
s = "#{ { a: ENV["B9"] } } ENV['NO']" #! B9 unknown
t = 10 %w + ENV["C1"] #! C1 unknown
if /"/ =~ ENV["C2"] #! C2 unknown
end
run unless /"/ =~ ENV["C3"] #! C3 unknown
u = [/"/, /'/] + ENV["C4"] #! C4 unknown
v = { a: / "/, b: ENV["C5"] } # "
case x
when /"/ then ENV["C6"] #! C6 unknown
end
w = x ? y : ENV["C7"] #! C7 unknown
y = %(") + %I[" #{ENV["C8"]}] + ENV["C9"] #! C8 unknown; C9 unknown
z = x << NAME
aa = ENV["D1"] #! D1 unknown
__END__
ENV["NO"]

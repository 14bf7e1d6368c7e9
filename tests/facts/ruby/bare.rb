a = ENV.fetch "A1", "d" if true #! A1 optional = d
b = ENV.fetch "A2", "d" unless true #! A2 optional = d
c = ENV.fetch "A3" || "x" #! A3 required
d = ENV.fetch "A4"; e = 1, 2 #! A4 required
f = ENV.fetch "A5" { "d" } #! A5 optional = d
g = ENV.fetch("A6") { #! A6 required
  raise "x"
}
h = ENV.fetch("A8") { #! A8 optional
  log
  other
}
i = ENV.fetch name #! not enumerable
j = ENV.fetch name if true #! not enumerable
k = ENV.fetch "SOME_#{name}" #! not enumerable SOME_*

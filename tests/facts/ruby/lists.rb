KEYS = %w[A1 A2].freeze #! A1 required; A2 required
OTHERS = ["B1", 'B2'] #! B1 unknown; B2 unknown
MIXED = ["C1", other]
NAME = "D1" #! D1 required
SECOND = 'D2'.freeze #! D2 optional = D1
JOINED = "D3#{x}"
KEYS.each { |key| raise "no #{key}" unless ENV[key] }
OTHERS.map do |key|
  ENV[key]
end
MIXED.each { |key| ENV[key] } #! not enumerable
%w[E1 E2].each { |key| puts ENV.fetch(key) } #! E1 required; E2 required
["F1", "F2"].each do |key| #! F1 optional = d; F2 optional = d
  puts ENV.fetch(key, "d")
end
(1..2).each { |key| ENV[key] } #! not enumerable
UNKNOWN.each { |key| ENV[key] } #! not enumerable
values.each { |key| ENV[key] } #! not enumerable
ENV.fetch(NAME)
ENV[SECOND] || NAME
ENV[JOINED] #! not enumerable
lambda { |key| ENV[key] } #! not enumerable

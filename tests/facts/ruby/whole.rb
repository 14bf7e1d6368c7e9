ENV.to_h.each { |name, value| puts name } #! not enumerable
ENV.select { |name, _| name.start_with?("ACME_") } #! not enumerable
system(ENV, "ls") #! not enumerable
value = ENV["#{prefix}_TOKEN"] #! not enumerable *_TOKEN
value = ENV["ACME_#{name}_#{part}"] #! not enumerable ACME_*_*
value = ENV.fetch("ACME_#{name}") #! not enumerable ACME_*
value = ENV[name] #! not enumerable
ENV.key?("K1") #! K1 optional
ENV.has_key?("K2") #! K2 optional
ENV.include?("K3") #! K3 optional
ENV.member?("K4") #! K4 optional
raise "x" unless ENV.key?("K5") #! K5 optional
ENV.values_at("L1", "L2") #! L1 unknown; L2 unknown
ENV.slice("M1", "M2") #! M1 unknown; M2 unknown
Dotenv.require_keys("N1", "N2") #! N1 required; N2 required
ENV.fetch

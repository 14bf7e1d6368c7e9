module Acme
  class Settings
    def self.text(name, default = nil)
      ENV.fetch(name, default)
    end

    def self.must(name)
      ENV.fetch(name)
    end

    def self.flag(name) = ENV[name] == "true"

    def self.prefixed(name)
      must("ACME_#{name}")
    end

    def self.nobody(name)
      ENV["NOBODY_#{name}"] #! not enumerable NOBODY_*
    end

    def self.spoken(name) #! ^ none of symbols
      ENV[name.to_s]
    end

    LIMIT = text("LIMIT", "5") #! LIMIT optional = 5
    TOKEN = self.must("TOKEN") #! TOKEN required
    other.must("NO")
    spoken "PLAIN" #! PLAIN unknown
  end
end

module Shared
  def self.shared(name)
    ENV["#{name}"]
  end
end

Settings.text("CITY") #! CITY unknown
Acme::Settings.must("KEY") #! KEY required
Settings.flag("DEBUG") #! DEBUG optional
Settings.prefixed("URL") #! ACME_URL required
must("NO")
Other.must("NO")

def keyword(name, fallback: "x")
  ENV[name] || fallback
end

keyword("LEVEL", fallback: "info") #! LEVEL optional = info
keyword("LEVEL2") #! LEVEL2 unknown
Shared.shared("SHARED") #! SHARED unknown
keyword("LEVEL3") || "d" #! LEVEL3 optional = d

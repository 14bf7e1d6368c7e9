def text(name, fallback = "x")
  ENV.fetch(name, fallback)
end

def must!(name)
  ENV.fetch(name)
end

KEY = "A1" #! A1 optional = d
text KEY, "d"
text "A2", "d" if true #! A2 optional = d
text 'A3', #! A3 optional = d
  "d"
run(text "A4", "d") #! A4 optional = d
run [text "A5", "d"], 5 #! A5 optional = d
"#{text "A6", "d"}" #! A6 optional = d
text "A7", f(1, [2], "x") #! A7 optional = f(1, [2], "x") computed
must! "B1" #! B1 required
must!("B2") #! B2 required
text "B3", "d" unless true #! B3 optional = d
text "B4", "d" or run #! B4 optional = d
text "B5", "d" and run #! B5 optional = d
text "B6", "d" && run #! B6 optional = d
text "B7", "d" ? 1 : 2 #! B7 optional = d
text "B8", "d"; run #! B8 optional = d
text name #! not enumerable
text @name, "d" #! not enumerable
text if text unless text while text until text and text or text in text rescue text
x.each do |text| text do end end
case text when 1 then text then run end
"text name"

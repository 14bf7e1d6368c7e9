ENV["A1"] = "x" #! A1 set
ENV["A2"] ||= "d" #! A2 optional = d; A2 set
ENV.store("A3", "x") #! A3 set
ENV.delete("A4")
ENV.update("A5" => "x")
ENV.replace("A5" => "x")
ENV.merge!("A5" => "x")
ENV.clear
stub_const("ENV", "A6" => "x")
allow(ENV).to receive(:fetch).with("A7")
expect(ENV).to receive(:[]).with("A7")
ClimateControl.modify(A8: "x") { run }
ENV["A9"] == "x" #! A9 optional
ENV["B1"] =~ /x/ #! B1 optional
%w[C1 C2].each { |name| ENV[name] = "x" } #! C1 set; C2 set
ENV[dynamic] = "x"
ENV["small"] = "x"
ENV["X#{y}"] = "x"
stub_const("ENV", ENV.to_h.merge("A9" => "x"))

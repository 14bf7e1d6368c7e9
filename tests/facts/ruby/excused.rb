def checked
  return if ENV["A1"] #! A1 unknown
  raise "no settings"
end

def chained
  return if other || ENV["A2"] #! A2 unknown
  return true if ENV["A3"] || ENV["A4"] #! A3 unknown; A4 unknown
  next if other ||
      ENV["A5"].present? && #! A5 unknown
      ENV["A6"] == "x" #! A6 unknown
  abort "no"
end

def flagged
  return true if ENV["B1"] == "a" #! B1 unknown
  exit 1
end

def blocked
  if ENV["B2"] #! B2 unknown
    return
  end
  if ENV["B3"] #! B3 unknown
    next
  end
  unless ENV["B4"] != "x" #! B4 unknown
    return
  end
  fail "no"
end

def worked
  return unless ENV["C1"] #! C1 optional
  return if ENV["C2"].blank? #! C2 optional
  run if ENV["C3"] #! C3 optional
  return other; run if ENV["C4"] #! C4 optional
  returned = 1 if ENV["C5"] #! C5 optional
  run ENV["C6"] == "x" #! C6 optional
  return
  run if ENV["C7"] #! C7 optional
  next unless ENV["C8"] != "a" #! C8 unknown
  raise "x" if bad
end

def harmless
  return if ENV["D1"] #! D1 optional
  job.fail(error) || Job::fail || @exit || exited || raise? || abort! || exit = 1 || { exit: 1 }
end

def last
  raise "another's"
end

task :a do
  next if ENV["D2"] #! D2 unknown
  abort "no"
end

def maybe(name)
  return unless ENV[name]
  1
end

maybe("D3") #! D3 unknown

def never(name)
  quiet unless ENV[name]
end

never("D4") #! D4 optional

def chained(given)
  return if ENV["D1"] == "true" || ENV["D2"] || !given.empty? #! D1 unknown; D2 unknown
  raise "no"
end

# System.get_env("COMMENTED")
System.get_env("PLAIN") #! PLAIN unknown
System.get_env("PORT", "4000") #! PORT optional = 4000
System.get_env("EMPTY", "") #! EMPTY unknown
System.get_env("NIL", nil) #! NIL unknown
System.get_env("COMPUTED", to_string(1)) #! COMPUTED optional = to_string(1) computed
System.get_env("NAME", name) #! NAME optional = name computed
System.get_env("TOKEN") || raise "set it" #! TOKEN required
System.get_env("HOST") || #! HOST required
  raise """
  System.get_env("IN_HEREDOC")
  """
System.get_env("LEVEL") || "info" #! LEVEL optional = info
System.get_env("OTHER") || other #! OTHER unknown
System.fetch_env!("REQUIRED") #! REQUIRED required
System.fetch_env("TRIED") #! TRIED unknown
System.get_env "NO_BRACKETS" #! NO_BRACKETS unknown
"PIPED" |> System.get_env() |> String.to_integer() #! PIPED unknown
"PIPED_TOO" |> System.fetch_env! #! PIPED_TOO required
System.get_env("ACME_#{name}") #! not enumerable ACME_*
System.get_env("ACME_" <> name) #! not enumerable ACME_*
System.get_env(name) #! not enumerable
System.get_env() #! not enumerable
System.get_env("lower")
System.put_env("WRITTEN", "1")
x = ~s(System.get_env("IN_SIGIL")) <> ~S"""
System.get_env("IN_SIGIL_HEREDOC")
"""
y = "System.get_env(\"IN_STRING\")" <> 'System.get_env(QUOTED)' <> '''
System.get_env("IN_CHARLIST")
'''
z = ~r/#"/ ; System.get_env("AFTER_REGEX") #! AFTER_REGEX unknown
q = ?" ; System.get_env("AFTER_CHARACTER") #! AFTER_CHARACTER unknown
w = ~w|" c| ; System.get_env("AFTER_BARS") #! AFTER_BARS unknown
w = ~w[" a] ; System.get_env("AFTER_SQUARE") #! AFTER_SQUARE unknown
w = ~w{" b} ; System.get_env("AFTER_CURLY") #! AFTER_CURLY unknown
w = [~s"System.get_env('d')", ~s"System.get_env(d)"]
w = ["IN_A_LIST" |> System.get_env(), other] #! IN_A_LIST unknown
w = "PIPED_ON" |> System.get_env() || raise "set it" #! PIPED_ON required
System.get_env "BARE_DEFAULT", fallback #! BARE_DEFAULT optional = fallback computed
System.get_env("EMPTY_TOO") || "" #! EMPTY_TOO unknown
System.get_env("ESCAPED", "a\"b") #! ESCAPED optional = a"b
System.get_env("ESCAPED_TOO") || "a\"b" #! ESCAPED_TOO optional = a"b
System.get_env("LAST_ONE") #! LAST_ONE unknown
MySystem.get_env("NOT_SYSTEM")

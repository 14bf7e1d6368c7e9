ENV["CONFIG_RU"] #! CONFIG_RU unknown

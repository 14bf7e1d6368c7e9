module example.org/acme/v2

go 1.22

# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(csvdecode("a,b\n1,2\n3,4")), "refused")
    v02 = try(jsonencode(csvdecode("a,b\r\n1,2\r\n")), "refused")
    v03 = try(jsonencode(csvdecode("a,b\n")), "refused")
    v04 = try(jsonencode(csvdecode("a")), "refused")
    v05 = try(jsonencode(csvdecode("")), "refused")
    v06 = try(jsonencode(csvdecode("\n\n")), "refused")
    v07 = try(jsonencode(csvdecode("a,a\n1,2")), "refused")
    v08 = try(jsonencode(csvdecode("a,b\n1")), "refused")
    v09 = try(jsonencode(csvdecode("a,b\n1,2,3")), "refused")
    v10 = try(jsonencode(csvdecode("a,b\n\"x,\"\"y\",\"l1\nl2\"\n")), "refused")
    v11 = try(jsonencode(csvdecode("a,b\n1,\"x")), "refused")
    v12 = try(jsonencode(csvdecode("a,b\n1,x\"y")), "refused")
    v13 = try(jsonencode(csvdecode("a,b\n1,\"x\"y")), "refused")
    v14 = try(jsonencode(csvdecode("a,b\n\n1,2\n\n\n3,4\n")), "refused")
    v15 = try(jsonencode(csvdecode("a,b\n ,  x \n")), "refused")
    v16 = try(jsonencode(csvdecode("a,b\n,\n")), "refused")
    v17 = try(jsonencode(csvdecode("\"a\"\"b\",c\n1,2")), "refused")
    v18 = try(jsonencode(csvdecode("a,b\n1,2\n\"x\ny\",z\n1")), "refused")
  }
}

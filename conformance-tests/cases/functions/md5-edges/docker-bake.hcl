# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(md5("")), "refused")
    v02 = try(jsonencode(md5("hello")), "refused")
    v03 = try(jsonencode(md5(1)), "refused")
  }
}

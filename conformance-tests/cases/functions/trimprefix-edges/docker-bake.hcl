# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(trimprefix("foobar", "foo")), "refused")
    v02 = try(jsonencode(trimprefix("foofoobar", "foo")), "refused")
    v03 = try(jsonencode(trimprefix("foobar", "")), "refused")
    v04 = try(jsonencode(trimprefix("foobar", "bar")), "refused")
  }
}

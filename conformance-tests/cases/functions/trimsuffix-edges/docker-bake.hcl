# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(trimsuffix("foobar", "bar")), "refused")
    v02 = try(jsonencode(trimsuffix("foobar", "foo")), "refused")
  }
}

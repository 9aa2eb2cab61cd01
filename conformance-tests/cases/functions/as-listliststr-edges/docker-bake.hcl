# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_listliststr([["a", 1], []])), "refused")
    v02 = try(jsonencode(as_listliststr([["a"], "b"])), "refused")
    v03 = try(jsonencode(as_listliststr([["a"], null])), "refused")
  }
}

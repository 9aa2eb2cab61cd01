# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_listobjab([{a = 1}, {a = 2, b = 3}])), "refused")
    v02 = try(jsonencode(as_listobjab([{a = 1}, {b = 3}])), "refused")
    v03 = try(jsonencode(as_listobjab([])), "refused")
    v04 = try(jsonencode(as_listobjab(null)), "refused")
  }
}

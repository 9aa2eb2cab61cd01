# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(lower("ÀÉÎ İ Σ ΑΣ")), "refused")
    v02 = try(jsonencode(lower(null)), "refused")
  }
}

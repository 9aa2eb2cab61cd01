# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(formatdate("YYYY", "2023-01-01T00:00")), "refused")
    v02 = try(jsonencode(formatdate("YYYY", "2023-01-01T00")), "refused")
    v03 = try(jsonencode(formatdate("YYYY", "2023-01-01T")), "refused")
    v04 = try(jsonencode(formatdate("YYYY", "2023-01-01")), "refused")
    v05 = try(jsonencode(formatdate("YYYY", "2023-01")), "refused")
    v06 = try(jsonencode(formatdate("YYYY", "2023")), "refused")
    v07 = try(jsonencode(formatdate("YYYY", "")), "refused")
    v08 = try(jsonencode(formatdate("YYYY", "abc")), "refused")
    v09 = try(jsonencode(formatdate("YYYY", "20231-01-01T00:00:00Z")), "refused")
    v10 = try(jsonencode(formatdate("YYYY", "2023/01/01T00:00:00Z")), "refused")
    v11 = try(jsonencode(formatdate("YYYY", 2023)), "refused")
  }
}

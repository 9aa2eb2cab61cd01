# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(trim("xxaxx", "x")), "refused")
    v02 = try(jsonencode(trim("xyaxy", "yx")), "refused")
    v03 = try(jsonencode(trim("a", "")), "refused")
    v04 = try(jsonencode(trim("😀a😀", "😀")), "refused")
    v05 = try(jsonencode(trim("éaé", "é")), "refused")
  }
}

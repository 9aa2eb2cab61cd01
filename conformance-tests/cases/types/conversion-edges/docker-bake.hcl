# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode([1, 2] == [1, 2]), "refused")
    v02 = try(jsonencode({a = {b = [1]}} == {a = {b = [1]}}), "refused")
    v03 = try(jsonencode({"é" = 1, "z" = 2, "😀" = 3, "\uffff" = 4, "a" = 5}), "refused")
    v04 = try(jsonencode("e\u0301"), "refused")
    v05 = try(jsonencode({"e\u0301" = 1, "\u00e9" = 2}), "refused")
  }
}

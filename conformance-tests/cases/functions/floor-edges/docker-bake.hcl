# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(floor(1.8)), "refused")
    v02 = try(jsonencode(floor(-1.8)), "refused")
    v03 = try(jsonencode(floor(-0.5)), "refused")
    v04 = try(jsonencode(floor(-(9.959855978e-6)) + max(pow(29, 92), length([1]))), "refused")
    v05 = try(jsonencode(floor(563.911761) % (707092 * 8.708441348e-27)), "refused")
    v06 = try(jsonencode(floor(int(0.0499047727) * -(455e47))), "refused")
  }
}

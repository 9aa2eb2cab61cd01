# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(rsadecrypt("!","")), "refused")
    v02 = try(jsonencode(rsadecrypt("aGk=","")), "refused")
    v03 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END A-----\n")), "refused")
    v04 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\n-----END A-----\n")), "refused")
    v05 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nMAA=\n-----END A-----\n")), "refused")
    v06 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nMAMCAQA=\n-----END A-----\n")), "refused")
    v07 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nAgEA\n-----END A-----\n")), "refused")
    v08 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nMAUCAQAwAA==\n-----END A-----\n")), "refused")
    v09 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nMAUCAQAEAA==\n-----END A-----\n")), "refused")
    v10 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nMAUCAQACAA==\n-----END A-----\n")), "refused")
    v11 = try(jsonencode(rsadecrypt("aGk=","-----BEGIN A-----\nMIA=\n-----END A-----\n")), "refused")
  }
}

target "default" {
  args = {
    and = jsonencode([null && true, null && false, true && null, false && null, null && null])
    or  = jsonencode([null || true, true || null, try(null || false, "refused"), try(false || null, "refused")])
  }
}

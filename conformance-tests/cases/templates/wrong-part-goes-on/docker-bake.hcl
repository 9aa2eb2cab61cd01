target "default" {
  args = true ? { "${[]}a" = [1] } : { b = 1 }
}

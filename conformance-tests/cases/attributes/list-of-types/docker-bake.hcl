target "default" {
  tags            = [1, true, 1.50, "x"]
  no-cache-filter = setunion(["b", "a"], ["a"])
  entitlements    = [for x in ["q", "p"] : upper(x)]
}

target "a" {
  policy = ["filename=p.rego,strict=true", { filename = "q.rego", reset = false, "log-level" = "Debug" }, "filename=a.rego,filename=b.rego", "disabled=0", { strict = null }, "filename=p.rego,strict=true"]
}
target "b" {
  inherits = ["a"]
  policy   = [{ reset = true }]
}
target "c" {
  inherits = ["a"]
}

v = { a = [1, 2, 3], b = "x" }
l = ["b", "a"]
objs = [{ n = "one" }, { n = "two" }]
target "default" {
  args = {
    idx    = v.a[1]
    key    = v["b"]
    cond   = length(l) > 1 ? "many" : "few"
    mixed  = true ? 1 : "x"
    splat  = join(",", objs[*].n)
    legacy = join(",", objs.*.n)
    fors   = join(",", [for i, s in l : "${i}=${s}" if s != "z"])
    keyed  = jsonencode({ for k, x in v : k => x })
    group  = jsonencode({ for o in objs : substr(o.n, 0, 1) => o.n... })
    arith  = (1 + 2) * 3 - 4 / 2 % 3
    logic  = !(true && false) || nope
    neg    = -5
    cmp    = 3 >= 2
    eq     = "1" == 1
    tmpl   = "%{ for s in l ~} ${s} %{ endfor ~}|%{ if true }yes%{ else }no%{ endif }"
    wrap   = "${v.a[0]}"
    obj    = jsonencode({ (l[0]) = 1, "q" = 2, true = 3, 5 = 6 })
    tryit  = try(v.nope, "fallback")
    canit  = can(v.nope)
    conv   = convert("5", number) + 1
  }
  tags = [for s in l : "app:${s}"]
  dockerfile-inline = <<-EOT
    FROM x
      RUN y
  EOT
}

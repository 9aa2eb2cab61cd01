target "base" {
  args              = { A = 1 }
  labels            = { A = 1 }
  contexts          = { a = "b" }
  extra-hosts       = { a = "b" }
  tags              = ["a"]
  platforms         = ["linux/amd64"]
  annotations       = ["a=b"]
  entitlements      = ["a"]
  no-cache-filter   = ["a"]
  ulimits           = ["core=1"]
  context           = "c"
  dockerfile        = "d"
  dockerfile-inline = "FROM x"
  target            = "t"
  network           = "none"
  shm-size          = "1g"
  call              = "check"
  pull              = true
  no-cache          = true
}
target "default" {
  inherits          = ["base"]
  args              = null
  labels            = null
  contexts          = null
  extra-hosts       = null
  tags              = null
  platforms         = null
  annotations       = null
  entitlements      = null
  no-cache-filter   = null
  ulimits           = null
  context           = null
  dockerfile        = null
  dockerfile-inline = null
  target            = null
  network           = null
  shm-size          = null
  call              = null
  pull              = null
  no-cache          = null
}

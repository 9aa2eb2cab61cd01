# No registry: busybox from target/rootfs (made by ../rootfs) in place of alpine.
target "rootfs" {
  context           = "target/rootfs"
  dockerfile-inline = "FROM scratch\nCOPY . /\n"
}

target "_offline" {
  contexts = {
    "alpine:3.22" = "target:rootfs"
  }
}

target "frontend" {
  inherits = ["_offline"]
}

target "backend" {
  inherits = ["_offline"]
}

target "release" {
  inherits = ["_offline"]
}

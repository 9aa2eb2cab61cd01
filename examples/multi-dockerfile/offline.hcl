# No registry: busybox from target/rootfs (made by ../rootfs) in place of alpine.
target "rootfs" {
  context           = "target/rootfs"
  dockerfile-inline = "FROM scratch\nCOPY . /\n"
}

target "step1" {
  contexts = {
    "alpine:3.22" = "target:rootfs"
  }
}

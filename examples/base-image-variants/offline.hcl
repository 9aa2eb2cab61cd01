# No registry: busybox from target/rootfs (made by ../rootfs) in place of both base images.
target "rootfs" {
  context           = "target/rootfs"
  dockerfile-inline = "FROM scratch\nCOPY . /\n"
}

target "_app" {
  contexts = {
    "alpine:3.22"  = "target:rootfs"
    "busybox:1.37" = "target:rootfs"
  }
}

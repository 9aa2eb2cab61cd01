# No registry: busybox from target/rootfs (made by ../rootfs) in place of all base images.
target "rootfs" {
  context           = "target/rootfs"
  dockerfile-inline = "FROM scratch\nCOPY . /\n"
}

target "wordcount" {
  contexts = {
    "alpine:3.22" = "target:rootfs"
  }
}

target "test" {
  contexts = {
    "alpine:3.22" = "target:rootfs"
  }
}

target "whoami" {
  contexts = {
    "alpine:3.22"  = "target:rootfs"
    "busybox:1.37" = "target:rootfs"
  }
}

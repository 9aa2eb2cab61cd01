target "base" {
  no-cache          = true
  dockerfile-inline = <<-DOCKERFILE
    FROM scratch
    COPY busybox /bin/sh
    RUN head -c 16 /dev/urandom | od >/random
  DOCKERFILE
}
target "left" {
  dockerfile-inline = "FROM scratch\nCOPY --from=base /random /random\n"
  contexts          = { base = "target:base" }
}
target "right" {
  dockerfile-inline = "FROM scratch\nCOPY --from=base /random /random\n"
  contexts          = { base = "target:base" }
}
target "compare" {
  contexts = { left = "target:left", right = "target:right" }
  output   = ["type=local,dest=out"]
}

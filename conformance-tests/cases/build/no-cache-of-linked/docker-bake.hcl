target "base" {
  dockerfile-inline = <<-DOCKERFILE
    FROM scratch
    COPY busybox /bin/sh
    RUN head -c 16 /dev/urandom | od >/base
  DOCKERFILE
}
target "made" {
  no-cache          = true
  contexts          = { base = "target:base" }
  dockerfile-inline = <<-DOCKERFILE
    FROM base AS made
    RUN head -c 16 /dev/urandom | od >/made
    FROM scratch
    COPY --from=made /base /made /
  DOCKERFILE
}
target "first" {
  inherits = ["made"]
  output   = ["scratch/first"]
}
target "second" {
  inherits = ["made"]
  output   = ["scratch/second"]
}
target "compare" {
  dockerfile = "compare.Dockerfile"
  output     = ["type=local,dest=out"]
}

target "base" {
  dockerfile-inline = "FROM scratch\nCOPY file /base\nONBUILD COPY file /by-onbuild\n"
}
target "app" {
  dockerfile-inline = "FROM base\nCOPY file /app\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=out"]
}

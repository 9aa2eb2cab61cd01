target "bottom" {
  dockerfile-inline = "FROM scratch\nCOPY file /bottom\n"
}
target "middle" {
  dockerfile-inline = "FROM base\nCOPY file /middle\n"
  contexts          = { base = "target:bottom" }
}
target "top" {
  dockerfile-inline = "FROM base\nCOPY file /top\n"
  contexts          = { base = "target:middle" }
  output            = ["type=local,dest=out"]
}

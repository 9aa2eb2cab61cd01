target "app" {
  platforms         = ["linux/abacus/x/y"]
  dockerfile-inline = "FROM scratch\nCOPY file /app\n"
  output            = ["type=local,dest=out"]
}

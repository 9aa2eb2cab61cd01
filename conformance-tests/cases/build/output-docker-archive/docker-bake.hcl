target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["example.org/archived:1"]
  output            = ["type=docker,dest=image.tar"]
}

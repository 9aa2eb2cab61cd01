target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["127.0.0.1:1/push/refused:1"]
  output            = ["type=image,push=true,store=false"]
}

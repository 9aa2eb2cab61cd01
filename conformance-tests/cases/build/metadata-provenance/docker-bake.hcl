target "app" {
  platforms         = ["linux/amd64"]
  args              = { WORD = "said" }
  dockerfile-inline = "FROM scratch\nARG WORD\nCOPY file /file\n"
  output            = ["type=local,dest=scratch"]
}

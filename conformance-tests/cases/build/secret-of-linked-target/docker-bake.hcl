target "base" {
  dockerfile = "base.Dockerfile"
  no-cache   = true
}
target "app" {
  contexts          = { base = "target:base" }
  dockerfile-inline = "FROM scratch\nCOPY --from=base /made /\n"
  no-cache          = true
  secret            = ["type=env,id=word-of-the-app,env=WORD"]
  output            = ["type=local,dest=out"]
}

target "a" {
  secret = ["id=s,env=TOKEN", "type=file,id=f,src=docker-bake.hcl", { id = "TOKEN" }, { type = "env", id = "e", env = "TOKEN" }, "id=g,source=docker-bake.hcl", "type=env,id=h,src=TOKEN", ""]
}
target "b" {
  inherits = ["a"]
  secret   = [{ id = "f", env = "TOKEN" }]
}

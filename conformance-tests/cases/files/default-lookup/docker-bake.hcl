target "default" {
  args = { LAST = "docker-bake.hcl", SAW_hcl = "yes" }
}

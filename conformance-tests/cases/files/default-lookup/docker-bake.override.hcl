target "default" {
  args = { LAST = "docker-bake.override.hcl", SAW_override_hcl = "yes" }
}

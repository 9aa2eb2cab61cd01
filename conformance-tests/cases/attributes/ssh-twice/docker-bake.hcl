target "c" {
  ssh = ["default", { id = "" }]
}

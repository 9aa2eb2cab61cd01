variable "API_TOKEN" {}
target "default" {
  args = { API_TOKEN = API_TOKEN }
}

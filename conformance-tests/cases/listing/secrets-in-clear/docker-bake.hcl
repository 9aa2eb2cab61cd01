variable "API_TOKEN" {
  default = ""
  description = "Do not show this around"
}

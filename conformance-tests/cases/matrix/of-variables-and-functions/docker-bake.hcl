function "clean" {
  params = [text]
  result = regex_replace(text, "[^a-z0-9]+", "-")
}
variable "VERSIONS" {
  type    = list(string)
  default = ["1.0", "2.0"]
}
target "m" {
  name   = clean("app ${v}")
  matrix = { v = VERSIONS }
  tags   = ["x:${v}"]
}

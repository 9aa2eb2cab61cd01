variable "VERSION" {
  default = null
}
function "tag" {
  params = [name]
  result = "${name}:${VERSION}"
}
target "default" {
  tags = [tag("a"), tag("b")]
  args = { TAG = tag("c") }
}

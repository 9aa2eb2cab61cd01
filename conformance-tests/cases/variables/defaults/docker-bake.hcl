variable "TAG" {
  default = "latest"
}
variable "EMPTY" {}
variable "N" {
  default = 1.50
}
variable "FLAG" {
  default = true
}
PLAIN = "plain-${TAG}"
target "default" {
  tags = ["app:${TAG}", "app:${N}"]
  args = {
    EMPTY = EMPTY
    N     = N
    BIG   = 1e3
    FLAG  = FLAG
    PLAIN = PLAIN
    DIFF  = 0.1 + 0.2
  }
}

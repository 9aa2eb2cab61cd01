variable "STRING" {
  default = "plain"
}
variable "ESCAPES" {
  default = "line\nbreak\ttab \"quoted\" back\\slash"
}
variable "EMPTY" {
  default = ""
}
variable "INTEGER" {
  default = 42
}
variable "FRACTION" {
  default = 2.5
}
variable "ON" {
  default = true
}
variable "OFF" {
  default = false
}
variable "LIST" {
  default = ["a", "b", 3, true]
}
variable "EMPTY_LIST" {
  default = []
}
variable "NESTED" {
  default = [["a"], ["b", "c"]]
}
variable "HEREDOC" {
  default = <<EOT
first line
  second line "quoted"
EOT
}

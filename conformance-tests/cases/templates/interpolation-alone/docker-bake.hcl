target "default" {
  args = {
    A = jsonencode("${1}")
    B = jsonencode("${[1]}")
    C = jsonencode("${null}")
    D = jsonencode("${{a = 1}}")
  }
}

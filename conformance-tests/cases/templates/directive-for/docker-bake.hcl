target "default" {
  args = {
    A = jsonencode("%{ for x in [1, 2] }${x},%{ endfor }")
    B = jsonencode("%{ for k, v in {a = 1, b = 2} }${k}=${v} %{ endfor }")
    C = jsonencode("%{ for x in [] }x%{ endfor }")
  }
}

target "default" {
  args = {
    A = jsonencode((1
 + 
2))
    B = jsonencode((true
 ? 1
 : 2))
  }
}

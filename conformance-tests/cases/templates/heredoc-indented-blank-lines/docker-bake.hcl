a = <<-E
    one
  
    two
    E
target "default" {
  args = {
    A = jsonencode(a)
  }
}

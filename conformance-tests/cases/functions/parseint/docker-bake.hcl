target "default" {
  args = {
    v = jsonencode([parseint("ff", 16), parseint("-z", 36), parseint("777", 8)])
  }
}

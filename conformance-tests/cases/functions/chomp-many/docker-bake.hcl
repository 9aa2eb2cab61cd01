target "default" {
  args = {
    v = jsonencode([chomp("a\r\n\n\r"), chomp("a\n\nb"), chomp("\n"), chomp("a \n ")])
  }
}

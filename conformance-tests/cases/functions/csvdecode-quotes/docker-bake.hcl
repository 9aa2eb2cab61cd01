target "default" {
  args = {
    v = jsonencode(csvdecode("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\nlines\",\n"))
  }
}

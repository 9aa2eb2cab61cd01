target "default" {
  args = {
    v = jsonencode([uuidv5("dns", "example.com"), uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "example.com")])
  }
}

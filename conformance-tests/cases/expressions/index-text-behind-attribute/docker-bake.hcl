options = { sizes = { small = 1 } }

target "default" {
  args = {
    v = options.sizes["large"] + 1
  }
}

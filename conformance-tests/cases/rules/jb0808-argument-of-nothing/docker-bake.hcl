target "default" {
  args = {
    VERSION    = "1"
    HTTP_PROXY = "http://proxy.example"
  }
}

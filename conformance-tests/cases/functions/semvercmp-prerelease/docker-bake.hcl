target "default" {
  args = {
    v = jsonencode([semvercmp("1.0.0-rc.1", "<1.0.0"), semvercmp("1.0.0-rc.1", "<1.0.0-0"), semvercmp("1.0.0-rc.2", "<1.0.0-rc.10"), semvercmp("1.0.0-alpha", ">1.0.0-1"), semvercmp("1.0.0-rc.1", ">1.0.0-rc"), semvercmp("1.0.0", ">1.0.0-rc")])
  }
}

target "default" {
  args = {
    v = jsonencode(jsondecode("{\"n\":1.50,\"t\":\"1\",\"b\":false,\"l\":[1,\"a\",null],\"o\":{},\"e\":1e2,\"big\":12345678901234567890}"))
  }
}

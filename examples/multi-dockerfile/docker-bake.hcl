group "default" {
  targets = ["step2"]
}

# What ./quickstart builds and runs.
group "demo" {
  targets = ["step2"]
}

target "step1" {
  dockerfile = "step1.dockerfile"
}

target "step2" {
  dockerfile = "step2.dockerfile"
  contexts = {
    step1 = "target:step1"
  }
  tags = ["greeting"]
}

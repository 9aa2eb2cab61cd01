target "default" { target = "release", pull = true }

target "default" { target = "release" }

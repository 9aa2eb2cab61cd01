variable "VERSION" {
  default = "dev"
}

group "default" {
  targets = ["release"]
}

target "frontend" {
  context = "frontend"
}

target "backend" {
  context = "backend"
  contexts = {
    frontend = "target:frontend"
  }
}

target "release" {
  context = "release"
  contexts = {
    backend = "target:backend"
  }
  args = {
    VERSION = VERSION
  }
  output = ["type=local,dest=dist"]
}

variable "VERSION" {
  default = "dev"
}

group "default" {
  targets = ["wordcount", "whoami"]
}

group "check" {
  targets = ["default", "test"]
}

target "wordcount" {
  target = "final"
  tags   = ["wordcount"]
}

# Only its exit status counts, so nothing comes out of it.
target "test" {
  target = "test"
  output = ["type=cacheonly"]
}

target "whoami" {
  context = "whoami"
  args = {
    VERSION = VERSION
  }
  tags = ["whoami"]
}

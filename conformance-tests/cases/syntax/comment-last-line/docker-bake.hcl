target "default" {}
# end
target "default" {
  args = {
    v = <<E
${1}E
${2} E
E
  }
}

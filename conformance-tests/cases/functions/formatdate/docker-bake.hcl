target "default" {
  args = {
    v = jsonencode(formatdate("EEEE, DD-MMM-YYYY hh:mm:ss AA ZZZ", "2024-02-29T13:04:05+01:30"))
  }
}

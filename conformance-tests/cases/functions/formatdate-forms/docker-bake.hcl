target "default" {
  args = {
    v = jsonencode(formatdate("YY|YYYY|M|MM|MMM|MMMM|D|DD|EEE|EEEE", "2004-02-03T00:00:00Z"))
  }
}

target "default" {
  args = {
    v = jsonencode(urlencode("a b+c/d?e=f&g~h-i_j.k*l'(m)é%"))
  }
}

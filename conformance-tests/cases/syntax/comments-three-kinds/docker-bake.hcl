# one
// two
/* three
   lines */ x = 1 # behind
target "default" {
  args = {
    A = jsonencode(1 /* a */ + /* b
 c */ 2)
    B = jsonencode([ # c
 1, // d
 2 ])
  }
}

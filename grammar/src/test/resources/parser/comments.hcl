# one
// two
/* three
   lines */ a = 1 # behind
b = [ # in
  1, // tuple
  /* x */ 2
]
c = { # in
  d = 1 // object
  /* y */ e = 2 /* z */
}
f { # in block
} // behind
/**/ g = 1 /* a */ + /* b */ 2 # end
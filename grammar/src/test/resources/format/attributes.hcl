# A run of attributes
a=1
long_name   =   [1,2,3]   # of three
  b  ="x"// of one
c = { d=1 , e = 2 }

# another run
dd =true
e= {
f=1
   gg   :  2 # in an object

hhh=3
}
target   "app"   {
dockerfile="x"
    tags=["a","b",
  "c",
]
      args   = {A=1
 LONG= "${ B }" /* between */
  }
}
one "line" {   a=1 }
empty   {
}
none {}

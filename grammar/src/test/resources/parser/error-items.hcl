a
"b" = 1
c = 1 d = 2
e = 1, f = 2
g h = 1
i "x"
{
}
j { k = 1, l = 2 }
m { n = 1
}
o { p { q = 1 } }
r { s = 1 t = 2 }
u {
} v = 1
= 5
1 = 2
w { x "y" }
z = 1
z = 2
a "${b}" {
}
}
last = 1

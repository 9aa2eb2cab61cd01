a = 'b'
c = `d`
e = 1;
f = ~1
g = 1 ^ 2
h = “i”
j = k @ l
m = a && & b

a = 
b = [1, , 2]
c = [1 2]
d = {a 1}
e = {a = 1 b = 2}
f = {a}
g = (1 2)
h = 1)
i = f(1 2)
j = f(a..., b)
k = x ? y
l = a.
m = a.*.*
n = a[1 2]
o = a.0.1
p = ns::(1)
q = ns::f + (1)
r = 1.2.3
t = [for x y : x]
u = [for in y : x]
v = [for x in y x]
w = {for x in y : x}
x = [for x in y : x => x]
y = [for x in y : x...]
z = [for x in y : x z]
aa = {a.b c}
bb = *
cc = "fine"

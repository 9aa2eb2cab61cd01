a = f(g([{
b=1
}]))
c = [{
d=1
},{
e=2
}]
f = [[
1,
2],[
3]
]
x {
y {
z=1
}}
g = [
# in a list
1, # one
22, # two

/* several
  lines */ 3,
]

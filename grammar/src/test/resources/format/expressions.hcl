a = 1+2*-3- -4
b = !c&&d||! e
f = g ? -1:h==-2?i:j
k = l [0] . m .* . n[*].o
p = upper ( "x" ,q... )
r = [ for s in[1]:s if s>1 ]
t = { for u,v in w:u=>v... }
x = ( ( 1 ) )
y = ns :: f (1)
z = [ ]
aa = { }
bb = - 1
cc = a/ -b%2

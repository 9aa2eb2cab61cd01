a = "x  ${ b }  ${c}${ {d=1} }%{  if  e  }  y %{else}z%{ endif }"
bb = <<E
   kept  ${ f }
	as it is
E
ccc = <<-E
      indented %{ for g in h ~} x
      %{ endfor }
      E
d = [<<E
x
E
,1]
e = 1 # behind
ff = "é" # accents
ggg = "日本" # wide

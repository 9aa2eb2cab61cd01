plain = <<EOT
one ${a}
  two $${b} %%{c} \n "quoted"
EOT
flush = <<-EOT
    four
      six ${a}
    four

  two
    EOT
flush_interpolated = <<-EOT
    ${a} b
      ${c}
    %{ if d }
    e
    %{ endif }
    EOT
empty = <<E
E
call = f(<<A
x
A
, 1)
nested = <<OUTER
${<<INNER
in
INNER
}
OUTER

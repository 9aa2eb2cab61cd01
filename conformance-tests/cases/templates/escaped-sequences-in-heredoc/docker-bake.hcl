a = <<E
$${x} %%{y} $ % $$ %%
E
b = <<E
$
%
$$
E
target "default" {
  args = {
    A = jsonencode(a)
    B = jsonencode(b)
  }
}

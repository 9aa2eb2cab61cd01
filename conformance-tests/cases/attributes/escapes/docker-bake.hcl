target "default" {
  args              = { A = "$${x} %%{y} $$${z} $x 100%" }
  labels            = { L = "$${x}" }
  annotations       = ["a=$${x}"]
  extra-hosts       = { h = "%%{if}" }
  dockerfile-inline = "FROM $${BASE}"
  tags              = ["r/$${x}"]
  context           = "c/$${x}"
  contexts          = { k = "$${x}" }
  dockerfile        = "$${x}"
  target            = "$${x}"
  output            = ["type=image,name=$${x}"]
  cache-from        = ["type=registry,ref=$${x}"]
  secret            = ["id=HOME,env=$${x}"]
  description       = "$${x}"
}

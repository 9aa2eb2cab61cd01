target "app" {
  name = "app-${flavour}-${size}"
  matrix = {
    flavour = ["sweet", "sour"]
    size    = ["small", "large"]
  }
  args   = { WHAT = "${size} and ${flavour}" }
  output = ["type=local,dest=out/${flavour}/${size}"]
}

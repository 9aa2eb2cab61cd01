target "default" {
  args = {
    e00 = "a${[]}"
    e01 = [for x in [1]: x if null]
    e02 = [for x in [1]: x if "maybe"]
    e03 = 1/0
    e04 = 0/0
    e05 = null || false
    e06 = [1,2,3][1.5]
    e07 = [1,2,3][-1]
    e08 = [1,2,3][3]
    e09 = [1,2,3][4]
    e10 = [][0]
    e11 = {a=1}[0]
    e12 = {a=1}.b
    e13 = "x".y
    e14 = "x"[0]
    e15 = null.x
    e16 = toset(["a"])
    e17 = convert("x", number)
    e18 = convert(1, foo)
    e22 = upper(null)
    e23 = upper([])
    e24 = min(null...)
    e25 = min(5...)
    e26 = join(",", ["a", null])
    e27 = length("abc")
    e28 = [for s in "abc": s]
    e29 = {(null) = 1}
    e30 = {([]) = 1}
  }
}

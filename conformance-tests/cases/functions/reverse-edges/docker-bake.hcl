# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(reverse("abc")), "refused")
    v02 = try(jsonencode(reverse("")), "refused")
    v03 = try(jsonencode(reverse("ab\u0301c😀")), "refused")
    v04 = try(jsonencode(reverse("👨‍👩‍👧x🇩🇪")), "refused")
    v05 = try(jsonencode(reverse("a\r\nb")), "refused")
    v06 = try(jsonencode(reverse("्ำ\ufe0f")), "refused")
  }
}

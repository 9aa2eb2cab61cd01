# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(uuidv5("dns", "example.org")), "refused")
    v02 = try(jsonencode(uuidv5("url", "https://example.org")), "refused")
    v03 = try(jsonencode(uuidv5("oid", "1.2.3")), "refused")
    v04 = try(jsonencode(uuidv5("x500", "CN=x")), "refused")
    v05 = try(jsonencode(uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "example.org")), "refused")
    v06 = try(jsonencode(uuidv5("urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "example.org")), "refused")
    v07 = try(jsonencode(uuidv5("URN:UUID:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "example.org")), "refused")
    v08 = try(jsonencode(uuidv5("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "example.org")), "refused")
    v09 = try(jsonencode(uuidv5("6ba7b8109dad11d180b400c04fd430c8", "example.org")), "refused")
    v10 = try(jsonencode(uuidv5("6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "é")), "refused")
    v11 = try(jsonencode(uuidv5("xyz", "a")), "refused")
    v12 = try(jsonencode(uuidv5("6ba7b810x9dad-11d1-80b4-00c04fd430c8", "a")), "refused")
    v13 = try(jsonencode(uuidv5("zba7b810-9dad-11d1-80b4-00c04fd430c8", "a")), "refused")
    v14 = try(jsonencode(uuidv5("abcdefghi6ba7b810-9dad-11d1-80b4-00c04fd430c8", "a")), "refused")
  }
}

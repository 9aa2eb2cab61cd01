# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "1h30m")), "refused")
    v02 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "-1s")), "refused")
    v03 = try(jsonencode(timeadd("2017-11-22T00:00:00+05:30", "24h")), "refused")
    v04 = try(jsonencode(timeadd("2017-11-22T00:00:00.9Z", "100ms")), "refused")
    v05 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "1.5h")), "refused")
    v06 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "1d")), "refused")
    v07 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "1")), "refused")
    v08 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "0")), "refused")
    v09 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "")), "refused")
    v10 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "abc")), "refused")
    v11 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", ".s")), "refused")
    v12 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", ".5s")), "refused")
    v13 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "1h-30m")), "refused")
    v14 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "+1us1ns1µs")), "refused")
    v15 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "9999999999999h")), "refused")
    v16 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "2562047h")), "refused")
    v17 = try(jsonencode(timeadd("2017-11-22T00:00:00Z", "2562048h")), "refused")
    v18 = try(jsonencode(timeadd("abc", "1h")), "refused")
    v19 = try(jsonencode(timeadd("2016-12-31T23:59:59Z", "1s")), "refused")
  }
}

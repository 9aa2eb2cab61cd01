élan = été.größe
日本 "ラベル" {
  a-b_c1 = -x-y
}

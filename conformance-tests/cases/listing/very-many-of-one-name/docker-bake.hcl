target "n65" {}
target "n66" {}
target "n16" {}
target "n18" {}
target "n60" {}
target "n51" {}
target "n52" {}
target "n58" {}
target "n25" {}
target "n19" {}
target "n44" {}
target "n01" {}
target "n42" {}
target "n14" {}
target "n02" {}
target "n69" {}
target "n68" {}
target "n54" {}
target "n38" {}
target "n12" {}
target "n22" {}
target "n29" {}
target "n47" {}
target "n20" {}
target "n21" {}
target "n49" {}
target "n53" {}
target "n64" {}
target "n09" {}
target "n05" {}
target "n27" {}
target "n43" {}
target "n33" {}
target "n48" {}
target "n35" {}
target "n50" {}
target "n37" {}
target "n41" {}
target "n28" {}
target "n40" {}
target "n39" {}
target "n08" {}
target "n04" {}
target "n61" {}
target "n62" {}
target "n11" {}
target "n17" {}
target "n26" {}
target "n13" {}
target "n46" {}
target "n00" {}
target "n56" {}
target "n36" {}
target "n63" {}
target "n34" {}
target "n24" {}
target "n15" {}
target "n55" {}
target "n30" {}
target "n23" {}
target "n07" {}
target "n10" {}
target "n57" {}
target "n06" {}
target "n31" {}
target "n59" {}
target "n03" {}
target "n67" {}
target "n45" {}
target "n32" {}
group "n27" {
  targets = []
}
group "n29" {
  targets = []
}
group "n46" {
  targets = []
}
group "n18" {
  targets = []
}
group "n04" {
  targets = []
}
group "n02" {
  targets = []
}
group "n23" {
  targets = []
}
group "n24" {
  targets = []
}
group "n36" {
  targets = []
}
group "n61" {
  targets = []
}
group "n56" {
  targets = []
}
group "n30" {
  targets = []
}
group "n22" {
  targets = []
}
group "n55" {
  targets = []
}
group "n62" {
  targets = []
}
group "n51" {
  targets = []
}
group "n45" {
  targets = []
}
group "n28" {
  targets = []
}
group "n19" {
  targets = []
}
group "n15" {
  targets = []
}
group "n54" {
  targets = []
}
group "n25" {
  targets = []
}
group "n64" {
  targets = []
}
group "n60" {
  targets = []
}
group "n17" {
  targets = []
}
group "n12" {
  targets = []
}
group "n37" {
  targets = []
}
group "n44" {
  targets = []
}
group "n35" {
  targets = []
}
group "n43" {
  targets = []
}
group "n14" {
  targets = []
}
group "n13" {
  targets = []
}
group "n38" {
  targets = []
}
group "n63" {
  targets = []
}
group "n52" {
  targets = []
}
group "n08" {
  targets = []
}
group "n68" {
  targets = []
}
group "n48" {
  targets = []
}
group "n39" {
  targets = []
}
group "n31" {
  targets = []
}
group "n57" {
  targets = []
}
group "n05" {
  targets = []
}
group "n69" {
  targets = []
}
group "n59" {
  targets = []
}
group "n42" {
  targets = []
}
group "n40" {
  targets = []
}
group "n01" {
  targets = []
}
group "n11" {
  targets = []
}
group "n06" {
  targets = []
}
group "n09" {
  targets = []
}

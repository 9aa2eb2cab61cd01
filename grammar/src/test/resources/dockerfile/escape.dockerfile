# Escape = `
# other=x
# syntax=late
FROM scratch
RUN a `
  b ``
RUN c `  
d
WORKDIR C:\
  `
USER x

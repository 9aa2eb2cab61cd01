FROM scratch
COPY <<one <<-"two" /
first $x
one
	second
	two
RUN <<EOF
echo 'a'
EOF
RUN echo "<<no" 'it <<is'
RUN echo it's <<no
ONBUILD RUN cat 3<<EOF
x
EOF
COPY ["<<json", "/"]
RUN a ${b:-<<c d} 'e'

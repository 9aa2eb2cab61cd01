FROM step1
COPY signature /srv/greeting/
RUN cat /srv/greeting/signature >>/srv/greeting/text
CMD ["cat", "/srv/greeting/text"]

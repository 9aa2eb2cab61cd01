# only

   
# comments

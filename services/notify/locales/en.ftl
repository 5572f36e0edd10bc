### English, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = A new request for help is waiting for you: { $reference }
# nl 39b3a223
mail-subject-urgent = A new request for help is waiting for you (urgent): { $reference }
# nl aa639ba0
mail-greeting = Hello,
# nl daebd27e
mail-waiting = A new request for help is waiting for your organisation.
# nl 5b02037a
mail-urgent = The request is urgent.
# nl 09e23713
mail-reference = Reference
# nl f8f27928
mail-login = Log in to read the request and to answer:
# nl 12830272
mail-private = This message says nothing about the person or the request. That way everything stays confidential.
# nl 0a961d6b
mail-automatic = This is an automatic message from Wegwijzer. You cannot reply to it.
# nl fcf6fce1
mail-translation = This is a translation of the text above.

### Spanish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Le espera una nueva petición de ayuda: { $reference }
# nl 39b3a223
mail-subject-urgent = Le espera una nueva petición de ayuda (urgente): { $reference }
# nl aa639ba0
mail-greeting = Buenos días:
# nl daebd27e
mail-waiting = Una nueva petición de ayuda espera a su organización.
# nl 5b02037a
mail-urgent = La petición es urgente.
# nl 09e23713
mail-reference = Referencia
# nl f8f27928
mail-login = Inicie sesión para leer la petición y responder:
# nl 12830272
mail-private = Este mensaje no dice nada de la persona ni de la petición. Así todo sigue siendo confidencial.
# nl 0a961d6b
mail-automatic = Este es un mensaje automático de Wegwijzer. No se puede responder.
# nl fcf6fce1
mail-translation = Esto es una traducción del texto de arriba.

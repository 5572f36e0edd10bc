### French, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Une nouvelle demande d’aide vous attend : { $reference }
# nl 39b3a223
mail-subject-urgent = Une nouvelle demande d’aide vous attend (urgent) : { $reference }
# nl aa639ba0
mail-greeting = Bonjour,
# nl daebd27e
mail-waiting = Une nouvelle demande d’aide attend votre organisation.
# nl 5b02037a
mail-urgent = La demande est urgente.
# nl 09e23713
mail-reference = Référence
# nl f8f27928
mail-login = Connectez-vous pour lire la demande et y répondre :
# nl 12830272
mail-private = Ce message ne dit rien de la personne ni de la demande. Ainsi, tout reste confidentiel.
# nl 0a961d6b
mail-automatic = Ceci est un message automatique de Wegwijzer. Vous ne pouvez pas y répondre.
# nl fcf6fce1
mail-translation = Ceci est une traduction du texte ci-dessus.

### Portuguese, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Um novo pedido de ajuda está à sua espera: { $reference }
# nl 39b3a223
mail-subject-urgent = Um novo pedido de ajuda está à sua espera (urgente): { $reference }
# nl aa639ba0
mail-greeting = Bom dia,
# nl daebd27e
mail-waiting = Um novo pedido de ajuda está à espera da sua organização.
# nl 5b02037a
mail-urgent = O pedido é urgente.
# nl 09e23713
mail-reference = Referência
# nl f8f27928
mail-login = Inicie sessão para ler o pedido e responder:
# nl 12830272
mail-private = Esta mensagem não diz nada sobre a pessoa nem sobre o pedido. Assim tudo fica confidencial.
# nl 0a961d6b
mail-automatic = Esta é uma mensagem automática da Wegwijzer. Não pode responder-lhe.
# nl fcf6fce1
mail-translation = Esta é uma tradução do texto acima.

### Polish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Czeka nowa prośba o pomoc: { $reference }
# nl 39b3a223
mail-subject-urgent = Czeka nowa prośba o pomoc (pilne): { $reference }
# nl aa639ba0
mail-greeting = Dzień dobry,
# nl daebd27e
mail-waiting = Na Państwa organizację czeka nowa prośba o pomoc.
# nl 5b02037a
mail-urgent = Prośba jest pilna.
# nl 09e23713
mail-reference = Numer
# nl f8f27928
mail-login = Proszę się zalogować, aby przeczytać prośbę i odpowiedzieć:
# nl 12830272
mail-private = W tej wiadomości nie ma nic o osobie ani o jej prośbie. Dzięki temu wszystko pozostaje poufne.
# nl 0a961d6b
mail-automatic = To automatyczna wiadomość od Wegwijzer. Nie można na nią odpowiedzieć.
# nl fcf6fce1
mail-translation = To jest tłumaczenie powyższego tekstu.

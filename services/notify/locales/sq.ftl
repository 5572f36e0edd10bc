### Albanian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Një kërkesë e re për ndihmë ju pret: { $reference }
# nl 39b3a223
mail-subject-urgent = Një kërkesë e re për ndihmë ju pret (urgjente): { $reference }
# nl aa639ba0
mail-greeting = Përshëndetje,
# nl daebd27e
mail-waiting = Një kërkesë e re për ndihmë pret organizatën tuaj.
# nl 5b02037a
mail-urgent = Kërkesa është urgjente.
# nl 09e23713
mail-reference = Numri
# nl f8f27928
mail-login = Hyni për ta lexuar kërkesën dhe për t’u përgjigjur:
# nl 12830272
mail-private = Ky mesazh nuk thotë asgjë për personin dhe kërkesën. Kështu gjithçka mbetet konfidenciale.
# nl 0a961d6b
mail-automatic = Ky është një mesazh automatik nga Wegwijzer. Nuk mund t’i përgjigjeni.
# nl fcf6fce1
mail-translation = Ky është një përkthim i tekstit më lart.

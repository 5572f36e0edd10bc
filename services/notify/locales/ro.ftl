### Romanian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = O nouă cerere de ajutor vă așteaptă: { $reference }
# nl 39b3a223
mail-subject-urgent = O nouă cerere de ajutor vă așteaptă (urgent): { $reference }
# nl aa639ba0
mail-greeting = Bună ziua,
# nl daebd27e
mail-waiting = O nouă cerere de ajutor așteaptă organizația dumneavoastră.
# nl 5b02037a
mail-urgent = Cererea este urgentă.
# nl 09e23713
mail-reference = Referință
# nl f8f27928
mail-login = Conectați-vă pentru a citi cererea și a răspunde:
# nl 12830272
mail-private = Acest mesaj nu spune nimic despre persoană sau cerere. Astfel totul rămâne confidențial.
# nl 0a961d6b
mail-automatic = Acesta este un mesaj automat de la Wegwijzer. Nu puteți răspunde la el.
# nl fcf6fce1
mail-translation = Aceasta este o traducere a textului de mai sus.

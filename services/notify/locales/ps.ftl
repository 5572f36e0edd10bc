### Pashto, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = د مرستې نوې غوښتنه ستاسو په تمه ده: { $reference }
# nl 39b3a223
mail-subject-urgent = د مرستې نوې غوښتنه ستاسو په تمه ده (بیړنۍ): { $reference }
# nl aa639ba0
mail-greeting = سلام،
# nl daebd27e
mail-waiting = د مرستې نوې غوښتنه ستاسو د ادارې په تمه ده.
# nl 5b02037a
mail-urgent = غوښتنه بیړنۍ ده.
# nl 09e23713
mail-reference = شمېره
# nl f8f27928
mail-login = د غوښتنې د لوستلو او ځواب ورکولو لپاره ننوځئ:
# nl 12830272
mail-private = په دې پیغام کې د سړي او غوښتنې په اړه هېڅ نشته. په دې توګه هر څه محرم پاتې کېږي.
# nl 0a961d6b
mail-automatic = دا د Wegwijzer اتومات پیغام دی. ځواب ورته نه شئ ورکولی.
# nl fcf6fce1
mail-translation = دا د پورتني متن ژباړه ده.

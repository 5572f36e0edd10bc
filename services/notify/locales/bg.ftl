### Bulgarian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Ново запитване за помощ ви очаква: { $reference }
# nl 39b3a223
mail-subject-urgent = Ново запитване за помощ ви очаква (спешно): { $reference }
# nl aa639ba0
mail-greeting = Добър ден,
# nl daebd27e
mail-waiting = Ново запитване за помощ очаква вашата организация.
# nl 5b02037a
mail-urgent = Запитването е спешно.
# nl 09e23713
mail-reference = Номер
# nl f8f27928
mail-login = Влезте, за да прочетете запитването и да отговорите:
# nl 12830272
mail-private = В това съобщение няма нищо за човека и за запитването. Така всичко остава поверително.
# nl 0a961d6b
mail-automatic = Това е автоматично съобщение от Wegwijzer. Не можете да отговорите на него.
# nl fcf6fce1
mail-translation = Това е превод на текста по-горе.

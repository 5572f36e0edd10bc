### Russian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Вас ждёт новый запрос о помощи: { $reference }
# nl 39b3a223
mail-subject-urgent = Вас ждёт новый запрос о помощи (срочно): { $reference }
# nl aa639ba0
mail-greeting = Здравствуйте!
# nl daebd27e
mail-waiting = Вашу организацию ждёт новый запрос о помощи.
# nl 5b02037a
mail-urgent = Запрос срочный.
# nl 09e23713
mail-reference = Номер
# nl f8f27928
mail-login = Войдите, чтобы прочитать запрос и ответить:
# nl 12830272
mail-private = В этом письме ничего не сказано о человеке и о запросе. Так всё остаётся конфиденциальным.
# nl 0a961d6b
mail-automatic = Это автоматическое письмо от Wegwijzer. На него нельзя ответить.
# nl fcf6fce1
mail-translation = Это перевод текста выше.

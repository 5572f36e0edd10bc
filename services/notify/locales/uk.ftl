### Ukrainian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = На вас чекає новий запит про допомогу: { $reference }
# nl 39b3a223
mail-subject-urgent = На вас чекає новий запит про допомогу (терміново): { $reference }
# nl aa639ba0
mail-greeting = Добрий день!
# nl daebd27e
mail-waiting = На вашу організацію чекає новий запит про допомогу.
# nl 5b02037a
mail-urgent = Запит терміновий.
# nl 09e23713
mail-reference = Номер
# nl f8f27928
mail-login = Увійдіть, щоб прочитати запит і відповісти:
# nl 12830272
mail-private = У цьому листі нічого не сказано про людину та її запит. Так усе залишається конфіденційним.
# nl 0a961d6b
mail-automatic = Це автоматичний лист від Wegwijzer. На нього не можна відповісти.
# nl fcf6fce1
mail-translation = Це переклад тексту вище.

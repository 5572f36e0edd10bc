### Dari, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = یک درخواست کمک نو منتظر شما است: { $reference }
# nl 39b3a223
mail-subject-urgent = یک درخواست کمک نو منتظر شما است (عاجل): { $reference }
# nl aa639ba0
mail-greeting = سلام،
# nl daebd27e
mail-waiting = یک درخواست کمک نو منتظر اداره شما است.
# nl 5b02037a
mail-urgent = این درخواست عاجل است.
# nl 09e23713
mail-reference = شماره
# nl f8f27928
mail-login = برای خواندن درخواست و جواب دادن داخل حساب خود شوید:
# nl 12830272
mail-private = در این پیام چیزی درباره شخص و درخواست نیست. به این رقم همه چیز محرم می‌ماند.
# nl 0a961d6b
mail-automatic = این پیام خودکار Wegwijzer است. به آن جواب داده نمی‌توانید.
# nl fcf6fce1
mail-translation = این ترجمه متن بالا است.

### Persian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = یک درخواست کمک تازه در انتظار شماست: { $reference }
# nl 39b3a223
mail-subject-urgent = یک درخواست کمک تازه در انتظار شماست (فوری): { $reference }
# nl aa639ba0
mail-greeting = سلام،
# nl daebd27e
mail-waiting = یک درخواست کمک تازه در انتظار سازمان شماست.
# nl 5b02037a
mail-urgent = این درخواست فوری است.
# nl 09e23713
mail-reference = شمارهٔ پیگیری
# nl f8f27928
mail-login = برای خواندن درخواست و پاسخ دادن وارد شوید:
# nl 12830272
mail-private = در این پیام چیزی دربارهٔ شخص و درخواست نیامده است. به این ترتیب همه چیز محرمانه می‌ماند.
# nl 0a961d6b
mail-automatic = این پیام خودکار Wegwijzer است. نمی‌توانید به آن پاسخ دهید.
# nl fcf6fce1
mail-translation = این ترجمهٔ متن بالا است.

### Arabic, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = طلب مساعدة جديد بانتظاركم: { $reference }
# nl 39b3a223
mail-subject-urgent = طلب مساعدة جديد بانتظاركم (عاجل): { $reference }
# nl aa639ba0
mail-greeting = مرحبًا،
# nl daebd27e
mail-waiting = هناك طلب مساعدة جديد بانتظار مؤسستكم.
# nl 5b02037a
mail-urgent = الطلب عاجل.
# nl 09e23713
mail-reference = الرقم المرجعي
# nl f8f27928
mail-login = يرجى تسجيل الدخول لقراءة الطلب والرد عليه:
# nl 12830272
mail-private = لا تذكر هذه الرسالة شيئًا عن الشخص ولا عن الطلب. هكذا يبقى كل شيء سريًا.
# nl 0a961d6b
mail-automatic = هذه رسالة آلية من Wegwijzer. لا يمكن الرد عليها.
# nl fcf6fce1
mail-translation = هذه ترجمة للنص أعلاه.

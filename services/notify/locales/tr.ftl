### Turkish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Yeni bir yardım başvurusu sizi bekliyor: { $reference }
# nl 39b3a223
mail-subject-urgent = Yeni bir yardım başvurusu sizi bekliyor (acil): { $reference }
# nl aa639ba0
mail-greeting = İyi günler,
# nl daebd27e
mail-waiting = Kurumunuzu yeni bir yardım başvurusu bekliyor.
# nl 5b02037a
mail-urgent = Başvuru acil.
# nl 09e23713
mail-reference = Referans
# nl f8f27928
mail-login = Başvuruyu okumak ve yanıtlamak için giriş yapın:
# nl 12830272
mail-private = Bu mesajda kişi ve başvuru hakkında hiçbir bilgi yoktur. Böylece her şey gizli kalır.
# nl 0a961d6b
mail-automatic = Bu, Wegwijzer’in otomatik bir mesajıdır. Yanıtlayamazsınız.
# nl fcf6fce1
mail-translation = Bu, yukarıdaki metnin çevirisidir.

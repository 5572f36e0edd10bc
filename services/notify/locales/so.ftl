### Somali, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = Codsi caawimaad oo cusub ayaa idin sugaya: { $reference }
# nl 39b3a223
mail-subject-urgent = Codsi caawimaad oo cusub ayaa idin sugaya (degdeg): { $reference }
# nl aa639ba0
mail-greeting = Maalin wanaagsan,
# nl daebd27e
mail-waiting = Codsi caawimaad oo cusub ayaa sugaya hay’addiinna.
# nl 5b02037a
mail-urgent = Codsigu waa degdeg.
# nl 09e23713
mail-reference = Tixraac
# nl f8f27928
mail-login = Gal si aad u akhrido codsiga ugana jawaabto:
# nl 12830272
mail-private = Farriintan waxba kagama qorna qofka iyo codsiga. Sidaas ayaa wax walba sir ku ahaanayaan.
# nl 0a961d6b
mail-automatic = Tani waa farriin otomaatig ah oo ka timid Wegwijzer. Lagama jawaabi karo.
# nl fcf6fce1
mail-translation = Tani waa turjumaadda qoraalka kore.

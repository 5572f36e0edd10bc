### Dutch, the master (DOMAIN §9): the mail to an organisation. It says that a question waits, and nothing of it.
### Every other language is a translation and stands below the Dutch in the same mail.

mail-subject = Nieuwe vraag om hulp wacht op u: { $reference }
mail-subject-urgent = Nieuwe vraag om hulp wacht op u (dringend): { $reference }
mail-greeting = Goedendag,
mail-waiting = Er wacht een nieuwe vraag om hulp op uw organisatie.
mail-urgent = De vraag is dringend.
mail-reference = Referentie
mail-login = Meld u aan om de vraag te lezen en te antwoorden:
mail-private = Over de persoon en de vraag staat hier niets. Zo blijft alles vertrouwelijk.
mail-automatic = Dit is een automatisch bericht van Wegwijzer. U kunt er niet op antwoorden.
mail-translation = Dit is een vertaling van de tekst hierboven.

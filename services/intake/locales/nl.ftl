### Dutch, the master (DOMAIN §9). Level A2: short sentences, one idea each, "u". Every other language is a
### translation of a message here, and says of which version of it.
### Words in {$...} are filled in. Keep <b> out: pages add their own emphasis.

## The whole site

site-name = Wegwijzer
translation-note = Dit is een vertaling. De tekst in het Nederlands is de echte tekst.
language-label = Taal
skip-link = Ga naar de inhoud
leave-fast = Sluit snel
leave-fast-hint = Ga weg van deze pagina. Wij tonen dan het weerbericht.
danger-line = Iemand in levensgevaar? Bel { $number }.
danger-call = Bel { $number }
yes = Ja
no = Nee
next = Verder
back = Terug
change = Wijzigen
optional = niet verplicht
why = Waarom vragen wij dit?
progress = Vraag { $number } van ongeveer { $total }
error-title = Er klopt iets niet
error-prefix = Fout
footer-privacy = Wij bewaren niets in uw browser. Uw vraag bewaren wij met een slot erop. Alleen wie u helpt, leest ze.
page-title = { $title } – Wegwijzer

## Start page

start-title = Hulp vragen
start-what = Vertel ons wat u nodig hebt. Wij zoeken de dienst die u kan helpen in Vlaanderen of Brussel.
start-free = Gratis. U hoeft uw naam niet te zeggen.
start-button = Begin
start-time = Het duurt ongeveer twee minuten.
start-have-link = Hebt u al een vraag gesteld? Open dan de link die u kreeg.
start-languages = Kies uw taal

## Danger

danger-title = Is er nu iemand in levensgevaar?
danger-hint = Bijvoorbeeld: iemand ademt niet goed, bloedt erg of wordt aangevallen.
danger-error = Kies ja of nee.
emergency-title = Bel nu { $number }
emergency-free = Bellen is gratis. U kunt altijd bellen, dag en nacht.
emergency-say = Zeg waar u bent. Zeg wat er gebeurt. Probeer Nederlands, Frans, Duits of Engels.
emergency-no-papers = U hoeft geen papieren te hebben om te bellen.
emergency-not-sent = Deze website stuurt geen ambulance en geen politie.
emergency-go-on = Er is nu geen gevaar meer. Ik wil iets anders vragen.
danger-box = Leest u dit en is er nu gevaar? Bel { $number }. Wacht niet op ons antwoord.

## Who asks

role-title = Voor wie vraagt u hulp?
role-person = Voor mezelf of voor mijn gezin
role-helper = Voor iemand anders
role-helper-hint = Bijvoorbeeld voor een vriend of een buur.
role-professional = Ik werk voor een dienst of een organisatie
role-professional-hint = Bijvoorbeeld een school, een dokter, een OCMW of een ziekenhuis.
role-why = Een dienst kan andere dingen vragen dan een gezin. Een tolk bestellen, bijvoorbeeld.
role-error = Kies voor wie u hulp vraagt.

## What it is about

topic-title = Waarover gaat uw vraag?
topic-error = Kies waarover uw vraag gaat.
topic-courses = Nederlands leren of inburgeren
topic-courses-hint = Een cursus, een test, een attest.
topic-school = School
topic-school-hint = Een kind inschrijven in een school.
topic-living = Gezondheid, geld of onderdak
topic-living-hint = Dokter, eten, huur, een plaats om te slapen.
topic-papers = Papieren, brieven en diensten
topic-papers-hint = Een brief die u niet begrijpt. Een vraag over verblijf. Ik ben nieuw hier.
topic-neighbours = Buurt, sport en mensen leren kennen
topic-neighbours-hint = Ruzie met buren, een feest, een club.
topic-unfair = Niet eerlijk behandeld, of meepraten
topic-unfair-hint = U krijgt iets niet door uw afkomst. Of u wilt uw mening geven.
topic-language = Een tolk of een vertaling
topic-language-hint = Iemand die vertaalt bij een gesprek, of een tekst.
topic-advice = Advies voor mijn organisatie
topic-advice-hint = Werken met mensen van andere herkomst, lokaal beleid, een vraag over de wet.
topic-other = Iets anders
topic-other-hint = U vertelt het straks in uw eigen woorden.

need-title = Wat hebt u nodig?
need-error = Kies wat het best past. Weet u het niet? Kies dan het laatste.
need-learn_dutch = Nederlands leren
need-civic_integration = Inburgering
need-civic_integration-hint = Een cursus over leven en werken in België, met Nederlands.
need-school_enrolment = Een kind inschrijven in een school
need-urgent_medical_care = Een dokter of medicijnen
need-urgent_medical_care-hint = U bent ziek of hebt pijn en u kunt het niet betalen.
need-social_assistance = Geld, eten, huur of een ander probleem thuis
need-asylum_reception = Ik vraag asiel en heb geen plaats om te slapen
need-access_to_service = Een brief of een dienst die ik niet begrijp
need-residence_law = Een vraag over mijn verblijf in België
need-orientation = Ik ben nieuw hier en weet niet waar ik moet zijn
need-humane_guidance = Ik weet niet meer hoe het verder moet
need-humane_guidance-hint = U wilt met iemand praten over uw toekomst.
need-caravan_pitch = Een plaats voor een woonwagen
need-neighbourhood_conflict = Problemen of ruzie in de buurt
need-neighbourhood_initiative = Iets organiseren met de buurt
need-leisure = Sport, hobby, mensen leren kennen
need-discrimination = Ik word slechter behandeld door mijn afkomst, taal of geloof
need-policy_participation = Ik wil mijn mening geven over het beleid
need-interpreter_on_site = Een tolk die komt
need-interpreter_by_phone = Een tolk aan de telefoon
need-interpreter_by_video = Een tolk met video
need-written_translation = Een vertaling van een tekst
need-advice_for_organisation = Advies of vorming voor mijn organisatie
need-local_policy_support = Steun voor het beleid van een gemeente
need-unknown = Iets anders, of ik weet het niet

## Where

place-title-person = In welke gemeente woont u?
place-title-helper = In welke gemeente woont die persoon?
place-title-professional = In welke gemeente is dat?
place-title-on-site = Waar is het gesprek?
place-title-office = In welke gemeente is uw dienst?
place-label = Postcode of gemeente
place-hint = Bijvoorbeeld 9000 of Gent. U mag ook de naam in uw taal schrijven.
place-no-address = Geen adres? Waar slaapt of verblijft u nu? Schrijf die gemeente.
place-unknown = Ik weet het niet
place-why = Elke gemeente heeft haar eigen diensten. Daarom moeten wij weten waar het is. Een straat vragen wij niet.
place-error-empty = Schrijf een postcode of een gemeente. Bijvoorbeeld 9000. Of kies "Ik weet het niet".
place-error-unknown = Wij vinden deze plaats niet. Schrijf de postcode. Bijvoorbeeld 9000. Of kies "Ik weet het niet".
which-place-title = Welke gemeente bedoelt u?
which-place-hint = Er zijn meer plaatsen die passen bij "{ $typed }".
which-place-none = Geen van deze. Ik schrijf het opnieuw.
which-place-error = Kies één gemeente.

## Only what still changes the road

minor-title = Gaat het over een kind jonger dan 18 jaar?
minor-why = Voor kinderen helpt soms een andere dienst.
minor-error = Kies ja of nee.
caravan-title = Woont u in een woonwagen, of woonden uw ouders in een woonwagen?
caravan-title-helper = Woont die persoon in een woonwagen, of woonden zijn of haar ouders in een woonwagen?
caravan-why = Voor een plaats voor een woonwagen helpt dan een andere dienst.
caravan-error = Kies een antwoord. U mag ook kiezen: dat zeg ik liever niet.
residence-title = Hebt u papieren om in België te wonen?
residence-title-helper = Heeft die persoon papieren om in België te wonen?
residence-hint = U hoeft dit niet te zeggen. Wij helpen u ook zonder antwoord.
residence-why = Voor deze vraag helpt soms een andere dienst. Alleen daarom vragen wij het. Wegwijzer geeft dit niet aan de politie en niet aan de Dienst Vreemdelingenzaken. Een OCMW heeft eigen regels. Vraag het OCMW daarnaar.
residence-prefer_not_to_say = Dat zeg ik liever niet
residence-legal = Ja
residence-asylum = Ik heb asiel gevraagd en wacht op antwoord
residence-asylum-helper = Asiel gevraagd, en wacht op antwoord
residence-temporary_protection = Ik heb tijdelijke bescherming
residence-temporary_protection-hint = Bijvoorbeeld voor mensen uit Oekraïne.
residence-temporary_protection-helper = Tijdelijke bescherming
residence-without_permit = Nee
residence-error = Kies een antwoord. U mag ook kiezen: dat zeg ik liever niet.

## An interpreter or a translation, ordered by a service

languages_needed-title = Welke taal hebt u nodig?
languages_needed-label = Taal
languages_needed-second = Nog een taal
languages_needed-choose = Kies een taal
languages_needed-error = Kies een taal.
appointment-title = Wanneer is het gesprek?
appointment-date = Dag
appointment-time = Uur
appointment-duration = Hoelang?
appointment-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
appointment-place = Adres of lokaal
appointment-place-hint = Bijvoorbeeld: Kerkstraat 1, lokaal 2. Schrijf geen naam van een cliënt.
appointment-later = Het is nog niet beslist
appointment-error-date = Kies een dag. Bijvoorbeeld { $example }.
appointment-error-past = Deze dag is voorbij. Kies een dag vanaf vandaag.
appointment-error-time = Schrijf het uur. Bijvoorbeeld 14:30.
organisation-title = Voor welke dienst werkt u?
organisation-name = Naam van de dienst
organisation-department = Afdeling
organisation-reference = Uw eigen nummer voor deze vraag
organisation-reference-hint = Schrijf geen naam van een cliënt.
organisation-error = Schrijf de naam van uw dienst. Bijvoorbeeld: Basisschool De Linde.

## Own words

words-title = Wilt u nog iets vertellen?
words-title-needed = Vertel ons wat u nodig hebt
words-hint = Schrijf in uw eigen taal. Schrijf geen namen van andere mensen.
words-urgent = Het is dringend: er moet vandaag of morgen iets gebeuren
words-error-empty = Schrijf in een paar woorden wat u nodig hebt. Bijvoorbeeld: ik zoek een school voor mijn zoon.
words-error-long = { $over ->
    [one] Uw tekst is { $over } teken te lang. Maak hem korter.
   *[other] Uw tekst is { $over } tekens te lang. Maak hem korter.
}

## How to answer

contact-title = Hoe mogen wij u antwoorden?
contact-hint = U hoeft niets te schrijven. U krijgt altijd een link. Daar leest u wat er met uw vraag gebeurt.
contact-name = Naam
contact-phone = Telefoon
contact-phone-hint = Bijvoorbeeld 0470 00 00 00, of +32 470 00 00 00.
contact-email = E-mail
contact-language = In welke taal mogen wij antwoorden?
contact-safe = Kijkt iemand mee op uw telefoon of in uw e-mail? Schrijf dan niets.
contact-error-phone = Dit telefoonnummer klopt niet. Schrijf het zo: +32 470 00 00 00.
contact-error-email = Dit e-mailadres klopt niet. Schrijf het zo: naam@voorbeeld.be.
contact-error-name = Deze naam is te lang. Schrijf een kortere naam.

## Check and send

check-title = Kijk alles na
check-answers = Uw antwoorden
check-nothing = niet gezegd
check-anonymous = U gaf geen naam, telefoon of e-mail. Dat is goed.
check-receivers = Wij sturen dit naar:
check-person-first = Eerst leest een medewerker van Wegwijzer uw vraag. Die kiest de dienst die u kan helpen.
check-person-proposal = Waarschijnlijk is dat:
check-doubt = Misschien wordt het een andere dienst. U ziet altijd op uw pagina bij wie uw vraag is.
check-consent = Mag dat?
check-consent-yes = Ja, stuur mijn vraag
check-consent-no = Nee, stuur niets. Zeg mij alleen waar ik hulp vind
check-consent-error = Kies ja of nee.
check-send = Verstuur
check-duplicate = U stuurde deze vraag al op { $when }. Wij hebben ze. U hoeft niets meer te doen. Is er iets veranderd? Dan mag u opnieuw sturen.
check-again = Er is iets veranderd of het duurde lang. Kijk alles nog eens na en verstuur opnieuw.
check-not-kept = Wij konden uw vraag nu niet bewaren. Ze is niet verstuurd. Uw antwoorden staan nog hier. Wacht even en druk dan weer op "Verstuur".
check-busy = { $seconds ->
    [one] Het is nu heel druk. Wacht { $seconds } seconde en druk dan weer op "Verstuur". Uw antwoorden blijven hier staan.
   *[other] Het is nu heel druk. Wacht { $seconds } seconden en druk dan weer op "Verstuur". Uw antwoorden blijven hier staan.
}
check-working = Even geduld. Wij sturen uw vraag.
honeypot = Laat dit veld leeg

## Receipt

receipt-title = Wij hebben uw vraag
receipt-reference = Uw nummer
receipt-reference-hint = Zeg dit nummer als u belt of langsgaat.
receipt-link = Uw pagina
receipt-link-hint = Bewaar deze link. Met deze link ziet u waar uw vraag is. Geef de link aan niemand. Wie de link heeft, ziet uw vraag.
receipt-open = Open uw pagina
receipt-next = Wat gebeurt er nu?
receipt-next-service = Binnen enkele minuten krijgt de dienst uw vraag. U ziet op uw pagina bij wie ze is.
receipt-next-person = Een medewerker leest uw vraag. Daarna ziet u op uw pagina bij wie ze is.
receipt-next-contact = De dienst belt of mailt u.
receipt-next-anonymous = Wij kunnen u niet bellen of mailen. Kijk op uw pagina. Ga zelf naar de dienst en zeg uw nummer.
receipt-lost = Bent u de link kwijt? Dan kunnen wij hem niet opnieuw geven. Stel uw vraag dan opnieuw.
receipt-copy = Kopieer de link
receipt-copied = De link is gekopieerd.

## Answers without sending anything

answer-not-sent = Wij hebben niets verstuurd en niets bewaard.
answer-who = Wie kan u helpen?
answer-nobody = Wij kennen geen dienst voor deze vraag. Vraag het aan het gemeentehuis in uw buurt. Zij kennen de diensten daar.
answer-other = Ik wil iets anders vragen
answer-talk = Ik wil er ook met iemand van mijn gemeente over praten
answer-asylum_reception-title = Fedasil helpt u
answer-asylum_reception = Fedasil is de dienst van België voor mensen die asiel vragen. Fedasil zoekt een plaats om te slapen. Wij kunnen dat niet beslissen.
answer-wallonia-title = Wallonië heeft eigen diensten
answer-wallonia = Deze plaats ligt in Wallonië. Wij werken voor Vlaanderen en Brussel. In Wallonië helpen andere diensten u, meestal in het Frans.
answer-german_area-title = Oost-België heeft eigen diensten
answer-german_area = Deze plaats ligt in het Duitstalige deel van België. Daar helpen andere diensten u.
answer-care_elsewhere-title = U hebt recht op een dokter
answer-care_elsewhere = Ook zonder papieren mag u naar een dokter als het nodig is. Ga naar het OCMW van de gemeente waar u bent. In Wallonië heet dat CPAS. Zij regelen de betaling.
answer-discrimination-title = U mag dit melden
answer-discrimination = Niemand mag u slechter behandelen door uw afkomst, taal of geloof. Deze diensten luisteren naar u en zeggen wat u kunt doen. Dat is gratis.
answer-interpreter-title = De dienst bestelt de tolk voor u
answer-interpreter = U hoeft zelf geen tolk te zoeken of te betalen. De school, de dokter of het OCMW kan een tolk bestellen. Toon daar deze kaart.
answer-no_course_asylum-title = Inburgering kan nu nog niet
answer-no_course_asylum = U wacht op een antwoord op uw vraag om asiel. Dan is er nog geen inburgering voor u. U mag wel Nederlands leren. Vraag ernaar op de plaats waar u slaapt, of kies hieronder iets anders.
answer-no_course_papers-title = Deze cursus kan nu niet
answer-no_course_papers = Voor deze cursus zijn papieren nodig. U hebt wel andere rechten: naar een dokter als het nodig is, en naar school voor kinderen. U kunt ook met iemand praten over uw toekomst.
answer-no_consent-title = Hier vindt u hulp
answer-no_consent = U wilt niet dat wij iets sturen. Dat is goed. Deze dienst kan u helpen. U kunt er zelf naartoe gaan.
answer-danger-title = Bel { $number }
answer-danger = Is er iemand in levensgevaar? Bel dan nu { $number }. Wij kunnen niet snel genoeg helpen.
answer-general-title = Hier vindt u hulp
answer-general = Voor deze vraag sturen wij niets door. Deze diensten kunnen u helpen.
answer-learn-dutch = Ik wil Nederlands leren
answer-guidance = Ik wil met iemand praten over mijn toekomst
answer-doctor = Ik heb een dokter nodig

card-title = Kaart om te tonen
card-choose = Kies bovenaan uw taal. Dan maken wij een kaart in uw taal en in het Nederlands.
card-print = Druk de kaart af
card-text = Ik spreek { $language }. Ik wil u goed begrijpen. Kunt u een tolk bestellen? Een dienst kan dat bij een sociale tolkdienst.

## Who may receive

org-local-authority = het bestuur van de gemeente { $place }
org-ocmw = het OCMW van { $place }
org-school = de scholen in { $place }
org-municipality-brussels = de gemeente { $place }
org-language-note = De namen van diensten zijn in het Nederlands.

## The status page

status-title = Uw vraag
status-ask-secret = Plak hier de hele link die u kreeg.
status-secret-label = Uw link
status-secret-hint = De link eindigt op veel letters en cijfers.
status-secret-button = Toon mijn vraag
status-loading = Wij zoeken uw vraag.
status-not-found = Wij vinden geen vraag met deze link. Kijk of de link volledig is. Bent u hem kwijt? Stel dan uw vraag opnieuw.
status-unavailable = Wij kunnen nu niet kijken. Uw vraag is niet weg. Probeer het straks opnieuw.
status-reference = Nummer
status-received = Wij hebben uw vraag
status-received-text = Wij zoeken de dienst die u kan helpen. Dat duurt meestal niet lang.
status-referred = Uw vraag is bij een dienst
status-referred-text = De dienst heeft bericht gekregen. Ze moet uw vraag nog lezen.
status-accepted = Een dienst helpt u
status-accepted-text = De dienst heeft uw vraag gelezen en helpt u verder.
status-sent-on = Een andere dienst kijkt nu naar uw vraag
status-sent-on-text = De eerste dienst kon u niet helpen. Uw vraag is doorgestuurd. U hoeft niets te doen.
status-needs_person = Een medewerker leest uw vraag
status-needs_person-text = Een mens beslist wie u het best kan helpen.
status-answered = Uw antwoord is er
status-closed = Uw vraag is afgerond
status-closed-text = Hebt u nog hulp nodig? Stel dan een nieuwe vraag.
status-withdrawn = U trok uw vraag in
status-withdrawn-text = Wij sturen niets meer. Hebt u toch hulp nodig? Stel dan een nieuwe vraag.
status-erased = Uw vraag is gewist
status-erased-text = Niemand kan uw vraag nog lezen.
status-when-received = Gevraagd op { $when }
status-when-updated = Laatste nieuws op { $when }
status-show-who = Toon bij wie uw vraag is
status-show-answer = Toon uw antwoord
status-hidden-hint = Wij tonen dit pas als u het vraagt. Zo kan niemand meelezen.
status-refresh = Kijk opnieuw
status-new = Nieuwe vraag stellen
withdraw-title = Wilt u uw vraag intrekken?
withdraw-text = Dan sturen wij niets meer. Kreeg een dienst al bericht? Die kan u misschien nog bellen.
withdraw-keep = Nee, laat mijn vraag staan
withdraw-yes = Ja, trek mijn vraag in
withdraw-erase = Ja, en wis alles wat ik vertelde
withdraw-erase-hint = Dat kan niet meer terug. Ook wij kunnen uw vraag dan niet meer lezen.
withdraw-button = Mijn vraag intrekken
withdraw-failed = Wij konden dit nu niet doen. Uw vraag staat er nog. Probeer het straks opnieuw.

## When something goes wrong

wrong-not-found-title = Deze pagina bestaat niet
wrong-not-found = Kijk of het adres klopt. Of begin bij de eerste pagina.
wrong-too-many-title = Even wachten
wrong-too-many = { $seconds ->
    [one] U stuurde veel na elkaar. Wacht { $seconds } seconde en probeer het opnieuw.
   *[other] U stuurde veel na elkaar. Wacht { $seconds } seconden en probeer het opnieuw.
}
wrong-too-large-title = Uw tekst is te lang
wrong-too-large = Ga terug en schrijf een kortere tekst.
wrong-defect-title = Er ging bij ons iets fout
wrong-defect = Er is niets verstuurd. Probeer het straks opnieuw. Hebt u snel hulp nodig? Ga naar het gemeentehuis in uw buurt.
wrong-start = Naar de eerste pagina

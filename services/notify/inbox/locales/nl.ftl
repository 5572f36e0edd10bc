### Dutch, the master (DOMAIN §9): the inbox, for the people of organisations.

site-name = Wegwijzer
page-title = { $title } – Wegwijzer
skip-link = Naar de inhoud
error-prefix = Fout
language-label = Taal
header-signed-in = Aangemeld als { $name }
nav-label = Menu
nav-home = Vragen
nav-team = Collega’s
nav-account = Uw account
role-worker = Medewerker
role-manager = Beheerder
sign-out = Afmelden
save = Bewaren
error-summary = Er klopt iets niet

# Signing in and out

sign-in-title = Aanmelden
sign-in-intro = Voor medewerkers van organisaties.
sign-in-login = E-mailadres
sign-in-password = Wachtwoord
sign-in-button = Aanmelden
sign-in-or = of
sign-in-elsewhere = Aanmelden met uw organisatie
sign-in-lost = Wachtwoord kwijt? Vraag een nieuwe link aan een beheerder van uw organisatie.
sign-in-login-empty = Schrijf uw e-mailadres.
sign-in-password-empty = Schrijf uw wachtwoord.
sign-in-refused = Aanmelden lukte niet. Kijk uw e-mailadres en wachtwoord na.
sign-in-begin-again = Aanmelden lukte niet. Probeer het opnieuw.
sign-in-given-up = U bent niet aangemeld.
sign-in-no-account = U hebt hier nog geen account. Vraag er een aan een beheerder van uw organisatie.
sign-in-provider-away = Aanmelden met uw organisatie lukt nu niet. Probeer het later opnieuw.
sign-in-password-chosen = Uw wachtwoord is bewaard. Meld u aan.
signed-out-title = U bent afgemeld
signed-out-text = Sluit ook dit venster als anderen deze computer gebruiken.
signed-out-again = Opnieuw aanmelden

# One's own account

account-title = Uw account
account-kept = Uw gegevens zijn bewaard.
account-password-kept = Uw nieuwe wachtwoord is bewaard. Op andere toestellen bent u afgemeld.
account-who = Uw gegevens
account-login = E-mailadres
account-organisation = Organisatie
account-role = Rol
account-name = Naam
account-name-hint = Zo zien uw collega’s u.
account-name-problem = Schrijf een naam van ten hoogste 100 tekens.
account-language = Taal
account-password-title = Wachtwoord wijzigen
account-password-elsewhere = U meldt zich aan met uw organisatie. U hebt hier geen wachtwoord.
account-current = Huidig wachtwoord
account-current-problem = Dit is niet uw huidige wachtwoord.
account-new = Nieuw wachtwoord
account-again = Nieuw wachtwoord, nog een keer
account-change-password = Wachtwoord wijzigen
password-hint = Ten minste { $shortest } tekens. Enkele losse woorden na elkaar zijn goed.
password-short = Kies een wachtwoord van ten minste { $shortest } tekens.
password-long = Kies een wachtwoord van ten hoogste { $longest } tekens.
password-plain = Kies een wachtwoord met meer verschillende tekens.
password-names = Kies andere woorden dan uw naam, uw e-mailadres of de naam van uw organisatie.
password-differs = Schrijf twee keer hetzelfde nieuwe wachtwoord.
not-kept = Het is nu niet bewaard. Probeer het over enkele minuten opnieuw.

# Invitations

invitation-title = Kies een wachtwoord
invitation-text = U krijgt toegang tot de vragen voor { $organisation }. U meldt zich aan met { $login }.
invitation-button = Wachtwoord bewaren

# The accounts of an organisation

team-title = Collega’s
team-intro = Wie zich kan aanmelden voor { $organisation }.
team-you = u
team-state-active = Actief
team-state-invited = Uitgenodigd
team-state-disabled = Uitgeschakeld
team-column-name = Naam
team-column-role = Rol
team-column-state = Toestand
team-change = Wijzigen
team-change-of = { $name } wijzigen
team-make-manager = Beheerder maken
team-make-manager-text = Een beheerder ziet ook de accounts en de kanalen van de organisatie.
team-make-worker = Medewerker maken
team-make-worker-text = Een medewerker leest en beantwoordt vragen, en beheert geen accounts.
team-new-link = Nieuwe link maken
team-new-link-text = Met de link kiest { $name } een nieuw wachtwoord.
team-disable = Uitschakelen
team-disable-text = { $name } wordt meteen afgemeld en kan zich niet meer aanmelden. Dit kunt u niet ongedaan maken.
team-role-kept = De rol is gewijzigd.
team-disabled-kept = Het account is uitgeschakeld.
team-invite-title = Iemand uitnodigen
team-invite-login-hint = Hiermee meldt uw collega zich aan. Wij sturen zelf geen mail.
team-invite-role-worker-hint = Leest en beantwoordt vragen.
team-invite-role-manager-hint = Beheert ook de accounts en de kanalen van de organisatie.
team-invite-button = Uitnodigen
team-login-problem = Schrijf een e-mailadres. Bijvoorbeeld naam@organisatie.be.
team-login-taken = Met dit e-mailadres bestaat al een account. Kies een ander.
team-link-title = Geef deze link aan { $name }
team-link-text = Met deze link kiest uw collega een wachtwoord. Hij werkt één keer, tot { $until }. U ziet hem alleen nu.
team-link-label = Link

# What went wrong

wrong-home = Naar het begin
wrong-not-found-title = Deze pagina bestaat niet
wrong-not-found = Kijk het adres na, of ga naar het begin.
wrong-managers-title = Alleen voor beheerders
wrong-managers = Vraag het aan een beheerder van uw organisatie.
wrong-elsewhere-title = Dit is niet gedaan
wrong-elsewhere = De vraag kwam niet van een pagina van ons, of de pagina stond te lang open. Ga terug, laad de pagina opnieuw en probeer het nog eens.
wrong-too-large-title = Dit is te lang
wrong-too-large = Ga terug en maak de tekst korter.
wrong-too-many-title = Te veel pogingen
wrong-too-many = { $minutes ->
        [one] Wacht { $minutes } minuut en probeer het opnieuw.
       *[other] Wacht { $minutes } minuten en probeer het opnieuw.
    }
wrong-unavailable-title = Even geduld
wrong-unavailable = Aanmelden lukt nu even niet. Probeer het over een minuut opnieuw.
wrong-invitation-title = Deze link werkt niet meer
wrong-invitation = Een link werkt één keer, zeven dagen lang. Vraag een nieuwe aan een beheerder van uw organisatie.
wrong-defect-title = Er ging iets fout
wrong-defect = Dit ligt aan ons. Probeer het over enkele minuten opnieuw.

# The cases

cases-title = Vragen
cases-list = Wat op u wacht
cases-count = { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
cases-empty = Niets wacht op u.
cases-empty-text = Nieuwe vragen verschijnen hier vanzelf.
cases-choose = Kies links een vraag.
cases-more = Er wachten er meer dan hier staan. Beantwoord eerst deze.
cases-urgent = Dringend
cases-since = { $age } geleden
cases-speaks = spreekt { $language }
cases-back = Terug naar de lijst
cases-skip = Naar de vraag
cases-reference = Nummer
cases-received = Aangekomen
state-waiting = Wacht op uw antwoord
state-accepted = U helpt
state-forwarded = Doorgestuurd, nog niet aangenomen
state-declined = Geweigerd
state-expired = Niet op tijd beantwoord
state-closed = Afgesloten
state-handed_over = Overgenomen door een andere organisatie
state-ended = Ging verder zonder uw antwoord
state-withdrawn = Ingetrokken door de aanvrager
case-mode = Hoe
mode-on_site = ter plaatse
mode-phone = aan de telefoon
mode-video = met video
mode-written = schriftelijk
case-place = Gemeente
case-language = Taal om in te antwoorden
case-languages-needed = Talen die nodig zijn
case-role = Wie vraagt het?
role-person = De persoon zelf
role-helper = Iemand die voor een ander vraagt
role-professional = Een dienst of organisatie
case-organisation = Dienst
case-contact = Contact
case-anonymous = Geen contactgegevens. De persoon leest uw antwoord op de pagina van de vraag.
case-appointment = Afspraak
case-minutes = { $count } minuten
case-facts = Wat de persoon zei
case-residence = Verblijf
residence-not_asked = Niet gevraagd
residence-prefer_not_to_say = Wil het niet zeggen
residence-legal = Wettig verblijf
residence-asylum = Vraagt asiel
residence-temporary_protection = Tijdelijke bescherming
residence-without_permit = Zonder papieren
case-minor = Het gaat over iemand onder 18 jaar
case-arrived = Nog niet lang in België
case-caravan = Woont in een woonwagen
case-words = Eigen woorden
case-words-none = De persoon schreef niets.
case-words-withheld = Hier staan geen woorden van de persoon. Vraag het aan het contact.
case-why = Waarom komt dit bij u?
case-dutch-only = De uitleg is in het Nederlands.
case-erased = De persoon heeft deze vraag ingetrokken of laten wissen. Er is niets meer te lezen en niets meer te doen.
case-answered = Beantwoord door { $who } op { $when }
case-reason = Reden
case-went-to = De vraag ging naar: { $names }.
case-went-on = Een andere organisatie is gevraagd.
case-needs-person = Een medewerker van Wegwijzer kijkt nu wie kan helpen.
actions = Wat wilt u doen?
action-cancel = Toch niet
action-accept = Aannemen
action-accept-text = U helpt deze persoon. Op de pagina van de vraag staat dan dat { $organisation } helpt.
action-accept-done = Aangenomen. U helpt deze persoon.
action-decline = Weigeren
action-decline-text = De vraag gaat naar een andere organisatie of naar een medewerker van Wegwijzer. Zij lezen uw reden.
action-decline-done = Geweigerd. De vraag gaat verder.
action-forward = Doorsturen
action-forward-text = De vraag wordt aan een andere organisatie aangeboden. Ze blijft van u tot die ze aanneemt.
action-forward-done = Doorgestuurd. De vraag blijft van u tot ze is aangenomen.
action-forward-to = Naar welke organisatie?
action-forward-hint = Begin met de naam en kies uit de lijst.
action-forward-unknown = Kies een organisatie uit de lijst.
action-forward-own = Dat is uw eigen organisatie. Kies een andere.
action-forward-kind = Deze organisatie doet dit soort werk niet. Kies een andere.
action-close = Afsluiten
action-close-text = De vraag is afgehandeld. De persoon ziet dat op de pagina van de vraag.
action-close-done = Afgesloten.
reason-label = Waarom?
reason-how = Hoe liep het af?
reason-area = Niet ons werkgebied
reason-task = Niet onze opdracht
reason-capacity = Nu geen plaats of tijd
reason-helped = De persoon is geholpen
reason-no_interpreter = Geen tolk gevonden
reason-unreachable = De persoon was niet te bereiken
reason-other = Iets anders
reason-words = In enkele woorden
reason-words-hint = Schrijf geen namen of gegevens van de persoon.
reason-problem = Kies een reden, of schrijf er een bij “Iets anders”.
reason-long = Maak de reden korter: ten hoogste { $most } tekens.
case-conflict = Dit kon niet meer: iemand heeft intussen geantwoord. Zo staat het nu.
case-away = Het is niet gelukt. Probeer het over een minuut opnieuw; uw antwoord telt maar één keer.
wrong-case-title = Deze vraag is hier niet
wrong-case = Ze is van een andere organisatie, of ze bestaat niet. Ga terug naar de lijst.
wrong-away-title = Even geduld
wrong-away = De vragen kunnen nu niet gelezen worden. Probeer het over een minuut opnieuw.
live-changed = Er is iets veranderd.
live-show = Tonen
keys-title = Toetsen
keys-text = j en k: volgende en vorige vraag. Enter: openen. a: aannemen. d: weigeren. f: doorsturen. ?: deze hulp.
keys-use = Toetsen gebruiken

# What is asked

need-civic_integration = Inburgering
need-learn_dutch = Nederlands leren
need-access_to_service = Toegang tot een dienst
need-orientation = Onthaal en oriëntatie
need-residence_law = Juridische vraag over verblijf
need-social_assistance = Maatschappelijke hulp
need-leisure = Vrije tijd
need-school_enrolment = Inschrijving in een school
need-urgent_medical_care = Dringende medische hulp
need-humane_guidance = Menswaardige begeleiding
need-caravan_pitch = Standplaats voor een woonwagen
need-interpreter_on_site = Tolk ter plaatse
need-interpreter_by_phone = Telefoontolk
need-interpreter_by_video = Videotolk
need-written_translation = Schriftelijke vertaling
need-neighbourhood_conflict = Conflict tussen buren
need-neighbourhood_initiative = Initiatief om samen te leven
need-discrimination = Discriminatie
need-advice_for_organisation = Advies voor een organisatie
need-local_policy_support = Steun voor lokaal beleid
need-policy_participation = Meespreken over het beleid
need-asylum_reception = Materiële opvang
need-life_threatening = Levensgevaar
need-unknown = Nog niet bekend

# The link in a mail that confirms an address

confirm-title = Klopt dit adres?
confirm-text = Wil { $organisation } op dit e-mailadres horen dat er een vraag wacht?
confirm-button = Ja, dit adres klopt
confirm-otherwise = Klopt het niet? Dan hoeft u niets te doen.
confirm-done-title = Het adres is bevestigd
confirm-done = { $organisation } krijgt hier voortaan bericht als er een vraag wacht. U kunt deze pagina sluiten.
wrong-confirm-title = Deze link werkt niet
wrong-confirm = De link is niet juist, of ouder dan zeven dagen. Vraag een nieuwe aan wie hem stuurde.

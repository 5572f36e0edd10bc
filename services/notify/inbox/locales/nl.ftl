### Dutch, the master (DOMAIN §9): the inbox, for the people of organisations.

site-name = Wegwijzer
page-title = { $title } – Wegwijzer
skip-link = Naar de inhoud
error-prefix = Fout
language-label = Taal
notice-label = Melding
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

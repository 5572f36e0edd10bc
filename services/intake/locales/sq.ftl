### Albanian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Ky është një përkthim. Teksti zyrtar është teksti në holandisht.
language-label = Gjuha
language-change = Gjuhë tjetër
skip-link = Shkoni te përmbajtja
leave-fast = Mbylle shpejt
leave-fast-hint = Dilni nga kjo faqe. Atëherë ne shfaqim parashikimin e motit.
danger-line = A është jeta e dikujt në rrezik? Telefononi { $number }.
danger-call = Telefononi { $number }
yes = Po
no = Jo
next = Vazhdo
back = Kthehu
change = Ndrysho
optional = jo e detyrueshme
why = Pse e pyesim këtë?
progress = Pyetja { $number } nga rreth { $total }
error-title = Diçka nuk është në rregull
error-prefix = Gabim
footer-privacy = Ne nuk ruajmë asgjë në shfletuesin tuaj. Kërkesën tuaj e ruajmë të kyçur. E lexojnë vetëm ata që ju ndihmojnë.
page-title = { $title } – Wegwijzer

## Start page

start-title = Kërkoni ndihmë
start-what = Na tregoni për çfarë keni nevojë. Ne kërkojmë shërbimin që mund t'ju ndihmojë në Flandër ose në Bruksel.
start-free = Falas. Nuk është e detyrueshme ta thoni emrin.
start-button = Fillo
start-time = Zgjat rreth dy minuta.
start-have-link = Keni bërë tashmë një kërkesë? Atëherë hapni linkun që ju është dhënë.
start-languages = Zgjidhni gjuhën tuaj

## Danger

danger-title = A është tani jeta e dikujt në rrezik?
danger-hint = Për shembull: dikush nuk merr frymë mirë, humb shumë gjak ose po sulmohet.
danger-error = Zgjidhni po ose jo.
emergency-title = Telefononi tani { $number }
emergency-free = Telefonata është falas. Mund të telefononi gjithmonë, ditë e natë.
emergency-say = Thoni ku jeni. Thoni çfarë po ndodh. Provoni të flisni holandisht, frëngjisht, gjermanisht ose anglisht.
emergency-no-papers = Nuk ju duhen dokumente qëndrimi për të telefonuar.
emergency-not-sent = Kjo faqe interneti nuk dërgon as ambulancë, as polici.
emergency-go-on = Tani nuk ka më rrezik. Dua të kërkoj diçka tjetër.
danger-box = Po e lexoni këtë dhe tani ka rrezik? Telefononi { $number }. Mos e prisni përgjigjen tonë.

## Who asks

role-title = Për kë kërkoni ndihmë?
role-person = Për vete ose për familjen time
role-helper = Për dikë tjetër
role-helper-hint = Për shembull për dikë nga miqtë ose fqinjët.
role-professional = Punoj për një shërbim ose një organizatë
role-professional-hint = Për shembull një shkollë, një mjek, një OCMW (qendër e ndihmës sociale) ose një spital.
role-why = Një shërbim mund të kërkojë gjëra të tjera nga ato që kërkon një familje. Për shembull, të porosisë një përkthyes.
role-error = Zgjidhni për kë kërkoni ndihmë.

## What it is about

topic-title = Për çfarë është kërkesa juaj?
topic-error = Zgjidhni për çfarë është kërkesa juaj.
topic-courses = Mësimi i holandishtes ose inburgering (programi i integrimit)
topic-courses-hint = Një kurs, një test, një vërtetim.
topic-school = Shkolla
topic-school-hint = Të regjistroni një fëmijë në shkollë.
topic-living = Shëndeti, paratë ose strehimi
topic-living-hint = Mjek, ushqim, qira, një vend për të fjetur.
topic-papers = Dokumente, letra dhe shërbime
topic-papers-hint = Një letër që nuk e kuptoni. Një pyetje për qëndrimin. Sapo kam ardhur këtu.
topic-neighbours = Lagjja, sporti dhe njohja me njerëz
topic-neighbours-hint = Grindje me fqinjët, një festë, një klub.
topic-unfair = Trajtim i padrejtë, ose për të thënë mendimin
topic-unfair-hint = Nuk ju japin diçka për shkak të prejardhjes suaj. Ose doni ta thoni mendimin tuaj.
topic-language = Përkthyes ose përkthim
topic-language-hint = Dikush që përkthen në një bisedë, ose përkthimi i një teksti.
topic-advice = Këshilla për organizatën time
topic-advice-hint = Puna me njerëz me prejardhje tjetër, politika lokale, një pyetje për ligjin.
topic-other = Diçka tjetër
topic-other-hint = Pas pak na e tregoni me fjalët tuaja.

need-title = Për çfarë keni nevojë?
need-error = Zgjidhni atë që përshtatet më mirë. Nuk e dini? Atëherë zgjidhni të fundit.
need-learn_dutch = Të mësoj holandisht
need-civic_integration = Inburgering (programi i integrimit)
need-civic_integration-hint = Një kurs për jetën dhe punën në Belgjikë, bashkë me holandisht.
need-school_enrolment = Të regjistroj një fëmijë në shkollë
need-urgent_medical_care = Një mjek ose ilaçe
need-urgent_medical_care-hint = Ndiheni sëmurë ose keni dhimbje dhe nuk mund ta paguani.
need-social_assistance = Para, ushqim, qira ose një problem tjetër në shtëpi
need-asylum_reception = Kërkoj azil dhe nuk kam vend për të fjetur
need-access_to_service = Një letër ose një shërbim që nuk e kuptoj
need-residence_law = Një pyetje për qëndrimin tim në Belgjikë
need-orientation = Sapo kam ardhur këtu dhe nuk di ku të shkoj
need-humane_guidance = Nuk di më si të vazhdoj
need-humane_guidance-hint = Doni të flisni me dikë për të ardhmen tuaj.
need-caravan_pitch = Një vend për një rulotë
need-neighbourhood_conflict = Probleme ose grindje në lagje
need-neighbourhood_initiative = Të organizoj diçka me lagjen
need-leisure = Sport, hobi, njohje me njerëz
need-discrimination = Më trajtojnë më keq për shkak të prejardhjes, gjuhës ose fesë
need-policy_participation = Dua ta them mendimin tim për politikat publike
need-interpreter_on_site = Një përkthyes që vjen në vend
need-interpreter_by_phone = Një përkthyes në telefon
need-interpreter_by_video = Një përkthyes me video
need-written_translation = Përkthimi i një teksti
need-advice_for_organisation = Këshilla ose trajnim për organizatën time
need-local_policy_support = Mbështetje për politikën e një komune
need-unknown = Diçka tjetër, ose nuk e di

## Where

place-title-person = Në cilën komunë banoni?
place-title-helper = Në cilën komunë banon ai person?
place-title-professional = Në cilën komunë është kjo?
place-title-on-site = Ku është biseda?
place-title-office = Në cilën komunë është shërbimi juaj?
place-label = Kodi postar ose komuna
place-hint = Për shembull 9000 ose Gent. Emrin mund ta shkruani edhe në gjuhën tuaj.
place-no-address = Nuk keni adresë? Ku flini ose qëndroni tani? Shkruani atë komunë.
place-unknown = Nuk e di
place-why = Çdo komunë ka shërbimet e veta. Prandaj na duhet të dimë se ku është. Rrugën nuk e pyesim.
place-error-empty = Shkruani një kod postar ose një komunë. Për shembull 9000. Ose zgjidhni "Nuk e di".
place-error-unknown = Nuk e gjejmë këtë vend. Shkruani kodin postar. Për shembull 9000. Ose zgjidhni "Nuk e di".
which-place-title = Cilën komunë keni parasysh?
which-place-hint = Ka disa vende që përputhen me "{ $typed }".
which-place-none = Asnjë nga këto. E shkruaj përsëri.
which-place-error = Zgjidhni një komunë.

## Only what still changes the road

minor-title = A bëhet fjalë për një fëmijë nën 18 vjeç?
minor-why = Për fëmijët ndonjëherë ndihmon një shërbim tjetër.
minor-error = Zgjidhni po ose jo.
caravan-title = A banoni në një rulotë, ose a kanë banuar prindërit tuaj në një rulotë?
caravan-title-helper = A banon ai person në një rulotë, ose a kanë banuar prindërit e tij ose të saj në një rulotë?
caravan-why = Atëherë për një vend për rulotë ndihmon një shërbim tjetër.
caravan-error = Zgjidhni një përgjigje. Mund të zgjidhni edhe: më mirë të mos e them.
residence-title = A keni dokumente për të jetuar në Belgjikë?
residence-title-helper = A ka ai person dokumente për të jetuar në Belgjikë?
residence-hint = Nuk është e detyrueshme ta thoni. Ne ju ndihmojmë edhe pa përgjigje.
residence-why = Për këtë kërkesë ndonjëherë ndihmon një shërbim tjetër. Vetëm për këtë e pyesim. Wegwijzer nuk ia jep këtë policisë dhe nuk ia jep as Zyrës së Emigracionit (Dienst Vreemdelingenzaken). Një OCMW (qendër e ndihmës sociale) ka rregullat e veta. Për këtë pyetni OCMW-në.
residence-prefer_not_to_say = Më mirë të mos e them
residence-legal = Po
residence-asylum = Kam kërkuar azil dhe pres përgjigje
residence-asylum-helper = Ka kërkuar azil dhe pret përgjigje
residence-temporary_protection = Kam mbrojtje të përkohshme
residence-temporary_protection-hint = Për shembull për njerëzit nga Ukraina.
residence-temporary_protection-helper = Mbrojtje e përkohshme
residence-without_permit = Jo
residence-error = Zgjidhni një përgjigje. Mund të zgjidhni edhe: më mirë të mos e them.

## An interpreter or a translation, ordered by a service

languages_needed-title = Për cilën gjuhë keni nevojë?
languages_needed-label = Gjuha
languages_needed-second = Edhe një gjuhë
languages_needed-choose = Zgjidhni një gjuhë
languages_needed-error = Zgjidhni një gjuhë.
appointment-title = Kur është biseda?
appointment-date = Dita
appointment-time = Ora
appointment-duration = Sa zgjat?
appointment-minutes = { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
}
appointment-place = Adresa ose salla
appointment-place-hint = Për shembull: Kerkstraat 1, salla 2. Mos shkruani emrin e një klienti.
appointment-later = Ende nuk është vendosur
appointment-error-date = Zgjidhni një ditë. Për shembull { $example }.
appointment-error-past = Kjo ditë ka kaluar. Zgjidhni një ditë nga sot e tutje.
appointment-error-time = Shkruani orën. Për shembull 14:30.
organisation-title = Për cilin shërbim punoni?
organisation-name = Emri i shërbimit
organisation-department = Departamenti
organisation-reference = Numri juaj i brendshëm për këtë kërkesë
organisation-reference-hint = Mos shkruani emrin e një klienti.
organisation-error = Shkruani emrin e shërbimit tuaj. Për shembull: Basisschool De Linde.

## Own words

words-title = Doni të na tregoni edhe diçka tjetër?
words-title-needed = Na tregoni për çfarë keni nevojë
words-hint = Shkruani në gjuhën tuaj. Mos shkruani emra njerëzish të tjerë.
words-label = Fjalët tuaja
words-urgent = Është urgjente: sot ose nesër duhet bërë diçka
words-error-empty = Shkruani me pak fjalë për çfarë keni nevojë. Për shembull: kërkoj një shkollë për djalin tim.
words-error-long = { $over ->
    [one] Teksti juaj është { $over } shkronjë më i gjatë se sa duhet. Shkurtojeni.
   *[other] Teksti juaj është { $over } shkronja më i gjatë se sa duhet. Shkurtojeni.
}

## How to answer

contact-title = Si mund t'ju përgjigjemi?
contact-hint = Nuk është e detyrueshme të shkruani diçka. Gjithmonë ju japim një link. Aty lexoni çfarë ndodh me kërkesën tuaj.
contact-name = Emri
contact-phone = Telefoni
contact-phone-hint = Për shembull 0470 00 00 00, ose +32 470 00 00 00.
contact-email = E-maili
contact-language = Në cilën gjuhë mund të përgjigjemi?
contact-safe = A i sheh dikush tjetër telefonin ose e-mailet tuaja? Atëherë mos shkruani asgjë.
contact-error-phone = Ky numër telefoni nuk është i saktë. Shkruajeni kështu: +32 470 00 00 00.
contact-error-email = Kjo adresë e-maili nuk është e saktë. Shkruajeni kështu: emri@shembull.be.
contact-error-name = Ky emër është shumë i gjatë. Shkruani një emër më të shkurtër.

## Check and send

check-title = Kontrolloni gjithçka
check-answers = Përgjigjet tuaja
check-nothing = nuk është thënë
check-anonymous = Nuk dhatë emër, telefon ose e-mail. Kjo është në rregull.
check-receivers = Këtë e dërgojmë te:
check-person-first = Së pari kërkesën tuaj e lexon një punonjës i Wegwijzer. Ai person zgjedh shërbimin që mund t'ju ndihmojë.
check-person-proposal = Ka të ngjarë që të jetë:
check-doubt = Ndoshta do të jetë një shërbim tjetër. Në faqen tuaj e shihni gjithmonë se te kush është kërkesa juaj.
check-consent = A e lejoni këtë?
check-consent-yes = Po, dërgojeni kërkesën time
check-consent-no = Jo, mos dërgoni asgjë. Më thoni vetëm ku gjej ndihmë
check-consent-error = Zgjidhni po ose jo.
check-send = Dërgo
check-duplicate = Këtë kërkesë e keni dërguar tashmë ({ $when }). Ne e kemi. Nuk duhet të bëni asgjë tjetër. Ka ndryshuar diçka? Atëherë mund ta dërgoni përsëri.
check-again = Diçka ka ndryshuar ose zgjati shumë. Kontrolloni edhe një herë gjithçka dhe dërgojeni përsëri.
check-not-kept = Tani nuk mundëm ta ruajmë kërkesën tuaj. Ajo nuk u dërgua. Përgjigjet tuaja janë ende këtu. Prisni pak dhe pastaj shtypni përsëri "Dërgo".
check-busy = { $seconds ->
    [one] Tani kemi shumë kërkesa. Prisni { $seconds } sekondë dhe pastaj shtypni përsëri "Dërgo". Përgjigjet tuaja mbeten këtu.
   *[other] Tani kemi shumë kërkesa. Prisni { $seconds } sekonda dhe pastaj shtypni përsëri "Dërgo". Përgjigjet tuaja mbeten këtu.
}
check-working = Ju lutemi prisni pak. Po e dërgojmë kërkesën tuaj.
honeypot = Lëreni bosh këtë fushë

## Receipt

receipt-title = E kemi kërkesën tuaj
receipt-reference = Numri juaj
receipt-reference-hint = Thoni këtë numër kur telefononi ose kur shkoni vetë.
receipt-link = Faqja juaj
receipt-link-hint = Ruajeni këtë link. Me këtë link shihni ku është kërkesa juaj. Mos ia jepni linkun askujt. Kush e ka linkun, e sheh kërkesën tuaj.
receipt-open = Hapni faqen tuaj
receipt-next = Çfarë ndodh tani?
receipt-next-service = Brenda pak minutash shërbimi e merr kërkesën tuaj. Në faqen tuaj shihni se te kush është.
receipt-next-person = Një punonjës e lexon kërkesën tuaj. Pastaj në faqen tuaj shihni se te kush është.
receipt-next-contact = Shërbimi ju telefonon ose ju shkruan me e-mail.
receipt-next-anonymous = Ne nuk mund t'ju telefonojmë ose t'ju shkruajmë me e-mail. Shikoni faqen tuaj. Shkoni vetë te shërbimi dhe thoni numrin tuaj.
receipt-lost = E keni humbur linkun? Atëherë nuk mund t'jua japim përsëri. Bëjeni kërkesën përsëri.
receipt-copy = Kopjo linkun
receipt-copied = Linku u kopjua.

## Answers without sending anything

answer-not-sent = Ne nuk kemi dërguar asgjë dhe nuk kemi ruajtur asgjë.
answer-who = Kush mund t'ju ndihmojë?
answer-nobody = Nuk njohim ndonjë shërbim për këtë kërkesë. Pyetni në ndërtesën e komunës pranë jush. Ata i njohin shërbimet atje.
answer-other = Dua të kërkoj diçka tjetër
answer-talk = Dua të flas për këtë edhe me dikë nga komuna ime
answer-asylum_reception-title = Ju ndihmon Fedasil
answer-asylum_reception = Fedasil është shërbimi i Belgjikës për njerëzit që kërkojnë azil. Fedasil kërkon një vend për të fjetur. Ne nuk mund ta vendosim këtë.
answer-wallonia-title = Valonia ka shërbimet e veta
answer-wallonia = Ky vend është në Valoni. Ne punojmë për Flandrën dhe Brukselin. Në Valoni ju ndihmojnë shërbime të tjera, zakonisht në frëngjisht.
answer-german_area-title = Belgjika Lindore ka shërbimet e veta
answer-german_area = Ky vend është në pjesën gjermanishtfolëse të Belgjikës. Atje ju ndihmojnë shërbime të tjera.
answer-care_elsewhere-title = Keni të drejtë të shkoni te mjeku
answer-care_elsewhere = Edhe pa dokumente qëndrimi mund të shkoni te mjeku kur është e nevojshme. Shkoni te OCMW-ja (qendra e ndihmës sociale) e komunës ku jeni. Në Valoni quhet CPAS. Ata e rregullojnë pagesën.
answer-discrimination-title = Këtë mund ta raportoni
answer-discrimination = Askush nuk lejohet t'ju trajtojë më keq për shkak të prejardhjes, gjuhës ose fesë. Këto shërbime ju dëgjojnë dhe ju thonë çfarë mund të bëni. Kjo është falas.
answer-interpreter-title = Shërbimi e porosit përkthyesin për ju
answer-interpreter = Nuk duhet ta kërkoni ose ta paguani vetë përkthyesin. Shkolla, mjeku ose OCMW-ja (qendra e ndihmës sociale) mund të porosisë një përkthyes. Tregojeni atje këtë kartë.
answer-no_course_asylum-title = Inburgering (programi i integrimit) tani ende nuk është e mundur
answer-no_course_asylum = Ju prisni një përgjigje për kërkesën tuaj për azil. Në këtë rast ende nuk ka inburgering (programi i integrimit) për ju. Por mund të mësoni holandisht. Pyetni për këtë në vendin ku flini, ose zgjidhni më poshtë diçka tjetër.
answer-no_course_papers-title = Ky kurs tani nuk është i mundur
answer-no_course_papers = Për këtë kurs duhen dokumente qëndrimi. Por ju keni të drejta të tjera: të shkoni te mjeku kur është e nevojshme, dhe fëmijët të shkojnë në shkollë. Mund edhe të flisni me dikë për të ardhmen tuaj.
answer-no_consent-title = Këtu gjeni ndihmë
answer-no_consent = Ju nuk doni që ne të dërgojmë diçka. Kjo është në rregull. Ky shërbim mund t'ju ndihmojë. Mund të shkoni vetë atje.
answer-danger-title = Telefononi { $number }
answer-danger = A është jeta e dikujt në rrezik? Atëherë telefononi tani { $number }. Ne nuk mund të ndihmojmë aq shpejt sa duhet.
answer-general-title = Këtu gjeni ndihmë
answer-general = Për këtë kërkesë ne nuk dërgojmë asgjë më tej. Këto shërbime mund t'ju ndihmojnë.
answer-learn-dutch = Dua të mësoj holandisht
answer-guidance = Dua të flas me dikë për të ardhmen time
answer-doctor = Më duhet një mjek

card-title = Kartë për ta treguar
card-choose = Zgjidhni lart gjuhën tuaj. Atëherë bëjmë një kartë në gjuhën tuaj dhe në holandisht.
card-print = Printo kartën
card-text = Gjuha që flas: { $language }. Dua t'ju kuptoj mirë. A mund të porosisni një përkthyes? Një shërbim mund ta bëjë këtë te një shërbim social i përkthimit.

## Who may receive

org-local-authority = administrata e komunës { $place }
org-ocmw = OCMW në { $place } (qendra e ndihmës sociale)
org-school = shkollat në { $place }
org-municipality-brussels = komuna { $place }
org-language-note = Emrat e shërbimeve janë në holandisht.

## The status page

status-title = Kërkesa juaj
status-ask-secret = Ngjitni këtu të gjithë linkun që ju është dhënë.
status-secret-label = Linku juaj
status-secret-hint = Linku mbaron me shumë shkronja dhe numra.
status-secret-button = Shfaq kërkesën time
status-loading = Po e kërkojmë kërkesën tuaj.
status-not-found = Nuk gjejmë asnjë kërkesë me këtë link. Shikoni nëse linku është i plotë. E keni humbur? Atëherë bëjeni kërkesën përsëri.
status-unavailable = Tani nuk mund të shikojmë. Kërkesa juaj nuk ka humbur. Provoni përsëri pas pak.
status-reference = Numri
status-received = E kemi kërkesën tuaj
status-received-text = Po kërkojmë shërbimin që mund t'ju ndihmojë. Zakonisht kjo nuk zgjat shumë.
status-referred = Kërkesa juaj është te një shërbim
status-referred-text = Shërbimi është njoftuar. Ai ende duhet ta lexojë kërkesën tuaj.
status-accepted = Një shërbim po ju ndihmon
status-accepted-text = Shërbimi e ka lexuar kërkesën tuaj dhe ju ndihmon më tej.
status-sent-on = Tani kërkesën tuaj po e shikon një shërbim tjetër
status-sent-on-text = Shërbimi i parë nuk mund t'ju ndihmonte. Kërkesa juaj u dërgua më tej. Nuk duhet të bëni asgjë.
status-needs_person = Një punonjës po e lexon kërkesën tuaj
status-needs_person-text = Një njeri vendos se kush mund t'ju ndihmojë më mirë.
status-answered = Përgjigjja juaj ka ardhur
status-closed = Kërkesa juaj ka përfunduar
status-closed-text = Keni ende nevojë për ndihmë? Atëherë bëni një kërkesë të re.
status-withdrawn = Ju e tërhoqët kërkesën tuaj
status-withdrawn-text = Ne nuk dërgojmë më asgjë. Keni prapë nevojë për ndihmë? Atëherë bëni një kërkesë të re.
status-erased = Kërkesa juaj është fshirë
status-erased-text = Askush nuk mund ta lexojë më kërkesën tuaj.
status-when-received = Kërkuar më: { $when }
status-when-updated = Lajmi i fundit: { $when }
status-show-who = Shfaq te kush është kërkesa ime
status-show-answer = Shfaq përgjigjen time
status-hidden-hint = Këtë e shfaqim vetëm kur e kërkoni ju. Kështu askush tjetër nuk e lexon bashkë me ju.
status-refresh = Shiko përsëri
status-new = Bëj një kërkesë të re
withdraw-title = A doni ta tërhiqni kërkesën tuaj?
withdraw-text = Atëherë ne nuk dërgojmë më asgjë. A është njoftuar tashmë një shërbim? Ai ndoshta mund t'ju telefonojë ende.
withdraw-keep = Jo, lëreni kërkesën time
withdraw-yes = Po, tërhiqeni kërkesën time
withdraw-erase = Po, dhe fshini gjithçka që tregova
withdraw-erase-hint = Kjo nuk mund të kthehet më. Atëherë as ne nuk mund ta lexojmë më kërkesën tuaj.
withdraw-button = Tërhiq kërkesën time
withdraw-error = Zgjidhni një përgjigje.
withdraw-failed = Tani nuk mundëm ta bëjmë këtë. Kërkesa juaj është ende aty. Provoni përsëri pas pak.

## When something goes wrong

wrong-not-found-title = Kjo faqe nuk ekziston
wrong-not-found = Shikoni nëse adresa është e saktë. Ose filloni nga faqja e parë.
wrong-too-many-title = Prisni pak
wrong-too-many = { $seconds ->
    [one] Keni dërguar shumë herë radhazi. Prisni { $seconds } sekondë dhe provoni përsëri.
   *[other] Keni dërguar shumë herë radhazi. Prisni { $seconds } sekonda dhe provoni përsëri.
}
wrong-too-large-title = Teksti juaj është shumë i gjatë
wrong-too-large = Kthehuni dhe shkruani një tekst më të shkurtër.
wrong-defect-title = Te ne ndodhi një gabim
wrong-defect = Asgjë nuk u dërgua. Provoni përsëri pas pak. Ju duhet ndihmë shpejt? Shkoni në ndërtesën e komunës pranë jush.
wrong-start = Te faqja e parë

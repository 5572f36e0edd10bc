### Albanian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Ky është një përkthim. Teksti zyrtar është teksti në holandisht.
# nl 0b45d998
language-label = Gjuha
# nl 68f19598
skip-link = Shkoni te përmbajtja
# nl 31f3955c
leave-fast = Mbylle shpejt
# nl d50a4f4f
leave-fast-hint = Dilni nga kjo faqe. Atëherë ne shfaqim parashikimin e motit.
# nl 6d9b38a3
danger-line = A është jeta e dikujt në rrezik? Telefononi { $number }.
# nl 0d7ab980
danger-call = Telefononi { $number }
# nl 2705191d
yes = Po
# nl ddc9bb27
no = Jo
# nl d3b7384e
next = Vazhdo
# nl 4e28fb9d
back = Kthehu
# nl efadfc08
change = Ndrysho
# nl 7814a5ce
optional = jo e detyrueshme
# nl 3d3b074b
why = Pse e pyesim këtë?
# nl 0d562aa5
progress = Pyetja { $number } nga rreth { $total }
# nl db1a5735
error-title = Diçka nuk është në rregull
# nl cd9a978c
error-prefix = Gabim
# nl c573d788
footer-privacy = Ne nuk ruajmë asgjë në shfletuesin tuaj. Kërkesën tuaj e ruajmë të kyçur. E lexojnë vetëm ata që ju ndihmojnë.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Kërkoni ndihmë
# nl 40254c12
start-what = Na tregoni për çfarë keni nevojë. Ne kërkojmë shërbimin që mund t'ju ndihmojë në Flandër ose në Bruksel.
# nl 6c4dc16c
start-free = Falas. Nuk është e detyrueshme ta thoni emrin.
# nl 5a250957
start-button = Fillo
# nl 377a80f4
start-time = Zgjat rreth dy minuta.
# nl 3e066305
start-have-link = Keni bërë tashmë një kërkesë? Atëherë hapni linkun që ju është dhënë.
# nl 0ecbda15
start-languages = Zgjidhni gjuhën tuaj

## Danger

# nl 6666e238
danger-title = A është tani jeta e dikujt në rrezik?
# nl 95571399
danger-hint = Për shembull: dikush nuk merr frymë mirë, humb shumë gjak ose po sulmohet.
# nl 1b70aefb
danger-error = Zgjidhni po ose jo.
# nl 8bb43f7e
emergency-title = Telefononi tani { $number }
# nl bbf8d10c
emergency-free = Telefonata është falas. Mund të telefononi gjithmonë, ditë e natë.
# nl 59ecee01
emergency-say = Thoni ku jeni. Thoni çfarë po ndodh. Provoni të flisni holandisht, frëngjisht, gjermanisht ose anglisht.
# nl 2c6af378
emergency-no-papers = Nuk ju duhen dokumente qëndrimi për të telefonuar.
# nl 8142caf8
emergency-not-sent = Kjo faqe interneti nuk dërgon as ambulancë, as polici.
# nl 40300dbd
emergency-go-on = Tani nuk ka më rrezik. Dua të kërkoj diçka tjetër.
# nl 03f90f11
danger-box = Po e lexoni këtë dhe tani ka rrezik? Telefononi { $number }. Mos e prisni përgjigjen tonë.

## Who asks

# nl 11f333e6
role-title = Për kë kërkoni ndihmë?
# nl 9be1fc86
role-person = Për vete ose për familjen time
# nl d6db6f72
role-helper = Për dikë tjetër
# nl 346b69ce
role-helper-hint = Për shembull për dikë nga miqtë ose fqinjët.
# nl 05a5c2ab
role-professional = Punoj për një shërbim ose një organizatë
# nl 36d2edcc
role-professional-hint = Për shembull një shkollë, një mjek, një OCMW (qendër e ndihmës sociale) ose një spital.
# nl d83d537e
role-why = Një shërbim mund të kërkojë gjëra të tjera nga ato që kërkon një familje. Për shembull, të porosisë një përkthyes.
# nl 885994c5
role-error = Zgjidhni për kë kërkoni ndihmë.

## What it is about

# nl e11766de
topic-title = Për çfarë është kërkesa juaj?
# nl 54c8c143
topic-error = Zgjidhni për çfarë është kërkesa juaj.
# nl 686d1722
topic-courses = Mësimi i holandishtes ose inburgering (programi i integrimit)
# nl 74ac014e
topic-courses-hint = Një kurs, një test, një vërtetim.
# nl 3aaa2e94
topic-school = Shkolla
# nl 276f98d0
topic-school-hint = Të regjistroni një fëmijë në shkollë.
# nl ce9e3a40
topic-living = Shëndeti, paratë ose strehimi
# nl b68d25bc
topic-living-hint = Mjek, ushqim, qira, një vend për të fjetur.
# nl a0a25571
topic-papers = Dokumente, letra dhe shërbime
# nl 16ac90b2
topic-papers-hint = Një letër që nuk e kuptoni. Një pyetje për qëndrimin. Sapo kam ardhur këtu.
# nl efc34870
topic-neighbours = Lagjja, sporti dhe njohja me njerëz
# nl 5c57e117
topic-neighbours-hint = Grindje me fqinjët, një festë, një klub.
# nl 3ce5dabe
topic-unfair = Trajtim i padrejtë, ose për të thënë mendimin
# nl 4a9bf43f
topic-unfair-hint = Nuk ju japin diçka për shkak të prejardhjes suaj. Ose doni ta thoni mendimin tuaj.
# nl 8198716a
topic-language = Përkthyes ose përkthim
# nl f2423a5a
topic-language-hint = Dikush që përkthen në një bisedë, ose përkthimi i një teksti.
# nl b656c288
topic-advice = Këshilla për organizatën time
# nl 24983cf3
topic-advice-hint = Puna me njerëz me prejardhje tjetër, politika lokale, një pyetje për ligjin.
# nl 3ea132e2
topic-other = Diçka tjetër
# nl b301fde9
topic-other-hint = Pas pak na e tregoni me fjalët tuaja.
# nl de162404
need-title = Për çfarë keni nevojë?
# nl dadfc079
need-error = Zgjidhni atë që përshtatet më mirë. Nuk e dini? Atëherë zgjidhni të fundit.
# nl 231a30c3
need-learn_dutch = Të mësoj holandisht
# nl 05ca55d5
need-civic_integration = Inburgering (programi i integrimit)
# nl a20e400d
need-civic_integration-hint = Një kurs për jetën dhe punën në Belgjikë, bashkë me holandisht.
# nl 8984d7b7
need-school_enrolment = Të regjistroj një fëmijë në shkollë
# nl ccb892ca
need-urgent_medical_care = Një mjek ose ilaçe
# nl be424f31
need-urgent_medical_care-hint = Ndiheni sëmurë ose keni dhimbje dhe nuk mund ta paguani.
# nl f6094ba9
need-social_assistance = Para, ushqim, qira ose një problem tjetër në shtëpi
# nl 4fd0b545
need-asylum_reception = Kërkoj azil dhe nuk kam vend për të fjetur
# nl 64f5081c
need-access_to_service = Një letër ose një shërbim që nuk e kuptoj
# nl 2e3233a0
need-residence_law = Një pyetje për qëndrimin tim në Belgjikë
# nl 5327fb07
need-orientation = Sapo kam ardhur këtu dhe nuk di ku të shkoj
# nl ebb9a9bc
need-humane_guidance = Nuk di më si të vazhdoj
# nl 1c6295d1
need-humane_guidance-hint = Doni të flisni me dikë për të ardhmen tuaj.
# nl a99a8cf5
need-caravan_pitch = Një vend për një rulotë
# nl 6218ca35
need-neighbourhood_conflict = Probleme ose grindje në lagje
# nl 5c88f2f1
need-neighbourhood_initiative = Të organizoj diçka me lagjen
# nl fc626ff2
need-leisure = Sport, hobi, njohje me njerëz
# nl 4a723c4a
need-discrimination = Më trajtojnë më keq për shkak të prejardhjes, gjuhës ose fesë
# nl dae0600a
need-policy_participation = Dua ta them mendimin tim për politikat publike
# nl fe5d932f
need-interpreter_on_site = Një përkthyes që vjen në vend
# nl 0a0b79ab
need-interpreter_by_phone = Një përkthyes në telefon
# nl 299660b5
need-interpreter_by_video = Një përkthyes me video
# nl cddafda7
need-written_translation = Përkthimi i një teksti
# nl a962a6b4
need-advice_for_organisation = Këshilla ose trajnim për organizatën time
# nl 46d91211
need-local_policy_support = Mbështetje për politikën e një komune
# nl 1bb62a64
need-unknown = Diçka tjetër, ose nuk e di

## Where

# nl d5926648
place-title-person = Në cilën komunë banoni?
# nl 83e7d02d
place-title-helper = Në cilën komunë banon ai person?
# nl 63e61c22
place-title-professional = Në cilën komunë është kjo?
# nl d986fc2b
place-title-on-site = Ku është biseda?
# nl 0a438783
place-title-office = Në cilën komunë është shërbimi juaj?
# nl cbd5a873
place-label = Kodi postar ose komuna
# nl 7ff5ec4a
place-hint = Për shembull 9000 ose Gent. Emrin mund ta shkruani edhe në gjuhën tuaj.
# nl 9109a544
place-no-address = Nuk keni adresë? Ku flini ose qëndroni tani? Shkruani atë komunë.
# nl 952c88a0
place-unknown = Nuk e di
# nl bc28c2db
place-why = Çdo komunë ka shërbimet e veta. Prandaj na duhet të dimë se ku është. Rrugën nuk e pyesim.
# nl f89e5221
place-error-empty = Shkruani një kod postar ose një komunë. Për shembull 9000. Ose zgjidhni "Nuk e di".
# nl 796db262
place-error-unknown = Nuk e gjejmë këtë vend. Shkruani kodin postar. Për shembull 9000. Ose zgjidhni "Nuk e di".
# nl 5ed9da03
which-place-title = Cilën komunë keni parasysh?
# nl 56739f69
which-place-hint = Ka disa vende që përputhen me "{ $typed }".
# nl e8e1eb84
which-place-none = Asnjë nga këto. E shkruaj përsëri.
# nl da6bbded
which-place-error = Zgjidhni një komunë.

## Only what still changes the road

# nl 10e693fe
minor-title = A bëhet fjalë për një fëmijë nën 18 vjeç?
# nl 674720bd
minor-why = Për fëmijët ndonjëherë ndihmon një shërbim tjetër.
# nl e988a447
minor-error = Zgjidhni po ose jo.
# nl 88c7ef7e
caravan-title = A banoni në një rulotë, ose a kanë banuar prindërit tuaj në një rulotë?
# nl 06375ce1
caravan-title-helper = A banon ai person në një rulotë, ose a kanë banuar prindërit e tij ose të saj në një rulotë?
# nl d11afb7c
caravan-why = Atëherë për një vend për rulotë ndihmon një shërbim tjetër.
# nl fba26394
caravan-error = Zgjidhni një përgjigje. Mund të zgjidhni edhe: më mirë të mos e them.
# nl 610f8074
residence-title = A keni dokumente për të jetuar në Belgjikë?
# nl 5b0d7bf1
residence-title-helper = A ka ai person dokumente për të jetuar në Belgjikë?
# nl 93b358b5
residence-hint = Nuk është e detyrueshme ta thoni. Ne ju ndihmojmë edhe pa përgjigje.
# nl 4b8de653
residence-why = Për këtë kërkesë ndonjëherë ndihmon një shërbim tjetër. Vetëm për këtë e pyesim. Wegwijzer nuk ia jep këtë policisë dhe nuk ia jep as Zyrës së Emigracionit (Dienst Vreemdelingenzaken). Një OCMW (qendër e ndihmës sociale) ka rregullat e veta. Për këtë pyetni OCMW-në.
# nl 5f9870c8
residence-prefer_not_to_say = Më mirë të mos e them
# nl 1e47d22b
residence-legal = Po
# nl b948f0c1
residence-asylum = Kam kërkuar azil dhe pres përgjigje
# nl 9e37a3e2
residence-asylum-helper = Ka kërkuar azil dhe pret përgjigje
# nl fea274f0
residence-temporary_protection = Kam mbrojtje të përkohshme
# nl ffafce84
residence-temporary_protection-hint = Për shembull për njerëzit nga Ukraina.
# nl ef7668fd
residence-temporary_protection-helper = Mbrojtje e përkohshme
# nl 5f91f036
residence-without_permit = Jo
# nl ae33f0d8
residence-error = Zgjidhni një përgjigje. Mund të zgjidhni edhe: më mirë të mos e them.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Për cilën gjuhë keni nevojë?
# nl 63421470
languages_needed-label = Gjuha
# nl 2820c93a
languages_needed-second = Edhe një gjuhë
# nl 13b8a16b
languages_needed-choose = Zgjidhni një gjuhë
# nl 4f2fb155
languages_needed-error = Zgjidhni një gjuhë.
# nl 7cc5477d
appointment-title = Kur është biseda?
# nl eb4f6db2
appointment-date = Dita
# nl a9a91a29
appointment-time = Ora
# nl 1b22db8b
appointment-duration = Sa zgjat?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minutë
       *[other] { $minutes } minuta
    }
# nl 2b64eb7b
appointment-place = Adresa ose salla
# nl d15ac7e8
appointment-place-hint = Për shembull: Kerkstraat 1, salla 2. Mos shkruani emrin e një klienti.
# nl 347bc848
appointment-later = Ende nuk është vendosur
# nl e74a7e2c
appointment-error-date = Zgjidhni një ditë. Për shembull { $example }.
# nl de24b90b
appointment-error-past = Kjo ditë ka kaluar. Zgjidhni një ditë nga sot e tutje.
# nl 3ba7126b
appointment-error-time = Shkruani orën. Për shembull 14:30.
# nl 6082f4f0
organisation-title = Për cilin shërbim punoni?
# nl 92d3468d
organisation-name = Emri i shërbimit
# nl 75f9f16d
organisation-department = Departamenti
# nl e6b90b8a
organisation-reference = Numri juaj i brendshëm për këtë kërkesë
# nl 8aec4184
organisation-reference-hint = Mos shkruani emrin e një klienti.
# nl 53d0f63c
organisation-error = Shkruani emrin e shërbimit tuaj. Për shembull: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Doni të na tregoni edhe diçka tjetër?
# nl 9e4a5e60
words-title-needed = Na tregoni për çfarë keni nevojë
# nl 82ab1a49
words-hint = Shkruani në gjuhën tuaj. Mos shkruani emra njerëzish të tjerë.
# nl 89d1cdb0
words-urgent = Është urgjente: sot ose nesër duhet bërë diçka
# nl 5a4299f0
words-error-empty = Shkruani me pak fjalë për çfarë keni nevojë. Për shembull: kërkoj një shkollë për djalin tim.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Teksti juaj është { $over } shkronjë më i gjatë se sa duhet. Shkurtojeni.
       *[other] Teksti juaj është { $over } shkronja më i gjatë se sa duhet. Shkurtojeni.
    }

## How to answer

# nl 909da016
contact-title = Si mund t'ju përgjigjemi?
# nl 277eeb9e
contact-hint = Nuk është e detyrueshme të shkruani diçka. Gjithmonë ju japim një link. Aty lexoni çfarë ndodh me kërkesën tuaj.
# nl c13a93c8
contact-name = Emri
# nl 300f05f0
contact-phone = Telefoni
# nl 3ab1927a
contact-phone-hint = Për shembull 0470 00 00 00, ose +32 470 00 00 00.
# nl 243730ba
contact-email = E-maili
# nl 44b82e06
contact-language = Në cilën gjuhë mund të përgjigjemi?
# nl c5405bc5
contact-safe = A i sheh dikush tjetër telefonin ose e-mailet tuaja? Atëherë mos shkruani asgjë.
# nl 22228286
contact-error-phone = Ky numër telefoni nuk është i saktë. Shkruajeni kështu: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Kjo adresë e-maili nuk është e saktë. Shkruajeni kështu: emri@shembull.be.
# nl 23f1f13e
contact-error-name = Ky emër është shumë i gjatë. Shkruani një emër më të shkurtër.

## Check and send

# nl 95151a19
check-title = Kontrolloni gjithçka
# nl 5c9432f0
check-answers = Përgjigjet tuaja
# nl 7cf32922
check-nothing = nuk është thënë
# nl a3b60504
check-anonymous = Nuk dhatë emër, telefon ose e-mail. Kjo është në rregull.
# nl c0475f9c
check-receivers = Këtë e dërgojmë te:
# nl fd4ae37c
check-person-first = Së pari kërkesën tuaj e lexon një punonjës i Wegwijzer. Ai person zgjedh shërbimin që mund t'ju ndihmojë.
# nl 9129e55c
check-person-proposal = Ka të ngjarë që të jetë:
# nl c0b792c4
check-doubt = Ndoshta do të jetë një shërbim tjetër. Në faqen tuaj e shihni gjithmonë se te kush është kërkesa juaj.
# nl 1c7d1404
check-consent = A e lejoni këtë?
# nl 3304a103
check-consent-yes = Po, dërgojeni kërkesën time
# nl 49f5a738
check-consent-no = Jo, mos dërgoni asgjë. Më thoni vetëm ku gjej ndihmë
# nl 3c00f8af
check-consent-error = Zgjidhni po ose jo.
# nl fcce5c19
check-send = Dërgo
# nl 410a7f20
check-duplicate = Këtë kërkesë e keni dërguar tashmë ({ $when }). Ne e kemi. Nuk duhet të bëni asgjë tjetër. Ka ndryshuar diçka? Atëherë mund ta dërgoni përsëri.
# nl 3e11cc83
check-again = Diçka ka ndryshuar ose zgjati shumë. Kontrolloni edhe një herë gjithçka dhe dërgojeni përsëri.
# nl e9b4dd2f
check-not-kept = Tani nuk mundëm ta ruajmë kërkesën tuaj. Ajo nuk u dërgua. Përgjigjet tuaja janë ende këtu. Prisni pak dhe pastaj shtypni përsëri "Dërgo".
# nl cb300152
check-busy =
    { $seconds ->
        [one] Tani kemi shumë kërkesa. Prisni { $seconds } sekondë dhe pastaj shtypni përsëri "Dërgo". Përgjigjet tuaja mbeten këtu.
       *[other] Tani kemi shumë kërkesa. Prisni { $seconds } sekonda dhe pastaj shtypni përsëri "Dërgo". Përgjigjet tuaja mbeten këtu.
    }
# nl 1ca7cf7a
check-working = Ju lutemi prisni pak. Po e dërgojmë kërkesën tuaj.
# nl 336f11a4
honeypot = Lëreni bosh këtë fushë

## Receipt

# nl b69ab754
receipt-title = E kemi kërkesën tuaj
# nl 3f4a2966
receipt-reference = Numri juaj
# nl ea396fdf
receipt-reference-hint = Thoni këtë numër kur telefononi ose kur shkoni vetë.
# nl 6c7b78ac
receipt-link = Faqja juaj
# nl 09187aef
receipt-link-hint = Ruajeni këtë link. Me këtë link shihni ku është kërkesa juaj. Mos ia jepni linkun askujt. Kush e ka linkun, e sheh kërkesën tuaj.
# nl 28968b33
receipt-open = Hapni faqen tuaj
# nl bbcdd3dc
receipt-next = Çfarë ndodh tani?
# nl 3d6ed922
receipt-next-service = Brenda pak minutash shërbimi e merr kërkesën tuaj. Në faqen tuaj shihni se te kush është.
# nl 7787f1ff
receipt-next-person = Një punonjës e lexon kërkesën tuaj. Pastaj në faqen tuaj shihni se te kush është.
# nl fa13a03e
receipt-next-contact = Shërbimi ju telefonon ose ju shkruan me e-mail.
# nl 3c49ac43
receipt-next-anonymous = Ne nuk mund t'ju telefonojmë ose t'ju shkruajmë me e-mail. Shikoni faqen tuaj. Shkoni vetë te shërbimi dhe thoni numrin tuaj.
# nl 47c071fb
receipt-lost = E keni humbur linkun? Atëherë nuk mund t'jua japim përsëri. Bëjeni kërkesën përsëri.
# nl 05882dee
receipt-copy = Kopjo linkun
# nl 5db8efaf
receipt-copied = Linku u kopjua.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Ne nuk kemi dërguar asgjë dhe nuk kemi ruajtur asgjë.
# nl 5683af04
answer-who = Kush mund t'ju ndihmojë?
# nl dc091e60
answer-nobody = Nuk njohim ndonjë shërbim për këtë kërkesë. Pyetni në ndërtesën e komunës pranë jush. Ata i njohin shërbimet atje.
# nl bb4e5390
answer-other = Dua të kërkoj diçka tjetër
# nl b28aed7d
answer-talk = Dua të flas për këtë edhe me dikë nga komuna ime
# nl fe592ff2
answer-asylum_reception-title = Ju ndihmon Fedasil
# nl 8e69a1eb
answer-asylum_reception = Fedasil është shërbimi i Belgjikës për njerëzit që kërkojnë azil. Fedasil kërkon një vend për të fjetur. Ne nuk mund ta vendosim këtë.
# nl 9a6471a4
answer-wallonia-title = Valonia ka shërbimet e veta
# nl e7afaa8e
answer-wallonia = Ky vend është në Valoni. Ne punojmë për Flandrën dhe Brukselin. Në Valoni ju ndihmojnë shërbime të tjera, zakonisht në frëngjisht.
# nl f30f8ea7
answer-german_area-title = Belgjika Lindore ka shërbimet e veta
# nl d3c16ef5
answer-german_area = Ky vend është në pjesën gjermanishtfolëse të Belgjikës. Atje ju ndihmojnë shërbime të tjera.
# nl 7ba57ee7
answer-care_elsewhere-title = Keni të drejtë të shkoni te mjeku
# nl 31d38311
answer-care_elsewhere = Edhe pa dokumente qëndrimi mund të shkoni te mjeku kur është e nevojshme. Shkoni te OCMW-ja (qendra e ndihmës sociale) e komunës ku jeni. Në Valoni quhet CPAS. Ata e rregullojnë pagesën.
# nl 308ca0cb
answer-discrimination-title = Këtë mund ta raportoni
# nl 2963b2d6
answer-discrimination = Askush nuk lejohet t'ju trajtojë më keq për shkak të prejardhjes, gjuhës ose fesë. Këto shërbime ju dëgjojnë dhe ju thonë çfarë mund të bëni. Kjo është falas.
# nl 90c7efec
answer-interpreter-title = Shërbimi e porosit përkthyesin për ju
# nl d35d7239
answer-interpreter = Nuk duhet ta kërkoni ose ta paguani vetë përkthyesin. Shkolla, mjeku ose OCMW-ja (qendra e ndihmës sociale) mund të porosisë një përkthyes. Tregojeni atje këtë kartë.
# nl 4f8c328a
answer-no_course_asylum-title = Inburgering (programi i integrimit) tani ende nuk është e mundur
# nl a3526f93
answer-no_course_asylum = Ju prisni një përgjigje për kërkesën tuaj për azil. Në këtë rast ende nuk ka inburgering (programi i integrimit) për ju. Por mund të mësoni holandisht. Pyetni për këtë në vendin ku flini, ose zgjidhni më poshtë diçka tjetër.
# nl 84581eab
answer-no_course_papers-title = Ky kurs tani nuk është i mundur
# nl 8e7e2290
answer-no_course_papers = Për këtë kurs duhen dokumente qëndrimi. Por ju keni të drejta të tjera: të shkoni te mjeku kur është e nevojshme, dhe fëmijët të shkojnë në shkollë. Mund edhe të flisni me dikë për të ardhmen tuaj.
# nl 08c7d8ae
answer-no_consent-title = Këtu gjeni ndihmë
# nl 2612177f
answer-no_consent = Ju nuk doni që ne të dërgojmë diçka. Kjo është në rregull. Ky shërbim mund t'ju ndihmojë. Mund të shkoni vetë atje.
# nl 866cf472
answer-danger-title = Telefononi { $number }
# nl b99df164
answer-danger = A është jeta e dikujt në rrezik? Atëherë telefononi tani { $number }. Ne nuk mund të ndihmojmë aq shpejt sa duhet.
# nl d85083cd
answer-general-title = Këtu gjeni ndihmë
# nl ba1ae303
answer-general = Për këtë kërkesë ne nuk dërgojmë asgjë më tej. Këto shërbime mund t'ju ndihmojnë.
# nl af470c31
answer-learn-dutch = Dua të mësoj holandisht
# nl 4502781a
answer-guidance = Dua të flas me dikë për të ardhmen time
# nl 16d71e4b
answer-doctor = Më duhet një mjek
# nl f03bcd3d
card-title = Kartë për ta treguar
# nl eb65cac5
card-choose = Zgjidhni lart gjuhën tuaj. Atëherë bëjmë një kartë në gjuhën tuaj dhe në holandisht.
# nl 66483aba
card-print = Printo kartën
# nl c5e0bacf
card-text = Gjuha që flas: { $language }. Dua t'ju kuptoj mirë. A mund të porosisni një përkthyes? Një shërbim mund ta bëjë këtë te një shërbim social i përkthimit.

## Who may receive

# nl bda98b91
org-local-authority = administrata e komunës { $place }
# nl b8df796f
org-ocmw = OCMW në { $place } (qendra e ndihmës sociale)
# nl ef97f06a
org-school = shkollat në { $place }
# nl d694e52b
org-municipality-brussels = komuna { $place }
# nl de52ddf9
org-language-note = Emrat e shërbimeve janë në holandisht.

## The status page

# nl 94f46bc4
status-title = Kërkesa juaj
# nl 95bc2c83
status-ask-secret = Ngjitni këtu të gjithë linkun që ju është dhënë.
# nl 0ce830ef
status-secret-label = Linku juaj
# nl 141ac89b
status-secret-hint = Linku mbaron me shumë shkronja dhe numra.
# nl 75e981a9
status-secret-button = Shfaq kërkesën time
# nl 76a98cb4
status-loading = Po e kërkojmë kërkesën tuaj.
# nl 4085591d
status-not-found = Nuk gjejmë asnjë kërkesë me këtë link. Shikoni nëse linku është i plotë. E keni humbur? Atëherë bëjeni kërkesën përsëri.
# nl 34dd61bb
status-unavailable = Tani nuk mund të shikojmë. Kërkesa juaj nuk ka humbur. Provoni përsëri pas pak.
# nl 9679d414
status-reference = Numri
# nl 097f0229
status-received = E kemi kërkesën tuaj
# nl 9faf13ad
status-received-text = Po kërkojmë shërbimin që mund t'ju ndihmojë. Zakonisht kjo nuk zgjat shumë.
# nl 764afa46
status-referred = Kërkesa juaj është te një shërbim
# nl 85dfcb0e
status-referred-text = Shërbimi është njoftuar. Ai ende duhet ta lexojë kërkesën tuaj.
# nl e737b71d
status-accepted = Një shërbim po ju ndihmon
# nl 972226d0
status-accepted-text = Shërbimi e ka lexuar kërkesën tuaj dhe ju ndihmon më tej.
# nl 924d26c0
status-sent-on = Tani kërkesën tuaj po e shikon një shërbim tjetër
# nl 3c00d74c
status-sent-on-text = Shërbimi i parë nuk mund t'ju ndihmonte. Kërkesa juaj u dërgua më tej. Nuk duhet të bëni asgjë.
# nl 45387a56
status-needs_person = Një punonjës po e lexon kërkesën tuaj
# nl cc9f97d3
status-needs_person-text = Një njeri vendos se kush mund t'ju ndihmojë më mirë.
# nl 10df0593
status-answered = Përgjigjja juaj ka ardhur
# nl f79879e2
status-closed = Kërkesa juaj ka përfunduar
# nl d5e815d8
status-closed-text = Keni ende nevojë për ndihmë? Atëherë bëni një kërkesë të re.
# nl 6a96ccf9
status-withdrawn = Ju e tërhoqët kërkesën tuaj
# nl 10f4aa8a
status-withdrawn-text = Ne nuk dërgojmë më asgjë. Keni prapë nevojë për ndihmë? Atëherë bëni një kërkesë të re.
# nl 5fb1fd76
status-erased = Kërkesa juaj është fshirë
# nl eb2a532f
status-erased-text = Askush nuk mund ta lexojë më kërkesën tuaj.
# nl 74133026
status-when-received = Kërkuar më: { $when }
# nl bebdc085
status-when-updated = Lajmi i fundit: { $when }
# nl 9818340d
status-show-who = Shfaq te kush është kërkesa ime
# nl 6784f583
status-show-answer = Shfaq përgjigjen time
# nl 29369d0f
status-hidden-hint = Këtë e shfaqim vetëm kur e kërkoni ju. Kështu askush tjetër nuk e lexon bashkë me ju.
# nl 5574a393
status-refresh = Shiko përsëri
# nl cbe50ac5
status-new = Bëj një kërkesë të re
# nl 7532635c
withdraw-title = A doni ta tërhiqni kërkesën tuaj?
# nl de5f02eb
withdraw-text = Atëherë ne nuk dërgojmë më asgjë. A është njoftuar tashmë një shërbim? Ai ndoshta mund t'ju telefonojë ende.
# nl dde10528
withdraw-keep = Jo, lëreni kërkesën time
# nl 4ae82ac3
withdraw-yes = Po, tërhiqeni kërkesën time
# nl cd296c1c
withdraw-erase = Po, dhe fshini gjithçka që tregova
# nl d8c62d19
withdraw-erase-hint = Kjo nuk mund të kthehet më. Atëherë as ne nuk mund ta lexojmë më kërkesën tuaj.
# nl 929717ad
withdraw-button = Tërhiq kërkesën time
# nl 26f00794
withdraw-failed = Tani nuk mundëm ta bëjmë këtë. Kërkesa juaj është ende aty. Provoni përsëri pas pak.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Kjo faqe nuk ekziston
# nl 90f7fa9f
wrong-not-found = Shikoni nëse adresa është e saktë. Ose filloni nga faqja e parë.
# nl a0ee83de
wrong-too-many-title = Prisni pak
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Keni dërguar shumë herë radhazi. Prisni { $seconds } sekondë dhe provoni përsëri.
       *[other] Keni dërguar shumë herë radhazi. Prisni { $seconds } sekonda dhe provoni përsëri.
    }
# nl 195313e2
wrong-too-large-title = Teksti juaj është shumë i gjatë
# nl eedcb85f
wrong-too-large = Kthehuni dhe shkruani një tekst më të shkurtër.
# nl c5561a91
wrong-defect-title = Te ne ndodhi një gabim
# nl bdf2dcec
wrong-defect = Asgjë nuk u dërgua. Provoni përsëri pas pak. Ju duhet ndihmë shpejt? Shkoni në ndërtesën e komunës pranë jush.
# nl 8bf1520a
wrong-start = Te faqja e parë

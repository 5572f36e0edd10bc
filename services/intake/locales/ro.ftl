### Romanian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Aceasta este o traducere. Textul oficial este cel în limba neerlandeză.
# nl 0b45d998
language-label = Limba
# nl 68f19598
skip-link = Mergeți la conținut
# nl 31f3955c
leave-fast = Ieșire rapidă
# nl d50a4f4f
leave-fast-hint = Părăsiți această pagină. Atunci arătăm prognoza meteo.
# nl 6d9b38a3
danger-line = Viața cuiva este în pericol? Sunați la { $number }.
# nl 0d7ab980
danger-call = Sunați la { $number }
# nl 2705191d
yes = Da
# nl ddc9bb27
no = Nu
# nl d3b7384e
next = Continuați
# nl 4e28fb9d
back = Înapoi
# nl efadfc08
change = Modificați
# nl 7814a5ce
optional = nu este obligatoriu
# nl 3d3b074b
why = De ce întrebăm acest lucru?
# nl 0d562aa5
progress = Întrebarea { $number } din aproximativ { $total }
# nl db1a5735
error-title = Ceva nu este corect
# nl cd9a978c
error-prefix = Eroare
# nl c573d788
footer-privacy = Nu păstrăm nimic în browserul dumneavoastră. Păstrăm cererea dumneavoastră sub cheie. O citesc doar cei care vă ajută.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Cereți ajutor
# nl 40254c12
start-what = Spuneți-ne de ce aveți nevoie. Noi căutăm serviciul care vă poate ajuta în Flandra sau la Bruxelles.
# nl 6c4dc16c
start-free = Gratuit. Nu este nevoie să vă spuneți numele.
# nl 5a250957
start-button = Începeți
# nl 377a80f4
start-time = Durează aproximativ două minute.
# nl 3e066305
start-have-link = Ați făcut deja o cerere aici? Atunci deschideți linkul pe care l-ați primit.
# nl 0ecbda15
start-languages = Alegeți limba dumneavoastră

## Danger

# nl 6666e238
danger-title = Este acum viața cuiva în pericol?
# nl 95571399
danger-hint = De exemplu: cineva nu respiră bine, sângerează mult sau este atacat.
# nl 1b70aefb
danger-error = Alegeți da sau nu.
# nl 8bb43f7e
emergency-title = Sunați acum la { $number }
# nl bbf8d10c
emergency-free = Apelul este gratuit. Puteți suna oricând, ziua și noaptea.
# nl 59ecee01
emergency-say = Spuneți unde sunteți. Spuneți ce se întâmplă. Încercați în neerlandeză, franceză, germană sau engleză.
# nl 2c6af378
emergency-no-papers = Nu aveți nevoie de acte ca să sunați.
# nl 8142caf8
emergency-not-sent = Acest site nu trimite nici ambulanța, nici poliția.
# nl 40300dbd
emergency-go-on = Acum nu mai este pericol. Vreau să cer altceva.
# nl 03f90f11
danger-box = Citiți acest text și este pericol acum? Sunați la { $number }. Nu așteptați răspunsul nostru.

## Who asks

# nl 11f333e6
role-title = Pentru cine cereți ajutor?
# nl 9be1fc86
role-person = Pentru mine sau pentru familia mea
# nl d6db6f72
role-helper = Pentru altcineva
# nl 346b69ce
role-helper-hint = De exemplu, pentru un prieten sau o vecină.
# nl 05a5c2ab
role-professional = Lucrez pentru un serviciu sau o organizație
# nl 36d2edcc
role-professional-hint = De exemplu o școală, un medic, un serviciu de asistență socială (OCMW) sau un spital.
# nl d83d537e
role-why = Un serviciu poate cere alte lucruri decât o familie. De exemplu, să comande un interpret.
# nl 885994c5
role-error = Alegeți pentru cine cereți ajutor.

## What it is about

# nl e11766de
topic-title = Despre ce este cererea dumneavoastră?
# nl 54c8c143
topic-error = Alegeți despre ce este cererea dumneavoastră.
# nl 686d1722
topic-courses = Să învăț neerlandeza sau să urmez integrarea civică (inburgering)
# nl 74ac014e
topic-courses-hint = Un curs, un test, o adeverință.
# nl 3aaa2e94
topic-school = Școală
# nl 276f98d0
topic-school-hint = Înscrierea unui copil la școală.
# nl ce9e3a40
topic-living = Sănătate, bani sau adăpost
# nl b68d25bc
topic-living-hint = Medic, mâncare, chirie, un loc de dormit.
# nl a0a25571
topic-papers = Acte, scrisori și servicii
# nl 16ac90b2
topic-papers-hint = O scrisoare pe care nu o înțelegeți. O întrebare despre ședere. Sunt aici de puțin timp.
# nl efc34870
topic-neighbours = Cartier, sport și cunoașterea altor oameni
# nl 5c57e117
topic-neighbours-hint = O ceartă cu vecinii, o petrecere, un club.
# nl 3ce5dabe
topic-unfair = Tratament nedrept, sau să vă spuneți părerea
# nl 4a9bf43f
topic-unfair-hint = Nu primiți ceva din cauza originii dumneavoastră. Sau vreți să vă spuneți părerea.
# nl 8198716a
topic-language = Un interpret sau o traducere
# nl f2423a5a
topic-language-hint = Cineva care traduce la o discuție, sau traducerea unui text.
# nl b656c288
topic-advice = Sfaturi pentru organizația mea
# nl 24983cf3
topic-advice-hint = Lucrul cu oameni de altă origine, politica locală, o întrebare despre lege.
# nl 3ea132e2
topic-other = Altceva
# nl b301fde9
topic-other-hint = Ne spuneți mai târziu cu cuvintele dumneavoastră.
# nl de162404
need-title = De ce aveți nevoie?
# nl dadfc079
need-error = Alegeți ce se potrivește cel mai bine. Nu știți? Atunci alegeți ultimul răspuns.
# nl 231a30c3
need-learn_dutch = Să învăț neerlandeza
# nl 05ca55d5
need-civic_integration = Integrare civică (inburgering)
# nl a20e400d
need-civic_integration-hint = Un curs despre viața și munca în Belgia, cu neerlandeză.
# nl 8984d7b7
need-school_enrolment = Să înscriu un copil la școală
# nl ccb892ca
need-urgent_medical_care = Un medic sau medicamente
# nl be424f31
need-urgent_medical_care-hint = Aveți o boală sau o durere și nu puteți plăti.
# nl f6094ba9
need-social_assistance = Bani, mâncare, chirie sau altă problemă acasă
# nl 4fd0b545
need-asylum_reception = Cer azil și nu am unde să dorm
# nl 64f5081c
need-access_to_service = O scrisoare sau un serviciu pe care nu le înțeleg
# nl 2e3233a0
need-residence_law = O întrebare despre șederea mea în Belgia
# nl 5327fb07
need-orientation = Sunt aici de puțin timp și nu știu unde să merg
# nl ebb9a9bc
need-humane_guidance = Nu mai știu ce să fac mai departe
# nl 1c6295d1
need-humane_guidance-hint = Vreți să vorbiți cu cineva despre viitorul dumneavoastră.
# nl a99a8cf5
need-caravan_pitch = Un loc pentru o rulotă
# nl 6218ca35
need-neighbourhood_conflict = Probleme sau certuri în cartier
# nl 5c88f2f1
need-neighbourhood_initiative = Să organizez ceva cu cartierul
# nl fc626ff2
need-leisure = Sport, hobby, cunoașterea altor oameni
# nl 4a723c4a
need-discrimination = Cineva mă tratează mai rău din cauza originii, limbii sau religiei mele
# nl dae0600a
need-policy_participation = Vreau să îmi spun părerea despre politica autorităților
# nl fe5d932f
need-interpreter_on_site = Un interpret care vine la fața locului
# nl 0a0b79ab
need-interpreter_by_phone = Un interpret la telefon
# nl 299660b5
need-interpreter_by_video = Un interpret prin video
# nl cddafda7
need-written_translation = Traducerea unui text
# nl a962a6b4
need-advice_for_organisation = Sfaturi sau formare pentru organizația mea
# nl 46d91211
need-local_policy_support = Sprijin pentru politica unei localități
# nl 1bb62a64
need-unknown = Altceva, sau nu știu

## Where

# nl d5926648
place-title-person = În ce localitate locuiți?
# nl 83e7d02d
place-title-helper = În ce localitate locuiește acea persoană?
# nl 63e61c22
place-title-professional = În ce localitate este?
# nl d986fc2b
place-title-on-site = Unde are loc discuția?
# nl 0a438783
place-title-office = În ce localitate este serviciul dumneavoastră?
# nl cbd5a873
place-label = Cod poștal sau localitate
# nl 7ff5ec4a
place-hint = De exemplu 9000 sau Gent. Puteți scrie numele și în limba dumneavoastră.
# nl 9109a544
place-no-address = Nu aveți adresă? Unde dormiți sau unde stați acum? Scrieți acea localitate.
# nl 952c88a0
place-unknown = Nu știu
# nl bc28c2db
place-why = Fiecare localitate are propriile servicii. De aceea trebuie să știm unde este. Nu întrebăm strada.
# nl f89e5221
place-error-empty = Scrieți un cod poștal sau o localitate. De exemplu 9000. Sau alegeți „Nu știu”.
# nl 796db262
place-error-unknown = Nu găsim acest loc. Scrieți codul poștal. De exemplu 9000. Sau alegeți „Nu știu”.
# nl 5ed9da03
which-place-title = La ce localitate vă referiți?
# nl 56739f69
which-place-hint = Mai multe locuri se potrivesc cu „{ $typed }”.
# nl e8e1eb84
which-place-none = Niciuna dintre acestea. Scriu din nou.
# nl da6bbded
which-place-error = Alegeți o localitate.

## Only what still changes the road

# nl 10e693fe
minor-title = Este vorba despre un copil sub 18 ani?
# nl 674720bd
minor-why = Pentru copii ajută uneori alt serviciu.
# nl e988a447
minor-error = Alegeți da sau nu.
# nl 88c7ef7e
caravan-title = Locuiți într-o rulotă sau au locuit părinții dumneavoastră într-o rulotă?
# nl 06375ce1
caravan-title-helper = Acea persoană locuiește într-o rulotă sau au locuit părinții ei într-o rulotă?
# nl d11afb7c
caravan-why = Atunci, pentru un loc de rulotă ajută alt serviciu.
# nl fba26394
caravan-error = Alegeți un răspuns. Puteți alege și: prefer să nu spun.
# nl 610f8074
residence-title = Aveți acte ca să locuiți în Belgia?
# nl 5b0d7bf1
residence-title-helper = Acea persoană are acte ca să locuiască în Belgia?
# nl 93b358b5
residence-hint = Nu este obligatoriu să spuneți acest lucru. Vă ajutăm și fără răspuns.
# nl 4b8de653
residence-why = Pentru această cerere ajută uneori alt serviciu. Doar de aceea întrebăm. Wegwijzer nu dă acest răspuns nici poliției, nici Oficiului pentru Străini (Dienst Vreemdelingenzaken). Un serviciu de asistență socială (OCMW) are propriile reguli. Întrebați la OCMW despre ele.
# nl 5f9870c8
residence-prefer_not_to_say = Prefer să nu spun
# nl 1e47d22b
residence-legal = Da
# nl b948f0c1
residence-asylum = Am cerut azil și aștept răspunsul
# nl 9e37a3e2
residence-asylum-helper = A cerut azil și așteaptă răspunsul
# nl fea274f0
residence-temporary_protection = Am protecție temporară
# nl ffafce84
residence-temporary_protection-hint = De exemplu, pentru oamenii din Ucraina.
# nl ef7668fd
residence-temporary_protection-helper = Protecție temporară
# nl 5f91f036
residence-without_permit = Nu
# nl ae33f0d8
residence-error = Alegeți un răspuns. Puteți alege și: prefer să nu spun.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = De ce limbă aveți nevoie?
# nl 63421470
languages_needed-label = Limba
# nl 2820c93a
languages_needed-second = Încă o limbă
# nl 13b8a16b
languages_needed-choose = Alegeți o limbă
# nl 4f2fb155
languages_needed-error = Alegeți o limbă.
# nl 7cc5477d
appointment-title = Când are loc discuția?
# nl eb4f6db2
appointment-date = Ziua
# nl a9a91a29
appointment-time = Ora
# nl 1b22db8b
appointment-duration = Cât durează?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
# nl 2b64eb7b
appointment-place = Adresa sau sala
# nl d15ac7e8
appointment-place-hint = De exemplu: Kerkstraat 1, sala 2. Nu scrieți numele unui client.
# nl 347bc848
appointment-later = Încă nu este hotărât
# nl e74a7e2c
appointment-error-date = Alegeți o zi. De exemplu { $example }.
# nl de24b90b
appointment-error-past = Această zi a trecut. Alegeți o zi începând de astăzi.
# nl 3ba7126b
appointment-error-time = Scrieți ora. De exemplu 14:30.
# nl 6082f4f0
organisation-title = Pentru ce serviciu lucrați?
# nl 92d3468d
organisation-name = Numele serviciului
# nl 75f9f16d
organisation-department = Departamentul
# nl e6b90b8a
organisation-reference = Numărul dumneavoastră propriu pentru această cerere
# nl 8aec4184
organisation-reference-hint = Nu scrieți numele unui client.
# nl 53d0f63c
organisation-error = Scrieți numele serviciului dumneavoastră. De exemplu: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Vreți să ne mai spuneți ceva?
# nl 9e4a5e60
words-title-needed = Spuneți-ne de ce aveți nevoie
# nl 82ab1a49
words-hint = Scrieți în limba dumneavoastră. Nu scrieți numele altor persoane.
# nl 89d1cdb0
words-urgent = Este urgent: trebuie să se întâmple ceva astăzi sau mâine
# nl 5a4299f0
words-error-empty = Scrieți în câteva cuvinte de ce aveți nevoie. De exemplu: caut o școală pentru fiul meu.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Textul are { $over } caracter în plus. Scrieți un text mai scurt.
        [few] Textul are { $over } caractere în plus. Scrieți un text mai scurt.
       *[other] Textul are { $over } de caractere în plus. Scrieți un text mai scurt.
    }

## How to answer

# nl 909da016
contact-title = Cum vă putem răspunde?
# nl 277eeb9e
contact-hint = Nu este obligatoriu să scrieți ceva. Primiți întotdeauna un link. Acolo citiți ce se întâmplă cu cererea dumneavoastră.
# nl c13a93c8
contact-name = Nume
# nl 300f05f0
contact-phone = Telefon
# nl 3ab1927a
contact-phone-hint = De exemplu 0470 00 00 00, sau +32 470 00 00 00.
# nl 243730ba
contact-email = E-mail
# nl 44b82e06
contact-language = În ce limbă vă putem răspunde?
# nl c5405bc5
contact-safe = Se uită cineva în telefonul sau în e-mailul dumneavoastră? Atunci nu scrieți nimic.
# nl 22228286
contact-error-phone = Acest număr de telefon nu este corect. Scrieți-l așa: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Această adresă de e-mail nu este corectă. Scrieți-o așa: nume@exemplu.be.
# nl 23f1f13e
contact-error-name = Acest nume este prea lung. Scrieți un nume mai scurt.

## Check and send

# nl 95151a19
check-title = Verificați tot
# nl 5c9432f0
check-answers = Răspunsurile dumneavoastră
# nl 7cf32922
check-nothing = fără răspuns
# nl a3b60504
check-anonymous = Nu ați dat nume, telefon sau e-mail. Este în regulă.
# nl c0475f9c
check-receivers = Trimitem cererea la:
# nl fd4ae37c
check-person-first = Mai întâi, o persoană de la Wegwijzer citește cererea dumneavoastră. Ea alege serviciul care vă poate ajuta.
# nl 9129e55c
check-person-proposal = Probabil acesta este:
# nl c0b792c4
check-doubt = Poate va fi alt serviciu. Pe pagina dumneavoastră vedeți întotdeauna la cine este cererea.
# nl 1c7d1404
check-consent = Sunteți de acord?
# nl 3304a103
check-consent-yes = Da, trimiteți cererea mea
# nl 49f5a738
check-consent-no = Nu, nu trimiteți nimic. Spuneți-mi doar unde găsesc ajutor
# nl 3c00f8af
check-consent-error = Alegeți da sau nu.
# nl fcce5c19
check-send = Trimiteți
# nl 410a7f20
check-duplicate = Ați trimis deja această cerere pe { $when }. Noi o avem. Nu mai este nevoie să faceți nimic. S-a schimbat ceva? Atunci puteți trimite din nou.
# nl 3e11cc83
check-again = S-a schimbat ceva sau a durat mult. Verificați tot încă o dată și trimiteți din nou.
# nl e9b4dd2f
check-not-kept = Nu am putut păstra acum cererea dumneavoastră. Ea nu a fost trimisă. Răspunsurile dumneavoastră sunt încă aici. Așteptați puțin și apăsați din nou pe „Trimiteți”.
# nl cb300152
check-busy =
    { $seconds ->
        [one] Acum sunt foarte multe cereri. Așteptați { $seconds } secundă și apăsați din nou pe „Trimiteți”. Răspunsurile dumneavoastră rămân aici.
        [few] Acum sunt foarte multe cereri. Așteptați { $seconds } secunde și apăsați din nou pe „Trimiteți”. Răspunsurile dumneavoastră rămân aici.
       *[other] Acum sunt foarte multe cereri. Așteptați { $seconds } de secunde și apăsați din nou pe „Trimiteți”. Răspunsurile dumneavoastră rămân aici.
    }
# nl 1ca7cf7a
check-working = Un moment, vă rugăm. Trimitem cererea dumneavoastră.
# nl 336f11a4
honeypot = Lăsați acest câmp gol

## Receipt

# nl b69ab754
receipt-title = Am primit cererea dumneavoastră
# nl 3f4a2966
receipt-reference = Numărul dumneavoastră
# nl ea396fdf
receipt-reference-hint = Spuneți acest număr când sunați sau când mergeți acolo.
# nl 6c7b78ac
receipt-link = Pagina dumneavoastră
# nl 09187aef
receipt-link-hint = Păstrați acest link. Cu acest link vedeți unde este cererea dumneavoastră. Nu dați linkul nimănui. Cine are linkul vede cererea dumneavoastră.
# nl 28968b33
receipt-open = Deschideți pagina dumneavoastră
# nl bbcdd3dc
receipt-next = Ce se întâmplă acum?
# nl 3d6ed922
receipt-next-service = În câteva minute, serviciul primește cererea dumneavoastră. Pe pagina dumneavoastră vedeți la cine este.
# nl 7787f1ff
receipt-next-person = O persoană de la Wegwijzer citește cererea dumneavoastră. Apoi vedeți pe pagina dumneavoastră la cine este.
# nl fa13a03e
receipt-next-contact = Serviciul vă sună sau vă scrie un e-mail.
# nl 3c49ac43
receipt-next-anonymous = Nu vă putem suna și nu vă putem scrie. Uitați-vă pe pagina dumneavoastră. Mergeți la serviciu și spuneți numărul dumneavoastră.
# nl 47c071fb
receipt-lost = Ați pierdut linkul? Atunci nu îl putem da din nou. Faceți cererea încă o dată.
# nl 05882dee
receipt-copy = Copiați linkul
# nl 5db8efaf
receipt-copied = Linkul este copiat.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Nu am trimis nimic și nu am păstrat nimic.
# nl 5683af04
answer-who = Cine vă poate ajuta?
# nl dc091e60
answer-nobody = Nu cunoaștem niciun serviciu pentru această cerere. Întrebați la primăria din apropiere. Acolo sunt cunoscute serviciile locale.
# nl bb4e5390
answer-other = Vreau să cer altceva
# nl b28aed7d
answer-talk = Vreau să vorbesc și cu cineva din localitatea mea despre asta
# nl fe592ff2
answer-asylum_reception-title = Fedasil vă ajută
# nl 8e69a1eb
answer-asylum_reception = Fedasil este serviciul din Belgia pentru oamenii care cer azil. Fedasil caută un loc de dormit. Noi nu putem decide acest lucru.
# nl 9a6471a4
answer-wallonia-title = Valonia are propriile servicii
# nl e7afaa8e
answer-wallonia = Acest loc este în Valonia. Noi lucrăm pentru Flandra și Bruxelles. În Valonia vă ajută alte servicii, de obicei în franceză.
# nl f30f8ea7
answer-german_area-title = Estul Belgiei are propriile servicii
# nl d3c16ef5
answer-german_area = Acest loc este în partea Belgiei unde se vorbește germana. Acolo vă ajută alte servicii.
# nl 7ba57ee7
answer-care_elsewhere-title = Aveți dreptul la un medic
# nl 31d38311
answer-care_elsewhere = Și fără acte puteți merge la medic, dacă este nevoie. Mergeți la serviciul de asistență socială (OCMW) din localitatea unde sunteți. În Valonia se numește CPAS. Ei se ocupă de plată.
# nl 308ca0cb
answer-discrimination-title = Puteți raporta acest lucru
# nl 2963b2d6
answer-discrimination = Nimeni nu are voie să vă trateze mai rău din cauza originii, limbii sau religiei dumneavoastră. Aceste servicii vă ascultă și vă spun ce puteți face. Este gratuit.
# nl 90c7efec
answer-interpreter-title = Serviciul comandă interpretul pentru dumneavoastră
# nl d35d7239
answer-interpreter = Nu este nevoie să căutați sau să plătiți dumneavoastră un interpret. Școala, medicul sau serviciul de asistență socială (OCMW) poate comanda un interpret. Arătați acolo această fișă.
# nl 4f8c328a
answer-no_course_asylum-title = Integrarea civică (inburgering) nu este încă posibilă
# nl a3526f93
answer-no_course_asylum = Așteptați un răspuns la cererea dumneavoastră de azil. Atunci nu este încă posibilă integrarea civică pentru dumneavoastră. Dar puteți învăța neerlandeza. Întrebați la locul unde dormiți, sau alegeți altceva mai jos.
# nl 84581eab
answer-no_course_papers-title = Acest curs nu este posibil acum
# nl 8e7e2290
answer-no_course_papers = Pentru acest curs sunt necesare acte. Dar aveți alte drepturi: la medic, dacă este nevoie, și la școală pentru copii. Puteți și să vorbiți cu cineva despre viitorul dumneavoastră.
# nl 08c7d8ae
answer-no_consent-title = Aici găsiți ajutor
# nl 2612177f
answer-no_consent = Nu vreți să trimitem ceva. Este în regulă. Acest serviciu vă poate ajuta. Puteți merge acolo chiar dumneavoastră.
# nl 866cf472
answer-danger-title = Sunați la { $number }
# nl b99df164
answer-danger = Viața cuiva este în pericol? Atunci sunați acum la { $number }. Noi nu putem ajuta destul de repede.
# nl d85083cd
answer-general-title = Aici găsiți ajutor
# nl ba1ae303
answer-general = Pentru această cerere nu trimitem nimic mai departe. Aceste servicii vă pot ajuta.
# nl af470c31
answer-learn-dutch = Vreau să învăț neerlandeza
# nl 4502781a
answer-guidance = Vreau să vorbesc cu cineva despre viitorul meu
# nl 16d71e4b
answer-doctor = Am nevoie de un medic
# nl f03bcd3d
card-title = Fișă de arătat
# nl eb65cac5
card-choose = Alegeți limba dumneavoastră sus. Atunci facem un card în limba dumneavoastră și în neerlandeză.
# nl 66483aba
card-print = Tipăriți fișa
# nl c5e0bacf
card-text = Vorbesc limba { $language }. Vreau să vă înțeleg bine. Puteți comanda un interpret? Un serviciu poate face asta la un serviciu de interpretariat social.

## Who may receive

# nl bda98b91
org-local-authority = administrația locală din { $place }
# nl b8df796f
org-ocmw = serviciul de asistență socială (OCMW) din { $place }
# nl ef97f06a
org-school = școlile din { $place }
# nl d694e52b
org-municipality-brussels = comuna { $place }
# nl de52ddf9
org-language-note = Numele serviciilor sunt în neerlandeză.

## The status page

# nl 94f46bc4
status-title = Cererea dumneavoastră de ajutor
# nl 95bc2c83
status-ask-secret = Lipiți aici tot linkul pe care l-ați primit.
# nl 0ce830ef
status-secret-label = Linkul dumneavoastră
# nl 141ac89b
status-secret-hint = Linkul se termină cu multe litere și cifre.
# nl 75e981a9
status-secret-button = Arată cererea mea
# nl 76a98cb4
status-loading = Căutăm cererea dumneavoastră.
# nl 4085591d
status-not-found = Nu găsim nicio cerere cu acest link. Verificați dacă linkul este complet. L-ați pierdut? Atunci faceți cererea încă o dată.
# nl 34dd61bb
status-unavailable = Nu putem verifica acum. Cererea dumneavoastră nu s-a pierdut. Încercați din nou mai târziu.
# nl 9679d414
status-reference = Număr
# nl 097f0229
status-received = Am primit cererea dumneavoastră
# nl 9faf13ad
status-received-text = Căutăm serviciul care vă poate ajuta. De obicei nu durează mult.
# nl 764afa46
status-referred = Cererea dumneavoastră este la un serviciu
# nl 85dfcb0e
status-referred-text = Serviciul a primit un mesaj. El trebuie încă să citească cererea dumneavoastră.
# nl e737b71d
status-accepted = Un serviciu vă ajută
# nl 972226d0
status-accepted-text = Serviciul a citit cererea dumneavoastră și vă ajută mai departe.
# nl 924d26c0
status-sent-on = Alt serviciu se uită acum la cererea dumneavoastră
# nl 3c00d74c
status-sent-on-text = Primul serviciu nu v-a putut ajuta. Cererea dumneavoastră a fost trimisă mai departe. Nu este nevoie să faceți nimic.
# nl 45387a56
status-needs_person = O persoană de la Wegwijzer citește cererea dumneavoastră
# nl cc9f97d3
status-needs_person-text = Un om decide cine vă poate ajuta cel mai bine.
# nl 10df0593
status-answered = Răspunsul pentru dumneavoastră este aici
# nl f79879e2
status-closed = Cererea dumneavoastră de ajutor este încheiată
# nl d5e815d8
status-closed-text = Mai aveți nevoie de ajutor? Atunci faceți o cerere nouă.
# nl 6a96ccf9
status-withdrawn = Ați retras cererea de ajutor
# nl 10f4aa8a
status-withdrawn-text = Nu mai trimitem nimic. Aveți totuși nevoie de ajutor? Atunci faceți o cerere nouă.
# nl 5fb1fd76
status-erased = Cererea dumneavoastră de ajutor este ștearsă
# nl eb2a532f
status-erased-text = Nimeni nu mai poate citi cererea dumneavoastră.
# nl 74133026
status-when-received = Cerere făcută pe { $when }
# nl bebdc085
status-when-updated = Ultima noutate pe { $when }
# nl 9818340d
status-show-who = Arată la cine este cererea
# nl 6784f583
status-show-answer = Arată răspunsul
# nl 29369d0f
status-hidden-hint = Arătăm acest lucru doar când cereți. Așa nimeni nu poate citi împreună cu dumneavoastră.
# nl 5574a393
status-refresh = Verificați din nou
# nl cbe50ac5
status-new = Faceți o cerere nouă
# nl 7532635c
withdraw-title = Vreți să retrageți cererea de ajutor?
# nl de5f02eb
withdraw-text = Atunci nu mai trimitem nimic. Un serviciu a primit deja un mesaj? Poate că încă vă sună.
# nl dde10528
withdraw-keep = Nu, păstrați cererea mea
# nl 4ae82ac3
withdraw-yes = Da, retrageți cererea mea de ajutor
# nl cd296c1c
withdraw-erase = Da, și ștergeți tot ce am spus
# nl d8c62d19
withdraw-erase-hint = După aceea nu se mai poate reveni. Nici noi nu vom mai putea citi cererea dumneavoastră.
# nl 929717ad
withdraw-button = Retrag cererea mea de ajutor
# nl 26f00794
withdraw-failed = Nu am putut face asta acum. Cererea dumneavoastră este încă aici. Încercați din nou mai târziu.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Această pagină nu există
# nl 90f7fa9f
wrong-not-found = Verificați dacă adresa este corectă. Sau începeți de la prima pagină.
# nl a0ee83de
wrong-too-many-title = Așteptați puțin
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Ați trimis de multe ori la rând. Așteptați { $seconds } secundă și încercați din nou.
        [few] Ați trimis de multe ori la rând. Așteptați { $seconds } secunde și încercați din nou.
       *[other] Ați trimis de multe ori la rând. Așteptați { $seconds } de secunde și încercați din nou.
    }
# nl 195313e2
wrong-too-large-title = Textul dumneavoastră este prea lung
# nl eedcb85f
wrong-too-large = Mergeți înapoi și scrieți un text mai scurt.
# nl c5561a91
wrong-defect-title = A apărut o eroare la noi
# nl bdf2dcec
wrong-defect = Nu s-a trimis nimic. Încercați din nou mai târziu. Aveți nevoie de ajutor repede? Mergeți la primăria din apropiere.
# nl 8bf1520a
wrong-start = La prima pagină

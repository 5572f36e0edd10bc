### Romanian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Aceasta este o traducere. Textul oficial este cel în limba neerlandeză.
language-label = Limba
language-change = Altă limbă
skip-link = Mergeți la conținut
leave-fast = Ieșire rapidă
leave-fast-hint = Părăsiți această pagină. Atunci arătăm prognoza meteo.
danger-line = Viața cuiva este în pericol? Sunați la { $number }.
danger-call = Sunați la { $number }
yes = Da
no = Nu
next = Continuați
back = Înapoi
change = Modificați
optional = nu este obligatoriu
why = De ce întrebăm acest lucru?
progress = Întrebarea { $number } din aproximativ { $total }
error-title = Ceva nu este corect
error-prefix = Eroare
footer-privacy = Nu păstrăm nimic în browserul dumneavoastră. Păstrăm cererea dumneavoastră sub cheie. O citesc doar cei care vă ajută.
page-title = { $title } – Wegwijzer

## Start page

start-title = Cereți ajutor
start-what = Spuneți-ne de ce aveți nevoie. Noi căutăm serviciul care vă poate ajuta în Flandra sau la Bruxelles.
start-free = Gratuit. Nu este nevoie să vă spuneți numele.
start-button = Începeți
start-time = Durează aproximativ două minute.
start-have-link = Ați făcut deja o cerere aici? Atunci deschideți linkul pe care l-ați primit.
start-languages = Alegeți limba dumneavoastră

## Danger

danger-title = Este acum viața cuiva în pericol?
danger-hint = De exemplu: cineva nu respiră bine, sângerează mult sau este atacat.
danger-error = Alegeți da sau nu.
emergency-title = Sunați acum la { $number }
emergency-free = Apelul este gratuit. Puteți suna oricând, ziua și noaptea.
emergency-say = Spuneți unde sunteți. Spuneți ce se întâmplă. Încercați în neerlandeză, franceză, germană sau engleză.
emergency-no-papers = Nu aveți nevoie de acte ca să sunați.
emergency-not-sent = Acest site nu trimite nici ambulanța, nici poliția.
emergency-go-on = Acum nu mai este pericol. Vreau să cer altceva.
danger-box = Citiți acest text și este pericol acum? Sunați la { $number }. Nu așteptați răspunsul nostru.

## Who asks

role-title = Pentru cine cereți ajutor?
role-person = Pentru mine sau pentru familia mea
role-helper = Pentru altcineva
role-helper-hint = De exemplu, pentru un prieten sau o vecină.
role-professional = Lucrez pentru un serviciu sau o organizație
role-professional-hint = De exemplu o școală, un medic, un serviciu de asistență socială (OCMW) sau un spital.
role-why = Un serviciu poate cere alte lucruri decât o familie. De exemplu, să comande un interpret.
role-error = Alegeți pentru cine cereți ajutor.

## What it is about

topic-title = Despre ce este cererea dumneavoastră?
topic-error = Alegeți despre ce este cererea dumneavoastră.
topic-courses = Să învăț neerlandeza sau să urmez integrarea civică (inburgering)
topic-courses-hint = Un curs, un test, o adeverință.
topic-school = Școală
topic-school-hint = Înscrierea unui copil la școală.
topic-living = Sănătate, bani sau adăpost
topic-living-hint = Medic, mâncare, chirie, un loc de dormit.
topic-papers = Acte, scrisori și servicii
topic-papers-hint = O scrisoare pe care nu o înțelegeți. O întrebare despre ședere. Sunt aici de puțin timp.
topic-neighbours = Cartier, sport și cunoașterea altor oameni
topic-neighbours-hint = O ceartă cu vecinii, o petrecere, un club.
topic-unfair = Tratament nedrept, sau să vă spuneți părerea
topic-unfair-hint = Nu primiți ceva din cauza originii dumneavoastră. Sau vreți să vă spuneți părerea.
topic-language = Un interpret sau o traducere
topic-language-hint = Cineva care traduce la o discuție, sau traducerea unui text.
topic-advice = Sfaturi pentru organizația mea
topic-advice-hint = Lucrul cu oameni de altă origine, politica locală, o întrebare despre lege.
topic-other = Altceva
topic-other-hint = Ne spuneți mai târziu cu cuvintele dumneavoastră.

need-title = De ce aveți nevoie?
need-error = Alegeți ce se potrivește cel mai bine. Nu știți? Atunci alegeți ultimul răspuns.
need-learn_dutch = Să învăț neerlandeza
need-civic_integration = Integrare civică (inburgering)
need-civic_integration-hint = Un curs despre viața și munca în Belgia, cu neerlandeză.
need-school_enrolment = Să înscriu un copil la școală
need-urgent_medical_care = Un medic sau medicamente
need-urgent_medical_care-hint = Aveți o boală sau o durere și nu puteți plăti.
need-social_assistance = Bani, mâncare, chirie sau altă problemă acasă
need-asylum_reception = Cer azil și nu am unde să dorm
need-access_to_service = O scrisoare sau un serviciu pe care nu le înțeleg
need-residence_law = O întrebare despre șederea mea în Belgia
need-orientation = Sunt aici de puțin timp și nu știu unde să merg
need-humane_guidance = Nu mai știu ce să fac mai departe
need-humane_guidance-hint = Vreți să vorbiți cu cineva despre viitorul dumneavoastră.
need-caravan_pitch = Un loc pentru o rulotă
need-neighbourhood_conflict = Probleme sau certuri în cartier
need-neighbourhood_initiative = Să organizez ceva cu cartierul
need-leisure = Sport, hobby, cunoașterea altor oameni
need-discrimination = Cineva mă tratează mai rău din cauza originii, limbii sau religiei mele
need-policy_participation = Vreau să îmi spun părerea despre politica autorităților
need-interpreter_on_site = Un interpret care vine la fața locului
need-interpreter_by_phone = Un interpret la telefon
need-interpreter_by_video = Un interpret prin video
need-written_translation = Traducerea unui text
need-advice_for_organisation = Sfaturi sau formare pentru organizația mea
need-local_policy_support = Sprijin pentru politica unei localități
need-unknown = Altceva, sau nu știu

## Where

place-title-person = În ce localitate locuiți?
place-title-helper = În ce localitate locuiește acea persoană?
place-title-professional = În ce localitate este?
place-title-on-site = Unde are loc discuția?
place-title-office = În ce localitate este serviciul dumneavoastră?
place-label = Cod poștal sau localitate
place-hint = De exemplu 9000 sau Gent. Puteți scrie numele și în limba dumneavoastră.
place-no-address = Nu aveți adresă? Unde dormiți sau unde stați acum? Scrieți acea localitate.
place-unknown = Nu știu
place-why = Fiecare localitate are propriile servicii. De aceea trebuie să știm unde este. Nu întrebăm strada.
place-error-empty = Scrieți un cod poștal sau o localitate. De exemplu 9000. Sau alegeți „Nu știu”.
place-error-unknown = Nu găsim acest loc. Scrieți codul poștal. De exemplu 9000. Sau alegeți „Nu știu”.
which-place-title = La ce localitate vă referiți?
which-place-hint = Mai multe locuri se potrivesc cu „{ $typed }”.
which-place-none = Niciuna dintre acestea. Scriu din nou.
which-place-error = Alegeți o localitate.

## Only what still changes the road

minor-title = Este vorba despre un copil sub 18 ani?
minor-why = Pentru copii ajută uneori alt serviciu.
minor-error = Alegeți da sau nu.
caravan-title = Locuiți într-o rulotă sau au locuit părinții dumneavoastră într-o rulotă?
caravan-title-helper = Acea persoană locuiește într-o rulotă sau au locuit părinții ei într-o rulotă?
caravan-why = Atunci, pentru un loc de rulotă ajută alt serviciu.
caravan-error = Alegeți un răspuns. Puteți alege și: prefer să nu spun.
residence-title = Aveți acte ca să locuiți în Belgia?
residence-title-helper = Acea persoană are acte ca să locuiască în Belgia?
residence-hint = Nu este obligatoriu să spuneți acest lucru. Vă ajutăm și fără răspuns.
residence-why = Pentru această cerere ajută uneori alt serviciu. Doar de aceea întrebăm. Wegwijzer nu dă acest răspuns nici poliției, nici Oficiului pentru Străini (Dienst Vreemdelingenzaken). Un serviciu de asistență socială (OCMW) are propriile reguli. Întrebați la OCMW despre ele.
residence-prefer_not_to_say = Prefer să nu spun
residence-legal = Da
residence-asylum = Am cerut azil și aștept răspunsul
residence-asylum-helper = A cerut azil și așteaptă răspunsul
residence-temporary_protection = Am protecție temporară
residence-temporary_protection-hint = De exemplu, pentru oamenii din Ucraina.
residence-temporary_protection-helper = Protecție temporară
residence-without_permit = Nu
residence-error = Alegeți un răspuns. Puteți alege și: prefer să nu spun.

## An interpreter or a translation, ordered by a service

languages_needed-title = De ce limbă aveți nevoie?
languages_needed-label = Limba
languages_needed-second = Încă o limbă
languages_needed-choose = Alegeți o limbă
languages_needed-error = Alegeți o limbă.
appointment-title = Când are loc discuția?
appointment-date = Ziua
appointment-time = Ora
appointment-duration = Cât durează?
appointment-minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
appointment-place = Adresa sau sala
appointment-place-hint = De exemplu: Kerkstraat 1, sala 2. Nu scrieți numele unui client.
appointment-later = Încă nu este hotărât
appointment-error-date = Alegeți o zi. De exemplu { $example }.
appointment-error-past = Această zi a trecut. Alegeți o zi începând de astăzi.
appointment-error-time = Scrieți ora. De exemplu 14:30.
organisation-title = Pentru ce serviciu lucrați?
organisation-name = Numele serviciului
organisation-department = Departamentul
organisation-reference = Numărul dumneavoastră propriu pentru această cerere
organisation-reference-hint = Nu scrieți numele unui client.
organisation-error = Scrieți numele serviciului dumneavoastră. De exemplu: Basisschool De Linde.

## Own words

words-title = Vreți să ne mai spuneți ceva?
words-title-needed = Spuneți-ne de ce aveți nevoie
words-hint = Scrieți în limba dumneavoastră. Nu scrieți numele altor persoane.
words-label = Cuvintele dumneavoastră
words-urgent = Este urgent: trebuie să se întâmple ceva astăzi sau mâine
words-error-empty = Scrieți în câteva cuvinte de ce aveți nevoie. De exemplu: caut o școală pentru fiul meu.
words-error-long = { $over ->
    [one] Textul are { $over } caracter în plus. Scrieți un text mai scurt.
    [few] Textul are { $over } caractere în plus. Scrieți un text mai scurt.
   *[other] Textul are { $over } de caractere în plus. Scrieți un text mai scurt.
}

## How to answer

contact-title = Cum vă putem răspunde?
contact-hint = Nu este obligatoriu să scrieți ceva. Primiți întotdeauna un link. Acolo citiți ce se întâmplă cu cererea dumneavoastră.
contact-name = Nume
contact-phone = Telefon
contact-phone-hint = De exemplu 0470 00 00 00, sau +32 470 00 00 00.
contact-email = E-mail
contact-language = În ce limbă vă putem răspunde?
contact-safe = Se uită cineva în telefonul sau în e-mailul dumneavoastră? Atunci nu scrieți nimic.
contact-error-phone = Acest număr de telefon nu este corect. Scrieți-l așa: +32 470 00 00 00.
contact-error-email = Această adresă de e-mail nu este corectă. Scrieți-o așa: nume@exemplu.be.
contact-error-name = Acest nume este prea lung. Scrieți un nume mai scurt.

## Check and send

check-title = Verificați tot
check-answers = Răspunsurile dumneavoastră
check-nothing = fără răspuns
check-anonymous = Nu ați dat nume, telefon sau e-mail. Este în regulă.
check-receivers = Trimitem cererea la:
check-person-first = Mai întâi, o persoană de la Wegwijzer citește cererea dumneavoastră. Ea alege serviciul care vă poate ajuta.
check-person-proposal = Probabil acesta este:
check-doubt = Poate va fi alt serviciu. Pe pagina dumneavoastră vedeți întotdeauna la cine este cererea.
check-consent = Sunteți de acord?
check-consent-yes = Da, trimiteți cererea mea
check-consent-no = Nu, nu trimiteți nimic. Spuneți-mi doar unde găsesc ajutor
check-consent-error = Alegeți da sau nu.
check-send = Trimiteți
check-duplicate = Ați trimis deja această cerere pe { $when }. Noi o avem. Nu mai este nevoie să faceți nimic. S-a schimbat ceva? Atunci puteți trimite din nou.
check-again = S-a schimbat ceva sau a durat mult. Verificați tot încă o dată și trimiteți din nou.
check-not-kept = Nu am putut păstra acum cererea dumneavoastră. Ea nu a fost trimisă. Răspunsurile dumneavoastră sunt încă aici. Așteptați puțin și apăsați din nou pe „Trimiteți”.
check-busy = { $seconds ->
    [one] Acum sunt foarte multe cereri. Așteptați { $seconds } secundă și apăsați din nou pe „Trimiteți”. Răspunsurile dumneavoastră rămân aici.
    [few] Acum sunt foarte multe cereri. Așteptați { $seconds } secunde și apăsați din nou pe „Trimiteți”. Răspunsurile dumneavoastră rămân aici.
   *[other] Acum sunt foarte multe cereri. Așteptați { $seconds } de secunde și apăsați din nou pe „Trimiteți”. Răspunsurile dumneavoastră rămân aici.
}
check-working = Un moment, vă rugăm. Trimitem cererea dumneavoastră.
honeypot = Lăsați acest câmp gol

## Receipt

receipt-title = Am primit cererea dumneavoastră
receipt-reference = Numărul dumneavoastră
receipt-reference-hint = Spuneți acest număr când sunați sau când mergeți acolo.
receipt-link = Pagina dumneavoastră
receipt-link-hint = Păstrați acest link. Cu acest link vedeți unde este cererea dumneavoastră. Nu dați linkul nimănui. Cine are linkul vede cererea dumneavoastră.
receipt-open = Deschideți pagina dumneavoastră
receipt-next = Ce se întâmplă acum?
receipt-next-service = În câteva minute, serviciul primește cererea dumneavoastră. Pe pagina dumneavoastră vedeți la cine este.
receipt-next-person = O persoană de la Wegwijzer citește cererea dumneavoastră. Apoi vedeți pe pagina dumneavoastră la cine este.
receipt-next-contact = Serviciul vă sună sau vă scrie un e-mail.
receipt-next-anonymous = Nu vă putem suna și nu vă putem scrie. Uitați-vă pe pagina dumneavoastră. Mergeți la serviciu și spuneți numărul dumneavoastră.
receipt-lost = Ați pierdut linkul? Atunci nu îl putem da din nou. Faceți cererea încă o dată.
receipt-copy = Copiați linkul
receipt-copied = Linkul este copiat.

## Answers without sending anything

answer-not-sent = Nu am trimis nimic și nu am păstrat nimic.
answer-who = Cine vă poate ajuta?
answer-nobody = Nu cunoaștem niciun serviciu pentru această cerere. Întrebați la primăria din apropiere. Acolo sunt cunoscute serviciile locale.
answer-other = Vreau să cer altceva
answer-talk = Vreau să vorbesc și cu cineva din localitatea mea despre asta
answer-asylum_reception-title = Fedasil vă ajută
answer-asylum_reception = Fedasil este serviciul din Belgia pentru oamenii care cer azil. Fedasil caută un loc de dormit. Noi nu putem decide acest lucru.
answer-wallonia-title = Valonia are propriile servicii
answer-wallonia = Acest loc este în Valonia. Noi lucrăm pentru Flandra și Bruxelles. În Valonia vă ajută alte servicii, de obicei în franceză.
answer-german_area-title = Estul Belgiei are propriile servicii
answer-german_area = Acest loc este în partea Belgiei unde se vorbește germana. Acolo vă ajută alte servicii.
answer-care_elsewhere-title = Aveți dreptul la un medic
answer-care_elsewhere = Și fără acte puteți merge la medic, dacă este nevoie. Mergeți la serviciul de asistență socială (OCMW) din localitatea unde sunteți. În Valonia se numește CPAS. Ei se ocupă de plată.
answer-discrimination-title = Puteți raporta acest lucru
answer-discrimination = Nimeni nu are voie să vă trateze mai rău din cauza originii, limbii sau religiei dumneavoastră. Aceste servicii vă ascultă și vă spun ce puteți face. Este gratuit.
answer-interpreter-title = Serviciul comandă interpretul pentru dumneavoastră
answer-interpreter = Nu este nevoie să căutați sau să plătiți dumneavoastră un interpret. Școala, medicul sau serviciul de asistență socială (OCMW) poate comanda un interpret. Arătați acolo această fișă.
answer-no_course_asylum-title = Integrarea civică (inburgering) nu este încă posibilă
answer-no_course_asylum = Așteptați un răspuns la cererea dumneavoastră de azil. Atunci nu este încă posibilă integrarea civică pentru dumneavoastră. Dar puteți învăța neerlandeza. Întrebați la locul unde dormiți, sau alegeți altceva mai jos.
answer-no_course_papers-title = Acest curs nu este posibil acum
answer-no_course_papers = Pentru acest curs sunt necesare acte. Dar aveți alte drepturi: la medic, dacă este nevoie, și la școală pentru copii. Puteți și să vorbiți cu cineva despre viitorul dumneavoastră.
answer-no_consent-title = Aici găsiți ajutor
answer-no_consent = Nu vreți să trimitem ceva. Este în regulă. Acest serviciu vă poate ajuta. Puteți merge acolo chiar dumneavoastră.
answer-danger-title = Sunați la { $number }
answer-danger = Viața cuiva este în pericol? Atunci sunați acum la { $number }. Noi nu putem ajuta destul de repede.
answer-general-title = Aici găsiți ajutor
answer-general = Pentru această cerere nu trimitem nimic mai departe. Aceste servicii vă pot ajuta.
answer-learn-dutch = Vreau să învăț neerlandeza
answer-guidance = Vreau să vorbesc cu cineva despre viitorul meu
answer-doctor = Am nevoie de un medic

card-title = Fișă de arătat
card-choose = Alegeți limba dumneavoastră sus. Atunci facem un card în limba dumneavoastră și în neerlandeză.
card-print = Tipăriți fișa
card-text = Vorbesc limba { $language }. Vreau să vă înțeleg bine. Puteți comanda un interpret? Un serviciu poate face asta la un serviciu de interpretariat social.

## Who may receive

org-local-authority = administrația locală din { $place }
org-ocmw = serviciul de asistență socială (OCMW) din { $place }
org-school = școlile din { $place }
org-municipality-brussels = comuna { $place }
org-language-note = Numele serviciilor sunt în neerlandeză.

## The status page

status-title = Cererea dumneavoastră de ajutor
status-ask-secret = Lipiți aici tot linkul pe care l-ați primit.
status-secret-label = Linkul dumneavoastră
status-secret-hint = Linkul se termină cu multe litere și cifre.
status-secret-button = Arată cererea mea
status-loading = Căutăm cererea dumneavoastră.
status-not-found = Nu găsim nicio cerere cu acest link. Verificați dacă linkul este complet. L-ați pierdut? Atunci faceți cererea încă o dată.
status-unavailable = Nu putem verifica acum. Cererea dumneavoastră nu s-a pierdut. Încercați din nou mai târziu.
status-reference = Număr
status-received = Am primit cererea dumneavoastră
status-received-text = Căutăm serviciul care vă poate ajuta. De obicei nu durează mult.
status-referred = Cererea dumneavoastră este la un serviciu
status-referred-text = Serviciul a primit un mesaj. El trebuie încă să citească cererea dumneavoastră.
status-accepted = Un serviciu vă ajută
status-accepted-text = Serviciul a citit cererea dumneavoastră și vă ajută mai departe.
status-sent-on = Alt serviciu se uită acum la cererea dumneavoastră
status-sent-on-text = Primul serviciu nu v-a putut ajuta. Cererea dumneavoastră a fost trimisă mai departe. Nu este nevoie să faceți nimic.
status-needs_person = O persoană de la Wegwijzer citește cererea dumneavoastră
status-needs_person-text = Un om decide cine vă poate ajuta cel mai bine.
status-answered = Răspunsul pentru dumneavoastră este aici
status-closed = Cererea dumneavoastră de ajutor este încheiată
status-closed-text = Mai aveți nevoie de ajutor? Atunci faceți o cerere nouă.
status-withdrawn = Ați retras cererea de ajutor
status-withdrawn-text = Nu mai trimitem nimic. Aveți totuși nevoie de ajutor? Atunci faceți o cerere nouă.
status-erased = Cererea dumneavoastră de ajutor este ștearsă
status-erased-text = Nimeni nu mai poate citi cererea dumneavoastră.
status-when-received = Cerere făcută pe { $when }
status-when-updated = Ultima noutate pe { $when }
status-show-who = Arată la cine este cererea
status-show-answer = Arată răspunsul
status-hidden-hint = Arătăm acest lucru doar când cereți. Așa nimeni nu poate citi împreună cu dumneavoastră.
status-refresh = Verificați din nou
status-new = Faceți o cerere nouă
withdraw-title = Vreți să retrageți cererea de ajutor?
withdraw-text = Atunci nu mai trimitem nimic. Un serviciu a primit deja un mesaj? Poate că încă vă sună.
withdraw-keep = Nu, păstrați cererea mea
withdraw-yes = Da, retrageți cererea mea de ajutor
withdraw-erase = Da, și ștergeți tot ce am spus
withdraw-erase-hint = După aceea nu se mai poate reveni. Nici noi nu vom mai putea citi cererea dumneavoastră.
withdraw-button = Retrag cererea mea de ajutor
withdraw-error = Alegeți un răspuns.
withdraw-failed = Nu am putut face asta acum. Cererea dumneavoastră este încă aici. Încercați din nou mai târziu.

## When something goes wrong

wrong-not-found-title = Această pagină nu există
wrong-not-found = Verificați dacă adresa este corectă. Sau începeți de la prima pagină.
wrong-too-many-title = Așteptați puțin
wrong-too-many = { $seconds ->
    [one] Ați trimis de multe ori la rând. Așteptați { $seconds } secundă și încercați din nou.
    [few] Ați trimis de multe ori la rând. Așteptați { $seconds } secunde și încercați din nou.
   *[other] Ați trimis de multe ori la rând. Așteptați { $seconds } de secunde și încercați din nou.
}
wrong-too-large-title = Textul dumneavoastră este prea lung
wrong-too-large = Mergeți înapoi și scrieți un text mai scurt.
wrong-defect-title = A apărut o eroare la noi
wrong-defect = Nu s-a trimis nimic. Încercați din nou mai târziu. Aveți nevoie de ajutor repede? Mergeți la primăria din apropiere.
wrong-start = La prima pagină

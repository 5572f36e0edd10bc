### Polish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = To jest tłumaczenie. Oficjalny jest tekst w języku niderlandzkim.
language-label = Język
language-change = Inny język
skip-link = Przejdź do treści
leave-fast = Szybko wyjdź
leave-fast-hint = Wyjście z tej strony. Pokażemy wtedy prognozę pogody.
danger-line = Czyjeś życie jest w niebezpieczeństwie? Proszę dzwonić pod { $number }.
danger-call = Zadzwoń pod { $number }
yes = Tak
no = Nie
next = Dalej
back = Wstecz
change = Zmień
optional = nieobowiązkowe
why = Dlaczego o to pytamy?
progress = Pytanie { $number } z około { $total }
error-title = Coś się nie zgadza
error-prefix = Błąd
footer-privacy = Nic nie zapisujemy w Państwa przeglądarce. Państwa prośbę przechowujemy pod kluczem. Czytają ją tylko osoby, które Państwu pomagają.
page-title = { $title } – Wegwijzer

## Start page

start-title = Prośba o pomoc
start-what = Proszę nam powiedzieć, czego Państwo potrzebują. Szukamy instytucji, która może Państwu pomóc we Flandrii lub w Brukseli.
start-free = Bezpłatnie. Nie trzeba podawać imienia ani nazwiska.
start-button = Zacznij
start-time = To trwa około dwóch minut.
start-have-link = Prośba została już wysłana? Proszę otworzyć otrzymany link.
start-languages = Proszę wybrać język

## Danger

danger-title = Czy czyjeś życie jest teraz w niebezpieczeństwie?
danger-hint = Na przykład: ktoś nie może dobrze oddychać, mocno krwawi albo ktoś go atakuje.
danger-error = Proszę wybrać „Tak” albo „Nie”.
emergency-title = Proszę teraz zadzwonić pod { $number }
emergency-free = Połączenie jest bezpłatne. Można dzwonić zawsze, w dzień i w nocy.
emergency-say = Proszę powiedzieć, gdzie Państwo są. Proszę powiedzieć, co się dzieje. Proszę spróbować po niderlandzku, francusku, niemiecku lub angielsku.
emergency-no-papers = Żeby zadzwonić, nie trzeba mieć dokumentów.
emergency-not-sent = Ta strona nie wysyła karetki ani policji.
emergency-go-on = Teraz nie ma już niebezpieczeństwa. Chcę poprosić o coś innego.
danger-box = Czytają to Państwo i teraz jest niebezpieczeństwo? Proszę dzwonić pod { $number }. Proszę nie czekać na naszą odpowiedź.

## Who asks

role-title = Dla kogo jest ta pomoc?
role-person = Dla mnie albo dla mojej rodziny
role-helper = Dla kogoś innego
role-helper-hint = Na przykład dla kogoś znajomego albo z sąsiedztwa.
role-professional = Pracuję w instytucji lub organizacji
role-professional-hint = Na przykład szkoła, lekarz, ośrodek pomocy społecznej OCMW lub szpital.
role-why = Instytucja może prosić o inne rzeczy niż rodzina. Na przykład może zamówić tłumacza.
role-error = Proszę wybrać, dla kogo jest ta pomoc.

## What it is about

topic-title = Czego dotyczy prośba?
topic-error = Proszę wybrać, czego dotyczy prośba.
topic-courses = Nauka niderlandzkiego lub kurs integracyjny (inburgering)
topic-courses-hint = Kurs, test, zaświadczenie.
topic-school = Szkoła
topic-school-hint = Zapisanie dziecka do szkoły.
topic-living = Zdrowie, pieniądze lub schronienie
topic-living-hint = Lekarz, jedzenie, czynsz, miejsce do spania.
topic-papers = Dokumenty, listy i instytucje
topic-papers-hint = List, którego Państwo nie rozumieją. Pytanie o pobyt. Jestem tu od niedawna.
topic-neighbours = Okolica, sport i poznawanie ludzi
topic-neighbours-hint = Kłótnia z sąsiadami, impreza, klub.
topic-unfair = Niesprawiedliwe traktowanie lub wyrażenie opinii
topic-unfair-hint = Ktoś Państwu czegoś odmawia z powodu pochodzenia. Albo chcą Państwo wyrazić swoją opinię.
topic-language = Tłumacz lub tłumaczenie
topic-language-hint = Ktoś, kto tłumaczy podczas rozmowy, albo tłumaczenie tekstu.
topic-advice = Porada dla mojej organizacji
topic-advice-hint = Praca z osobami innego pochodzenia, lokalna polityka, pytanie o prawo.
topic-other = Coś innego
topic-other-hint = Za chwilę będzie można to opisać własnymi słowami.

need-title = Czego Państwo potrzebują?
need-error = Proszę wybrać to, co najlepiej pasuje. Nie wiadomo, co wybrać? Proszę wtedy wybrać ostatnią odpowiedź.
need-learn_dutch = Nauka języka niderlandzkiego
need-civic_integration = Kurs integracyjny (inburgering)
need-civic_integration-hint = Kurs o życiu i pracy w Belgii, z nauką niderlandzkiego.
need-school_enrolment = Zapisanie dziecka do szkoły
need-urgent_medical_care = Lekarz lub leki
need-urgent_medical_care-hint = Są Państwo chorzy lub coś Państwa boli i nie mogą Państwo za to zapłacić.
need-social_assistance = Pieniądze, jedzenie, czynsz lub inny problem w domu
need-asylum_reception = Ubiegam się o azyl i nie mam gdzie spać
need-access_to_service = List lub instytucja, których nie rozumiem
need-residence_law = Pytanie o mój pobyt w Belgii
need-orientation = Jestem tu od niedawna i nie wiem, gdzie się zgłosić
need-humane_guidance = Nie wiem już, co robić dalej
need-humane_guidance-hint = Chcą Państwo porozmawiać z kimś o swojej przyszłości.
need-caravan_pitch = Miejsce na przyczepę mieszkalną
need-neighbourhood_conflict = Problemy lub kłótnia w okolicy
need-neighbourhood_initiative = Zorganizować coś z sąsiadami
need-leisure = Sport, hobby, poznawanie ludzi
need-discrimination = Traktują mnie gorzej z powodu mojego pochodzenia, języka lub religii
need-policy_participation = Chcę wyrazić swoją opinię o polityce władz
need-interpreter_on_site = Tłumacz, który przyjdzie na miejsce
need-interpreter_by_phone = Tłumacz przez telefon
need-interpreter_by_video = Tłumacz przez wideo
need-written_translation = Tłumaczenie tekstu
need-advice_for_organisation = Porada lub szkolenie dla mojej organizacji
need-local_policy_support = Wsparcie dla polityki gminy
need-unknown = Coś innego albo nie wiem

## Where

place-title-person = W jakiej gminie Państwo mieszkają?
place-title-helper = W jakiej gminie mieszka ta osoba?
place-title-professional = W jakiej gminie to jest?
place-title-on-site = Gdzie będzie rozmowa?
place-title-office = W jakiej gminie jest Państwa instytucja?
place-label = Kod pocztowy lub gmina
place-hint = Na przykład 9000 lub Gent. Można też napisać nazwę w swoim języku.
place-no-address = Nie mają Państwo adresu? Gdzie Państwo teraz śpią lub przebywają? Proszę wpisać tę gminę.
place-unknown = Nie wiem
place-why = Każda gmina ma swoje instytucje. Dlatego musimy wiedzieć, gdzie to jest. Nie pytamy o ulicę.
place-error-empty = Proszę wpisać kod pocztowy lub gminę. Na przykład 9000. Albo proszę wybrać „Nie wiem”.
place-error-unknown = Nie znajdujemy tego miejsca. Proszę wpisać kod pocztowy. Na przykład 9000. Albo proszę wybrać „Nie wiem”.
which-place-title = Którą gminę mają Państwo na myśli?
which-place-hint = Więcej niż jedno miejsce pasuje do „{ $typed }”.
which-place-none = Żadna z nich. Napiszę to jeszcze raz.
which-place-error = Proszę wybrać jedną gminę.

## Only what still changes the road

minor-title = Czy chodzi o dziecko, które ma mniej niż 18 lat?
minor-why = Dzieciom czasem pomaga inna instytucja.
minor-error = Proszę wybrać „Tak” albo „Nie”.
caravan-title = Czy mieszkają Państwo w przyczepie mieszkalnej albo czy Państwa rodzice mieszkali w przyczepie?
caravan-title-helper = Czy ta osoba mieszka w przyczepie mieszkalnej albo czy jej rodzice mieszkali w przyczepie?
caravan-why = W sprawie miejsca na przyczepę pomaga wtedy inna instytucja.
caravan-error = Proszę wybrać odpowiedź. Można też wybrać: „Wolę tego nie mówić”.
residence-title = Czy mają Państwo dokumenty, żeby mieszkać w Belgii?
residence-title-helper = Czy ta osoba ma dokumenty, żeby mieszkać w Belgii?
residence-hint = Nie trzeba tego mówić. Pomożemy także bez odpowiedzi.
residence-why = W tej sprawie czasem pomaga inna instytucja. Pytamy tylko dlatego. Wegwijzer nie przekazuje tego policji ani belgijskiemu Urzędowi ds. Cudzoziemców (Dienst Vreemdelingenzaken). Ośrodek pomocy społecznej OCMW ma własne zasady. Proszę zapytać o nie w OCMW.
residence-prefer_not_to_say = Wolę tego nie mówić
residence-legal = Tak
residence-asylum = Czekam na odpowiedź na mój wniosek o azyl
residence-asylum-helper = Czeka na odpowiedź na wniosek o azyl
residence-temporary_protection = Mam ochronę czasową
residence-temporary_protection-hint = Na przykład dla osób z Ukrainy.
residence-temporary_protection-helper = Ochrona czasowa
residence-without_permit = Nie
residence-error = Proszę wybrać odpowiedź. Można też wybrać: „Wolę tego nie mówić”.

## An interpreter or a translation, ordered by a service

languages_needed-title = Jakiego języka Państwo potrzebują?
languages_needed-label = Język
languages_needed-second = Jeszcze jeden język
languages_needed-choose = Proszę wybrać język
languages_needed-error = Proszę wybrać język.
appointment-title = Kiedy będzie rozmowa?
appointment-date = Dzień
appointment-time = Godzina
appointment-duration = Jak długo?
appointment-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
appointment-place = Adres lub sala
appointment-place-hint = Na przykład: Kerkstraat 1, sala 2. Proszę nie pisać nazwisk klientów.
appointment-later = Jeszcze nie wiadomo
appointment-error-date = Proszę wybrać dzień. Na przykład { $example }.
appointment-error-past = Ten dzień już minął. Proszę wybrać dzisiejszy lub późniejszy dzień.
appointment-error-time = Proszę wpisać godzinę. Na przykład 14:30.
organisation-title = W jakiej instytucji Państwo pracują?
organisation-name = Nazwa instytucji
organisation-department = Dział
organisation-reference = Państwa własny numer tej prośby
organisation-reference-hint = Proszę nie pisać nazwisk klientów.
organisation-error = Proszę wpisać nazwę instytucji. Na przykład: Basisschool De Linde.

## Own words

words-title = Czy chcą Państwo coś jeszcze powiedzieć?
words-title-needed = Proszę nam powiedzieć, czego Państwo potrzebują
words-hint = Proszę pisać w swoim języku. Proszę nie pisać nazwisk innych osób.
words-label = Własne słowa
words-urgent = To pilne: coś musi się stać dzisiaj lub jutro
words-error-empty = Proszę napisać w kilku słowach, czego Państwo potrzebują. Na przykład: szukam szkoły dla mojego syna.
words-error-long = { $over ->
    [one] Tekst jest za długi o { $over } znak. Proszę go skrócić.
    [few] Tekst jest za długi o { $over } znaki. Proszę go skrócić.
    [many] Tekst jest za długi o { $over } znaków. Proszę go skrócić.
   *[other] Tekst jest za długi o { $over } znaku. Proszę go skrócić.
}

## How to answer

contact-title = Jak możemy Państwu odpowiedzieć?
contact-hint = Nie trzeba nic pisać. Zawsze dostaną Państwo link. Tam można przeczytać, co się dzieje z prośbą.
contact-name = Imię lub nazwisko
contact-phone = Telefon
contact-phone-hint = Na przykład 0470 00 00 00 lub +32 470 00 00 00.
contact-email = E-mail
contact-language = W jakim języku możemy odpowiedzieć?
contact-safe = Czy ktoś inny zagląda do Państwa telefonu lub e-maili? Wtedy proszę nic nie pisać.
contact-error-phone = Ten numer telefonu jest nieprawidłowy. Proszę wpisać go tak: +32 470 00 00 00.
contact-error-email = Ten adres e-mail jest nieprawidłowy. Proszę wpisać go tak: imie@przyklad.be.
contact-error-name = To imię lub nazwisko jest za długie. Proszę wpisać krótsze.

## Check and send

check-title = Proszę wszystko sprawdzić
check-answers = Państwa odpowiedzi
check-nothing = nie podano
check-anonymous = Nie podali Państwo nazwiska, telefonu ani e-maila. To jest w porządku.
check-receivers = Wyślemy to do:
check-person-first = Najpierw osoba z Wegwijzer przeczyta Państwa prośbę. Wybierze instytucję, która może Państwu pomóc.
check-person-proposal = Prawdopodobnie będzie to:
check-doubt = Może to być inna instytucja. Na Państwa stronie zawsze widać, kto ma Państwa prośbę.
check-consent = Czy możemy to zrobić?
check-consent-yes = Tak, proszę wysłać moją prośbę
check-consent-no = Nie, proszę nic nie wysyłać. Proszę tylko powiedzieć, gdzie znajdę pomoc
check-consent-error = Proszę wybrać „Tak” albo „Nie”.
check-send = Wyślij
check-duplicate = Ta prośba została już wysłana: { $when }. Mamy ją. Nie trzeba nic więcej robić. Coś się zmieniło? Wtedy można wysłać ją jeszcze raz.
check-again = Coś się zmieniło albo trwało to długo. Proszę wszystko jeszcze raz sprawdzić i wysłać ponownie.
check-not-kept = Nie udało się teraz zapisać Państwa prośby. Nie została wysłana. Państwa odpowiedzi nadal tu są. Proszę chwilę poczekać i znowu nacisnąć „Wyślij”.
check-busy = { $seconds ->
    [one] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekundę i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
    [few] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekundy i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
    [many] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekund i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
   *[other] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekundy i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
}
check-working = Proszę chwilę poczekać. Wysyłamy Państwa prośbę.
honeypot = Proszę zostawić to pole puste

## Receipt

receipt-title = Mamy Państwa prośbę
receipt-reference = Państwa numer
receipt-reference-hint = Proszę podać ten numer przez telefon albo na miejscu.
receipt-link = Państwa strona
receipt-link-hint = Proszę zachować ten link. Dzięki niemu widać, gdzie jest prośba. Proszę nikomu nie dawać tego linku. Kto ma link, widzi Państwa prośbę.
receipt-open = Otwórz swoją stronę
receipt-next = Co będzie dalej?
receipt-next-service = Za kilka minut instytucja dostanie Państwa prośbę. Na Państwa stronie widać, kto ją ma.
receipt-next-person = Osoba z Wegwijzer przeczyta Państwa prośbę. Potem na Państwa stronie widać, kto ją ma.
receipt-next-contact = Instytucja zadzwoni lub napisze e-mail.
receipt-next-anonymous = Nie możemy do Państwa zadzwonić ani napisać. Proszę zaglądać na swoją stronę. Proszę samodzielnie pójść do instytucji i podać swój numer.
receipt-lost = Link się zgubił? Nie możemy podać go ponownie. Proszę wtedy wysłać prośbę jeszcze raz.
receipt-copy = Kopiuj link
receipt-copied = Link jest skopiowany.

## Answers without sending anything

answer-not-sent = Niczego nie wysłaliśmy i niczego nie zapisaliśmy.
answer-who = Kto może Państwu pomóc?
answer-nobody = Nie znamy instytucji dla tej prośby. Proszę zapytać w najbliższym urzędzie gminy. Tam znają miejscowe instytucje.
answer-other = Chcę poprosić o coś innego
answer-talk = Chcę też porozmawiać o tym z kimś z mojej gminy
answer-asylum_reception-title = Fedasil Państwu pomoże
answer-asylum_reception = Fedasil to belgijska instytucja dla osób, które ubiegają się o azyl. Fedasil szuka miejsca do spania. My nie możemy o tym decydować.
answer-wallonia-title = Walonia ma własne instytucje
answer-wallonia = To miejsce jest w Walonii. My działamy we Flandrii i w Brukseli. W Walonii pomogą Państwu inne instytucje, zwykle po francusku.
answer-german_area-title = Wschodnia Belgia ma własne instytucje
answer-german_area = To miejsce jest w niemieckojęzycznej części Belgii. Tam pomogą Państwu inne instytucje.
answer-care_elsewhere-title = Mają Państwo prawo do lekarza
answer-care_elsewhere = Także bez dokumentów można pójść do lekarza, jeśli to potrzebne. Proszę iść do ośrodka pomocy społecznej OCMW w gminie, w której Państwo są. W Walonii nazywa się on CPAS. Tam załatwią sprawę płatności.
answer-discrimination-title = Można to zgłosić
answer-discrimination = Nikomu nie wolno traktować Państwa gorzej z powodu pochodzenia, języka lub religii. Te instytucje wysłuchają Państwa i powiedzą, co można zrobić. To jest bezpłatne.
answer-interpreter-title = Instytucja zamawia tłumacza dla Państwa
answer-interpreter = Nie muszą Państwo sami szukać tłumacza ani za niego płacić. Szkoła, lekarz lub ośrodek pomocy społecznej OCMW może zamówić tłumacza. Proszę pokazać tam tę kartę.
answer-no_course_asylum-title = Kurs integracyjny (inburgering) nie jest jeszcze możliwy
answer-no_course_asylum = Czekają Państwo na odpowiedź na wniosek o azyl. Kurs integracyjny nie jest więc jeszcze dla Państwa dostępny. Można jednak uczyć się niderlandzkiego. Proszę zapytać o to w miejscu, w którym Państwo śpią, albo wybrać poniżej coś innego.
answer-no_course_papers-title = Ten kurs nie jest teraz możliwy
answer-no_course_papers = Na ten kurs potrzebne są dokumenty. Mają Państwo jednak inne prawa: do lekarza, jeśli to potrzebne, i do szkoły dla dzieci. Można też porozmawiać z kimś o swojej przyszłości.
answer-no_consent-title = Tu znajdą Państwo pomoc
answer-no_consent = Nie chcą Państwo, żebyśmy coś wysłali. To jest w porządku. Ta instytucja może Państwu pomóc. Można tam pójść samodzielnie.
answer-danger-title = Proszę dzwonić pod { $number }
answer-danger = Czyjeś życie jest w niebezpieczeństwie? Proszę wtedy teraz zadzwonić pod { $number }. My nie możemy pomóc wystarczająco szybko.
answer-general-title = Tu znajdą Państwo pomoc
answer-general = Przy tej prośbie nic nie wysyłamy dalej. Te instytucje mogą Państwu pomóc.
answer-learn-dutch = Chcę się uczyć niderlandzkiego
answer-guidance = Chcę porozmawiać z kimś o mojej przyszłości
answer-doctor = Potrzebuję lekarza

card-title = Karta do pokazania
card-choose = Proszę wybrać swój język u góry. Wtedy zrobimy kartę w tym języku i po niderlandzku.
card-print = Wydrukuj kartę
card-text = Mój język to { $language }. Chcę dobrze Państwa rozumieć. Czy mogą Państwo zamówić tłumacza? Instytucja może to zrobić w biurze tłumaczy społecznych.

## Who may receive

org-local-authority = władze gminy { $place }
org-ocmw = ośrodek pomocy społecznej OCMW w gminie { $place }
org-school = szkoły w gminie { $place }
org-municipality-brussels = gmina { $place }
org-language-note = Nazwy instytucji są w języku niderlandzkim.

## The status page

status-title = Państwa prośba
status-ask-secret = Proszę wkleić tutaj cały otrzymany link.
status-secret-label = Państwa link
status-secret-hint = Na końcu linku jest dużo liter i cyfr.
status-secret-button = Pokaż moją prośbę
status-loading = Szukamy Państwa prośby.
status-not-found = Nie znajdujemy prośby z tym linkiem. Proszę sprawdzić, czy link jest cały. Link się zgubił? Proszę wtedy wysłać prośbę jeszcze raz.
status-unavailable = Nie możemy teraz sprawdzić. Państwa prośba nie zginęła. Proszę spróbować później.
status-reference = Numer
status-received = Mamy Państwa prośbę
status-received-text = Szukamy instytucji, która może Państwu pomóc. Zwykle nie trwa to długo.
status-referred = Państwa prośba jest w instytucji
status-referred-text = Instytucja dostała wiadomość. Musi jeszcze przeczytać Państwa prośbę.
status-accepted = Instytucja Państwu pomaga
status-accepted-text = Instytucja przeczytała Państwa prośbę i pomoże Państwu dalej.
status-sent-on = Państwa prośbę sprawdza teraz inna instytucja
status-sent-on-text = Pierwsza instytucja nie mogła Państwu pomóc. Prośba została przekazana dalej. Nie trzeba nic robić.
status-needs_person = Osoba z Wegwijzer czyta Państwa prośbę
status-needs_person-text = Człowiek zdecyduje, kto może Państwu najlepiej pomóc.
status-answered = Jest odpowiedź dla Państwa
status-closed = Państwa prośba jest zakończona
status-closed-text = Nadal potrzebują Państwo pomocy? Proszę wtedy wysłać nową prośbę.
status-withdrawn = Państwa prośba jest wycofana
status-withdrawn-text = Nic więcej nie wysyłamy. Jednak potrzebują Państwo pomocy? Proszę wtedy wysłać nową prośbę.
status-erased = Państwa prośba jest usunięta
status-erased-text = Nikt już nie może przeczytać Państwa prośby.
status-when-received = Data prośby: { $when }
status-when-updated = Ostatnia wiadomość: { $when }
status-show-who = Pokaż, kto ma moją prośbę
status-show-answer = Pokaż odpowiedź
status-hidden-hint = Pokazujemy to dopiero na Państwa życzenie. Tak nikt nie może czytać razem z Państwem.
status-refresh = Sprawdź ponownie
status-new = Wyślij nową prośbę
withdraw-title = Czy chcą Państwo wycofać prośbę?
withdraw-text = Wtedy nic więcej nie wyślemy. Jakaś instytucja dostała już wiadomość? Być może jeszcze do Państwa zadzwoni.
withdraw-keep = Nie, proszę zostawić moją prośbę
withdraw-yes = Tak, proszę wycofać moją prośbę
withdraw-erase = Tak, i proszę usunąć wszystkie moje informacje
withdraw-erase-hint = Tego nie można cofnąć. My też nie będziemy już mogli przeczytać Państwa prośby.
withdraw-button = Wycofaj moją prośbę
withdraw-error = Proszę wybrać odpowiedź.
withdraw-failed = Nie udało się teraz tego zrobić. Państwa prośba nadal tu jest. Proszę spróbować później.

## When something goes wrong

wrong-not-found-title = Ta strona nie istnieje
wrong-not-found = Proszę sprawdzić, czy adres jest prawidłowy. Albo zacząć od pierwszej strony.
wrong-too-many-title = Proszę chwilę poczekać
wrong-too-many = { $seconds ->
    [one] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekundę i spróbować ponownie.
    [few] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekundy i spróbować ponownie.
    [many] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekund i spróbować ponownie.
   *[other] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekundy i spróbować ponownie.
}
wrong-too-large-title = Tekst jest za długi
wrong-too-large = Proszę wrócić i napisać krótszy tekst.
wrong-defect-title = U nas wystąpił błąd
wrong-defect = Nic nie zostało wysłane. Proszę spróbować później. Potrzebują Państwo szybko pomocy? Proszę iść do najbliższego urzędu gminy.
wrong-start = Do pierwszej strony

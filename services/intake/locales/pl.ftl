### Polish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = To jest tłumaczenie. Oficjalny jest tekst w języku niderlandzkim.
# nl 0b45d998
language-label = Język
# nl 68f19598
skip-link = Przejdź do treści
# nl 31f3955c
leave-fast = Szybko wyjdź
# nl d50a4f4f
leave-fast-hint = Wyjście z tej strony. Pokażemy wtedy prognozę pogody.
# nl 6d9b38a3
danger-line = Czyjeś życie jest w niebezpieczeństwie? Proszę dzwonić pod { $number }.
# nl 0d7ab980
danger-call = Zadzwoń pod { $number }
# nl 2705191d
yes = Tak
# nl ddc9bb27
no = Nie
# nl d3b7384e
next = Dalej
# nl 4e28fb9d
back = Wstecz
# nl efadfc08
change = Zmień
# nl 7814a5ce
optional = nieobowiązkowe
# nl 3d3b074b
why = Dlaczego o to pytamy?
# nl 0d562aa5
progress = Pytanie { $number } z około { $total }
# nl db1a5735
error-title = Coś się nie zgadza
# nl cd9a978c
error-prefix = Błąd
# nl c573d788
footer-privacy = Nic nie zapisujemy w Państwa przeglądarce. Państwa prośbę przechowujemy pod kluczem. Czytają ją tylko osoby, które Państwu pomagają.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Prośba o pomoc
# nl 40254c12
start-what = Proszę nam powiedzieć, czego Państwo potrzebują. Szukamy instytucji, która może Państwu pomóc we Flandrii lub w Brukseli.
# nl 6c4dc16c
start-free = Bezpłatnie. Nie trzeba podawać imienia ani nazwiska.
# nl 5a250957
start-button = Zacznij
# nl 377a80f4
start-time = To trwa około dwóch minut.
# nl 3e066305
start-have-link = Prośba została już wysłana? Proszę otworzyć otrzymany link.
# nl 0ecbda15
start-languages = Proszę wybrać język

## Danger

# nl 6666e238
danger-title = Czy czyjeś życie jest teraz w niebezpieczeństwie?
# nl 95571399
danger-hint = Na przykład: ktoś nie może dobrze oddychać, mocno krwawi albo ktoś go atakuje.
# nl 1b70aefb
danger-error = Proszę wybrać „Tak” albo „Nie”.
# nl 8bb43f7e
emergency-title = Proszę teraz zadzwonić pod { $number }
# nl bbf8d10c
emergency-free = Połączenie jest bezpłatne. Można dzwonić zawsze, w dzień i w nocy.
# nl 59ecee01
emergency-say = Proszę powiedzieć, gdzie Państwo są. Proszę powiedzieć, co się dzieje. Proszę spróbować po niderlandzku, francusku, niemiecku lub angielsku.
# nl 2c6af378
emergency-no-papers = Żeby zadzwonić, nie trzeba mieć dokumentów.
# nl 8142caf8
emergency-not-sent = Ta strona nie wysyła karetki ani policji.
# nl 40300dbd
emergency-go-on = Teraz nie ma już niebezpieczeństwa. Chcę poprosić o coś innego.
# nl 03f90f11
danger-box = Czytają to Państwo i teraz jest niebezpieczeństwo? Proszę dzwonić pod { $number }. Proszę nie czekać na naszą odpowiedź.

## Who asks

# nl 11f333e6
role-title = Dla kogo jest ta pomoc?
# nl 9be1fc86
role-person = Dla mnie albo dla mojej rodziny
# nl d6db6f72
role-helper = Dla kogoś innego
# nl 346b69ce
role-helper-hint = Na przykład dla kogoś znajomego albo z sąsiedztwa.
# nl 05a5c2ab
role-professional = Pracuję w instytucji lub organizacji
# nl 36d2edcc
role-professional-hint = Na przykład szkoła, lekarz, ośrodek pomocy społecznej OCMW lub szpital.
# nl d83d537e
role-why = Instytucja może prosić o inne rzeczy niż rodzina. Na przykład może zamówić tłumacza.
# nl 885994c5
role-error = Proszę wybrać, dla kogo jest ta pomoc.

## What it is about

# nl e11766de
topic-title = Czego dotyczy prośba?
# nl 54c8c143
topic-error = Proszę wybrać, czego dotyczy prośba.
# nl 686d1722
topic-courses = Nauka niderlandzkiego lub kurs integracyjny (inburgering)
# nl 74ac014e
topic-courses-hint = Kurs, test, zaświadczenie.
# nl 3aaa2e94
topic-school = Szkoła
# nl 276f98d0
topic-school-hint = Zapisanie dziecka do szkoły.
# nl ce9e3a40
topic-living = Zdrowie, pieniądze lub schronienie
# nl b68d25bc
topic-living-hint = Lekarz, jedzenie, czynsz, miejsce do spania.
# nl a0a25571
topic-papers = Dokumenty, listy i instytucje
# nl 16ac90b2
topic-papers-hint = List, którego Państwo nie rozumieją. Pytanie o pobyt. Jestem tu od niedawna.
# nl efc34870
topic-neighbours = Okolica, sport i poznawanie ludzi
# nl 5c57e117
topic-neighbours-hint = Kłótnia z sąsiadami, impreza, klub.
# nl 3ce5dabe
topic-unfair = Niesprawiedliwe traktowanie lub wyrażenie opinii
# nl 4a9bf43f
topic-unfair-hint = Ktoś Państwu czegoś odmawia z powodu pochodzenia. Albo chcą Państwo wyrazić swoją opinię.
# nl 8198716a
topic-language = Tłumacz lub tłumaczenie
# nl f2423a5a
topic-language-hint = Ktoś, kto tłumaczy podczas rozmowy, albo tłumaczenie tekstu.
# nl b656c288
topic-advice = Porada dla mojej organizacji
# nl 24983cf3
topic-advice-hint = Praca z osobami innego pochodzenia, lokalna polityka, pytanie o prawo.
# nl 3ea132e2
topic-other = Coś innego
# nl b301fde9
topic-other-hint = Za chwilę będzie można to opisać własnymi słowami.
# nl de162404
need-title = Czego Państwo potrzebują?
# nl dadfc079
need-error = Proszę wybrać to, co najlepiej pasuje. Nie wiadomo, co wybrać? Proszę wtedy wybrać ostatnią odpowiedź.
# nl 231a30c3
need-learn_dutch = Nauka języka niderlandzkiego
# nl 05ca55d5
need-civic_integration = Kurs integracyjny (inburgering)
# nl a20e400d
need-civic_integration-hint = Kurs o życiu i pracy w Belgii, z nauką niderlandzkiego.
# nl 8984d7b7
need-school_enrolment = Zapisanie dziecka do szkoły
# nl ccb892ca
need-urgent_medical_care = Lekarz lub leki
# nl be424f31
need-urgent_medical_care-hint = Są Państwo chorzy lub coś Państwa boli i nie mogą Państwo za to zapłacić.
# nl f6094ba9
need-social_assistance = Pieniądze, jedzenie, czynsz lub inny problem w domu
# nl 4fd0b545
need-asylum_reception = Ubiegam się o azyl i nie mam gdzie spać
# nl 64f5081c
need-access_to_service = List lub instytucja, których nie rozumiem
# nl 2e3233a0
need-residence_law = Pytanie o mój pobyt w Belgii
# nl 5327fb07
need-orientation = Jestem tu od niedawna i nie wiem, gdzie się zgłosić
# nl ebb9a9bc
need-humane_guidance = Nie wiem już, co robić dalej
# nl 1c6295d1
need-humane_guidance-hint = Chcą Państwo porozmawiać z kimś o swojej przyszłości.
# nl a99a8cf5
need-caravan_pitch = Miejsce na przyczepę mieszkalną
# nl 6218ca35
need-neighbourhood_conflict = Problemy lub kłótnia w okolicy
# nl 5c88f2f1
need-neighbourhood_initiative = Zorganizować coś z sąsiadami
# nl fc626ff2
need-leisure = Sport, hobby, poznawanie ludzi
# nl 4a723c4a
need-discrimination = Traktują mnie gorzej z powodu mojego pochodzenia, języka lub religii
# nl dae0600a
need-policy_participation = Chcę wyrazić swoją opinię o polityce władz
# nl fe5d932f
need-interpreter_on_site = Tłumacz, który przyjdzie na miejsce
# nl 0a0b79ab
need-interpreter_by_phone = Tłumacz przez telefon
# nl 299660b5
need-interpreter_by_video = Tłumacz przez wideo
# nl cddafda7
need-written_translation = Tłumaczenie tekstu
# nl a962a6b4
need-advice_for_organisation = Porada lub szkolenie dla mojej organizacji
# nl 46d91211
need-local_policy_support = Wsparcie dla polityki gminy
# nl 1bb62a64
need-unknown = Coś innego albo nie wiem

## Where

# nl d5926648
place-title-person = W jakiej gminie Państwo mieszkają?
# nl 83e7d02d
place-title-helper = W jakiej gminie mieszka ta osoba?
# nl 63e61c22
place-title-professional = W jakiej gminie to jest?
# nl d986fc2b
place-title-on-site = Gdzie będzie rozmowa?
# nl 0a438783
place-title-office = W jakiej gminie jest Państwa instytucja?
# nl cbd5a873
place-label = Kod pocztowy lub gmina
# nl 7ff5ec4a
place-hint = Na przykład 9000 lub Gent. Można też napisać nazwę w swoim języku.
# nl 9109a544
place-no-address = Nie mają Państwo adresu? Gdzie Państwo teraz śpią lub przebywają? Proszę wpisać tę gminę.
# nl 952c88a0
place-unknown = Nie wiem
# nl bc28c2db
place-why = Każda gmina ma swoje instytucje. Dlatego musimy wiedzieć, gdzie to jest. Nie pytamy o ulicę.
# nl f89e5221
place-error-empty = Proszę wpisać kod pocztowy lub gminę. Na przykład 9000. Albo proszę wybrać „Nie wiem”.
# nl 796db262
place-error-unknown = Nie znajdujemy tego miejsca. Proszę wpisać kod pocztowy. Na przykład 9000. Albo proszę wybrać „Nie wiem”.
# nl 5ed9da03
which-place-title = Którą gminę mają Państwo na myśli?
# nl 56739f69
which-place-hint = Więcej niż jedno miejsce pasuje do „{ $typed }”.
# nl e8e1eb84
which-place-none = Żadna z nich. Napiszę to jeszcze raz.
# nl da6bbded
which-place-error = Proszę wybrać jedną gminę.

## Only what still changes the road

# nl 10e693fe
minor-title = Czy chodzi o dziecko, które ma mniej niż 18 lat?
# nl 674720bd
minor-why = Dzieciom czasem pomaga inna instytucja.
# nl e988a447
minor-error = Proszę wybrać „Tak” albo „Nie”.
# nl 88c7ef7e
caravan-title = Czy mieszkają Państwo w przyczepie mieszkalnej albo czy Państwa rodzice mieszkali w przyczepie?
# nl 06375ce1
caravan-title-helper = Czy ta osoba mieszka w przyczepie mieszkalnej albo czy jej rodzice mieszkali w przyczepie?
# nl d11afb7c
caravan-why = W sprawie miejsca na przyczepę pomaga wtedy inna instytucja.
# nl fba26394
caravan-error = Proszę wybrać odpowiedź. Można też wybrać: „Wolę tego nie mówić”.
# nl 610f8074
residence-title = Czy mają Państwo dokumenty, żeby mieszkać w Belgii?
# nl 5b0d7bf1
residence-title-helper = Czy ta osoba ma dokumenty, żeby mieszkać w Belgii?
# nl 93b358b5
residence-hint = Nie trzeba tego mówić. Pomożemy także bez odpowiedzi.
# nl 4b8de653
residence-why = W tej sprawie czasem pomaga inna instytucja. Pytamy tylko dlatego. Wegwijzer nie przekazuje tego policji ani belgijskiemu Urzędowi ds. Cudzoziemców (Dienst Vreemdelingenzaken). Ośrodek pomocy społecznej OCMW ma własne zasady. Proszę zapytać o nie w OCMW.
# nl 5f9870c8
residence-prefer_not_to_say = Wolę tego nie mówić
# nl 1e47d22b
residence-legal = Tak
# nl b948f0c1
residence-asylum = Czekam na odpowiedź na mój wniosek o azyl
# nl 9e37a3e2
residence-asylum-helper = Czeka na odpowiedź na wniosek o azyl
# nl fea274f0
residence-temporary_protection = Mam ochronę czasową
# nl ffafce84
residence-temporary_protection-hint = Na przykład dla osób z Ukrainy.
# nl ef7668fd
residence-temporary_protection-helper = Ochrona czasowa
# nl 5f91f036
residence-without_permit = Nie
# nl ae33f0d8
residence-error = Proszę wybrać odpowiedź. Można też wybrać: „Wolę tego nie mówić”.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Jakiego języka Państwo potrzebują?
# nl 63421470
languages_needed-label = Język
# nl 2820c93a
languages_needed-second = Jeszcze jeden język
# nl 13b8a16b
languages_needed-choose = Proszę wybrać język
# nl 4f2fb155
languages_needed-error = Proszę wybrać język.
# nl 7cc5477d
appointment-title = Kiedy będzie rozmowa?
# nl eb4f6db2
appointment-date = Dzień
# nl a9a91a29
appointment-time = Godzina
# nl 1b22db8b
appointment-duration = Jak długo?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
# nl 2b64eb7b
appointment-place = Adres lub sala
# nl d15ac7e8
appointment-place-hint = Na przykład: Kerkstraat 1, sala 2. Proszę nie pisać nazwisk klientów.
# nl 347bc848
appointment-later = Jeszcze nie wiadomo
# nl e74a7e2c
appointment-error-date = Proszę wybrać dzień. Na przykład { $example }.
# nl de24b90b
appointment-error-past = Ten dzień już minął. Proszę wybrać dzisiejszy lub późniejszy dzień.
# nl 3ba7126b
appointment-error-time = Proszę wpisać godzinę. Na przykład 14:30.
# nl 6082f4f0
organisation-title = W jakiej instytucji Państwo pracują?
# nl 92d3468d
organisation-name = Nazwa instytucji
# nl 75f9f16d
organisation-department = Dział
# nl e6b90b8a
organisation-reference = Państwa własny numer tej prośby
# nl 8aec4184
organisation-reference-hint = Proszę nie pisać nazwisk klientów.
# nl 53d0f63c
organisation-error = Proszę wpisać nazwę instytucji. Na przykład: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Czy chcą Państwo coś jeszcze powiedzieć?
# nl 9e4a5e60
words-title-needed = Proszę nam powiedzieć, czego Państwo potrzebują
# nl 82ab1a49
words-hint = Proszę pisać w swoim języku. Proszę nie pisać nazwisk innych osób.
# nl 89d1cdb0
words-urgent = To pilne: coś musi się stać dzisiaj lub jutro
# nl 5a4299f0
words-error-empty = Proszę napisać w kilku słowach, czego Państwo potrzebują. Na przykład: szukam szkoły dla mojego syna.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Tekst jest za długi o { $over } znak. Proszę go skrócić.
        [few] Tekst jest za długi o { $over } znaki. Proszę go skrócić.
        [many] Tekst jest za długi o { $over } znaków. Proszę go skrócić.
       *[other] Tekst jest za długi o { $over } znaku. Proszę go skrócić.
    }

## How to answer

# nl 909da016
contact-title = Jak możemy Państwu odpowiedzieć?
# nl 277eeb9e
contact-hint = Nie trzeba nic pisać. Zawsze dostaną Państwo link. Tam można przeczytać, co się dzieje z prośbą.
# nl c13a93c8
contact-name = Imię lub nazwisko
# nl 300f05f0
contact-phone = Telefon
# nl 3ab1927a
contact-phone-hint = Na przykład 0470 00 00 00 lub +32 470 00 00 00.
# nl 243730ba
contact-email = E-mail
# nl 44b82e06
contact-language = W jakim języku możemy odpowiedzieć?
# nl c5405bc5
contact-safe = Czy ktoś inny zagląda do Państwa telefonu lub e-maili? Wtedy proszę nic nie pisać.
# nl 22228286
contact-error-phone = Ten numer telefonu jest nieprawidłowy. Proszę wpisać go tak: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Ten adres e-mail jest nieprawidłowy. Proszę wpisać go tak: imie@przyklad.be.
# nl 23f1f13e
contact-error-name = To imię lub nazwisko jest za długie. Proszę wpisać krótsze.

## Check and send

# nl 95151a19
check-title = Proszę wszystko sprawdzić
# nl 5c9432f0
check-answers = Państwa odpowiedzi
# nl 7cf32922
check-nothing = nie podano
# nl a3b60504
check-anonymous = Nie podali Państwo nazwiska, telefonu ani e-maila. To jest w porządku.
# nl c0475f9c
check-receivers = Wyślemy to do:
# nl fd4ae37c
check-person-first = Najpierw osoba z Wegwijzer przeczyta Państwa prośbę. Wybierze instytucję, która może Państwu pomóc.
# nl 9129e55c
check-person-proposal = Prawdopodobnie będzie to:
# nl c0b792c4
check-doubt = Może to być inna instytucja. Na Państwa stronie zawsze widać, kto ma Państwa prośbę.
# nl 1c7d1404
check-consent = Czy możemy to zrobić?
# nl 3304a103
check-consent-yes = Tak, proszę wysłać moją prośbę
# nl 49f5a738
check-consent-no = Nie, proszę nic nie wysyłać. Proszę tylko powiedzieć, gdzie znajdę pomoc
# nl 3c00f8af
check-consent-error = Proszę wybrać „Tak” albo „Nie”.
# nl fcce5c19
check-send = Wyślij
# nl 410a7f20
check-duplicate = Ta prośba została już wysłana: { $when }. Mamy ją. Nie trzeba nic więcej robić. Coś się zmieniło? Wtedy można wysłać ją jeszcze raz.
# nl 3e11cc83
check-again = Coś się zmieniło albo trwało to długo. Proszę wszystko jeszcze raz sprawdzić i wysłać ponownie.
# nl e9b4dd2f
check-not-kept = Nie udało się teraz zapisać Państwa prośby. Nie została wysłana. Państwa odpowiedzi nadal tu są. Proszę chwilę poczekać i znowu nacisnąć „Wyślij”.
# nl cb300152
check-busy =
    { $seconds ->
        [one] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekundę i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
        [few] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekundy i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
        [many] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekund i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
       *[other] Teraz jest bardzo dużo próśb. Proszę poczekać { $seconds } sekundy i znowu nacisnąć „Wyślij”. Państwa odpowiedzi tu zostaną.
    }
# nl 1ca7cf7a
check-working = Proszę chwilę poczekać. Wysyłamy Państwa prośbę.
# nl 336f11a4
honeypot = Proszę zostawić to pole puste

## Receipt

# nl b69ab754
receipt-title = Mamy Państwa prośbę
# nl 3f4a2966
receipt-reference = Państwa numer
# nl ea396fdf
receipt-reference-hint = Proszę podać ten numer przez telefon albo na miejscu.
# nl 6c7b78ac
receipt-link = Państwa strona
# nl 09187aef
receipt-link-hint = Proszę zachować ten link. Dzięki niemu widać, gdzie jest prośba. Proszę nikomu nie dawać tego linku. Kto ma link, widzi Państwa prośbę.
# nl 28968b33
receipt-open = Otwórz swoją stronę
# nl bbcdd3dc
receipt-next = Co będzie dalej?
# nl 3d6ed922
receipt-next-service = Za kilka minut instytucja dostanie Państwa prośbę. Na Państwa stronie widać, kto ją ma.
# nl 7787f1ff
receipt-next-person = Osoba z Wegwijzer przeczyta Państwa prośbę. Potem na Państwa stronie widać, kto ją ma.
# nl fa13a03e
receipt-next-contact = Instytucja zadzwoni lub napisze e-mail.
# nl 3c49ac43
receipt-next-anonymous = Nie możemy do Państwa zadzwonić ani napisać. Proszę zaglądać na swoją stronę. Proszę samodzielnie pójść do instytucji i podać swój numer.
# nl 47c071fb
receipt-lost = Link się zgubił? Nie możemy podać go ponownie. Proszę wtedy wysłać prośbę jeszcze raz.
# nl 05882dee
receipt-copy = Kopiuj link
# nl 5db8efaf
receipt-copied = Link jest skopiowany.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Niczego nie wysłaliśmy i niczego nie zapisaliśmy.
# nl 5683af04
answer-who = Kto może Państwu pomóc?
# nl dc091e60
answer-nobody = Nie znamy instytucji dla tej prośby. Proszę zapytać w najbliższym urzędzie gminy. Tam znają miejscowe instytucje.
# nl bb4e5390
answer-other = Chcę poprosić o coś innego
# nl b28aed7d
answer-talk = Chcę też porozmawiać o tym z kimś z mojej gminy
# nl fe592ff2
answer-asylum_reception-title = Fedasil Państwu pomoże
# nl 8e69a1eb
answer-asylum_reception = Fedasil to belgijska instytucja dla osób, które ubiegają się o azyl. Fedasil szuka miejsca do spania. My nie możemy o tym decydować.
# nl 9a6471a4
answer-wallonia-title = Walonia ma własne instytucje
# nl e7afaa8e
answer-wallonia = To miejsce jest w Walonii. My działamy we Flandrii i w Brukseli. W Walonii pomogą Państwu inne instytucje, zwykle po francusku.
# nl f30f8ea7
answer-german_area-title = Wschodnia Belgia ma własne instytucje
# nl d3c16ef5
answer-german_area = To miejsce jest w niemieckojęzycznej części Belgii. Tam pomogą Państwu inne instytucje.
# nl 7ba57ee7
answer-care_elsewhere-title = Mają Państwo prawo do lekarza
# nl 31d38311
answer-care_elsewhere = Także bez dokumentów można pójść do lekarza, jeśli to potrzebne. Proszę iść do ośrodka pomocy społecznej OCMW w gminie, w której Państwo są. W Walonii nazywa się on CPAS. Tam załatwią sprawę płatności.
# nl 308ca0cb
answer-discrimination-title = Można to zgłosić
# nl 2963b2d6
answer-discrimination = Nikomu nie wolno traktować Państwa gorzej z powodu pochodzenia, języka lub religii. Te instytucje wysłuchają Państwa i powiedzą, co można zrobić. To jest bezpłatne.
# nl 90c7efec
answer-interpreter-title = Instytucja zamawia tłumacza dla Państwa
# nl d35d7239
answer-interpreter = Nie muszą Państwo sami szukać tłumacza ani za niego płacić. Szkoła, lekarz lub ośrodek pomocy społecznej OCMW może zamówić tłumacza. Proszę pokazać tam tę kartę.
# nl 4f8c328a
answer-no_course_asylum-title = Kurs integracyjny (inburgering) nie jest jeszcze możliwy
# nl a3526f93
answer-no_course_asylum = Czekają Państwo na odpowiedź na wniosek o azyl. Kurs integracyjny nie jest więc jeszcze dla Państwa dostępny. Można jednak uczyć się niderlandzkiego. Proszę zapytać o to w miejscu, w którym Państwo śpią, albo wybrać poniżej coś innego.
# nl 84581eab
answer-no_course_papers-title = Ten kurs nie jest teraz możliwy
# nl 8e7e2290
answer-no_course_papers = Na ten kurs potrzebne są dokumenty. Mają Państwo jednak inne prawa: do lekarza, jeśli to potrzebne, i do szkoły dla dzieci. Można też porozmawiać z kimś o swojej przyszłości.
# nl 08c7d8ae
answer-no_consent-title = Tu znajdą Państwo pomoc
# nl 2612177f
answer-no_consent = Nie chcą Państwo, żebyśmy coś wysłali. To jest w porządku. Ta instytucja może Państwu pomóc. Można tam pójść samodzielnie.
# nl 866cf472
answer-danger-title = Proszę dzwonić pod { $number }
# nl b99df164
answer-danger = Czyjeś życie jest w niebezpieczeństwie? Proszę wtedy teraz zadzwonić pod { $number }. My nie możemy pomóc wystarczająco szybko.
# nl d85083cd
answer-general-title = Tu znajdą Państwo pomoc
# nl ba1ae303
answer-general = Przy tej prośbie nic nie wysyłamy dalej. Te instytucje mogą Państwu pomóc.
# nl af470c31
answer-learn-dutch = Chcę się uczyć niderlandzkiego
# nl 4502781a
answer-guidance = Chcę porozmawiać z kimś o mojej przyszłości
# nl 16d71e4b
answer-doctor = Potrzebuję lekarza
# nl f03bcd3d
card-title = Karta do pokazania
# nl eb65cac5
card-choose = Proszę wybrać swój język u góry. Wtedy zrobimy kartę w tym języku i po niderlandzku.
# nl 66483aba
card-print = Wydrukuj kartę
# nl c5e0bacf
card-text = Mój język to { $language }. Chcę dobrze Państwa rozumieć. Czy mogą Państwo zamówić tłumacza? Instytucja może to zrobić w biurze tłumaczy społecznych.

## Who may receive

# nl bda98b91
org-local-authority = władze gminy { $place }
# nl b8df796f
org-ocmw = ośrodek pomocy społecznej OCMW w gminie { $place }
# nl ef97f06a
org-school = szkoły w gminie { $place }
# nl d694e52b
org-municipality-brussels = gmina { $place }
# nl de52ddf9
org-language-note = Nazwy instytucji są w języku niderlandzkim.

## The status page

# nl 94f46bc4
status-title = Państwa prośba
# nl 95bc2c83
status-ask-secret = Proszę wkleić tutaj cały otrzymany link.
# nl 0ce830ef
status-secret-label = Państwa link
# nl 141ac89b
status-secret-hint = Na końcu linku jest dużo liter i cyfr.
# nl 75e981a9
status-secret-button = Pokaż moją prośbę
# nl 76a98cb4
status-loading = Szukamy Państwa prośby.
# nl 4085591d
status-not-found = Nie znajdujemy prośby z tym linkiem. Proszę sprawdzić, czy link jest cały. Link się zgubił? Proszę wtedy wysłać prośbę jeszcze raz.
# nl 34dd61bb
status-unavailable = Nie możemy teraz sprawdzić. Państwa prośba nie zginęła. Proszę spróbować później.
# nl 9679d414
status-reference = Numer
# nl 097f0229
status-received = Mamy Państwa prośbę
# nl 9faf13ad
status-received-text = Szukamy instytucji, która może Państwu pomóc. Zwykle nie trwa to długo.
# nl 764afa46
status-referred = Państwa prośba jest w instytucji
# nl 85dfcb0e
status-referred-text = Instytucja dostała wiadomość. Musi jeszcze przeczytać Państwa prośbę.
# nl e737b71d
status-accepted = Instytucja Państwu pomaga
# nl 972226d0
status-accepted-text = Instytucja przeczytała Państwa prośbę i pomoże Państwu dalej.
# nl 924d26c0
status-sent-on = Państwa prośbę sprawdza teraz inna instytucja
# nl 3c00d74c
status-sent-on-text = Pierwsza instytucja nie mogła Państwu pomóc. Prośba została przekazana dalej. Nie trzeba nic robić.
# nl 45387a56
status-needs_person = Osoba z Wegwijzer czyta Państwa prośbę
# nl cc9f97d3
status-needs_person-text = Człowiek zdecyduje, kto może Państwu najlepiej pomóc.
# nl 10df0593
status-answered = Jest odpowiedź dla Państwa
# nl f79879e2
status-closed = Państwa prośba jest zakończona
# nl d5e815d8
status-closed-text = Nadal potrzebują Państwo pomocy? Proszę wtedy wysłać nową prośbę.
# nl 6a96ccf9
status-withdrawn = Państwa prośba jest wycofana
# nl 10f4aa8a
status-withdrawn-text = Nic więcej nie wysyłamy. Jednak potrzebują Państwo pomocy? Proszę wtedy wysłać nową prośbę.
# nl 5fb1fd76
status-erased = Państwa prośba jest usunięta
# nl eb2a532f
status-erased-text = Nikt już nie może przeczytać Państwa prośby.
# nl 74133026
status-when-received = Data prośby: { $when }
# nl bebdc085
status-when-updated = Ostatnia wiadomość: { $when }
# nl 9818340d
status-show-who = Pokaż, kto ma moją prośbę
# nl 6784f583
status-show-answer = Pokaż odpowiedź
# nl 29369d0f
status-hidden-hint = Pokazujemy to dopiero na Państwa życzenie. Tak nikt nie może czytać razem z Państwem.
# nl 5574a393
status-refresh = Sprawdź ponownie
# nl cbe50ac5
status-new = Wyślij nową prośbę
# nl 7532635c
withdraw-title = Czy chcą Państwo wycofać prośbę?
# nl de5f02eb
withdraw-text = Wtedy nic więcej nie wyślemy. Jakaś instytucja dostała już wiadomość? Być może jeszcze do Państwa zadzwoni.
# nl dde10528
withdraw-keep = Nie, proszę zostawić moją prośbę
# nl 4ae82ac3
withdraw-yes = Tak, proszę wycofać moją prośbę
# nl cd296c1c
withdraw-erase = Tak, i proszę usunąć wszystkie moje informacje
# nl d8c62d19
withdraw-erase-hint = Tego nie można cofnąć. My też nie będziemy już mogli przeczytać Państwa prośby.
# nl 929717ad
withdraw-button = Wycofaj moją prośbę
# nl 26f00794
withdraw-failed = Nie udało się teraz tego zrobić. Państwa prośba nadal tu jest. Proszę spróbować później.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Ta strona nie istnieje
# nl 90f7fa9f
wrong-not-found = Proszę sprawdzić, czy adres jest prawidłowy. Albo zacząć od pierwszej strony.
# nl a0ee83de
wrong-too-many-title = Proszę chwilę poczekać
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekundę i spróbować ponownie.
        [few] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekundy i spróbować ponownie.
        [many] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekund i spróbować ponownie.
       *[other] Wysłano zbyt wiele naraz. Proszę poczekać { $seconds } sekundy i spróbować ponownie.
    }
# nl 195313e2
wrong-too-large-title = Tekst jest za długi
# nl eedcb85f
wrong-too-large = Proszę wrócić i napisać krótszy tekst.
# nl c5561a91
wrong-defect-title = U nas wystąpił błąd
# nl bdf2dcec
wrong-defect = Nic nie zostało wysłane. Proszę spróbować później. Potrzebują Państwo szybko pomocy? Proszę iść do najbliższego urzędu gminy.
# nl 8bf1520a
wrong-start = Do pierwszej strony

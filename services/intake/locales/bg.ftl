### Bulgarian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Това е превод. Официалният текст е текстът на нидерландски.
# nl 0b45d998
language-label = Език
# nl 68f19598
skip-link = Към съдържанието
# nl 31f3955c
leave-fast = Бързо затваряне
# nl d50a4f4f
leave-fast-hint = Излезте от тази страница. Тогава показваме прогнозата за времето.
# nl 6d9b38a3
danger-line = В опасност ли е нечий живот? Обадете се на { $number }.
# nl 0d7ab980
danger-call = Обадете се на { $number }
# nl 2705191d
yes = Да
# nl ddc9bb27
no = Не
# nl d3b7384e
next = Напред
# nl 4e28fb9d
back = Назад
# nl efadfc08
change = Промяна
# nl 7814a5ce
optional = не е задължително
# nl 3d3b074b
why = Защо питаме за това?
# nl 0d562aa5
progress = Въпрос { $number } от около { $total }
# nl db1a5735
error-title = Нещо не е наред
# nl cd9a978c
error-prefix = Грешка
# nl c573d788
footer-privacy = Не пазим нищо във вашия браузър. Вашето запитване държим под ключ. Четат го само хората, които ви помагат.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Поискайте помощ
# nl 40254c12
start-what = Кажете ни от какво имате нужда. Ние търсим службата, която може да ви помогне във Фландрия или Брюксел.
# nl 6c4dc16c
start-free = Безплатно. Не е нужно да казвате името си.
# nl 5a250957
start-button = Започнете
# nl 377a80f4
start-time = Отнема около две минути.
# nl 3e066305
start-have-link = Вече сте изпратили запитване? Тогава отворете линка, който сте получили.
# nl 0ecbda15
start-languages = Изберете вашия език

## Danger

# nl 6666e238
danger-title = В опасност ли е сега нечий живот?
# nl 95571399
danger-hint = Например: някой трудно диша, кърви силно или го нападат.
# nl 1b70aefb
danger-error = Изберете „Да“ или „Не“.
# nl 8bb43f7e
emergency-title = Обадете се веднага на { $number }
# nl bbf8d10c
emergency-free = Обаждането е безплатно. Можете да се обадите винаги, денем и нощем.
# nl 59ecee01
emergency-say = Кажете къде сте. Кажете какво става. Опитайте на нидерландски, френски, немски или английски.
# nl 2c6af378
emergency-no-papers = Не са ви нужни документи, за да се обадите.
# nl 8142caf8
emergency-not-sent = Този уебсайт не изпраща нито линейка, нито полиция.
# nl 40300dbd
emergency-go-on = Вече няма опасност. Искам да попитам за друго.
# nl 03f90f11
danger-box = Четете това и сега има опасност? Обадете се на { $number }. Не чакайте нашия отговор.

## Who asks

# nl 11f333e6
role-title = За кого искате помощ?
# nl 9be1fc86
role-person = За себе си или за моето семейство
# nl d6db6f72
role-helper = За друг човек
# nl 346b69ce
role-helper-hint = Например за приятели или съседи.
# nl 05a5c2ab
role-professional = Работя в служба или организация
# nl 36d2edcc
role-professional-hint = Например училище, лекар, социална служба OCMW или болница.
# nl d83d537e
role-why = Една служба може да иска други неща, различни от тези на едно семейство. Например да поръча преводач.
# nl 885994c5
role-error = Изберете за кого искате помощ.

## What it is about

# nl e11766de
topic-title = За какво е вашето запитване?
# nl 54c8c143
topic-error = Изберете за какво е вашето запитване.
# nl 686d1722
topic-courses = Да уча нидерландски или да мина курс за интеграция (inburgering)
# nl 74ac014e
topic-courses-hint = Курс, тест, удостоверение.
# nl 3aaa2e94
topic-school = Училище
# nl 276f98d0
topic-school-hint = Да запишете дете в училище.
# nl ce9e3a40
topic-living = Здраве, пари или подслон
# nl b68d25bc
topic-living-hint = Лекар, храна, наем, място за спане.
# nl a0a25571
topic-papers = Документи, писма и служби
# nl 16ac90b2
topic-papers-hint = Писмо, което не разбирате. Въпрос за пребиваването. Отскоро съм тук.
# nl efc34870
topic-neighbours = Квартал, спорт и нови познанства
# nl 5c57e117
topic-neighbours-hint = Караница със съседи, празник, клуб.
# nl 3ce5dabe
topic-unfair = Несправедливо отношение, или искам да кажа мнението си
# nl 4a9bf43f
topic-unfair-hint = Отказват ви нещо заради вашия произход. Или искате да кажете мнението си.
# nl 8198716a
topic-language = Устен преводач или писмен превод
# nl f2423a5a
topic-language-hint = Човек, който превежда при разговор, или превод на текст.
# nl b656c288
topic-advice = Съвет за моята организация
# nl 24983cf3
topic-advice-hint = Работа с хора от друг произход, местна политика, въпрос за закона.
# nl 3ea132e2
topic-other = Нещо друго
# nl b301fde9
topic-other-hint = Ще го разкажете след малко със свои думи.
# nl de162404
need-title = От какво имате нужда?
# nl dadfc079
need-error = Изберете това, което подхожда най-добре. Не знаете? Тогава изберете последното.
# nl 231a30c3
need-learn_dutch = Да уча нидерландски
# nl 05ca55d5
need-civic_integration = Интеграция (inburgering)
# nl a20e400d
need-civic_integration-hint = Курс за живота и работата в Белгия, с нидерландски език.
# nl 8984d7b7
need-school_enrolment = Да запиша дете в училище
# nl ccb892ca
need-urgent_medical_care = Лекар или лекарства
# nl be424f31
need-urgent_medical_care-hint = Болни сте или нещо ви боли и не можете да платите.
# nl f6094ba9
need-social_assistance = Пари, храна, наем или друг проблем у дома
# nl 4fd0b545
need-asylum_reception = Търся убежище и нямам къде да спя
# nl 64f5081c
need-access_to_service = Писмо или служба, които не разбирам
# nl 2e3233a0
need-residence_law = Въпрос за моето пребиваване в Белгия
# nl 5327fb07
need-orientation = Отскоро съм тук и не знам къде да отида
# nl ebb9a9bc
need-humane_guidance = Вече не знам как да продължа
# nl 1c6295d1
need-humane_guidance-hint = Искате да говорите с някого за бъдещето си.
# nl a99a8cf5
need-caravan_pitch = Място за жилищна каравана
# nl 6218ca35
need-neighbourhood_conflict = Проблеми или караница в квартала
# nl 5c88f2f1
need-neighbourhood_initiative = Да организирам нещо с квартала
# nl fc626ff2
need-leisure = Спорт, хоби, нови познанства
# nl 4a723c4a
need-discrimination = Отнасят се с мен по-лошо заради моя произход, език или вяра
# nl dae0600a
need-policy_participation = Искам да кажа мнението си за политиката на властите
# nl fe5d932f
need-interpreter_on_site = Преводач, който идва на място
# nl 0a0b79ab
need-interpreter_by_phone = Преводач по телефона
# nl 299660b5
need-interpreter_by_video = Преводач по видео
# nl cddafda7
need-written_translation = Превод на текст
# nl a962a6b4
need-advice_for_organisation = Съвет или обучение за моята организация
# nl 46d91211
need-local_policy_support = Подкрепа за политиката на община
# nl 1bb62a64
need-unknown = Нещо друго, или не знам

## Where

# nl d5926648
place-title-person = В коя община живеете?
# nl 83e7d02d
place-title-helper = В коя община живее този човек?
# nl 63e61c22
place-title-professional = В коя община е това?
# nl d986fc2b
place-title-on-site = Къде е разговорът?
# nl 0a438783
place-title-office = В коя община е вашата служба?
# nl cbd5a873
place-label = Пощенски код или община
# nl 7ff5ec4a
place-hint = Например 9000 или Gent. Можете да напишете името и на вашия език.
# nl 9109a544
place-no-address = Нямате адрес? Къде спите или се намирате сега? Напишете тази община.
# nl 952c88a0
place-unknown = Не знам
# nl bc28c2db
place-why = Всяка община има свои служби. Затова трябва да знаем къде е това. Не питаме за улица.
# nl f89e5221
place-error-empty = Напишете пощенски код или община. Например 9000. Или изберете „Не знам“.
# nl 796db262
place-error-unknown = Не намираме това място. Напишете пощенския код. Например 9000. Или изберете „Не знам“.
# nl 5ed9da03
which-place-title = Коя община имате предвид?
# nl 56739f69
which-place-hint = Има няколко места, които отговарят на „{ $typed }“.
# nl e8e1eb84
which-place-none = Нито една от тях. Ще напиша отново.
# nl da6bbded
which-place-error = Изберете една община.

## Only what still changes the road

# nl 10e693fe
minor-title = Става ли дума за дете под 18 години?
# nl 674720bd
minor-why = За деца понякога помага друга служба.
# nl e988a447
minor-error = Изберете „Да“ или „Не“.
# nl 88c7ef7e
caravan-title = Живеете ли в каравана или живели ли са вашите родители в каравана?
# nl 06375ce1
caravan-title-helper = Живее ли този човек в каравана или живели ли са родителите му в каравана?
# nl d11afb7c
caravan-why = Тогава за място за каравана помага друга служба.
# nl fba26394
caravan-error = Изберете отговор. Можете да изберете и „Предпочитам да не казвам“.
# nl 610f8074
residence-title = Имате ли документи, за да живеете в Белгия?
# nl 5b0d7bf1
residence-title-helper = Има ли този човек документи, за да живее в Белгия?
# nl 93b358b5
residence-hint = Не е нужно да казвате това. Помагаме ви и без отговор.
# nl 4b8de653
residence-why = За това запитване понякога помага друга служба. Само затова питаме. Wegwijzer не дава това нито на полицията, нито на Службата за чужденците (Dienst Vreemdelingenzaken). Социалната служба OCMW има свои правила. Попитайте OCMW за тях.
# nl 5f9870c8
residence-prefer_not_to_say = Предпочитам да не казвам
# nl 1e47d22b
residence-legal = Да
# nl b948f0c1
residence-asylum = Търся убежище и чакам отговор
# nl 9e37a3e2
residence-asylum-helper = Търси убежище и чака отговор
# nl fea274f0
residence-temporary_protection = Имам временна закрила
# nl ffafce84
residence-temporary_protection-hint = Например за хора от Украйна.
# nl ef7668fd
residence-temporary_protection-helper = Временна закрила
# nl 5f91f036
residence-without_permit = Не
# nl ae33f0d8
residence-error = Изберете отговор. Можете да изберете и „Предпочитам да не казвам“.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Какъв език ви трябва?
# nl 63421470
languages_needed-label = Език
# nl 2820c93a
languages_needed-second = Още един език
# nl 13b8a16b
languages_needed-choose = Изберете език
# nl 4f2fb155
languages_needed-error = Изберете език.
# nl 7cc5477d
appointment-title = Кога е разговорът?
# nl eb4f6db2
appointment-date = Ден
# nl a9a91a29
appointment-time = Час
# nl 1b22db8b
appointment-duration = Колко време?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
# nl 2b64eb7b
appointment-place = Адрес или стая
# nl d15ac7e8
appointment-place-hint = Например: Kerkstraat 1, стая 2. Не пишете име на клиент.
# nl 347bc848
appointment-later = Още не е решено
# nl e74a7e2c
appointment-error-date = Изберете ден (например { $example }).
# nl de24b90b
appointment-error-past = Този ден е минал. Изберете днешния ден или ден след него.
# nl 3ba7126b
appointment-error-time = Напишете часа. Например 14:30.
# nl 6082f4f0
organisation-title = За коя служба работите?
# nl 92d3468d
organisation-name = Име на службата
# nl 75f9f16d
organisation-department = Отдел
# nl e6b90b8a
organisation-reference = Вашият собствен номер за това запитване
# nl 8aec4184
organisation-reference-hint = Не пишете име на клиент.
# nl 53d0f63c
organisation-error = Напишете името на вашата служба. Например: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Искате ли да разкажете още нещо?
# nl 9e4a5e60
words-title-needed = Кажете ни от какво имате нужда
# nl 82ab1a49
words-hint = Пишете на вашия език. Не пишете имена на други хора.
# nl 89d1cdb0
words-urgent = Спешно е: нещо трябва да стане днес или утре
# nl 5a4299f0
words-error-empty = Напишете с няколко думи от какво имате нужда. Например: търся училище за сина си.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Вашият текст е с { $over } знак по-дълъг, отколкото може. Направете го по-къс.
       *[other] Вашият текст е с { $over } знака по-дълъг, отколкото може. Направете го по-къс.
    }

## How to answer

# nl 909da016
contact-title = Как можем да ви отговорим?
# nl 277eeb9e
contact-hint = Не е нужно да пишете нищо. Винаги получавате линк. Там четете какво става с вашето запитване.
# nl c13a93c8
contact-name = Име
# nl 300f05f0
contact-phone = Телефон
# nl 3ab1927a
contact-phone-hint = Например 0470 00 00 00 или +32 470 00 00 00.
# nl 243730ba
contact-email = Имейл
# nl 44b82e06
contact-language = На какъв език можем да ви отговорим?
# nl c5405bc5
contact-safe = Друг човек гледа вашия телефон или имейл? Тогава не пишете нищо.
# nl 22228286
contact-error-phone = Този телефонен номер не е правилен. Напишете го така: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Този имейл адрес не е правилен. Напишете го така: naam@voorbeeld.be.
# nl 23f1f13e
contact-error-name = Това име е твърде дълго. Напишете по-късо име.

## Check and send

# nl 95151a19
check-title = Проверете всичко
# nl 5c9432f0
check-answers = Вашите отговори
# nl 7cf32922
check-nothing = не е казано
# nl a3b60504
check-anonymous = Не сте дали име, телефон или имейл. Това е добре.
# nl c0475f9c
check-receivers = Ще изпратим това до:
# nl fd4ae37c
check-person-first = Първо човек от екипа на Wegwijzer чете вашето запитване. Този човек избира службата, която може да ви помогне.
# nl 9129e55c
check-person-proposal = Вероятно това е:
# nl c0b792c4
check-doubt = Може би ще бъде друга служба. На вашата страница винаги виждате при кого е запитването ви.
# nl 1c7d1404
check-consent = Съгласни ли сте?
# nl 3304a103
check-consent-yes = Да, изпратете моето запитване
# nl 49f5a738
check-consent-no = Не, не изпращайте нищо. Само ми кажете къде да намеря помощ
# nl 3c00f8af
check-consent-error = Изберете „Да“ или „Не“.
# nl fcce5c19
check-send = Изпращане
# nl 410a7f20
check-duplicate = Вече сте изпратили това запитване (на { $when }). То е при нас. Не е нужно да правите нищо повече. Нещо се е променило? Тогава можете да изпратите отново.
# nl 3e11cc83
check-again = Нещо се е променило или е минало много време. Проверете всичко още веднъж и изпратете отново.
# nl e9b4dd2f
check-not-kept = Сега не успяхме да запазим вашето запитване. То не е изпратено. Вашите отговори са още тук. Изчакайте малко и после натиснете пак „Изпращане“.
# nl cb300152
check-busy =
    { $seconds ->
        [one] Сега сме много натоварени. Изчакайте { $seconds } секунда и после натиснете пак „Изпращане“. Вашите отговори остават тук.
       *[other] Сега сме много натоварени. Изчакайте { $seconds } секунди и после натиснете пак „Изпращане“. Вашите отговори остават тук.
    }
# nl 1ca7cf7a
check-working = Моля, изчакайте. Изпращаме вашето запитване.
# nl 336f11a4
honeypot = Оставете това поле празно

## Receipt

# nl b69ab754
receipt-title = Вашето запитване е при нас
# nl 3f4a2966
receipt-reference = Вашият номер
# nl ea396fdf
receipt-reference-hint = Кажете този номер, когато се обаждате или отивате на място.
# nl 6c7b78ac
receipt-link = Вашата страница
# nl 09187aef
receipt-link-hint = Запазете този линк. С него виждате къде е вашето запитване. Не давайте линка на никого. Който има линка, вижда вашето запитване.
# nl 28968b33
receipt-open = Отворете вашата страница
# nl bbcdd3dc
receipt-next = Какво става сега?
# nl 3d6ed922
receipt-next-service = До няколко минути службата ще получи вашето запитване. На вашата страница виждате при кого е то.
# nl 7787f1ff
receipt-next-person = Човек от нашия екип чете вашето запитване. След това на вашата страница виждате при кого е то.
# nl fa13a03e
receipt-next-contact = Службата ще ви се обади или ще ви пише имейл.
# nl 3c49ac43
receipt-next-anonymous = Не можем да ви се обадим или да ви пишем имейл. Проверявайте вашата страница. Отидете сами в службата и кажете вашия номер.
# nl 47c071fb
receipt-lost = Загубили сте линка? Не можем да ви го дадем отново. Тогава изпратете запитването отново.
# nl 05882dee
receipt-copy = Копиране на линка
# nl 5db8efaf
receipt-copied = Линкът е копиран.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Не сме изпратили и не сме запазили нищо.
# nl 5683af04
answer-who = Кой може да ви помогне?
# nl dc091e60
answer-nobody = Не познаваме служба за това запитване. Попитайте в най-близката община (gemeentehuis). Там познават местните служби.
# nl bb4e5390
answer-other = Искам да попитам за друго
# nl b28aed7d
answer-talk = Искам да говоря за това и с някого от моята община
# nl fe592ff2
answer-asylum_reception-title = Fedasil ви помага
# nl 8e69a1eb
answer-asylum_reception = Fedasil е службата на Белгия за хора, които търсят убежище. Fedasil търси място за спане. Ние не можем да решаваме това.
# nl 9a6471a4
answer-wallonia-title = Валония има свои служби
# nl e7afaa8e
answer-wallonia = Това място е във Валония. Ние работим за Фландрия и Брюксел. Във Валония ви помагат други служби, най-често на френски.
# nl f30f8ea7
answer-german_area-title = Източна Белгия има свои служби
# nl d3c16ef5
answer-german_area = Това място е в немскоезичната част на Белгия. Там ви помагат други служби.
# nl 7ba57ee7
answer-care_elsewhere-title = Имате право на лекар
# nl 31d38311
answer-care_elsewhere = И без документи можете да отидете на лекар, ако е нужно. Отидете в социалната служба OCMW на общината, където се намирате. Във Валония тя се казва CPAS. Те уреждат плащането.
# nl 308ca0cb
answer-discrimination-title = Можете да съобщите за това
# nl 2963b2d6
answer-discrimination = Никой няма право да се отнася с вас по-лошо заради вашия произход, език или вяра. Тези служби ви изслушват и казват какво можете да направите. Това е безплатно.
# nl 90c7efec
answer-interpreter-title = Службата поръчва преводача за вас
# nl d35d7239
answer-interpreter = Не е нужно сами да търсите или да плащате преводач. Училището, лекарят или социалната служба OCMW може да поръча преводач. Покажете там тази карта.
# nl 4f8c328a
answer-no_course_asylum-title = Курсът за интеграция (inburgering) още не е възможен
# nl a3526f93
answer-no_course_asylum = Вие чакате отговор на вашата молба за убежище. Затова още няма курс за интеграция (inburgering) за вас. Но можете да учите нидерландски. Попитайте за това там, където спите, или изберете по-долу нещо друго.
# nl 84581eab
answer-no_course_papers-title = Този курс сега не е възможен
# nl 8e7e2290
answer-no_course_papers = За този курс са нужни документи. Но имате други права: на лекар, когато е нужно, и на училище за децата. Можете и да говорите с някого за бъдещето си.
# nl 08c7d8ae
answer-no_consent-title = Тук ще намерите помощ
# nl 2612177f
answer-no_consent = Не искате да изпращаме нещо. Това е добре. Тази служба може да ви помогне. Можете да отидете там сами.
# nl 866cf472
answer-danger-title = Обадете се на { $number }
# nl b99df164
answer-danger = В опасност ли е нечий живот? Тогава се обадете веднага на { $number }. Ние не можем да помогнем достатъчно бързо.
# nl d85083cd
answer-general-title = Тук ще намерите помощ
# nl ba1ae303
answer-general = Това запитване не препращаме на никого. Тези служби могат да ви помогнат.
# nl af470c31
answer-learn-dutch = Искам да уча нидерландски
# nl 4502781a
answer-guidance = Искам да говоря с някого за бъдещето си
# nl 16d71e4b
answer-doctor = Имам нужда от лекар
# nl f03bcd3d
card-title = Карта за показване
# nl eb65cac5
card-choose = Изберете вашия език горе. Тогава правим карта на вашия език и на нидерландски.
# nl 66483aba
card-print = Отпечатване на картата
# nl c5e0bacf
card-text = Говоря { $language }. Искам да ви разбирам добре. Можете ли да поръчате преводач? Една служба може да направи това при социална служба за устен превод.

## Who may receive

# nl bda98b91
org-local-authority = администрацията на община { $place }
# nl b8df796f
org-ocmw = социалната служба OCMW на { $place }
# nl ef97f06a
org-school = училищата в { $place }
# nl d694e52b
org-municipality-brussels = община { $place }
# nl de52ddf9
org-language-note = Имената на службите са на нидерландски.

## The status page

# nl 94f46bc4
status-title = Вашето запитване
# nl 95bc2c83
status-ask-secret = Поставете тук целия линк, който сте получили.
# nl 0ce830ef
status-secret-label = Вашият линк
# nl 141ac89b
status-secret-hint = Линкът завършва с много букви и цифри.
# nl 75e981a9
status-secret-button = Покажи моето запитване
# nl 76a98cb4
status-loading = Търсим вашето запитване.
# nl 4085591d
status-not-found = Не намираме запитване с този линк. Проверете дали линкът е цял. Загубили сте го? Тогава изпратете запитването отново.
# nl 34dd61bb
status-unavailable = Сега не можем да проверим. Вашето запитване не е изчезнало. Опитайте отново след малко.
# nl 9679d414
status-reference = Номер
# nl 097f0229
status-received = Вашето запитване е при нас
# nl 9faf13ad
status-received-text = Търсим службата, която може да ви помогне. Обикновено това не трае дълго.
# nl 764afa46
status-referred = Вашето запитване е при една служба
# nl 85dfcb0e
status-referred-text = Службата получи съобщение. Тя още трябва да прочете вашето запитване.
# nl e737b71d
status-accepted = Една служба ви помага
# nl 972226d0
status-accepted-text = Службата прочете вашето запитване и ви помага нататък.
# nl 924d26c0
status-sent-on = Сега друга служба гледа вашето запитване
# nl 3c00d74c
status-sent-on-text = Първата служба не можа да ви помогне. Вашето запитване е препратено. Не е нужно да правите нищо.
# nl 45387a56
status-needs_person = Човек от нашия екип чете вашето запитване
# nl cc9f97d3
status-needs_person-text = Човек решава кой може да ви помогне най-добре.
# nl 10df0593
status-answered = Има отговор за вас
# nl f79879e2
status-closed = Работата по вашето запитване приключи
# nl d5e815d8
status-closed-text = Още имате нужда от помощ? Тогава изпратете ново запитване.
# nl 6a96ccf9
status-withdrawn = Вие оттеглихте вашето запитване
# nl 10f4aa8a
status-withdrawn-text = Не изпращаме нищо повече. Все пак имате нужда от помощ? Тогава изпратете ново запитване.
# nl 5fb1fd76
status-erased = Вашето запитване е изтрито
# nl eb2a532f
status-erased-text = Никой вече не може да прочете вашето запитване.
# nl 74133026
status-when-received = Изпратено: { $when }
# nl bebdc085
status-when-updated = Последна новина: { $when }
# nl 9818340d
status-show-who = Покажи при кого е запитването
# nl 6784f583
status-show-answer = Покажи отговора за мен
# nl 29369d0f
status-hidden-hint = Показваме това само ако поискате. Така никой друг не може да го прочете.
# nl 5574a393
status-refresh = Провери отново
# nl cbe50ac5
status-new = Ново запитване
# nl 7532635c
withdraw-title = Искате ли да оттеглите вашето запитване?
# nl de5f02eb
withdraw-text = Тогава не изпращаме нищо повече. Някоя служба вече е получила съобщение? Може би тя още може да ви се обади.
# nl dde10528
withdraw-keep = Не, оставете моето запитване
# nl 4ae82ac3
withdraw-yes = Да, оттеглете моето запитване
# nl cd296c1c
withdraw-erase = Да, и изтрийте всичко, което знаете от мен
# nl d8c62d19
withdraw-erase-hint = Това не може да се върне. И ние няма да можем вече да прочетем вашето запитване.
# nl 929717ad
withdraw-button = Оттегляне на моето запитване
# nl 26f00794
withdraw-failed = Сега не успяхме да направим това. Вашето запитване още е тук. Опитайте отново след малко.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Тази страница не съществува
# nl 90f7fa9f
wrong-not-found = Проверете дали адресът е верен. Или започнете от първата страница.
# nl a0ee83de
wrong-too-many-title = Изчакайте малко
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Изпратихте много пъти поред. Изчакайте { $seconds } секунда и опитайте отново.
       *[other] Изпратихте много пъти поред. Изчакайте { $seconds } секунди и опитайте отново.
    }
# nl 195313e2
wrong-too-large-title = Вашият текст е твърде дълъг
# nl eedcb85f
wrong-too-large = Върнете се назад и напишете по-къс текст.
# nl c5561a91
wrong-defect-title = При нас стана грешка
# nl bdf2dcec
wrong-defect = Нищо не е изпратено. Опитайте отново след малко. Помощта ви трябва бързо? Отидете в най-близката община (gemeentehuis).
# nl 8bf1520a
wrong-start = Към първата страница

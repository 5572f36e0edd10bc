### Bulgarian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Това е превод. Официалният текст е текстът на нидерландски.
language-label = Език
language-change = Друг език
skip-link = Към съдържанието
leave-fast = Бързо затваряне
leave-fast-hint = Излезте от тази страница. Тогава показваме прогнозата за времето.
danger-line = В опасност ли е нечий живот? Обадете се на { $number }.
danger-call = Обадете се на { $number }
yes = Да
no = Не
next = Напред
back = Назад
change = Промяна
optional = не е задължително
why = Защо питаме за това?
progress = Въпрос { $number } от около { $total }
error-title = Нещо не е наред
error-prefix = Грешка
footer-privacy = Не пазим нищо във вашия браузър. Вашето запитване държим под ключ. Четат го само хората, които ви помагат.
page-title = { $title } – Wegwijzer

## Start page

start-title = Поискайте помощ
start-what = Кажете ни от какво имате нужда. Ние търсим службата, която може да ви помогне във Фландрия или Брюксел.
start-free = Безплатно. Не е нужно да казвате името си.
start-button = Започнете
start-time = Отнема около две минути.
start-have-link = Вече сте изпратили запитване? Тогава отворете линка, който сте получили.
start-languages = Изберете вашия език

## Danger

danger-title = В опасност ли е сега нечий живот?
danger-hint = Например: някой трудно диша, кърви силно или го нападат.
danger-error = Изберете „Да“ или „Не“.
emergency-title = Обадете се веднага на { $number }
emergency-free = Обаждането е безплатно. Можете да се обадите винаги, денем и нощем.
emergency-say = Кажете къде сте. Кажете какво става. Опитайте на нидерландски, френски, немски или английски.
emergency-no-papers = Не са ви нужни документи, за да се обадите.
emergency-not-sent = Този уебсайт не изпраща нито линейка, нито полиция.
emergency-go-on = Вече няма опасност. Искам да попитам за друго.
danger-box = Четете това и сега има опасност? Обадете се на { $number }. Не чакайте нашия отговор.

## Who asks

role-title = За кого искате помощ?
role-person = За себе си или за моето семейство
role-helper = За друг човек
role-helper-hint = Например за приятели или съседи.
role-professional = Работя в служба или организация
role-professional-hint = Например училище, лекар, социална служба OCMW или болница.
role-why = Една служба може да иска други неща, различни от тези на едно семейство. Например да поръча преводач.
role-error = Изберете за кого искате помощ.

## What it is about

topic-title = За какво е вашето запитване?
topic-error = Изберете за какво е вашето запитване.
topic-courses = Да уча нидерландски или да мина курс за интеграция (inburgering)
topic-courses-hint = Курс, тест, удостоверение.
topic-school = Училище
topic-school-hint = Да запишете дете в училище.
topic-living = Здраве, пари или подслон
topic-living-hint = Лекар, храна, наем, място за спане.
topic-papers = Документи, писма и служби
topic-papers-hint = Писмо, което не разбирате. Въпрос за пребиваването. Отскоро съм тук.
topic-neighbours = Квартал, спорт и нови познанства
topic-neighbours-hint = Караница със съседи, празник, клуб.
topic-unfair = Несправедливо отношение, или искам да кажа мнението си
topic-unfair-hint = Отказват ви нещо заради вашия произход. Или искате да кажете мнението си.
topic-language = Устен преводач или писмен превод
topic-language-hint = Човек, който превежда при разговор, или превод на текст.
topic-advice = Съвет за моята организация
topic-advice-hint = Работа с хора от друг произход, местна политика, въпрос за закона.
topic-other = Нещо друго
topic-other-hint = Ще го разкажете след малко със свои думи.

need-title = От какво имате нужда?
need-error = Изберете това, което подхожда най-добре. Не знаете? Тогава изберете последното.
need-learn_dutch = Да уча нидерландски
need-civic_integration = Интеграция (inburgering)
need-civic_integration-hint = Курс за живота и работата в Белгия, с нидерландски език.
need-school_enrolment = Да запиша дете в училище
need-urgent_medical_care = Лекар или лекарства
need-urgent_medical_care-hint = Болни сте или нещо ви боли и не можете да платите.
need-social_assistance = Пари, храна, наем или друг проблем у дома
need-asylum_reception = Търся убежище и нямам къде да спя
need-access_to_service = Писмо или служба, които не разбирам
need-residence_law = Въпрос за моето пребиваване в Белгия
need-orientation = Отскоро съм тук и не знам къде да отида
need-humane_guidance = Вече не знам как да продължа
need-humane_guidance-hint = Искате да говорите с някого за бъдещето си.
need-caravan_pitch = Място за жилищна каравана
need-neighbourhood_conflict = Проблеми или караница в квартала
need-neighbourhood_initiative = Да организирам нещо с квартала
need-leisure = Спорт, хоби, нови познанства
need-discrimination = Отнасят се с мен по-лошо заради моя произход, език или вяра
need-policy_participation = Искам да кажа мнението си за политиката на властите
need-interpreter_on_site = Преводач, който идва на място
need-interpreter_by_phone = Преводач по телефона
need-interpreter_by_video = Преводач по видео
need-written_translation = Превод на текст
need-advice_for_organisation = Съвет или обучение за моята организация
need-local_policy_support = Подкрепа за политиката на община
need-unknown = Нещо друго, или не знам

## Where

place-title-person = В коя община живеете?
place-title-helper = В коя община живее този човек?
place-title-professional = В коя община е това?
place-title-on-site = Къде е разговорът?
place-title-office = В коя община е вашата служба?
place-label = Пощенски код или община
place-hint = Например 9000 или Gent. Можете да напишете името и на вашия език.
place-no-address = Нямате адрес? Къде спите или се намирате сега? Напишете тази община.
place-unknown = Не знам
place-why = Всяка община има свои служби. Затова трябва да знаем къде е това. Не питаме за улица.
place-error-empty = Напишете пощенски код или община. Например 9000. Или изберете „Не знам“.
place-error-unknown = Не намираме това място. Напишете пощенския код. Например 9000. Или изберете „Не знам“.
which-place-title = Коя община имате предвид?
which-place-hint = Има няколко места, които отговарят на „{ $typed }“.
which-place-none = Нито една от тях. Ще напиша отново.
which-place-error = Изберете една община.

## Only what still changes the road

minor-title = Става ли дума за дете под 18 години?
minor-why = За деца понякога помага друга служба.
minor-error = Изберете „Да“ или „Не“.
caravan-title = Живеете ли в каравана или живели ли са вашите родители в каравана?
caravan-title-helper = Живее ли този човек в каравана или живели ли са родителите му в каравана?
caravan-why = Тогава за място за каравана помага друга служба.
caravan-error = Изберете отговор. Можете да изберете и „Предпочитам да не казвам“.
residence-title = Имате ли документи, за да живеете в Белгия?
residence-title-helper = Има ли този човек документи, за да живее в Белгия?
residence-hint = Не е нужно да казвате това. Помагаме ви и без отговор.
residence-why = За това запитване понякога помага друга служба. Само затова питаме. Wegwijzer не дава това нито на полицията, нито на Службата за чужденците (Dienst Vreemdelingenzaken). Социалната служба OCMW има свои правила. Попитайте OCMW за тях.
residence-prefer_not_to_say = Предпочитам да не казвам
residence-legal = Да
residence-asylum = Търся убежище и чакам отговор
residence-asylum-helper = Търси убежище и чака отговор
residence-temporary_protection = Имам временна закрила
residence-temporary_protection-hint = Например за хора от Украйна.
residence-temporary_protection-helper = Временна закрила
residence-without_permit = Не
residence-error = Изберете отговор. Можете да изберете и „Предпочитам да не казвам“.

## An interpreter or a translation, ordered by a service

languages_needed-title = Какъв език ви трябва?
languages_needed-label = Език
languages_needed-second = Още един език
languages_needed-choose = Изберете език
languages_needed-error = Изберете език.
appointment-title = Кога е разговорът?
appointment-date = Ден
appointment-time = Час
appointment-duration = Колко време?
appointment-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
appointment-place = Адрес или стая
appointment-place-hint = Например: Kerkstraat 1, стая 2. Не пишете име на клиент.
appointment-later = Още не е решено
appointment-error-date = Изберете ден (например { $example }).
appointment-error-past = Този ден е минал. Изберете днешния ден или ден след него.
appointment-error-time = Напишете часа. Например 14:30.
organisation-title = За коя служба работите?
organisation-name = Име на службата
organisation-department = Отдел
organisation-reference = Вашият собствен номер за това запитване
organisation-reference-hint = Не пишете име на клиент.
organisation-error = Напишете името на вашата служба. Например: Basisschool De Linde.

## Own words

words-title = Искате ли да разкажете още нещо?
words-title-needed = Кажете ни от какво имате нужда
words-hint = Пишете на вашия език. Не пишете имена на други хора.
words-label = Вашите думи
words-urgent = Спешно е: нещо трябва да стане днес или утре
words-error-empty = Напишете с няколко думи от какво имате нужда. Например: търся училище за сина си.
words-error-long = { $over ->
    [one] Вашият текст е с { $over } знак по-дълъг, отколкото може. Направете го по-къс.
   *[other] Вашият текст е с { $over } знака по-дълъг, отколкото може. Направете го по-къс.
}

## How to answer

contact-title = Как можем да ви отговорим?
contact-hint = Не е нужно да пишете нищо. Винаги получавате линк. Там четете какво става с вашето запитване.
contact-name = Име
contact-phone = Телефон
contact-phone-hint = Например 0470 00 00 00 или +32 470 00 00 00.
contact-email = Имейл
contact-language = На какъв език можем да ви отговорим?
contact-safe = Друг човек гледа вашия телефон или имейл? Тогава не пишете нищо.
contact-error-phone = Този телефонен номер не е правилен. Напишете го така: +32 470 00 00 00.
contact-error-email = Този имейл адрес не е правилен. Напишете го така: naam@voorbeeld.be.
contact-error-name = Това име е твърде дълго. Напишете по-късо име.

## Check and send

check-title = Проверете всичко
check-answers = Вашите отговори
check-nothing = не е казано
check-anonymous = Не сте дали име, телефон или имейл. Това е добре.
check-receivers = Ще изпратим това до:
check-person-first = Първо човек от екипа на Wegwijzer чете вашето запитване. Този човек избира службата, която може да ви помогне.
check-person-proposal = Вероятно това е:
check-doubt = Може би ще бъде друга служба. На вашата страница винаги виждате при кого е запитването ви.
check-consent = Съгласни ли сте?
check-consent-yes = Да, изпратете моето запитване
check-consent-no = Не, не изпращайте нищо. Само ми кажете къде да намеря помощ
check-consent-error = Изберете „Да“ или „Не“.
check-send = Изпращане
check-duplicate = Вече сте изпратили това запитване (на { $when }). То е при нас. Не е нужно да правите нищо повече. Нещо се е променило? Тогава можете да изпратите отново.
check-again = Нещо се е променило или е минало много време. Проверете всичко още веднъж и изпратете отново.
check-not-kept = Сега не успяхме да запазим вашето запитване. То не е изпратено. Вашите отговори са още тук. Изчакайте малко и после натиснете пак „Изпращане“.
check-busy = { $seconds ->
    [one] Сега сме много натоварени. Изчакайте { $seconds } секунда и после натиснете пак „Изпращане“. Вашите отговори остават тук.
   *[other] Сега сме много натоварени. Изчакайте { $seconds } секунди и после натиснете пак „Изпращане“. Вашите отговори остават тук.
}
check-working = Моля, изчакайте. Изпращаме вашето запитване.
honeypot = Оставете това поле празно

## Receipt

receipt-title = Вашето запитване е при нас
receipt-reference = Вашият номер
receipt-reference-hint = Кажете този номер, когато се обаждате или отивате на място.
receipt-link = Вашата страница
receipt-link-hint = Запазете този линк. С него виждате къде е вашето запитване. Не давайте линка на никого. Който има линка, вижда вашето запитване.
receipt-open = Отворете вашата страница
receipt-next = Какво става сега?
receipt-next-service = До няколко минути службата ще получи вашето запитване. На вашата страница виждате при кого е то.
receipt-next-person = Човек от нашия екип чете вашето запитване. След това на вашата страница виждате при кого е то.
receipt-next-contact = Службата ще ви се обади или ще ви пише имейл.
receipt-next-anonymous = Не можем да ви се обадим или да ви пишем имейл. Проверявайте вашата страница. Отидете сами в службата и кажете вашия номер.
receipt-lost = Загубили сте линка? Не можем да ви го дадем отново. Тогава изпратете запитването отново.
receipt-copy = Копиране на линка
receipt-copied = Линкът е копиран.

## Answers without sending anything

answer-not-sent = Не сме изпратили и не сме запазили нищо.
answer-who = Кой може да ви помогне?
answer-nobody = Не познаваме служба за това запитване. Попитайте в най-близката община (gemeentehuis). Там познават местните служби.
answer-other = Искам да попитам за друго
answer-talk = Искам да говоря за това и с някого от моята община
answer-asylum_reception-title = Fedasil ви помага
answer-asylum_reception = Fedasil е службата на Белгия за хора, които търсят убежище. Fedasil търси място за спане. Ние не можем да решаваме това.
answer-wallonia-title = Валония има свои служби
answer-wallonia = Това място е във Валония. Ние работим за Фландрия и Брюксел. Във Валония ви помагат други служби, най-често на френски.
answer-german_area-title = Източна Белгия има свои служби
answer-german_area = Това място е в немскоезичната част на Белгия. Там ви помагат други служби.
answer-care_elsewhere-title = Имате право на лекар
answer-care_elsewhere = И без документи можете да отидете на лекар, ако е нужно. Отидете в социалната служба OCMW на общината, където се намирате. Във Валония тя се казва CPAS. Те уреждат плащането.
answer-discrimination-title = Можете да съобщите за това
answer-discrimination = Никой няма право да се отнася с вас по-лошо заради вашия произход, език или вяра. Тези служби ви изслушват и казват какво можете да направите. Това е безплатно.
answer-interpreter-title = Службата поръчва преводача за вас
answer-interpreter = Не е нужно сами да търсите или да плащате преводач. Училището, лекарят или социалната служба OCMW може да поръча преводач. Покажете там тази карта.
answer-no_course_asylum-title = Курсът за интеграция (inburgering) още не е възможен
answer-no_course_asylum = Вие чакате отговор на вашата молба за убежище. Затова още няма курс за интеграция (inburgering) за вас. Но можете да учите нидерландски. Попитайте за това там, където спите, или изберете по-долу нещо друго.
answer-no_course_papers-title = Този курс сега не е възможен
answer-no_course_papers = За този курс са нужни документи. Но имате други права: на лекар, когато е нужно, и на училище за децата. Можете и да говорите с някого за бъдещето си.
answer-no_consent-title = Тук ще намерите помощ
answer-no_consent = Не искате да изпращаме нещо. Това е добре. Тази служба може да ви помогне. Можете да отидете там сами.
answer-danger-title = Обадете се на { $number }
answer-danger = В опасност ли е нечий живот? Тогава се обадете веднага на { $number }. Ние не можем да помогнем достатъчно бързо.
answer-general-title = Тук ще намерите помощ
answer-general = Това запитване не препращаме на никого. Тези служби могат да ви помогнат.
answer-learn-dutch = Искам да уча нидерландски
answer-guidance = Искам да говоря с някого за бъдещето си
answer-doctor = Имам нужда от лекар

card-title = Карта за показване
card-choose = Изберете вашия език горе. Тогава правим карта на вашия език и на нидерландски.
card-print = Отпечатване на картата
card-text = Говоря { $language }. Искам да ви разбирам добре. Можете ли да поръчате преводач? Една служба може да направи това при социална служба за устен превод.

## Who may receive

org-local-authority = администрацията на община { $place }
org-ocmw = социалната служба OCMW на { $place }
org-school = училищата в { $place }
org-municipality-brussels = община { $place }
org-language-note = Имената на службите са на нидерландски.

## The status page

status-title = Вашето запитване
status-ask-secret = Поставете тук целия линк, който сте получили.
status-secret-label = Вашият линк
status-secret-hint = Линкът завършва с много букви и цифри.
status-secret-button = Покажи моето запитване
status-loading = Търсим вашето запитване.
status-not-found = Не намираме запитване с този линк. Проверете дали линкът е цял. Загубили сте го? Тогава изпратете запитването отново.
status-unavailable = Сега не можем да проверим. Вашето запитване не е изчезнало. Опитайте отново след малко.
status-reference = Номер
status-received = Вашето запитване е при нас
status-received-text = Търсим службата, която може да ви помогне. Обикновено това не трае дълго.
status-referred = Вашето запитване е при една служба
status-referred-text = Службата получи съобщение. Тя още трябва да прочете вашето запитване.
status-accepted = Една служба ви помага
status-accepted-text = Службата прочете вашето запитване и ви помага нататък.
status-sent-on = Сега друга служба гледа вашето запитване
status-sent-on-text = Първата служба не можа да ви помогне. Вашето запитване е препратено. Не е нужно да правите нищо.
status-needs_person = Човек от нашия екип чете вашето запитване
status-needs_person-text = Човек решава кой може да ви помогне най-добре.
status-answered = Има отговор за вас
status-closed = Работата по вашето запитване приключи
status-closed-text = Още имате нужда от помощ? Тогава изпратете ново запитване.
status-withdrawn = Вие оттеглихте вашето запитване
status-withdrawn-text = Не изпращаме нищо повече. Все пак имате нужда от помощ? Тогава изпратете ново запитване.
status-erased = Вашето запитване е изтрито
status-erased-text = Никой вече не може да прочете вашето запитване.
status-when-received = Изпратено: { $when }
status-when-updated = Последна новина: { $when }
status-show-who = Покажи при кого е запитването
status-show-answer = Покажи отговора за мен
status-hidden-hint = Показваме това само ако поискате. Така никой друг не може да го прочете.
status-refresh = Провери отново
status-new = Ново запитване
withdraw-title = Искате ли да оттеглите вашето запитване?
withdraw-text = Тогава не изпращаме нищо повече. Някоя служба вече е получила съобщение? Може би тя още може да ви се обади.
withdraw-keep = Не, оставете моето запитване
withdraw-yes = Да, оттеглете моето запитване
withdraw-erase = Да, и изтрийте всичко, което знаете от мен
withdraw-erase-hint = Това не може да се върне. И ние няма да можем вече да прочетем вашето запитване.
withdraw-button = Оттегляне на моето запитване
withdraw-error = Изберете отговор.
withdraw-failed = Сега не успяхме да направим това. Вашето запитване още е тук. Опитайте отново след малко.

## When something goes wrong

wrong-not-found-title = Тази страница не съществува
wrong-not-found = Проверете дали адресът е верен. Или започнете от първата страница.
wrong-too-many-title = Изчакайте малко
wrong-too-many = { $seconds ->
    [one] Изпратихте много пъти поред. Изчакайте { $seconds } секунда и опитайте отново.
   *[other] Изпратихте много пъти поред. Изчакайте { $seconds } секунди и опитайте отново.
}
wrong-too-large-title = Вашият текст е твърде дълъг
wrong-too-large = Върнете се назад и напишете по-къс текст.
wrong-defect-title = При нас стана грешка
wrong-defect = Нищо не е изпратено. Опитайте отново след малко. Помощта ви трябва бързо? Отидете в най-близката община (gemeentehuis).
wrong-start = Към първата страница

### Russian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Это перевод. Официальным является текст на нидерландском языке.
# nl 0b45d998
language-label = Язык
# nl 68f19598
skip-link = Перейти к содержанию
# nl 31f3955c
leave-fast = Быстро закрыть
# nl d50a4f4f
leave-fast-hint = Уйти с этой страницы. Тогда мы покажем прогноз погоды.
# nl 6d9b38a3
danger-line = Чья-то жизнь в опасности? Звоните { $number }.
# nl 0d7ab980
danger-call = Позвонить { $number }
# nl 2705191d
yes = Да
# nl ddc9bb27
no = Нет
# nl d3b7384e
next = Дальше
# nl 4e28fb9d
back = Назад
# nl efadfc08
change = Изменить
# nl 7814a5ce
optional = необязательно
# nl 3d3b074b
why = Почему мы об этом спрашиваем?
# nl 0d562aa5
progress = Вопрос { $number } примерно из { $total }
# nl db1a5735
error-title = Что-то не так
# nl cd9a978c
error-prefix = Ошибка
# nl c573d788
footer-privacy = Мы ничего не храним в вашем браузере. Ваш запрос мы храним под замком. Его читают только те, кто вам помогает.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Попросить о помощи
# nl 40254c12
start-what = Расскажите нам, что вам нужно. Мы ищем службу, которая может вам помочь во Фландрии или Брюсселе.
# nl 6c4dc16c
start-free = Бесплатно. Вы не обязаны называть своё имя.
# nl 5a250957
start-button = Начать
# nl 377a80f4
start-time = Это займёт примерно две минуты.
# nl 3e066305
start-have-link = Вы уже отправляли запрос? Тогда откройте ссылку, которую вы получили.
# nl 0ecbda15
start-languages = Выберите свой язык

## Danger

# nl 6666e238
danger-title = Чья-то жизнь сейчас в опасности?
# nl 95571399
danger-hint = Например: человеку трудно дышать, у него сильное кровотечение или на него нападают.
# nl 1b70aefb
danger-error = Выберите «да» или «нет».
# nl 8bb43f7e
emergency-title = Звоните { $number } прямо сейчас
# nl bbf8d10c
emergency-free = Звонок бесплатный. Звонить можно всегда, днём и ночью.
# nl 59ecee01
emergency-say = Скажите, где вы. Скажите, что происходит. Попробуйте говорить по-нидерландски, по-французски, по-немецки или по-английски.
# nl 2c6af378
emergency-no-papers = Чтобы позвонить, документы не нужны.
# nl 8142caf8
emergency-not-sent = Этот сайт не вызывает ни скорую помощь, ни полицию.
# nl 40300dbd
emergency-go-on = Сейчас опасности уже нет. Я хочу попросить о другом.
# nl 03f90f11
danger-box = Вы читаете это, и сейчас есть опасность? Звоните { $number }. Не ждите нашего ответа.

## Who asks

# nl 11f333e6
role-title = Для кого вы просите помощи?
# nl 9be1fc86
role-person = Для себя или для своей семьи
# nl d6db6f72
role-helper = Для другого человека
# nl 346b69ce
role-helper-hint = Например, для друзей или соседей.
# nl 05a5c2ab
role-professional = Я работаю в службе или организации
# nl 36d2edcc
role-professional-hint = Например: школа, врач, социальная служба OCMW или больница.
# nl d83d537e
role-why = Служба может просить не о том, о чём просит семья. Например, заказать переводчика.
# nl 885994c5
role-error = Выберите, для кого вы просите помощи.

## What it is about

# nl e11766de
topic-title = О чём ваш запрос?
# nl 54c8c143
topic-error = Выберите, о чём ваш запрос.
# nl 686d1722
topic-courses = Учить нидерландский язык или пройти курс интеграции (inburgering)
# nl 74ac014e
topic-courses-hint = Курс, тест, справка.
# nl 3aaa2e94
topic-school = Школа
# nl 276f98d0
topic-school-hint = Записать ребёнка в школу.
# nl ce9e3a40
topic-living = Здоровье, деньги или жильё
# nl b68d25bc
topic-living-hint = Врач, еда, плата за жильё, место для ночлега.
# nl a0a25571
topic-papers = Документы, письма и службы
# nl 16ac90b2
topic-papers-hint = Письмо, которое вы не понимаете. Вопрос о проживании в стране. Я здесь недавно.
# nl efc34870
topic-neighbours = Соседи, спорт и новые знакомства
# nl 5c57e117
topic-neighbours-hint = Ссора с соседями, праздник, клуб.
# nl 3ce5dabe
topic-unfair = Несправедливое отношение или желание высказать мнение
# nl 4a9bf43f
topic-unfair-hint = Вам в чём-то отказывают из-за вашего происхождения. Или вы хотите высказать своё мнение.
# nl 8198716a
topic-language = Переводчик или перевод
# nl f2423a5a
topic-language-hint = Человек, который переводит разговор, или перевод текста.
# nl b656c288
topic-advice = Консультация для моей организации
# nl 24983cf3
topic-advice-hint = Работа с людьми другого происхождения, местная политика, вопрос о законе.
# nl 3ea132e2
topic-other = Что-то другое
# nl b301fde9
topic-other-hint = Вы расскажете об этом позже своими словами.
# nl de162404
need-title = Что вам нужно?
# nl dadfc079
need-error = Выберите то, что лучше всего подходит. Не знаете? Тогда выберите последнее.
# nl 231a30c3
need-learn_dutch = Учить нидерландский язык
# nl 05ca55d5
need-civic_integration = Интеграция (inburgering)
# nl a20e400d
need-civic_integration-hint = Курс о жизни и работе в Бельгии, с нидерландским языком.
# nl 8984d7b7
need-school_enrolment = Записать ребёнка в школу
# nl ccb892ca
need-urgent_medical_care = Врач или лекарства
# nl be424f31
need-urgent_medical_care-hint = Вы болеете или у вас что-то болит, и вы не можете за это заплатить.
# nl f6094ba9
need-social_assistance = Деньги, еда, плата за жильё или другая проблема дома
# nl 4fd0b545
need-asylum_reception = Я прошу убежища, и мне негде спать
# nl 64f5081c
need-access_to_service = Мне непонятно письмо или непонятна служба
# nl 2e3233a0
need-residence_law = Вопрос о моём проживании в Бельгии
# nl 5327fb07
need-orientation = Я здесь недавно и не знаю, куда обратиться
# nl ebb9a9bc
need-humane_guidance = Я уже не знаю, как быть дальше
# nl 1c6295d1
need-humane_guidance-hint = Вы хотите поговорить с кем-то о своём будущем.
# nl a99a8cf5
need-caravan_pitch = Место для дома на колёсах
# nl 6218ca35
need-neighbourhood_conflict = Проблемы или ссора в моём районе
# nl 5c88f2f1
need-neighbourhood_initiative = Организовать что-то вместе с соседями
# nl fc626ff2
need-leisure = Спорт, хобби, новые знакомства
# nl 4a723c4a
need-discrimination = Ко мне относятся хуже из-за моего происхождения, языка или веры
# nl dae0600a
need-policy_participation = Я хочу высказать своё мнение о политике властей
# nl fe5d932f
need-interpreter_on_site = Переводчик, который придёт
# nl 0a0b79ab
need-interpreter_by_phone = Переводчик по телефону
# nl 299660b5
need-interpreter_by_video = Переводчик по видео
# nl cddafda7
need-written_translation = Перевод текста
# nl a962a6b4
need-advice_for_organisation = Консультация или обучение для моей организации
# nl 46d91211
need-local_policy_support = Поддержка для политики муниципалитета
# nl 1bb62a64
need-unknown = Что-то другое, или я не знаю

## Where

# nl d5926648
place-title-person = В каком муниципалитете вы живёте?
# nl 83e7d02d
place-title-helper = В каком муниципалитете живёт этот человек?
# nl 63e61c22
place-title-professional = В каком это муниципалитете?
# nl d986fc2b
place-title-on-site = Где будет разговор?
# nl 0a438783
place-title-office = В каком муниципалитете ваша служба?
# nl cbd5a873
place-label = Почтовый индекс или муниципалитет
# nl 7ff5ec4a
place-hint = Например, 9000 или Gent. Можно также написать название на своём языке.
# nl 9109a544
place-no-address = Нет адреса? Где вы сейчас спите или находитесь? Напишите тот муниципалитет.
# nl 952c88a0
place-unknown = Я не знаю
# nl bc28c2db
place-why = В каждом муниципалитете свои службы. Поэтому нам нужно знать, где это. Про улицу мы не спрашиваем.
# nl f89e5221
place-error-empty = Напишите почтовый индекс или муниципалитет. Например, 9000. Или выберите «Я не знаю».
# nl 796db262
place-error-unknown = Мы не находим этого места. Напишите почтовый индекс. Например, 9000. Или выберите «Я не знаю».
# nl 5ed9da03
which-place-title = Какой муниципалитет вы имеете в виду?
# nl 56739f69
which-place-hint = Есть несколько мест, которые подходят к «{ $typed }».
# nl e8e1eb84
which-place-none = Ни один из этих. Я напишу ещё раз.
# nl da6bbded
which-place-error = Выберите один муниципалитет.

## Only what still changes the road

# nl 10e693fe
minor-title = Речь о ребёнке, которому ещё нет 18 лет?
# nl 674720bd
minor-why = Детям иногда помогает другая служба.
# nl e988a447
minor-error = Выберите «да» или «нет».
# nl 88c7ef7e
caravan-title = Вы живёте в доме на колёсах или ваши родители жили в доме на колёсах?
# nl 06375ce1
caravan-title-helper = Этот человек живёт в доме на колёсах или его родители жили в доме на колёсах?
# nl d11afb7c
caravan-why = Тогда с местом для дома на колёсах помогает другая служба.
# nl fba26394
caravan-error = Выберите ответ. Можно также выбрать «Не хочу об этом говорить».
# nl 610f8074
residence-title = Есть ли у вас документы, чтобы жить в Бельгии?
# nl 5b0d7bf1
residence-title-helper = Есть ли у этого человека документы, чтобы жить в Бельгии?
# nl 93b358b5
residence-hint = Вы не обязаны об этом говорить. Мы поможем вам и без ответа.
# nl 4b8de653
residence-why = С этим запросом иногда помогает другая служба. Только поэтому мы об этом спрашиваем. Wegwijzer не передаёт это ни полиции, ни Ведомству по делам иностранцев (Dienst Vreemdelingenzaken). У социальной службы OCMW свои правила. Спросите о них в OCMW.
# nl 5f9870c8
residence-prefer_not_to_say = Не хочу об этом говорить
# nl 1e47d22b
residence-legal = Да
# nl b948f0c1
residence-asylum = Я прошу убежища и жду ответа
# nl 9e37a3e2
residence-asylum-helper = Просит убежища и ждёт ответа
# nl fea274f0
residence-temporary_protection = У меня временная защита
# nl ffafce84
residence-temporary_protection-hint = Например, для людей из Украины.
# nl ef7668fd
residence-temporary_protection-helper = Временная защита
# nl 5f91f036
residence-without_permit = Нет
# nl ae33f0d8
residence-error = Выберите ответ. Можно также выбрать «Не хочу об этом говорить».

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Какой язык вам нужен?
# nl 63421470
languages_needed-label = Язык
# nl 2820c93a
languages_needed-second = Ещё один язык
# nl 13b8a16b
languages_needed-choose = Выберите язык
# nl 4f2fb155
languages_needed-error = Выберите язык.
# nl 7cc5477d
appointment-title = Когда будет разговор?
# nl eb4f6db2
appointment-date = День
# nl a9a91a29
appointment-time = Время
# nl 1b22db8b
appointment-duration = Как долго?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
# nl 2b64eb7b
appointment-place = Адрес или кабинет
# nl d15ac7e8
appointment-place-hint = Например: Kerkstraat 1, кабинет 2. Не пишите имён клиентов.
# nl 347bc848
appointment-later = Ещё не решено
# nl e74a7e2c
appointment-error-date = Выберите день (например, { $example }).
# nl de24b90b
appointment-error-past = Этот день уже прошёл. Выберите сегодняшний или более поздний день.
# nl 3ba7126b
appointment-error-time = Напишите время. Например, 14:30.
# nl 6082f4f0
organisation-title = В какой службе вы работаете?
# nl 92d3468d
organisation-name = Название службы
# nl 75f9f16d
organisation-department = Отдел
# nl e6b90b8a
organisation-reference = Ваш собственный номер для этого запроса
# nl 8aec4184
organisation-reference-hint = Не пишите имён клиентов.
# nl 53d0f63c
organisation-error = Напишите название вашей службы. Например: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Хотите рассказать ещё что-то?
# nl 9e4a5e60
words-title-needed = Расскажите нам, что вам нужно
# nl 82ab1a49
words-hint = Пишите на своём языке. Не пишите имён других людей.
# nl 89d1cdb0
words-urgent = Это срочно: что-то нужно сделать сегодня или завтра
# nl 5a4299f0
words-error-empty = Напишите в нескольких словах, что вам нужно. Например: я ищу школу для сына.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Ваш текст длиннее, чем можно, на { $over } знак. Сделайте его короче.
        [few] Ваш текст длиннее, чем можно, на { $over } знака. Сделайте его короче.
        [many] Ваш текст длиннее, чем можно, на { $over } знаков. Сделайте его короче.
       *[other] Ваш текст длиннее, чем можно, на { $over } знака. Сделайте его короче.
    }

## How to answer

# nl 909da016
contact-title = Как можно вам ответить?
# nl 277eeb9e
contact-hint = Вы не обязаны ничего писать. Вы в любом случае получите ссылку. Там вы прочитаете, что происходит с вашим запросом.
# nl c13a93c8
contact-name = Имя
# nl 300f05f0
contact-phone = Телефон
# nl 3ab1927a
contact-phone-hint = Например, 0470 00 00 00 или +32 470 00 00 00.
# nl 243730ba
contact-email = Электронная почта
# nl 44b82e06
contact-language = На каком языке можно вам ответить?
# nl c5405bc5
contact-safe = Кто-то другой смотрит в ваш телефон или читает вашу почту? Тогда ничего не пишите.
# nl 22228286
contact-error-phone = Этот номер телефона неправильный. Напишите его так: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Этот адрес электронной почты неправильный. Напишите его так: naam@voorbeeld.be.
# nl 23f1f13e
contact-error-name = Это имя слишком длинное. Напишите имя короче.

## Check and send

# nl 95151a19
check-title = Проверьте всё
# nl 5c9432f0
check-answers = Ваши ответы
# nl 7cf32922
check-nothing = не указано
# nl a3b60504
check-anonymous = Вы не указали ни имени, ни телефона, ни электронной почты. Это нормально.
# nl c0475f9c
check-receivers = Мы отправим это сюда:
# nl fd4ae37c
check-person-first = Сначала ваш запрос читает человек из команды Wegwijzer. Этот человек выбирает службу, которая может вам помочь.
# nl 9129e55c
check-person-proposal = Вероятно, это будет:
# nl c0b792c4
check-doubt = Возможно, это будет другая служба. На своей странице вы всегда видите, у кого ваш запрос.
# nl 1c7d1404
check-consent = Вы согласны?
# nl 3304a103
check-consent-yes = Да, отправьте мой запрос
# nl 49f5a738
check-consent-no = Нет, ничего не отправляйте. Только скажите мне, где найти помощь
# nl 3c00f8af
check-consent-error = Выберите «да» или «нет».
# nl fcce5c19
check-send = Отправить
# nl 410a7f20
check-duplicate = Вы уже отправили этот запрос: { $when }. Мы его получили. Вам больше ничего не нужно делать. Что-то изменилось? Тогда можете отправить снова.
# nl 3e11cc83
check-again = Что-то изменилось или прошло много времени. Проверьте всё ещё раз и отправьте снова.
# nl e9b4dd2f
check-not-kept = Сейчас мы не смогли сохранить ваш запрос. Он не отправлен. Ваши ответы ещё здесь. Немного подождите, а потом снова нажмите «Отправить».
# nl cb300152
check-busy =
    { $seconds ->
        [one] Сейчас очень много запросов. Подождите { $seconds } секунду, а потом снова нажмите «Отправить». Ваши ответы останутся здесь.
        [few] Сейчас очень много запросов. Подождите { $seconds } секунды, а потом снова нажмите «Отправить». Ваши ответы останутся здесь.
        [many] Сейчас очень много запросов. Подождите { $seconds } секунд, а потом снова нажмите «Отправить». Ваши ответы останутся здесь.
       *[other] Сейчас очень много запросов. Подождите { $seconds } секунды, а потом снова нажмите «Отправить». Ваши ответы останутся здесь.
    }
# nl 1ca7cf7a
check-working = Подождите, пожалуйста. Мы отправляем ваш запрос.
# nl 336f11a4
honeypot = Оставьте это поле пустым

## Receipt

# nl b69ab754
receipt-title = Мы получили ваш запрос
# nl 3f4a2966
receipt-reference = Ваш номер
# nl ea396fdf
receipt-reference-hint = Назовите этот номер, когда звоните или приходите.
# nl 6c7b78ac
receipt-link = Ваша страница
# nl 09187aef
receipt-link-hint = Сохраните эту ссылку. По ней вы видите, где ваш запрос. Не давайте ссылку никому. У кого есть ссылка, тот видит ваш запрос.
# nl 28968b33
receipt-open = Открыть вашу страницу
# nl bbcdd3dc
receipt-next = Что будет дальше?
# nl 3d6ed922
receipt-next-service = В течение нескольких минут служба получит ваш запрос. На своей странице вы видите, у кого он.
# nl 7787f1ff
receipt-next-person = Человек из нашей команды прочитает ваш запрос. После этого на своей странице вы увидите, у кого он.
# nl fa13a03e
receipt-next-contact = Служба вам позвонит или напишет на электронную почту.
# nl 3c49ac43
receipt-next-anonymous = Мы не можем вам позвонить или написать. Смотрите свою страницу. Идите в службу сами и назовите свой номер.
# nl 47c071fb
receipt-lost = Вы потеряли ссылку? Мы не можем дать её ещё раз. Тогда отправьте запрос снова.
# nl 05882dee
receipt-copy = Скопировать ссылку
# nl 5db8efaf
receipt-copied = Ссылка скопирована.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Мы ничего не отправили и ничего не сохранили.
# nl 5683af04
answer-who = Кто может вам помочь?
# nl dc091e60
answer-nobody = Мы не знаем службы для этого запроса. Спросите в ближайшем муниципалитете (gemeentehuis). Там знают местные службы.
# nl bb4e5390
answer-other = Я хочу попросить о другом
# nl b28aed7d
answer-talk = Я также хочу поговорить об этом с кем-то из моего муниципалитета
# nl fe592ff2
answer-asylum_reception-title = Вам поможет Fedasil
# nl 8e69a1eb
answer-asylum_reception = Fedasil – это служба Бельгии для людей, которые просят убежища. Fedasil ищет место для ночлега. Мы не можем это решать.
# nl 9a6471a4
answer-wallonia-title = В Валлонии есть свои службы
# nl e7afaa8e
answer-wallonia = Это место находится в Валлонии. Мы работаем для Фландрии и Брюсселя. В Валлонии вам помогут другие службы, обычно на французском языке.
# nl f30f8ea7
answer-german_area-title = В Восточной Бельгии есть свои службы
# nl d3c16ef5
answer-german_area = Это место находится в немецкоязычной части Бельгии. Там вам помогут другие службы.
# nl 7ba57ee7
answer-care_elsewhere-title = У вас есть право пойти к врачу
# nl 31d38311
answer-care_elsewhere = Даже без документов вы можете пойти к врачу, если это нужно. Обратитесь в социальную службу OCMW муниципалитета, где вы сейчас. В Валлонии она называется CPAS. Там позаботятся об оплате.
# nl 308ca0cb
answer-discrimination-title = Вы можете об этом сообщить
# nl 2963b2d6
answer-discrimination = Никто не имеет права относиться к вам хуже из-за вашего происхождения, языка или веры. Эти службы выслушают вас и скажут, что вы можете сделать. Это бесплатно.
# nl 90c7efec
answer-interpreter-title = Служба закажет переводчика для вас
# nl d35d7239
answer-interpreter = Вам не нужно самостоятельно искать переводчика или платить ему. Школа, врач или социальная служба OCMW может заказать переводчика. Покажите там эту карточку.
# nl 4f8c328a
answer-no_course_asylum-title = Курс интеграции (inburgering) сейчас ещё невозможен
# nl a3526f93
answer-no_course_asylum = Вы ждёте ответа на вашу просьбу об убежище. Поэтому курса интеграции (inburgering) для вас пока нет. Но вы можете учить нидерландский язык. Спросите об этом там, где вы спите, или выберите ниже что-то другое.
# nl 84581eab
answer-no_course_papers-title = Этот курс сейчас невозможен
# nl 8e7e2290
answer-no_course_papers = Для этого курса нужны документы. Но у вас есть другие права: на помощь врача, когда это нужно, и на школу для детей. Вы также можете поговорить с кем-то о своём будущем.
# nl 08c7d8ae
answer-no_consent-title = Здесь вы найдёте помощь
# nl 2612177f
answer-no_consent = Вы не хотите, чтобы мы что-то отправляли. Это нормально. Эта служба может вам помочь. Вы можете пойти туда сами.
# nl 866cf472
answer-danger-title = Позвоните { $number }
# nl b99df164
answer-danger = Чья-то жизнь в опасности? Тогда звоните { $number } прямо сейчас. Мы не можем помочь достаточно быстро.
# nl d85083cd
answer-general-title = Здесь вы найдёте помощь
# nl ba1ae303
answer-general = Этот запрос мы никуда не пересылаем. Эти службы могут вам помочь.
# nl af470c31
answer-learn-dutch = Я хочу учить нидерландский язык
# nl 4502781a
answer-guidance = Я хочу поговорить с кем-то о своём будущем
# nl 16d71e4b
answer-doctor = Мне нужен врач
# nl f03bcd3d
card-title = Карточка, которую можно показать
# nl eb65cac5
card-choose = Выберите свой язык вверху. Тогда мы сделаем карточку на вашем языке и на нидерландском.
# nl 66483aba
card-print = Напечатать карточку
# nl c5e0bacf
card-text = Мой язык: { $language }. Я хочу хорошо вас понимать. Можете ли вы заказать переводчика? Служба может сделать это в социальной службе перевода.

## Who may receive

# nl bda98b91
org-local-authority = администрация муниципалитета { $place }
# nl b8df796f
org-ocmw = социальная служба OCMW муниципалитета { $place }
# nl ef97f06a
org-school = школы в муниципалитете { $place }
# nl d694e52b
org-municipality-brussels = муниципалитет { $place }
# nl de52ddf9
org-language-note = Названия служб даны на нидерландском языке.

## The status page

# nl 94f46bc4
status-title = Ваш запрос
# nl 95bc2c83
status-ask-secret = Вставьте сюда всю ссылку, которую вы получили.
# nl 0ce830ef
status-secret-label = Ваша ссылка
# nl 141ac89b
status-secret-hint = В конце ссылки много букв и цифр.
# nl 75e981a9
status-secret-button = Показать мой запрос
# nl 76a98cb4
status-loading = Мы ищем ваш запрос.
# nl 4085591d
status-not-found = Мы не находим запроса по этой ссылке. Проверьте, полная ли ссылка. Вы её потеряли? Тогда отправьте запрос снова.
# nl 34dd61bb
status-unavailable = Сейчас мы не можем посмотреть. Ваш запрос не пропал. Попробуйте ещё раз немного позже.
# nl 9679d414
status-reference = Номер
# nl 097f0229
status-received = Мы получили ваш запрос
# nl 9faf13ad
status-received-text = Мы ищем службу, которая может вам помочь. Обычно это недолго.
# nl 764afa46
status-referred = Ваш запрос в службе
# nl 85dfcb0e
status-referred-text = Служба получила сообщение. Ей ещё нужно прочитать ваш запрос.
# nl e737b71d
status-accepted = Служба вам помогает
# nl 972226d0
status-accepted-text = Служба прочитала ваш запрос и помогает вам дальше.
# nl 924d26c0
status-sent-on = Сейчас ваш запрос смотрит другая служба
# nl 3c00d74c
status-sent-on-text = Первая служба не смогла вам помочь. Ваш запрос передали дальше. Вам ничего не нужно делать.
# nl 45387a56
status-needs_person = Человек из нашей команды читает ваш запрос
# nl cc9f97d3
status-needs_person-text = Человек решает, кто может лучше всего вам помочь.
# nl 10df0593
status-answered = Ответ для вас готов
# nl f79879e2
status-closed = Работа над вашим запросом завершена
# nl d5e815d8
status-closed-text = Вам ещё нужна помощь? Тогда отправьте новый запрос.
# nl 6a96ccf9
status-withdrawn = Вы отозвали свой запрос
# nl 10f4aa8a
status-withdrawn-text = Мы больше ничего не отправляем. Вам всё-таки нужна помощь? Тогда отправьте новый запрос.
# nl 5fb1fd76
status-erased = Ваш запрос удалён
# nl eb2a532f
status-erased-text = Никто больше не может прочитать ваш запрос.
# nl 74133026
status-when-received = Запрос отправлен: { $when }
# nl bebdc085
status-when-updated = Последние новости: { $when }
# nl 9818340d
status-show-who = Показать, у кого ваш запрос
# nl 6784f583
status-show-answer = Показать ответ для вас
# nl 29369d0f
status-hidden-hint = Мы покажем это, только когда вы попросите. Так никто другой этого не прочитает.
# nl 5574a393
status-refresh = Проверить ещё раз
# nl cbe50ac5
status-new = Отправить новый запрос
# nl 7532635c
withdraw-title = Вы хотите отозвать свой запрос?
# nl de5f02eb
withdraw-text = Тогда мы больше ничего не отправляем. Служба уже получила сообщение? Возможно, она вам ещё позвонит.
# nl dde10528
withdraw-keep = Нет, оставьте мой запрос
# nl 4ae82ac3
withdraw-yes = Да, отзовите мой запрос
# nl cd296c1c
withdraw-erase = Да, и удалите всё, что вы от меня узнали
# nl d8c62d19
withdraw-erase-hint = Это нельзя вернуть. Мы тоже больше не сможем прочитать ваш запрос.
# nl 929717ad
withdraw-button = Отозвать мой запрос
# nl 26f00794
withdraw-failed = Сейчас мы не смогли это сделать. Ваш запрос ещё есть. Попробуйте ещё раз немного позже.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Этой страницы нет
# nl 90f7fa9f
wrong-not-found = Проверьте, правильный ли адрес. Или начните с первой страницы.
# nl a0ee83de
wrong-too-many-title = Немного подождите
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Вы отправляли много раз подряд. Подождите { $seconds } секунду и попробуйте ещё раз.
        [few] Вы отправляли много раз подряд. Подождите { $seconds } секунды и попробуйте ещё раз.
        [many] Вы отправляли много раз подряд. Подождите { $seconds } секунд и попробуйте ещё раз.
       *[other] Вы отправляли много раз подряд. Подождите { $seconds } секунды и попробуйте ещё раз.
    }
# nl 195313e2
wrong-too-large-title = Ваш текст слишком длинный
# nl eedcb85f
wrong-too-large = Вернитесь назад и напишите текст короче.
# nl c5561a91
wrong-defect-title = У нас произошла ошибка
# nl bdf2dcec
wrong-defect = Ничего не отправлено. Попробуйте ещё раз немного позже. Вам нужна помощь быстро? Идите в ближайший муниципалитет (gemeentehuis).
# nl 8bf1520a
wrong-start = На первую страницу

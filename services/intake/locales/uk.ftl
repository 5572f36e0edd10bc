### Ukrainian, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Це переклад. Офіційним є текст нідерландською мовою.
# nl 0b45d998
language-label = Мова
# nl 68f19598
skip-link = Перейти до змісту
# nl 31f3955c
leave-fast = Швидко закрити
# nl d50a4f4f
leave-fast-hint = Вийти з цієї сторінки. Тоді ми покажемо прогноз погоди.
# nl 6d9b38a3
danger-line = Чиєсь життя в небезпеці? Телефонуйте { $number }.
# nl 0d7ab980
danger-call = Зателефонувати { $number }
# nl 2705191d
yes = Так
# nl ddc9bb27
no = Ні
# nl d3b7384e
next = Далі
# nl 4e28fb9d
back = Назад
# nl efadfc08
change = Змінити
# nl 7814a5ce
optional = необов’язково
# nl 3d3b074b
why = Чому ми про це питаємо?
# nl 0d562aa5
progress = Питання { $number } приблизно з { $total }
# nl db1a5735
error-title = Щось не так
# nl cd9a978c
error-prefix = Помилка
# nl c573d788
footer-privacy = Ми нічого не зберігаємо у вашому браузері. Ваш запит ми зберігаємо під замком. Його читають лише ті, хто вам допомагає.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Попросити про допомогу
# nl 40254c12
start-what = Розкажіть нам, що вам потрібно. Ми шукаємо службу, яка може вам допомогти у Фландрії або Брюсселі.
# nl 6c4dc16c
start-free = Безкоштовно. Ви не мусите називати своє ім’я.
# nl 5a250957
start-button = Почати
# nl 377a80f4
start-time = Це займе приблизно дві хвилини.
# nl 3e066305
start-have-link = Ви вже надсилали запит? Тоді відкрийте посилання, яке ви отримали.
# nl 0ecbda15
start-languages = Виберіть свою мову

## Danger

# nl 6666e238
danger-title = Чиєсь життя зараз у небезпеці?
# nl 95571399
danger-hint = Наприклад: людині важко дихати, у неї сильна кровотеча або на неї нападають.
# nl 1b70aefb
danger-error = Виберіть «так» або «ні».
# nl 8bb43f7e
emergency-title = Зараз же телефонуйте { $number }
# nl bbf8d10c
emergency-free = Дзвінок безкоштовний. Дзвонити можна завжди, вдень і вночі.
# nl 59ecee01
emergency-say = Скажіть, де ви. Скажіть, що відбувається. Спробуйте говорити нідерландською, французькою, німецькою або англійською.
# nl 2c6af378
emergency-no-papers = Щоб зателефонувати, документи не потрібні.
# nl 8142caf8
emergency-not-sent = Цей сайт не викликає ні швидкої допомоги, ні поліції.
# nl 40300dbd
emergency-go-on = Зараз небезпеки вже немає. Я хочу попросити про інше.
# nl 03f90f11
danger-box = Ви читаєте це, і зараз є небезпека? Телефонуйте { $number }. Не чекайте на нашу відповідь.

## Who asks

# nl 11f333e6
role-title = Для кого ви просите допомоги?
# nl 9be1fc86
role-person = Для себе або для своєї сім’ї
# nl d6db6f72
role-helper = Для іншої людини
# nl 346b69ce
role-helper-hint = Наприклад, для друзів або сусідів.
# nl 05a5c2ab
role-professional = Я працюю в службі або організації
# nl 36d2edcc
role-professional-hint = Наприклад: школа, лікар, соціальна служба OCMW або лікарня.
# nl d83d537e
role-why = Служба може просити про інше, ніж сім’я. Наприклад, замовити перекладача.
# nl 885994c5
role-error = Виберіть, для кого ви просите допомоги.

## What it is about

# nl e11766de
topic-title = Про що ваш запит?
# nl 54c8c143
topic-error = Виберіть, про що ваш запит.
# nl 686d1722
topic-courses = Вивчати нідерландську мову або пройти курс інтеграції (inburgering)
# nl 74ac014e
topic-courses-hint = Курс, тест, довідка.
# nl 3aaa2e94
topic-school = Школа
# nl 276f98d0
topic-school-hint = Записати дитину до школи.
# nl ce9e3a40
topic-living = Здоров’я, гроші або житло
# nl b68d25bc
topic-living-hint = Лікар, їжа, оренда, місце для ночівлі.
# nl a0a25571
topic-papers = Документи, листи та служби
# nl 16ac90b2
topic-papers-hint = Лист, якого ви не розумієте. Питання про проживання в країні. Я тут недавно.
# nl efc34870
topic-neighbours = Сусіди, спорт і нові знайомства
# nl 5c57e117
topic-neighbours-hint = Сварка із сусідами, свято, клуб.
# nl 3ce5dabe
topic-unfair = Несправедливе ставлення або бажання висловити думку
# nl 4a9bf43f
topic-unfair-hint = Вам у чомусь відмовляють через ваше походження. Або ви хочете висловити свою думку.
# nl 8198716a
topic-language = Перекладач або переклад
# nl f2423a5a
topic-language-hint = Людина, яка перекладає розмову, або переклад тексту.
# nl b656c288
topic-advice = Консультація для моєї організації
# nl 24983cf3
topic-advice-hint = Робота з людьми іншого походження, місцева політика, питання про закон.
# nl 3ea132e2
topic-other = Щось інше
# nl b301fde9
topic-other-hint = Ви розкажете про це пізніше своїми словами.
# nl de162404
need-title = Що вам потрібно?
# nl dadfc079
need-error = Виберіть те, що найкраще підходить. Не знаєте? Тоді виберіть останнє.
# nl 231a30c3
need-learn_dutch = Вивчати нідерландську мову
# nl 05ca55d5
need-civic_integration = Інтеграція (inburgering)
# nl a20e400d
need-civic_integration-hint = Курс про життя і роботу в Бельгії, з нідерландською мовою.
# nl 8984d7b7
need-school_enrolment = Записати дитину до школи
# nl ccb892ca
need-urgent_medical_care = Лікар або ліки
# nl be424f31
need-urgent_medical_care-hint = Ви хворієте або у вас щось болить, і ви не можете за це заплатити.
# nl f6094ba9
need-social_assistance = Гроші, їжа, оренда або інша проблема вдома
# nl 4fd0b545
need-asylum_reception = Я прошу притулку, і мені ніде спати
# nl 64f5081c
need-access_to_service = Мені незрозумілий лист або незрозуміла служба
# nl 2e3233a0
need-residence_law = Питання про моє проживання в Бельгії
# nl 5327fb07
need-orientation = Я тут недавно і не знаю, куди звернутися
# nl ebb9a9bc
need-humane_guidance = Я вже не знаю, як бути далі
# nl 1c6295d1
need-humane_guidance-hint = Ви хочете поговорити з кимось про своє майбутнє.
# nl a99a8cf5
need-caravan_pitch = Місце для будинку на колесах
# nl 6218ca35
need-neighbourhood_conflict = Проблеми або сварка в моєму районі
# nl 5c88f2f1
need-neighbourhood_initiative = Організувати щось разом із сусідами
# nl fc626ff2
need-leisure = Спорт, хобі, нові знайомства
# nl 4a723c4a
need-discrimination = До мене ставляться гірше через моє походження, мову або віру
# nl dae0600a
need-policy_participation = Я хочу висловити свою думку про політику влади
# nl fe5d932f
need-interpreter_on_site = Перекладач, який прийде
# nl 0a0b79ab
need-interpreter_by_phone = Перекладач по телефону
# nl 299660b5
need-interpreter_by_video = Перекладач по відео
# nl cddafda7
need-written_translation = Переклад тексту
# nl a962a6b4
need-advice_for_organisation = Консультація або навчання для моєї організації
# nl 46d91211
need-local_policy_support = Підтримка для політики муніципалітету
# nl 1bb62a64
need-unknown = Щось інше, або я не знаю

## Where

# nl d5926648
place-title-person = У якому муніципалітеті ви живете?
# nl 83e7d02d
place-title-helper = У якому муніципалітеті живе ця людина?
# nl 63e61c22
place-title-professional = У якому це муніципалітеті?
# nl d986fc2b
place-title-on-site = Де буде розмова?
# nl 0a438783
place-title-office = У якому муніципалітеті ваша служба?
# nl cbd5a873
place-label = Поштовий індекс або муніципалітет
# nl 7ff5ec4a
place-hint = Наприклад, 9000 або Gent. Можна також написати назву своєю мовою.
# nl 9109a544
place-no-address = Немає адреси? Де ви зараз спите або перебуваєте? Напишіть той муніципалітет.
# nl 952c88a0
place-unknown = Я не знаю
# nl bc28c2db
place-why = Кожен муніципалітет має свої служби. Тому нам треба знати, де це. Про вулицю ми не питаємо.
# nl f89e5221
place-error-empty = Напишіть поштовий індекс або муніципалітет. Наприклад, 9000. Або виберіть «Я не знаю».
# nl 796db262
place-error-unknown = Ми не знаходимо цього місця. Напишіть поштовий індекс. Наприклад, 9000. Або виберіть «Я не знаю».
# nl 5ed9da03
which-place-title = Який муніципалітет ви маєте на увазі?
# nl 56739f69
which-place-hint = Є кілька місць, які підходять до «{ $typed }».
# nl e8e1eb84
which-place-none = Жоден із цих. Я напишу ще раз.
# nl da6bbded
which-place-error = Виберіть один муніципалітет.

## Only what still changes the road

# nl 10e693fe
minor-title = Ідеться про дитину, якій ще немає 18 років?
# nl 674720bd
minor-why = Дітям іноді допомагає інша служба.
# nl e988a447
minor-error = Виберіть «так» або «ні».
# nl 88c7ef7e
caravan-title = Ви живете в будинку на колесах або ваші батьки жили в будинку на колесах?
# nl 06375ce1
caravan-title-helper = Ця людина живе в будинку на колесах або її батьки жили в будинку на колесах?
# nl d11afb7c
caravan-why = Тоді з місцем для будинку на колесах допомагає інша служба.
# nl fba26394
caravan-error = Виберіть відповідь. Можна також вибрати «Не хочу про це казати».
# nl 610f8074
residence-title = Чи є у вас документи, щоб жити в Бельгії?
# nl 5b0d7bf1
residence-title-helper = Чи є в цієї людини документи, щоб жити в Бельгії?
# nl 93b358b5
residence-hint = Ви не мусите про це казати. Ми допоможемо вам і без відповіді.
# nl 4b8de653
residence-why = Із цим запитом іноді допомагає інша служба. Лише тому ми про це питаємо. Wegwijzer не передає цього ні поліції, ні Імміграційній службі (Dienst Vreemdelingenzaken). Соціальна служба OCMW має власні правила. Запитайте про них в OCMW.
# nl 5f9870c8
residence-prefer_not_to_say = Не хочу про це казати
# nl 1e47d22b
residence-legal = Так
# nl b948f0c1
residence-asylum = Я прошу притулку і чекаю на відповідь
# nl 9e37a3e2
residence-asylum-helper = Просить притулку і чекає на відповідь
# nl fea274f0
residence-temporary_protection = У мене тимчасовий захист
# nl ffafce84
residence-temporary_protection-hint = Наприклад, для людей з України.
# nl ef7668fd
residence-temporary_protection-helper = Тимчасовий захист
# nl 5f91f036
residence-without_permit = Ні
# nl ae33f0d8
residence-error = Виберіть відповідь. Можна також вибрати «Не хочу про це казати».

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Яка мова вам потрібна?
# nl 63421470
languages_needed-label = Мова
# nl 2820c93a
languages_needed-second = Ще одна мова
# nl 13b8a16b
languages_needed-choose = Виберіть мову
# nl 4f2fb155
languages_needed-error = Виберіть мову.
# nl 7cc5477d
appointment-title = Коли буде розмова?
# nl eb4f6db2
appointment-date = День
# nl a9a91a29
appointment-time = Час
# nl 1b22db8b
appointment-duration = Як довго?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
# nl 2b64eb7b
appointment-place = Адреса або кімната
# nl d15ac7e8
appointment-place-hint = Наприклад: Kerkstraat 1, кімната 2. Не пишіть імен клієнтів.
# nl 347bc848
appointment-later = Ще не вирішено
# nl e74a7e2c
appointment-error-date = Виберіть день (наприклад, { $example }).
# nl de24b90b
appointment-error-past = Цей день уже минув. Виберіть сьогоднішній або пізніший день.
# nl 3ba7126b
appointment-error-time = Напишіть час. Наприклад, 14:30.
# nl 6082f4f0
organisation-title = У якій службі ви працюєте?
# nl 92d3468d
organisation-name = Назва служби
# nl 75f9f16d
organisation-department = Відділ
# nl e6b90b8a
organisation-reference = Ваш власний номер для цього запиту
# nl 8aec4184
organisation-reference-hint = Не пишіть імен клієнтів.
# nl 53d0f63c
organisation-error = Напишіть назву вашої служби. Наприклад: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Хочете розповісти ще щось?
# nl 9e4a5e60
words-title-needed = Розкажіть нам, що вам потрібно
# nl 82ab1a49
words-hint = Пишіть своєю мовою. Не пишіть імен інших людей.
# nl 89d1cdb0
words-urgent = Це терміново: щось треба зробити сьогодні або завтра
# nl 5a4299f0
words-error-empty = Напишіть кількома словами, що вам потрібно. Наприклад: я шукаю школу для свого сина.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Ваш текст задовгий на { $over } знак. Зробіть його коротшим.
        [few] Ваш текст задовгий на { $over } знаки. Зробіть його коротшим.
        [many] Ваш текст задовгий на { $over } знаків. Зробіть його коротшим.
       *[other] Ваш текст задовгий на { $over } знака. Зробіть його коротшим.
    }

## How to answer

# nl 909da016
contact-title = Як можна вам відповісти?
# nl 277eeb9e
contact-hint = Ви не мусите нічого писати. Ви завжди отримаєте посилання. Там ви прочитаєте, що відбувається з вашим запитом.
# nl c13a93c8
contact-name = Ім’я
# nl 300f05f0
contact-phone = Телефон
# nl 3ab1927a
contact-phone-hint = Наприклад, 0470 00 00 00 або +32 470 00 00 00.
# nl 243730ba
contact-email = Електронна пошта
# nl 44b82e06
contact-language = Якою мовою можна вам відповісти?
# nl c5405bc5
contact-safe = Хтось інший дивиться у ваш телефон або читає вашу пошту? Тоді нічого не пишіть.
# nl 22228286
contact-error-phone = Цей номер телефону неправильний. Напишіть його так: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Ця адреса електронної пошти неправильна. Напишіть її так: naam@voorbeeld.be.
# nl 23f1f13e
contact-error-name = Це ім’я задовге. Напишіть коротше ім’я.

## Check and send

# nl 95151a19
check-title = Перевірте все
# nl 5c9432f0
check-answers = Ваші відповіді
# nl 7cf32922
check-nothing = не вказано
# nl a3b60504
check-anonymous = Ви не вказали ні імені, ні телефону, ні електронної пошти. Це нормально.
# nl c0475f9c
check-receivers = Ми надішлемо це сюди:
# nl fd4ae37c
check-person-first = Спочатку ваш запит читає людина з команди Wegwijzer. Ця людина вибирає службу, яка може вам допомогти.
# nl 9129e55c
check-person-proposal = Імовірно, це буде:
# nl c0b792c4
check-doubt = Можливо, це буде інша служба. На своїй сторінці ви завжди бачите, у кого ваш запит.
# nl 1c7d1404
check-consent = Ви згодні?
# nl 3304a103
check-consent-yes = Так, надішліть мій запит
# nl 49f5a738
check-consent-no = Ні, нічого не надсилайте. Лише скажіть мені, де знайти допомогу
# nl 3c00f8af
check-consent-error = Виберіть «так» або «ні».
# nl fcce5c19
check-send = Надіслати
# nl 410a7f20
check-duplicate = Ви вже надіслали цей запит: { $when }. Ми його отримали. Вам більше нічого не треба робити. Щось змінилося? Тоді можете надіслати знову.
# nl 3e11cc83
check-again = Щось змінилося або минуло багато часу. Перевірте все ще раз і надішліть знову.
# nl e9b4dd2f
check-not-kept = Зараз ми не змогли зберегти ваш запит. Його не надіслано. Ваші відповіді ще тут. Трохи зачекайте, а потім знову натисніть «Надіслати».
# nl cb300152
check-busy =
    { $seconds ->
        [one] Зараз дуже багато запитів. Зачекайте { $seconds } секунду, а потім знову натисніть «Надіслати». Ваші відповіді залишаться тут.
        [few] Зараз дуже багато запитів. Зачекайте { $seconds } секунди, а потім знову натисніть «Надіслати». Ваші відповіді залишаться тут.
        [many] Зараз дуже багато запитів. Зачекайте { $seconds } секунд, а потім знову натисніть «Надіслати». Ваші відповіді залишаться тут.
       *[other] Зараз дуже багато запитів. Зачекайте { $seconds } секунди, а потім знову натисніть «Надіслати». Ваші відповіді залишаться тут.
    }
# nl 1ca7cf7a
check-working = Зачекайте, будь ласка. Ми надсилаємо ваш запит.
# nl 336f11a4
honeypot = Залиште це поле порожнім

## Receipt

# nl b69ab754
receipt-title = Ми отримали ваш запит
# nl 3f4a2966
receipt-reference = Ваш номер
# nl ea396fdf
receipt-reference-hint = Назвіть цей номер, коли телефонуєте або приходите.
# nl 6c7b78ac
receipt-link = Ваша сторінка
# nl 09187aef
receipt-link-hint = Збережіть це посилання. За ним ви бачите, де ваш запит. Не давайте посилання нікому. Хто має посилання, той бачить ваш запит.
# nl 28968b33
receipt-open = Відкрити вашу сторінку
# nl bbcdd3dc
receipt-next = Що буде далі?
# nl 3d6ed922
receipt-next-service = Упродовж кількох хвилин служба отримає ваш запит. На своїй сторінці ви бачите, у кого він.
# nl 7787f1ff
receipt-next-person = Людина з нашої команди прочитає ваш запит. Після цього на своїй сторінці ви побачите, у кого він.
# nl fa13a03e
receipt-next-contact = Служба вам зателефонує або напише на електронну пошту.
# nl 3c49ac43
receipt-next-anonymous = Ми не можемо вам зателефонувати або написати. Дивіться свою сторінку. Підіть до служби самі й назвіть свій номер.
# nl 47c071fb
receipt-lost = Ви загубили посилання? Ми не можемо дати його ще раз. Тоді надішліть запит знову.
# nl 05882dee
receipt-copy = Скопіювати посилання
# nl 5db8efaf
receipt-copied = Посилання скопійовано.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Ми нічого не надіслали і нічого не зберегли.
# nl 5683af04
answer-who = Хто може вам допомогти?
# nl dc091e60
answer-nobody = Ми не знаємо служби для цього запиту. Запитайте в найближчому муніципалітеті (gemeentehuis). Там знають місцеві служби.
# nl bb4e5390
answer-other = Я хочу попросити про інше
# nl b28aed7d
answer-talk = Я також хочу поговорити про це з кимось із мого муніципалітету
# nl fe592ff2
answer-asylum_reception-title = Вам допоможе Fedasil
# nl 8e69a1eb
answer-asylum_reception = Fedasil – це служба Бельгії для людей, які просять притулку. Fedasil шукає місце для ночівлі. Ми не можемо це вирішувати.
# nl 9a6471a4
answer-wallonia-title = У Валлонії є власні служби
# nl e7afaa8e
answer-wallonia = Це місце у Валлонії. Ми працюємо для Фландрії та Брюсселя. У Валлонії вам допоможуть інші служби, зазвичай французькою мовою.
# nl f30f8ea7
answer-german_area-title = У Східній Бельгії є власні служби
# nl d3c16ef5
answer-german_area = Це місце в німецькомовній частині Бельгії. Там вам допоможуть інші служби.
# nl 7ba57ee7
answer-care_elsewhere-title = Ви маєте право піти до лікаря
# nl 31d38311
answer-care_elsewhere = Навіть без документів ви можете піти до лікаря, якщо це потрібно. Зверніться до соціальної служби OCMW муніципалітету, де ви зараз. У Валлонії вона називається CPAS. Там подбають про оплату.
# nl 308ca0cb
answer-discrimination-title = Ви можете про це повідомити
# nl 2963b2d6
answer-discrimination = Ніхто не має права ставитися до вас гірше через ваше походження, мову або віру. Ці служби вислухають вас і скажуть, що ви можете зробити. Це безкоштовно.
# nl 90c7efec
answer-interpreter-title = Служба замовить перекладача для вас
# nl d35d7239
answer-interpreter = Вам не треба самостійно шукати перекладача чи платити за нього. Школа, лікар або соціальна служба OCMW може замовити перекладача. Покажіть там цю картку.
# nl 4f8c328a
answer-no_course_asylum-title = Курс інтеграції (inburgering) зараз ще неможливий
# nl a3526f93
answer-no_course_asylum = Ви чекаєте на відповідь на ваше прохання про притулок. Тому курсу інтеграції (inburgering) для вас поки що немає. Але ви можете вивчати нідерландську мову. Запитайте про це там, де ви спите, або виберіть нижче щось інше.
# nl 84581eab
answer-no_course_papers-title = Цей курс зараз неможливий
# nl 8e7e2290
answer-no_course_papers = Для цього курсу потрібні документи. Але ви маєте інші права: на допомогу лікаря, коли це потрібно, і на школу для дітей. Ви також можете поговорити з кимось про своє майбутнє.
# nl 08c7d8ae
answer-no_consent-title = Тут ви знайдете допомогу
# nl 2612177f
answer-no_consent = Ви не хочете, щоб ми щось надсилали. Це нормально. Ця служба може вам допомогти. Ви можете піти туди самі.
# nl 866cf472
answer-danger-title = Зателефонуйте { $number }
# nl b99df164
answer-danger = Чиєсь життя в небезпеці? Тоді зараз же телефонуйте { $number }. Ми не можемо допомогти достатньо швидко.
# nl d85083cd
answer-general-title = Тут ви знайдете допомогу
# nl ba1ae303
answer-general = Цей запит ми нікуди не пересилаємо. Ці служби можуть вам допомогти.
# nl af470c31
answer-learn-dutch = Я хочу вивчати нідерландську мову
# nl 4502781a
answer-guidance = Я хочу поговорити з кимось про своє майбутнє
# nl 16d71e4b
answer-doctor = Мені потрібен лікар
# nl f03bcd3d
card-title = Картка, яку можна показати
# nl eb65cac5
card-choose = Виберіть свою мову вгорі. Тоді ми зробимо картку вашою мовою і нідерландською.
# nl 66483aba
card-print = Надрукувати картку
# nl c5e0bacf
card-text = Моя мова: { $language }. Я хочу добре вас розуміти. Чи можете ви замовити перекладача? Служба може зробити це в соціальній службі перекладу.

## Who may receive

# nl bda98b91
org-local-authority = адміністрація муніципалітету { $place }
# nl b8df796f
org-ocmw = соціальна служба OCMW муніципалітету { $place }
# nl ef97f06a
org-school = школи в муніципалітеті { $place }
# nl d694e52b
org-municipality-brussels = муніципалітет { $place }
# nl de52ddf9
org-language-note = Назви служб подано нідерландською мовою.

## The status page

# nl 94f46bc4
status-title = Ваш запит
# nl 95bc2c83
status-ask-secret = Вставте сюди все посилання, яке ви отримали.
# nl 0ce830ef
status-secret-label = Ваше посилання
# nl 141ac89b
status-secret-hint = Наприкінці посилання багато літер і цифр.
# nl 75e981a9
status-secret-button = Показати мій запит
# nl 76a98cb4
status-loading = Ми шукаємо ваш запит.
# nl 4085591d
status-not-found = Ми не знаходимо запиту за цим посиланням. Перевірте, чи посилання повне. Ви його загубили? Тоді надішліть запит знову.
# nl 34dd61bb
status-unavailable = Зараз ми не можемо подивитися. Ваш запит не зник. Спробуйте ще раз трохи пізніше.
# nl 9679d414
status-reference = Номер
# nl 097f0229
status-received = Ми отримали ваш запит
# nl 9faf13ad
status-received-text = Ми шукаємо службу, яка може вам допомогти. Зазвичай це недовго.
# nl 764afa46
status-referred = Ваш запит у службі
# nl 85dfcb0e
status-referred-text = Служба отримала повідомлення. Їй ще треба прочитати ваш запит.
# nl e737b71d
status-accepted = Служба вам допомагає
# nl 972226d0
status-accepted-text = Служба прочитала ваш запит і допомагає вам далі.
# nl 924d26c0
status-sent-on = Зараз ваш запит розглядає інша служба
# nl 3c00d74c
status-sent-on-text = Перша служба не змогла вам допомогти. Ваш запит передали далі. Вам нічого не треба робити.
# nl 45387a56
status-needs_person = Людина з нашої команди читає ваш запит
# nl cc9f97d3
status-needs_person-text = Людина вирішує, хто може найкраще вам допомогти.
# nl 10df0593
status-answered = Відповідь для вас готова
# nl f79879e2
status-closed = Роботу над вашим запитом завершено
# nl d5e815d8
status-closed-text = Вам ще потрібна допомога? Тоді надішліть новий запит.
# nl 6a96ccf9
status-withdrawn = Ви відкликали свій запит
# nl 10f4aa8a
status-withdrawn-text = Ми більше нічого не надсилаємо. Вам усе-таки потрібна допомога? Тоді надішліть новий запит.
# nl 5fb1fd76
status-erased = Ваш запит видалено
# nl eb2a532f
status-erased-text = Ніхто більше не може прочитати ваш запит.
# nl 74133026
status-when-received = Запит надіслано: { $when }
# nl bebdc085
status-when-updated = Останні новини: { $when }
# nl 9818340d
status-show-who = Показати, у кого ваш запит
# nl 6784f583
status-show-answer = Показати відповідь для вас
# nl 29369d0f
status-hidden-hint = Ми покажемо це, лише коли ви попросите. Так ніхто інший цього не прочитає.
# nl 5574a393
status-refresh = Перевірити ще раз
# nl cbe50ac5
status-new = Надіслати новий запит
# nl 7532635c
withdraw-title = Ви хочете відкликати свій запит?
# nl de5f02eb
withdraw-text = Тоді ми більше нічого не надсилаємо. Служба вже отримала повідомлення? Можливо, вона вам ще зателефонує.
# nl dde10528
withdraw-keep = Ні, залиште мій запит
# nl 4ae82ac3
withdraw-yes = Так, відкличте мій запит
# nl cd296c1c
withdraw-erase = Так, і видаліть усе, що ви від мене дізналися
# nl d8c62d19
withdraw-erase-hint = Це не можна повернути. Ми теж більше не зможемо прочитати ваш запит.
# nl 929717ad
withdraw-button = Відкликати мій запит
# nl 26f00794
withdraw-failed = Зараз ми не змогли це зробити. Ваш запит ще є. Спробуйте ще раз трохи пізніше.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Цієї сторінки немає
# nl 90f7fa9f
wrong-not-found = Перевірте, чи адреса правильна. Або почніть з першої сторінки.
# nl a0ee83de
wrong-too-many-title = Трохи зачекайте
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Ви надсилали багато разів поспіль. Зачекайте { $seconds } секунду і спробуйте ще раз.
        [few] Ви надсилали багато разів поспіль. Зачекайте { $seconds } секунди і спробуйте ще раз.
        [many] Ви надсилали багато разів поспіль. Зачекайте { $seconds } секунд і спробуйте ще раз.
       *[other] Ви надсилали багато разів поспіль. Зачекайте { $seconds } секунди і спробуйте ще раз.
    }
# nl 195313e2
wrong-too-large-title = Ваш текст задовгий
# nl eedcb85f
wrong-too-large = Поверніться назад і напишіть коротший текст.
# nl c5561a91
wrong-defect-title = У нас сталася помилка
# nl bdf2dcec
wrong-defect = Нічого не надіслано. Спробуйте ще раз трохи пізніше. Вам потрібна допомога швидко? Підіть до найближчого муніципалітету (gemeentehuis).
# nl 8bf1520a
wrong-start = На першу сторінку

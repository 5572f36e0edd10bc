### Persian (Iran), a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = این یک ترجمه است. متن رسمی، متن هلندی است.
# nl 0b45d998
language-label = زبان
# nl 68f19598
skip-link = رفتن به متن
# nl 31f3955c
leave-fast = خروج سریع
# nl d50a4f4f
leave-fast-hint = از این صفحه بیرون بروید. بعد وضعیت هوا را نشان می‌دهیم.
# nl 6d9b38a3
danger-line = جان کسی در خطر است؟ به { $number } زنگ بزنید.
# nl 0d7ab980
danger-call = به { $number } زنگ بزنید
# nl 2705191d
yes = بله
# nl ddc9bb27
no = نه
# nl d3b7384e
next = ادامه
# nl 4e28fb9d
back = بازگشت
# nl efadfc08
change = تغییر
# nl 7814a5ce
optional = اجباری نیست
# nl 3d3b074b
why = چرا این را می‌پرسیم؟
# nl 0d562aa5
progress = سؤال { $number } از حدود { $total }
# nl db1a5735
error-title = یک چیز درست نیست
# nl cd9a978c
error-prefix = خطا
# nl c573d788
footer-privacy = ما چیزی در مرورگر شما نگه نمی‌داریم. درخواست شما را قفل‌شده نگه می‌داریم. فقط کسی که به شما کمک می‌کند آن را می‌خواند.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = درخواست کمک
# nl 40254c12
start-what = به ما بگویید چه لازم دارید. ما سازمانی را پیدا می‌کنیم که می‌تواند در فلاندر یا بروکسل به شما کمک کند.
# nl 6c4dc16c
start-free = رایگان است. لازم نیست نامتان را بگویید.
# nl 5a250957
start-button = شروع
# nl 377a80f4
start-time = حدود دو دقیقه طول می‌کشد.
# nl 3e066305
start-have-link = قبلاً درخواست داده‌اید؟ پس لینکی را که گرفته‌اید باز کنید.
# nl 0ecbda15
start-languages = زبان خود را انتخاب کنید

## Danger

# nl 6666e238
danger-title = آیا همین حالا جان کسی در خطر است؟
# nl 95571399
danger-hint = مثلاً: کسی خوب نفس نمی‌کشد، خون زیادی از او می‌رود یا به او حمله می‌کنند.
# nl 1b70aefb
danger-error = بله یا نه را انتخاب کنید.
# nl 8bb43f7e
emergency-title = همین حالا به { $number } زنگ بزنید
# nl bbf8d10c
emergency-free = تماس رایگان است. همیشه می‌توانید زنگ بزنید، شب و روز.
# nl 59ecee01
emergency-say = بگویید کجا هستید. بگویید چه اتفاقی می‌افتد. سعی کنید هلندی، فرانسوی، آلمانی یا انگلیسی حرف بزنید.
# nl 2c6af378
emergency-no-papers = برای زنگ زدن لازم نیست مدارک داشته باشید.
# nl 8142caf8
emergency-not-sent = این وب‌سایت نه آمبولانس می‌فرستد و نه پلیس.
# nl 40300dbd
emergency-go-on = حالا دیگر خطری نیست. می‌خواهم چیز دیگری درخواست کنم.
# nl 03f90f11
danger-box = این را می‌خوانید و همین حالا خطر هست؟ به { $number } زنگ بزنید. منتظر جواب ما نمانید.

## Who asks

# nl 11f333e6
role-title = برای چه کسی کمک می‌خواهید؟
# nl 9be1fc86
role-person = برای خودم یا خانواده‌ام
# nl d6db6f72
role-helper = برای یک نفر دیگر
# nl 346b69ce
role-helper-hint = مثلاً برای یک دوست یا همسایه.
# nl 05a5c2ab
role-professional = برای یک اداره یا سازمان کار می‌کنم
# nl 36d2edcc
role-professional-hint = مثلاً مدرسه، دکتر، ادارهٔ کمک‌های اجتماعی (OCMW) یا بیمارستان.
# nl d83d537e
role-why = درخواست یک سازمان می‌تواند با درخواست یک خانواده فرق کند. مثلاً سفارش مترجم شفاهی.
# nl 885994c5
role-error = انتخاب کنید برای چه کسی کمک می‌خواهید.

## What it is about

# nl e11766de
topic-title = درخواست شما دربارهٔ چیست؟
# nl 54c8c143
topic-error = موضوع درخواستتان را انتخاب کنید.
# nl 686d1722
topic-courses = یاد گرفتن هلندی یا ادغام در جامعه (inburgering)
# nl 74ac014e
topic-courses-hint = کلاس، آزمون، گواهی.
# nl 3aaa2e94
topic-school = مدرسه
# nl 276f98d0
topic-school-hint = ثبت‌نام کودک در مدرسه.
# nl ce9e3a40
topic-living = سلامت، پول یا سرپناه
# nl b68d25bc
topic-living-hint = دکتر، غذا، اجاره، جای خواب.
# nl a0a25571
topic-papers = مدارک، نامه‌ها و اداره‌ها
# nl 16ac90b2
topic-papers-hint = نامه‌ای که آن را نمی‌فهمید. سؤال دربارهٔ اقامت. تازه به اینجا آمده‌ام.
# nl efc34870
topic-neighbours = محله، ورزش و آشنا شدن با مردم
# nl 5c57e117
topic-neighbours-hint = اختلاف با همسایه‌ها، جشن، باشگاه.
# nl 3ce5dabe
topic-unfair = رفتار ناعادلانه، یا گفتن نظر
# nl 4a9bf43f
topic-unfair-hint = به خاطر اصلیتتان چیزی به شما نمی‌دهند. یا می‌خواهید نظرتان را بگویید.
# nl 8198716a
topic-language = مترجم شفاهی یا ترجمه
# nl f2423a5a
topic-language-hint = کسی که در یک گفتگو ترجمه می‌کند، یا ترجمهٔ یک متن.
# nl b656c288
topic-advice = مشاوره برای سازمان من
# nl 24983cf3
topic-advice-hint = کار با مردمی از اصلیت‌های دیگر، سیاست‌های محلی، سؤال دربارهٔ قانون.
# nl 3ea132e2
topic-other = چیز دیگر
# nl b301fde9
topic-other-hint = کمی بعد آن را با کلمات خودتان می‌گویید.
# nl de162404
need-title = چه لازم دارید؟
# nl dadfc079
need-error = چیزی را انتخاب کنید که از همه مناسب‌تر است. نمی‌دانید؟ پس آخری را انتخاب کنید.
# nl 231a30c3
need-learn_dutch = یاد گرفتن هلندی
# nl 05ca55d5
need-civic_integration = ادغام در جامعه (inburgering)
# nl a20e400d
need-civic_integration-hint = کلاسی دربارهٔ زندگی و کار در بلژیک، همراه با زبان هلندی.
# nl 8984d7b7
need-school_enrolment = ثبت‌نام کودک در مدرسه
# nl ccb892ca
need-urgent_medical_care = دکتر یا دارو
# nl be424f31
need-urgent_medical_care-hint = بیمار هستید یا درد دارید و نمی‌توانید هزینه‌اش را بدهید.
# nl f6094ba9
need-social_assistance = پول، غذا، اجاره یا مشکل دیگری در خانه
# nl 4fd0b545
need-asylum_reception = درخواست پناهندگی می‌کنم و جایی برای خواب ندارم
# nl 64f5081c
need-access_to_service = نامه یا کار اداری که آن را نمی‌فهمم
# nl 2e3233a0
need-residence_law = سؤال دربارهٔ اقامت من در بلژیک
# nl 5327fb07
need-orientation = تازه به اینجا آمده‌ام و نمی‌دانم کجا باید بروم
# nl ebb9a9bc
need-humane_guidance = دیگر نمی‌دانم چه کار کنم
# nl 1c6295d1
need-humane_guidance-hint = می‌خواهید با کسی دربارهٔ آینده‌تان حرف بزنید.
# nl a99a8cf5
need-caravan_pitch = جایی برای خانهٔ سیار (کاروان)
# nl 6218ca35
need-neighbourhood_conflict = مشکل یا اختلاف در محله
# nl 5c88f2f1
need-neighbourhood_initiative = ترتیب دادن برنامه‌ای با اهل محله
# nl fc626ff2
need-leisure = ورزش، سرگرمی، آشنا شدن با مردم
# nl 4a723c4a
need-discrimination = به خاطر اصلیت، زبان یا دینم با من بدتر رفتار می‌شود
# nl dae0600a
need-policy_participation = می‌خواهم نظرم را دربارهٔ سیاست‌های عمومی بگویم
# nl fe5d932f
need-interpreter_on_site = مترجم شفاهی که به محل می‌آید
# nl 0a0b79ab
need-interpreter_by_phone = مترجم شفاهی پشت تلفن
# nl 299660b5
need-interpreter_by_video = مترجم شفاهی با ویدئو
# nl cddafda7
need-written_translation = ترجمهٔ یک متن
# nl a962a6b4
need-advice_for_organisation = مشاوره یا آموزش برای سازمان من
# nl 46d91211
need-local_policy_support = کمک برای سیاست‌های یک شهرداری
# nl 1bb62a64
need-unknown = چیز دیگر، یا نمی‌دانم

## Where

# nl d5926648
place-title-person = در منطقهٔ کدام شهرداری زندگی می‌کنید؟
# nl 83e7d02d
place-title-helper = آن شخص در منطقهٔ کدام شهرداری زندگی می‌کند؟
# nl 63e61c22
place-title-professional = در منطقهٔ کدام شهرداری است؟
# nl d986fc2b
place-title-on-site = گفتگو کجاست؟
# nl 0a438783
place-title-office = سازمان شما در منطقهٔ کدام شهرداری است؟
# nl cbd5a873
place-label = کد پستی یا شهرداری
# nl 7ff5ec4a
place-hint = مثلاً 9000 یا Gent. می‌توانید نام را به زبان خودتان هم بنویسید.
# nl 9109a544
place-no-address = آدرس ندارید؟ الان کجا می‌خوابید یا می‌مانید؟ نام همان شهرداری را بنویسید.
# nl 952c88a0
place-unknown = نمی‌دانم
# nl bc28c2db
place-why = هر شهرداری سازمان‌های خودش را دارد. برای همین باید بدانیم کجاست. نام خیابان را نمی‌پرسیم.
# nl f89e5221
place-error-empty = کد پستی یا نام شهرداری را بنویسید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
# nl 796db262
place-error-unknown = این محل را پیدا نمی‌کنیم. کد پستی را بنویسید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
# nl 5ed9da03
which-place-title = منظورتان کدام شهرداری است؟
# nl 56739f69
which-place-hint = چند محل با «{ $typed }» جور است.
# nl e8e1eb84
which-place-none = هیچ‌کدام. دوباره می‌نویسم.
# nl da6bbded
which-place-error = یک شهرداری را انتخاب کنید.

## Only what still changes the road

# nl 10e693fe
minor-title = آیا موضوع دربارهٔ کودکی است که کمتر از 18 سال دارد؟
# nl 674720bd
minor-why = گاهی سازمان دیگری به کودکان کمک می‌کند.
# nl e988a447
minor-error = بله یا نه را انتخاب کنید.
# nl 88c7ef7e
caravan-title = آیا شما در خانهٔ سیار (کاروان) زندگی می‌کنید، یا پدر و مادرتان در خانهٔ سیار زندگی می‌کردند؟
# nl 06375ce1
caravan-title-helper = آیا آن شخص در خانهٔ سیار (کاروان) زندگی می‌کند، یا پدر و مادرش در خانهٔ سیار زندگی می‌کردند؟
# nl d11afb7c
caravan-why = در این صورت، برای جای خانهٔ سیار سازمان دیگری کمک می‌کند.
# nl fba26394
caravan-error = یک جواب را انتخاب کنید. این را هم می‌توانید انتخاب کنید: ترجیح می‌دهم نگویم.
# nl 610f8074
residence-title = آیا برای زندگی در بلژیک مدارک دارید؟
# nl 5b0d7bf1
residence-title-helper = آیا آن شخص برای زندگی در بلژیک مدارک دارد؟
# nl 93b358b5
residence-hint = لازم نیست این را بگویید. ما بدون جواب هم به شما کمک می‌کنیم.
# nl 4b8de653
residence-why = برای این درخواست گاهی سازمان دیگری کمک می‌کند. فقط به همین دلیل می‌پرسیم. Wegwijzer این را به پلیس نمی‌دهد و به ادارهٔ امور خارجیان (Dienst Vreemdelingenzaken) هم نمی‌دهد. ادارهٔ کمک‌های اجتماعی (OCMW) قواعد خودش را دارد. دربارهٔ آن از OCMW بپرسید.
# nl 5f9870c8
residence-prefer_not_to_say = ترجیح می‌دهم نگویم
# nl 1e47d22b
residence-legal = بله
# nl b948f0c1
residence-asylum = درخواست پناهندگی داده‌ام و منتظر جواب هستم
# nl 9e37a3e2
residence-asylum-helper = درخواست پناهندگی داده است و منتظر جواب است
# nl fea274f0
residence-temporary_protection = حمایت موقت دارم
# nl ffafce84
residence-temporary_protection-hint = مثلاً برای مردم اوکراین.
# nl ef7668fd
residence-temporary_protection-helper = حمایت موقت
# nl 5f91f036
residence-without_permit = نه
# nl ae33f0d8
residence-error = یک جواب را انتخاب کنید. این را هم می‌توانید انتخاب کنید: ترجیح می‌دهم نگویم.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = چه زبانی لازم دارید؟
# nl 63421470
languages_needed-label = زبان
# nl 2820c93a
languages_needed-second = یک زبان دیگر
# nl 13b8a16b
languages_needed-choose = یک زبان انتخاب کنید
# nl 4f2fb155
languages_needed-error = یک زبان انتخاب کنید.
# nl 7cc5477d
appointment-title = گفتگو چه وقت است؟
# nl eb4f6db2
appointment-date = روز
# nl a9a91a29
appointment-time = ساعت
# nl 1b22db8b
appointment-duration = چه مدت؟
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }
# nl 2b64eb7b
appointment-place = آدرس یا اتاق
# nl d15ac7e8
appointment-place-hint = مثلاً: Kerkstraat 1، اتاق 2. نام مراجعه‌کننده را ننویسید.
# nl 347bc848
appointment-later = هنوز معلوم نیست
# nl e74a7e2c
appointment-error-date = یک روز را انتخاب کنید. مثلاً { $example }.
# nl de24b90b
appointment-error-past = این روز گذشته است. امروز یا یک روز بعد از آن را انتخاب کنید.
# nl 3ba7126b
appointment-error-time = ساعت را بنویسید. مثلاً 14:30.
# nl 6082f4f0
organisation-title = برای کدام سازمان کار می‌کنید؟
# nl 92d3468d
organisation-name = نام سازمان
# nl 75f9f16d
organisation-department = بخش
# nl e6b90b8a
organisation-reference = شمارهٔ خودتان برای این درخواست
# nl 8aec4184
organisation-reference-hint = نام مراجعه‌کننده را ننویسید.
# nl 53d0f63c
organisation-error = نام سازمان خود را بنویسید. مثلاً: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = می‌خواهید چیز دیگری هم بگویید؟
# nl 9e4a5e60
words-title-needed = به ما بگویید چه لازم دارید
# nl 82ab1a49
words-hint = به زبان خودتان بنویسید. نام افراد دیگر را ننویسید.
# nl 89d1cdb0
words-urgent = فوری است: امروز یا فردا باید کاری انجام شود
# nl 5a4299f0
words-error-empty = در چند کلمه بنویسید چه لازم دارید. مثلاً: برای پسرم دنبال مدرسه هستم.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] متن شما { $over } حرف بیشتر از حد است. آن را کوتاه‌تر کنید.
       *[other] متن شما { $over } حرف بیشتر از حد است. آن را کوتاه‌تر کنید.
    }

## How to answer

# nl 909da016
contact-title = چطور می‌توانیم به شما جواب بدهیم؟
# nl 277eeb9e
contact-hint = لازم نیست چیزی بنویسید. همیشه یک لینک می‌گیرید. آنجا می‌خوانید که با درخواستتان چه می‌شود.
# nl c13a93c8
contact-name = نام
# nl 300f05f0
contact-phone = تلفن
# nl 3ab1927a
contact-phone-hint = مثلاً 0470 00 00 00، یا 0032 470 00 00 00.
# nl 243730ba
contact-email = ایمیل
# nl 44b82e06
contact-language = به چه زبانی می‌توانیم جواب بدهیم؟
# nl c5405bc5
contact-safe = آیا کس دیگری تلفن یا ایمیل شما را می‌بیند؟ پس چیزی ننویسید.
# nl 22228286
contact-error-phone = این شمارهٔ تلفن درست نیست. آن را این‌طور بنویسید: 0032 470 00 00 00.
# nl 9bb7b833
contact-error-email = این آدرس ایمیل درست نیست. آن را این‌طور بنویسید: name@example.be.
# nl 23f1f13e
contact-error-name = این نام خیلی طولانی است. یک نام کوتاه‌تر بنویسید.

## Check and send

# nl 95151a19
check-title = همه چیز را نگاه کنید
# nl 5c9432f0
check-answers = جواب‌های شما
# nl 7cf32922
check-nothing = گفته نشده
# nl a3b60504
check-anonymous = شما نام، تلفن یا ایمیل نداده‌اید. اشکالی ندارد.
# nl c0475f9c
check-receivers = این را می‌فرستیم به:
# nl fd4ae37c
check-person-first = اول یکی از کارکنان Wegwijzer درخواست شما را می‌خواند. او سازمانی را انتخاب می‌کند که می‌تواند به شما کمک کند.
# nl 9129e55c
check-person-proposal = احتمالاً این است:
# nl c0b792c4
check-doubt = شاید سازمان دیگری باشد. همیشه در صفحهٔ خودتان می‌بینید که درخواست شما پیش کیست.
# nl 1c7d1404
check-consent = اجازه می‌دهید؟
# nl 3304a103
check-consent-yes = بله، درخواستم را بفرستید
# nl 49f5a738
check-consent-no = نه، چیزی نفرستید. فقط به من بگویید کجا کمک پیدا کنم
# nl 3c00f8af
check-consent-error = بله یا نه را انتخاب کنید.
# nl fcce5c19
check-send = ارسال
# nl 410a7f20
check-duplicate = شما این درخواست را قبلاً در { $when } فرستاده‌اید. درخواست پیش ماست. لازم نیست کار دیگری بکنید. چیزی عوض شده است؟ پس می‌توانید دوباره بفرستید.
# nl 3e11cc83
check-again = چیزی عوض شده یا زمان زیادی گذشته است. همه چیز را یک بار دیگر نگاه کنید و دوباره بفرستید.
# nl e9b4dd2f
check-not-kept = الان نتوانستیم درخواست شما را ذخیره کنیم. درخواست فرستاده نشده است. جواب‌های شما هنوز اینجاست. کمی صبر کنید و بعد دوباره «ارسال» را بزنید.
# nl cb300152
check-busy =
    { $seconds ->
        [one] الان خیلی شلوغ است. { $seconds } ثانیه صبر کنید و بعد دوباره «ارسال» را بزنید. جواب‌های شما اینجا می‌ماند.
       *[other] الان خیلی شلوغ است. { $seconds } ثانیه صبر کنید و بعد دوباره «ارسال» را بزنید. جواب‌های شما اینجا می‌ماند.
    }
# nl 1ca7cf7a
check-working = کمی صبر کنید. داریم درخواست شما را می‌فرستیم.
# nl 336f11a4
honeypot = این خانه را خالی بگذارید

## Receipt

# nl b69ab754
receipt-title = درخواست شما به ما رسید
# nl 3f4a2966
receipt-reference = شمارهٔ شما
# nl ea396fdf
receipt-reference-hint = وقتی زنگ می‌زنید یا حضوری می‌روید، این شماره را بگویید.
# nl 6c7b78ac
receipt-link = صفحهٔ شما
# nl 09187aef
receipt-link-hint = این لینک را نگه دارید. با این لینک می‌بینید درخواست شما کجاست. لینک را به هیچ‌کس ندهید. هر کس لینک را داشته باشد، درخواست شما را می‌بیند.
# nl 28968b33
receipt-open = صفحهٔ خود را باز کنید
# nl bbcdd3dc
receipt-next = حالا چه می‌شود؟
# nl 3d6ed922
receipt-next-service = تا چند دقیقهٔ دیگر درخواست شما به سازمان می‌رسد. در صفحهٔ خودتان می‌بینید که درخواست پیش کیست.
# nl 7787f1ff
receipt-next-person = یکی از کارکنان Wegwijzer درخواست شما را می‌خواند. بعد در صفحهٔ خودتان می‌بینید که درخواست پیش کیست.
# nl fa13a03e
receipt-next-contact = سازمان به شما زنگ می‌زند یا ایمیل می‌فرستد.
# nl 3c49ac43
receipt-next-anonymous = ما نمی‌توانیم به شما زنگ بزنیم یا ایمیل بفرستیم. صفحهٔ خودتان را نگاه کنید. خودتان به سازمان بروید و شماره‌تان را بگویید.
# nl 47c071fb
receipt-lost = لینک را گم کرده‌اید؟ ما نمی‌توانیم آن را دوباره به شما بدهیم. پس دوباره درخواست بدهید.
# nl 05882dee
receipt-copy = لینک را کپی کنید
# nl 5db8efaf
receipt-copied = لینک کپی شد.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = ما چیزی نفرستاده‌ایم و چیزی نگه نداشته‌ایم.
# nl 5683af04
answer-who = چه کسی می‌تواند به شما کمک کند؟
# nl dc091e60
answer-nobody = ما برای این درخواست سازمانی نمی‌شناسیم. از ساختمان شهرداری نزدیک خودتان بپرسید. آن‌ها سازمان‌های آنجا را می‌شناسند.
# nl bb4e5390
answer-other = می‌خواهم چیز دیگری درخواست کنم
# nl b28aed7d
answer-talk = می‌خواهم دربارهٔ آن با کسی از شهرداری‌ام هم حرف بزنم
# nl fe592ff2
answer-asylum_reception-title = Fedasil به شما کمک می‌کند
# nl 8e69a1eb
answer-asylum_reception = Fedasil سازمان بلژیک برای کسانی است که درخواست پناهندگی می‌کنند. Fedasil دنبال جای خواب می‌گردد. ما نمی‌توانیم در این باره تصمیم بگیریم.
# nl 9a6471a4
answer-wallonia-title = والونی سازمان‌های خودش را دارد
# nl e7afaa8e
answer-wallonia = این محل در والونی است. ما برای فلاندر و بروکسل کار می‌کنیم. در والونی سازمان‌های دیگری به شما کمک می‌کنند، بیشتر به زبان فرانسوی.
# nl f30f8ea7
answer-german_area-title = شرق بلژیک سازمان‌های خودش را دارد
# nl d3c16ef5
answer-german_area = این محل در بخش آلمانی‌زبان بلژیک است. آنجا سازمان‌های دیگری به شما کمک می‌کنند.
# nl 7ba57ee7
answer-care_elsewhere-title = شما حق دارید پیش دکتر بروید
# nl 31d38311
answer-care_elsewhere = بدون مدارک هم می‌توانید در صورت نیاز پیش دکتر بروید. به ادارهٔ کمک‌های اجتماعی (OCMW) شهرداری جایی که هستید بروید. در والونی به آن CPAS می‌گویند. آن‌ها کار پرداخت هزینه را انجام می‌دهند.
# nl 308ca0cb
answer-discrimination-title = می‌توانید این را گزارش کنید
# nl 2963b2d6
answer-discrimination = هیچ‌کس اجازه ندارد به خاطر اصلیت، زبان یا دینتان با شما بدتر رفتار کند. این سازمان‌ها به حرف شما گوش می‌دهند و می‌گویند چه کار می‌توانید بکنید. این رایگان است.
# nl 90c7efec
answer-interpreter-title = سازمان برای شما مترجم شفاهی سفارش می‌دهد
# nl d35d7239
answer-interpreter = لازم نیست خودتان مترجم شفاهی پیدا کنید یا پول بدهید. مدرسه، دکتر یا ادارهٔ کمک‌های اجتماعی (OCMW) می‌تواند مترجم شفاهی سفارش بدهد. این کارت را آنجا نشان بدهید.
# nl 4f8c328a
answer-no_course_asylum-title = ادغام در جامعه (inburgering) فعلاً هنوز ممکن نیست
# nl a3526f93
answer-no_course_asylum = شما منتظر جواب درخواست پناهندگی‌تان هستید. پس هنوز ادغام در جامعه برای شما نیست. اما می‌توانید هلندی یاد بگیرید. در جایی که می‌خوابید دربارهٔ آن بپرسید، یا در پایین چیز دیگری را انتخاب کنید.
# nl 84581eab
answer-no_course_papers-title = این کلاس الان ممکن نیست
# nl 8e7e2290
answer-no_course_papers = برای این کلاس مدارک لازم است. اما حق‌های دیگری دارید: رفتن پیش دکتر در صورت نیاز، و مدرسه برای کودکان. همچنین می‌توانید با کسی دربارهٔ آینده‌تان حرف بزنید.
# nl 08c7d8ae
answer-no_consent-title = اینجا کمک پیدا می‌کنید
# nl 2612177f
answer-no_consent = شما نمی‌خواهید ما چیزی بفرستیم. اشکالی ندارد. این سازمان می‌تواند به شما کمک کند. می‌توانید خودتان به آنجا بروید.
# nl 866cf472
answer-danger-title = به { $number } زنگ بزنید
# nl b99df164
answer-danger = جان کسی در خطر است؟ پس همین حالا به { $number } زنگ بزنید. ما نمی‌توانیم به اندازهٔ کافی سریع کمک کنیم.
# nl d85083cd
answer-general-title = اینجا کمک پیدا می‌کنید
# nl ba1ae303
answer-general = برای این درخواست ما چیزی نمی‌فرستیم. این سازمان‌ها می‌توانند به شما کمک کنند.
# nl af470c31
answer-learn-dutch = می‌خواهم هلندی یاد بگیرم
# nl 4502781a
answer-guidance = می‌خواهم با کسی دربارهٔ آینده‌ام حرف بزنم
# nl 16d71e4b
answer-doctor = به دکتر احتیاج دارم
# nl f03bcd3d
card-title = کارت برای نشان دادن
# nl eb65cac5
card-choose = زبان خود را در بالای صفحه انتخاب کنید. آن وقت کارتی به زبان شما و به هلندی می‌سازیم.
# nl 66483aba
card-print = کارت را چاپ کنید
# nl c5e0bacf
card-text = من به زبان { $language } حرف می‌زنم. می‌خواهم حرف شما را خوب بفهمم. می‌توانید یک مترجم شفاهی سفارش بدهید؟ یک سازمان می‌تواند این کار را از طریق خدمات ترجمهٔ شفاهی اجتماعی انجام دهد.

## Who may receive

# nl bda98b91
org-local-authority = ادارهٔ شهرداری { $place }
# nl b8df796f
org-ocmw = ادارهٔ کمک‌های اجتماعی (OCMW) { $place }
# nl ef97f06a
org-school = مدرسه‌های { $place }
# nl d694e52b
org-municipality-brussels = شهرداری { $place }
# nl de52ddf9
org-language-note = نام سازمان‌ها به زبان هلندی است.

## The status page

# nl 94f46bc4
status-title = درخواست شما
# nl 95bc2c83
status-ask-secret = لینک کاملی را که گرفته‌اید اینجا بگذارید.
# nl 0ce830ef
status-secret-label = لینک شما
# nl 141ac89b
status-secret-hint = آخر لینک حرف‌ها و عددهای زیادی دارد.
# nl 75e981a9
status-secret-button = درخواستم را نشان بدهید
# nl 76a98cb4
status-loading = داریم درخواست شما را پیدا می‌کنیم.
# nl 4085591d
status-not-found = با این لینک درخواستی پیدا نمی‌کنیم. نگاه کنید لینک کامل باشد. آن را گم کرده‌اید؟ پس دوباره درخواست بدهید.
# nl 34dd61bb
status-unavailable = الان نمی‌توانیم نگاه کنیم. درخواست شما از بین نرفته است. کمی بعد دوباره امتحان کنید.
# nl 9679d414
status-reference = شماره
# nl 097f0229
status-received = درخواست شما به ما رسید
# nl 9faf13ad
status-received-text = ما سازمانی را پیدا می‌کنیم که می‌تواند به شما کمک کند. این کار معمولاً زیاد طول نمی‌کشد.
# nl 764afa46
status-referred = درخواست شما پیش یک سازمان است
# nl 85dfcb0e
status-referred-text = به سازمان خبر داده شده است. هنوز باید درخواست شما را بخواند.
# nl e737b71d
status-accepted = یک سازمان به شما کمک می‌کند
# nl 972226d0
status-accepted-text = سازمان درخواست شما را خوانده است و به شما کمک می‌کند.
# nl 924d26c0
status-sent-on = حالا سازمان دیگری درخواست شما را نگاه می‌کند
# nl 3c00d74c
status-sent-on-text = سازمان اول نتوانست به شما کمک کند. درخواست شما برای سازمان دیگری فرستاده شد. لازم نیست کاری بکنید.
# nl 45387a56
status-needs_person = یکی از کارکنان Wegwijzer درخواست شما را می‌خواند
# nl cc9f97d3
status-needs_person-text = یک انسان تصمیم می‌گیرد چه کسی می‌تواند بهتر به شما کمک کند.
# nl 10df0593
status-answered = جواب شما رسیده است
# nl f79879e2
status-closed = کار درخواست شما تمام شد
# nl d5e815d8
status-closed-text = هنوز کمک لازم دارید؟ پس یک درخواست جدید بدهید.
# nl 6a96ccf9
status-withdrawn = شما درخواستتان را پس گرفتید
# nl 10f4aa8a
status-withdrawn-text = دیگر چیزی نمی‌فرستیم. با این حال کمک لازم دارید؟ پس یک درخواست جدید بدهید.
# nl 5fb1fd76
status-erased = درخواست شما پاک شد
# nl eb2a532f
status-erased-text = دیگر هیچ‌کس نمی‌تواند درخواست شما را بخواند.
# nl 74133026
status-when-received = درخواست شده در { $when }
# nl bebdc085
status-when-updated = آخرین خبر در { $when }
# nl 9818340d
status-show-who = ببینید درخواست شما پیش کیست
# nl 6784f583
status-show-answer = جواب خود را ببینید
# nl 29369d0f
status-hidden-hint = این را فقط وقتی نشان می‌دهیم که خودتان بخواهید. این‌طور کس دیگری نمی‌تواند همراه شما بخواند.
# nl 5574a393
status-refresh = دوباره نگاه کنید
# nl cbe50ac5
status-new = درخواست جدید بدهید
# nl 7532635c
withdraw-title = می‌خواهید درخواستتان را پس بگیرید؟
# nl de5f02eb
withdraw-text = در این صورت دیگر چیزی نمی‌فرستیم. به سازمانی قبلاً خبر داده شده است؟ شاید آن سازمان باز هم به شما زنگ بزند.
# nl dde10528
withdraw-keep = نه، درخواستم بماند
# nl 4ae82ac3
withdraw-yes = بله، درخواستم را پس می‌گیرم
# nl cd296c1c
withdraw-erase = بله، و هر چه را گفته‌ام پاک کنید
# nl d8c62d19
withdraw-erase-hint = این کار برگشت ندارد. بعد از آن ما هم نمی‌توانیم درخواست شما را بخوانیم.
# nl 929717ad
withdraw-button = پس گرفتن درخواستم
# nl 26f00794
withdraw-failed = الان نتوانستیم این کار را بکنیم. درخواست شما هنوز هست. کمی بعد دوباره امتحان کنید.

## When something goes wrong

# nl 56661194
wrong-not-found-title = این صفحه وجود ندارد
# nl 90f7fa9f
wrong-not-found = نگاه کنید آدرس درست باشد. یا از صفحهٔ اول شروع کنید.
# nl a0ee83de
wrong-too-many-title = کمی صبر کنید
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] شما پشت سر هم زیاد فرستادید. { $seconds } ثانیه صبر کنید و دوباره امتحان کنید.
       *[other] شما پشت سر هم زیاد فرستادید. { $seconds } ثانیه صبر کنید و دوباره امتحان کنید.
    }
# nl 195313e2
wrong-too-large-title = متن شما خیلی طولانی است
# nl eedcb85f
wrong-too-large = برگردید و متن کوتاه‌تری بنویسید.
# nl c5561a91
wrong-defect-title = از طرف ما خطایی پیش آمد
# nl bdf2dcec
wrong-defect = چیزی فرستاده نشده است. کمی بعد دوباره امتحان کنید. زود کمک لازم دارید؟ به ساختمان شهرداری نزدیک خودتان بروید.
# nl 8bf1520a
wrong-start = به صفحهٔ اول

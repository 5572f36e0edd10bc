### Dari (Afghanistan), a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = این یک ترجمه است. متن رسمی، متن به زبان هالندی است.
# nl 0b45d998
language-label = زبان
# nl 68f19598
skip-link = رفتن به متن
# nl 31f3955c
leave-fast = زود خارج شوید
# nl d50a4f4f
leave-fast-hint = از این صفحه خارج شوید. بعد از آن وضعیت هوا را نشان می‌دهیم.
# nl 6d9b38a3
danger-line = زندگی کسی در خطر است؟ به { $number } زنگ بزنید.
# nl 0d7ab980
danger-call = به { $number } زنگ بزنید
# nl 2705191d
yes = بلی
# nl ddc9bb27
no = نه
# nl d3b7384e
next = ادامه
# nl 4e28fb9d
back = برگشت
# nl efadfc08
change = تغییر دادن
# nl 7814a5ce
optional = ضروری نیست
# nl 3d3b074b
why = چرا این را پرسان می‌کنیم؟
# nl 0d562aa5
progress = سوال { $number } از حدود { $total }
# nl db1a5735
error-title = یک چیز درست نیست
# nl cd9a978c
error-prefix = اشتباه
# nl c573d788
footer-privacy = ما هیچ چیز را در براوزر شما نگاه‌داری نمی‌کنیم. درخواست شما را با قفل نگاه‌داری می‌کنیم. تنها کسی که به شما کمک می‌کند، آن را می‌خواند.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = درخواست کمک
# nl 40254c12
start-what = به ما بگویید که به چی ضرورت دارید. ما دفتری را پیدا می‌کنیم که در فلاندرز یا بروکسل به شما کمک کرده می‌تواند.
# nl 6c4dc16c
start-free = رایگان است. گفتن نام تان لازم نیست.
# nl 5a250957
start-button = شروع
# nl 377a80f4
start-time = حدود دو دقیقه وقت می‌گیرد.
# nl 3e066305
start-have-link = پیش از این درخواست داده‌اید؟ پس لینکی را که گرفته‌اید باز کنید.
# nl 0ecbda15
start-languages = زبان تان را انتخاب کنید

## Danger

# nl 6666e238
danger-title = آیا همین حالا زندگی کسی در خطر است؟
# nl 95571399
danger-hint = مثلاً: کسی خوب نفس کشیده نمی‌تواند، خون زیاد از او می‌رود یا بالایش حمله می‌کنند.
# nl 1b70aefb
danger-error = بلی یا نه را انتخاب کنید.
# nl 8bb43f7e
emergency-title = همین حالا به { $number } زنگ بزنید
# nl bbf8d10c
emergency-free = زنگ زدن رایگان است. همیشه زنگ زده می‌توانید، شب و روز.
# nl 59ecee01
emergency-say = بگویید که در کجا هستید. بگویید که چی واقع می‌شود. کوشش کنید به هالندی، فرانسوی، جرمنی یا انگلیسی گپ بزنید.
# nl 2c6af378
emergency-no-papers = برای زنگ زدن به اسناد ضرورت ندارید.
# nl 8142caf8
emergency-not-sent = این ویب‌سایت نه امبولانس روان می‌کند و نه پولیس.
# nl 40300dbd
emergency-go-on = حالا دیگر خطر نیست. می‌خواهم چیز دیگری درخواست کنم.
# nl 03f90f11
danger-box = این را می‌خوانید و همین حالا خطر است؟ به { $number } زنگ بزنید. منتظر جواب ما نباشید.

## Who asks

# nl 11f333e6
role-title = برای کی کمک می‌خواهید؟
# nl 9be1fc86
role-person = برای خودم یا برای فامیلم
# nl d6db6f72
role-helper = برای کس دیگر
# nl 346b69ce
role-helper-hint = مثلاً برای یک دوست یا یک همسایه.
# nl 05a5c2ab
role-professional = برای یک دفتر یا موسسه کار می‌کنم
# nl 36d2edcc
role-professional-hint = مثلاً یک مکتب، یک داکتر، دفتر کمک‌های اجتماعی (OCMW) یا یک شفاخانه.
# nl d83d537e
role-why = درخواست یک دفتر با درخواست یک فامیل فرق کرده می‌تواند. مثلاً فرمایش دادن ترجمان.
# nl 885994c5
role-error = انتخاب کنید که برای کی کمک می‌خواهید.

## What it is about

# nl e11766de
topic-title = درخواست شما در بارهٔ چی است؟
# nl 54c8c143
topic-error = انتخاب کنید که درخواست شما در بارهٔ چی است.
# nl 686d1722
topic-courses = یاد گرفتن زبان هالندی یا ادغام در جامعه (inburgering)
# nl 74ac014e
topic-courses-hint = کورس، امتحان، تصدیق‌نامه.
# nl 3aaa2e94
topic-school = مکتب
# nl 276f98d0
topic-school-hint = شامل ساختن یک طفل در مکتب.
# nl ce9e3a40
topic-living = صحت، پول یا سرپناه
# nl b68d25bc
topic-living-hint = داکتر، خوراک، کرایه، جای خواب.
# nl a0a25571
topic-papers = اسناد، خط‌ها و دفترها
# nl 16ac90b2
topic-papers-hint = خطی که آن را نمی‌فهمید. سوال در بارهٔ اقامت. من نو به اینجا آمده‌ام.
# nl efc34870
topic-neighbours = محله، سپورت و آشنا شدن با مردم
# nl 5c57e117
topic-neighbours-hint = جنجال با همسایه‌ها، محفل، کلب.
# nl 3ce5dabe
topic-unfair = رفتار ناعادلانه، یا نظر دادن
# nl 4a9bf43f
topic-unfair-hint = به خاطر اصلیت تان چیزی را به شما نمی‌دهند. یا می‌خواهید نظر تان را بگویید.
# nl 8198716a
topic-language = ترجمان یا ترجمه
# nl f2423a5a
topic-language-hint = کسی که در وقت گپ زدن ترجمانی می‌کند، یا ترجمهٔ یک متن.
# nl b656c288
topic-advice = مشوره برای موسسهٔ من
# nl 24983cf3
topic-advice-hint = کار با مردمی که اصلیت دیگر دارند، پالیسی محلی، سوال در بارهٔ قانون.
# nl 3ea132e2
topic-other = چیز دیگر
# nl b301fde9
topic-other-hint = کمی بعد آن را به گپ خود تان می‌گویید.
# nl de162404
need-title = به چی ضرورت دارید؟
# nl dadfc079
need-error = چیزی را انتخاب کنید که از همه مناسب‌تر است. نمی‌دانید؟ پس آخری را انتخاب کنید.
# nl 231a30c3
need-learn_dutch = یاد گرفتن زبان هالندی
# nl 05ca55d5
need-civic_integration = ادغام در جامعه (inburgering)
# nl a20e400d
need-civic_integration-hint = یک کورس در بارهٔ زندگی و کار در بلجیم، همراه با زبان هالندی.
# nl 8984d7b7
need-school_enrolment = شامل ساختن یک طفل در مکتب
# nl ccb892ca
need-urgent_medical_care = داکتر یا دوا
# nl be424f31
need-urgent_medical_care-hint = مریض هستید یا درد دارید و پولش را داده نمی‌توانید.
# nl f6094ba9
need-social_assistance = پول، خوراک، کرایه یا یک مشکل دیگر در خانه
# nl 4fd0b545
need-asylum_reception = پناهندگی می‌خواهم و جای خواب ندارم
# nl 64f5081c
need-access_to_service = یک خط یا یک کار دفتری که آن را نمی‌فهمم
# nl 2e3233a0
need-residence_law = سوال در بارهٔ اقامت من در بلجیم
# nl 5327fb07
need-orientation = نو به اینجا آمده‌ام و نمی‌دانم کجا باید بروم
# nl ebb9a9bc
need-humane_guidance = دیگر نمی‌دانم که چی کار کنم
# nl 1c6295d1
need-humane_guidance-hint = می‌خواهید با کسی در بارهٔ آیندهٔ تان گپ بزنید.
# nl a99a8cf5
need-caravan_pitch = جای برای خانهٔ سیار (کاروان)
# nl 6218ca35
need-neighbourhood_conflict = مشکل یا جنجال در محله
# nl 5c88f2f1
need-neighbourhood_initiative = جور کردن یک برنامه با مردم محله
# nl fc626ff2
need-leisure = سپورت، سرگرمی، آشنا شدن با مردم
# nl 4a723c4a
need-discrimination = به خاطر اصلیت، زبان یا دینم با من بدتر رفتار می‌شود
# nl dae0600a
need-policy_participation = می‌خواهم نظرم را در بارهٔ پالیسی بگویم
# nl fe5d932f
need-interpreter_on_site = ترجمانی که به محل می‌آید
# nl 0a0b79ab
need-interpreter_by_phone = ترجمان در تیلفون
# nl 299660b5
need-interpreter_by_video = ترجمان با ویدیو
# nl cddafda7
need-written_translation = ترجمهٔ یک متن
# nl a962a6b4
need-advice_for_organisation = مشوره یا آموزش برای موسسهٔ من
# nl 46d91211
need-local_policy_support = کمک برای پالیسی یک شاروالی
# nl 1bb62a64
need-unknown = چیز دیگر، یا نمی‌دانم

## Where

# nl d5926648
place-title-person = در ساحهٔ کدام شاروالی زندگی می‌کنید؟
# nl 83e7d02d
place-title-helper = آن شخص در ساحهٔ کدام شاروالی زندگی می‌کند؟
# nl 63e61c22
place-title-professional = در ساحهٔ کدام شاروالی است؟
# nl d986fc2b
place-title-on-site = صحبت در کجا است؟
# nl 0a438783
place-title-office = دفتر شما در ساحهٔ کدام شاروالی است؟
# nl cbd5a873
place-label = کود پستی یا شاروالی
# nl 7ff5ec4a
place-hint = مثلاً 9000 یا Gent. نام را به زبان خود تان هم نوشته کرده می‌توانید.
# nl 9109a544
place-no-address = آدرس ندارید؟ حالا در کجا خواب می‌شوید یا می‌باشید؟ همان شاروالی را نوشته کنید.
# nl 952c88a0
place-unknown = نمی‌دانم
# nl bc28c2db
place-why = هر شاروالی دفترهای خود را دارد. به همین خاطر باید بدانیم که در کجا است. نام سرک را پرسان نمی‌کنیم.
# nl f89e5221
place-error-empty = کود پستی یا نام شاروالی را نوشته کنید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
# nl 796db262
place-error-unknown = این جای را پیدا نمی‌کنیم. کود پستی را نوشته کنید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
# nl 5ed9da03
which-place-title = منظور تان کدام شاروالی است؟
# nl 56739f69
which-place-hint = چند جای با «{ $typed }» برابر است.
# nl e8e1eb84
which-place-none = هیچ کدام. دوباره نوشته می‌کنم.
# nl da6bbded
which-place-error = یک شاروالی را انتخاب کنید.

## Only what still changes the road

# nl 10e693fe
minor-title = آیا گپ در بارهٔ طفلی است که از 18 سال کم عمر دارد؟
# nl 674720bd
minor-why = برای اطفال بعضی وقت‌ها دفتر دیگری کمک می‌کند.
# nl e988a447
minor-error = بلی یا نه را انتخاب کنید.
# nl 88c7ef7e
caravan-title = آیا شما در خانهٔ سیار (کاروان) زندگی می‌کنید، یا پدر و مادر تان در خانهٔ سیار زندگی می‌کردند؟
# nl 06375ce1
caravan-title-helper = آیا آن شخص در خانهٔ سیار (کاروان) زندگی می‌کند، یا پدر و مادرش در خانهٔ سیار زندگی می‌کردند؟
# nl d11afb7c
caravan-why = در این صورت برای جای خانهٔ سیار دفتر دیگری کمک می‌کند.
# nl fba26394
caravan-error = یک جواب را انتخاب کنید. این را هم انتخاب کرده می‌توانید: نمی‌خواهم این را بگویم.
# nl 610f8074
residence-title = آیا برای زندگی کردن در بلجیم اسناد دارید؟
# nl 5b0d7bf1
residence-title-helper = آیا آن شخص برای زندگی کردن در بلجیم اسناد دارد؟
# nl 93b358b5
residence-hint = گفتن این لازم نیست. ما بدون جواب هم به شما کمک می‌کنیم.
# nl 4b8de653
residence-why = برای این درخواست بعضی وقت‌ها دفتر دیگری کمک می‌کند. تنها به همین خاطر پرسان می‌کنیم. Wegwijzer این را به پولیس نمی‌دهد و به ادارهٔ امور خارجی‌ها (Dienst Vreemdelingenzaken) هم نمی‌دهد. دفتر کمک‌های اجتماعی (OCMW) قواعد خود را دارد. در بارهٔ آن از OCMW پرسان کنید.
# nl 5f9870c8
residence-prefer_not_to_say = نمی‌خواهم این را بگویم
# nl 1e47d22b
residence-legal = بلی
# nl b948f0c1
residence-asylum = درخواست پناهندگی داده‌ام و منتظر جواب هستم
# nl 9e37a3e2
residence-asylum-helper = درخواست پناهندگی داده است و منتظر جواب است
# nl fea274f0
residence-temporary_protection = محافظت موقت دارم
# nl ffafce84
residence-temporary_protection-hint = مثلاً برای مردم اوکراین.
# nl ef7668fd
residence-temporary_protection-helper = محافظت موقت
# nl 5f91f036
residence-without_permit = نه
# nl ae33f0d8
residence-error = یک جواب را انتخاب کنید. این را هم انتخاب کرده می‌توانید: نمی‌خواهم این را بگویم.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = به کدام زبان ضرورت دارید؟
# nl 63421470
languages_needed-label = زبان
# nl 2820c93a
languages_needed-second = یک زبان دیگر
# nl 13b8a16b
languages_needed-choose = یک زبان را انتخاب کنید
# nl 4f2fb155
languages_needed-error = یک زبان را انتخاب کنید.
# nl 7cc5477d
appointment-title = صحبت چی وقت است؟
# nl eb4f6db2
appointment-date = روز
# nl a9a91a29
appointment-time = ساعت
# nl 1b22db8b
appointment-duration = چقدر وقت؟
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }
# nl 2b64eb7b
appointment-place = آدرس یا اتاق
# nl d15ac7e8
appointment-place-hint = مثلاً: Kerkstraat 1، اتاق 2. نام مراجعه‌کننده را نوشته نکنید.
# nl 347bc848
appointment-later = هنوز فیصله نشده است
# nl e74a7e2c
appointment-error-date = یک روز را انتخاب کنید. مثلاً { $example }.
# nl de24b90b
appointment-error-past = این روز تیر شده است. امروز یا یک روز بعد از آن را انتخاب کنید.
# nl 3ba7126b
appointment-error-time = ساعت را نوشته کنید. مثلاً 14:30.
# nl 6082f4f0
organisation-title = برای کدام دفتر کار می‌کنید؟
# nl 92d3468d
organisation-name = نام دفتر
# nl 75f9f16d
organisation-department = بخش
# nl e6b90b8a
organisation-reference = نمبر خود تان برای این درخواست
# nl 8aec4184
organisation-reference-hint = نام مراجعه‌کننده را نوشته نکنید.
# nl 53d0f63c
organisation-error = نام دفتر تان را نوشته کنید. مثلاً: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = می‌خواهید چیز دیگری هم بگویید؟
# nl 9e4a5e60
words-title-needed = به ما بگویید که به چی ضرورت دارید
# nl 82ab1a49
words-hint = به زبان خود تان نوشته کنید. نام مردم دیگر را نوشته نکنید.
# nl 89d1cdb0
words-urgent = عاجل است: امروز یا فردا باید یک کار شود
# nl 5a4299f0
words-error-empty = در چند کلمه نوشته کنید که به چی ضرورت دارید. مثلاً: برای پسرم یک مکتب می‌پالم.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] متن شما { $over } حرف از اندازه زیاد است. آن را کوتاه‌تر کنید.
       *[other] متن شما { $over } حرف از اندازه زیاد است. آن را کوتاه‌تر کنید.
    }

## How to answer

# nl 909da016
contact-title = چطور به شما جواب داده می‌توانیم؟
# nl 277eeb9e
contact-hint = نوشتن هیچ چیز لازم نیست. همیشه یک لینک می‌گیرید. آنجا می‌خوانید که با درخواست تان چی می‌شود.
# nl c13a93c8
contact-name = نام
# nl 300f05f0
contact-phone = تیلفون
# nl 3ab1927a
contact-phone-hint = مثلاً 0470 00 00 00، یا 0032 470 00 00 00.
# nl 243730ba
contact-email = ایمیل
# nl 44b82e06
contact-language = به کدام زبان جواب داده می‌توانیم؟
# nl c5405bc5
contact-safe = آیا کس دیگری تیلفون یا ایمیل شما را می‌بیند؟ پس هیچ چیز نوشته نکنید.
# nl 22228286
contact-error-phone = این نمبر تیلفون درست نیست. آن را این رقم نوشته کنید: 0032 470 00 00 00.
# nl 9bb7b833
contact-error-email = این آدرس ایمیل درست نیست. آن را این رقم نوشته کنید: name@example.be.
# nl 23f1f13e
contact-error-name = این نام بسیار دراز است. یک نام کوتاه‌تر نوشته کنید.

## Check and send

# nl 95151a19
check-title = همه چیز را ببینید
# nl 5c9432f0
check-answers = جواب‌های شما
# nl 7cf32922
check-nothing = گفته نشده
# nl a3b60504
check-anonymous = شما نام، تیلفون یا ایمیل نداده‌اید. پروا ندارد.
# nl c0475f9c
check-receivers = ما این را روان می‌کنیم به:
# nl fd4ae37c
check-person-first = اول یک کارمند Wegwijzer درخواست شما را می‌خواند. او دفتری را انتخاب می‌کند که به شما کمک کرده می‌تواند.
# nl 9129e55c
check-person-proposal = احتمالاً این است:
# nl c0b792c4
check-doubt = شاید دفتر دیگری باشد. همیشه در صفحهٔ تان می‌بینید که درخواست شما پیش کی است.
# nl 1c7d1404
check-consent = اجازه است؟
# nl 3304a103
check-consent-yes = بلی، درخواستم را روان کنید
# nl 49f5a738
check-consent-no = نه، هیچ چیز روان نکنید. تنها به من بگویید که در کجا کمک پیدا کنم
# nl 3c00f8af
check-consent-error = بلی یا نه را انتخاب کنید.
# nl fcce5c19
check-send = روان کردن
# nl 410a7f20
check-duplicate = شما این درخواست را پیش از این در { $when } روان کرده‌اید. پیش ما است. کار دیگری لازم نیست. چیزی تغییر کرده است؟ پس دوباره روان کرده می‌توانید.
# nl 3e11cc83
check-again = چیزی تغییر کرده یا وقت زیاد تیر شده است. همه چیز را یک بار دیگر ببینید و دوباره روان کنید.
# nl e9b4dd2f
check-not-kept = حالا درخواست شما را ثبت کرده نتوانستیم. درخواست روان نشده است. جواب‌های شما هنوز اینجا است. کمی صبر کنید و بعد دوباره «روان کردن» را فشار بدهید.
# nl cb300152
check-busy =
    { $seconds ->
        [one] حالا بسیار بیروبار است. { $seconds } ثانیه صبر کنید و بعد دوباره «روان کردن» را فشار بدهید. جواب‌های شما اینجا می‌ماند.
       *[other] حالا بسیار بیروبار است. { $seconds } ثانیه صبر کنید و بعد دوباره «روان کردن» را فشار بدهید. جواب‌های شما اینجا می‌ماند.
    }
# nl 1ca7cf7a
check-working = کمی صبر کنید. ما درخواست شما را روان می‌کنیم.
# nl 336f11a4
honeypot = این خانه را خالی بمانید

## Receipt

# nl b69ab754
receipt-title = درخواست شما به ما رسید
# nl 3f4a2966
receipt-reference = نمبر شما
# nl ea396fdf
receipt-reference-hint = وقتی که زنگ می‌زنید یا خود تان می‌روید، این نمبر را بگویید.
# nl 6c7b78ac
receipt-link = صفحهٔ شما
# nl 09187aef
receipt-link-hint = این لینک را با خود داشته باشید. با این لینک می‌بینید که درخواست شما در کجا است. لینک را به هیچ کس ندهید. هر کس که لینک را دارد، درخواست شما را می‌بیند.
# nl 28968b33
receipt-open = صفحهٔ تان را باز کنید
# nl bbcdd3dc
receipt-next = حالا چی می‌شود؟
# nl 3d6ed922
receipt-next-service = در چند دقیقه درخواست شما به دفتر می‌رسد. در صفحهٔ تان می‌بینید که پیش کی است.
# nl 7787f1ff
receipt-next-person = یک کارمند Wegwijzer درخواست شما را می‌خواند. بعد از آن در صفحهٔ تان می‌بینید که پیش کی است.
# nl fa13a03e
receipt-next-contact = دفتر به شما زنگ می‌زند یا ایمیل روان می‌کند.
# nl 3c49ac43
receipt-next-anonymous = ما به شما زنگ زده یا ایمیل روان کرده نمی‌توانیم. صفحهٔ تان را ببینید. خود تان به دفتر بروید و نمبر تان را بگویید.
# nl 47c071fb
receipt-lost = لینک را گم کرده‌اید؟ ما آن را دوباره داده نمی‌توانیم. پس دوباره درخواست بدهید.
# nl 05882dee
receipt-copy = لینک را کاپی کنید
# nl 5db8efaf
receipt-copied = لینک کاپی شد.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = ما هیچ چیز را روان نکرده‌ایم و هیچ چیز را ثبت نکرده‌ایم.
# nl 5683af04
answer-who = کی به شما کمک کرده می‌تواند؟
# nl dc091e60
answer-nobody = ما برای این درخواست کدام دفتر را نمی‌شناسیم. از دفتر شاروالی نزدیک تان پرسان کنید. آن‌ها دفترهای آنجا را می‌شناسند.
# nl bb4e5390
answer-other = می‌خواهم چیز دیگری درخواست کنم
# nl b28aed7d
answer-talk = می‌خواهم در این باره با یک کس از شاروالی خود هم گپ بزنم
# nl fe592ff2
answer-asylum_reception-title = Fedasil به شما کمک می‌کند
# nl 8e69a1eb
answer-asylum_reception = Fedasil دفتر بلجیم برای مردمی است که پناهندگی می‌خواهند. Fedasil جای خواب را جستجو می‌کند. ما در این باره فیصله کرده نمی‌توانیم.
# nl 9a6471a4
answer-wallonia-title = والونیا دفترهای خود را دارد
# nl e7afaa8e
answer-wallonia = این جای در والونیا است. ما برای فلاندرز و بروکسل کار می‌کنیم. در والونیا دفترهای دیگر به شما کمک می‌کنند، زیادتر به زبان فرانسوی.
# nl f30f8ea7
answer-german_area-title = شرق بلجیم دفترهای خود را دارد
# nl d3c16ef5
answer-german_area = این جای در بخش جرمنی‌زبان بلجیم است. در آنجا دفترهای دیگر به شما کمک می‌کنند.
# nl 7ba57ee7
answer-care_elsewhere-title = شما حق دارید پیش داکتر بروید
# nl 31d38311
answer-care_elsewhere = بدون اسناد هم در وقت ضرورت پیش داکتر رفته می‌توانید. به دفتر کمک‌های اجتماعی (OCMW) همان شاروالی بروید که در آنجا هستید. در والونیا نام آن CPAS است. آن‌ها کار پرداخت پول را می‌کنند.
# nl 308ca0cb
answer-discrimination-title = این را گزارش داده می‌توانید
# nl 2963b2d6
answer-discrimination = هیچ کس اجازه ندارد که به خاطر اصلیت، زبان یا دین تان با شما بدتر رفتار کند. این دفترها گپ شما را می‌شنوند و می‌گویند که چی کرده می‌توانید. این رایگان است.
# nl 90c7efec
answer-interpreter-title = دفتر برای شما ترجمان فرمایش می‌دهد
# nl d35d7239
answer-interpreter = لازم نیست که خود تان ترجمان پیدا کنید یا پولش را بدهید. مکتب، داکتر یا دفتر کمک‌های اجتماعی (OCMW) ترجمان فرمایش داده می‌تواند. این کارت را در آنجا نشان بدهید.
# nl 4f8c328a
answer-no_course_asylum-title = ادغام در جامعه (inburgering) حالا هنوز نمی‌شود
# nl a3526f93
answer-no_course_asylum = شما منتظر جواب درخواست پناهندگی تان هستید. پس هنوز برای شما ادغام در جامعه نیست. مگر زبان هالندی را یاد گرفته می‌توانید. در جایی که خواب می‌شوید در این باره پرسان کنید، یا در پایین چیز دیگری را انتخاب کنید.
# nl 84581eab
answer-no_course_papers-title = این کورس حالا نمی‌شود
# nl 8e7e2290
answer-no_course_papers = برای این کورس اسناد کار است. مگر شما حقوق دیگر دارید: رفتن پیش داکتر در وقت ضرورت، و مکتب برای اطفال. با کسی در بارهٔ آیندهٔ تان هم گپ زده می‌توانید.
# nl 08c7d8ae
answer-no_consent-title = اینجا کمک پیدا می‌کنید
# nl 2612177f
answer-no_consent = شما نمی‌خواهید که ما چیزی روان کنیم. پروا ندارد. این دفتر به شما کمک کرده می‌تواند. خود تان آنجا رفته می‌توانید.
# nl 866cf472
answer-danger-title = به { $number } زنگ بزنید
# nl b99df164
answer-danger = زندگی کسی در خطر است؟ پس همین حالا به { $number } زنگ بزنید. ما به اندازهٔ کافی زود کمک کرده نمی‌توانیم.
# nl d85083cd
answer-general-title = اینجا کمک پیدا می‌کنید
# nl ba1ae303
answer-general = برای این درخواست ما چیزی روان نمی‌کنیم. این دفترها به شما کمک کرده می‌توانند.
# nl af470c31
answer-learn-dutch = می‌خواهم زبان هالندی یاد بگیرم
# nl 4502781a
answer-guidance = می‌خواهم با کسی در بارهٔ آینده‌ام گپ بزنم
# nl 16d71e4b
answer-doctor = به داکتر ضرورت دارم
# nl f03bcd3d
card-title = کارت برای نشان دادن
# nl eb65cac5
card-choose = زبان تان را در بالای صفحه انتخاب کنید. بعد ما یک کارت به زبان شما و به زبان هالندی جور می‌کنیم.
# nl 66483aba
card-print = کارت را چاپ کنید
# nl c5e0bacf
card-text = من به زبان { $language } گپ می‌زنم. می‌خواهم گپ شما را خوب بفهمم. ترجمان فرمایش داده می‌توانید؟ یک دفتر این کار را از طریق خدمات ترجمانی اجتماعی کرده می‌تواند.

## Who may receive

# nl bda98b91
org-local-authority = ادارهٔ شاروالی { $place }
# nl b8df796f
org-ocmw = دفتر کمک‌های اجتماعی (OCMW) { $place }
# nl ef97f06a
org-school = مکتب‌های { $place }
# nl d694e52b
org-municipality-brussels = شاروالی { $place }
# nl de52ddf9
org-language-note = نام دفترها به زبان هالندی است.

## The status page

# nl 94f46bc4
status-title = درخواست شما
# nl 95bc2c83
status-ask-secret = لینک مکمل را که گرفته‌اید اینجا بگذارید.
# nl 0ce830ef
status-secret-label = لینک شما
# nl 141ac89b
status-secret-hint = آخر لینک حرف‌ها و عددهای زیاد دارد.
# nl 75e981a9
status-secret-button = درخواستم را نشان بدهید
# nl 76a98cb4
status-loading = ما درخواست شما را جستجو می‌کنیم.
# nl 4085591d
status-not-found = با این لینک درخواستی پیدا نمی‌کنیم. ببینید که لینک مکمل است. آن را گم کرده‌اید؟ پس دوباره درخواست بدهید.
# nl 34dd61bb
status-unavailable = حالا دیده نمی‌توانیم. درخواست شما گم نشده است. کمی بعد دوباره کوشش کنید.
# nl 9679d414
status-reference = نمبر
# nl 097f0229
status-received = درخواست شما به ما رسید
# nl 9faf13ad
status-received-text = ما دفتری را جستجو می‌کنیم که به شما کمک کرده می‌تواند. این کار معمولاً زیاد وقت نمی‌گیرد.
# nl 764afa46
status-referred = درخواست شما پیش یک دفتر است
# nl 85dfcb0e
status-referred-text = به دفتر خبر داده شده است. هنوز باید درخواست شما را بخواند.
# nl e737b71d
status-accepted = یک دفتر به شما کمک می‌کند
# nl 972226d0
status-accepted-text = دفتر درخواست شما را خوانده است و به شما کمک می‌کند.
# nl 924d26c0
status-sent-on = حالا دفتر دیگری درخواست شما را می‌بیند
# nl 3c00d74c
status-sent-on-text = دفتر اول به شما کمک کرده نتوانست. درخواست شما به دفتر دیگری روان شد. لازم نیست که شما کاری بکنید.
# nl 45387a56
status-needs_person = یک کارمند Wegwijzer درخواست شما را می‌خواند
# nl cc9f97d3
status-needs_person-text = یک انسان فیصله می‌کند که کی به شما از همه بهتر کمک کرده می‌تواند.
# nl 10df0593
status-answered = جواب شما آمده است
# nl f79879e2
status-closed = کار درخواست شما خلاص شد
# nl d5e815d8
status-closed-text = هنوز به کمک ضرورت دارید؟ پس یک درخواست نو بدهید.
# nl 6a96ccf9
status-withdrawn = شما درخواست تان را پس گرفتید
# nl 10f4aa8a
status-withdrawn-text = دیگر هیچ چیز روان نمی‌کنیم. باز هم به کمک ضرورت دارید؟ پس یک درخواست نو بدهید.
# nl 5fb1fd76
status-erased = درخواست شما پاک شد
# nl eb2a532f
status-erased-text = دیگر هیچ کس درخواست شما را خوانده نمی‌تواند.
# nl 74133026
status-when-received = درخواست شده در { $when }
# nl bebdc085
status-when-updated = آخرین خبر در { $when }
# nl 9818340d
status-show-who = ببینید که درخواست شما پیش کی است
# nl 6784f583
status-show-answer = جواب تان را ببینید
# nl 29369d0f
status-hidden-hint = ما این را تنها وقتی نشان می‌دهیم که شما بخواهید. به این رقم کس دیگری همراه شما خوانده نمی‌تواند.
# nl 5574a393
status-refresh = دوباره ببینید
# nl cbe50ac5
status-new = درخواست نو بدهید
# nl 7532635c
withdraw-title = می‌خواهید درخواست تان را پس بگیرید؟
# nl de5f02eb
withdraw-text = در این صورت دیگر هیچ چیز روان نمی‌کنیم. آیا به یک دفتر پیش از این خبر داده شده است؟ شاید آن دفتر باز هم به شما زنگ بزند.
# nl dde10528
withdraw-keep = نه، درخواستم باشد
# nl 4ae82ac3
withdraw-yes = بلی، درخواستم را پس می‌گیرم
# nl cd296c1c
withdraw-erase = بلی، و هر چیزی را که گفته‌ام پاک کنید
# nl d8c62d19
withdraw-erase-hint = این کار پس نمی‌گردد. بعد از آن ما هم درخواست شما را خوانده نمی‌توانیم.
# nl 929717ad
withdraw-button = پس گرفتن درخواستم
# nl 26f00794
withdraw-failed = حالا این کار را کرده نتوانستیم. درخواست شما هنوز آنجا است. کمی بعد دوباره کوشش کنید.

## When something goes wrong

# nl 56661194
wrong-not-found-title = این صفحه وجود ندارد
# nl 90f7fa9f
wrong-not-found = ببینید که آدرس درست است. یا از صفحهٔ اول شروع کنید.
# nl a0ee83de
wrong-too-many-title = کمی صبر کنید
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] شما پشت سر هم زیاد روان کردید. { $seconds } ثانیه صبر کنید و دوباره کوشش کنید.
       *[other] شما پشت سر هم زیاد روان کردید. { $seconds } ثانیه صبر کنید و دوباره کوشش کنید.
    }
# nl 195313e2
wrong-too-large-title = متن شما بسیار دراز است
# nl eedcb85f
wrong-too-large = برگردید و یک متن کوتاه‌تر نوشته کنید.
# nl c5561a91
wrong-defect-title = از طرف ما یک اشتباه شد
# nl bdf2dcec
wrong-defect = هیچ چیز روان نشده است. کمی بعد دوباره کوشش کنید. زود به کمک ضرورت دارید؟ به دفتر شاروالی نزدیک تان بروید.
# nl 8bf1520a
wrong-start = به صفحهٔ اول

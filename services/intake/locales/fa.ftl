### Persian (Iran), a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = این یک ترجمه است. متن رسمی، متن هلندی است.
language-label = زبان
language-change = زبان دیگر
skip-link = رفتن به متن
leave-fast = خروج سریع
leave-fast-hint = از این صفحه بیرون بروید. بعد وضعیت هوا را نشان می‌دهیم.
danger-line = جان کسی در خطر است؟ به { $number } زنگ بزنید.
danger-call = به { $number } زنگ بزنید
yes = بله
no = نه
next = ادامه
back = بازگشت
change = تغییر
optional = اجباری نیست
why = چرا این را می‌پرسیم؟
progress = سؤال { $number } از حدود { $total }
error-title = یک چیز درست نیست
error-prefix = خطا
footer-privacy = ما چیزی در مرورگر شما نگه نمی‌داریم. درخواست شما را قفل‌شده نگه می‌داریم. فقط کسی که به شما کمک می‌کند آن را می‌خواند.
page-title = { $title } – Wegwijzer

## Start page

start-title = درخواست کمک
start-what = به ما بگویید چه لازم دارید. ما سازمانی را پیدا می‌کنیم که می‌تواند در فلاندر یا بروکسل به شما کمک کند.
start-free = رایگان است. لازم نیست نامتان را بگویید.
start-button = شروع
start-time = حدود دو دقیقه طول می‌کشد.
start-have-link = قبلاً درخواست داده‌اید؟ پس لینکی را که گرفته‌اید باز کنید.
start-languages = زبان خود را انتخاب کنید

## Danger

danger-title = آیا همین حالا جان کسی در خطر است؟
danger-hint = مثلاً: کسی خوب نفس نمی‌کشد، خون زیادی از او می‌رود یا به او حمله می‌کنند.
danger-error = بله یا نه را انتخاب کنید.
emergency-title = همین حالا به { $number } زنگ بزنید
emergency-free = تماس رایگان است. همیشه می‌توانید زنگ بزنید، شب و روز.
emergency-say = بگویید کجا هستید. بگویید چه اتفاقی می‌افتد. سعی کنید هلندی، فرانسوی، آلمانی یا انگلیسی حرف بزنید.
emergency-no-papers = برای زنگ زدن لازم نیست مدارک داشته باشید.
emergency-not-sent = این وب‌سایت نه آمبولانس می‌فرستد و نه پلیس.
emergency-go-on = حالا دیگر خطری نیست. می‌خواهم چیز دیگری درخواست کنم.
danger-box = این را می‌خوانید و همین حالا خطر هست؟ به { $number } زنگ بزنید. منتظر جواب ما نمانید.

## Who asks

role-title = برای چه کسی کمک می‌خواهید؟
role-person = برای خودم یا خانواده‌ام
role-helper = برای یک نفر دیگر
role-helper-hint = مثلاً برای یک دوست یا همسایه.
role-professional = برای یک اداره یا سازمان کار می‌کنم
role-professional-hint = مثلاً مدرسه، دکتر، ادارهٔ کمک‌های اجتماعی (OCMW) یا بیمارستان.
role-why = درخواست یک سازمان می‌تواند با درخواست یک خانواده فرق کند. مثلاً سفارش مترجم شفاهی.
role-error = انتخاب کنید برای چه کسی کمک می‌خواهید.

## What it is about

topic-title = درخواست شما دربارهٔ چیست؟
topic-error = موضوع درخواستتان را انتخاب کنید.
topic-courses = یاد گرفتن هلندی یا ادغام در جامعه (inburgering)
topic-courses-hint = کلاس، آزمون، گواهی.
topic-school = مدرسه
topic-school-hint = ثبت‌نام کودک در مدرسه.
topic-living = سلامت، پول یا سرپناه
topic-living-hint = دکتر، غذا، اجاره، جای خواب.
topic-papers = مدارک، نامه‌ها و اداره‌ها
topic-papers-hint = نامه‌ای که آن را نمی‌فهمید. سؤال دربارهٔ اقامت. تازه به اینجا آمده‌ام.
topic-neighbours = محله، ورزش و آشنا شدن با مردم
topic-neighbours-hint = اختلاف با همسایه‌ها، جشن، باشگاه.
topic-unfair = رفتار ناعادلانه، یا گفتن نظر
topic-unfair-hint = به خاطر اصلیتتان چیزی به شما نمی‌دهند. یا می‌خواهید نظرتان را بگویید.
topic-language = مترجم شفاهی یا ترجمه
topic-language-hint = کسی که در یک گفتگو ترجمه می‌کند، یا ترجمهٔ یک متن.
topic-advice = مشاوره برای سازمان من
topic-advice-hint = کار با مردمی از اصلیت‌های دیگر، سیاست‌های محلی، سؤال دربارهٔ قانون.
topic-other = چیز دیگر
topic-other-hint = کمی بعد آن را با کلمات خودتان می‌گویید.

need-title = چه لازم دارید؟
need-error = چیزی را انتخاب کنید که از همه مناسب‌تر است. نمی‌دانید؟ پس آخری را انتخاب کنید.
need-learn_dutch = یاد گرفتن هلندی
need-civic_integration = ادغام در جامعه (inburgering)
need-civic_integration-hint = کلاسی دربارهٔ زندگی و کار در بلژیک، همراه با زبان هلندی.
need-school_enrolment = ثبت‌نام کودک در مدرسه
need-urgent_medical_care = دکتر یا دارو
need-urgent_medical_care-hint = بیمار هستید یا درد دارید و نمی‌توانید هزینه‌اش را بدهید.
need-social_assistance = پول، غذا، اجاره یا مشکل دیگری در خانه
need-asylum_reception = درخواست پناهندگی می‌کنم و جایی برای خواب ندارم
need-access_to_service = نامه یا کار اداری که آن را نمی‌فهمم
need-residence_law = سؤال دربارهٔ اقامت من در بلژیک
need-orientation = تازه به اینجا آمده‌ام و نمی‌دانم کجا باید بروم
need-humane_guidance = دیگر نمی‌دانم چه کار کنم
need-humane_guidance-hint = می‌خواهید با کسی دربارهٔ آینده‌تان حرف بزنید.
need-caravan_pitch = جایی برای خانهٔ سیار (کاروان)
need-neighbourhood_conflict = مشکل یا اختلاف در محله
need-neighbourhood_initiative = ترتیب دادن برنامه‌ای با اهل محله
need-leisure = ورزش، سرگرمی، آشنا شدن با مردم
need-discrimination = به خاطر اصلیت، زبان یا دینم با من بدتر رفتار می‌شود
need-policy_participation = می‌خواهم نظرم را دربارهٔ سیاست‌های عمومی بگویم
need-interpreter_on_site = مترجم شفاهی که به محل می‌آید
need-interpreter_by_phone = مترجم شفاهی پشت تلفن
need-interpreter_by_video = مترجم شفاهی با ویدئو
need-written_translation = ترجمهٔ یک متن
need-advice_for_organisation = مشاوره یا آموزش برای سازمان من
need-local_policy_support = کمک برای سیاست‌های یک شهرداری
need-unknown = چیز دیگر، یا نمی‌دانم

## Where

place-title-person = در منطقهٔ کدام شهرداری زندگی می‌کنید؟
place-title-helper = آن شخص در منطقهٔ کدام شهرداری زندگی می‌کند؟
place-title-professional = در منطقهٔ کدام شهرداری است؟
place-title-on-site = گفتگو کجاست؟
place-title-office = سازمان شما در منطقهٔ کدام شهرداری است؟
place-label = کد پستی یا شهرداری
place-hint = مثلاً 9000 یا Gent. می‌توانید نام را به زبان خودتان هم بنویسید.
place-no-address = آدرس ندارید؟ الان کجا می‌خوابید یا می‌مانید؟ نام همان شهرداری را بنویسید.
place-unknown = نمی‌دانم
place-why = هر شهرداری سازمان‌های خودش را دارد. برای همین باید بدانیم کجاست. نام خیابان را نمی‌پرسیم.
place-error-empty = کد پستی یا نام شهرداری را بنویسید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
place-error-unknown = این محل را پیدا نمی‌کنیم. کد پستی را بنویسید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
which-place-title = منظورتان کدام شهرداری است؟
which-place-hint = چند محل با «{ $typed }» جور است.
which-place-none = هیچ‌کدام. دوباره می‌نویسم.
which-place-error = یک شهرداری را انتخاب کنید.

## Only what still changes the road

minor-title = آیا موضوع دربارهٔ کودکی است که کمتر از 18 سال دارد؟
minor-why = گاهی سازمان دیگری به کودکان کمک می‌کند.
minor-error = بله یا نه را انتخاب کنید.
caravan-title = آیا شما در خانهٔ سیار (کاروان) زندگی می‌کنید، یا پدر و مادرتان در خانهٔ سیار زندگی می‌کردند؟
caravan-title-helper = آیا آن شخص در خانهٔ سیار (کاروان) زندگی می‌کند، یا پدر و مادرش در خانهٔ سیار زندگی می‌کردند؟
caravan-why = در این صورت، برای جای خانهٔ سیار سازمان دیگری کمک می‌کند.
caravan-error = یک جواب را انتخاب کنید. این را هم می‌توانید انتخاب کنید: ترجیح می‌دهم نگویم.
residence-title = آیا برای زندگی در بلژیک مدارک دارید؟
residence-title-helper = آیا آن شخص برای زندگی در بلژیک مدارک دارد؟
residence-hint = لازم نیست این را بگویید. ما بدون جواب هم به شما کمک می‌کنیم.
residence-why = برای این درخواست گاهی سازمان دیگری کمک می‌کند. فقط به همین دلیل می‌پرسیم. Wegwijzer این را به پلیس نمی‌دهد و به ادارهٔ امور خارجیان (Dienst Vreemdelingenzaken) هم نمی‌دهد. ادارهٔ کمک‌های اجتماعی (OCMW) قواعد خودش را دارد. دربارهٔ آن از OCMW بپرسید.
residence-prefer_not_to_say = ترجیح می‌دهم نگویم
residence-legal = بله
residence-asylum = درخواست پناهندگی داده‌ام و منتظر جواب هستم
residence-asylum-helper = درخواست پناهندگی داده است و منتظر جواب است
residence-temporary_protection = حمایت موقت دارم
residence-temporary_protection-hint = مثلاً برای مردم اوکراین.
residence-temporary_protection-helper = حمایت موقت
residence-without_permit = نه
residence-error = یک جواب را انتخاب کنید. این را هم می‌توانید انتخاب کنید: ترجیح می‌دهم نگویم.

## An interpreter or a translation, ordered by a service

languages_needed-title = چه زبانی لازم دارید؟
languages_needed-label = زبان
languages_needed-second = یک زبان دیگر
languages_needed-choose = یک زبان انتخاب کنید
languages_needed-error = یک زبان انتخاب کنید.
appointment-title = گفتگو چه وقت است؟
appointment-date = روز
appointment-time = ساعت
appointment-duration = چه مدت؟
appointment-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
appointment-place = آدرس یا اتاق
appointment-place-hint = مثلاً: Kerkstraat 1، اتاق 2. نام مراجعه‌کننده را ننویسید.
appointment-later = هنوز معلوم نیست
appointment-error-date = یک روز را انتخاب کنید. مثلاً { $example }.
appointment-error-past = این روز گذشته است. امروز یا یک روز بعد از آن را انتخاب کنید.
appointment-error-time = ساعت را بنویسید. مثلاً 14:30.
organisation-title = برای کدام سازمان کار می‌کنید؟
organisation-name = نام سازمان
organisation-department = بخش
organisation-reference = شمارهٔ خودتان برای این درخواست
organisation-reference-hint = نام مراجعه‌کننده را ننویسید.
organisation-error = نام سازمان خود را بنویسید. مثلاً: Basisschool De Linde.

## Own words

words-title = می‌خواهید چیز دیگری هم بگویید؟
words-title-needed = به ما بگویید چه لازم دارید
words-hint = به زبان خودتان بنویسید. نام افراد دیگر را ننویسید.
words-label = حرف‌های شما
words-urgent = فوری است: امروز یا فردا باید کاری انجام شود
words-error-empty = در چند کلمه بنویسید چه لازم دارید. مثلاً: برای پسرم دنبال مدرسه هستم.
words-error-long = { $over ->
    [one] متن شما { $over } حرف بیشتر از حد است. آن را کوتاه‌تر کنید.
   *[other] متن شما { $over } حرف بیشتر از حد است. آن را کوتاه‌تر کنید.
}

## How to answer

contact-title = چطور می‌توانیم به شما جواب بدهیم؟
contact-hint = لازم نیست چیزی بنویسید. همیشه یک لینک می‌گیرید. آنجا می‌خوانید که با درخواستتان چه می‌شود.
contact-name = نام
contact-phone = تلفن
contact-phone-hint = مثلاً 0470 00 00 00، یا 0032 470 00 00 00.
contact-email = ایمیل
contact-language = به چه زبانی می‌توانیم جواب بدهیم؟
contact-safe = آیا کس دیگری تلفن یا ایمیل شما را می‌بیند؟ پس چیزی ننویسید.
contact-error-phone = این شمارهٔ تلفن درست نیست. آن را این‌طور بنویسید: 0032 470 00 00 00.
contact-error-email = این آدرس ایمیل درست نیست. آن را این‌طور بنویسید: name@example.be.
contact-error-name = این نام خیلی طولانی است. یک نام کوتاه‌تر بنویسید.

## Check and send

check-title = همه چیز را نگاه کنید
check-answers = جواب‌های شما
check-nothing = گفته نشده
check-anonymous = شما نام، تلفن یا ایمیل نداده‌اید. اشکالی ندارد.
check-receivers = این را می‌فرستیم به:
check-person-first = اول یکی از کارکنان Wegwijzer درخواست شما را می‌خواند. او سازمانی را انتخاب می‌کند که می‌تواند به شما کمک کند.
check-person-proposal = احتمالاً این است:
check-doubt = شاید سازمان دیگری باشد. همیشه در صفحهٔ خودتان می‌بینید که درخواست شما پیش کیست.
check-consent = اجازه می‌دهید؟
check-consent-yes = بله، درخواستم را بفرستید
check-consent-no = نه، چیزی نفرستید. فقط به من بگویید کجا کمک پیدا کنم
check-consent-error = بله یا نه را انتخاب کنید.
check-send = ارسال
check-duplicate = شما این درخواست را قبلاً در { $when } فرستاده‌اید. درخواست پیش ماست. لازم نیست کار دیگری بکنید. چیزی عوض شده است؟ پس می‌توانید دوباره بفرستید.
check-again = چیزی عوض شده یا زمان زیادی گذشته است. همه چیز را یک بار دیگر نگاه کنید و دوباره بفرستید.
check-not-kept = الان نتوانستیم درخواست شما را ذخیره کنیم. درخواست فرستاده نشده است. جواب‌های شما هنوز اینجاست. کمی صبر کنید و بعد دوباره «ارسال» را بزنید.
check-busy = { $seconds ->
    [one] الان خیلی شلوغ است. { $seconds } ثانیه صبر کنید و بعد دوباره «ارسال» را بزنید. جواب‌های شما اینجا می‌ماند.
   *[other] الان خیلی شلوغ است. { $seconds } ثانیه صبر کنید و بعد دوباره «ارسال» را بزنید. جواب‌های شما اینجا می‌ماند.
}
check-working = کمی صبر کنید. داریم درخواست شما را می‌فرستیم.
honeypot = این خانه را خالی بگذارید

## Receipt

receipt-title = درخواست شما به ما رسید
receipt-reference = شمارهٔ شما
receipt-reference-hint = وقتی زنگ می‌زنید یا حضوری می‌روید، این شماره را بگویید.
receipt-link = صفحهٔ شما
receipt-link-hint = این لینک را نگه دارید. با این لینک می‌بینید درخواست شما کجاست. لینک را به هیچ‌کس ندهید. هر کس لینک را داشته باشد، درخواست شما را می‌بیند.
receipt-open = صفحهٔ خود را باز کنید
receipt-next = حالا چه می‌شود؟
receipt-next-service = تا چند دقیقهٔ دیگر درخواست شما به سازمان می‌رسد. در صفحهٔ خودتان می‌بینید که درخواست پیش کیست.
receipt-next-person = یکی از کارکنان Wegwijzer درخواست شما را می‌خواند. بعد در صفحهٔ خودتان می‌بینید که درخواست پیش کیست.
receipt-next-contact = سازمان به شما زنگ می‌زند یا ایمیل می‌فرستد.
receipt-next-anonymous = ما نمی‌توانیم به شما زنگ بزنیم یا ایمیل بفرستیم. صفحهٔ خودتان را نگاه کنید. خودتان به سازمان بروید و شماره‌تان را بگویید.
receipt-lost = لینک را گم کرده‌اید؟ ما نمی‌توانیم آن را دوباره به شما بدهیم. پس دوباره درخواست بدهید.
receipt-copy = لینک را کپی کنید
receipt-copied = لینک کپی شد.

## Answers without sending anything

answer-not-sent = ما چیزی نفرستاده‌ایم و چیزی نگه نداشته‌ایم.
answer-who = چه کسی می‌تواند به شما کمک کند؟
answer-nobody = ما برای این درخواست سازمانی نمی‌شناسیم. از ساختمان شهرداری نزدیک خودتان بپرسید. آن‌ها سازمان‌های آنجا را می‌شناسند.
answer-other = می‌خواهم چیز دیگری درخواست کنم
answer-talk = می‌خواهم دربارهٔ آن با کسی از شهرداری‌ام هم حرف بزنم
answer-asylum_reception-title = Fedasil به شما کمک می‌کند
answer-asylum_reception = Fedasil سازمان بلژیک برای کسانی است که درخواست پناهندگی می‌کنند. Fedasil دنبال جای خواب می‌گردد. ما نمی‌توانیم در این باره تصمیم بگیریم.
answer-wallonia-title = والونی سازمان‌های خودش را دارد
answer-wallonia = این محل در والونی است. ما برای فلاندر و بروکسل کار می‌کنیم. در والونی سازمان‌های دیگری به شما کمک می‌کنند، بیشتر به زبان فرانسوی.
answer-german_area-title = شرق بلژیک سازمان‌های خودش را دارد
answer-german_area = این محل در بخش آلمانی‌زبان بلژیک است. آنجا سازمان‌های دیگری به شما کمک می‌کنند.
answer-care_elsewhere-title = شما حق دارید پیش دکتر بروید
answer-care_elsewhere = بدون مدارک هم می‌توانید در صورت نیاز پیش دکتر بروید. به ادارهٔ کمک‌های اجتماعی (OCMW) شهرداری جایی که هستید بروید. در والونی به آن CPAS می‌گویند. آن‌ها کار پرداخت هزینه را انجام می‌دهند.
answer-discrimination-title = می‌توانید این را گزارش کنید
answer-discrimination = هیچ‌کس اجازه ندارد به خاطر اصلیت، زبان یا دینتان با شما بدتر رفتار کند. این سازمان‌ها به حرف شما گوش می‌دهند و می‌گویند چه کار می‌توانید بکنید. این رایگان است.
answer-interpreter-title = سازمان برای شما مترجم شفاهی سفارش می‌دهد
answer-interpreter = لازم نیست خودتان مترجم شفاهی پیدا کنید یا پول بدهید. مدرسه، دکتر یا ادارهٔ کمک‌های اجتماعی (OCMW) می‌تواند مترجم شفاهی سفارش بدهد. این کارت را آنجا نشان بدهید.
answer-no_course_asylum-title = ادغام در جامعه (inburgering) فعلاً هنوز ممکن نیست
answer-no_course_asylum = شما منتظر جواب درخواست پناهندگی‌تان هستید. پس هنوز ادغام در جامعه برای شما نیست. اما می‌توانید هلندی یاد بگیرید. در جایی که می‌خوابید دربارهٔ آن بپرسید، یا در پایین چیز دیگری را انتخاب کنید.
answer-no_course_papers-title = این کلاس الان ممکن نیست
answer-no_course_papers = برای این کلاس مدارک لازم است. اما حق‌های دیگری دارید: رفتن پیش دکتر در صورت نیاز، و مدرسه برای کودکان. همچنین می‌توانید با کسی دربارهٔ آینده‌تان حرف بزنید.
answer-no_consent-title = اینجا کمک پیدا می‌کنید
answer-no_consent = شما نمی‌خواهید ما چیزی بفرستیم. اشکالی ندارد. این سازمان می‌تواند به شما کمک کند. می‌توانید خودتان به آنجا بروید.
answer-danger-title = به { $number } زنگ بزنید
answer-danger = جان کسی در خطر است؟ پس همین حالا به { $number } زنگ بزنید. ما نمی‌توانیم به اندازهٔ کافی سریع کمک کنیم.
answer-general-title = اینجا کمک پیدا می‌کنید
answer-general = برای این درخواست ما چیزی نمی‌فرستیم. این سازمان‌ها می‌توانند به شما کمک کنند.
answer-learn-dutch = می‌خواهم هلندی یاد بگیرم
answer-guidance = می‌خواهم با کسی دربارهٔ آینده‌ام حرف بزنم
answer-doctor = به دکتر احتیاج دارم

card-title = کارت برای نشان دادن
card-choose = زبان خود را در بالای صفحه انتخاب کنید. آن وقت کارتی به زبان شما و به هلندی می‌سازیم.
card-print = کارت را چاپ کنید
card-text = من به زبان { $language } حرف می‌زنم. می‌خواهم حرف شما را خوب بفهمم. می‌توانید یک مترجم شفاهی سفارش بدهید؟ یک سازمان می‌تواند این کار را از طریق خدمات ترجمهٔ شفاهی اجتماعی انجام دهد.

## Who may receive

org-local-authority = ادارهٔ شهرداری { $place }
org-ocmw = ادارهٔ کمک‌های اجتماعی (OCMW) { $place }
org-school = مدرسه‌های { $place }
org-municipality-brussels = شهرداری { $place }
org-language-note = نام سازمان‌ها به زبان هلندی است.

## The status page

status-title = درخواست شما
status-ask-secret = لینک کاملی را که گرفته‌اید اینجا بگذارید.
status-secret-label = لینک شما
status-secret-hint = آخر لینک حرف‌ها و عددهای زیادی دارد.
status-secret-button = درخواستم را نشان بدهید
status-loading = داریم درخواست شما را پیدا می‌کنیم.
status-not-found = با این لینک درخواستی پیدا نمی‌کنیم. نگاه کنید لینک کامل باشد. آن را گم کرده‌اید؟ پس دوباره درخواست بدهید.
status-unavailable = الان نمی‌توانیم نگاه کنیم. درخواست شما از بین نرفته است. کمی بعد دوباره امتحان کنید.
status-reference = شماره
status-received = درخواست شما به ما رسید
status-received-text = ما سازمانی را پیدا می‌کنیم که می‌تواند به شما کمک کند. این کار معمولاً زیاد طول نمی‌کشد.
status-referred = درخواست شما پیش یک سازمان است
status-referred-text = به سازمان خبر داده شده است. هنوز باید درخواست شما را بخواند.
status-accepted = یک سازمان به شما کمک می‌کند
status-accepted-text = سازمان درخواست شما را خوانده است و به شما کمک می‌کند.
status-sent-on = حالا سازمان دیگری درخواست شما را نگاه می‌کند
status-sent-on-text = سازمان اول نتوانست به شما کمک کند. درخواست شما برای سازمان دیگری فرستاده شد. لازم نیست کاری بکنید.
status-needs_person = یکی از کارکنان Wegwijzer درخواست شما را می‌خواند
status-needs_person-text = یک انسان تصمیم می‌گیرد چه کسی می‌تواند بهتر به شما کمک کند.
status-answered = جواب شما رسیده است
status-closed = کار درخواست شما تمام شد
status-closed-text = هنوز کمک لازم دارید؟ پس یک درخواست جدید بدهید.
status-withdrawn = شما درخواستتان را پس گرفتید
status-withdrawn-text = دیگر چیزی نمی‌فرستیم. با این حال کمک لازم دارید؟ پس یک درخواست جدید بدهید.
status-erased = درخواست شما پاک شد
status-erased-text = دیگر هیچ‌کس نمی‌تواند درخواست شما را بخواند.
status-when-received = درخواست شده در { $when }
status-when-updated = آخرین خبر در { $when }
status-show-who = ببینید درخواست شما پیش کیست
status-show-answer = جواب خود را ببینید
status-hidden-hint = این را فقط وقتی نشان می‌دهیم که خودتان بخواهید. این‌طور کس دیگری نمی‌تواند همراه شما بخواند.
status-refresh = دوباره نگاه کنید
status-new = درخواست جدید بدهید
withdraw-title = می‌خواهید درخواستتان را پس بگیرید؟
withdraw-text = در این صورت دیگر چیزی نمی‌فرستیم. به سازمانی قبلاً خبر داده شده است؟ شاید آن سازمان باز هم به شما زنگ بزند.
withdraw-keep = نه، درخواستم بماند
withdraw-yes = بله، درخواستم را پس می‌گیرم
withdraw-erase = بله، و هر چه را گفته‌ام پاک کنید
withdraw-erase-hint = این کار برگشت ندارد. بعد از آن ما هم نمی‌توانیم درخواست شما را بخوانیم.
withdraw-button = پس گرفتن درخواستم
withdraw-error = یک جواب را انتخاب کنید.
withdraw-failed = الان نتوانستیم این کار را بکنیم. درخواست شما هنوز هست. کمی بعد دوباره امتحان کنید.

## When something goes wrong

wrong-not-found-title = این صفحه وجود ندارد
wrong-not-found = نگاه کنید آدرس درست باشد. یا از صفحهٔ اول شروع کنید.
wrong-too-many-title = کمی صبر کنید
wrong-too-many = { $seconds ->
    [one] شما پشت سر هم زیاد فرستادید. { $seconds } ثانیه صبر کنید و دوباره امتحان کنید.
   *[other] شما پشت سر هم زیاد فرستادید. { $seconds } ثانیه صبر کنید و دوباره امتحان کنید.
}
wrong-too-large-title = متن شما خیلی طولانی است
wrong-too-large = برگردید و متن کوتاه‌تری بنویسید.
wrong-defect-title = از طرف ما خطایی پیش آمد
wrong-defect = چیزی فرستاده نشده است. کمی بعد دوباره امتحان کنید. زود کمک لازم دارید؟ به ساختمان شهرداری نزدیک خودتان بروید.
wrong-start = به صفحهٔ اول

### Dari (Afghanistan), a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = این یک ترجمه است. متن رسمی، متن به زبان هالندی است.
language-label = زبان
language-change = زبان دیگر
skip-link = رفتن به متن
leave-fast = زود خارج شوید
leave-fast-hint = از این صفحه خارج شوید. بعد از آن وضعیت هوا را نشان می‌دهیم.
danger-line = زندگی کسی در خطر است؟ به { $number } زنگ بزنید.
danger-call = به { $number } زنگ بزنید
yes = بلی
no = نه
next = ادامه
back = برگشت
change = تغییر دادن
optional = ضروری نیست
why = چرا این را پرسان می‌کنیم؟
progress = سوال { $number } از حدود { $total }
error-title = یک چیز درست نیست
error-prefix = اشتباه
footer-privacy = ما هیچ چیز را در براوزر شما نگاه‌داری نمی‌کنیم. درخواست شما را با قفل نگاه‌داری می‌کنیم. تنها کسی که به شما کمک می‌کند، آن را می‌خواند.
page-title = { $title } – Wegwijzer

## Start page

start-title = درخواست کمک
start-what = به ما بگویید که به چی ضرورت دارید. ما دفتری را پیدا می‌کنیم که در فلاندرز یا بروکسل به شما کمک کرده می‌تواند.
start-free = رایگان است. گفتن نام تان لازم نیست.
start-button = شروع
start-time = حدود دو دقیقه وقت می‌گیرد.
start-have-link = پیش از این درخواست داده‌اید؟ پس لینکی را که گرفته‌اید باز کنید.
start-languages = زبان تان را انتخاب کنید

## Danger

danger-title = آیا همین حالا زندگی کسی در خطر است؟
danger-hint = مثلاً: کسی خوب نفس کشیده نمی‌تواند، خون زیاد از او می‌رود یا بالایش حمله می‌کنند.
danger-error = بلی یا نه را انتخاب کنید.
emergency-title = همین حالا به { $number } زنگ بزنید
emergency-free = زنگ زدن رایگان است. همیشه زنگ زده می‌توانید، شب و روز.
emergency-say = بگویید که در کجا هستید. بگویید که چی واقع می‌شود. کوشش کنید به هالندی، فرانسوی، جرمنی یا انگلیسی گپ بزنید.
emergency-no-papers = برای زنگ زدن به اسناد ضرورت ندارید.
emergency-not-sent = این ویب‌سایت نه امبولانس روان می‌کند و نه پولیس.
emergency-go-on = حالا دیگر خطر نیست. می‌خواهم چیز دیگری درخواست کنم.
danger-box = این را می‌خوانید و همین حالا خطر است؟ به { $number } زنگ بزنید. منتظر جواب ما نباشید.

## Who asks

role-title = برای کی کمک می‌خواهید؟
role-person = برای خودم یا برای فامیلم
role-helper = برای کس دیگر
role-helper-hint = مثلاً برای یک دوست یا یک همسایه.
role-professional = برای یک دفتر یا موسسه کار می‌کنم
role-professional-hint = مثلاً یک مکتب، یک داکتر، دفتر کمک‌های اجتماعی (OCMW) یا یک شفاخانه.
role-why = درخواست یک دفتر با درخواست یک فامیل فرق کرده می‌تواند. مثلاً فرمایش دادن ترجمان.
role-error = انتخاب کنید که برای کی کمک می‌خواهید.

## What it is about

topic-title = درخواست شما در بارهٔ چی است؟
topic-error = انتخاب کنید که درخواست شما در بارهٔ چی است.
topic-courses = یاد گرفتن زبان هالندی یا ادغام در جامعه (inburgering)
topic-courses-hint = کورس، امتحان، تصدیق‌نامه.
topic-school = مکتب
topic-school-hint = شامل ساختن یک طفل در مکتب.
topic-living = صحت، پول یا سرپناه
topic-living-hint = داکتر، خوراک، کرایه، جای خواب.
topic-papers = اسناد، خط‌ها و دفترها
topic-papers-hint = خطی که آن را نمی‌فهمید. سوال در بارهٔ اقامت. من نو به اینجا آمده‌ام.
topic-neighbours = محله، سپورت و آشنا شدن با مردم
topic-neighbours-hint = جنجال با همسایه‌ها، محفل، کلب.
topic-unfair = رفتار ناعادلانه، یا نظر دادن
topic-unfair-hint = به خاطر اصلیت تان چیزی را به شما نمی‌دهند. یا می‌خواهید نظر تان را بگویید.
topic-language = ترجمان یا ترجمه
topic-language-hint = کسی که در وقت گپ زدن ترجمانی می‌کند، یا ترجمهٔ یک متن.
topic-advice = مشوره برای موسسهٔ من
topic-advice-hint = کار با مردمی که اصلیت دیگر دارند، پالیسی محلی، سوال در بارهٔ قانون.
topic-other = چیز دیگر
topic-other-hint = کمی بعد آن را به گپ خود تان می‌گویید.

need-title = به چی ضرورت دارید؟
need-error = چیزی را انتخاب کنید که از همه مناسب‌تر است. نمی‌دانید؟ پس آخری را انتخاب کنید.
need-learn_dutch = یاد گرفتن زبان هالندی
need-civic_integration = ادغام در جامعه (inburgering)
need-civic_integration-hint = یک کورس در بارهٔ زندگی و کار در بلجیم، همراه با زبان هالندی.
need-school_enrolment = شامل ساختن یک طفل در مکتب
need-urgent_medical_care = داکتر یا دوا
need-urgent_medical_care-hint = مریض هستید یا درد دارید و پولش را داده نمی‌توانید.
need-social_assistance = پول، خوراک، کرایه یا یک مشکل دیگر در خانه
need-asylum_reception = پناهندگی می‌خواهم و جای خواب ندارم
need-access_to_service = یک خط یا یک کار دفتری که آن را نمی‌فهمم
need-residence_law = سوال در بارهٔ اقامت من در بلجیم
need-orientation = نو به اینجا آمده‌ام و نمی‌دانم کجا باید بروم
need-humane_guidance = دیگر نمی‌دانم که چی کار کنم
need-humane_guidance-hint = می‌خواهید با کسی در بارهٔ آیندهٔ تان گپ بزنید.
need-caravan_pitch = جای برای خانهٔ سیار (کاروان)
need-neighbourhood_conflict = مشکل یا جنجال در محله
need-neighbourhood_initiative = جور کردن یک برنامه با مردم محله
need-leisure = سپورت، سرگرمی، آشنا شدن با مردم
need-discrimination = به خاطر اصلیت، زبان یا دینم با من بدتر رفتار می‌شود
need-policy_participation = می‌خواهم نظرم را در بارهٔ پالیسی بگویم
need-interpreter_on_site = ترجمانی که به محل می‌آید
need-interpreter_by_phone = ترجمان در تیلفون
need-interpreter_by_video = ترجمان با ویدیو
need-written_translation = ترجمهٔ یک متن
need-advice_for_organisation = مشوره یا آموزش برای موسسهٔ من
need-local_policy_support = کمک برای پالیسی یک شاروالی
need-unknown = چیز دیگر، یا نمی‌دانم

## Where

place-title-person = در ساحهٔ کدام شاروالی زندگی می‌کنید؟
place-title-helper = آن شخص در ساحهٔ کدام شاروالی زندگی می‌کند؟
place-title-professional = در ساحهٔ کدام شاروالی است؟
place-title-on-site = صحبت در کجا است؟
place-title-office = دفتر شما در ساحهٔ کدام شاروالی است؟
place-label = کود پستی یا شاروالی
place-hint = مثلاً 9000 یا Gent. نام را به زبان خود تان هم نوشته کرده می‌توانید.
place-no-address = آدرس ندارید؟ حالا در کجا خواب می‌شوید یا می‌باشید؟ همان شاروالی را نوشته کنید.
place-unknown = نمی‌دانم
place-why = هر شاروالی دفترهای خود را دارد. به همین خاطر باید بدانیم که در کجا است. نام سرک را پرسان نمی‌کنیم.
place-error-empty = کود پستی یا نام شاروالی را نوشته کنید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
place-error-unknown = این جای را پیدا نمی‌کنیم. کود پستی را نوشته کنید. مثلاً 9000. یا «نمی‌دانم» را انتخاب کنید.
which-place-title = منظور تان کدام شاروالی است؟
which-place-hint = چند جای با «{ $typed }» برابر است.
which-place-none = هیچ کدام. دوباره نوشته می‌کنم.
which-place-error = یک شاروالی را انتخاب کنید.

## Only what still changes the road

minor-title = آیا گپ در بارهٔ طفلی است که از 18 سال کم عمر دارد؟
minor-why = برای اطفال بعضی وقت‌ها دفتر دیگری کمک می‌کند.
minor-error = بلی یا نه را انتخاب کنید.
caravan-title = آیا شما در خانهٔ سیار (کاروان) زندگی می‌کنید، یا پدر و مادر تان در خانهٔ سیار زندگی می‌کردند؟
caravan-title-helper = آیا آن شخص در خانهٔ سیار (کاروان) زندگی می‌کند، یا پدر و مادرش در خانهٔ سیار زندگی می‌کردند؟
caravan-why = در این صورت برای جای خانهٔ سیار دفتر دیگری کمک می‌کند.
caravan-error = یک جواب را انتخاب کنید. این را هم انتخاب کرده می‌توانید: نمی‌خواهم این را بگویم.
residence-title = آیا برای زندگی کردن در بلجیم اسناد دارید؟
residence-title-helper = آیا آن شخص برای زندگی کردن در بلجیم اسناد دارد؟
residence-hint = گفتن این لازم نیست. ما بدون جواب هم به شما کمک می‌کنیم.
residence-why = برای این درخواست بعضی وقت‌ها دفتر دیگری کمک می‌کند. تنها به همین خاطر پرسان می‌کنیم. Wegwijzer این را به پولیس نمی‌دهد و به ادارهٔ امور خارجی‌ها (Dienst Vreemdelingenzaken) هم نمی‌دهد. دفتر کمک‌های اجتماعی (OCMW) قواعد خود را دارد. در بارهٔ آن از OCMW پرسان کنید.
residence-prefer_not_to_say = نمی‌خواهم این را بگویم
residence-legal = بلی
residence-asylum = درخواست پناهندگی داده‌ام و منتظر جواب هستم
residence-asylum-helper = درخواست پناهندگی داده است و منتظر جواب است
residence-temporary_protection = محافظت موقت دارم
residence-temporary_protection-hint = مثلاً برای مردم اوکراین.
residence-temporary_protection-helper = محافظت موقت
residence-without_permit = نه
residence-error = یک جواب را انتخاب کنید. این را هم انتخاب کرده می‌توانید: نمی‌خواهم این را بگویم.

## An interpreter or a translation, ordered by a service

languages_needed-title = به کدام زبان ضرورت دارید؟
languages_needed-label = زبان
languages_needed-second = یک زبان دیگر
languages_needed-choose = یک زبان را انتخاب کنید
languages_needed-error = یک زبان را انتخاب کنید.
appointment-title = صحبت چی وقت است؟
appointment-date = روز
appointment-time = ساعت
appointment-duration = چقدر وقت؟
appointment-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
appointment-place = آدرس یا اتاق
appointment-place-hint = مثلاً: Kerkstraat 1، اتاق 2. نام مراجعه‌کننده را نوشته نکنید.
appointment-later = هنوز فیصله نشده است
appointment-error-date = یک روز را انتخاب کنید. مثلاً { $example }.
appointment-error-past = این روز تیر شده است. امروز یا یک روز بعد از آن را انتخاب کنید.
appointment-error-time = ساعت را نوشته کنید. مثلاً 14:30.
organisation-title = برای کدام دفتر کار می‌کنید؟
organisation-name = نام دفتر
organisation-department = بخش
organisation-reference = نمبر خود تان برای این درخواست
organisation-reference-hint = نام مراجعه‌کننده را نوشته نکنید.
organisation-error = نام دفتر تان را نوشته کنید. مثلاً: Basisschool De Linde.

## Own words

words-title = می‌خواهید چیز دیگری هم بگویید؟
words-title-needed = به ما بگویید که به چی ضرورت دارید
words-hint = به زبان خود تان نوشته کنید. نام مردم دیگر را نوشته نکنید.
words-label = گپ‌های شما
words-urgent = عاجل است: امروز یا فردا باید یک کار شود
words-error-empty = در چند کلمه نوشته کنید که به چی ضرورت دارید. مثلاً: برای پسرم یک مکتب می‌پالم.
words-error-long = { $over ->
    [one] متن شما { $over } حرف از اندازه زیاد است. آن را کوتاه‌تر کنید.
   *[other] متن شما { $over } حرف از اندازه زیاد است. آن را کوتاه‌تر کنید.
}

## How to answer

contact-title = چطور به شما جواب داده می‌توانیم؟
contact-hint = نوشتن هیچ چیز لازم نیست. همیشه یک لینک می‌گیرید. آنجا می‌خوانید که با درخواست تان چی می‌شود.
contact-name = نام
contact-phone = تیلفون
contact-phone-hint = مثلاً 0470 00 00 00، یا 0032 470 00 00 00.
contact-email = ایمیل
contact-language = به کدام زبان جواب داده می‌توانیم؟
contact-safe = آیا کس دیگری تیلفون یا ایمیل شما را می‌بیند؟ پس هیچ چیز نوشته نکنید.
contact-error-phone = این نمبر تیلفون درست نیست. آن را این رقم نوشته کنید: 0032 470 00 00 00.
contact-error-email = این آدرس ایمیل درست نیست. آن را این رقم نوشته کنید: name@example.be.
contact-error-name = این نام بسیار دراز است. یک نام کوتاه‌تر نوشته کنید.

## Check and send

check-title = همه چیز را ببینید
check-answers = جواب‌های شما
check-nothing = گفته نشده
check-anonymous = شما نام، تیلفون یا ایمیل نداده‌اید. پروا ندارد.
check-receivers = ما این را روان می‌کنیم به:
check-person-first = اول یک کارمند Wegwijzer درخواست شما را می‌خواند. او دفتری را انتخاب می‌کند که به شما کمک کرده می‌تواند.
check-person-proposal = احتمالاً این است:
check-doubt = شاید دفتر دیگری باشد. همیشه در صفحهٔ تان می‌بینید که درخواست شما پیش کی است.
check-consent = اجازه است؟
check-consent-yes = بلی، درخواستم را روان کنید
check-consent-no = نه، هیچ چیز روان نکنید. تنها به من بگویید که در کجا کمک پیدا کنم
check-consent-error = بلی یا نه را انتخاب کنید.
check-send = روان کردن
check-duplicate = شما این درخواست را پیش از این در { $when } روان کرده‌اید. پیش ما است. کار دیگری لازم نیست. چیزی تغییر کرده است؟ پس دوباره روان کرده می‌توانید.
check-again = چیزی تغییر کرده یا وقت زیاد تیر شده است. همه چیز را یک بار دیگر ببینید و دوباره روان کنید.
check-not-kept = حالا درخواست شما را ثبت کرده نتوانستیم. درخواست روان نشده است. جواب‌های شما هنوز اینجا است. کمی صبر کنید و بعد دوباره «روان کردن» را فشار بدهید.
check-busy = { $seconds ->
    [one] حالا بسیار بیروبار است. { $seconds } ثانیه صبر کنید و بعد دوباره «روان کردن» را فشار بدهید. جواب‌های شما اینجا می‌ماند.
   *[other] حالا بسیار بیروبار است. { $seconds } ثانیه صبر کنید و بعد دوباره «روان کردن» را فشار بدهید. جواب‌های شما اینجا می‌ماند.
}
check-working = کمی صبر کنید. ما درخواست شما را روان می‌کنیم.
honeypot = این خانه را خالی بمانید

## Receipt

receipt-title = درخواست شما به ما رسید
receipt-reference = نمبر شما
receipt-reference-hint = وقتی که زنگ می‌زنید یا خود تان می‌روید، این نمبر را بگویید.
receipt-link = صفحهٔ شما
receipt-link-hint = این لینک را با خود داشته باشید. با این لینک می‌بینید که درخواست شما در کجا است. لینک را به هیچ کس ندهید. هر کس که لینک را دارد، درخواست شما را می‌بیند.
receipt-open = صفحهٔ تان را باز کنید
receipt-next = حالا چی می‌شود؟
receipt-next-service = در چند دقیقه درخواست شما به دفتر می‌رسد. در صفحهٔ تان می‌بینید که پیش کی است.
receipt-next-person = یک کارمند Wegwijzer درخواست شما را می‌خواند. بعد از آن در صفحهٔ تان می‌بینید که پیش کی است.
receipt-next-contact = دفتر به شما زنگ می‌زند یا ایمیل روان می‌کند.
receipt-next-anonymous = ما به شما زنگ زده یا ایمیل روان کرده نمی‌توانیم. صفحهٔ تان را ببینید. خود تان به دفتر بروید و نمبر تان را بگویید.
receipt-lost = لینک را گم کرده‌اید؟ ما آن را دوباره داده نمی‌توانیم. پس دوباره درخواست بدهید.
receipt-copy = لینک را کاپی کنید
receipt-copied = لینک کاپی شد.

## Answers without sending anything

answer-not-sent = ما هیچ چیز را روان نکرده‌ایم و هیچ چیز را ثبت نکرده‌ایم.
answer-who = کی به شما کمک کرده می‌تواند؟
answer-nobody = ما برای این درخواست کدام دفتر را نمی‌شناسیم. از دفتر شاروالی نزدیک تان پرسان کنید. آن‌ها دفترهای آنجا را می‌شناسند.
answer-other = می‌خواهم چیز دیگری درخواست کنم
answer-talk = می‌خواهم در این باره با یک کس از شاروالی خود هم گپ بزنم
answer-asylum_reception-title = Fedasil به شما کمک می‌کند
answer-asylum_reception = Fedasil دفتر بلجیم برای مردمی است که پناهندگی می‌خواهند. Fedasil جای خواب را جستجو می‌کند. ما در این باره فیصله کرده نمی‌توانیم.
answer-wallonia-title = والونیا دفترهای خود را دارد
answer-wallonia = این جای در والونیا است. ما برای فلاندرز و بروکسل کار می‌کنیم. در والونیا دفترهای دیگر به شما کمک می‌کنند، زیادتر به زبان فرانسوی.
answer-german_area-title = شرق بلجیم دفترهای خود را دارد
answer-german_area = این جای در بخش جرمنی‌زبان بلجیم است. در آنجا دفترهای دیگر به شما کمک می‌کنند.
answer-care_elsewhere-title = شما حق دارید پیش داکتر بروید
answer-care_elsewhere = بدون اسناد هم در وقت ضرورت پیش داکتر رفته می‌توانید. به دفتر کمک‌های اجتماعی (OCMW) همان شاروالی بروید که در آنجا هستید. در والونیا نام آن CPAS است. آن‌ها کار پرداخت پول را می‌کنند.
answer-discrimination-title = این را گزارش داده می‌توانید
answer-discrimination = هیچ کس اجازه ندارد که به خاطر اصلیت، زبان یا دین تان با شما بدتر رفتار کند. این دفترها گپ شما را می‌شنوند و می‌گویند که چی کرده می‌توانید. این رایگان است.
answer-interpreter-title = دفتر برای شما ترجمان فرمایش می‌دهد
answer-interpreter = لازم نیست که خود تان ترجمان پیدا کنید یا پولش را بدهید. مکتب، داکتر یا دفتر کمک‌های اجتماعی (OCMW) ترجمان فرمایش داده می‌تواند. این کارت را در آنجا نشان بدهید.
answer-no_course_asylum-title = ادغام در جامعه (inburgering) حالا هنوز نمی‌شود
answer-no_course_asylum = شما منتظر جواب درخواست پناهندگی تان هستید. پس هنوز برای شما ادغام در جامعه نیست. مگر زبان هالندی را یاد گرفته می‌توانید. در جایی که خواب می‌شوید در این باره پرسان کنید، یا در پایین چیز دیگری را انتخاب کنید.
answer-no_course_papers-title = این کورس حالا نمی‌شود
answer-no_course_papers = برای این کورس اسناد کار است. مگر شما حقوق دیگر دارید: رفتن پیش داکتر در وقت ضرورت، و مکتب برای اطفال. با کسی در بارهٔ آیندهٔ تان هم گپ زده می‌توانید.
answer-no_consent-title = اینجا کمک پیدا می‌کنید
answer-no_consent = شما نمی‌خواهید که ما چیزی روان کنیم. پروا ندارد. این دفتر به شما کمک کرده می‌تواند. خود تان آنجا رفته می‌توانید.
answer-danger-title = به { $number } زنگ بزنید
answer-danger = زندگی کسی در خطر است؟ پس همین حالا به { $number } زنگ بزنید. ما به اندازهٔ کافی زود کمک کرده نمی‌توانیم.
answer-general-title = اینجا کمک پیدا می‌کنید
answer-general = برای این درخواست ما چیزی روان نمی‌کنیم. این دفترها به شما کمک کرده می‌توانند.
answer-learn-dutch = می‌خواهم زبان هالندی یاد بگیرم
answer-guidance = می‌خواهم با کسی در بارهٔ آینده‌ام گپ بزنم
answer-doctor = به داکتر ضرورت دارم

card-title = کارت برای نشان دادن
card-choose = زبان تان را در بالای صفحه انتخاب کنید. بعد ما یک کارت به زبان شما و به زبان هالندی جور می‌کنیم.
card-print = کارت را چاپ کنید
card-text = من به زبان { $language } گپ می‌زنم. می‌خواهم گپ شما را خوب بفهمم. ترجمان فرمایش داده می‌توانید؟ یک دفتر این کار را از طریق خدمات ترجمانی اجتماعی کرده می‌تواند.

## Who may receive

org-local-authority = ادارهٔ شاروالی { $place }
org-ocmw = دفتر کمک‌های اجتماعی (OCMW) { $place }
org-school = مکتب‌های { $place }
org-municipality-brussels = شاروالی { $place }
org-language-note = نام دفترها به زبان هالندی است.

## The status page

status-title = درخواست شما
status-ask-secret = لینک مکمل را که گرفته‌اید اینجا بگذارید.
status-secret-label = لینک شما
status-secret-hint = آخر لینک حرف‌ها و عددهای زیاد دارد.
status-secret-button = درخواستم را نشان بدهید
status-loading = ما درخواست شما را جستجو می‌کنیم.
status-not-found = با این لینک درخواستی پیدا نمی‌کنیم. ببینید که لینک مکمل است. آن را گم کرده‌اید؟ پس دوباره درخواست بدهید.
status-unavailable = حالا دیده نمی‌توانیم. درخواست شما گم نشده است. کمی بعد دوباره کوشش کنید.
status-reference = نمبر
status-received = درخواست شما به ما رسید
status-received-text = ما دفتری را جستجو می‌کنیم که به شما کمک کرده می‌تواند. این کار معمولاً زیاد وقت نمی‌گیرد.
status-referred = درخواست شما پیش یک دفتر است
status-referred-text = به دفتر خبر داده شده است. هنوز باید درخواست شما را بخواند.
status-accepted = یک دفتر به شما کمک می‌کند
status-accepted-text = دفتر درخواست شما را خوانده است و به شما کمک می‌کند.
status-sent-on = حالا دفتر دیگری درخواست شما را می‌بیند
status-sent-on-text = دفتر اول به شما کمک کرده نتوانست. درخواست شما به دفتر دیگری روان شد. لازم نیست که شما کاری بکنید.
status-needs_person = یک کارمند Wegwijzer درخواست شما را می‌خواند
status-needs_person-text = یک انسان فیصله می‌کند که کی به شما از همه بهتر کمک کرده می‌تواند.
status-answered = جواب شما آمده است
status-closed = کار درخواست شما خلاص شد
status-closed-text = هنوز به کمک ضرورت دارید؟ پس یک درخواست نو بدهید.
status-withdrawn = شما درخواست تان را پس گرفتید
status-withdrawn-text = دیگر هیچ چیز روان نمی‌کنیم. باز هم به کمک ضرورت دارید؟ پس یک درخواست نو بدهید.
status-erased = درخواست شما پاک شد
status-erased-text = دیگر هیچ کس درخواست شما را خوانده نمی‌تواند.
status-when-received = درخواست شده در { $when }
status-when-updated = آخرین خبر در { $when }
status-show-who = ببینید که درخواست شما پیش کی است
status-show-answer = جواب تان را ببینید
status-hidden-hint = ما این را تنها وقتی نشان می‌دهیم که شما بخواهید. به این رقم کس دیگری همراه شما خوانده نمی‌تواند.
status-refresh = دوباره ببینید
status-new = درخواست نو بدهید
withdraw-title = می‌خواهید درخواست تان را پس بگیرید؟
withdraw-text = در این صورت دیگر هیچ چیز روان نمی‌کنیم. آیا به یک دفتر پیش از این خبر داده شده است؟ شاید آن دفتر باز هم به شما زنگ بزند.
withdraw-keep = نه، درخواستم باشد
withdraw-yes = بلی، درخواستم را پس می‌گیرم
withdraw-erase = بلی، و هر چیزی را که گفته‌ام پاک کنید
withdraw-erase-hint = این کار پس نمی‌گردد. بعد از آن ما هم درخواست شما را خوانده نمی‌توانیم.
withdraw-button = پس گرفتن درخواستم
withdraw-error = یک جواب را انتخاب کنید.
withdraw-failed = حالا این کار را کرده نتوانستیم. درخواست شما هنوز آنجا است. کمی بعد دوباره کوشش کنید.

## When something goes wrong

wrong-not-found-title = این صفحه وجود ندارد
wrong-not-found = ببینید که آدرس درست است. یا از صفحهٔ اول شروع کنید.
wrong-too-many-title = کمی صبر کنید
wrong-too-many = { $seconds ->
    [one] شما پشت سر هم زیاد روان کردید. { $seconds } ثانیه صبر کنید و دوباره کوشش کنید.
   *[other] شما پشت سر هم زیاد روان کردید. { $seconds } ثانیه صبر کنید و دوباره کوشش کنید.
}
wrong-too-large-title = متن شما بسیار دراز است
wrong-too-large = برگردید و یک متن کوتاه‌تر نوشته کنید.
wrong-defect-title = از طرف ما یک اشتباه شد
wrong-defect = هیچ چیز روان نشده است. کمی بعد دوباره کوشش کنید. زود به کمک ضرورت دارید؟ به دفتر شاروالی نزدیک تان بروید.
wrong-start = به صفحهٔ اول

### Pashto, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = دا ژباړه ده. په هالنډي ژبه متن رسمي متن دی.
language-label = ژبه
language-change = بله ژبه
skip-link = متن ته لاړ شئ
leave-fast = ژر ووځئ
leave-fast-hint = له دې پاڼې ووځئ. بیا موږ د هوا حال ښیو.
danger-line = ایا د یو چا ژوند په خطر کې دی؟ { $number } ته زنګ ووهئ.
danger-call = { $number } ته زنګ ووهئ
yes = هو
no = نه
next = دوام
back = شاته
change = بدلول
optional = لازم نه دی
why = ولې دا پوښتنه کوو؟
progress = پوښتنه { $number } له شاوخوا { $total } څخه
error-title = یو شی سم نه دی
error-prefix = تېروتنه
footer-privacy = موږ ستاسو په براوزر کې هېڅ نه ساتو. ستاسو غوښتنه قلف شوې ساتو. یوازې هغه څوک یې لولي چې له تاسو سره مرسته کوي.
page-title = { $title } – Wegwijzer

## Start page

start-title = د مرستې غوښتنه
start-what = موږ ته ووایئ چې څه ته اړتیا لرئ. موږ هغه دفتر لټوو چې په فلاندرز یا بروکسل کې له تاسو سره مرسته کولای شي.
start-free = وړیا دی. د خپل نوم ویل لازم نه دي.
start-button = پیل
start-time = شاوخوا دوه دقیقې وخت نیسي.
start-have-link = مخکې مو غوښتنه کړې ده؟ نو هغه لینک پرانیزئ چې درکړل شوی دی.
start-languages = خپله ژبه وټاکئ

## Danger

danger-title = ایا همدا اوس د یو چا ژوند په خطر کې دی؟
danger-hint = د بېلګې په توګه: یو څوک ښه ساه نشي اخیستلای، ډېره وینه ترې ځي یا برید پرې کېږي.
danger-error = هو یا نه وټاکئ.
emergency-title = همدا اوس { $number } ته زنګ ووهئ
emergency-free = زنګ وهل وړیا دي. تل زنګ وهلای شئ، شپه او ورځ.
emergency-say = ووایئ چې چېرته یاست. ووایئ چې څه پېښېږي. هڅه وکړئ چې په هالنډي، فرانسوي، جرمني یا انګلیسي خبرې وکړئ.
emergency-no-papers = د زنګ وهلو لپاره اسنادو ته اړتیا نه لرئ.
emergency-not-sent = دا وېبپاڼه نه امبولانس لېږي او نه پولیس.
emergency-go-on = اوس نور خطر نشته. غواړم د بل شي غوښتنه وکړم.
danger-box = تاسو دا لولئ او اوس خطر شته؟ { $number } ته زنګ ووهئ. زموږ ځواب ته انتظار مه کوئ.

## Who asks

role-title = د چا لپاره مرسته غواړئ؟
role-person = د ځان یا د خپلې کورنۍ لپاره
role-helper = د بل چا لپاره
role-helper-hint = د بېلګې په توګه د یوه ملګري یا ګاونډي لپاره.
role-professional = زه د یوه دفتر یا موسسې لپاره کار کوم
role-professional-hint = د بېلګې په توګه ښوونځی، ډاکټر، د ټولنیزو مرستو دفتر (OCMW) یا روغتون.
role-why = د یوه دفتر غوښتنه د یوې کورنۍ له غوښتنې سره توپیر لرلای شي. د بېلګې په توګه، د ترجمان غوښتل.
role-error = وټاکئ چې د چا لپاره مرسته غواړئ.

## What it is about

topic-title = ستاسو غوښتنه د څه په اړه ده؟
topic-error = وټاکئ چې ستاسو غوښتنه د څه په اړه ده.
topic-courses = د هالنډي ژبې زده کول یا په ټولنه کې ادغام (inburgering)
topic-courses-hint = کورس، ازموینه، تصدیق.
topic-school = ښوونځی
topic-school-hint = په ښوونځي کې د ماشوم شاملول.
topic-living = روغتیا، پیسې یا سرپناه
topic-living-hint = ډاکټر، خواړه، کرایه، د خوب ځای.
topic-papers = اسناد، لیکونه او دفترونه
topic-papers-hint = داسې لیک چې نه پرې پوهېږئ. د اقامې په اړه پوښتنه. لږ وخت کېږي چې دلته یم.
topic-neighbours = ګاونډ، سپورت او له خلکو سره پېژندګلوي
topic-neighbours-hint = له ګاونډیانو سره شخړه، محفل، کلب.
topic-unfair = ناعادلانه چلند، یا د نظر ورکول
topic-unfair-hint = ستاسو د اصل او نسب له امله یو شی نه درکول کېږي. یا غواړئ خپل نظر ووایئ.
topic-language = ترجمان یا ژباړه
topic-language-hint = څوک چې په خبرو اترو کې ژباړه کوي، یا د یوه متن ژباړه.
topic-advice = زما د موسسې لپاره مشوره
topic-advice-hint = له هغو خلکو سره کار چې بل اصل او نسب لري، محلي پالیسي، د قانون په اړه پوښتنه.
topic-other = بل شی
topic-other-hint = لږ وروسته یې په خپلو ټکو ویلای شئ.

need-title = څه ته اړتیا لرئ؟
need-error = هغه وټاکئ چې تر ټولو مناسب وي. نه پوهېږئ؟ نو وروستی وټاکئ.
need-learn_dutch = د هالنډي ژبې زده کول
need-civic_integration = په ټولنه کې ادغام (inburgering)
need-civic_integration-hint = په بلجیم کې د ژوند او کار په اړه کورس، له هالنډي ژبې سره.
need-school_enrolment = په ښوونځي کې د ماشوم شاملول
need-urgent_medical_care = ډاکټر یا درمل
need-urgent_medical_care-hint = ناروغي یا درد لرئ او پیسې یې نشئ ورکولای.
need-social_assistance = پیسې، خواړه، کرایه یا په کور کې بله ستونزه
need-asylum_reception = پناه غواړم او د خوب ځای نه لرم
need-access_to_service = یو لیک یا یو دفتري کار چې نه پرې پوهېږم
need-residence_law = په بلجیم کې زما د اقامې په اړه پوښتنه
need-orientation = لږ وخت کېږي چې دلته یم او نه پوهېږم چې چېرته لاړ شم
need-humane_guidance = نور نه پوهېږم چې څه وکړم
need-humane_guidance-hint = غواړئ له یو چا سره د خپل راتلونکي په اړه خبرې وکړئ.
need-caravan_pitch = د ګرځنده کور (کاروان) لپاره ځای
need-neighbourhood_conflict = په ګاونډ کې ستونزې یا شخړه
need-neighbourhood_initiative = له ګاونډیانو سره یو پروګرام جوړول
need-leisure = سپورت، شوق، له خلکو سره پېژندګلوي
need-discrimination = زما د اصل او نسب، ژبې یا دین له امله راسره تر نورو بد چلند کېږي
need-policy_participation = غواړم د پالیسۍ په اړه خپل نظر ووایم
need-interpreter_on_site = ترجمان چې ځای ته راځي
need-interpreter_by_phone = په ټیلیفون کې ترجمان
need-interpreter_by_video = په ویډیو کې ترجمان
need-written_translation = د یوه متن ژباړه
need-advice_for_organisation = زما د موسسې لپاره مشوره یا روزنه
need-local_policy_support = د یوې ښاروالۍ د پالیسۍ لپاره مرسته
need-unknown = بل شی، یا نه پوهېږم

## Where

place-title-person = د کومې ښاروالۍ په سیمه کې اوسېږئ؟
place-title-helper = هغه کس د کومې ښاروالۍ په سیمه کې اوسېږي؟
place-title-professional = دا د کومې ښاروالۍ په سیمه کې دی؟
place-title-on-site = خبرې اترې چېرته دي؟
place-title-office = ستاسو دفتر د کومې ښاروالۍ په سیمه کې دی؟
place-label = پوستي کوډ یا ښاروالي
place-hint = د بېلګې په توګه 9000 یا Gent. نوم په خپله ژبه هم لیکلای شئ.
place-no-address = پته نه لرئ؟ اوس چېرته ویده کېږئ یا اوسېږئ؟ هماغه ښاروالي ولیکئ.
place-unknown = نه پوهېږم
place-why = هره ښاروالي خپل دفترونه لري. ځکه باید پوه شو چې دا چېرته ده. د کوڅې نوم نه پوښتو.
place-error-empty = پوستي کوډ یا ښاروالي ولیکئ. د بېلګې په توګه 9000. یا «نه پوهېږم» وټاکئ.
place-error-unknown = موږ دا ځای نه مومو. پوستي کوډ ولیکئ. د بېلګې په توګه 9000. یا «نه پوهېږم» وټاکئ.
which-place-title = ستاسو موخه کومه ښاروالي ده؟
which-place-hint = له «{ $typed }» سره څو ځایونه برابر دي.
which-place-none = له دې څخه هېڅ یو نه دی. بیا یې لیکم.
which-place-error = یوه ښاروالي وټاکئ.

## Only what still changes the road

minor-title = ایا دا د داسې ماشوم په اړه ده چې عمر یې له 18 کلونو کم وي؟
minor-why = د ماشومانو لپاره ځینې وخت بل دفتر مرسته کوي.
minor-error = هو یا نه وټاکئ.
caravan-title = ایا تاسو په ګرځنده کور (کاروان) کې اوسېږئ، یا ستاسو مور او پلار په ګرځنده کور کې اوسېدل؟
caravan-title-helper = ایا هغه کس په ګرځنده کور (کاروان) کې اوسېږي، یا یې مور او پلار په ګرځنده کور کې اوسېدل؟
caravan-why = په دې حالت کې د ګرځنده کور د ځای لپاره بل دفتر مرسته کوي.
caravan-error = یو ځواب وټاکئ. دا هم ټاکلای شئ: نه غواړم دا ووایم.
residence-title = ایا تاسو په بلجیم کې د اوسېدو اسناد لرئ؟
residence-title-helper = ایا هغه کس په بلجیم کې د اوسېدو اسناد لري؟
residence-hint = د دې ویل لازم نه دي. موږ له ځواب پرته هم له تاسو سره مرسته کوو.
residence-why = د دې غوښتنې لپاره ځینې وخت بل دفتر مرسته کوي. یوازې له همدې امله یې پوښتو. Wegwijzer دا نه پولیسو ته ورکوي او نه د کډوالۍ ادارې (Dienst Vreemdelingenzaken) ته. د ټولنیزو مرستو دفتر (OCMW) خپل قواعد لري. د هغو په اړه له OCMW څخه وپوښتئ.
residence-prefer_not_to_say = نه غواړم دا ووایم
residence-legal = هو
residence-asylum = ما د پناه غوښتنه کړې ده او ځواب ته انتظار کوم
residence-asylum-helper = د پناه غوښتنه یې کړې ده او ځواب ته انتظار کوي
residence-temporary_protection = زه موقتي محافظت لرم
residence-temporary_protection-hint = د بېلګې په توګه د اوکراین د خلکو لپاره.
residence-temporary_protection-helper = موقتي محافظت
residence-without_permit = نه
residence-error = یو ځواب وټاکئ. دا هم ټاکلای شئ: نه غواړم دا ووایم.

## An interpreter or a translation, ordered by a service

languages_needed-title = کومې ژبې ته اړتیا لرئ؟
languages_needed-label = ژبه
languages_needed-second = یوه بله ژبه هم
languages_needed-choose = یوه ژبه وټاکئ
languages_needed-error = یوه ژبه وټاکئ.
appointment-title = خبرې اترې کله دي؟
appointment-date = ورځ
appointment-time = وخت
appointment-duration = څومره وخت؟
appointment-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
}
appointment-place = پته یا خونه
appointment-place-hint = د بېلګې په توګه: Kerkstraat 1، خونه 2. د مراجعه کوونکي نوم مه لیکئ.
appointment-later = لا پرېکړه نه ده شوې
appointment-error-date = یوه ورځ وټاکئ. د بېلګې په توګه { $example }.
appointment-error-past = دا ورځ تېره شوې ده. نن یا یوه وروسته ورځ وټاکئ.
appointment-error-time = وخت ولیکئ. د بېلګې په توګه 14:30.
organisation-title = د کوم دفتر لپاره کار کوئ؟
organisation-name = د دفتر نوم
organisation-department = څانګه
organisation-reference = د دې غوښتنې لپاره ستاسو خپله شمېره
organisation-reference-hint = د مراجعه کوونکي نوم مه لیکئ.
organisation-error = د خپل دفتر نوم ولیکئ. د بېلګې په توګه: Basisschool De Linde.

## Own words

words-title = غواړئ بل څه هم ووایئ؟
words-title-needed = موږ ته ووایئ چې څه ته اړتیا لرئ
words-hint = په خپله ژبه ولیکئ. د نورو خلکو نومونه مه لیکئ.
words-label = ستاسو خبرې
words-urgent = بېړنۍ ده: نن یا سبا باید یو کار وشي
words-error-empty = په څو ټکو کې ولیکئ چې څه ته اړتیا لرئ. د بېلګې په توګه: د خپل زوی لپاره ښوونځی لټوم.
words-error-long = { $over ->
    [one] ستاسو متن { $over } توری له اندازې زیات دی. لنډ یې کړئ.
   *[other] ستاسو متن { $over } توري له اندازې زیات دی. لنډ یې کړئ.
}

## How to answer

contact-title = موږ تاسو ته څنګه ځواب درکولای شو؟
contact-hint = د هېڅ شي لیکل لازم نه دي. تاسو ته تل یو لینک درکول کېږي. هلته لولئ چې ستاسو له غوښتنې سره څه کېږي.
contact-name = نوم
contact-phone = ټیلیفون
contact-phone-hint = د بېلګې په توګه 0470 00 00 00، یا 0032 470 00 00 00.
contact-email = ایمېل
contact-language = په کومه ژبه ځواب درکولای شو؟
contact-safe = ایا بل څوک ستاسو ټیلیفون یا ایمېل ګوري؟ نو هېڅ مه لیکئ.
contact-error-phone = د ټیلیفون دا شمېره سمه نه ده. داسې یې ولیکئ: 0032 470 00 00 00.
contact-error-email = د ایمېل دا پته سمه نه ده. داسې یې ولیکئ: name@example.be.
contact-error-name = دا نوم ډېر اوږد دی. لنډ نوم ولیکئ.

## Check and send

check-title = هر څه وګورئ
check-answers = ستاسو ځوابونه
check-nothing = نه دي ویل شوي
check-anonymous = تاسو نوم، ټیلیفون یا ایمېل نه دی راکړی. پروا نه کوي.
check-receivers = موږ دا دې ځای ته لېږو:
check-person-first = لومړی د Wegwijzer یو کارکوونکی ستاسو غوښتنه لولي. دا کس هغه دفتر ټاکي چې له تاسو سره مرسته کولای شي.
check-person-proposal = احتمالاً دا دی:
check-doubt = ښايي بل دفتر وي. په خپله پاڼه کې تل وینئ چې ستاسو غوښتنه له چا سره ده.
check-consent = اجازه ده؟
check-consent-yes = هو، زما غوښتنه ولېږئ
check-consent-no = نه، هېڅ مه لېږئ. یوازې راته ووایئ چې مرسته چېرته ومومم
check-consent-error = هو یا نه وټاکئ.
check-send = لېږل
check-duplicate = تاسو دا غوښتنه مخکې په { $when } لېږلې ده. له موږ سره شته. نور څه کول لازم نه دي. یو څه بدل شوي دي؟ نو بیا یې لېږلای شئ.
check-again = یو څه بدل شوي دي یا ډېر وخت تېر شو. هر څه یو ځل بیا وګورئ او بیا یې ولېږئ.
check-not-kept = موږ اوس ستاسو غوښتنه ثبت نه کړای شوه. غوښتنه نه ده لېږل شوې. ستاسو ځوابونه لا دلته دي. لږ صبر وکړئ او بیا ځلې پر «لېږل» کېکاږئ.
check-busy = { $seconds ->
    [one] اوس ډېره ګڼه ګوڼه ده. { $seconds } ثانیه صبر وکړئ او بیا ځلې پر «لېږل» کېکاږئ. ستاسو ځوابونه دلته پاتې کېږي.
   *[other] اوس ډېره ګڼه ګوڼه ده. { $seconds } ثانیې صبر وکړئ او بیا ځلې پر «لېږل» کېکاږئ. ستاسو ځوابونه دلته پاتې کېږي.
}
check-working = لږ صبر وکړئ. موږ ستاسو غوښتنه لېږو.
honeypot = دا ځای تش پرېږدئ

## Receipt

receipt-title = ستاسو غوښتنه موږ ته راورسېده
receipt-reference = ستاسو شمېره
receipt-reference-hint = کله چې زنګ وهئ یا په خپله ورځئ، دا شمېره ووایئ.
receipt-link = ستاسو پاڼه
receipt-link-hint = دا لینک وساتئ. په دې لینک وینئ چې ستاسو غوښتنه چېرته ده. لینک هېچا ته مه ورکوئ. هر څوک چې لینک لري، ستاسو غوښتنه ویني.
receipt-open = خپله پاڼه پرانیزئ
receipt-next = اوس څه کېږي؟
receipt-next-service = په څو دقیقو کې ستاسو غوښتنه دفتر ته رسېږي. په خپله پاڼه کې وینئ چې له چا سره ده.
receipt-next-person = د Wegwijzer یو کارکوونکی ستاسو غوښتنه لولي. وروسته په خپله پاڼه کې وینئ چې له چا سره ده.
receipt-next-contact = دفتر درته زنګ وهي یا ایمېل لېږي.
receipt-next-anonymous = موږ درته زنګ نشو وهلای او ایمېل نشو لېږلای. خپله پاڼه وګورئ. په خپله دفتر ته لاړ شئ او خپله شمېره ووایئ.
receipt-lost = لینک درڅخه ورک شوی دی؟ موږ یې بیا نشو درکولای. نو خپله غوښتنه بیا وکړئ.
receipt-copy = لینک کاپي کړئ
receipt-copied = لینک کاپي شو.

## Answers without sending anything

answer-not-sent = موږ هېڅ نه دي لېږلي او هېڅ مو نه دي ساتلي.
answer-who = څوک له تاسو سره مرسته کولای شي؟
answer-nobody = موږ د دې غوښتنې لپاره کوم دفتر نه پېژنو. په خپله سیمه کې د ښاروالۍ له دفتر څخه وپوښتئ. هغوی د هغه ځای دفترونه پېژني.
answer-other = غواړم د بل شي غوښتنه وکړم
answer-talk = غواړم د دې په اړه د خپلې ښاروالۍ له یوه کس سره هم خبرې وکړم
answer-asylum_reception-title = Fedasil له تاسو سره مرسته کوي
answer-asylum_reception = Fedasil د هغو خلکو لپاره د بلجیم دفتر دی چې پناه غواړي. Fedasil د خوب ځای لټوي. موږ په دې اړه پرېکړه نشو کولای.
answer-wallonia-title = والونیا خپل دفترونه لري
answer-wallonia = دا ځای په والونیا کې دی. موږ د فلاندرز او بروکسل لپاره کار کوو. په والونیا کې نور دفترونه له تاسو سره مرسته کوي، ډېر وخت په فرانسوي ژبه.
answer-german_area-title = ختیځ بلجیم خپل دفترونه لري
answer-german_area = دا ځای د بلجیم په هغه برخه کې دی چې خلک پکې جرمني وايي. هلته نور دفترونه له تاسو سره مرسته کوي.
answer-care_elsewhere-title = تاسو ډاکټر ته د تګ حق لرئ
answer-care_elsewhere = له اسنادو پرته هم د اړتیا پر وخت ډاکټر ته تلای شئ. د هغې ښاروالۍ د ټولنیزو مرستو دفتر (OCMW) ته لاړ شئ چې تاسو پکې یاست. په والونیا کې ورته CPAS وايي. هغوی د پیسو د ورکړې کار برابروي.
answer-discrimination-title = تاسو د دې خبر ورکولای شئ
answer-discrimination = هېڅوک اجازه نه لري چې ستاسو د اصل او نسب، ژبې یا دین له امله درسره تر نورو بد چلند وکړي. دا دفترونه ستاسو خبرې اوري او وايي چې څه کولای شئ. دا وړیا دی.
answer-interpreter-title = دفتر ستاسو لپاره ترجمان غواړي
answer-interpreter = لازم نه ده چې په خپله ترجمان ولټوئ یا یې پیسې ورکړئ. ښوونځی، ډاکټر یا د ټولنیزو مرستو دفتر (OCMW) ترجمان غوښتلای شي. هلته دا کارت وښیئ.
answer-no_course_asylum-title = په ټولنه کې ادغام (inburgering) اوس لا نه کېږي
answer-no_course_asylum = تاسو د پناه د غوښتنې ځواب ته انتظار کوئ. نو په ټولنه کې ادغام لا ستاسو لپاره نشته. خو هالنډي ژبه زده کولای شئ. په هغه ځای کې چې ویده کېږئ د دې په اړه وپوښتئ، یا لاندې بل شی وټاکئ.
answer-no_course_papers-title = دا کورس اوس نه کېږي
answer-no_course_papers = د دې کورس لپاره اسناد لازم دي. خو نور حقونه لرئ: د اړتیا پر وخت ډاکټر ته تلل، او د ماشومانو لپاره ښوونځی. له یو چا سره د خپل راتلونکي په اړه خبرې هم کولای شئ.
answer-no_consent-title = دلته مرسته موندلای شئ
answer-no_consent = تاسو نه غواړئ چې موږ څه ولېږو. پروا نه کوي. دا دفتر له تاسو سره مرسته کولای شي. تاسو په خپله ورتلای شئ.
answer-danger-title = { $number } ته زنګ ووهئ
answer-danger = ایا د یو چا ژوند په خطر کې دی؟ نو همدا اوس { $number } ته زنګ ووهئ. موږ دومره ژر مرسته نشو کولای.
answer-general-title = دلته مرسته موندلای شئ
answer-general = د دې غوښتنې لپاره موږ څه نه لېږو. دا دفترونه له تاسو سره مرسته کولای شي.
answer-learn-dutch = غواړم هالنډي ژبه زده کړم
answer-guidance = غواړم له یو چا سره د خپل راتلونکي په اړه خبرې وکړم
answer-doctor = ډاکټر ته اړتیا لرم

card-title = د ښودلو کارت
card-choose = د پاڼې په سر کې خپله ژبه وټاکئ. بیا موږ ستاسو په ژبه او په هالنډي ژبه کارت جوړوو.
card-print = کارت چاپ کړئ
card-text = زه په { $language } ژبه خبرې کوم. غواړم ستاسو په خبرو ښه پوه شم. ترجمان غوښتلای شئ؟ یو دفتر دا کار د ټولنیزې ترجمانۍ د خدمتونو له لارې کولای شي.

## Who may receive

org-local-authority = د { $place } د ښاروالۍ اداره
org-ocmw = د { $place } د ټولنیزو مرستو دفتر (OCMW)
org-school = په { $place } کې ښوونځي
org-municipality-brussels = د { $place } ښاروالي
org-language-note = د دفترونو نومونه په هالنډي ژبه دي.

## The status page

status-title = ستاسو غوښتنه
status-ask-secret = هغه بشپړ لینک دلته کېږدئ چې درکړل شوی دی.
status-secret-label = ستاسو لینک
status-secret-hint = د لینک په پای کې ډېر توري او شمېرې دي.
status-secret-button = زما غوښتنه وښیئ
status-loading = موږ ستاسو غوښتنه لټوو.
status-not-found = په دې لینک کومه غوښتنه نه مومو. وګورئ چې لینک بشپړ دی. درڅخه ورک شوی دی؟ نو خپله غوښتنه بیا وکړئ.
status-unavailable = موږ اوس نشو کتلای. ستاسو غوښتنه ورکه نه ده. لږ وروسته بیا هڅه وکړئ.
status-reference = شمېره
status-received = ستاسو غوښتنه موږ ته راورسېده
status-received-text = موږ هغه دفتر لټوو چې له تاسو سره مرسته کولای شي. دا معمولاً ډېر وخت نه نیسي.
status-referred = ستاسو غوښتنه له یوه دفتر سره ده
status-referred-text = دفتر ته خبر ورکړل شوی دی. لا باید ستاسو غوښتنه ولولي.
status-accepted = یو دفتر له تاسو سره مرسته کوي
status-accepted-text = دفتر ستاسو غوښتنه لوستې ده او له تاسو سره مرسته کوي.
status-sent-on = اوس بل دفتر ستاسو غوښتنه ګوري
status-sent-on-text = لومړي دفتر له تاسو سره مرسته ونه کړای شوه. ستاسو غوښتنه بل دفتر ته لېږل شوې ده. تاسو ته څه کول لازم نه دي.
status-needs_person = د Wegwijzer یو کارکوونکی ستاسو غوښتنه لولي
status-needs_person-text = یو انسان پرېکړه کوي چې څوک له تاسو سره تر ټولو ښه مرسته کولای شي.
status-answered = ستاسو ځواب راغلی دی
status-closed = ستاسو د غوښتنې کار پای ته ورسېد
status-closed-text = لا هم مرستې ته اړتیا لرئ؟ نو نوې غوښتنه وکړئ.
status-withdrawn = تاسو خپله غوښتنه بېرته واخیسته
status-withdrawn-text = موږ نور هېڅ نه لېږو. بیا هم مرستې ته اړتیا لرئ؟ نو نوې غوښتنه وکړئ.
status-erased = ستاسو غوښتنه پاکه شوه
status-erased-text = نور هېڅوک ستاسو غوښتنه نشي لوستلای.
status-when-received = غوښتنه په { $when }
status-when-updated = وروستی خبر په { $when }
status-show-who = وګورئ چې ستاسو غوښتنه له چا سره ده
status-show-answer = خپل ځواب وګورئ
status-hidden-hint = موږ دا یوازې هغه وخت ښیو چې تاسو یې وغواړئ. په دې ډول بل څوک درسره نشي لوستلای.
status-refresh = بیا وګورئ
status-new = نوې غوښتنه وکړئ
withdraw-title = غواړئ خپله غوښتنه بېرته واخلئ؟
withdraw-text = بیا موږ نور هېڅ نه لېږو. ایا یوه دفتر ته مخکې خبر ورکړل شوی دی؟ ښايي هغه دفتر بیا هم درته زنګ ووهي.
withdraw-keep = نه، زما غوښتنه همداسې پرېږدئ
withdraw-yes = هو، خپله غوښتنه بېرته اخلم
withdraw-erase = هو، او هر څه چې ما ویلي دي پاک کړئ
withdraw-erase-hint = دا کار بېرته نه ګرځي. بیا موږ هم ستاسو غوښتنه نشو لوستلای.
withdraw-button = خپله غوښتنه بېرته اخلم
withdraw-error = یو ځواب وټاکئ.
withdraw-failed = اوس مو دا کار ونه کړای شو. ستاسو غوښتنه لا شته. لږ وروسته بیا هڅه وکړئ.

## When something goes wrong

wrong-not-found-title = دا پاڼه نشته
wrong-not-found = وګورئ چې پته سمه ده. یا له لومړۍ پاڼې پیل وکړئ.
wrong-too-many-title = لږ صبر وکړئ
wrong-too-many = { $seconds ->
    [one] تاسو په لنډ وخت کې ډېر ځله لېږل وکړل. { $seconds } ثانیه صبر وکړئ او بیا هڅه وکړئ.
   *[other] تاسو په لنډ وخت کې ډېر ځله لېږل وکړل. { $seconds } ثانیې صبر وکړئ او بیا هڅه وکړئ.
}
wrong-too-large-title = ستاسو متن ډېر اوږد دی
wrong-too-large = بېرته لاړ شئ او لنډ متن ولیکئ.
wrong-defect-title = زموږ له خوا یوه تېروتنه وشوه
wrong-defect = هېڅ نه دي لېږل شوي. لږ وروسته بیا هڅه وکړئ. ژر مرستې ته اړتیا لرئ؟ په خپله سیمه کې د ښاروالۍ دفتر ته لاړ شئ.
wrong-start = لومړۍ پاڼې ته

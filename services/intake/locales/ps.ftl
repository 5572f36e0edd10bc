### Pashto, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = دا ژباړه ده. په هالنډي ژبه متن رسمي متن دی.
# nl 0b45d998
language-label = ژبه
# nl 68f19598
skip-link = متن ته لاړ شئ
# nl 31f3955c
leave-fast = ژر ووځئ
# nl d50a4f4f
leave-fast-hint = له دې پاڼې ووځئ. بیا موږ د هوا حال ښیو.
# nl 6d9b38a3
danger-line = ایا د یو چا ژوند په خطر کې دی؟ { $number } ته زنګ ووهئ.
# nl 0d7ab980
danger-call = { $number } ته زنګ ووهئ
# nl 2705191d
yes = هو
# nl ddc9bb27
no = نه
# nl d3b7384e
next = دوام
# nl 4e28fb9d
back = شاته
# nl efadfc08
change = بدلول
# nl 7814a5ce
optional = لازم نه دی
# nl 3d3b074b
why = ولې دا پوښتنه کوو؟
# nl 0d562aa5
progress = پوښتنه { $number } له شاوخوا { $total } څخه
# nl db1a5735
error-title = یو شی سم نه دی
# nl cd9a978c
error-prefix = تېروتنه
# nl c573d788
footer-privacy = موږ ستاسو په براوزر کې هېڅ نه ساتو. ستاسو غوښتنه قلف شوې ساتو. یوازې هغه څوک یې لولي چې له تاسو سره مرسته کوي.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = د مرستې غوښتنه
# nl 40254c12
start-what = موږ ته ووایئ چې څه ته اړتیا لرئ. موږ هغه دفتر لټوو چې په فلاندرز یا بروکسل کې له تاسو سره مرسته کولای شي.
# nl 6c4dc16c
start-free = وړیا دی. د خپل نوم ویل لازم نه دي.
# nl 5a250957
start-button = پیل
# nl 377a80f4
start-time = شاوخوا دوه دقیقې وخت نیسي.
# nl 3e066305
start-have-link = مخکې مو غوښتنه کړې ده؟ نو هغه لینک پرانیزئ چې درکړل شوی دی.
# nl 0ecbda15
start-languages = خپله ژبه وټاکئ

## Danger

# nl 6666e238
danger-title = ایا همدا اوس د یو چا ژوند په خطر کې دی؟
# nl 95571399
danger-hint = د بېلګې په توګه: یو څوک ښه ساه نشي اخیستلای، ډېره وینه ترې ځي یا برید پرې کېږي.
# nl 1b70aefb
danger-error = هو یا نه وټاکئ.
# nl 8bb43f7e
emergency-title = همدا اوس { $number } ته زنګ ووهئ
# nl bbf8d10c
emergency-free = زنګ وهل وړیا دي. تل زنګ وهلای شئ، شپه او ورځ.
# nl 59ecee01
emergency-say = ووایئ چې چېرته یاست. ووایئ چې څه پېښېږي. هڅه وکړئ چې په هالنډي، فرانسوي، جرمني یا انګلیسي خبرې وکړئ.
# nl 2c6af378
emergency-no-papers = د زنګ وهلو لپاره اسنادو ته اړتیا نه لرئ.
# nl 8142caf8
emergency-not-sent = دا وېبپاڼه نه امبولانس لېږي او نه پولیس.
# nl 40300dbd
emergency-go-on = اوس نور خطر نشته. غواړم د بل شي غوښتنه وکړم.
# nl 03f90f11
danger-box = تاسو دا لولئ او اوس خطر شته؟ { $number } ته زنګ ووهئ. زموږ ځواب ته انتظار مه کوئ.

## Who asks

# nl 11f333e6
role-title = د چا لپاره مرسته غواړئ؟
# nl 9be1fc86
role-person = د ځان یا د خپلې کورنۍ لپاره
# nl d6db6f72
role-helper = د بل چا لپاره
# nl 346b69ce
role-helper-hint = د بېلګې په توګه د یوه ملګري یا ګاونډي لپاره.
# nl 05a5c2ab
role-professional = زه د یوه دفتر یا موسسې لپاره کار کوم
# nl 36d2edcc
role-professional-hint = د بېلګې په توګه ښوونځی، ډاکټر، د ټولنیزو مرستو دفتر (OCMW) یا روغتون.
# nl d83d537e
role-why = د یوه دفتر غوښتنه د یوې کورنۍ له غوښتنې سره توپیر لرلای شي. د بېلګې په توګه، د ترجمان غوښتل.
# nl 885994c5
role-error = وټاکئ چې د چا لپاره مرسته غواړئ.

## What it is about

# nl e11766de
topic-title = ستاسو غوښتنه د څه په اړه ده؟
# nl 54c8c143
topic-error = وټاکئ چې ستاسو غوښتنه د څه په اړه ده.
# nl 686d1722
topic-courses = د هالنډي ژبې زده کول یا په ټولنه کې ادغام (inburgering)
# nl 74ac014e
topic-courses-hint = کورس، ازموینه، تصدیق.
# nl 3aaa2e94
topic-school = ښوونځی
# nl 276f98d0
topic-school-hint = په ښوونځي کې د ماشوم شاملول.
# nl ce9e3a40
topic-living = روغتیا، پیسې یا سرپناه
# nl b68d25bc
topic-living-hint = ډاکټر، خواړه، کرایه، د خوب ځای.
# nl a0a25571
topic-papers = اسناد، لیکونه او دفترونه
# nl 16ac90b2
topic-papers-hint = داسې لیک چې نه پرې پوهېږئ. د اقامې په اړه پوښتنه. لږ وخت کېږي چې دلته یم.
# nl efc34870
topic-neighbours = ګاونډ، سپورت او له خلکو سره پېژندګلوي
# nl 5c57e117
topic-neighbours-hint = له ګاونډیانو سره شخړه، محفل، کلب.
# nl 3ce5dabe
topic-unfair = ناعادلانه چلند، یا د نظر ورکول
# nl 4a9bf43f
topic-unfair-hint = ستاسو د اصل او نسب له امله یو شی نه درکول کېږي. یا غواړئ خپل نظر ووایئ.
# nl 8198716a
topic-language = ترجمان یا ژباړه
# nl f2423a5a
topic-language-hint = څوک چې په خبرو اترو کې ژباړه کوي، یا د یوه متن ژباړه.
# nl b656c288
topic-advice = زما د موسسې لپاره مشوره
# nl 24983cf3
topic-advice-hint = له هغو خلکو سره کار چې بل اصل او نسب لري، محلي پالیسي، د قانون په اړه پوښتنه.
# nl 3ea132e2
topic-other = بل شی
# nl b301fde9
topic-other-hint = لږ وروسته یې په خپلو ټکو ویلای شئ.
# nl de162404
need-title = څه ته اړتیا لرئ؟
# nl dadfc079
need-error = هغه وټاکئ چې تر ټولو مناسب وي. نه پوهېږئ؟ نو وروستی وټاکئ.
# nl 231a30c3
need-learn_dutch = د هالنډي ژبې زده کول
# nl 05ca55d5
need-civic_integration = په ټولنه کې ادغام (inburgering)
# nl a20e400d
need-civic_integration-hint = په بلجیم کې د ژوند او کار په اړه کورس، له هالنډي ژبې سره.
# nl 8984d7b7
need-school_enrolment = په ښوونځي کې د ماشوم شاملول
# nl ccb892ca
need-urgent_medical_care = ډاکټر یا درمل
# nl be424f31
need-urgent_medical_care-hint = ناروغي یا درد لرئ او پیسې یې نشئ ورکولای.
# nl f6094ba9
need-social_assistance = پیسې، خواړه، کرایه یا په کور کې بله ستونزه
# nl 4fd0b545
need-asylum_reception = پناه غواړم او د خوب ځای نه لرم
# nl 64f5081c
need-access_to_service = یو لیک یا یو دفتري کار چې نه پرې پوهېږم
# nl 2e3233a0
need-residence_law = په بلجیم کې زما د اقامې په اړه پوښتنه
# nl 5327fb07
need-orientation = لږ وخت کېږي چې دلته یم او نه پوهېږم چې چېرته لاړ شم
# nl ebb9a9bc
need-humane_guidance = نور نه پوهېږم چې څه وکړم
# nl 1c6295d1
need-humane_guidance-hint = غواړئ له یو چا سره د خپل راتلونکي په اړه خبرې وکړئ.
# nl a99a8cf5
need-caravan_pitch = د ګرځنده کور (کاروان) لپاره ځای
# nl 6218ca35
need-neighbourhood_conflict = په ګاونډ کې ستونزې یا شخړه
# nl 5c88f2f1
need-neighbourhood_initiative = له ګاونډیانو سره یو پروګرام جوړول
# nl fc626ff2
need-leisure = سپورت، شوق، له خلکو سره پېژندګلوي
# nl 4a723c4a
need-discrimination = زما د اصل او نسب، ژبې یا دین له امله راسره تر نورو بد چلند کېږي
# nl dae0600a
need-policy_participation = غواړم د پالیسۍ په اړه خپل نظر ووایم
# nl fe5d932f
need-interpreter_on_site = ترجمان چې ځای ته راځي
# nl 0a0b79ab
need-interpreter_by_phone = په ټیلیفون کې ترجمان
# nl 299660b5
need-interpreter_by_video = په ویډیو کې ترجمان
# nl cddafda7
need-written_translation = د یوه متن ژباړه
# nl a962a6b4
need-advice_for_organisation = زما د موسسې لپاره مشوره یا روزنه
# nl 46d91211
need-local_policy_support = د یوې ښاروالۍ د پالیسۍ لپاره مرسته
# nl 1bb62a64
need-unknown = بل شی، یا نه پوهېږم

## Where

# nl d5926648
place-title-person = د کومې ښاروالۍ په سیمه کې اوسېږئ؟
# nl 83e7d02d
place-title-helper = هغه کس د کومې ښاروالۍ په سیمه کې اوسېږي؟
# nl 63e61c22
place-title-professional = دا د کومې ښاروالۍ په سیمه کې دی؟
# nl d986fc2b
place-title-on-site = خبرې اترې چېرته دي؟
# nl 0a438783
place-title-office = ستاسو دفتر د کومې ښاروالۍ په سیمه کې دی؟
# nl cbd5a873
place-label = پوستي کوډ یا ښاروالي
# nl 7ff5ec4a
place-hint = د بېلګې په توګه 9000 یا Gent. نوم په خپله ژبه هم لیکلای شئ.
# nl 9109a544
place-no-address = پته نه لرئ؟ اوس چېرته ویده کېږئ یا اوسېږئ؟ هماغه ښاروالي ولیکئ.
# nl 952c88a0
place-unknown = نه پوهېږم
# nl bc28c2db
place-why = هره ښاروالي خپل دفترونه لري. ځکه باید پوه شو چې دا چېرته ده. د کوڅې نوم نه پوښتو.
# nl f89e5221
place-error-empty = پوستي کوډ یا ښاروالي ولیکئ. د بېلګې په توګه 9000. یا «نه پوهېږم» وټاکئ.
# nl 796db262
place-error-unknown = موږ دا ځای نه مومو. پوستي کوډ ولیکئ. د بېلګې په توګه 9000. یا «نه پوهېږم» وټاکئ.
# nl 5ed9da03
which-place-title = ستاسو موخه کومه ښاروالي ده؟
# nl 56739f69
which-place-hint = له «{ $typed }» سره څو ځایونه برابر دي.
# nl e8e1eb84
which-place-none = له دې څخه هېڅ یو نه دی. بیا یې لیکم.
# nl da6bbded
which-place-error = یوه ښاروالي وټاکئ.

## Only what still changes the road

# nl 10e693fe
minor-title = ایا دا د داسې ماشوم په اړه ده چې عمر یې له 18 کلونو کم وي؟
# nl 674720bd
minor-why = د ماشومانو لپاره ځینې وخت بل دفتر مرسته کوي.
# nl e988a447
minor-error = هو یا نه وټاکئ.
# nl 88c7ef7e
caravan-title = ایا تاسو په ګرځنده کور (کاروان) کې اوسېږئ، یا ستاسو مور او پلار په ګرځنده کور کې اوسېدل؟
# nl 06375ce1
caravan-title-helper = ایا هغه کس په ګرځنده کور (کاروان) کې اوسېږي، یا یې مور او پلار په ګرځنده کور کې اوسېدل؟
# nl d11afb7c
caravan-why = په دې حالت کې د ګرځنده کور د ځای لپاره بل دفتر مرسته کوي.
# nl fba26394
caravan-error = یو ځواب وټاکئ. دا هم ټاکلای شئ: نه غواړم دا ووایم.
# nl 610f8074
residence-title = ایا تاسو په بلجیم کې د اوسېدو اسناد لرئ؟
# nl 5b0d7bf1
residence-title-helper = ایا هغه کس په بلجیم کې د اوسېدو اسناد لري؟
# nl 93b358b5
residence-hint = د دې ویل لازم نه دي. موږ له ځواب پرته هم له تاسو سره مرسته کوو.
# nl 4b8de653
residence-why = د دې غوښتنې لپاره ځینې وخت بل دفتر مرسته کوي. یوازې له همدې امله یې پوښتو. Wegwijzer دا نه پولیسو ته ورکوي او نه د کډوالۍ ادارې (Dienst Vreemdelingenzaken) ته. د ټولنیزو مرستو دفتر (OCMW) خپل قواعد لري. د هغو په اړه له OCMW څخه وپوښتئ.
# nl 5f9870c8
residence-prefer_not_to_say = نه غواړم دا ووایم
# nl 1e47d22b
residence-legal = هو
# nl b948f0c1
residence-asylum = ما د پناه غوښتنه کړې ده او ځواب ته انتظار کوم
# nl 9e37a3e2
residence-asylum-helper = د پناه غوښتنه یې کړې ده او ځواب ته انتظار کوي
# nl fea274f0
residence-temporary_protection = زه موقتي محافظت لرم
# nl ffafce84
residence-temporary_protection-hint = د بېلګې په توګه د اوکراین د خلکو لپاره.
# nl ef7668fd
residence-temporary_protection-helper = موقتي محافظت
# nl 5f91f036
residence-without_permit = نه
# nl ae33f0d8
residence-error = یو ځواب وټاکئ. دا هم ټاکلای شئ: نه غواړم دا ووایم.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = کومې ژبې ته اړتیا لرئ؟
# nl 63421470
languages_needed-label = ژبه
# nl 2820c93a
languages_needed-second = یوه بله ژبه هم
# nl 13b8a16b
languages_needed-choose = یوه ژبه وټاکئ
# nl 4f2fb155
languages_needed-error = یوه ژبه وټاکئ.
# nl 7cc5477d
appointment-title = خبرې اترې کله دي؟
# nl eb4f6db2
appointment-date = ورځ
# nl a9a91a29
appointment-time = وخت
# nl 1b22db8b
appointment-duration = څومره وخت؟
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقې
    }
# nl 2b64eb7b
appointment-place = پته یا خونه
# nl d15ac7e8
appointment-place-hint = د بېلګې په توګه: Kerkstraat 1، خونه 2. د مراجعه کوونکي نوم مه لیکئ.
# nl 347bc848
appointment-later = لا پرېکړه نه ده شوې
# nl e74a7e2c
appointment-error-date = یوه ورځ وټاکئ. د بېلګې په توګه { $example }.
# nl de24b90b
appointment-error-past = دا ورځ تېره شوې ده. نن یا یوه وروسته ورځ وټاکئ.
# nl 3ba7126b
appointment-error-time = وخت ولیکئ. د بېلګې په توګه 14:30.
# nl 6082f4f0
organisation-title = د کوم دفتر لپاره کار کوئ؟
# nl 92d3468d
organisation-name = د دفتر نوم
# nl 75f9f16d
organisation-department = څانګه
# nl e6b90b8a
organisation-reference = د دې غوښتنې لپاره ستاسو خپله شمېره
# nl 8aec4184
organisation-reference-hint = د مراجعه کوونکي نوم مه لیکئ.
# nl 53d0f63c
organisation-error = د خپل دفتر نوم ولیکئ. د بېلګې په توګه: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = غواړئ بل څه هم ووایئ؟
# nl 9e4a5e60
words-title-needed = موږ ته ووایئ چې څه ته اړتیا لرئ
# nl 82ab1a49
words-hint = په خپله ژبه ولیکئ. د نورو خلکو نومونه مه لیکئ.
# nl 89d1cdb0
words-urgent = بېړنۍ ده: نن یا سبا باید یو کار وشي
# nl 5a4299f0
words-error-empty = په څو ټکو کې ولیکئ چې څه ته اړتیا لرئ. د بېلګې په توګه: د خپل زوی لپاره ښوونځی لټوم.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] ستاسو متن { $over } توری له اندازې زیات دی. لنډ یې کړئ.
       *[other] ستاسو متن { $over } توري له اندازې زیات دی. لنډ یې کړئ.
    }

## How to answer

# nl 909da016
contact-title = موږ تاسو ته څنګه ځواب درکولای شو؟
# nl 277eeb9e
contact-hint = د هېڅ شي لیکل لازم نه دي. تاسو ته تل یو لینک درکول کېږي. هلته لولئ چې ستاسو له غوښتنې سره څه کېږي.
# nl c13a93c8
contact-name = نوم
# nl 300f05f0
contact-phone = ټیلیفون
# nl 3ab1927a
contact-phone-hint = د بېلګې په توګه 0470 00 00 00، یا 0032 470 00 00 00.
# nl 243730ba
contact-email = ایمېل
# nl 44b82e06
contact-language = په کومه ژبه ځواب درکولای شو؟
# nl c5405bc5
contact-safe = ایا بل څوک ستاسو ټیلیفون یا ایمېل ګوري؟ نو هېڅ مه لیکئ.
# nl 22228286
contact-error-phone = د ټیلیفون دا شمېره سمه نه ده. داسې یې ولیکئ: 0032 470 00 00 00.
# nl 9bb7b833
contact-error-email = د ایمېل دا پته سمه نه ده. داسې یې ولیکئ: name@example.be.
# nl 23f1f13e
contact-error-name = دا نوم ډېر اوږد دی. لنډ نوم ولیکئ.

## Check and send

# nl 95151a19
check-title = هر څه وګورئ
# nl 5c9432f0
check-answers = ستاسو ځوابونه
# nl 7cf32922
check-nothing = نه دي ویل شوي
# nl a3b60504
check-anonymous = تاسو نوم، ټیلیفون یا ایمېل نه دی راکړی. پروا نه کوي.
# nl c0475f9c
check-receivers = موږ دا دې ځای ته لېږو:
# nl fd4ae37c
check-person-first = لومړی د Wegwijzer یو کارکوونکی ستاسو غوښتنه لولي. دا کس هغه دفتر ټاکي چې له تاسو سره مرسته کولای شي.
# nl 9129e55c
check-person-proposal = احتمالاً دا دی:
# nl c0b792c4
check-doubt = ښايي بل دفتر وي. په خپله پاڼه کې تل وینئ چې ستاسو غوښتنه له چا سره ده.
# nl 1c7d1404
check-consent = اجازه ده؟
# nl 3304a103
check-consent-yes = هو، زما غوښتنه ولېږئ
# nl 49f5a738
check-consent-no = نه، هېڅ مه لېږئ. یوازې راته ووایئ چې مرسته چېرته ومومم
# nl 3c00f8af
check-consent-error = هو یا نه وټاکئ.
# nl fcce5c19
check-send = لېږل
# nl 410a7f20
check-duplicate = تاسو دا غوښتنه مخکې په { $when } لېږلې ده. له موږ سره شته. نور څه کول لازم نه دي. یو څه بدل شوي دي؟ نو بیا یې لېږلای شئ.
# nl 3e11cc83
check-again = یو څه بدل شوي دي یا ډېر وخت تېر شو. هر څه یو ځل بیا وګورئ او بیا یې ولېږئ.
# nl e9b4dd2f
check-not-kept = موږ اوس ستاسو غوښتنه ثبت نه کړای شوه. غوښتنه نه ده لېږل شوې. ستاسو ځوابونه لا دلته دي. لږ صبر وکړئ او بیا ځلې پر «لېږل» کېکاږئ.
# nl cb300152
check-busy =
    { $seconds ->
        [one] اوس ډېره ګڼه ګوڼه ده. { $seconds } ثانیه صبر وکړئ او بیا ځلې پر «لېږل» کېکاږئ. ستاسو ځوابونه دلته پاتې کېږي.
       *[other] اوس ډېره ګڼه ګوڼه ده. { $seconds } ثانیې صبر وکړئ او بیا ځلې پر «لېږل» کېکاږئ. ستاسو ځوابونه دلته پاتې کېږي.
    }
# nl 1ca7cf7a
check-working = لږ صبر وکړئ. موږ ستاسو غوښتنه لېږو.
# nl 336f11a4
honeypot = دا ځای تش پرېږدئ

## Receipt

# nl b69ab754
receipt-title = ستاسو غوښتنه موږ ته راورسېده
# nl 3f4a2966
receipt-reference = ستاسو شمېره
# nl ea396fdf
receipt-reference-hint = کله چې زنګ وهئ یا په خپله ورځئ، دا شمېره ووایئ.
# nl 6c7b78ac
receipt-link = ستاسو پاڼه
# nl 09187aef
receipt-link-hint = دا لینک وساتئ. په دې لینک وینئ چې ستاسو غوښتنه چېرته ده. لینک هېچا ته مه ورکوئ. هر څوک چې لینک لري، ستاسو غوښتنه ویني.
# nl 28968b33
receipt-open = خپله پاڼه پرانیزئ
# nl bbcdd3dc
receipt-next = اوس څه کېږي؟
# nl 3d6ed922
receipt-next-service = په څو دقیقو کې ستاسو غوښتنه دفتر ته رسېږي. په خپله پاڼه کې وینئ چې له چا سره ده.
# nl 7787f1ff
receipt-next-person = د Wegwijzer یو کارکوونکی ستاسو غوښتنه لولي. وروسته په خپله پاڼه کې وینئ چې له چا سره ده.
# nl fa13a03e
receipt-next-contact = دفتر درته زنګ وهي یا ایمېل لېږي.
# nl 3c49ac43
receipt-next-anonymous = موږ درته زنګ نشو وهلای او ایمېل نشو لېږلای. خپله پاڼه وګورئ. په خپله دفتر ته لاړ شئ او خپله شمېره ووایئ.
# nl 47c071fb
receipt-lost = لینک درڅخه ورک شوی دی؟ موږ یې بیا نشو درکولای. نو خپله غوښتنه بیا وکړئ.
# nl 05882dee
receipt-copy = لینک کاپي کړئ
# nl 5db8efaf
receipt-copied = لینک کاپي شو.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = موږ هېڅ نه دي لېږلي او هېڅ مو نه دي ساتلي.
# nl 5683af04
answer-who = څوک له تاسو سره مرسته کولای شي؟
# nl dc091e60
answer-nobody = موږ د دې غوښتنې لپاره کوم دفتر نه پېژنو. په خپله سیمه کې د ښاروالۍ له دفتر څخه وپوښتئ. هغوی د هغه ځای دفترونه پېژني.
# nl bb4e5390
answer-other = غواړم د بل شي غوښتنه وکړم
# nl b28aed7d
answer-talk = غواړم د دې په اړه د خپلې ښاروالۍ له یوه کس سره هم خبرې وکړم
# nl fe592ff2
answer-asylum_reception-title = Fedasil له تاسو سره مرسته کوي
# nl 8e69a1eb
answer-asylum_reception = Fedasil د هغو خلکو لپاره د بلجیم دفتر دی چې پناه غواړي. Fedasil د خوب ځای لټوي. موږ په دې اړه پرېکړه نشو کولای.
# nl 9a6471a4
answer-wallonia-title = والونیا خپل دفترونه لري
# nl e7afaa8e
answer-wallonia = دا ځای په والونیا کې دی. موږ د فلاندرز او بروکسل لپاره کار کوو. په والونیا کې نور دفترونه له تاسو سره مرسته کوي، ډېر وخت په فرانسوي ژبه.
# nl f30f8ea7
answer-german_area-title = ختیځ بلجیم خپل دفترونه لري
# nl d3c16ef5
answer-german_area = دا ځای د بلجیم په هغه برخه کې دی چې خلک پکې جرمني وايي. هلته نور دفترونه له تاسو سره مرسته کوي.
# nl 7ba57ee7
answer-care_elsewhere-title = تاسو ډاکټر ته د تګ حق لرئ
# nl 31d38311
answer-care_elsewhere = له اسنادو پرته هم د اړتیا پر وخت ډاکټر ته تلای شئ. د هغې ښاروالۍ د ټولنیزو مرستو دفتر (OCMW) ته لاړ شئ چې تاسو پکې یاست. په والونیا کې ورته CPAS وايي. هغوی د پیسو د ورکړې کار برابروي.
# nl 308ca0cb
answer-discrimination-title = تاسو د دې خبر ورکولای شئ
# nl 2963b2d6
answer-discrimination = هېڅوک اجازه نه لري چې ستاسو د اصل او نسب، ژبې یا دین له امله درسره تر نورو بد چلند وکړي. دا دفترونه ستاسو خبرې اوري او وايي چې څه کولای شئ. دا وړیا دی.
# nl 90c7efec
answer-interpreter-title = دفتر ستاسو لپاره ترجمان غواړي
# nl d35d7239
answer-interpreter = لازم نه ده چې په خپله ترجمان ولټوئ یا یې پیسې ورکړئ. ښوونځی، ډاکټر یا د ټولنیزو مرستو دفتر (OCMW) ترجمان غوښتلای شي. هلته دا کارت وښیئ.
# nl 4f8c328a
answer-no_course_asylum-title = په ټولنه کې ادغام (inburgering) اوس لا نه کېږي
# nl a3526f93
answer-no_course_asylum = تاسو د پناه د غوښتنې ځواب ته انتظار کوئ. نو په ټولنه کې ادغام لا ستاسو لپاره نشته. خو هالنډي ژبه زده کولای شئ. په هغه ځای کې چې ویده کېږئ د دې په اړه وپوښتئ، یا لاندې بل شی وټاکئ.
# nl 84581eab
answer-no_course_papers-title = دا کورس اوس نه کېږي
# nl 8e7e2290
answer-no_course_papers = د دې کورس لپاره اسناد لازم دي. خو نور حقونه لرئ: د اړتیا پر وخت ډاکټر ته تلل، او د ماشومانو لپاره ښوونځی. له یو چا سره د خپل راتلونکي په اړه خبرې هم کولای شئ.
# nl 08c7d8ae
answer-no_consent-title = دلته مرسته موندلای شئ
# nl 2612177f
answer-no_consent = تاسو نه غواړئ چې موږ څه ولېږو. پروا نه کوي. دا دفتر له تاسو سره مرسته کولای شي. تاسو په خپله ورتلای شئ.
# nl 866cf472
answer-danger-title = { $number } ته زنګ ووهئ
# nl b99df164
answer-danger = ایا د یو چا ژوند په خطر کې دی؟ نو همدا اوس { $number } ته زنګ ووهئ. موږ دومره ژر مرسته نشو کولای.
# nl d85083cd
answer-general-title = دلته مرسته موندلای شئ
# nl ba1ae303
answer-general = د دې غوښتنې لپاره موږ څه نه لېږو. دا دفترونه له تاسو سره مرسته کولای شي.
# nl af470c31
answer-learn-dutch = غواړم هالنډي ژبه زده کړم
# nl 4502781a
answer-guidance = غواړم له یو چا سره د خپل راتلونکي په اړه خبرې وکړم
# nl 16d71e4b
answer-doctor = ډاکټر ته اړتیا لرم
# nl f03bcd3d
card-title = د ښودلو کارت
# nl eb65cac5
card-choose = د پاڼې په سر کې خپله ژبه وټاکئ. بیا موږ ستاسو په ژبه او په هالنډي ژبه کارت جوړوو.
# nl 66483aba
card-print = کارت چاپ کړئ
# nl c5e0bacf
card-text = زه په { $language } ژبه خبرې کوم. غواړم ستاسو په خبرو ښه پوه شم. ترجمان غوښتلای شئ؟ یو دفتر دا کار د ټولنیزې ترجمانۍ د خدمتونو له لارې کولای شي.

## Who may receive

# nl bda98b91
org-local-authority = د { $place } د ښاروالۍ اداره
# nl b8df796f
org-ocmw = د { $place } د ټولنیزو مرستو دفتر (OCMW)
# nl ef97f06a
org-school = په { $place } کې ښوونځي
# nl d694e52b
org-municipality-brussels = د { $place } ښاروالي
# nl de52ddf9
org-language-note = د دفترونو نومونه په هالنډي ژبه دي.

## The status page

# nl 94f46bc4
status-title = ستاسو غوښتنه
# nl 95bc2c83
status-ask-secret = هغه بشپړ لینک دلته کېږدئ چې درکړل شوی دی.
# nl 0ce830ef
status-secret-label = ستاسو لینک
# nl 141ac89b
status-secret-hint = د لینک په پای کې ډېر توري او شمېرې دي.
# nl 75e981a9
status-secret-button = زما غوښتنه وښیئ
# nl 76a98cb4
status-loading = موږ ستاسو غوښتنه لټوو.
# nl 4085591d
status-not-found = په دې لینک کومه غوښتنه نه مومو. وګورئ چې لینک بشپړ دی. درڅخه ورک شوی دی؟ نو خپله غوښتنه بیا وکړئ.
# nl 34dd61bb
status-unavailable = موږ اوس نشو کتلای. ستاسو غوښتنه ورکه نه ده. لږ وروسته بیا هڅه وکړئ.
# nl 9679d414
status-reference = شمېره
# nl 097f0229
status-received = ستاسو غوښتنه موږ ته راورسېده
# nl 9faf13ad
status-received-text = موږ هغه دفتر لټوو چې له تاسو سره مرسته کولای شي. دا معمولاً ډېر وخت نه نیسي.
# nl 764afa46
status-referred = ستاسو غوښتنه له یوه دفتر سره ده
# nl 85dfcb0e
status-referred-text = دفتر ته خبر ورکړل شوی دی. لا باید ستاسو غوښتنه ولولي.
# nl e737b71d
status-accepted = یو دفتر له تاسو سره مرسته کوي
# nl 972226d0
status-accepted-text = دفتر ستاسو غوښتنه لوستې ده او له تاسو سره مرسته کوي.
# nl 924d26c0
status-sent-on = اوس بل دفتر ستاسو غوښتنه ګوري
# nl 3c00d74c
status-sent-on-text = لومړي دفتر له تاسو سره مرسته ونه کړای شوه. ستاسو غوښتنه بل دفتر ته لېږل شوې ده. تاسو ته څه کول لازم نه دي.
# nl 45387a56
status-needs_person = د Wegwijzer یو کارکوونکی ستاسو غوښتنه لولي
# nl cc9f97d3
status-needs_person-text = یو انسان پرېکړه کوي چې څوک له تاسو سره تر ټولو ښه مرسته کولای شي.
# nl 10df0593
status-answered = ستاسو ځواب راغلی دی
# nl f79879e2
status-closed = ستاسو د غوښتنې کار پای ته ورسېد
# nl d5e815d8
status-closed-text = لا هم مرستې ته اړتیا لرئ؟ نو نوې غوښتنه وکړئ.
# nl 6a96ccf9
status-withdrawn = تاسو خپله غوښتنه بېرته واخیسته
# nl 10f4aa8a
status-withdrawn-text = موږ نور هېڅ نه لېږو. بیا هم مرستې ته اړتیا لرئ؟ نو نوې غوښتنه وکړئ.
# nl 5fb1fd76
status-erased = ستاسو غوښتنه پاکه شوه
# nl eb2a532f
status-erased-text = نور هېڅوک ستاسو غوښتنه نشي لوستلای.
# nl 74133026
status-when-received = غوښتنه په { $when }
# nl bebdc085
status-when-updated = وروستی خبر په { $when }
# nl 9818340d
status-show-who = وګورئ چې ستاسو غوښتنه له چا سره ده
# nl 6784f583
status-show-answer = خپل ځواب وګورئ
# nl 29369d0f
status-hidden-hint = موږ دا یوازې هغه وخت ښیو چې تاسو یې وغواړئ. په دې ډول بل څوک درسره نشي لوستلای.
# nl 5574a393
status-refresh = بیا وګورئ
# nl cbe50ac5
status-new = نوې غوښتنه وکړئ
# nl 7532635c
withdraw-title = غواړئ خپله غوښتنه بېرته واخلئ؟
# nl de5f02eb
withdraw-text = بیا موږ نور هېڅ نه لېږو. ایا یوه دفتر ته مخکې خبر ورکړل شوی دی؟ ښايي هغه دفتر بیا هم درته زنګ ووهي.
# nl dde10528
withdraw-keep = نه، زما غوښتنه همداسې پرېږدئ
# nl 4ae82ac3
withdraw-yes = هو، خپله غوښتنه بېرته اخلم
# nl cd296c1c
withdraw-erase = هو، او هر څه چې ما ویلي دي پاک کړئ
# nl d8c62d19
withdraw-erase-hint = دا کار بېرته نه ګرځي. بیا موږ هم ستاسو غوښتنه نشو لوستلای.
# nl 929717ad
withdraw-button = خپله غوښتنه بېرته اخلم
# nl 26f00794
withdraw-failed = اوس مو دا کار ونه کړای شو. ستاسو غوښتنه لا شته. لږ وروسته بیا هڅه وکړئ.

## When something goes wrong

# nl 56661194
wrong-not-found-title = دا پاڼه نشته
# nl 90f7fa9f
wrong-not-found = وګورئ چې پته سمه ده. یا له لومړۍ پاڼې پیل وکړئ.
# nl a0ee83de
wrong-too-many-title = لږ صبر وکړئ
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] تاسو په لنډ وخت کې ډېر ځله لېږل وکړل. { $seconds } ثانیه صبر وکړئ او بیا هڅه وکړئ.
       *[other] تاسو په لنډ وخت کې ډېر ځله لېږل وکړل. { $seconds } ثانیې صبر وکړئ او بیا هڅه وکړئ.
    }
# nl 195313e2
wrong-too-large-title = ستاسو متن ډېر اوږد دی
# nl eedcb85f
wrong-too-large = بېرته لاړ شئ او لنډ متن ولیکئ.
# nl c5561a91
wrong-defect-title = زموږ له خوا یوه تېروتنه وشوه
# nl bdf2dcec
wrong-defect = هېڅ نه دي لېږل شوي. لږ وروسته بیا هڅه وکړئ. ژر مرستې ته اړتیا لرئ؟ په خپله سیمه کې د ښاروالۍ دفتر ته لاړ شئ.
# nl 8bf1520a
wrong-start = لومړۍ پاڼې ته

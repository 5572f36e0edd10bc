### Arabic (Modern Standard), a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = هذه ترجمة. النص باللغة الهولندية هو النص الرسمي.
# nl 0b45d998
language-label = اللغة
# nl 68f19598
skip-link = إلى المحتوى
# nl 31f3955c
leave-fast = خروج سريع
# nl d50a4f4f
leave-fast-hint = مغادرة هذه الصفحة. سنعرض بعدها حالة الطقس.
# nl 6d9b38a3
danger-line = هل حياة شخص في خطر؟ اتصل بالرقم { $number }.
# nl 0d7ab980
danger-call = اتصل بالرقم { $number }
# nl 2705191d
yes = نعم
# nl ddc9bb27
no = لا
# nl d3b7384e
next = متابعة
# nl 4e28fb9d
back = رجوع
# nl efadfc08
change = تغيير
# nl 7814a5ce
optional = غير إلزامي
# nl 3d3b074b
why = لماذا نسأل عن هذا؟
# nl 0d562aa5
progress = السؤال { $number } من حوالي { $total }
# nl db1a5735
error-title = هناك شيء غير صحيح
# nl cd9a978c
error-prefix = خطأ
# nl c573d788
footer-privacy = لا نحفظ شيئًا في متصفحك. نحفظ طلبك مقفلًا. لا يقرأه إلا من يساعدك.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = طلب المساعدة
# nl 40254c12
start-what = يرجى إخبارنا بما يلزمك. نحن نبحث عن الجهة التي يمكنها مساعدتك في فلاندرز أو بروكسل.
# nl 6c4dc16c
start-free = مجانًا. لا يلزمك ذكر اسمك.
# nl 5a250957
start-button = البدء
# nl 377a80f4
start-time = يستغرق ذلك حوالي دقيقتين.
# nl 3e066305
start-have-link = هل سبق أن قدمت طلبًا؟ يمكنك إذن فتح الرابط الذي وصلك.
# nl 0ecbda15
start-languages = اختيار لغتك

## Danger

# nl 6666e238
danger-title = هل حياة شخص في خطر الآن؟
# nl 95571399
danger-hint = مثلًا: شخص لا يتنفس جيدًا، أو ينزف كثيرًا، أو يتعرض لهجوم.
# nl 1b70aefb
danger-error = يرجى اختيار نعم أو لا.
# nl 8bb43f7e
emergency-title = اتصل الآن بالرقم { $number }
# nl bbf8d10c
emergency-free = المكالمة مجانية. يمكنك الاتصال دائمًا، ليلًا ونهارًا.
# nl 59ecee01
emergency-say = قل أين أنت. قل ماذا يحدث. حاول بالهولندية أو الفرنسية أو الألمانية أو الإنجليزية.
# nl 2c6af378
emergency-no-papers = لا تلزمك أوراق للاتصال.
# nl 8142caf8
emergency-not-sent = هذا الموقع لا يرسل سيارة إسعاف ولا يرسل الشرطة.
# nl 40300dbd
emergency-go-on = لم يعد هناك خطر الآن. أريد أن أطلب شيئًا آخر.
# nl 03f90f11
danger-box = هل يوجد خطر الآن، عند قراءة هذا؟ اتصل بالرقم { $number }. لا تنتظر جوابنا.

## Who asks

# nl 11f333e6
role-title = لمن طلب المساعدة؟
# nl 9be1fc86
role-person = لي أو لعائلتي
# nl d6db6f72
role-helper = لشخص آخر
# nl 346b69ce
role-helper-hint = مثلًا لصديق أو لأحد الجيران.
# nl 05a5c2ab
role-professional = أعمل لدى جهة أو منظمة
# nl 36d2edcc
role-professional-hint = مثلًا مدرسة أو طبيب أو مركز المساعدة الاجتماعية (OCMW) أو مستشفى.
# nl d83d537e
role-why = يمكن أن تطلب الجهة أشياء غير ما تطلبه العائلة. مثلًا حجز مترجم شفوي.
# nl 885994c5
role-error = يرجى اختيار جواب: لمن طلب المساعدة؟

## What it is about

# nl e11766de
topic-title = ما موضوع طلبك؟
# nl 54c8c143
topic-error = يرجى اختيار موضوع طلبك.
# nl 686d1722
topic-courses = تعلم الهولندية أو الاندماج المدني (inburgering)
# nl 74ac014e
topic-courses-hint = دورة أو اختبار أو شهادة.
# nl 3aaa2e94
topic-school = المدرسة
# nl 276f98d0
topic-school-hint = تسجيل طفل في مدرسة.
# nl ce9e3a40
topic-living = الصحة أو المال أو المأوى
# nl b68d25bc
topic-living-hint = طبيب، طعام، إيجار، مكان للنوم.
# nl a0a25571
topic-papers = أوراق ورسائل وخدمات
# nl 16ac90b2
topic-papers-hint = رسالة غير مفهومة لك. سؤال عن الإقامة. أنا هنا منذ وقت قصير.
# nl efc34870
topic-neighbours = الحي والرياضة والتعرف على الناس
# nl 5c57e117
topic-neighbours-hint = خلاف مع الجيران، حفلة، نادٍ.
# nl 3ce5dabe
topic-unfair = معاملة غير عادلة، أو المشاركة بالرأي
# nl 4a9bf43f
topic-unfair-hint = لا يُعطى لك شيء بسبب أصلك. أو لديك رغبة في قول رأيك.
# nl 8198716a
topic-language = مترجم شفوي أو ترجمة
# nl f2423a5a
topic-language-hint = شخص يترجم أثناء محادثة، أو ترجمة نص.
# nl b656c288
topic-advice = مشورة لمنظمتي
# nl 24983cf3
topic-advice-hint = العمل مع أشخاص من أصول أخرى، السياسة المحلية، سؤال عن القانون.
# nl 3ea132e2
topic-other = شيء آخر
# nl b301fde9
topic-other-hint = يمكنك قول ذلك بعد قليل بكلماتك.
# nl de162404
need-title = ماذا يلزمك؟
# nl dadfc079
need-error = يرجى اختيار الأنسب لك. ليس لديك جواب؟ يرجى إذن اختيار الأخير.
# nl 231a30c3
need-learn_dutch = تعلم اللغة الهولندية
# nl 05ca55d5
need-civic_integration = الاندماج المدني (inburgering)
# nl a20e400d
need-civic_integration-hint = دورة عن الحياة والعمل في بلجيكا، مع اللغة الهولندية.
# nl 8984d7b7
need-school_enrolment = تسجيل طفل في مدرسة
# nl ccb892ca
need-urgent_medical_care = طبيب أو أدوية
# nl be424f31
need-urgent_medical_care-hint = لديك مرض أو ألم، ولا يمكنك الدفع.
# nl f6094ba9
need-social_assistance = مال أو طعام أو إيجار أو مشكلة أخرى في البيت
# nl 4fd0b545
need-asylum_reception = أطلب اللجوء وليس لدي مكان للنوم
# nl 64f5081c
need-access_to_service = رسالة أو خدمة لا أفهمها
# nl 2e3233a0
need-residence_law = سؤال عن إقامتي في بلجيكا
# nl 5327fb07
need-orientation = أنا هنا منذ وقت قصير ولا أعرف إلى أين أذهب
# nl ebb9a9bc
need-humane_guidance = لا أعرف ماذا أفعل بعد الآن
# nl 1c6295d1
need-humane_guidance-hint = لديك رغبة في الحديث مع شخص عن مستقبلك.
# nl a99a8cf5
need-caravan_pitch = مكان لبيت متنقل على عجلات
# nl 6218ca35
need-neighbourhood_conflict = مشاكل أو خلاف في الحي
# nl 5c88f2f1
need-neighbourhood_initiative = تنظيم نشاط مع سكان الحي
# nl fc626ff2
need-leisure = الرياضة والهوايات والتعرف على الناس
# nl 4a723c4a
need-discrimination = يعاملونني أسوأ من غيري بسبب أصلي أو لغتي أو ديني
# nl dae0600a
need-policy_participation = أريد أن أقول رأيي في السياسة العامة
# nl fe5d932f
need-interpreter_on_site = مترجم شفوي يأتي إلى المكان
# nl 0a0b79ab
need-interpreter_by_phone = مترجم شفوي بالهاتف
# nl 299660b5
need-interpreter_by_video = مترجم شفوي بالفيديو
# nl cddafda7
need-written_translation = ترجمة نص
# nl a962a6b4
need-advice_for_organisation = مشورة أو تدريب لمنظمتي
# nl 46d91211
need-local_policy_support = دعم لسياسة إحدى البلديات
# nl 1bb62a64
need-unknown = شيء آخر، أو لا أعرف

## Where

# nl d5926648
place-title-person = في أي بلدية مكان سكنك؟
# nl 83e7d02d
place-title-helper = في أي بلدية يسكن ذلك الشخص؟
# nl 63e61c22
place-title-professional = في أي بلدية يكون ذلك؟
# nl d986fc2b
place-title-on-site = أين تكون المحادثة؟
# nl 0a438783
place-title-office = في أي بلدية جهة عملك؟
# nl cbd5a873
place-label = الرمز البريدي أو البلدية
# nl 7ff5ec4a
place-hint = مثلًا 9000 أو Gent. يمكنك أيضًا كتابة الاسم بلغتك.
# nl 9109a544
place-no-address = ليس لديك عنوان؟ أين مكان نومك أو إقامتك الآن؟ يرجى كتابة تلك البلدية.
# nl 952c88a0
place-unknown = لا أعرف
# nl bc28c2db
place-why = لكل بلدية خدماتها الخاصة. لذلك يجب أن نعرف المكان. لا نسأل عن الشارع.
# nl f89e5221
place-error-empty = يرجى كتابة رمز بريدي أو بلدية. مثلًا 9000. أو اختيار «لا أعرف».
# nl 796db262
place-error-unknown = لا نجد هذا المكان. يرجى كتابة الرمز البريدي. مثلًا 9000. أو اختيار «لا أعرف».
# nl 5ed9da03
which-place-title = ما هي البلدية المقصودة؟
# nl 56739f69
which-place-hint = هناك أكثر من مكان يناسب «{ $typed }».
# nl e8e1eb84
which-place-none = لا شيء من هذه. سأكتب الاسم من جديد.
# nl da6bbded
which-place-error = يرجى اختيار بلدية واحدة.

## Only what still changes the road

# nl 10e693fe
minor-title = هل يتعلق الأمر بطفل عمره أقل من 18 سنة؟
# nl 674720bd
minor-why = أحيانًا تساعد الأطفالَ جهة أخرى.
# nl e988a447
minor-error = يرجى اختيار نعم أو لا.
# nl 88c7ef7e
caravan-title = هل سكنك في بيت متنقل على عجلات، أو هل كان والداك يسكنان في بيت متنقل؟
# nl 06375ce1
caravan-title-helper = هل يسكن ذلك الشخص في بيت متنقل على عجلات، أو هل كان والداه يسكنان في بيت متنقل؟
# nl d11afb7c
caravan-why = عندئذ تساعد جهة أخرى في موضوع مكان للبيت المتنقل.
# nl fba26394
caravan-error = يرجى اختيار جواب. يمكنك أيضًا اختيار: أفضّل ألا أقول ذلك.
# nl 610f8074
residence-title = هل لديك أوراق للإقامة في بلجيكا؟
# nl 5b0d7bf1
residence-title-helper = هل لدى ذلك الشخص أوراق للإقامة في بلجيكا؟
# nl 93b358b5
residence-hint = لا يلزمك قول ذلك. نحن نساعدك أيضًا من دون جواب.
# nl 4b8de653
residence-why = لهذا الطلب تساعد أحيانًا جهة أخرى. لهذا السبب فقط نسأل. لا يعطي Wegwijzer هذا الجواب للشرطة ولا لمكتب شؤون الأجانب (Dienst Vreemdelingenzaken). مركز المساعدة الاجتماعية (OCMW) له قواعده الخاصة. يرجى السؤال عنها لدى OCMW.
# nl 5f9870c8
residence-prefer_not_to_say = أفضّل ألا أقول ذلك
# nl 1e47d22b
residence-legal = نعم
# nl b948f0c1
residence-asylum = طلبت اللجوء وأنتظر الجواب
# nl 9e37a3e2
residence-asylum-helper = لقد طلب اللجوء وينتظر الجواب
# nl fea274f0
residence-temporary_protection = لدي حماية مؤقتة
# nl ffafce84
residence-temporary_protection-hint = مثلًا للأشخاص القادمين من أوكرانيا.
# nl ef7668fd
residence-temporary_protection-helper = حماية مؤقتة
# nl 5f91f036
residence-without_permit = لا
# nl ae33f0d8
residence-error = يرجى اختيار جواب. يمكنك أيضًا اختيار: أفضّل ألا أقول ذلك.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = أي لغة تلزمك؟
# nl 63421470
languages_needed-label = اللغة
# nl 2820c93a
languages_needed-second = لغة أخرى أيضًا
# nl 13b8a16b
languages_needed-choose = اختيار لغة
# nl 4f2fb155
languages_needed-error = يرجى اختيار لغة.
# nl 7cc5477d
appointment-title = متى تكون المحادثة؟
# nl eb4f6db2
appointment-date = اليوم
# nl a9a91a29
appointment-time = الساعة
# nl 1b22db8b
appointment-duration = كم المدة؟
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
# nl 2b64eb7b
appointment-place = العنوان أو الغرفة
# nl d15ac7e8
appointment-place-hint = مثلًا: Kerkstraat 1، الغرفة 2. يرجى عدم كتابة اسم أي مستفيد.
# nl 347bc848
appointment-later = لم يتقرر ذلك بعد
# nl e74a7e2c
appointment-error-date = يرجى اختيار يوم. مثلًا { $example }.
# nl de24b90b
appointment-error-past = هذا اليوم مضى. يرجى اختيار اليوم أو يوم بعده.
# nl 3ba7126b
appointment-error-time = يرجى كتابة الساعة. مثلًا 14:30.
# nl 6082f4f0
organisation-title = ما هي جهة عملك؟
# nl 92d3468d
organisation-name = اسم الجهة
# nl 75f9f16d
organisation-department = القسم
# nl e6b90b8a
organisation-reference = رقمك الخاص لهذا الطلب
# nl 8aec4184
organisation-reference-hint = يرجى عدم كتابة اسم أي مستفيد.
# nl 53d0f63c
organisation-error = يرجى كتابة اسم جهة عملك. مثلًا: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = هل هناك شيء آخر لإخبارنا به؟
# nl 9e4a5e60
words-title-needed = يرجى إخبارنا بما يلزمك
# nl 82ab1a49
words-hint = يرجى الكتابة بلغتك. يرجى عدم كتابة أسماء أشخاص آخرين.
# nl 89d1cdb0
words-urgent = الأمر عاجل: يجب أن يحدث شيء اليوم أو غدًا
# nl 5a4299f0
words-error-empty = يرجى كتابة ما يلزمك بكلمات قليلة. مثلًا: أبحث عن مدرسة لابني.
# nl 6614c92b
words-error-long =
    { $over ->
        [zero] نصك أطول من المسموح بمقدار { $over } حرف. يرجى تقصيره.
        [one] نصك أطول من المسموح بمقدار حرف واحد. يرجى تقصيره.
        [two] نصك أطول من المسموح بمقدار حرفين. يرجى تقصيره.
        [few] نصك أطول من المسموح بمقدار { $over } أحرف. يرجى تقصيره.
        [many] نصك أطول من المسموح بمقدار { $over } حرفًا. يرجى تقصيره.
       *[other] نصك أطول من المسموح بمقدار { $over } حرف. يرجى تقصيره.
    }

## How to answer

# nl 909da016
contact-title = كيف يمكننا الرد عليك؟
# nl 277eeb9e
contact-hint = لا يلزمك كتابة أي شيء. يصلك دائمًا رابط. هناك يمكنك قراءة ما يحدث لطلبك.
# nl c13a93c8
contact-name = الاسم
# nl 300f05f0
contact-phone = الهاتف
# nl 3ab1927a
contact-phone-hint = مثلًا 0470 00 00 00، أو 0032 470 00 00 00.
# nl 243730ba
contact-email = البريد الإلكتروني
# nl 44b82e06
contact-language = بأي لغة يمكننا الرد؟
# nl c5405bc5
contact-safe = هل ينظر شخص آخر في هاتفك أو في بريدك الإلكتروني؟ يرجى إذن عدم كتابة أي شيء.
# nl 22228286
contact-error-phone = رقم الهاتف هذا غير صحيح. يرجى كتابته هكذا: 0032 470 00 00 00.
# nl 9bb7b833
contact-error-email = عنوان البريد الإلكتروني هذا غير صحيح. يرجى كتابته هكذا: name@example.be.
# nl 23f1f13e
contact-error-name = هذا الاسم طويل جدًا. يرجى كتابة اسم أقصر.

## Check and send

# nl 95151a19
check-title = مراجعة كل شيء
# nl 5c9432f0
check-answers = أجوبتك
# nl 7cf32922
check-nothing = لم يُذكر
# nl a3b60504
check-anonymous = لم يصلنا منك اسم ولا هاتف ولا بريد إلكتروني. هذا مقبول.
# nl c0475f9c
check-receivers = سنرسل هذا إلى:
# nl fd4ae37c
check-person-first = أولًا يقرأ طلبك شخص يعمل في Wegwijzer. هذا الشخص يختار الجهة التي يمكنها مساعدتك.
# nl 9129e55c
check-person-proposal = هي على الأرجح:
# nl c0b792c4
check-doubt = ربما تكون جهة أخرى. تُظهر صفحتك دائمًا عند من طلبك.
# nl 1c7d1404
check-consent = هل لدينا موافقتك؟
# nl 3304a103
check-consent-yes = نعم، أرسلوا طلبي
# nl 49f5a738
check-consent-no = لا، لا ترسلوا شيئًا. أخبروني فقط أين أجد المساعدة
# nl 3c00f8af
check-consent-error = يرجى اختيار نعم أو لا.
# nl fcce5c19
check-send = إرسال
# nl 410a7f20
check-duplicate = سبق أن أرسلت هذا الطلب في { $when }. هو عندنا. لا يلزمك فعل شيء آخر. هل تغيّر شيء؟ يمكنك إذن الإرسال من جديد.
# nl 3e11cc83
check-again = تغيّر شيء أو مر وقت طويل. يرجى مراجعة كل شيء مرة أخرى والإرسال من جديد.
# nl e9b4dd2f
check-not-kept = لم نتمكن الآن من حفظ طلبك. لم يُرسل الطلب. أجوبتك ما زالت هنا. يرجى الانتظار قليلًا ثم الضغط من جديد على «إرسال».
# nl cb300152
check-busy =
    { $seconds ->
        [zero] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثانية ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
        [one] الموقع مزدحم جدًا الآن. يرجى الانتظار ثانية واحدة ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
        [two] الموقع مزدحم جدًا الآن. يرجى الانتظار ثانيتين ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
        [few] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثوانٍ ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
        [many] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثانية ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
       *[other] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثانية ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
    }
# nl 1ca7cf7a
check-working = لحظة من فضلك. نحن نرسل طلبك.
# nl 336f11a4
honeypot = يرجى ترك هذه الخانة فارغة

## Receipt

# nl b69ab754
receipt-title = وصلنا طلبك
# nl 3f4a2966
receipt-reference = رقمك
# nl ea396fdf
receipt-reference-hint = يرجى ذكر هذا الرقم عند الاتصال أو الزيارة.
# nl 6c7b78ac
receipt-link = صفحتك
# nl 09187aef
receipt-link-hint = يرجى حفظ هذا الرابط. بهذا الرابط يمكنك معرفة أين طلبك. يرجى عدم إعطاء الرابط لأي شخص. كل من لديه الرابط يرى طلبك.
# nl 28968b33
receipt-open = فتح صفحتك
# nl bbcdd3dc
receipt-next = ماذا يحدث الآن؟
# nl 3d6ed922
receipt-next-service = خلال بضع دقائق يصل طلبك إلى الجهة. تُظهر صفحتك عند من طلبك.
# nl 7787f1ff
receipt-next-person = يقرأ طلبك شخص يعمل في Wegwijzer. بعد ذلك تُظهر صفحتك عند من طلبك.
# nl fa13a03e
receipt-next-contact = تتصل بك الجهة بالهاتف أو تكتب لك بالبريد الإلكتروني.
# nl 3c49ac43
receipt-next-anonymous = لا يمكننا الاتصال بك ولا الكتابة لك بالبريد الإلكتروني. يرجى النظر في صفحتك. يرجى الذهاب بنفسك إلى الجهة وذكر رقمك.
# nl 47c071fb
receipt-lost = هل ضاع منك الرابط؟ لا يمكننا إذن إعطاؤه لك من جديد. يرجى تقديم طلبك من جديد.
# nl 05882dee
receipt-copy = نسخ الرابط
# nl 5db8efaf
receipt-copied = تم نسخ الرابط.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = لم نرسل شيئًا ولم نحفظ شيئًا.
# nl 5683af04
answer-who = من يمكنه مساعدتك؟
# nl dc091e60
answer-nobody = لا نعرف جهة لهذا الطلب. يرجى السؤال في مبنى البلدية القريب منك. هم يعرفون الخدمات هناك.
# nl bb4e5390
answer-other = أريد أن أطلب شيئًا آخر
# nl b28aed7d
answer-talk = أريد أيضًا أن أتحدث عن ذلك مع شخص من بلديتي
# nl fe592ff2
answer-asylum_reception-title = Fedasil تساعدك
# nl 8e69a1eb
answer-asylum_reception = Fedasil هي الهيئة البلجيكية للأشخاص الذين يطلبون اللجوء. Fedasil تبحث عن مكان للنوم. نحن لا نستطيع أن نقرر ذلك.
# nl 9a6471a4
answer-wallonia-title = لوالونيا خدماتها الخاصة
# nl e7afaa8e
answer-wallonia = هذا المكان في والونيا. نحن نعمل لفلاندرز وبروكسل. في والونيا تساعدك جهات أخرى، غالبًا باللغة الفرنسية.
# nl f30f8ea7
answer-german_area-title = لشرق بلجيكا خدماته الخاصة
# nl d3c16ef5
answer-german_area = هذا المكان في الجزء الناطق بالألمانية من بلجيكا. هناك تساعدك جهات أخرى.
# nl 7ba57ee7
answer-care_elsewhere-title = لديك الحق في زيارة طبيب
# nl 31d38311
answer-care_elsewhere = حتى من دون أوراق يمكنك الذهاب إلى طبيب عند الحاجة. يرجى الذهاب إلى مركز المساعدة الاجتماعية (OCMW) في البلدية التي أنت فيها. في والونيا اسمه CPAS. هم ينظمون الدفع.
# nl 308ca0cb
answer-discrimination-title = يمكنك الإبلاغ عن ذلك
# nl 2963b2d6
answer-discrimination = لا يجوز لأحد أن يعاملك أسوأ من غيرك بسبب أصلك أو لغتك أو دينك. هذه الجهات تستمع إليك وتقول لك ما يمكنك فعله. هذا مجاني.
# nl 90c7efec
answer-interpreter-title = الجهة تحجز لك المترجم الشفوي
# nl d35d7239
answer-interpreter = لا يلزمك البحث بنفسك عن مترجم شفوي ولا الدفع له. يمكن للمدرسة أو الطبيب أو مركز المساعدة الاجتماعية (OCMW) حجز مترجم شفوي. يمكنك إظهار هذه البطاقة هناك.
# nl 4f8c328a
answer-no_course_asylum-title = الاندماج المدني (inburgering) غير ممكن بعد
# nl a3526f93
answer-no_course_asylum = لم يصلك بعد جواب على طلب اللجوء. لذلك لا يوجد لك اندماج مدني بعد. لكن يمكنك تعلم الهولندية. يرجى السؤال عن ذلك في مكان نومك، أو اختيار شيء آخر في الأسفل.
# nl 84581eab
answer-no_course_papers-title = هذه الدورة غير ممكنة الآن
# nl 8e7e2290
answer-no_course_papers = هذه الدورة تحتاج إلى أوراق إقامة. لكن لديك حقوق أخرى: زيارة طبيب عند الحاجة، والمدرسة للأطفال. يمكنك أيضًا الحديث مع شخص عن مستقبلك.
# nl 08c7d8ae
answer-no_consent-title = هنا توجد المساعدة
# nl 2612177f
answer-no_consent = اخترت ألا نرسل شيئًا. هذا مقبول. هذه الجهة يمكنها مساعدتك. يمكنك الذهاب إليها بنفسك.
# nl 866cf472
answer-danger-title = اتصل بالرقم { $number }
# nl b99df164
answer-danger = هل حياة شخص في خطر؟ اتصل إذن الآن بالرقم { $number }. نحن لا نستطيع المساعدة بالسرعة الكافية.
# nl d85083cd
answer-general-title = هنا توجد المساعدة
# nl ba1ae303
answer-general = لا نرسل شيئًا لهذا الطلب. هذه الجهات يمكنها مساعدتك.
# nl af470c31
answer-learn-dutch = أريد تعلم الهولندية
# nl 4502781a
answer-guidance = أريد الحديث مع شخص عن مستقبلي
# nl 16d71e4b
answer-doctor = أحتاج إلى طبيب
# nl f03bcd3d
card-title = بطاقة للإظهار
# nl eb65cac5
card-choose = يرجى اختيار لغتك في أعلى الصفحة. عندئذ نُعدّ بطاقة بلغتك وباللغة الهولندية.
# nl 66483aba
card-print = طباعة البطاقة
# nl c5e0bacf
card-text = أتكلم { $language }. أريد أن أفهمك جيدًا. هل يمكنك حجز مترجم شفوي؟ يمكن للجهة فعل ذلك لدى خدمة الترجمة الشفوية الاجتماعية.

## Who may receive

# nl bda98b91
org-local-authority = إدارة بلدية { $place }
# nl b8df796f
org-ocmw = مركز المساعدة الاجتماعية (OCMW) في { $place }
# nl ef97f06a
org-school = المدارس في { $place }
# nl d694e52b
org-municipality-brussels = بلدية { $place }
# nl de52ddf9
org-language-note = أسماء الجهات باللغة الهولندية.

## The status page

# nl 94f46bc4
status-title = طلبك
# nl 95bc2c83
status-ask-secret = يرجى لصق الرابط الكامل الذي وصلك هنا.
# nl 0ce830ef
status-secret-label = رابطك
# nl 141ac89b
status-secret-hint = ينتهي الرابط بحروف وأرقام كثيرة.
# nl 75e981a9
status-secret-button = إظهار طلبي
# nl 76a98cb4
status-loading = نحن نبحث عن طلبك.
# nl 4085591d
status-not-found = لا نجد طلبًا بهذا الرابط. يرجى التأكد من أن الرابط كامل. هل ضاع منك؟ يرجى إذن تقديم طلبك من جديد.
# nl 34dd61bb
status-unavailable = لا يمكننا النظر الآن. طلبك ليس ضائعًا. يرجى المحاولة من جديد بعد قليل.
# nl 9679d414
status-reference = الرقم
# nl 097f0229
status-received = وصلنا طلبك
# nl 9faf13ad
status-received-text = نحن نبحث عن الجهة التي يمكنها مساعدتك. لا يستغرق ذلك عادة وقتًا طويلًا.
# nl 764afa46
status-referred = طلبك عند إحدى الجهات
# nl 85dfcb0e
status-referred-text = تم إخبار الجهة. لم تقرأ طلبك بعد.
# nl e737b71d
status-accepted = جهة تساعدك
# nl 972226d0
status-accepted-text = قرأت الجهة طلبك وهي تساعدك.
# nl 924d26c0
status-sent-on = جهة أخرى تنظر الآن في طلبك
# nl 3c00d74c
status-sent-on-text = لم تستطع الجهة الأولى مساعدتك. تم إرسال طلبك إلى جهة أخرى. لا يلزمك فعل شيء.
# nl 45387a56
status-needs_person = شخص يعمل في Wegwijzer يقرأ طلبك
# nl cc9f97d3
status-needs_person-text = إنسان يقرر من يمكنه مساعدتك أفضل مساعدة.
# nl 10df0593
status-answered = وصل جوابك
# nl f79879e2
status-closed = انتهى طلبك
# nl d5e815d8
status-closed-text = هل ما زالت تلزمك مساعدة؟ يرجى إذن تقديم طلب جديد.
# nl 6a96ccf9
status-withdrawn = لقد سحبت طلبك
# nl 10f4aa8a
status-withdrawn-text = لن نرسل شيئًا بعد الآن. هل تلزمك المساعدة رغم ذلك؟ يرجى إذن تقديم طلب جديد.
# nl 5fb1fd76
status-erased = تم حذف طلبك
# nl eb2a532f
status-erased-text = لا يمكن لأحد قراءة طلبك بعد الآن.
# nl 74133026
status-when-received = تم الطلب في { $when }
# nl bebdc085
status-when-updated = آخر خبر في { $when }
# nl 9818340d
status-show-who = إظهار عند من طلبك
# nl 6784f583
status-show-answer = إظهار جوابك
# nl 29369d0f
status-hidden-hint = لا نُظهر هذا إلا إذا أردت ذلك. هكذا لا يمكن لأحد أن يقرأ معك.
# nl 5574a393
status-refresh = النظر من جديد
# nl cbe50ac5
status-new = تقديم طلب جديد
# nl 7532635c
withdraw-title = هل نسحب طلبك؟
# nl de5f02eb
withdraw-text = عندئذ لن نرسل شيئًا بعد الآن. هل تم إخبار جهة من قبل؟ ربما تتصل بك تلك الجهة رغم ذلك.
# nl dde10528
withdraw-keep = لا، اتركوا طلبي كما هو
# nl 4ae82ac3
withdraw-yes = نعم، اسحبوا طلبي
# nl cd296c1c
withdraw-erase = نعم، واحذفوا كل ما قلته
# nl d8c62d19
withdraw-erase-hint = لا يمكن الرجوع عن ذلك. نحن أيضًا لن نستطيع قراءة طلبك بعد ذلك.
# nl 929717ad
withdraw-button = سحب طلبي
# nl 26f00794
withdraw-failed = لم نتمكن من فعل ذلك الآن. طلبك ما زال موجودًا. يرجى المحاولة من جديد بعد قليل.

## When something goes wrong

# nl 56661194
wrong-not-found-title = هذه الصفحة غير موجودة
# nl 90f7fa9f
wrong-not-found = يرجى التأكد من أن العنوان صحيح. أو البدء من الصفحة الأولى.
# nl a0ee83de
wrong-too-many-title = يرجى الانتظار قليلًا
# nl f819597d
wrong-too-many =
    { $seconds ->
        [zero] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثانية والمحاولة من جديد.
        [one] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار ثانية واحدة والمحاولة من جديد.
        [two] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار ثانيتين والمحاولة من جديد.
        [few] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثوانٍ والمحاولة من جديد.
        [many] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثانية والمحاولة من جديد.
       *[other] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثانية والمحاولة من جديد.
    }
# nl 195313e2
wrong-too-large-title = نصك طويل جدًا
# nl eedcb85f
wrong-too-large = يرجى الرجوع وكتابة نص أقصر.
# nl c5561a91
wrong-defect-title = حدث خطأ عندنا
# nl bdf2dcec
wrong-defect = لم يُرسل شيء. يرجى المحاولة من جديد بعد قليل. هل تلزمك المساعدة بسرعة؟ يرجى الذهاب إلى مبنى البلدية القريب منك.
# nl 8bf1520a
wrong-start = إلى الصفحة الأولى

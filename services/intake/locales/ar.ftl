### Arabic (Modern Standard), a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = هذه ترجمة. النص باللغة الهولندية هو النص الرسمي.
language-label = اللغة
language-change = لغة أخرى
skip-link = إلى المحتوى
leave-fast = خروج سريع
leave-fast-hint = مغادرة هذه الصفحة. سنعرض بعدها حالة الطقس.
danger-line = هل حياة شخص في خطر؟ اتصل بالرقم { $number }.
danger-call = اتصل بالرقم { $number }
yes = نعم
no = لا
next = متابعة
back = رجوع
change = تغيير
optional = غير إلزامي
why = لماذا نسأل عن هذا؟
progress = السؤال { $number } من حوالي { $total }
error-title = هناك شيء غير صحيح
error-prefix = خطأ
footer-privacy = لا نحفظ شيئًا في متصفحك. نحفظ طلبك مقفلًا. لا يقرأه إلا من يساعدك.
page-title = { $title } – Wegwijzer

## Start page

start-title = طلب المساعدة
start-what = يرجى إخبارنا بما يلزمك. نحن نبحث عن الجهة التي يمكنها مساعدتك في فلاندرز أو بروكسل.
start-free = مجانًا. لا يلزمك ذكر اسمك.
start-button = البدء
start-time = يستغرق ذلك حوالي دقيقتين.
start-have-link = هل سبق أن قدمت طلبًا؟ يمكنك إذن فتح الرابط الذي وصلك.
start-languages = اختيار لغتك

## Danger

danger-title = هل حياة شخص في خطر الآن؟
danger-hint = مثلًا: شخص لا يتنفس جيدًا، أو ينزف كثيرًا، أو يتعرض لهجوم.
danger-error = يرجى اختيار نعم أو لا.
emergency-title = اتصل الآن بالرقم { $number }
emergency-free = المكالمة مجانية. يمكنك الاتصال دائمًا، ليلًا ونهارًا.
emergency-say = قل أين أنت. قل ماذا يحدث. حاول بالهولندية أو الفرنسية أو الألمانية أو الإنجليزية.
emergency-no-papers = لا تلزمك أوراق للاتصال.
emergency-not-sent = هذا الموقع لا يرسل سيارة إسعاف ولا يرسل الشرطة.
emergency-go-on = لم يعد هناك خطر الآن. أريد أن أطلب شيئًا آخر.
danger-box = هل يوجد خطر الآن، عند قراءة هذا؟ اتصل بالرقم { $number }. لا تنتظر جوابنا.

## Who asks

role-title = لمن طلب المساعدة؟
role-person = لي أو لعائلتي
role-helper = لشخص آخر
role-helper-hint = مثلًا لصديق أو لأحد الجيران.
role-professional = أعمل لدى جهة أو منظمة
role-professional-hint = مثلًا مدرسة أو طبيب أو مركز المساعدة الاجتماعية (OCMW) أو مستشفى.
role-why = يمكن أن تطلب الجهة أشياء غير ما تطلبه العائلة. مثلًا حجز مترجم شفوي.
role-error = يرجى اختيار جواب: لمن طلب المساعدة؟

## What it is about

topic-title = ما موضوع طلبك؟
topic-error = يرجى اختيار موضوع طلبك.
topic-courses = تعلم الهولندية أو الاندماج المدني (inburgering)
topic-courses-hint = دورة أو اختبار أو شهادة.
topic-school = المدرسة
topic-school-hint = تسجيل طفل في مدرسة.
topic-living = الصحة أو المال أو المأوى
topic-living-hint = طبيب، طعام، إيجار، مكان للنوم.
topic-papers = أوراق ورسائل وخدمات
topic-papers-hint = رسالة غير مفهومة لك. سؤال عن الإقامة. أنا هنا منذ وقت قصير.
topic-neighbours = الحي والرياضة والتعرف على الناس
topic-neighbours-hint = خلاف مع الجيران، حفلة، نادٍ.
topic-unfair = معاملة غير عادلة، أو المشاركة بالرأي
topic-unfair-hint = لا يُعطى لك شيء بسبب أصلك. أو لديك رغبة في قول رأيك.
topic-language = مترجم شفوي أو ترجمة
topic-language-hint = شخص يترجم أثناء محادثة، أو ترجمة نص.
topic-advice = مشورة لمنظمتي
topic-advice-hint = العمل مع أشخاص من أصول أخرى، السياسة المحلية، سؤال عن القانون.
topic-other = شيء آخر
topic-other-hint = يمكنك قول ذلك بعد قليل بكلماتك.

need-title = ماذا يلزمك؟
need-error = يرجى اختيار الأنسب لك. ليس لديك جواب؟ يرجى إذن اختيار الأخير.
need-learn_dutch = تعلم اللغة الهولندية
need-civic_integration = الاندماج المدني (inburgering)
need-civic_integration-hint = دورة عن الحياة والعمل في بلجيكا، مع اللغة الهولندية.
need-school_enrolment = تسجيل طفل في مدرسة
need-urgent_medical_care = طبيب أو أدوية
need-urgent_medical_care-hint = لديك مرض أو ألم، ولا يمكنك الدفع.
need-social_assistance = مال أو طعام أو إيجار أو مشكلة أخرى في البيت
need-asylum_reception = أطلب اللجوء وليس لدي مكان للنوم
need-access_to_service = رسالة أو خدمة لا أفهمها
need-residence_law = سؤال عن إقامتي في بلجيكا
need-orientation = أنا هنا منذ وقت قصير ولا أعرف إلى أين أذهب
need-humane_guidance = لا أعرف ماذا أفعل بعد الآن
need-humane_guidance-hint = لديك رغبة في الحديث مع شخص عن مستقبلك.
need-caravan_pitch = مكان لبيت متنقل على عجلات
need-neighbourhood_conflict = مشاكل أو خلاف في الحي
need-neighbourhood_initiative = تنظيم نشاط مع سكان الحي
need-leisure = الرياضة والهوايات والتعرف على الناس
need-discrimination = يعاملونني أسوأ من غيري بسبب أصلي أو لغتي أو ديني
need-policy_participation = أريد أن أقول رأيي في السياسة العامة
need-interpreter_on_site = مترجم شفوي يأتي إلى المكان
need-interpreter_by_phone = مترجم شفوي بالهاتف
need-interpreter_by_video = مترجم شفوي بالفيديو
need-written_translation = ترجمة نص
need-advice_for_organisation = مشورة أو تدريب لمنظمتي
need-local_policy_support = دعم لسياسة إحدى البلديات
need-unknown = شيء آخر، أو لا أعرف

## Where

place-title-person = في أي بلدية مكان سكنك؟
place-title-helper = في أي بلدية يسكن ذلك الشخص؟
place-title-professional = في أي بلدية يكون ذلك؟
place-title-on-site = أين تكون المحادثة؟
place-title-office = في أي بلدية جهة عملك؟
place-label = الرمز البريدي أو البلدية
place-hint = مثلًا 9000 أو Gent. يمكنك أيضًا كتابة الاسم بلغتك.
place-no-address = ليس لديك عنوان؟ أين مكان نومك أو إقامتك الآن؟ يرجى كتابة تلك البلدية.
place-unknown = لا أعرف
place-why = لكل بلدية خدماتها الخاصة. لذلك يجب أن نعرف المكان. لا نسأل عن الشارع.
place-error-empty = يرجى كتابة رمز بريدي أو بلدية. مثلًا 9000. أو اختيار «لا أعرف».
place-error-unknown = لا نجد هذا المكان. يرجى كتابة الرمز البريدي. مثلًا 9000. أو اختيار «لا أعرف».
which-place-title = ما هي البلدية المقصودة؟
which-place-hint = هناك أكثر من مكان يناسب «{ $typed }».
which-place-none = لا شيء من هذه. سأكتب الاسم من جديد.
which-place-error = يرجى اختيار بلدية واحدة.

## Only what still changes the road

minor-title = هل يتعلق الأمر بطفل عمره أقل من 18 سنة؟
minor-why = أحيانًا تساعد الأطفالَ جهة أخرى.
minor-error = يرجى اختيار نعم أو لا.
caravan-title = هل سكنك في بيت متنقل على عجلات، أو هل كان والداك يسكنان في بيت متنقل؟
caravan-title-helper = هل يسكن ذلك الشخص في بيت متنقل على عجلات، أو هل كان والداه يسكنان في بيت متنقل؟
caravan-why = عندئذ تساعد جهة أخرى في موضوع مكان للبيت المتنقل.
caravan-error = يرجى اختيار جواب. يمكنك أيضًا اختيار: أفضّل ألا أقول ذلك.
residence-title = هل لديك أوراق للإقامة في بلجيكا؟
residence-title-helper = هل لدى ذلك الشخص أوراق للإقامة في بلجيكا؟
residence-hint = لا يلزمك قول ذلك. نحن نساعدك أيضًا من دون جواب.
residence-why = لهذا الطلب تساعد أحيانًا جهة أخرى. لهذا السبب فقط نسأل. لا يعطي Wegwijzer هذا الجواب للشرطة ولا لمكتب شؤون الأجانب (Dienst Vreemdelingenzaken). مركز المساعدة الاجتماعية (OCMW) له قواعده الخاصة. يرجى السؤال عنها لدى OCMW.
residence-prefer_not_to_say = أفضّل ألا أقول ذلك
residence-legal = نعم
residence-asylum = طلبت اللجوء وأنتظر الجواب
residence-asylum-helper = لقد طلب اللجوء وينتظر الجواب
residence-temporary_protection = لدي حماية مؤقتة
residence-temporary_protection-hint = مثلًا للأشخاص القادمين من أوكرانيا.
residence-temporary_protection-helper = حماية مؤقتة
residence-without_permit = لا
residence-error = يرجى اختيار جواب. يمكنك أيضًا اختيار: أفضّل ألا أقول ذلك.

## An interpreter or a translation, ordered by a service

languages_needed-title = أي لغة تلزمك؟
languages_needed-label = اللغة
languages_needed-second = لغة أخرى أيضًا
languages_needed-choose = اختيار لغة
languages_needed-error = يرجى اختيار لغة.
appointment-title = متى تكون المحادثة؟
appointment-date = اليوم
appointment-time = الساعة
appointment-duration = كم المدة؟
appointment-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
appointment-place = العنوان أو الغرفة
appointment-place-hint = مثلًا: Kerkstraat 1، الغرفة 2. يرجى عدم كتابة اسم أي مستفيد.
appointment-later = لم يتقرر ذلك بعد
appointment-error-date = يرجى اختيار يوم. مثلًا { $example }.
appointment-error-past = هذا اليوم مضى. يرجى اختيار اليوم أو يوم بعده.
appointment-error-time = يرجى كتابة الساعة. مثلًا 14:30.
organisation-title = ما هي جهة عملك؟
organisation-name = اسم الجهة
organisation-department = القسم
organisation-reference = رقمك الخاص لهذا الطلب
organisation-reference-hint = يرجى عدم كتابة اسم أي مستفيد.
organisation-error = يرجى كتابة اسم جهة عملك. مثلًا: Basisschool De Linde.

## Own words

words-title = هل هناك شيء آخر لإخبارنا به؟
words-title-needed = يرجى إخبارنا بما يلزمك
words-hint = يرجى الكتابة بلغتك. يرجى عدم كتابة أسماء أشخاص آخرين.
words-label = كلماتك
words-urgent = الأمر عاجل: يجب أن يحدث شيء اليوم أو غدًا
words-error-empty = يرجى كتابة ما يلزمك بكلمات قليلة. مثلًا: أبحث عن مدرسة لابني.
words-error-long = { $over ->
    [zero] نصك أطول من المسموح بمقدار { $over } حرف. يرجى تقصيره.
    [one] نصك أطول من المسموح بمقدار حرف واحد. يرجى تقصيره.
    [two] نصك أطول من المسموح بمقدار حرفين. يرجى تقصيره.
    [few] نصك أطول من المسموح بمقدار { $over } أحرف. يرجى تقصيره.
    [many] نصك أطول من المسموح بمقدار { $over } حرفًا. يرجى تقصيره.
   *[other] نصك أطول من المسموح بمقدار { $over } حرف. يرجى تقصيره.
}

## How to answer

contact-title = كيف يمكننا الرد عليك؟
contact-hint = لا يلزمك كتابة أي شيء. يصلك دائمًا رابط. هناك يمكنك قراءة ما يحدث لطلبك.
contact-name = الاسم
contact-phone = الهاتف
contact-phone-hint = مثلًا 0470 00 00 00، أو 0032 470 00 00 00.
contact-email = البريد الإلكتروني
contact-language = بأي لغة يمكننا الرد؟
contact-safe = هل ينظر شخص آخر في هاتفك أو في بريدك الإلكتروني؟ يرجى إذن عدم كتابة أي شيء.
contact-error-phone = رقم الهاتف هذا غير صحيح. يرجى كتابته هكذا: 0032 470 00 00 00.
contact-error-email = عنوان البريد الإلكتروني هذا غير صحيح. يرجى كتابته هكذا: name@example.be.
contact-error-name = هذا الاسم طويل جدًا. يرجى كتابة اسم أقصر.

## Check and send

check-title = مراجعة كل شيء
check-answers = أجوبتك
check-nothing = لم يُذكر
check-anonymous = لم يصلنا منك اسم ولا هاتف ولا بريد إلكتروني. هذا مقبول.
check-receivers = سنرسل هذا إلى:
check-person-first = أولًا يقرأ طلبك شخص يعمل في Wegwijzer. هذا الشخص يختار الجهة التي يمكنها مساعدتك.
check-person-proposal = هي على الأرجح:
check-doubt = ربما تكون جهة أخرى. تُظهر صفحتك دائمًا عند من طلبك.
check-consent = هل لدينا موافقتك؟
check-consent-yes = نعم، أرسلوا طلبي
check-consent-no = لا، لا ترسلوا شيئًا. أخبروني فقط أين أجد المساعدة
check-consent-error = يرجى اختيار نعم أو لا.
check-send = إرسال
check-duplicate = سبق أن أرسلت هذا الطلب في { $when }. هو عندنا. لا يلزمك فعل شيء آخر. هل تغيّر شيء؟ يمكنك إذن الإرسال من جديد.
check-again = تغيّر شيء أو مر وقت طويل. يرجى مراجعة كل شيء مرة أخرى والإرسال من جديد.
check-not-kept = لم نتمكن الآن من حفظ طلبك. لم يُرسل الطلب. أجوبتك ما زالت هنا. يرجى الانتظار قليلًا ثم الضغط من جديد على «إرسال».
check-busy = { $seconds ->
    [zero] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثانية ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
    [one] الموقع مزدحم جدًا الآن. يرجى الانتظار ثانية واحدة ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
    [two] الموقع مزدحم جدًا الآن. يرجى الانتظار ثانيتين ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
    [few] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثوانٍ ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
    [many] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثانية ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
   *[other] الموقع مزدحم جدًا الآن. يرجى الانتظار { $seconds } ثانية ثم الضغط من جديد على «إرسال». تبقى أجوبتك هنا.
}
check-working = لحظة من فضلك. نحن نرسل طلبك.
honeypot = يرجى ترك هذه الخانة فارغة

## Receipt

receipt-title = وصلنا طلبك
receipt-reference = رقمك
receipt-reference-hint = يرجى ذكر هذا الرقم عند الاتصال أو الزيارة.
receipt-link = صفحتك
receipt-link-hint = يرجى حفظ هذا الرابط. بهذا الرابط يمكنك معرفة أين طلبك. يرجى عدم إعطاء الرابط لأي شخص. كل من لديه الرابط يرى طلبك.
receipt-open = فتح صفحتك
receipt-next = ماذا يحدث الآن؟
receipt-next-service = خلال بضع دقائق يصل طلبك إلى الجهة. تُظهر صفحتك عند من طلبك.
receipt-next-person = يقرأ طلبك شخص يعمل في Wegwijzer. بعد ذلك تُظهر صفحتك عند من طلبك.
receipt-next-contact = تتصل بك الجهة بالهاتف أو تكتب لك بالبريد الإلكتروني.
receipt-next-anonymous = لا يمكننا الاتصال بك ولا الكتابة لك بالبريد الإلكتروني. يرجى النظر في صفحتك. يرجى الذهاب بنفسك إلى الجهة وذكر رقمك.
receipt-lost = هل ضاع منك الرابط؟ لا يمكننا إذن إعطاؤه لك من جديد. يرجى تقديم طلبك من جديد.
receipt-copy = نسخ الرابط
receipt-copied = تم نسخ الرابط.

## Answers without sending anything

answer-not-sent = لم نرسل شيئًا ولم نحفظ شيئًا.
answer-who = من يمكنه مساعدتك؟
answer-nobody = لا نعرف جهة لهذا الطلب. يرجى السؤال في مبنى البلدية القريب منك. هم يعرفون الخدمات هناك.
answer-other = أريد أن أطلب شيئًا آخر
answer-talk = أريد أيضًا أن أتحدث عن ذلك مع شخص من بلديتي
answer-asylum_reception-title = Fedasil تساعدك
answer-asylum_reception = Fedasil هي الهيئة البلجيكية للأشخاص الذين يطلبون اللجوء. Fedasil تبحث عن مكان للنوم. نحن لا نستطيع أن نقرر ذلك.
answer-wallonia-title = لوالونيا خدماتها الخاصة
answer-wallonia = هذا المكان في والونيا. نحن نعمل لفلاندرز وبروكسل. في والونيا تساعدك جهات أخرى، غالبًا باللغة الفرنسية.
answer-german_area-title = لشرق بلجيكا خدماته الخاصة
answer-german_area = هذا المكان في الجزء الناطق بالألمانية من بلجيكا. هناك تساعدك جهات أخرى.
answer-care_elsewhere-title = لديك الحق في زيارة طبيب
answer-care_elsewhere = حتى من دون أوراق يمكنك الذهاب إلى طبيب عند الحاجة. يرجى الذهاب إلى مركز المساعدة الاجتماعية (OCMW) في البلدية التي أنت فيها. في والونيا اسمه CPAS. هم ينظمون الدفع.
answer-discrimination-title = يمكنك الإبلاغ عن ذلك
answer-discrimination = لا يجوز لأحد أن يعاملك أسوأ من غيرك بسبب أصلك أو لغتك أو دينك. هذه الجهات تستمع إليك وتقول لك ما يمكنك فعله. هذا مجاني.
answer-interpreter-title = الجهة تحجز لك المترجم الشفوي
answer-interpreter = لا يلزمك البحث بنفسك عن مترجم شفوي ولا الدفع له. يمكن للمدرسة أو الطبيب أو مركز المساعدة الاجتماعية (OCMW) حجز مترجم شفوي. يمكنك إظهار هذه البطاقة هناك.
answer-no_course_asylum-title = الاندماج المدني (inburgering) غير ممكن بعد
answer-no_course_asylum = لم يصلك بعد جواب على طلب اللجوء. لذلك لا يوجد لك اندماج مدني بعد. لكن يمكنك تعلم الهولندية. يرجى السؤال عن ذلك في مكان نومك، أو اختيار شيء آخر في الأسفل.
answer-no_course_papers-title = هذه الدورة غير ممكنة الآن
answer-no_course_papers = هذه الدورة تحتاج إلى أوراق إقامة. لكن لديك حقوق أخرى: زيارة طبيب عند الحاجة، والمدرسة للأطفال. يمكنك أيضًا الحديث مع شخص عن مستقبلك.
answer-no_consent-title = هنا توجد المساعدة
answer-no_consent = اخترت ألا نرسل شيئًا. هذا مقبول. هذه الجهة يمكنها مساعدتك. يمكنك الذهاب إليها بنفسك.
answer-danger-title = اتصل بالرقم { $number }
answer-danger = هل حياة شخص في خطر؟ اتصل إذن الآن بالرقم { $number }. نحن لا نستطيع المساعدة بالسرعة الكافية.
answer-general-title = هنا توجد المساعدة
answer-general = لا نرسل شيئًا لهذا الطلب. هذه الجهات يمكنها مساعدتك.
answer-learn-dutch = أريد تعلم الهولندية
answer-guidance = أريد الحديث مع شخص عن مستقبلي
answer-doctor = أحتاج إلى طبيب

card-title = بطاقة للإظهار
card-choose = يرجى اختيار لغتك في أعلى الصفحة. عندئذ نُعدّ بطاقة بلغتك وباللغة الهولندية.
card-print = طباعة البطاقة
card-text = أتكلم { $language }. أريد أن أفهمك جيدًا. هل يمكنك حجز مترجم شفوي؟ يمكن للجهة فعل ذلك لدى خدمة الترجمة الشفوية الاجتماعية.

## Who may receive

org-local-authority = إدارة بلدية { $place }
org-ocmw = مركز المساعدة الاجتماعية (OCMW) في { $place }
org-school = المدارس في { $place }
org-municipality-brussels = بلدية { $place }
org-language-note = أسماء الجهات باللغة الهولندية.

## The status page

status-title = طلبك
status-ask-secret = يرجى لصق الرابط الكامل الذي وصلك هنا.
status-secret-label = رابطك
status-secret-hint = ينتهي الرابط بحروف وأرقام كثيرة.
status-secret-button = إظهار طلبي
status-loading = نحن نبحث عن طلبك.
status-not-found = لا نجد طلبًا بهذا الرابط. يرجى التأكد من أن الرابط كامل. هل ضاع منك؟ يرجى إذن تقديم طلبك من جديد.
status-unavailable = لا يمكننا النظر الآن. طلبك ليس ضائعًا. يرجى المحاولة من جديد بعد قليل.
status-reference = الرقم
status-received = وصلنا طلبك
status-received-text = نحن نبحث عن الجهة التي يمكنها مساعدتك. لا يستغرق ذلك عادة وقتًا طويلًا.
status-referred = طلبك عند إحدى الجهات
status-referred-text = تم إخبار الجهة. لم تقرأ طلبك بعد.
status-accepted = جهة تساعدك
status-accepted-text = قرأت الجهة طلبك وهي تساعدك.
status-sent-on = جهة أخرى تنظر الآن في طلبك
status-sent-on-text = لم تستطع الجهة الأولى مساعدتك. تم إرسال طلبك إلى جهة أخرى. لا يلزمك فعل شيء.
status-needs_person = شخص يعمل في Wegwijzer يقرأ طلبك
status-needs_person-text = إنسان يقرر من يمكنه مساعدتك أفضل مساعدة.
status-answered = وصل جوابك
status-closed = انتهى طلبك
status-closed-text = هل ما زالت تلزمك مساعدة؟ يرجى إذن تقديم طلب جديد.
status-withdrawn = لقد سحبت طلبك
status-withdrawn-text = لن نرسل شيئًا بعد الآن. هل تلزمك المساعدة رغم ذلك؟ يرجى إذن تقديم طلب جديد.
status-erased = تم حذف طلبك
status-erased-text = لا يمكن لأحد قراءة طلبك بعد الآن.
status-when-received = تم الطلب في { $when }
status-when-updated = آخر خبر في { $when }
status-show-who = إظهار عند من طلبك
status-show-answer = إظهار جوابك
status-hidden-hint = لا نُظهر هذا إلا إذا أردت ذلك. هكذا لا يمكن لأحد أن يقرأ معك.
status-refresh = النظر من جديد
status-new = تقديم طلب جديد
withdraw-title = هل نسحب طلبك؟
withdraw-text = عندئذ لن نرسل شيئًا بعد الآن. هل تم إخبار جهة من قبل؟ ربما تتصل بك تلك الجهة رغم ذلك.
withdraw-keep = لا، اتركوا طلبي كما هو
withdraw-yes = نعم، اسحبوا طلبي
withdraw-erase = نعم، واحذفوا كل ما قلته
withdraw-erase-hint = لا يمكن الرجوع عن ذلك. نحن أيضًا لن نستطيع قراءة طلبك بعد ذلك.
withdraw-button = سحب طلبي
withdraw-error = يرجى اختيار جواب.
withdraw-failed = لم نتمكن من فعل ذلك الآن. طلبك ما زال موجودًا. يرجى المحاولة من جديد بعد قليل.

## When something goes wrong

wrong-not-found-title = هذه الصفحة غير موجودة
wrong-not-found = يرجى التأكد من أن العنوان صحيح. أو البدء من الصفحة الأولى.
wrong-too-many-title = يرجى الانتظار قليلًا
wrong-too-many = { $seconds ->
    [zero] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثانية والمحاولة من جديد.
    [one] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار ثانية واحدة والمحاولة من جديد.
    [two] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار ثانيتين والمحاولة من جديد.
    [few] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثوانٍ والمحاولة من جديد.
    [many] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثانية والمحاولة من جديد.
   *[other] لقد أرسلت كثيرًا في وقت قصير. يرجى الانتظار { $seconds } ثانية والمحاولة من جديد.
}
wrong-too-large-title = نصك طويل جدًا
wrong-too-large = يرجى الرجوع وكتابة نص أقصر.
wrong-defect-title = حدث خطأ عندنا
wrong-defect = لم يُرسل شيء. يرجى المحاولة من جديد بعد قليل. هل تلزمك المساعدة بسرعة؟ يرجى الذهاب إلى مبنى البلدية القريب منك.
wrong-start = إلى الصفحة الأولى

### Tigrinya, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = እዚ ትርጉም እዩ። እቲ ወግዓዊ ጽሑፍ ብቋንቋ ደች (Nederlands) ዝተጻሕፈ እዩ።
# nl 0b45d998
language-label = ቋንቋ
# nl 68f19598
skip-link = ናብ ትሕዝቶ ኪዱ
# nl 31f3955c
leave-fast = ብቕልጡፍ ዕጸዉ
# nl d50a4f4f
leave-fast-hint = ካብዚ ገጽ ትወጹ። ሽዑ ኩነታት ኣየር ነርእየኩም።
# nl 6d9b38a3
danger-line = ህይወት ሰብ ኣብ ሓደጋ ኣሎ ዶ? ናብ { $number } ደውሉ።
# nl 0d7ab980
danger-call = ናብ { $number } ደውሉ
# nl 2705191d
yes = እወ
# nl ddc9bb27
no = ኣይፋልን
# nl d3b7384e
next = ቀጽሉ
# nl 4e28fb9d
back = ተመለሱ
# nl efadfc08
change = ቀይሩ
# nl 7814a5ce
optional = ግዴታ ኣይኮነን
# nl 3d3b074b
why = ስለምንታይ ነዚ ንሓትት?
# nl 0d562aa5
progress = ሕቶ { $number } ካብ ኣስታት { $total }
# nl db1a5735
error-title = ገለ ጌጋ ኣሎ
# nl cd9a978c
error-prefix = ጌጋ
# nl c573d788
footer-privacy = ኣብ ብራውዘርኩም ዋላ ሓደ ነገር ኣይንዕቅብን። ሕቶኹም ቆሊፍና ንዕቅቦ። ዝሕግዙኹም ሰባት ጥራይ የንብብዎ።
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = ሓገዝ ሕተቱ
# nl 40254c12
start-what = እንታይ ከም ዘድልየኩም ንገሩና። ኣብ ፍላንደርስ ወይ ብራስልስ ክሕግዘኩም ዝኽእል ትካል ንደልየልኩም።
# nl 6c4dc16c
start-free = ብነጻ እዩ። ስምኩም ክትነግሩ ኣየድልን።
# nl 5a250957
start-button = ጀምሩ
# nl 377a80f4
start-time = ኣስታት ክልተ ደቒቕ ይወስድ።
# nl 3e066305
start-have-link = ቅድሚ ሕጂ ሕቶ ኣቕሪብኩም ዶ? እቲ ዝተዋህበኩም ሊንክ ክፈትዎ።
# nl 0ecbda15
start-languages = ቋንቋኹም ምረጹ

## Danger

# nl 6666e238
danger-title = ሕጂ ህይወት ሰብ ኣብ ሓደጋ ኣሎ ዶ?
# nl 95571399
danger-hint = ንኣብነት፦ ሓደ ሰብ ጽቡቕ ገይሩ ኣየተንፍስን፣ ብዙሕ ደም ይፈስሶ ኣሎ ወይ መጥቃዕቲ ይወርዶ ኣሎ።
# nl 1b70aefb
danger-error = እወ ወይ ኣይፋልን ምረጹ።
# nl 8bb43f7e
emergency-title = ሕጂ ናብ { $number } ደውሉ
# nl bbf8d10c
emergency-free = ምድዋል ብነጻ እዩ። ለይትን መዓልትን ኩሉ ግዜ ክትድውሉ ትኽእሉ።
# nl 59ecee01
emergency-say = ኣበይ ከም ዘለኹም ንገሩ። እንታይ ይኸውን ከም ዘሎ ንገሩ። ብደች፣ ብፈረንሳይኛ፣ ብጀርመንኛ ወይ ብእንግሊዝኛ ንምዝራብ ፈትኑ።
# nl 2c6af378
emergency-no-papers = ንምድዋል ወረቐት መንበሪ ክህልወኩም ኣየድልን።
# nl 8142caf8
emergency-not-sent = እዚ መርበብ ሓበሬታ ኣምቡላንስ ወይ ፖሊስ ኣይሰድድን።
# nl 40300dbd
emergency-go-on = ደጊም ሓደጋ የለን። ካልእ ክሓትት እደሊ።
# nl 03f90f11
danger-box = እዚ እናንበብኩም ሕጂ ሓደጋ ኣሎ ዶ? ናብ { $number } ደውሉ። ናትና መልሲ ኣይትጸበዩ።

## Who asks

# nl 11f333e6
role-title = ንመን ኢኹም ሓገዝ ትሓቱ?
# nl 9be1fc86
role-person = ንባዕለይ ወይ ንስድራይ
# nl d6db6f72
role-helper = ንኻልእ ሰብ
# nl 346b69ce
role-helper-hint = ንኣብነት ንዓርኪ ወይ ንጎረቤት።
# nl 05a5c2ab
role-professional = ኣብ ሓደ ትካል ወይ ማሕበር እሰርሕ
# nl 36d2edcc
role-professional-hint = ንኣብነት ቤት-ትምህርቲ፣ ሓኪም፣ OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ወይ ሆስፒታል።
# nl d83d537e
role-why = ትካል ካብ ስድራቤት ዝተፈልየ ነገር ክሓትት ይኽእል። ንኣብነት ኣስተርጓሚ ክሓትት ይኽእል።
# nl 885994c5
role-error = ንመን ሓገዝ ከም እትሓቱ ምረጹ።

## What it is about

# nl e11766de
topic-title = ሕቶኹም ብዛዕባ እንታይ እዩ?
# nl 54c8c143
topic-error = ሕቶኹም ብዛዕባ እንታይ ምዃኑ ምረጹ።
# nl 686d1722
topic-courses = ቋንቋ ደች (Nederlands) ምምሃር ወይ inburgering (ኮርስ ውህደት)
# nl 74ac014e
topic-courses-hint = ኮርስ፣ ፈተና፣ ምስክር ወረቐት።
# nl 3aaa2e94
topic-school = ቤት-ትምህርቲ
# nl 276f98d0
topic-school-hint = ቆልዓ ኣብ ቤት-ትምህርቲ ምምዝጋብ።
# nl ce9e3a40
topic-living = ጥዕና፣ ገንዘብ ወይ መጽለሊ
# nl b68d25bc
topic-living-hint = ሓኪም፣ መግቢ፣ ክራይ ገዛ፣ መደቀሲ ቦታ።
# nl a0a25571
topic-papers = ወረቓቕቲ፣ ደብዳበታትን ትካላትን
# nl 16ac90b2
topic-papers-hint = ዘይተረድኣኩም ደብዳበ። ሕቶ ብዛዕባ ፍቓድ መንበሪ። ኣብ ቀረባ ግዜ ናብዚ መጺአ።
# nl efc34870
topic-neighbours = ከባቢ፣ ስፖርትን ምስ ሰባት ምልላይን
# nl 5c57e117
topic-neighbours-hint = ምስ ጎረባብቲ ባእሲ፣ ጽምብል፣ ክለብ።
# nl 3ce5dabe
topic-unfair = ዘይፍትሓዊ ኣተሓሕዛ፣ ወይ ርእይቶ ምሃብ
# nl 4a9bf43f
topic-unfair-hint = ብሰንኪ መበቆልኩም ሓደ ነገር ትኽልከሉ። ወይ ርእይቶኹም ክትህቡ ትደልዩ።
# nl 8198716a
topic-language = ኣስተርጓሚ ወይ ትርጉም
# nl f2423a5a
topic-language-hint = ኣብ ዝርርብ ዘተርጉም ሰብ፣ ወይ ትርጉም ናይ ጽሑፍ።
# nl b656c288
topic-advice = ምኽሪ ንትካለይ
# nl 24983cf3
topic-advice-hint = ካልእ መበቆል ምስ ዘለዎም ሰባት ምስራሕ፣ ናይ ከባቢ ፖሊሲ፣ ሕቶ ብዛዕባ ሕጊ።
# nl 3ea132e2
topic-other = ካልእ
# nl b301fde9
topic-other-hint = ጸኒሕኩም ብቃላትኩም ትነግሩና።
# nl de162404
need-title = እንታይ የድልየኩም?
# nl dadfc079
need-error = እቲ ዝበለጸ ዝሰማማዕ ምረጹ። ኣይትፈልጡን ዶ? እቲ ናይ መወዳእታ ምረጹ።
# nl 231a30c3
need-learn_dutch = ቋንቋ ደች (Nederlands) ምምሃር
# nl 05ca55d5
need-civic_integration = Inburgering (ኮርስ ውህደት)
# nl a20e400d
need-civic_integration-hint = ብዛዕባ ምንባርን ምስራሕን ኣብ ቤልጂዩም ዝምልከት ኮርስ፣ ምስ ቋንቋ ደች።
# nl 8984d7b7
need-school_enrolment = ቆልዓ ኣብ ቤት-ትምህርቲ ምምዝጋብ
# nl ccb892ca
need-urgent_medical_care = ሓኪም ወይ መድሃኒት
# nl be424f31
need-urgent_medical_care-hint = ሓሚምኩም ኣለኹም ወይ ቃንዛ ኣለኩም፣ ክትከፍሉ ድማ ኣይትኽእሉን።
# nl f6094ba9
need-social_assistance = ገንዘብ፣ መግቢ፣ ክራይ ገዛ ወይ ካልእ ጸገም ኣብ ገዛ
# nl 4fd0b545
need-asylum_reception = ዑቕባ እሓትት ኣለኹ፣ መደቀሲ ቦታ ድማ የብለይን
# nl 64f5081c
need-access_to_service = ዘይተረድኣኒ ደብዳበ ወይ ትካል
# nl 2e3233a0
need-residence_law = ብዛዕባ ኣብ ቤልጂዩም ምንባረይ ዝምልከት ሕቶ
# nl 5327fb07
need-orientation = ኣብ ቀረባ ግዜ ናብዚ መጺአ፣ ናበይ ክኸይድ ከም ዘለኒ ኣይፈልጥን
# nl ebb9a9bc
need-humane_guidance = ደጊም እንታይ ከም ዝገብር ኣይፈልጥን
# nl 1c6295d1
need-humane_guidance-hint = ብዛዕባ መጻኢኹም ምስ ሰብ ክትዛረቡ ትደልዩ።
# nl a99a8cf5
need-caravan_pitch = ንካራቫን (ተንቀሳቓሲ ገዛ) ዝኸውን ቦታ
# nl 6218ca35
need-neighbourhood_conflict = ጸገም ወይ ባእሲ ኣብ ከባቢ
# nl 5c88f2f1
need-neighbourhood_initiative = ምስ ሰብ ከባቢ ገለ ነገር ምውዳብ
# nl fc626ff2
need-leisure = ስፖርት፣ ናይ ትርፊ ግዜ ንጥፈት፣ ምስ ሰባት ምልላይ
# nl 4a723c4a
need-discrimination = ብሰንኪ መበቆለይ፣ ቋንቋይ ወይ ሃይማኖተይ ዝኸፍአ ኣተሓሕዛ ይገጥመኒ
# nl dae0600a
need-policy_participation = ብዛዕባ ፖሊሲ ርእይቶይ ክህብ እደሊ
# nl fe5d932f
need-interpreter_on_site = ብኣካል ዝመጽእ ኣስተርጓሚ
# nl 0a0b79ab
need-interpreter_by_phone = ብተሌፎን ዘተርጉም ኣስተርጓሚ
# nl 299660b5
need-interpreter_by_video = ብቪድዮ ዘተርጉም ኣስተርጓሚ
# nl cddafda7
need-written_translation = ትርጉም ናይ ሓደ ጽሑፍ
# nl a962a6b4
need-advice_for_organisation = ምኽሪ ወይ ስልጠና ንትካለይ
# nl 46d91211
need-local_policy_support = ደገፍ ንፖሊሲ ናይ ሓደ ምምሕዳር ከተማ
# nl 1bb62a64
need-unknown = ካልእ፣ ወይ ኣይፈልጥን

## Where

# nl d5926648
place-title-person = ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ትነብሩ?
# nl 83e7d02d
place-title-helper = እቲ ሰብ ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ይነብር?
# nl 63e61c22
place-title-professional = እዚ ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) እዩ?
# nl d986fc2b
place-title-on-site = እቲ ዝርርብ ኣበይ እዩ?
# nl 0a438783
place-title-office = ትካልኩም ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ይርከብ?
# nl cbd5a873
place-label = ኮድ ፖስታ ወይ ምምሕዳር ከተማ
# nl 7ff5ec4a
place-hint = ንኣብነት 9000 ወይ Gent። ስም ናይቲ ቦታ ብቋንቋኹም እውን ክትጽሕፉ ትኽእሉ።
# nl 9109a544
place-no-address = ኣድራሻ የብልኩምን ዶ? ሕጂ ኣበይ ትድቅሱ ወይ ትጸንሑ ኣለኹም? ናይቲ ቦታ ምምሕዳር ከተማ ጽሓፉ።
# nl 952c88a0
place-unknown = ኣይፈልጥን
# nl bc28c2db
place-why = ነፍሲ ወከፍ ምምሕዳር ከተማ ናይ ገዛእ ርእሱ ትካላት ኣለዎ። ስለዚ ኣበይ ምዃኑ ክንፈልጥ የድልየና። ስም ጎደና ኣይንሓትትን።
# nl f89e5221
place-error-empty = ኮድ ፖስታ ወይ ምምሕዳር ከተማ ጽሓፉ። ንኣብነት 9000። ወይ "ኣይፈልጥን" ምረጹ።
# nl 796db262
place-error-unknown = ነዚ ቦታ ኣይረኸብናዮን። ኮድ ፖስታ ጽሓፉ። ንኣብነት 9000። ወይ "ኣይፈልጥን" ምረጹ።
# nl 5ed9da03
which-place-title = ኣየናይ ምምሕዳር ከተማ ማለትኩም እዩ?
# nl 56739f69
which-place-hint = ምስ "{ $typed }" ዝሰማምዑ ልዕሊ ሓደ ቦታታት ኣለዉ።
# nl e8e1eb84
which-place-none = ካብዚኣቶም ዋላ ሓደ ኣይኮነን። እንደገና ክጽሕፍ እየ።
# nl da6bbded
which-place-error = ሓደ ምምሕዳር ከተማ ምረጹ።

## Only what still changes the road

# nl 10e693fe
minor-title = እቲ ጉዳይ ትሕቲ 18 ዓመት ንዝኾነ ቆልዓ ዝምልከት ድዩ?
# nl 674720bd
minor-why = ንቖልዑ ሓድሓደ ግዜ ካልእ ትካል ይሕግዝ።
# nl e988a447
minor-error = እወ ወይ ኣይፋልን ምረጹ።
# nl 88c7ef7e
caravan-title = ኣብ ካራቫን (ተንቀሳቓሲ ገዛ) ትነብሩ ዶ? ወይ ወለድኹም ኣብ ካራቫን ይነብሩ ነይሮም ዶ?
# nl 06375ce1
caravan-title-helper = እቲ ሰብ ኣብ ካራቫን (ተንቀሳቓሲ ገዛ) ይነብር ዶ? ወይ ወለዱ ኣብ ካራቫን ይነብሩ ነይሮም ዶ?
# nl d11afb7c
caravan-why = ሽዑ ንካራቫን ዝኸውን ቦታ ንምርካብ ካልእ ትካል ይሕግዝ።
# nl fba26394
caravan-error = ሓደ መልሲ ምረጹ። ነዚ እውን ክትመርጹ ትኽእሉ፦ ነዚ ክነግር ኣይደልን።
# nl 610f8074
residence-title = ኣብ ቤልጂዩም ንምንባር ወረቐት መንበሪ ኣለኩም ዶ?
# nl 5b0d7bf1
residence-title-helper = እቲ ሰብ ኣብ ቤልጂዩም ንምንባር ወረቐት መንበሪ ኣለዎ ዶ?
# nl 93b358b5
residence-hint = ነዚ ክትነግሩና ኣየድልን። ብዘይ መልሲ እውን ንሕግዘኩም።
# nl 4b8de653
residence-why = ነዚ ሕቶ ሓድሓደ ግዜ ካልእ ትካል ይሕግዝ። ስለዚ ጥራይ ኢና ንሓትት። Wegwijzer ነዚ ንፖሊስ ኣይህብን። ንቤት-ጽሕፈት ኢሚግሬሽን (Dienst Vreemdelingenzaken) እውን ኣይህብን። OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ናይ ገዛእ ርእሱ ሕግታት ኣለዎ። ብዛዕባ እዚ ነቲ OCMW ሕተትዎ።
# nl 5f9870c8
residence-prefer_not_to_say = ነዚ ክነግር ኣይደልን
# nl 1e47d22b
residence-legal = እወ
# nl b948f0c1
residence-asylum = ዑቕባ ሓቲተ መልሲ እጽበ ኣለኹ
# nl 9e37a3e2
residence-asylum-helper = ዑቕባ ተሓቲቱ፣ መልሲ ገና ኣይመጸን
# nl fea274f0
residence-temporary_protection = ግዝያዊ ከለላ ኣለኒ
# nl ffafce84
residence-temporary_protection-hint = ንኣብነት ካብ ዩክሬን ንዝመጹ ሰባት።
# nl ef7668fd
residence-temporary_protection-helper = ግዝያዊ ከለላ
# nl 5f91f036
residence-without_permit = ኣይፋልን
# nl ae33f0d8
residence-error = ሓደ መልሲ ምረጹ። ነዚ እውን ክትመርጹ ትኽእሉ፦ ነዚ ክነግር ኣይደልን።

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = ኣየናይ ቋንቋ የድልየኩም?
# nl 63421470
languages_needed-label = ቋንቋ
# nl 2820c93a
languages_needed-second = ተወሳኺ ቋንቋ
# nl 13b8a16b
languages_needed-choose = ቋንቋ ምረጹ
# nl 4f2fb155
languages_needed-error = ቋንቋ ምረጹ።
# nl 7cc5477d
appointment-title = እቲ ዝርርብ መዓስ እዩ?
# nl eb4f6db2
appointment-date = መዓልቲ
# nl a9a91a29
appointment-time = ሰዓት
# nl 1b22db8b
appointment-duration = ክንደይ ግዜ ይወስድ?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቓይቕ
    }
# nl 2b64eb7b
appointment-place = ኣድራሻ ወይ ክፍሊ
# nl d15ac7e8
appointment-place-hint = ንኣብነት፦ Kerkstraat 1፣ ክፍሊ 2። ስም ዓሚል ኣይትጽሓፉ።
# nl 347bc848
appointment-later = ገና ኣይተወሰነን
# nl e74a7e2c
appointment-error-date = መዓልቲ ምረጹ። ንኣብነት { $example }።
# nl de24b90b
appointment-error-past = እዚ መዓልቲ ሓሊፉ እዩ። ሎሚ ወይ ድሕሪኡ ዘሎ መዓልቲ ምረጹ።
# nl 3ba7126b
appointment-error-time = ሰዓት ጽሓፉ። ንኣብነት 14:30።
# nl 6082f4f0
organisation-title = ኣብ ኣየናይ ትካል ትሰርሑ?
# nl 92d3468d
organisation-name = ስም ትካል
# nl 75f9f16d
organisation-department = ክፍሊ ስራሕ
# nl e6b90b8a
organisation-reference = ነዚ ሕቶ ዝኸውን ናትኩም ቁጽሪ
# nl 8aec4184
organisation-reference-hint = ስም ዓሚል ኣይትጽሓፉ።
# nl 53d0f63c
organisation-error = ስም ትካልኩም ጽሓፉ። ንኣብነት፦ Basisschool De Linde።

## Own words

# nl 8e31b86f
words-title = ካልእ ክትነግሩና እትደልይዎ ኣሎ ዶ?
# nl 9e4a5e60
words-title-needed = እንታይ ከም ዘድልየኩም ንገሩና
# nl 82ab1a49
words-hint = ብቋንቋኹም ጽሓፉ። ስም ናይ ካልኦት ሰባት ኣይትጽሓፉ።
# nl 89d1cdb0
words-urgent = ህጹጽ እዩ፦ ሎሚ ወይ ጽባሕ ገለ ክግበር ኣለዎ
# nl 5a4299f0
words-error-empty = እንታይ ከም ዘድልየኩም ብሒደት ቃላት ጽሓፉ። ንኣብነት፦ ንወደይ ቤት-ትምህርቲ እደሊ ኣለኹ።
# nl 6614c92b
words-error-long =
    { $over ->
        [one] ጽሑፍኩም ብ { $over } ፊደል ነዊሑ ኣሎ። ኣሕጽርዎ።
       *[other] ጽሑፍኩም ብ { $over } ፊደላት ነዊሑ ኣሎ። ኣሕጽርዎ።
    }

## How to answer

# nl 909da016
contact-title = ብኸመይ መልሲ ክንህበኩም ንኽእል?
# nl 277eeb9e
contact-hint = ዋላ ሓደ ነገር ክትጽሕፉ ኣየድልን። ኩሉ ግዜ ሊንክ ይወሃበኩም። ኣብኡ ብዛዕባ ሕቶኹም እንታይ ይግበር ከም ዘሎ ተንብቡ።
# nl c13a93c8
contact-name = ስም
# nl 300f05f0
contact-phone = ተሌፎን
# nl 3ab1927a
contact-phone-hint = ንኣብነት 0470 00 00 00፣ ወይ +32 470 00 00 00።
# nl 243730ba
contact-email = ኢመይል
# nl 44b82e06
contact-language = ብኣየናይ ቋንቋ መልሲ ክንህበኩም ንኽእል?
# nl c5405bc5
contact-safe = ተሌፎንኩም ወይ ኢመይልኩም ካልእ ሰብ ይርእዮ ድዩ? እምበኣር ዋላ ሓደ ነገር ኣይትጽሓፉ።
# nl 22228286
contact-error-phone = እዚ ቁጽሪ ተሌፎን ትኽክል ኣይኮነን። ከምዚ ጽሓፍዎ፦ +32 470 00 00 00።
# nl 9bb7b833
contact-error-email = እዚ ኣድራሻ ኢመይል ትኽክል ኣይኮነን። ከምዚ ጽሓፍዎ፦ sim@example.be።
# nl 23f1f13e
contact-error-name = እዚ ስም ኣዝዩ ነዊሕ እዩ። ዝሓጸረ ስም ጽሓፉ።

## Check and send

# nl 95151a19
check-title = ንኹሉ ኣረጋግጹ
# nl 5c9432f0
check-answers = መልስታትኩም
# nl 7cf32922
check-nothing = ኣይተነግረን
# nl a3b60504
check-anonymous = ስም፣ ተሌፎን ወይ ኢመይል ኣይሃብኩምን። ጸገም የለን።
# nl c0475f9c
check-receivers = ነዚ ናብዚ ንሰዶ፦
# nl fd4ae37c
check-person-first = መጀመርታ ሓደ ሰራሕተኛ Wegwijzer ንሕቶኹም የንብቦ። ክሕግዘኩም ዝኽእል ትካል ድማ ይመርጽ።
# nl 9129e55c
check-person-proposal = እቲ ዝያዳ ተኽእሎ ዘለዎ እዚ እዩ፦
# nl c0b792c4
check-doubt = ምናልባት ካልእ ትካል ክኸውን ይኽእል። ሕቶኹም ኣብ መን ከም ዘሎ ኩሉ ግዜ ኣብ ናትኩም ገጽ ትርእዩ።
# nl 1c7d1404
check-consent = ትፈቕዱልና ዶ?
# nl 3304a103
check-consent-yes = እወ፣ ሕቶይ ስደዱ
# nl 49f5a738
check-consent-no = ኣይፋልን፣ ዋላ ሓደ ነገር ኣይትስደዱ። ኣበይ ሓገዝ ከም ዝረክብ ጥራይ ንገሩኒ
# nl 3c00f8af
check-consent-error = እወ ወይ ኣይፋልን ምረጹ።
# nl fcce5c19
check-send = ስደዱ
# nl 410a7f20
check-duplicate = ነዚ ሕቶ ድሮ ሰዲድኩምዎ ({ $when })። ኣባና ኣሎ። ካልእ ክትገብሩ ኣየድልን። ዝተቐየረ ነገር ኣሎ ዶ? እንደገና ክትሰዱ ትኽእሉ።
# nl 3e11cc83
check-again = ገለ ነገር ተቐይሩ ወይ ነዊሕ ግዜ ወሲዱ። ንኹሉ እንደገና ርኣይዎ፣ ብድሕሪኡ እንደገና ስደዱ።
# nl e9b4dd2f
check-not-kept = ሕጂ ንሕቶኹም ክንዕቅቦ ኣይከኣልናን። ኣይተሰደን። መልስታትኩም ገና ኣብዚ ኣለዉ። ቁሩብ ተጸበዩ፣ ብድሕሪኡ "ስደዱ" እንደገና ጠውቑ።
# nl cb300152
check-busy =
    { $seconds ->
        [one] ሕጂ ብዙሕ ጽዕቂ ኣሎ። { $seconds } ካልኢት ተጸበዩ፣ ብድሕሪኡ "ስደዱ" እንደገና ጠውቑ። መልስታትኩም ኣብዚ ይጸንሑ።
       *[other] ሕጂ ብዙሕ ጽዕቂ ኣሎ። { $seconds } ካልኢታት ተጸበዩ፣ ብድሕሪኡ "ስደዱ" እንደገና ጠውቑ። መልስታትኩም ኣብዚ ይጸንሑ።
    }
# nl 1ca7cf7a
check-working = ቁሩብ ተጸበዩ። ሕቶኹም ንሰድድ ኣሎና።
# nl 336f11a4
honeypot = ነዚ ቦታ ባዶ ግደፍዎ

## Receipt

# nl b69ab754
receipt-title = ሕቶኹም ተቐቢልናዮ
# nl 3f4a2966
receipt-reference = ቁጽርኹም
# nl ea396fdf
receipt-reference-hint = ክትድውሉ ወይ ብኣካል ክትከዱ ከለኹም ነዚ ቁጽሪ ንገሩ።
# nl 6c7b78ac
receipt-link = ናትኩም ገጽ
# nl 09187aef
receipt-link-hint = ነዚ ሊንክ ዓቅብዎ። በዚ ሊንክ ሕቶኹም ኣበይ ከም ዘሎ ትርእዩ። ነቲ ሊንክ ንማንም ኣይትሃቡ። እቲ ሊንክ ዘለዎ ሰብ ንሕቶኹም ይርእዮ።
# nl 28968b33
receipt-open = ናትኩም ገጽ ክፈቱ
# nl bbcdd3dc
receipt-next = ሕጂ እንታይ ክኸውን እዩ?
# nl 3d6ed922
receipt-next-service = ኣብ ውሽጢ ሒደት ደቓይቕ እቲ ትካል ንሕቶኹም ይቕበሎ። ኣብ መን ከም ዘሎ ኣብ ናትኩም ገጽ ትርእዩ።
# nl 7787f1ff
receipt-next-person = ሓደ ሰራሕተኛ ንሕቶኹም የንብቦ። ብድሕሪኡ ኣብ መን ከም ዘሎ ኣብ ናትኩም ገጽ ትርእዩ።
# nl fa13a03e
receipt-next-contact = እቲ ትካል ይድውለልኩም ወይ ኢመይል ይሰደልኩም።
# nl 3c49ac43
receipt-next-anonymous = ንሕና ክንድውለልኩም ወይ ኢመይል ክንሰደልኩም ኣይንኽእልን። ናትኩም ገጽ ርኣዩ። ባዕልኹም ናብቲ ትካል ኪዱ፣ ቁጽርኹም ድማ ንገሩ።
# nl 47c071fb
receipt-lost = እቲ ሊንክ ጠፊኡኩም ዶ? እንደገና ክንህበኩም ኣይንኽእልን። ሽዑ ሕቶኹም እንደገና ኣቕርቡ።
# nl 05882dee
receipt-copy = ሊንክ ቅድሑ
# nl 5db8efaf
receipt-copied = እቲ ሊንክ ተቐዲሑ።

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = ዋላ ሓደ ነገር ኣይሰደድናን፣ ዋላ ሓደ ነገር እውን ኣይዓቀብናን።
# nl 5683af04
answer-who = መን ክሕግዘኩም ይኽእል?
# nl dc091e60
answer-nobody = ነዚ ሕቶ ዝኸውን ትካል ኣይንፈልጥን። ኣብ ከባቢኹም ኣብ ዘሎ ቤት-ጽሕፈት ምምሕዳር ከተማ ሕተቱ። ንሳቶም ኣብኡ ዘለዉ ትካላት ይፈልጡ።
# nl bb4e5390
answer-other = ካልእ ክሓትት እደሊ
# nl b28aed7d
answer-talk = ብዛዕባ እዚ ምስ ሰብ ናይ ምምሕዳር ከተማይ እውን ክዛረብ እደሊ
# nl fe592ff2
answer-asylum_reception-title = Fedasil ይሕግዘኩም
# nl 8e69a1eb
answer-asylum_reception = Fedasil ዑቕባ ንዝሓቱ ሰባት ዝኸውን ናይ ቤልጂዩም ትካል እዩ። Fedasil መደቀሲ ቦታ ይደልየልኩም። ንሕና ነዚ ክንውስን ኣይንኽእልን።
# nl 9a6471a4
answer-wallonia-title = ዋሎንያ ናይ ገዛእ ርእሳ ትካላት ኣለዋ
# nl e7afaa8e
answer-wallonia = እዚ ቦታ ኣብ ዋሎንያ እዩ። ንሕና ንፍላንደርስን ብራስልስን ንሰርሕ። ኣብ ዋሎንያ ካልኦት ትካላት ይሕግዙኹም፣ መብዛሕትኡ ግዜ ብፈረንሳይኛ።
# nl f30f8ea7
answer-german_area-title = ምብራቕ ቤልጂዩም ናይ ገዛእ ርእሳ ትካላት ኣለዋ
# nl d3c16ef5
answer-german_area = እዚ ቦታ ኣብቲ ጀርመንኛ ዝዝረበሉ ክፋል ቤልጂዩም እዩ። ኣብኡ ካልኦት ትካላት ይሕግዙኹም።
# nl 7ba57ee7
answer-care_elsewhere-title = ናብ ሓኪም ናይ ምኻድ መሰል ኣለኩም
# nl 31d38311
answer-care_elsewhere = ብዘይ ወረቐት መንበሪ እውን፣ እንተ ኣድልዩ ናብ ሓኪም ክትከዱ ትኽእሉ። ናብቲ OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ናይቲ ዘለኹምዎ ምምሕዳር ከተማ ኪዱ። ኣብ ዋሎንያ CPAS ይበሃል። ጉዳይ ክፍሊት ንሳቶም የመዓራርይዎ።
# nl 308ca0cb
answer-discrimination-title = ነዚ ክትሕብሩ ትኽእሉ
# nl 2963b2d6
answer-discrimination = ብሰንኪ መበቆልኩም፣ ቋንቋኹም ወይ ሃይማኖትኩም ማንም ብዝኸፍአ ኣገባብ ክሕዘኩም ኣይፍቀድን። እዞም ትካላት ይሰምዑኹም፣ እንታይ ክትገብሩ ከም እትኽእሉ ድማ ይነግሩኹም። ብነጻ እዩ።
# nl 90c7efec
answer-interpreter-title = ኣስተርጓሚ ዝሓትተልኩም እቲ ትካል እዩ
# nl d35d7239
answer-interpreter = ባዕልኹም ኣስተርጓሚ ክትደልዩ ወይ ክትከፍሉ ኣየድልን። ቤት-ትምህርቲ፣ ሓኪም ወይ OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ኣስተርጓሚ ክሓትቱ ይኽእሉ። ኣብኡ ነዚ ካርድ ኣርእዩ።
# nl 4f8c328a
answer-no_course_asylum-title = Inburgering (ኮርስ ውህደት) ሕጂ ገና ኣይከኣልን
# nl a3526f93
answer-no_course_asylum = ንሕቶ ዑቕባኹም መልሲ ትጽበዩ ኣለኹም። ስለዚ inburgering (ኮርስ ውህደት) ንዓኹም ገና የለን። ደች ግን ክትመሃሩ ትኽእሉ። ብዛዕብኡ ኣብቲ እትድቅስሉ ቦታ ሕተቱ፣ ወይ ኣብ ታሕቲ ካልእ ምረጹ።
# nl 84581eab
answer-no_course_papers-title = እዚ ኮርስ ሕጂ ኣይከኣልን
# nl 8e7e2290
answer-no_course_papers = ነዚ ኮርስ ወረቐት መንበሪ የድሊ። ካልእ መሰላት ግን ኣለኩም፦ እንተ ኣድልዩ ናብ ሓኪም ምኻድ፣ ቆልዑ ድማ ናብ ቤት-ትምህርቲ ምኻድ። ብዛዕባ መጻኢኹም ምስ ሰብ እውን ክትዛረቡ ትኽእሉ።
# nl 08c7d8ae
answer-no_consent-title = ኣብዚ ሓገዝ ትረኽቡ
# nl 2612177f
answer-no_consent = ገለ ነገር ክንሰድድ ኣይደለኹምን። ጸገም የለን። እዚ ትካል ክሕግዘኩም ይኽእል። ባዕልኹም ናብኡ ክትከዱ ትኽእሉ።
# nl 866cf472
answer-danger-title = ናብ { $number } ደውሉ
# nl b99df164
answer-danger = ህይወት ሰብ ኣብ ሓደጋ ኣሎ ዶ? ሕጂ ናብ { $number } ደውሉ። ንሕና እኹል ብዝኾነ ቅልጣፈ ክንሕግዝ ኣይንኽእልን።
# nl d85083cd
answer-general-title = ኣብዚ ሓገዝ ትረኽቡ
# nl ba1ae303
answer-general = ነዚ ሕቶ ናብ ካልእ ዋላ ሓደ ነገር ኣይንሰድድን። እዞም ትካላት ክሕግዙኹም ይኽእሉ።
# nl af470c31
answer-learn-dutch = ቋንቋ ደች (Nederlands) ክመሃር እደሊ
# nl 4502781a
answer-guidance = ብዛዕባ መጻእየይ ምስ ሰብ ክዛረብ እደሊ
# nl 16d71e4b
answer-doctor = ሓኪም የድልየኒ
# nl f03bcd3d
card-title = እተርእይዎ ካርድ
# nl eb65cac5
card-choose = ኣብ ላዕሊ ቋንቋኹም ምረጹ። ሽዑ ብቋንቋኹምን ብደችን ካርድ ነዳልወልኩም።
# nl 66483aba
card-print = ነቲ ካርድ ሕተምዎ
# nl c5e0bacf
card-text = ኣነ { $language } እዛረብ። ጽቡቕ ገይረ ክርድኣኩም እደሊ። ኣስተርጓሚ ክትሓቱ ትኽእሉ ዶ? ትካል ካብ ማሕበራዊ ኣገልግሎት ትርጉም ክሓትት ይኽእል።

## Who may receive

# nl bda98b91
org-local-authority = ምምሕዳር ከተማ { $place }
# nl b8df796f
org-ocmw = ናይ { $place } OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ)
# nl ef97f06a
org-school = ኣብ { $place } ዘለዋ ኣብያተ-ትምህርቲ
# nl d694e52b
org-municipality-brussels = ምምሕዳር ከተማ { $place }
# nl de52ddf9
org-language-note = ስማት ናይ ትካላት ብደች እዩ።

## The status page

# nl 94f46bc4
status-title = ሕቶኹም
# nl 95bc2c83
status-ask-secret = ምሉእ እቲ ዝተዋህበኩም ሊንክ ኣብዚ ለጥፍዎ።
# nl 0ce830ef
status-secret-label = ሊንክኹም
# nl 141ac89b
status-secret-hint = ኣብ መወዳእታ ናይቲ ሊንክ ብዙሓት ፊደላትን ቁጽርታትን ኣለዉ።
# nl 75e981a9
status-secret-button = ሕቶይ ኣርእዩኒ
# nl 76a98cb4
status-loading = ንሕቶኹም እናደለናዮ ኢና።
# nl 4085591d
status-not-found = በዚ ሊንክ ሕቶ ኣይረኸብናን። እቲ ሊንክ ምሉእ ምዃኑ ርኣዩ። እቲ ሊንክ ጠፊኡኩም ዶ? ሽዑ ሕቶኹም እንደገና ኣቕርቡ።
# nl 34dd61bb
status-unavailable = ሕጂ ክንርኢ ኣይንኽእልን። ሕቶኹም ኣይጠፍአን። ጸኒሕኩም እንደገና ፈትኑ።
# nl 9679d414
status-reference = ቁጽሪ
# nl 097f0229
status-received = ሕቶኹም ተቐቢልናዮ
# nl 9faf13ad
status-received-text = ክሕግዘኩም ዝኽእል ትካል ንደልየልኩም ኣሎና። መብዛሕትኡ ግዜ ነዊሕ ኣይወስድን።
# nl 764afa46
status-referred = ሕቶኹም ኣብ ሓደ ትካል ኣሎ
# nl 85dfcb0e
status-referred-text = እቲ ትካል መልእኽቲ በጺሕዎ። ንሕቶኹም ገና ኣየንበቦን።
# nl e737b71d
status-accepted = ሓደ ትካል ይሕግዘኩም ኣሎ
# nl 972226d0
status-accepted-text = እቲ ትካል ንሕቶኹም ኣንቢብዎ፣ ይሕግዘኩም ድማ ኣሎ።
# nl 924d26c0
status-sent-on = ሕጂ ካልእ ትካል ንሕቶኹም ይርእዮ ኣሎ
# nl 3c00d74c
status-sent-on-text = እቲ መጀመርታ ትካል ክሕግዘኩም ኣይከኣለን። ሕቶኹም ናብ ካልእ ትካል ተሰዲዱ። ዋላ ሓደ ነገር ክትገብሩ ኣየድልን።
# nl 45387a56
status-needs_person = ሓደ ሰራሕተኛ ንሕቶኹም የንብቦ ኣሎ
# nl cc9f97d3
status-needs_person-text = ብዝበለጸ ክሕግዘኩም ዝኽእል መን ምዃኑ ሰብ ይውስን።
# nl 10df0593
status-answered = መልስኹም መጺኡ
# nl f79879e2
status-closed = ሕቶኹም ተዛዚሙ
# nl d5e815d8
status-closed-text = ገና ሓገዝ የድልየኩም ዶ? ሓድሽ ሕቶ ኣቕርቡ።
# nl 6a96ccf9
status-withdrawn = ሕቶኹም ስሒብኩምዎ
# nl 10f4aa8a
status-withdrawn-text = ደጊም ዋላ ሓደ ነገር ኣይንሰድድን። ግን ሓገዝ የድልየኩም ዶ? ሓድሽ ሕቶ ኣቕርቡ።
# nl 5fb1fd76
status-erased = ሕቶኹም ተደምሲሱ
# nl eb2a532f
status-erased-text = ደጊም ማንም ንሕቶኹም ከንብቦ ኣይክእልን።
# nl 74133026
status-when-received = ሕቶ ዝቐረበሉ፦ { $when }
# nl bebdc085
status-when-updated = ናይ መወዳእታ ሓበሬታ፦ { $when }
# nl 9818340d
status-show-who = ሕቶይ ኣብ መን ከም ዘሎ ኣርእዩኒ
# nl 6784f583
status-show-answer = መልሰይ ኣርእዩኒ
# nl 29369d0f
status-hidden-hint = ነዚ ነርእየኩም ምስ ሓተትኩም ጥራይ እዩ። ከምኡ ካልእ ሰብ ምሳኹም ከንብብ ኣይክእልን።
# nl 5574a393
status-refresh = እንደገና ርኣዩ
# nl cbe50ac5
status-new = ሓድሽ ሕቶ ኣቕርቡ
# nl 7532635c
withdraw-title = ሕቶኹም ክትስሕብዎ ትደልዩ ዶ?
# nl de5f02eb
withdraw-text = ሽዑ ደጊም ዋላ ሓደ ነገር ኣይንሰድድን። ሓደ ትካል ድሮ መልእኽቲ በጺሕዎ ዶ? ምናልባት ገና ክድውለልኩም ይኽእል።
# nl dde10528
withdraw-keep = ኣይፋልን፣ ሕቶይ ይጽናሕ
# nl 4ae82ac3
withdraw-yes = እወ፣ ሕቶይ ስሓብዎ
# nl cd296c1c
withdraw-erase = እወ፣ ዝነገርክዎ ኩሉ ድማ ደምስስዎ
# nl d8c62d19
withdraw-erase-hint = እዚ ምስ ተገብረ ክምለስ ኣይክእልን። ሽዑ ንሕና እውን ንሕቶኹም ከነንብቦ ኣይንኽእልን።
# nl 929717ad
withdraw-button = ሕቶይ ስሓብዎ
# nl 26f00794
withdraw-failed = ሕጂ ነዚ ክንገብሮ ኣይከኣልናን። ሕቶኹም ገና ኣሎ። ጸኒሕኩም እንደገና ፈትኑ።

## When something goes wrong

# nl 56661194
wrong-not-found-title = እዚ ገጽ የለን
# nl 90f7fa9f
wrong-not-found = እቲ ኣድራሻ ትኽክል ምዃኑ ርኣዩ። ወይ ካብ ቀዳማይ ገጽ ጀምሩ።
# nl a0ee83de
wrong-too-many-title = ቁሩብ ተጸበዩ
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] ብተኸታታሊ ብዙሕ ሰዲድኩም። { $seconds } ካልኢት ተጸበዩ፣ ብድሕሪኡ እንደገና ፈትኑ።
       *[other] ብተኸታታሊ ብዙሕ ሰዲድኩም። { $seconds } ካልኢታት ተጸበዩ፣ ብድሕሪኡ እንደገና ፈትኑ።
    }
# nl 195313e2
wrong-too-large-title = ጽሑፍኩም ኣዝዩ ነዊሕ እዩ
# nl eedcb85f
wrong-too-large = ተመለሱ፣ ዝሓጸረ ጽሑፍ ድማ ጽሓፉ።
# nl c5561a91
wrong-defect-title = ኣባና ጌጋ ኣጋጢሙ
# nl bdf2dcec
wrong-defect = ዋላ ሓደ ነገር ኣይተሰደን። ጸኒሕኩም እንደገና ፈትኑ። ቅልጡፍ ሓገዝ የድልየኩም ዶ? ኣብ ከባቢኹም ናብ ዘሎ ቤት-ጽሕፈት ምምሕዳር ከተማ ኪዱ።
# nl 8bf1520a
wrong-start = ናብ ቀዳማይ ገጽ

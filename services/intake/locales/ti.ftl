### Tigrinya, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = እዚ ትርጉም እዩ። እቲ ወግዓዊ ጽሑፍ ብቋንቋ ደች (Nederlands) ዝተጻሕፈ እዩ።
language-label = ቋንቋ
language-change = ካልእ ቋንቋ
skip-link = ናብ ትሕዝቶ ኪዱ
leave-fast = ብቕልጡፍ ዕጸዉ
leave-fast-hint = ካብዚ ገጽ ትወጹ። ሽዑ ኩነታት ኣየር ነርእየኩም።
danger-line = ህይወት ሰብ ኣብ ሓደጋ ኣሎ ዶ? ናብ { $number } ደውሉ።
danger-call = ናብ { $number } ደውሉ
yes = እወ
no = ኣይፋልን
next = ቀጽሉ
back = ተመለሱ
change = ቀይሩ
optional = ግዴታ ኣይኮነን
why = ስለምንታይ ነዚ ንሓትት?
progress = ሕቶ { $number } ካብ ኣስታት { $total }
error-title = ገለ ጌጋ ኣሎ
error-prefix = ጌጋ
footer-privacy = ኣብ ብራውዘርኩም ዋላ ሓደ ነገር ኣይንዕቅብን። ሕቶኹም ቆሊፍና ንዕቅቦ። ዝሕግዙኹም ሰባት ጥራይ የንብብዎ።
page-title = { $title } – Wegwijzer

## Start page

start-title = ሓገዝ ሕተቱ
start-what = እንታይ ከም ዘድልየኩም ንገሩና። ኣብ ፍላንደርስ ወይ ብራስልስ ክሕግዘኩም ዝኽእል ትካል ንደልየልኩም።
start-free = ብነጻ እዩ። ስምኩም ክትነግሩ ኣየድልን።
start-button = ጀምሩ
start-time = ኣስታት ክልተ ደቒቕ ይወስድ።
start-have-link = ቅድሚ ሕጂ ሕቶ ኣቕሪብኩም ዶ? እቲ ዝተዋህበኩም ሊንክ ክፈትዎ።
start-languages = ቋንቋኹም ምረጹ

## Danger

danger-title = ሕጂ ህይወት ሰብ ኣብ ሓደጋ ኣሎ ዶ?
danger-hint = ንኣብነት፦ ሓደ ሰብ ጽቡቕ ገይሩ ኣየተንፍስን፣ ብዙሕ ደም ይፈስሶ ኣሎ ወይ መጥቃዕቲ ይወርዶ ኣሎ።
danger-error = እወ ወይ ኣይፋልን ምረጹ።
emergency-title = ሕጂ ናብ { $number } ደውሉ
emergency-free = ምድዋል ብነጻ እዩ። ለይትን መዓልትን ኩሉ ግዜ ክትድውሉ ትኽእሉ።
emergency-say = ኣበይ ከም ዘለኹም ንገሩ። እንታይ ይኸውን ከም ዘሎ ንገሩ። ብደች፣ ብፈረንሳይኛ፣ ብጀርመንኛ ወይ ብእንግሊዝኛ ንምዝራብ ፈትኑ።
emergency-no-papers = ንምድዋል ወረቐት መንበሪ ክህልወኩም ኣየድልን።
emergency-not-sent = እዚ መርበብ ሓበሬታ ኣምቡላንስ ወይ ፖሊስ ኣይሰድድን።
emergency-go-on = ደጊም ሓደጋ የለን። ካልእ ክሓትት እደሊ።
danger-box = እዚ እናንበብኩም ሕጂ ሓደጋ ኣሎ ዶ? ናብ { $number } ደውሉ። ናትና መልሲ ኣይትጸበዩ።

## Who asks

role-title = ንመን ኢኹም ሓገዝ ትሓቱ?
role-person = ንባዕለይ ወይ ንስድራይ
role-helper = ንኻልእ ሰብ
role-helper-hint = ንኣብነት ንዓርኪ ወይ ንጎረቤት።
role-professional = ኣብ ሓደ ትካል ወይ ማሕበር እሰርሕ
role-professional-hint = ንኣብነት ቤት-ትምህርቲ፣ ሓኪም፣ OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ወይ ሆስፒታል።
role-why = ትካል ካብ ስድራቤት ዝተፈልየ ነገር ክሓትት ይኽእል። ንኣብነት ኣስተርጓሚ ክሓትት ይኽእል።
role-error = ንመን ሓገዝ ከም እትሓቱ ምረጹ።

## What it is about

topic-title = ሕቶኹም ብዛዕባ እንታይ እዩ?
topic-error = ሕቶኹም ብዛዕባ እንታይ ምዃኑ ምረጹ።
topic-courses = ቋንቋ ደች (Nederlands) ምምሃር ወይ inburgering (ኮርስ ውህደት)
topic-courses-hint = ኮርስ፣ ፈተና፣ ምስክር ወረቐት።
topic-school = ቤት-ትምህርቲ
topic-school-hint = ቆልዓ ኣብ ቤት-ትምህርቲ ምምዝጋብ።
topic-living = ጥዕና፣ ገንዘብ ወይ መጽለሊ
topic-living-hint = ሓኪም፣ መግቢ፣ ክራይ ገዛ፣ መደቀሲ ቦታ።
topic-papers = ወረቓቕቲ፣ ደብዳበታትን ትካላትን
topic-papers-hint = ዘይተረድኣኩም ደብዳበ። ሕቶ ብዛዕባ ፍቓድ መንበሪ። ኣብ ቀረባ ግዜ ናብዚ መጺአ።
topic-neighbours = ከባቢ፣ ስፖርትን ምስ ሰባት ምልላይን
topic-neighbours-hint = ምስ ጎረባብቲ ባእሲ፣ ጽምብል፣ ክለብ።
topic-unfair = ዘይፍትሓዊ ኣተሓሕዛ፣ ወይ ርእይቶ ምሃብ
topic-unfair-hint = ብሰንኪ መበቆልኩም ሓደ ነገር ትኽልከሉ። ወይ ርእይቶኹም ክትህቡ ትደልዩ።
topic-language = ኣስተርጓሚ ወይ ትርጉም
topic-language-hint = ኣብ ዝርርብ ዘተርጉም ሰብ፣ ወይ ትርጉም ናይ ጽሑፍ።
topic-advice = ምኽሪ ንትካለይ
topic-advice-hint = ካልእ መበቆል ምስ ዘለዎም ሰባት ምስራሕ፣ ናይ ከባቢ ፖሊሲ፣ ሕቶ ብዛዕባ ሕጊ።
topic-other = ካልእ
topic-other-hint = ጸኒሕኩም ብቃላትኩም ትነግሩና።

need-title = እንታይ የድልየኩም?
need-error = እቲ ዝበለጸ ዝሰማማዕ ምረጹ። ኣይትፈልጡን ዶ? እቲ ናይ መወዳእታ ምረጹ።
need-learn_dutch = ቋንቋ ደች (Nederlands) ምምሃር
need-civic_integration = Inburgering (ኮርስ ውህደት)
need-civic_integration-hint = ብዛዕባ ምንባርን ምስራሕን ኣብ ቤልጂዩም ዝምልከት ኮርስ፣ ምስ ቋንቋ ደች።
need-school_enrolment = ቆልዓ ኣብ ቤት-ትምህርቲ ምምዝጋብ
need-urgent_medical_care = ሓኪም ወይ መድሃኒት
need-urgent_medical_care-hint = ሓሚምኩም ኣለኹም ወይ ቃንዛ ኣለኩም፣ ክትከፍሉ ድማ ኣይትኽእሉን።
need-social_assistance = ገንዘብ፣ መግቢ፣ ክራይ ገዛ ወይ ካልእ ጸገም ኣብ ገዛ
need-asylum_reception = ዑቕባ እሓትት ኣለኹ፣ መደቀሲ ቦታ ድማ የብለይን
need-access_to_service = ዘይተረድኣኒ ደብዳበ ወይ ትካል
need-residence_law = ብዛዕባ ኣብ ቤልጂዩም ምንባረይ ዝምልከት ሕቶ
need-orientation = ኣብ ቀረባ ግዜ ናብዚ መጺአ፣ ናበይ ክኸይድ ከም ዘለኒ ኣይፈልጥን
need-humane_guidance = ደጊም እንታይ ከም ዝገብር ኣይፈልጥን
need-humane_guidance-hint = ብዛዕባ መጻኢኹም ምስ ሰብ ክትዛረቡ ትደልዩ።
need-caravan_pitch = ንካራቫን (ተንቀሳቓሲ ገዛ) ዝኸውን ቦታ
need-neighbourhood_conflict = ጸገም ወይ ባእሲ ኣብ ከባቢ
need-neighbourhood_initiative = ምስ ሰብ ከባቢ ገለ ነገር ምውዳብ
need-leisure = ስፖርት፣ ናይ ትርፊ ግዜ ንጥፈት፣ ምስ ሰባት ምልላይ
need-discrimination = ብሰንኪ መበቆለይ፣ ቋንቋይ ወይ ሃይማኖተይ ዝኸፍአ ኣተሓሕዛ ይገጥመኒ
need-policy_participation = ብዛዕባ ፖሊሲ ርእይቶይ ክህብ እደሊ
need-interpreter_on_site = ብኣካል ዝመጽእ ኣስተርጓሚ
need-interpreter_by_phone = ብተሌፎን ዘተርጉም ኣስተርጓሚ
need-interpreter_by_video = ብቪድዮ ዘተርጉም ኣስተርጓሚ
need-written_translation = ትርጉም ናይ ሓደ ጽሑፍ
need-advice_for_organisation = ምኽሪ ወይ ስልጠና ንትካለይ
need-local_policy_support = ደገፍ ንፖሊሲ ናይ ሓደ ምምሕዳር ከተማ
need-unknown = ካልእ፣ ወይ ኣይፈልጥን

## Where

place-title-person = ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ትነብሩ?
place-title-helper = እቲ ሰብ ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ይነብር?
place-title-professional = እዚ ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) እዩ?
place-title-on-site = እቲ ዝርርብ ኣበይ እዩ?
place-title-office = ትካልኩም ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ይርከብ?
place-label = ኮድ ፖስታ ወይ ምምሕዳር ከተማ
place-hint = ንኣብነት 9000 ወይ Gent። ስም ናይቲ ቦታ ብቋንቋኹም እውን ክትጽሕፉ ትኽእሉ።
place-no-address = ኣድራሻ የብልኩምን ዶ? ሕጂ ኣበይ ትድቅሱ ወይ ትጸንሑ ኣለኹም? ናይቲ ቦታ ምምሕዳር ከተማ ጽሓፉ።
place-unknown = ኣይፈልጥን
place-why = ነፍሲ ወከፍ ምምሕዳር ከተማ ናይ ገዛእ ርእሱ ትካላት ኣለዎ። ስለዚ ኣበይ ምዃኑ ክንፈልጥ የድልየና። ስም ጎደና ኣይንሓትትን።
place-error-empty = ኮድ ፖስታ ወይ ምምሕዳር ከተማ ጽሓፉ። ንኣብነት 9000። ወይ "ኣይፈልጥን" ምረጹ።
place-error-unknown = ነዚ ቦታ ኣይረኸብናዮን። ኮድ ፖስታ ጽሓፉ። ንኣብነት 9000። ወይ "ኣይፈልጥን" ምረጹ።
which-place-title = ኣየናይ ምምሕዳር ከተማ ማለትኩም እዩ?
which-place-hint = ምስ "{ $typed }" ዝሰማምዑ ልዕሊ ሓደ ቦታታት ኣለዉ።
which-place-none = ካብዚኣቶም ዋላ ሓደ ኣይኮነን። እንደገና ክጽሕፍ እየ።
which-place-error = ሓደ ምምሕዳር ከተማ ምረጹ።

## Only what still changes the road

minor-title = እቲ ጉዳይ ትሕቲ 18 ዓመት ንዝኾነ ቆልዓ ዝምልከት ድዩ?
minor-why = ንቖልዑ ሓድሓደ ግዜ ካልእ ትካል ይሕግዝ።
minor-error = እወ ወይ ኣይፋልን ምረጹ።
caravan-title = ኣብ ካራቫን (ተንቀሳቓሲ ገዛ) ትነብሩ ዶ? ወይ ወለድኹም ኣብ ካራቫን ይነብሩ ነይሮም ዶ?
caravan-title-helper = እቲ ሰብ ኣብ ካራቫን (ተንቀሳቓሲ ገዛ) ይነብር ዶ? ወይ ወለዱ ኣብ ካራቫን ይነብሩ ነይሮም ዶ?
caravan-why = ሽዑ ንካራቫን ዝኸውን ቦታ ንምርካብ ካልእ ትካል ይሕግዝ።
caravan-error = ሓደ መልሲ ምረጹ። ነዚ እውን ክትመርጹ ትኽእሉ፦ ነዚ ክነግር ኣይደልን።
residence-title = ኣብ ቤልጂዩም ንምንባር ወረቐት መንበሪ ኣለኩም ዶ?
residence-title-helper = እቲ ሰብ ኣብ ቤልጂዩም ንምንባር ወረቐት መንበሪ ኣለዎ ዶ?
residence-hint = ነዚ ክትነግሩና ኣየድልን። ብዘይ መልሲ እውን ንሕግዘኩም።
residence-why = ነዚ ሕቶ ሓድሓደ ግዜ ካልእ ትካል ይሕግዝ። ስለዚ ጥራይ ኢና ንሓትት። Wegwijzer ነዚ ንፖሊስ ኣይህብን። ንቤት-ጽሕፈት ኢሚግሬሽን (Dienst Vreemdelingenzaken) እውን ኣይህብን። OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ናይ ገዛእ ርእሱ ሕግታት ኣለዎ። ብዛዕባ እዚ ነቲ OCMW ሕተትዎ።
residence-prefer_not_to_say = ነዚ ክነግር ኣይደልን
residence-legal = እወ
residence-asylum = ዑቕባ ሓቲተ መልሲ እጽበ ኣለኹ
residence-asylum-helper = ዑቕባ ተሓቲቱ፣ መልሲ ገና ኣይመጸን
residence-temporary_protection = ግዝያዊ ከለላ ኣለኒ
residence-temporary_protection-hint = ንኣብነት ካብ ዩክሬን ንዝመጹ ሰባት።
residence-temporary_protection-helper = ግዝያዊ ከለላ
residence-without_permit = ኣይፋልን
residence-error = ሓደ መልሲ ምረጹ። ነዚ እውን ክትመርጹ ትኽእሉ፦ ነዚ ክነግር ኣይደልን።

## An interpreter or a translation, ordered by a service

languages_needed-title = ኣየናይ ቋንቋ የድልየኩም?
languages_needed-label = ቋንቋ
languages_needed-second = ተወሳኺ ቋንቋ
languages_needed-choose = ቋንቋ ምረጹ
languages_needed-error = ቋንቋ ምረጹ።
appointment-title = እቲ ዝርርብ መዓስ እዩ?
appointment-date = መዓልቲ
appointment-time = ሰዓት
appointment-duration = ክንደይ ግዜ ይወስድ?
appointment-minutes = { $minutes ->
    [one] { $minutes } ደቒቕ
   *[other] { $minutes } ደቓይቕ
}
appointment-place = ኣድራሻ ወይ ክፍሊ
appointment-place-hint = ንኣብነት፦ Kerkstraat 1፣ ክፍሊ 2። ስም ዓሚል ኣይትጽሓፉ።
appointment-later = ገና ኣይተወሰነን
appointment-error-date = መዓልቲ ምረጹ። ንኣብነት { $example }።
appointment-error-past = እዚ መዓልቲ ሓሊፉ እዩ። ሎሚ ወይ ድሕሪኡ ዘሎ መዓልቲ ምረጹ።
appointment-error-time = ሰዓት ጽሓፉ። ንኣብነት 14:30።
organisation-title = ኣብ ኣየናይ ትካል ትሰርሑ?
organisation-name = ስም ትካል
organisation-department = ክፍሊ ስራሕ
organisation-reference = ነዚ ሕቶ ዝኸውን ናትኩም ቁጽሪ
organisation-reference-hint = ስም ዓሚል ኣይትጽሓፉ።
organisation-error = ስም ትካልኩም ጽሓፉ። ንኣብነት፦ Basisschool De Linde።

## Own words

words-title = ካልእ ክትነግሩና እትደልይዎ ኣሎ ዶ?
words-title-needed = እንታይ ከም ዘድልየኩም ንገሩና
words-hint = ብቋንቋኹም ጽሓፉ። ስም ናይ ካልኦት ሰባት ኣይትጽሓፉ።
words-label = ቃላትኩም
words-urgent = ህጹጽ እዩ፦ ሎሚ ወይ ጽባሕ ገለ ክግበር ኣለዎ
words-error-empty = እንታይ ከም ዘድልየኩም ብሒደት ቃላት ጽሓፉ። ንኣብነት፦ ንወደይ ቤት-ትምህርቲ እደሊ ኣለኹ።
words-error-long = { $over ->
    [one] ጽሑፍኩም ብ { $over } ፊደል ነዊሑ ኣሎ። ኣሕጽርዎ።
   *[other] ጽሑፍኩም ብ { $over } ፊደላት ነዊሑ ኣሎ። ኣሕጽርዎ።
}

## How to answer

contact-title = ብኸመይ መልሲ ክንህበኩም ንኽእል?
contact-hint = ዋላ ሓደ ነገር ክትጽሕፉ ኣየድልን። ኩሉ ግዜ ሊንክ ይወሃበኩም። ኣብኡ ብዛዕባ ሕቶኹም እንታይ ይግበር ከም ዘሎ ተንብቡ።
contact-name = ስም
contact-phone = ተሌፎን
contact-phone-hint = ንኣብነት 0470 00 00 00፣ ወይ +32 470 00 00 00።
contact-email = ኢመይል
contact-language = ብኣየናይ ቋንቋ መልሲ ክንህበኩም ንኽእል?
contact-safe = ተሌፎንኩም ወይ ኢመይልኩም ካልእ ሰብ ይርእዮ ድዩ? እምበኣር ዋላ ሓደ ነገር ኣይትጽሓፉ።
contact-error-phone = እዚ ቁጽሪ ተሌፎን ትኽክል ኣይኮነን። ከምዚ ጽሓፍዎ፦ +32 470 00 00 00።
contact-error-email = እዚ ኣድራሻ ኢመይል ትኽክል ኣይኮነን። ከምዚ ጽሓፍዎ፦ sim@example.be።
contact-error-name = እዚ ስም ኣዝዩ ነዊሕ እዩ። ዝሓጸረ ስም ጽሓፉ።

## Check and send

check-title = ንኹሉ ኣረጋግጹ
check-answers = መልስታትኩም
check-nothing = ኣይተነግረን
check-anonymous = ስም፣ ተሌፎን ወይ ኢመይል ኣይሃብኩምን። ጸገም የለን።
check-receivers = ነዚ ናብዚ ንሰዶ፦
check-person-first = መጀመርታ ሓደ ሰራሕተኛ Wegwijzer ንሕቶኹም የንብቦ። ክሕግዘኩም ዝኽእል ትካል ድማ ይመርጽ።
check-person-proposal = እቲ ዝያዳ ተኽእሎ ዘለዎ እዚ እዩ፦
check-doubt = ምናልባት ካልእ ትካል ክኸውን ይኽእል። ሕቶኹም ኣብ መን ከም ዘሎ ኩሉ ግዜ ኣብ ናትኩም ገጽ ትርእዩ።
check-consent = ትፈቕዱልና ዶ?
check-consent-yes = እወ፣ ሕቶይ ስደዱ
check-consent-no = ኣይፋልን፣ ዋላ ሓደ ነገር ኣይትስደዱ። ኣበይ ሓገዝ ከም ዝረክብ ጥራይ ንገሩኒ
check-consent-error = እወ ወይ ኣይፋልን ምረጹ።
check-send = ስደዱ
check-duplicate = ነዚ ሕቶ ድሮ ሰዲድኩምዎ ({ $when })። ኣባና ኣሎ። ካልእ ክትገብሩ ኣየድልን። ዝተቐየረ ነገር ኣሎ ዶ? እንደገና ክትሰዱ ትኽእሉ።
check-again = ገለ ነገር ተቐይሩ ወይ ነዊሕ ግዜ ወሲዱ። ንኹሉ እንደገና ርኣይዎ፣ ብድሕሪኡ እንደገና ስደዱ።
check-not-kept = ሕጂ ንሕቶኹም ክንዕቅቦ ኣይከኣልናን። ኣይተሰደን። መልስታትኩም ገና ኣብዚ ኣለዉ። ቁሩብ ተጸበዩ፣ ብድሕሪኡ "ስደዱ" እንደገና ጠውቑ።
check-busy = { $seconds ->
    [one] ሕጂ ብዙሕ ጽዕቂ ኣሎ። { $seconds } ካልኢት ተጸበዩ፣ ብድሕሪኡ "ስደዱ" እንደገና ጠውቑ። መልስታትኩም ኣብዚ ይጸንሑ።
   *[other] ሕጂ ብዙሕ ጽዕቂ ኣሎ። { $seconds } ካልኢታት ተጸበዩ፣ ብድሕሪኡ "ስደዱ" እንደገና ጠውቑ። መልስታትኩም ኣብዚ ይጸንሑ።
}
check-working = ቁሩብ ተጸበዩ። ሕቶኹም ንሰድድ ኣሎና።
honeypot = ነዚ ቦታ ባዶ ግደፍዎ

## Receipt

receipt-title = ሕቶኹም ተቐቢልናዮ
receipt-reference = ቁጽርኹም
receipt-reference-hint = ክትድውሉ ወይ ብኣካል ክትከዱ ከለኹም ነዚ ቁጽሪ ንገሩ።
receipt-link = ናትኩም ገጽ
receipt-link-hint = ነዚ ሊንክ ዓቅብዎ። በዚ ሊንክ ሕቶኹም ኣበይ ከም ዘሎ ትርእዩ። ነቲ ሊንክ ንማንም ኣይትሃቡ። እቲ ሊንክ ዘለዎ ሰብ ንሕቶኹም ይርእዮ።
receipt-open = ናትኩም ገጽ ክፈቱ
receipt-next = ሕጂ እንታይ ክኸውን እዩ?
receipt-next-service = ኣብ ውሽጢ ሒደት ደቓይቕ እቲ ትካል ንሕቶኹም ይቕበሎ። ኣብ መን ከም ዘሎ ኣብ ናትኩም ገጽ ትርእዩ።
receipt-next-person = ሓደ ሰራሕተኛ ንሕቶኹም የንብቦ። ብድሕሪኡ ኣብ መን ከም ዘሎ ኣብ ናትኩም ገጽ ትርእዩ።
receipt-next-contact = እቲ ትካል ይድውለልኩም ወይ ኢመይል ይሰደልኩም።
receipt-next-anonymous = ንሕና ክንድውለልኩም ወይ ኢመይል ክንሰደልኩም ኣይንኽእልን። ናትኩም ገጽ ርኣዩ። ባዕልኹም ናብቲ ትካል ኪዱ፣ ቁጽርኹም ድማ ንገሩ።
receipt-lost = እቲ ሊንክ ጠፊኡኩም ዶ? እንደገና ክንህበኩም ኣይንኽእልን። ሽዑ ሕቶኹም እንደገና ኣቕርቡ።
receipt-copy = ሊንክ ቅድሑ
receipt-copied = እቲ ሊንክ ተቐዲሑ።

## Answers without sending anything

answer-not-sent = ዋላ ሓደ ነገር ኣይሰደድናን፣ ዋላ ሓደ ነገር እውን ኣይዓቀብናን።
answer-who = መን ክሕግዘኩም ይኽእል?
answer-nobody = ነዚ ሕቶ ዝኸውን ትካል ኣይንፈልጥን። ኣብ ከባቢኹም ኣብ ዘሎ ቤት-ጽሕፈት ምምሕዳር ከተማ ሕተቱ። ንሳቶም ኣብኡ ዘለዉ ትካላት ይፈልጡ።
answer-other = ካልእ ክሓትት እደሊ
answer-talk = ብዛዕባ እዚ ምስ ሰብ ናይ ምምሕዳር ከተማይ እውን ክዛረብ እደሊ
answer-asylum_reception-title = Fedasil ይሕግዘኩም
answer-asylum_reception = Fedasil ዑቕባ ንዝሓቱ ሰባት ዝኸውን ናይ ቤልጂዩም ትካል እዩ። Fedasil መደቀሲ ቦታ ይደልየልኩም። ንሕና ነዚ ክንውስን ኣይንኽእልን።
answer-wallonia-title = ዋሎንያ ናይ ገዛእ ርእሳ ትካላት ኣለዋ
answer-wallonia = እዚ ቦታ ኣብ ዋሎንያ እዩ። ንሕና ንፍላንደርስን ብራስልስን ንሰርሕ። ኣብ ዋሎንያ ካልኦት ትካላት ይሕግዙኹም፣ መብዛሕትኡ ግዜ ብፈረንሳይኛ።
answer-german_area-title = ምብራቕ ቤልጂዩም ናይ ገዛእ ርእሳ ትካላት ኣለዋ
answer-german_area = እዚ ቦታ ኣብቲ ጀርመንኛ ዝዝረበሉ ክፋል ቤልጂዩም እዩ። ኣብኡ ካልኦት ትካላት ይሕግዙኹም።
answer-care_elsewhere-title = ናብ ሓኪም ናይ ምኻድ መሰል ኣለኩም
answer-care_elsewhere = ብዘይ ወረቐት መንበሪ እውን፣ እንተ ኣድልዩ ናብ ሓኪም ክትከዱ ትኽእሉ። ናብቲ OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ናይቲ ዘለኹምዎ ምምሕዳር ከተማ ኪዱ። ኣብ ዋሎንያ CPAS ይበሃል። ጉዳይ ክፍሊት ንሳቶም የመዓራርይዎ።
answer-discrimination-title = ነዚ ክትሕብሩ ትኽእሉ
answer-discrimination = ብሰንኪ መበቆልኩም፣ ቋንቋኹም ወይ ሃይማኖትኩም ማንም ብዝኸፍአ ኣገባብ ክሕዘኩም ኣይፍቀድን። እዞም ትካላት ይሰምዑኹም፣ እንታይ ክትገብሩ ከም እትኽእሉ ድማ ይነግሩኹም። ብነጻ እዩ።
answer-interpreter-title = ኣስተርጓሚ ዝሓትተልኩም እቲ ትካል እዩ
answer-interpreter = ባዕልኹም ኣስተርጓሚ ክትደልዩ ወይ ክትከፍሉ ኣየድልን። ቤት-ትምህርቲ፣ ሓኪም ወይ OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ) ኣስተርጓሚ ክሓትቱ ይኽእሉ። ኣብኡ ነዚ ካርድ ኣርእዩ።
answer-no_course_asylum-title = Inburgering (ኮርስ ውህደት) ሕጂ ገና ኣይከኣልን
answer-no_course_asylum = ንሕቶ ዑቕባኹም መልሲ ትጽበዩ ኣለኹም። ስለዚ inburgering (ኮርስ ውህደት) ንዓኹም ገና የለን። ደች ግን ክትመሃሩ ትኽእሉ። ብዛዕብኡ ኣብቲ እትድቅስሉ ቦታ ሕተቱ፣ ወይ ኣብ ታሕቲ ካልእ ምረጹ።
answer-no_course_papers-title = እዚ ኮርስ ሕጂ ኣይከኣልን
answer-no_course_papers = ነዚ ኮርስ ወረቐት መንበሪ የድሊ። ካልእ መሰላት ግን ኣለኩም፦ እንተ ኣድልዩ ናብ ሓኪም ምኻድ፣ ቆልዑ ድማ ናብ ቤት-ትምህርቲ ምኻድ። ብዛዕባ መጻኢኹም ምስ ሰብ እውን ክትዛረቡ ትኽእሉ።
answer-no_consent-title = ኣብዚ ሓገዝ ትረኽቡ
answer-no_consent = ገለ ነገር ክንሰድድ ኣይደለኹምን። ጸገም የለን። እዚ ትካል ክሕግዘኩም ይኽእል። ባዕልኹም ናብኡ ክትከዱ ትኽእሉ።
answer-danger-title = ናብ { $number } ደውሉ
answer-danger = ህይወት ሰብ ኣብ ሓደጋ ኣሎ ዶ? ሕጂ ናብ { $number } ደውሉ። ንሕና እኹል ብዝኾነ ቅልጣፈ ክንሕግዝ ኣይንኽእልን።
answer-general-title = ኣብዚ ሓገዝ ትረኽቡ
answer-general = ነዚ ሕቶ ናብ ካልእ ዋላ ሓደ ነገር ኣይንሰድድን። እዞም ትካላት ክሕግዙኹም ይኽእሉ።
answer-learn-dutch = ቋንቋ ደች (Nederlands) ክመሃር እደሊ
answer-guidance = ብዛዕባ መጻእየይ ምስ ሰብ ክዛረብ እደሊ
answer-doctor = ሓኪም የድልየኒ

card-title = እተርእይዎ ካርድ
card-choose = ኣብ ላዕሊ ቋንቋኹም ምረጹ። ሽዑ ብቋንቋኹምን ብደችን ካርድ ነዳልወልኩም።
card-print = ነቲ ካርድ ሕተምዎ
card-text = ኣነ { $language } እዛረብ። ጽቡቕ ገይረ ክርድኣኩም እደሊ። ኣስተርጓሚ ክትሓቱ ትኽእሉ ዶ? ትካል ካብ ማሕበራዊ ኣገልግሎት ትርጉም ክሓትት ይኽእል።

## Who may receive

org-local-authority = ምምሕዳር ከተማ { $place }
org-ocmw = ናይ { $place } OCMW (ቤት-ጽሕፈት ማሕበራዊ ሓገዝ)
org-school = ኣብ { $place } ዘለዋ ኣብያተ-ትምህርቲ
org-municipality-brussels = ምምሕዳር ከተማ { $place }
org-language-note = ስማት ናይ ትካላት ብደች እዩ።

## The status page

status-title = ሕቶኹም
status-ask-secret = ምሉእ እቲ ዝተዋህበኩም ሊንክ ኣብዚ ለጥፍዎ።
status-secret-label = ሊንክኹም
status-secret-hint = ኣብ መወዳእታ ናይቲ ሊንክ ብዙሓት ፊደላትን ቁጽርታትን ኣለዉ።
status-secret-button = ሕቶይ ኣርእዩኒ
status-loading = ንሕቶኹም እናደለናዮ ኢና።
status-not-found = በዚ ሊንክ ሕቶ ኣይረኸብናን። እቲ ሊንክ ምሉእ ምዃኑ ርኣዩ። እቲ ሊንክ ጠፊኡኩም ዶ? ሽዑ ሕቶኹም እንደገና ኣቕርቡ።
status-unavailable = ሕጂ ክንርኢ ኣይንኽእልን። ሕቶኹም ኣይጠፍአን። ጸኒሕኩም እንደገና ፈትኑ።
status-reference = ቁጽሪ
status-received = ሕቶኹም ተቐቢልናዮ
status-received-text = ክሕግዘኩም ዝኽእል ትካል ንደልየልኩም ኣሎና። መብዛሕትኡ ግዜ ነዊሕ ኣይወስድን።
status-referred = ሕቶኹም ኣብ ሓደ ትካል ኣሎ
status-referred-text = እቲ ትካል መልእኽቲ በጺሕዎ። ንሕቶኹም ገና ኣየንበቦን።
status-accepted = ሓደ ትካል ይሕግዘኩም ኣሎ
status-accepted-text = እቲ ትካል ንሕቶኹም ኣንቢብዎ፣ ይሕግዘኩም ድማ ኣሎ።
status-sent-on = ሕጂ ካልእ ትካል ንሕቶኹም ይርእዮ ኣሎ
status-sent-on-text = እቲ መጀመርታ ትካል ክሕግዘኩም ኣይከኣለን። ሕቶኹም ናብ ካልእ ትካል ተሰዲዱ። ዋላ ሓደ ነገር ክትገብሩ ኣየድልን።
status-needs_person = ሓደ ሰራሕተኛ ንሕቶኹም የንብቦ ኣሎ
status-needs_person-text = ብዝበለጸ ክሕግዘኩም ዝኽእል መን ምዃኑ ሰብ ይውስን።
status-answered = መልስኹም መጺኡ
status-closed = ሕቶኹም ተዛዚሙ
status-closed-text = ገና ሓገዝ የድልየኩም ዶ? ሓድሽ ሕቶ ኣቕርቡ።
status-withdrawn = ሕቶኹም ስሒብኩምዎ
status-withdrawn-text = ደጊም ዋላ ሓደ ነገር ኣይንሰድድን። ግን ሓገዝ የድልየኩም ዶ? ሓድሽ ሕቶ ኣቕርቡ።
status-erased = ሕቶኹም ተደምሲሱ
status-erased-text = ደጊም ማንም ንሕቶኹም ከንብቦ ኣይክእልን።
status-when-received = ሕቶ ዝቐረበሉ፦ { $when }
status-when-updated = ናይ መወዳእታ ሓበሬታ፦ { $when }
status-show-who = ሕቶይ ኣብ መን ከም ዘሎ ኣርእዩኒ
status-show-answer = መልሰይ ኣርእዩኒ
status-hidden-hint = ነዚ ነርእየኩም ምስ ሓተትኩም ጥራይ እዩ። ከምኡ ካልእ ሰብ ምሳኹም ከንብብ ኣይክእልን።
status-refresh = እንደገና ርኣዩ
status-new = ሓድሽ ሕቶ ኣቕርቡ
withdraw-title = ሕቶኹም ክትስሕብዎ ትደልዩ ዶ?
withdraw-text = ሽዑ ደጊም ዋላ ሓደ ነገር ኣይንሰድድን። ሓደ ትካል ድሮ መልእኽቲ በጺሕዎ ዶ? ምናልባት ገና ክድውለልኩም ይኽእል።
withdraw-keep = ኣይፋልን፣ ሕቶይ ይጽናሕ
withdraw-yes = እወ፣ ሕቶይ ስሓብዎ
withdraw-erase = እወ፣ ዝነገርክዎ ኩሉ ድማ ደምስስዎ
withdraw-erase-hint = እዚ ምስ ተገብረ ክምለስ ኣይክእልን። ሽዑ ንሕና እውን ንሕቶኹም ከነንብቦ ኣይንኽእልን።
withdraw-button = ሕቶይ ስሓብዎ
withdraw-error = ሓደ መልሲ ምረጹ።
withdraw-failed = ሕጂ ነዚ ክንገብሮ ኣይከኣልናን። ሕቶኹም ገና ኣሎ። ጸኒሕኩም እንደገና ፈትኑ።

## When something goes wrong

wrong-not-found-title = እዚ ገጽ የለን
wrong-not-found = እቲ ኣድራሻ ትኽክል ምዃኑ ርኣዩ። ወይ ካብ ቀዳማይ ገጽ ጀምሩ።
wrong-too-many-title = ቁሩብ ተጸበዩ
wrong-too-many = { $seconds ->
    [one] ብተኸታታሊ ብዙሕ ሰዲድኩም። { $seconds } ካልኢት ተጸበዩ፣ ብድሕሪኡ እንደገና ፈትኑ።
   *[other] ብተኸታታሊ ብዙሕ ሰዲድኩም። { $seconds } ካልኢታት ተጸበዩ፣ ብድሕሪኡ እንደገና ፈትኑ።
}
wrong-too-large-title = ጽሑፍኩም ኣዝዩ ነዊሕ እዩ
wrong-too-large = ተመለሱ፣ ዝሓጸረ ጽሑፍ ድማ ጽሓፉ።
wrong-defect-title = ኣባና ጌጋ ኣጋጢሙ
wrong-defect = ዋላ ሓደ ነገር ኣይተሰደን። ጸኒሕኩም እንደገና ፈትኑ። ቅልጡፍ ሓገዝ የድልየኩም ዶ? ኣብ ከባቢኹም ናብ ዘሎ ቤት-ጽሕፈት ምምሕዳር ከተማ ኪዱ።
wrong-start = ናብ ቀዳማይ ገጽ

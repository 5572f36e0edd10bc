### Somali, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Tani waa tarjumaad. Qoraalka rasmiga ah waa kan ku qoran af-Holandees (Nederlands).
language-label = Luqad
language-change = Luqad kale
skip-link = U gudub qoraalka bogga
leave-fast = Degdeg u xir
leave-fast-hint = Waad ka baxaysaa boggan. Markaas waxaan ku tusaynaa warka cimilada.
danger-line = Qof naftiisu khatar ma ku jirtaa? Wac { $number }.
danger-call = Wac { $number }
yes = Haa
no = Maya
next = Sii wad
back = Dib u noqo
change = Beddel
optional = qasab ma aha
why = Maxaan tan kuu weydiinaynaa?
progress = Su'aasha { $number } oo ka mid ah qiyaastii { $total }
error-title = Wax baa khaldan
error-prefix = Khalad
footer-privacy = Waxba kuma kaydinno browser-kaaga. Codsigaaga waan kaydinnaa isagoo qufulan. Waxaa akhriya oo keliya dadka ku caawinaya.
page-title = { $title } – Wegwijzer

## Start page

start-title = Caawimaad weydiiso
start-what = Noo sheeg waxaad u baahan tahay. Waxaan raadinaynaa adeegga kaa caawin kara Flanders ama Brussels.
start-free = Waa bilaash. Qasab ma aha inaad magacaaga sheegto.
start-button = Bilow
start-time = Waxay qaadataa qiyaastii laba daqiiqo.
start-have-link = Hore codsi ma u soo dirtay? Markaas fur linkigii lagu siiyey.
start-languages = Dooro luqaddaada

## Danger

danger-title = Hadda ma jiraa qof naftiisu khatar ku jirto?
danger-hint = Tusaale: qof si fiican u neefsan waayey, dhiig badan ka baxayo ama la weerarayo.
danger-error = Dooro haa ama maya.
emergency-title = Hadda wac { $number }
emergency-free = Wicitaanku waa bilaash. Mar walba waad wici kartaa, habeen iyo maalin.
emergency-say = Sheeg meesha aad joogto. Sheeg waxa dhacaya. Isku day af-Holandees, Faransiis, Jarmal ama Ingiriis.
emergency-no-papers = Si aad u wacdo uma baahnid warqado deganaansho.
emergency-not-sent = Websaydkani ma soo diro ambalaas iyo booliis toona.
emergency-go-on = Hadda khatar ma jirto. Wax kale ayaan rabaa inaan weydiiyo.
danger-box = Ma akhrinaysaa tan, haddana khatar ma jirtaa? Wac { $number }. Ha sugin jawaabtayada.

## Who asks

role-title = Yaad caawimaad u weydiinaysaa?
role-person = Naftayda ama qoyskayga
role-helper = Qof kale
role-helper-hint = Tusaale: saaxiib ama deris.
role-professional = Waxaan u shaqeeyaa adeeg ama hay'ad
role-professional-hint = Tusaale: dugsi, dhakhtar, OCMW (xafiiska daryeelka bulshada) ama isbitaal.
role-why = Adeeg wuxuu weydiisan karaa wax ka duwan waxa qoys weydiisto. Tusaale: wuxuu dalban karaa turjubaan.
role-error = Dooro cidda aad caawimaadda u weydiinayso.

## What it is about

topic-title = Codsigaagu waa maxay?
topic-error = Dooro waxa codsigaagu ku saabsan yahay.
topic-courses = Barashada af-Holandeeska (Nederlands) ama inburgering (barnaamijka isdhexgalka)
topic-courses-hint = Koorso, imtixaan, shahaado.
topic-school = Dugsi
topic-school-hint = Ilmo dugsi loo qoro.
topic-living = Caafimaad, lacag ama meel la dego
topic-living-hint = Dhakhtar, cunto, kiro, meel la seexdo.
topic-papers = Dukumentiyo, waraaqo boosto iyo adeegyo
topic-papers-hint = Warqad aadan fahmin. Su'aal ku saabsan deganaanshaha. Halkan waan ku cusubahay.
topic-neighbours = Xaafadda, ciyaaraha iyo in dad la barto
topic-neighbours-hint = Muran derisyo la yeesho, xaflad, naadi.
topic-unfair = Si aan caddaalad ahayn laguula dhaqmo, ama ra'yi dhiibasho
topic-unfair-hint = Wax baa laguu diidayaa asalkaaga awgiis. Ama waxaad rabtaa inaad ra'yigaaga dhiibato.
topic-language = Turjubaan ama tarjumaad
topic-language-hint = Qof wada hadal tarjuma, ama qoraal la tarjumo.
topic-advice = Talo loogu talagalay hay'addayda
topic-advice-hint = La shaqaynta dad asal kale leh, siyaasadda degmada, su'aal ku saabsan sharciga.
topic-other = Wax kale
topic-other-hint = Waxyar kaddib ayaad erayadaada ku sheegaysaa.

need-title = Maxaad u baahan tahay?
need-error = Dooro kan ugu habboon. Ma garanaysid? Markaas dooro kan ugu dambeeya.
need-learn_dutch = Inaan barto af-Holandees (Nederlands)
need-civic_integration = Inburgering (barnaamijka isdhexgalka)
need-civic_integration-hint = Koorso ku saabsan nolosha iyo shaqada Biljimka, oo af-Holandees la socdo.
need-school_enrolment = In ilmo dugsi loo qoro
need-urgent_medical_care = Dhakhtar ama daawo
need-urgent_medical_care-hint = Waad xanuunsan tahay ama xanuun baad dareemaysaa, mana bixin kartid lacagta.
need-social_assistance = Lacag, cunto, kiro ama dhibaato kale oo guriga ka jirta
need-asylum_reception = Magangelyo ayaan codsanayaa, mana haysto meel aan seexdo
need-access_to_service = Warqad ama adeeg aanan fahmin
need-residence_law = Su'aal ku saabsan deganaanshahayga Biljimka
need-orientation = Halkan waan ku cusubahay, mana garanayo meesha aan aado
need-humane_guidance = Ma garanayo hadda kaddib waxaan sameeyo
need-humane_guidance-hint = Waxaad rabtaa inaad qof kala hadasho mustaqbalkaaga.
need-caravan_pitch = Meel la dhigto karafaan (guri taayirro leh)
need-neighbourhood_conflict = Dhibaato ama muran ka jira xaafadda
need-neighbourhood_initiative = In wax lala qabanqaabiyo dadka xaafadda
need-leisure = Ciyaaro, hiwaayad, in dad la barto
need-discrimination = Waxaa la iigula dhaqmaa si ka xun dadka kale asalkayga, luqaddayda ama diintayda awgood
need-policy_participation = Waxaan rabaa inaan ra'yigayga ka dhiibto siyaasadda dawladda
need-interpreter_on_site = Turjubaan goobta yimaada
need-interpreter_by_phone = Turjubaan telefoonka ah
need-interpreter_by_video = Turjubaan fiidyow ah
need-written_translation = Tarjumaad qoraal
need-advice_for_organisation = Talo ama tababar loogu talagalay hay'addayda
need-local_policy_support = Taageero loogu talagalay siyaasadda degmo
need-unknown = Wax kale, ama ma garanayo

## Where

place-title-person = Degmadee (gemeente) ayaad ku nooshahay?
place-title-helper = Qofkaasi degmadee (gemeente) ayuu ku nool yahay?
place-title-professional = Taasi degmadee (gemeente) ayay ka tirsan tahay?
place-title-on-site = Wada hadalku halkee ayuu ka dhacayaa?
place-title-office = Adeeggiinnu degmadee (gemeente) ayuu ku yaal?
place-label = Lambarka boostada ama degmada
place-hint = Tusaale: 9000 ama Gent. Magaca luqaddaada waad ku qori kartaa.
place-no-address = Cinwaan ma lihid? Halkee ayaad hadda seexataa ama joogtaa? Qor degmadaas.
place-unknown = Ma garanayo
place-why = Degmo kasta waxay leedahay adeegyo u gaar ah. Sidaas darteed waxaan u baahannahay inaan ogaanno meeshu halka ay tahay. Magaca waddada ma weydiinno.
place-error-empty = Qor lambarka boostada ama degmada. Tusaale: 9000. Ama dooro "Ma garanayo".
place-error-unknown = Meeshan ma helin. Qor lambarka boostada. Tusaale: 9000. Ama dooro "Ma garanayo".
which-place-title = Degmadee ayaad ka waddaa?
which-place-hint = Waxaa jira meelo badan oo u eg "{ $typed }".
which-place-none = Midna maaha. Mar kale ayaan qorayaa.
which-place-error = Dooro hal degmo.

## Only what still changes the road

minor-title = Codsigu ma ku saabsan yahay ilmo 18 sano ka yar?
minor-why = Carruurta mararka qaarkood adeeg kale ayaa caawiya.
minor-error = Dooro haa ama maya.
caravan-title = Ma ku nooshahay karafaan (guri taayirro leh), mise waalidkaa ayaa karafaan ku noolaan jiray?
caravan-title-helper = Qofkaasi ma ku nool yahay karafaan (guri taayirro leh), mise waalidkiis ayaa karafaan ku noolaan jiray?
caravan-why = Markaas meesha karafaanka waxaa ka caawiya adeeg kale.
caravan-error = Dooro jawaab. Tan ayaad sidoo kale dooran kartaa: ma rabo inaan taas sheego.
residence-title = Ma haysataa warqado kuu oggolaanaya inaad Biljimka ku noolaato?
residence-title-helper = Qofkaasi ma haystaa warqado u oggolaanaya inuu Biljimka ku noolaado?
residence-hint = Qasab ma aha inaad taas sheegto. Jawaab la'aan waan ku caawinaynaa.
residence-why = Codsigan mararka qaarkood adeeg kale ayaa caawiya. Taas oo keliya ayaan u weydiinaynaa. Wegwijzer taas ma siiso booliiska, mana siiso Xafiiska Socdaalka (Dienst Vreemdelingenzaken). OCMW (xafiiska daryeelka bulshada) wuxuu leeyahay xeerar u gaar ah. Taas weydii OCMW.
residence-prefer_not_to_say = Ma rabo inaan taas sheego
residence-legal = Haa
residence-asylum = Magangelyo ayaan codsaday, jawaab ayaan sugayaa
residence-asylum-helper = Magangelyo ayaa la codsaday, jawaabna waa la sugayaa
residence-temporary_protection = Waxaan haystaa ilaalin ku-meel-gaar ah
residence-temporary_protection-hint = Tusaale: dadka ka yimid Ukraine.
residence-temporary_protection-helper = Ilaalin ku-meel-gaar ah
residence-without_permit = Maya
residence-error = Dooro jawaab. Tan ayaad sidoo kale dooran kartaa: ma rabo inaan taas sheego.

## An interpreter or a translation, ordered by a service

languages_needed-title = Luqaddee ayaad u baahan tahay?
languages_needed-label = Luqad
languages_needed-second = Luqad kale oo dheeraad ah
languages_needed-choose = Dooro luqad
languages_needed-error = Dooro luqad.
appointment-title = Wada hadalku waa goorma?
appointment-date = Maalinta
appointment-time = Saacadda
appointment-duration = Immisa ayuu socdaa?
appointment-minutes = { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
}
appointment-place = Cinwaanka ama qolka
appointment-place-hint = Tusaale: Kerkstraat 1, qolka 2. Ha qorin magaca qofka aad u adeegto.
appointment-later = Weli lama go'aansan
appointment-error-date = Dooro maalin. Tusaale: { $example }.
appointment-error-past = Maalintaasi way dhaaftay. Dooro maanta ama maalin ka dambaysa.
appointment-error-time = Qor saacadda. Tusaale: 14:30.
organisation-title = Adeeggee ayaad u shaqaysaa?
organisation-name = Magaca adeegga
organisation-department = Waaxda
organisation-reference = Lambarka aad adigu u bixisay codsigan
organisation-reference-hint = Ha qorin magaca qofka aad u adeegto.
organisation-error = Qor magaca adeeggiinna. Tusaale: Basisschool De Linde.

## Own words

words-title = Wax kale ma rabtaa inaad noo sheegto?
words-title-needed = Noo sheeg waxaad u baahan tahay
words-hint = Ku qor luqaddaada. Ha qorin magacyada dad kale.
words-label = Erayadaada
words-urgent = Waa degdeg: maanta ama berri waa in wax la qabto
words-error-empty = Dhowr eray ku qor waxaad u baahan tahay. Tusaale: wiilkayga ayaan dugsi u raadinayaa.
words-error-long = { $over ->
    [one] Qoraalkaagu wuxuu dheer yahay { $over } xaraf. Soo gaabi.
   *[other] Qoraalkaagu wuxuu dheer yahay { $over } xaraf. Soo gaabi.
}

## How to answer

contact-title = Sidee kuugu soo jawaabi karnaa?
contact-hint = Qasab ma aha inaad wax qorto. Mar walba waxaa lagu siinayaa link. Halkaas ayaad ka akhrinaysaa waxa ku dhacaya codsigaaga.
contact-name = Magac
contact-phone = Telefoon
contact-phone-hint = Tusaale: 0470 00 00 00, ama +32 470 00 00 00.
contact-email = Iimayl
contact-language = Luqaddee ayaan kuugu soo jawaabi karnaa?
contact-safe = Qof kale ma arkaa telefoonkaaga ama iimaylkaaga? Markaas waxba ha qorin.
contact-error-phone = Lambarkan telefoonku sax ma aha. Sidan u qor: +32 470 00 00 00.
contact-error-email = Cinwaankan iimaylku sax ma aha. Sidan u qor: magac@tusaale.be.
contact-error-name = Magacani aad buu u dheer yahay. Qor magac ka gaaban.

## Check and send

check-title = Wax walba hubi
check-answers = Jawaabahaaga
check-nothing = lama sheegin
check-anonymous = Ma aadan bixin magac, telefoon ama iimayl. Dhib ma leh.
check-receivers = Waxaan tan u diraynaa:
check-person-first = Marka hore shaqaale Wegwijzer ah ayaa codsigaaga akhriya. Shaqaalahaas ayaa doorta adeegga ku caawin kara.
check-person-proposal = Waxay u badan tahay inuu yahay:
check-doubt = Waxaa laga yaabaa inuu noqdo adeeg kale. Boggaaga ayaad mar walba ka arkaysaa cidda codsigaagu la joogo.
check-consent = Ma oggoshahay?
check-consent-yes = Haa, dira codsigayga
check-consent-no = Maya, waxba ha dirina. Kaliya ii sheega meesha aan caawimaad ka helo
check-consent-error = Dooro haa ama maya.
check-send = Dir
check-duplicate = Codsigan hore ayaad u dirtay: { $when }. Waan haynaa. Wax kale looma baahna inaad samayso. Wax ma isbeddeleen? Markaas mar kale waad diri kartaa.
check-again = Wax baa isbeddelay ama waqti dheer baa ku qaatay. Mar kale wax walba hubi, dabadeed mar kale dir.
check-not-kept = Hadda codsigaaga ma kaydin karin. Lama dirin. Jawaabahaagu weli halkan ayay ku qoran yihiin. Waxyar sug, dabadeed mar kale taabo "Dir".
check-busy = { $seconds ->
    [one] Hadda aad baa loo mashquulsan yahay. Sug { $seconds } ilbiriqsi, dabadeed mar kale taabo "Dir". Jawaabahaagu halkan ayay ku sii qornaanayaan.
   *[other] Hadda aad baa loo mashquulsan yahay. Sug { $seconds } ilbiriqsi, dabadeed mar kale taabo "Dir". Jawaabahaagu halkan ayay ku sii qornaanayaan.
}
check-working = Fadlan waxyar sug. Codsigaaga ayaan diraynaa.
honeypot = Meeshan madhan ka tag

## Receipt

receipt-title = Codsigaaga waan haynaa
receipt-reference = Lambarkaaga
receipt-reference-hint = Sheeg lambarkan markaad soo wacdo ama aad tagto.
receipt-link = Boggaaga
receipt-link-hint = Kaydso linkigan. Linkigan waxaad ku arkaysaa meesha codsigaagu joogo. Linkiga cidna ha siin. Qofkii linkiga haysta codsigaaga wuu arkayaa.
receipt-open = Fur boggaaga
receipt-next = Hadda maxaa dhacaya?
receipt-next-service = Daqiiqado gudahood ayaa adeeggu helayaa codsigaaga. Boggaaga ayaad ka arkaysaa cidda uu la joogo.
receipt-next-person = Shaqaale ayaa codsigaaga akhrinaya. Kaddib boggaaga ayaad ka arkaysaa cidda uu la joogo.
receipt-next-contact = Adeegga ayaa ku soo wacaya ama iimayl kuu soo diraya.
receipt-next-anonymous = Ma ku soo wici karno, iimaylna kuuma soo diri karno. Eeg boggaaga. Adigu tag adeegga oo sheeg lambarkaaga.
receipt-lost = Linkiga ma lumisay? Markaas mar kale kuma siin karno. Mar kale codso.
receipt-copy = Koobi garee linkiga
receipt-copied = Linkiga waa la koobiyeeyay.

## Answers without sending anything

answer-not-sent = Waxba ma dirin, waxbana ma kaydin.
answer-who = Yaa ku caawin kara?
answer-nobody = Ma naqaan adeeg loogu talagalay codsigan. Weydii xafiiska degmada ee kuu dhow. Iyagaa yaqaan adeegyada halkaas.
answer-other = Wax kale ayaan rabaa inaan weydiiyo
answer-talk = Sidoo kale waxaan rabaa inaan tan kala hadlo qof degmadayda ka tirsan
answer-asylum_reception-title = Fedasil ayaa ku caawinaysa
answer-asylum_reception = Fedasil waa adeegga Biljimka ee dadka magangelyada codsada. Fedasil waxay raadisaa meel la seexdo. Annagu taas ma go'aamin karno.
answer-wallonia-title = Wallonia waxay leedahay adeegyo u gaar ah
answer-wallonia = Meeshani waxay ku taal Wallonia. Annagu waxaan u shaqaynaa Flanders iyo Brussels. Wallonia waxaa kaa caawinaya adeegyo kale, inta badan af-Faransiis.
answer-german_area-title = Bariga Biljimka wuxuu leeyahay adeegyo u gaar ah
answer-german_area = Meeshani waxay ku taal qaybta Biljimka ee af-Jarmalka lagaga hadlo. Halkaas waxaa kaa caawinaya adeegyo kale.
answer-care_elsewhere-title = Waxaad xaq u leedahay dhakhtar
answer-care_elsewhere = Xitaa haddii aadan warqado deganaansho haysan, dhakhtar waad u tagi kartaa haddii loo baahdo. Tag OCMW (xafiiska daryeelka bulshada) ee degmada aad joogto. Wallonia waxaa looga yaqaan CPAS. Iyagaa habeeya lacag bixinta.
answer-discrimination-title = Tan waad soo sheegi kartaa
answer-discrimination = Cidna looma oggola inay si ka xun kuula dhaqanto asalkaaga, luqaddaada ama diintaada awgood. Adeegyadani way ku dhegaystaan, waxayna kuu sheegaan waxaad samayn karto. Waa bilaash.
answer-interpreter-title = Adeegga ayaa turjubaanka kuu dalbaya
answer-interpreter = Qasab kuguma aha inaad turjubaan raadiso ama lacag siiso. Dugsiga, dhakhtarka ama OCMW (xafiiska daryeelka bulshada) ayaa turjubaan dalban kara. Halkaas ku tus kaarkan.
answer-no_course_asylum-title = Inburgering (barnaamijka isdhexgalka) hadda weli suuragal ma aha
answer-no_course_asylum = Waxaad sugaysaa jawaabta codsigaaga magangelyada. Markaas weli inburgering (barnaamijka isdhexgalka) kuuma furna. Laakiin af-Holandees waad baran kartaa. Ka weydii meesha aad seexato, ama hoos wax kale ka dooro.
answer-no_course_papers-title = Koorsadan hadda suuragal ma aha
answer-no_course_papers = Koorsadan waxaa loo baahan yahay warqado deganaansho. Laakiin xuquuq kale ayaad leedahay: inaad dhakhtar u tagto haddii loo baahdo, carruurtuna ay dugsi tagaan. Sidoo kale mustaqbalkaaga qof waad kala hadli kartaa.
answer-no_consent-title = Halkan ayaad caawimaad ka helaysaa
answer-no_consent = Ma rabtid inaan wax dirno. Dhib ma leh. Adeeggani waa ku caawin karaa. Adigu waad u tagi kartaa.
answer-danger-title = Wac { $number }
answer-danger = Ma jiraa qof naftiisu khatar ku jirto? Markaas hadda wac { $number }. Annagu si ku filan oo degdeg ah uma caawin karno.
answer-general-title = Halkan ayaad caawimaad ka helaysaa
answer-general = Codsigan waxba cid kale uma dirno. Adeegyadani way ku caawin karaan.
answer-learn-dutch = Waxaan rabaa inaan barto af-Holandees (Nederlands)
answer-guidance = Waxaan rabaa inaan qof kala hadlo mustaqbalkayga
answer-doctor = Waxaan u baahanahay dhakhtar

card-title = Kaar aad dadka tusto
card-choose = Korka ka dooro luqaddaada. Markaas waxaan samaynaynaa kaar ku qoran luqaddaada iyo af-Holandees.
card-print = Daabac kaarka
card-text = Luqadda aan ku hadlo waa { $language }. Waxaan rabaa inaan si fiican kuu fahmo. Turjubaan ma dalban kartaa? Adeeg ayaa ka dalban kara adeegga turjubaannada bulshada.

## Who may receive

org-local-authority = maamulka degmada { $place }
org-ocmw = OCMW (xafiiska daryeelka bulshada) ee { $place }
org-school = dugsiyada { $place }
org-municipality-brussels = degmada { $place }
org-language-note = Magacyada adeegyadu waa af-Holandees.

## The status page

status-title = Codsigaaga
status-ask-secret = Halkan ku dheji linkiga oo dhan ee lagu siiyey.
status-secret-label = Linkigaaga
status-secret-hint = Linkigu wuxuu ku dhammaadaa xarfo iyo tirooyin badan.
status-secret-button = I tus codsigayga
status-loading = Codsigaaga ayaan raadinaynaa.
status-not-found = Linkigan codsi kuma helin. Hubi in linkigu dhan yahay. Ma lumisay? Markaas mar kale codso.
status-unavailable = Hadda ma eegi karno. Codsigaagu ma lumin. Waxyar kaddib mar kale isku day.
status-reference = Lambar
status-received = Codsigaaga waan haynaa
status-received-text = Waxaan raadinaynaa adeegga ku caawin kara. Inta badan waqti dheer ma qaadato.
status-referred = Codsigaagu wuxuu la joogaa adeeg
status-referred-text = Adeegga waa la ogeysiiyay. Weli codsigaaga ma akhrin.
status-accepted = Adeeg ayaa ku caawinaya
status-accepted-text = Adeeggu codsigaaga wuu akhriyay, wuuna ku caawinayaa.
status-sent-on = Hadda adeeg kale ayaa codsigaaga eegaya
status-sent-on-text = Adeeggii hore kuma caawin karin. Codsigaaga waxaa loo gudbiyay adeeg kale. Waxba looma baahna inaad samayso.
status-needs_person = Shaqaale ayaa codsigaaga akhrinaya
status-needs_person-text = Qof bini'aadam ah ayaa go'aaminaya cidda sida ugu fiican kuu caawin karta.
status-answered = Jawaabtaadii way timid
status-closed = Codsigaagu waa dhammaaday
status-closed-text = Weli caawimaad ma u baahan tahay? Markaas samee codsi cusub.
status-withdrawn = Codsigaagii waad ka noqotay
status-withdrawn-text = Wax kale ma dirayno. Hase ahaatee caawimaad ma u baahan tahay? Markaas samee codsi cusub.
status-erased = Codsigaagii waa la tirtiray
status-erased-text = Hadda cidna ma akhrin karto codsigaaga.
status-when-received = La codsaday: { $when }
status-when-updated = Warkii ugu dambeeyay: { $when }
status-show-who = I tus cidda codsigaygu la joogo
status-show-answer = I tus jawaabtayda
status-hidden-hint = Tan waxaan ku tusaynaa oo keliya markaad codsato. Sidaas cid kale kulama akhrin karto.
status-refresh = Mar kale eeg
status-new = Samee codsi cusub
withdraw-title = Ma rabtaa inaad codsigaaga ka noqoto?
withdraw-text = Markaas wax kale ma dirayno. Adeeg hore ma loo ogeysiiyay? Waxaa laga yaabaa inuu weli ku soo waco.
withdraw-keep = Maya, codsigaygu ha sii jiro
withdraw-yes = Haa, codsigayga waan ka noqonayaa
withdraw-erase = Haa, waxaan sheegay oo dhanna tirtira
withdraw-erase-hint = Taas dib looma soo celin karo. Markaas annaguna codsigaaga ma akhrin karno.
withdraw-button = Ka noqo codsigayga
withdraw-error = Dooro jawaab.
withdraw-failed = Hadda taas ma samayn karin. Codsigaagu weli wuu jiraa. Waxyar kaddib mar kale isku day.

## When something goes wrong

wrong-not-found-title = Boggani ma jiro
wrong-not-found = Hubi in cinwaanku sax yahay. Ama ka bilow bogga koowaad.
wrong-too-many-title = Waxyar sug
wrong-too-many = { $seconds ->
    [one] Wax badan ayaad isku xigxigsiisay. Sug { $seconds } ilbiriqsi, dabadeed mar kale isku day.
   *[other] Wax badan ayaad isku xigxigsiisay. Sug { $seconds } ilbiriqsi, dabadeed mar kale isku day.
}
wrong-too-large-title = Qoraalkaagu aad buu u dheer yahay
wrong-too-large = Dib u noqo oo qor qoraal ka gaaban.
wrong-defect-title = Khalad ayaa naga dhacay
wrong-defect = Waxba lama dirin. Waxyar kaddib mar kale isku day. Caawimaad dhakhso ah ma u baahan tahay? Tag xafiiska degmada ee kuu dhow.
wrong-start = Tag bogga koowaad

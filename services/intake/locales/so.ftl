### Somali, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Tani waa tarjumaad. Qoraalka rasmiga ah waa kan ku qoran af-Holandees (Nederlands).
# nl 0b45d998
language-label = Luqad
# nl 68f19598
skip-link = U gudub qoraalka bogga
# nl 31f3955c
leave-fast = Degdeg u xir
# nl d50a4f4f
leave-fast-hint = Waad ka baxaysaa boggan. Markaas waxaan ku tusaynaa warka cimilada.
# nl 6d9b38a3
danger-line = Qof naftiisu khatar ma ku jirtaa? Wac { $number }.
# nl 0d7ab980
danger-call = Wac { $number }
# nl 2705191d
yes = Haa
# nl ddc9bb27
no = Maya
# nl d3b7384e
next = Sii wad
# nl 4e28fb9d
back = Dib u noqo
# nl efadfc08
change = Beddel
# nl 7814a5ce
optional = qasab ma aha
# nl 3d3b074b
why = Maxaan tan kuu weydiinaynaa?
# nl 0d562aa5
progress = Su'aasha { $number } oo ka mid ah qiyaastii { $total }
# nl db1a5735
error-title = Wax baa khaldan
# nl cd9a978c
error-prefix = Khalad
# nl c573d788
footer-privacy = Waxba kuma kaydinno browser-kaaga. Codsigaaga waan kaydinnaa isagoo qufulan. Waxaa akhriya oo keliya dadka ku caawinaya.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Caawimaad weydiiso
# nl 40254c12
start-what = Noo sheeg waxaad u baahan tahay. Waxaan raadinaynaa adeegga kaa caawin kara Flanders ama Brussels.
# nl 6c4dc16c
start-free = Waa bilaash. Qasab ma aha inaad magacaaga sheegto.
# nl 5a250957
start-button = Bilow
# nl 377a80f4
start-time = Waxay qaadataa qiyaastii laba daqiiqo.
# nl 3e066305
start-have-link = Hore codsi ma u soo dirtay? Markaas fur linkigii lagu siiyey.
# nl 0ecbda15
start-languages = Dooro luqaddaada

## Danger

# nl 6666e238
danger-title = Hadda ma jiraa qof naftiisu khatar ku jirto?
# nl 95571399
danger-hint = Tusaale: qof si fiican u neefsan waayey, dhiig badan ka baxayo ama la weerarayo.
# nl 1b70aefb
danger-error = Dooro haa ama maya.
# nl 8bb43f7e
emergency-title = Hadda wac { $number }
# nl bbf8d10c
emergency-free = Wicitaanku waa bilaash. Mar walba waad wici kartaa, habeen iyo maalin.
# nl 59ecee01
emergency-say = Sheeg meesha aad joogto. Sheeg waxa dhacaya. Isku day af-Holandees, Faransiis, Jarmal ama Ingiriis.
# nl 2c6af378
emergency-no-papers = Si aad u wacdo uma baahnid warqado deganaansho.
# nl 8142caf8
emergency-not-sent = Websaydkani ma soo diro ambalaas iyo booliis toona.
# nl 40300dbd
emergency-go-on = Hadda khatar ma jirto. Wax kale ayaan rabaa inaan weydiiyo.
# nl 03f90f11
danger-box = Ma akhrinaysaa tan, haddana khatar ma jirtaa? Wac { $number }. Ha sugin jawaabtayada.

## Who asks

# nl 11f333e6
role-title = Yaad caawimaad u weydiinaysaa?
# nl 9be1fc86
role-person = Naftayda ama qoyskayga
# nl d6db6f72
role-helper = Qof kale
# nl 346b69ce
role-helper-hint = Tusaale: saaxiib ama deris.
# nl 05a5c2ab
role-professional = Waxaan u shaqeeyaa adeeg ama hay'ad
# nl 36d2edcc
role-professional-hint = Tusaale: dugsi, dhakhtar, OCMW (xafiiska daryeelka bulshada) ama isbitaal.
# nl d83d537e
role-why = Adeeg wuxuu weydiisan karaa wax ka duwan waxa qoys weydiisto. Tusaale: wuxuu dalban karaa turjubaan.
# nl 885994c5
role-error = Dooro cidda aad caawimaadda u weydiinayso.

## What it is about

# nl e11766de
topic-title = Codsigaagu waa maxay?
# nl 54c8c143
topic-error = Dooro waxa codsigaagu ku saabsan yahay.
# nl 686d1722
topic-courses = Barashada af-Holandeeska (Nederlands) ama inburgering (barnaamijka isdhexgalka)
# nl 74ac014e
topic-courses-hint = Koorso, imtixaan, shahaado.
# nl 3aaa2e94
topic-school = Dugsi
# nl 276f98d0
topic-school-hint = Ilmo dugsi loo qoro.
# nl ce9e3a40
topic-living = Caafimaad, lacag ama meel la dego
# nl b68d25bc
topic-living-hint = Dhakhtar, cunto, kiro, meel la seexdo.
# nl a0a25571
topic-papers = Dukumentiyo, waraaqo boosto iyo adeegyo
# nl 16ac90b2
topic-papers-hint = Warqad aadan fahmin. Su'aal ku saabsan deganaanshaha. Halkan waan ku cusubahay.
# nl efc34870
topic-neighbours = Xaafadda, ciyaaraha iyo in dad la barto
# nl 5c57e117
topic-neighbours-hint = Muran derisyo la yeesho, xaflad, naadi.
# nl 3ce5dabe
topic-unfair = Si aan caddaalad ahayn laguula dhaqmo, ama ra'yi dhiibasho
# nl 4a9bf43f
topic-unfair-hint = Wax baa laguu diidayaa asalkaaga awgiis. Ama waxaad rabtaa inaad ra'yigaaga dhiibato.
# nl 8198716a
topic-language = Turjubaan ama tarjumaad
# nl f2423a5a
topic-language-hint = Qof wada hadal tarjuma, ama qoraal la tarjumo.
# nl b656c288
topic-advice = Talo loogu talagalay hay'addayda
# nl 24983cf3
topic-advice-hint = La shaqaynta dad asal kale leh, siyaasadda degmada, su'aal ku saabsan sharciga.
# nl 3ea132e2
topic-other = Wax kale
# nl b301fde9
topic-other-hint = Waxyar kaddib ayaad erayadaada ku sheegaysaa.
# nl de162404
need-title = Maxaad u baahan tahay?
# nl dadfc079
need-error = Dooro kan ugu habboon. Ma garanaysid? Markaas dooro kan ugu dambeeya.
# nl 231a30c3
need-learn_dutch = Inaan barto af-Holandees (Nederlands)
# nl 05ca55d5
need-civic_integration = Inburgering (barnaamijka isdhexgalka)
# nl a20e400d
need-civic_integration-hint = Koorso ku saabsan nolosha iyo shaqada Biljimka, oo af-Holandees la socdo.
# nl 8984d7b7
need-school_enrolment = In ilmo dugsi loo qoro
# nl ccb892ca
need-urgent_medical_care = Dhakhtar ama daawo
# nl be424f31
need-urgent_medical_care-hint = Waad xanuunsan tahay ama xanuun baad dareemaysaa, mana bixin kartid lacagta.
# nl f6094ba9
need-social_assistance = Lacag, cunto, kiro ama dhibaato kale oo guriga ka jirta
# nl 4fd0b545
need-asylum_reception = Magangelyo ayaan codsanayaa, mana haysto meel aan seexdo
# nl 64f5081c
need-access_to_service = Warqad ama adeeg aanan fahmin
# nl 2e3233a0
need-residence_law = Su'aal ku saabsan deganaanshahayga Biljimka
# nl 5327fb07
need-orientation = Halkan waan ku cusubahay, mana garanayo meesha aan aado
# nl ebb9a9bc
need-humane_guidance = Ma garanayo hadda kaddib waxaan sameeyo
# nl 1c6295d1
need-humane_guidance-hint = Waxaad rabtaa inaad qof kala hadasho mustaqbalkaaga.
# nl a99a8cf5
need-caravan_pitch = Meel la dhigto karafaan (guri taayirro leh)
# nl 6218ca35
need-neighbourhood_conflict = Dhibaato ama muran ka jira xaafadda
# nl 5c88f2f1
need-neighbourhood_initiative = In wax lala qabanqaabiyo dadka xaafadda
# nl fc626ff2
need-leisure = Ciyaaro, hiwaayad, in dad la barto
# nl 4a723c4a
need-discrimination = Waxaa la iigula dhaqmaa si ka xun dadka kale asalkayga, luqaddayda ama diintayda awgood
# nl dae0600a
need-policy_participation = Waxaan rabaa inaan ra'yigayga ka dhiibto siyaasadda dawladda
# nl fe5d932f
need-interpreter_on_site = Turjubaan goobta yimaada
# nl 0a0b79ab
need-interpreter_by_phone = Turjubaan telefoonka ah
# nl 299660b5
need-interpreter_by_video = Turjubaan fiidyow ah
# nl cddafda7
need-written_translation = Tarjumaad qoraal
# nl a962a6b4
need-advice_for_organisation = Talo ama tababar loogu talagalay hay'addayda
# nl 46d91211
need-local_policy_support = Taageero loogu talagalay siyaasadda degmo
# nl 1bb62a64
need-unknown = Wax kale, ama ma garanayo

## Where

# nl d5926648
place-title-person = Degmadee (gemeente) ayaad ku nooshahay?
# nl 83e7d02d
place-title-helper = Qofkaasi degmadee (gemeente) ayuu ku nool yahay?
# nl 63e61c22
place-title-professional = Taasi degmadee (gemeente) ayay ka tirsan tahay?
# nl d986fc2b
place-title-on-site = Wada hadalku halkee ayuu ka dhacayaa?
# nl 0a438783
place-title-office = Adeeggiinnu degmadee (gemeente) ayuu ku yaal?
# nl cbd5a873
place-label = Lambarka boostada ama degmada
# nl 7ff5ec4a
place-hint = Tusaale: 9000 ama Gent. Magaca luqaddaada waad ku qori kartaa.
# nl 9109a544
place-no-address = Cinwaan ma lihid? Halkee ayaad hadda seexataa ama joogtaa? Qor degmadaas.
# nl 952c88a0
place-unknown = Ma garanayo
# nl bc28c2db
place-why = Degmo kasta waxay leedahay adeegyo u gaar ah. Sidaas darteed waxaan u baahannahay inaan ogaanno meeshu halka ay tahay. Magaca waddada ma weydiinno.
# nl f89e5221
place-error-empty = Qor lambarka boostada ama degmada. Tusaale: 9000. Ama dooro "Ma garanayo".
# nl 796db262
place-error-unknown = Meeshan ma helin. Qor lambarka boostada. Tusaale: 9000. Ama dooro "Ma garanayo".
# nl 5ed9da03
which-place-title = Degmadee ayaad ka waddaa?
# nl 56739f69
which-place-hint = Waxaa jira meelo badan oo u eg "{ $typed }".
# nl e8e1eb84
which-place-none = Midna maaha. Mar kale ayaan qorayaa.
# nl da6bbded
which-place-error = Dooro hal degmo.

## Only what still changes the road

# nl 10e693fe
minor-title = Codsigu ma ku saabsan yahay ilmo 18 sano ka yar?
# nl 674720bd
minor-why = Carruurta mararka qaarkood adeeg kale ayaa caawiya.
# nl e988a447
minor-error = Dooro haa ama maya.
# nl 88c7ef7e
caravan-title = Ma ku nooshahay karafaan (guri taayirro leh), mise waalidkaa ayaa karafaan ku noolaan jiray?
# nl 06375ce1
caravan-title-helper = Qofkaasi ma ku nool yahay karafaan (guri taayirro leh), mise waalidkiis ayaa karafaan ku noolaan jiray?
# nl d11afb7c
caravan-why = Markaas meesha karafaanka waxaa ka caawiya adeeg kale.
# nl fba26394
caravan-error = Dooro jawaab. Tan ayaad sidoo kale dooran kartaa: ma rabo inaan taas sheego.
# nl 610f8074
residence-title = Ma haysataa warqado kuu oggolaanaya inaad Biljimka ku noolaato?
# nl 5b0d7bf1
residence-title-helper = Qofkaasi ma haystaa warqado u oggolaanaya inuu Biljimka ku noolaado?
# nl 93b358b5
residence-hint = Qasab ma aha inaad taas sheegto. Jawaab la'aan waan ku caawinaynaa.
# nl 4b8de653
residence-why = Codsigan mararka qaarkood adeeg kale ayaa caawiya. Taas oo keliya ayaan u weydiinaynaa. Wegwijzer taas ma siiso booliiska, mana siiso Xafiiska Socdaalka (Dienst Vreemdelingenzaken). OCMW (xafiiska daryeelka bulshada) wuxuu leeyahay xeerar u gaar ah. Taas weydii OCMW.
# nl 5f9870c8
residence-prefer_not_to_say = Ma rabo inaan taas sheego
# nl 1e47d22b
residence-legal = Haa
# nl b948f0c1
residence-asylum = Magangelyo ayaan codsaday, jawaab ayaan sugayaa
# nl 9e37a3e2
residence-asylum-helper = Magangelyo ayaa la codsaday, jawaabna waa la sugayaa
# nl fea274f0
residence-temporary_protection = Waxaan haystaa ilaalin ku-meel-gaar ah
# nl ffafce84
residence-temporary_protection-hint = Tusaale: dadka ka yimid Ukraine.
# nl ef7668fd
residence-temporary_protection-helper = Ilaalin ku-meel-gaar ah
# nl 5f91f036
residence-without_permit = Maya
# nl ae33f0d8
residence-error = Dooro jawaab. Tan ayaad sidoo kale dooran kartaa: ma rabo inaan taas sheego.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Luqaddee ayaad u baahan tahay?
# nl 63421470
languages_needed-label = Luqad
# nl 2820c93a
languages_needed-second = Luqad kale oo dheeraad ah
# nl 13b8a16b
languages_needed-choose = Dooro luqad
# nl 4f2fb155
languages_needed-error = Dooro luqad.
# nl 7cc5477d
appointment-title = Wada hadalku waa goorma?
# nl eb4f6db2
appointment-date = Maalinta
# nl a9a91a29
appointment-time = Saacadda
# nl 1b22db8b
appointment-duration = Immisa ayuu socdaa?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } daqiiqo
       *[other] { $minutes } daqiiqo
    }
# nl 2b64eb7b
appointment-place = Cinwaanka ama qolka
# nl d15ac7e8
appointment-place-hint = Tusaale: Kerkstraat 1, qolka 2. Ha qorin magaca qofka aad u adeegto.
# nl 347bc848
appointment-later = Weli lama go'aansan
# nl e74a7e2c
appointment-error-date = Dooro maalin. Tusaale: { $example }.
# nl de24b90b
appointment-error-past = Maalintaasi way dhaaftay. Dooro maanta ama maalin ka dambaysa.
# nl 3ba7126b
appointment-error-time = Qor saacadda. Tusaale: 14:30.
# nl 6082f4f0
organisation-title = Adeeggee ayaad u shaqaysaa?
# nl 92d3468d
organisation-name = Magaca adeegga
# nl 75f9f16d
organisation-department = Waaxda
# nl e6b90b8a
organisation-reference = Lambarka aad adigu u bixisay codsigan
# nl 8aec4184
organisation-reference-hint = Ha qorin magaca qofka aad u adeegto.
# nl 53d0f63c
organisation-error = Qor magaca adeeggiinna. Tusaale: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Wax kale ma rabtaa inaad noo sheegto?
# nl 9e4a5e60
words-title-needed = Noo sheeg waxaad u baahan tahay
# nl 82ab1a49
words-hint = Ku qor luqaddaada. Ha qorin magacyada dad kale.
# nl 89d1cdb0
words-urgent = Waa degdeg: maanta ama berri waa in wax la qabto
# nl 5a4299f0
words-error-empty = Dhowr eray ku qor waxaad u baahan tahay. Tusaale: wiilkayga ayaan dugsi u raadinayaa.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Qoraalkaagu wuxuu dheer yahay { $over } xaraf. Soo gaabi.
       *[other] Qoraalkaagu wuxuu dheer yahay { $over } xaraf. Soo gaabi.
    }

## How to answer

# nl 909da016
contact-title = Sidee kuugu soo jawaabi karnaa?
# nl 277eeb9e
contact-hint = Qasab ma aha inaad wax qorto. Mar walba waxaa lagu siinayaa link. Halkaas ayaad ka akhrinaysaa waxa ku dhacaya codsigaaga.
# nl c13a93c8
contact-name = Magac
# nl 300f05f0
contact-phone = Telefoon
# nl 3ab1927a
contact-phone-hint = Tusaale: 0470 00 00 00, ama +32 470 00 00 00.
# nl 243730ba
contact-email = Iimayl
# nl 44b82e06
contact-language = Luqaddee ayaan kuugu soo jawaabi karnaa?
# nl c5405bc5
contact-safe = Qof kale ma arkaa telefoonkaaga ama iimaylkaaga? Markaas waxba ha qorin.
# nl 22228286
contact-error-phone = Lambarkan telefoonku sax ma aha. Sidan u qor: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Cinwaankan iimaylku sax ma aha. Sidan u qor: magac@tusaale.be.
# nl 23f1f13e
contact-error-name = Magacani aad buu u dheer yahay. Qor magac ka gaaban.

## Check and send

# nl 95151a19
check-title = Wax walba hubi
# nl 5c9432f0
check-answers = Jawaabahaaga
# nl 7cf32922
check-nothing = lama sheegin
# nl a3b60504
check-anonymous = Ma aadan bixin magac, telefoon ama iimayl. Dhib ma leh.
# nl c0475f9c
check-receivers = Waxaan tan u diraynaa:
# nl fd4ae37c
check-person-first = Marka hore shaqaale Wegwijzer ah ayaa codsigaaga akhriya. Shaqaalahaas ayaa doorta adeegga ku caawin kara.
# nl 9129e55c
check-person-proposal = Waxay u badan tahay inuu yahay:
# nl c0b792c4
check-doubt = Waxaa laga yaabaa inuu noqdo adeeg kale. Boggaaga ayaad mar walba ka arkaysaa cidda codsigaagu la joogo.
# nl 1c7d1404
check-consent = Ma oggoshahay?
# nl 3304a103
check-consent-yes = Haa, dira codsigayga
# nl 49f5a738
check-consent-no = Maya, waxba ha dirina. Kaliya ii sheega meesha aan caawimaad ka helo
# nl 3c00f8af
check-consent-error = Dooro haa ama maya.
# nl fcce5c19
check-send = Dir
# nl 410a7f20
check-duplicate = Codsigan hore ayaad u dirtay: { $when }. Waan haynaa. Wax kale looma baahna inaad samayso. Wax ma isbeddeleen? Markaas mar kale waad diri kartaa.
# nl 3e11cc83
check-again = Wax baa isbeddelay ama waqti dheer baa ku qaatay. Mar kale wax walba hubi, dabadeed mar kale dir.
# nl e9b4dd2f
check-not-kept = Hadda codsigaaga ma kaydin karin. Lama dirin. Jawaabahaagu weli halkan ayay ku qoran yihiin. Waxyar sug, dabadeed mar kale taabo "Dir".
# nl cb300152
check-busy =
    { $seconds ->
        [one] Hadda aad baa loo mashquulsan yahay. Sug { $seconds } ilbiriqsi, dabadeed mar kale taabo "Dir". Jawaabahaagu halkan ayay ku sii qornaanayaan.
       *[other] Hadda aad baa loo mashquulsan yahay. Sug { $seconds } ilbiriqsi, dabadeed mar kale taabo "Dir". Jawaabahaagu halkan ayay ku sii qornaanayaan.
    }
# nl 1ca7cf7a
check-working = Fadlan waxyar sug. Codsigaaga ayaan diraynaa.
# nl 336f11a4
honeypot = Meeshan madhan ka tag

## Receipt

# nl b69ab754
receipt-title = Codsigaaga waan haynaa
# nl 3f4a2966
receipt-reference = Lambarkaaga
# nl ea396fdf
receipt-reference-hint = Sheeg lambarkan markaad soo wacdo ama aad tagto.
# nl 6c7b78ac
receipt-link = Boggaaga
# nl 09187aef
receipt-link-hint = Kaydso linkigan. Linkigan waxaad ku arkaysaa meesha codsigaagu joogo. Linkiga cidna ha siin. Qofkii linkiga haysta codsigaaga wuu arkayaa.
# nl 28968b33
receipt-open = Fur boggaaga
# nl bbcdd3dc
receipt-next = Hadda maxaa dhacaya?
# nl 3d6ed922
receipt-next-service = Daqiiqado gudahood ayaa adeeggu helayaa codsigaaga. Boggaaga ayaad ka arkaysaa cidda uu la joogo.
# nl 7787f1ff
receipt-next-person = Shaqaale ayaa codsigaaga akhrinaya. Kaddib boggaaga ayaad ka arkaysaa cidda uu la joogo.
# nl fa13a03e
receipt-next-contact = Adeegga ayaa ku soo wacaya ama iimayl kuu soo diraya.
# nl 3c49ac43
receipt-next-anonymous = Ma ku soo wici karno, iimaylna kuuma soo diri karno. Eeg boggaaga. Adigu tag adeegga oo sheeg lambarkaaga.
# nl 47c071fb
receipt-lost = Linkiga ma lumisay? Markaas mar kale kuma siin karno. Mar kale codso.
# nl 05882dee
receipt-copy = Koobi garee linkiga
# nl 5db8efaf
receipt-copied = Linkiga waa la koobiyeeyay.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Waxba ma dirin, waxbana ma kaydin.
# nl 5683af04
answer-who = Yaa ku caawin kara?
# nl dc091e60
answer-nobody = Ma naqaan adeeg loogu talagalay codsigan. Weydii xafiiska degmada ee kuu dhow. Iyagaa yaqaan adeegyada halkaas.
# nl bb4e5390
answer-other = Wax kale ayaan rabaa inaan weydiiyo
# nl b28aed7d
answer-talk = Sidoo kale waxaan rabaa inaan tan kala hadlo qof degmadayda ka tirsan
# nl fe592ff2
answer-asylum_reception-title = Fedasil ayaa ku caawinaysa
# nl 8e69a1eb
answer-asylum_reception = Fedasil waa adeegga Biljimka ee dadka magangelyada codsada. Fedasil waxay raadisaa meel la seexdo. Annagu taas ma go'aamin karno.
# nl 9a6471a4
answer-wallonia-title = Wallonia waxay leedahay adeegyo u gaar ah
# nl e7afaa8e
answer-wallonia = Meeshani waxay ku taal Wallonia. Annagu waxaan u shaqaynaa Flanders iyo Brussels. Wallonia waxaa kaa caawinaya adeegyo kale, inta badan af-Faransiis.
# nl f30f8ea7
answer-german_area-title = Bariga Biljimka wuxuu leeyahay adeegyo u gaar ah
# nl d3c16ef5
answer-german_area = Meeshani waxay ku taal qaybta Biljimka ee af-Jarmalka lagaga hadlo. Halkaas waxaa kaa caawinaya adeegyo kale.
# nl 7ba57ee7
answer-care_elsewhere-title = Waxaad xaq u leedahay dhakhtar
# nl 31d38311
answer-care_elsewhere = Xitaa haddii aadan warqado deganaansho haysan, dhakhtar waad u tagi kartaa haddii loo baahdo. Tag OCMW (xafiiska daryeelka bulshada) ee degmada aad joogto. Wallonia waxaa looga yaqaan CPAS. Iyagaa habeeya lacag bixinta.
# nl 308ca0cb
answer-discrimination-title = Tan waad soo sheegi kartaa
# nl 2963b2d6
answer-discrimination = Cidna looma oggola inay si ka xun kuula dhaqanto asalkaaga, luqaddaada ama diintaada awgood. Adeegyadani way ku dhegaystaan, waxayna kuu sheegaan waxaad samayn karto. Waa bilaash.
# nl 90c7efec
answer-interpreter-title = Adeegga ayaa turjubaanka kuu dalbaya
# nl d35d7239
answer-interpreter = Qasab kuguma aha inaad turjubaan raadiso ama lacag siiso. Dugsiga, dhakhtarka ama OCMW (xafiiska daryeelka bulshada) ayaa turjubaan dalban kara. Halkaas ku tus kaarkan.
# nl 4f8c328a
answer-no_course_asylum-title = Inburgering (barnaamijka isdhexgalka) hadda weli suuragal ma aha
# nl a3526f93
answer-no_course_asylum = Waxaad sugaysaa jawaabta codsigaaga magangelyada. Markaas weli inburgering (barnaamijka isdhexgalka) kuuma furna. Laakiin af-Holandees waad baran kartaa. Ka weydii meesha aad seexato, ama hoos wax kale ka dooro.
# nl 84581eab
answer-no_course_papers-title = Koorsadan hadda suuragal ma aha
# nl 8e7e2290
answer-no_course_papers = Koorsadan waxaa loo baahan yahay warqado deganaansho. Laakiin xuquuq kale ayaad leedahay: inaad dhakhtar u tagto haddii loo baahdo, carruurtuna ay dugsi tagaan. Sidoo kale mustaqbalkaaga qof waad kala hadli kartaa.
# nl 08c7d8ae
answer-no_consent-title = Halkan ayaad caawimaad ka helaysaa
# nl 2612177f
answer-no_consent = Ma rabtid inaan wax dirno. Dhib ma leh. Adeeggani waa ku caawin karaa. Adigu waad u tagi kartaa.
# nl 866cf472
answer-danger-title = Wac { $number }
# nl b99df164
answer-danger = Ma jiraa qof naftiisu khatar ku jirto? Markaas hadda wac { $number }. Annagu si ku filan oo degdeg ah uma caawin karno.
# nl d85083cd
answer-general-title = Halkan ayaad caawimaad ka helaysaa
# nl ba1ae303
answer-general = Codsigan waxba cid kale uma dirno. Adeegyadani way ku caawin karaan.
# nl af470c31
answer-learn-dutch = Waxaan rabaa inaan barto af-Holandees (Nederlands)
# nl 4502781a
answer-guidance = Waxaan rabaa inaan qof kala hadlo mustaqbalkayga
# nl 16d71e4b
answer-doctor = Waxaan u baahanahay dhakhtar
# nl f03bcd3d
card-title = Kaar aad dadka tusto
# nl eb65cac5
card-choose = Korka ka dooro luqaddaada. Markaas waxaan samaynaynaa kaar ku qoran luqaddaada iyo af-Holandees.
# nl 66483aba
card-print = Daabac kaarka
# nl c5e0bacf
card-text = Luqadda aan ku hadlo waa { $language }. Waxaan rabaa inaan si fiican kuu fahmo. Turjubaan ma dalban kartaa? Adeeg ayaa ka dalban kara adeegga turjubaannada bulshada.

## Who may receive

# nl bda98b91
org-local-authority = maamulka degmada { $place }
# nl b8df796f
org-ocmw = OCMW (xafiiska daryeelka bulshada) ee { $place }
# nl ef97f06a
org-school = dugsiyada { $place }
# nl d694e52b
org-municipality-brussels = degmada { $place }
# nl de52ddf9
org-language-note = Magacyada adeegyadu waa af-Holandees.

## The status page

# nl 94f46bc4
status-title = Codsigaaga
# nl 95bc2c83
status-ask-secret = Halkan ku dheji linkiga oo dhan ee lagu siiyey.
# nl 0ce830ef
status-secret-label = Linkigaaga
# nl 141ac89b
status-secret-hint = Linkigu wuxuu ku dhammaadaa xarfo iyo tirooyin badan.
# nl 75e981a9
status-secret-button = I tus codsigayga
# nl 76a98cb4
status-loading = Codsigaaga ayaan raadinaynaa.
# nl 4085591d
status-not-found = Linkigan codsi kuma helin. Hubi in linkigu dhan yahay. Ma lumisay? Markaas mar kale codso.
# nl 34dd61bb
status-unavailable = Hadda ma eegi karno. Codsigaagu ma lumin. Waxyar kaddib mar kale isku day.
# nl 9679d414
status-reference = Lambar
# nl 097f0229
status-received = Codsigaaga waan haynaa
# nl 9faf13ad
status-received-text = Waxaan raadinaynaa adeegga ku caawin kara. Inta badan waqti dheer ma qaadato.
# nl 764afa46
status-referred = Codsigaagu wuxuu la joogaa adeeg
# nl 85dfcb0e
status-referred-text = Adeegga waa la ogeysiiyay. Weli codsigaaga ma akhrin.
# nl e737b71d
status-accepted = Adeeg ayaa ku caawinaya
# nl 972226d0
status-accepted-text = Adeeggu codsigaaga wuu akhriyay, wuuna ku caawinayaa.
# nl 924d26c0
status-sent-on = Hadda adeeg kale ayaa codsigaaga eegaya
# nl 3c00d74c
status-sent-on-text = Adeeggii hore kuma caawin karin. Codsigaaga waxaa loo gudbiyay adeeg kale. Waxba looma baahna inaad samayso.
# nl 45387a56
status-needs_person = Shaqaale ayaa codsigaaga akhrinaya
# nl cc9f97d3
status-needs_person-text = Qof bini'aadam ah ayaa go'aaminaya cidda sida ugu fiican kuu caawin karta.
# nl 10df0593
status-answered = Jawaabtaadii way timid
# nl f79879e2
status-closed = Codsigaagu waa dhammaaday
# nl d5e815d8
status-closed-text = Weli caawimaad ma u baahan tahay? Markaas samee codsi cusub.
# nl 6a96ccf9
status-withdrawn = Codsigaagii waad ka noqotay
# nl 10f4aa8a
status-withdrawn-text = Wax kale ma dirayno. Hase ahaatee caawimaad ma u baahan tahay? Markaas samee codsi cusub.
# nl 5fb1fd76
status-erased = Codsigaagii waa la tirtiray
# nl eb2a532f
status-erased-text = Hadda cidna ma akhrin karto codsigaaga.
# nl 74133026
status-when-received = La codsaday: { $when }
# nl bebdc085
status-when-updated = Warkii ugu dambeeyay: { $when }
# nl 9818340d
status-show-who = I tus cidda codsigaygu la joogo
# nl 6784f583
status-show-answer = I tus jawaabtayda
# nl 29369d0f
status-hidden-hint = Tan waxaan ku tusaynaa oo keliya markaad codsato. Sidaas cid kale kulama akhrin karto.
# nl 5574a393
status-refresh = Mar kale eeg
# nl cbe50ac5
status-new = Samee codsi cusub
# nl 7532635c
withdraw-title = Ma rabtaa inaad codsigaaga ka noqoto?
# nl de5f02eb
withdraw-text = Markaas wax kale ma dirayno. Adeeg hore ma loo ogeysiiyay? Waxaa laga yaabaa inuu weli ku soo waco.
# nl dde10528
withdraw-keep = Maya, codsigaygu ha sii jiro
# nl 4ae82ac3
withdraw-yes = Haa, codsigayga waan ka noqonayaa
# nl cd296c1c
withdraw-erase = Haa, waxaan sheegay oo dhanna tirtira
# nl d8c62d19
withdraw-erase-hint = Taas dib looma soo celin karo. Markaas annaguna codsigaaga ma akhrin karno.
# nl 929717ad
withdraw-button = Ka noqo codsigayga
# nl 26f00794
withdraw-failed = Hadda taas ma samayn karin. Codsigaagu weli wuu jiraa. Waxyar kaddib mar kale isku day.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Boggani ma jiro
# nl 90f7fa9f
wrong-not-found = Hubi in cinwaanku sax yahay. Ama ka bilow bogga koowaad.
# nl a0ee83de
wrong-too-many-title = Waxyar sug
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Wax badan ayaad isku xigxigsiisay. Sug { $seconds } ilbiriqsi, dabadeed mar kale isku day.
       *[other] Wax badan ayaad isku xigxigsiisay. Sug { $seconds } ilbiriqsi, dabadeed mar kale isku day.
    }
# nl 195313e2
wrong-too-large-title = Qoraalkaagu aad buu u dheer yahay
# nl eedcb85f
wrong-too-large = Dib u noqo oo qor qoraal ka gaaban.
# nl c5561a91
wrong-defect-title = Khalad ayaa naga dhacay
# nl bdf2dcec
wrong-defect = Waxba lama dirin. Waxyar kaddib mar kale isku day. Caawimaad dhakhso ah ma u baahan tahay? Tag xafiiska degmada ee kuu dhow.
# nl 8bf1520a
wrong-start = Tag bogga koowaad

### Turkish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Bu bir çeviridir. Resmî metin Hollandaca (Felemenkçe) metindir.
# nl 0b45d998
language-label = Dil
# nl 68f19598
skip-link = İçeriğe geç
# nl 31f3955c
leave-fast = Hemen kapat
# nl d50a4f4f
leave-fast-hint = Bu sayfadan çıkarsınız. O zaman hava durumunu gösteririz.
# nl 6d9b38a3
danger-line = Birinin hayatı tehlikede mi? { $number } numarasını arayın.
# nl 0d7ab980
danger-call = { $number } numarasını arayın
# nl 2705191d
yes = Evet
# nl ddc9bb27
no = Hayır
# nl d3b7384e
next = Devam
# nl 4e28fb9d
back = Geri
# nl efadfc08
change = Değiştir
# nl 7814a5ce
optional = zorunlu değil
# nl 3d3b074b
why = Bunu neden soruyoruz?
# nl 0d562aa5
progress = Yaklaşık { $total } sorudan { $number }. soru
# nl db1a5735
error-title = Bir şey doğru değil
# nl cd9a978c
error-prefix = Hata
# nl c573d788
footer-privacy = Tarayıcınızda hiçbir şey saklamayız. Başvurunuzu kilitli olarak saklarız. Onu yalnızca size yardım eden kişiler okur.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Yardım isteyin
# nl 40254c12
start-what = Neye ihtiyacınız olduğunu bize anlatın. Flandre'de veya Brüksel'de size yardım edebilecek kurumu ararız.
# nl 6c4dc16c
start-free = Ücretsizdir. Adınızı söylemek zorunda değilsiniz.
# nl 5a250957
start-button = Başla
# nl 377a80f4
start-time = Yaklaşık iki dakika sürer.
# nl 3e066305
start-have-link = Daha önce başvurdunuz mu? O zaman size verilen linki açın.
# nl 0ecbda15
start-languages = Dilinizi seçin

## Danger

# nl 6666e238
danger-title = Şu anda birinin hayatı tehlikede mi?
# nl 95571399
danger-hint = Örneğin: biri iyi nefes alamıyor, çok kanaması var veya saldırıya uğruyor.
# nl 1b70aefb
danger-error = Evet veya hayır seçin.
# nl 8bb43f7e
emergency-title = Hemen { $number } numarasını arayın
# nl bbf8d10c
emergency-free = Aramak ücretsizdir. Gece gündüz, her zaman arayabilirsiniz.
# nl 59ecee01
emergency-say = Nerede olduğunuzu söyleyin. Ne olduğunu söyleyin. Hollandaca, Fransızca, Almanca veya İngilizce konuşmayı deneyin.
# nl 2c6af378
emergency-no-papers = Aramak için oturum belgenizin olması gerekmez.
# nl 8142caf8
emergency-not-sent = Bu site ambulans veya polis göndermez.
# nl 40300dbd
emergency-go-on = Artık tehlike yok. Başka bir şey sormak istiyorum.
# nl 03f90f11
danger-box = Bunu okurken şu anda tehlike var mı? { $number } numarasını arayın. Bizim cevabımızı beklemeyin.

## Who asks

# nl 11f333e6
role-title = Kimin için yardım istiyorsunuz?
# nl 9be1fc86
role-person = Kendim veya ailem için
# nl d6db6f72
role-helper = Başka biri için
# nl 346b69ce
role-helper-hint = Örneğin bir arkadaş veya bir komşu için.
# nl 05a5c2ab
role-professional = Bir kurumda veya kuruluşta çalışıyorum
# nl 36d2edcc
role-professional-hint = Örneğin bir okul, bir doktor, bir OCMW (sosyal yardım merkezi) veya bir hastane.
# nl d83d537e
role-why = Bir kurum, bir aileden başka şeyler isteyebilir. Örneğin tercüman isteyebilir.
# nl 885994c5
role-error = Kimin için yardım istediğinizi seçin.

## What it is about

# nl e11766de
topic-title = Hangi konuda yardım istiyorsunuz?
# nl 54c8c143
topic-error = Hangi konuda yardım istediğinizi seçin.
# nl 686d1722
topic-courses = Hollandaca öğrenmek veya inburgering (uyum programı)
# nl 74ac014e
topic-courses-hint = Bir kurs, bir test, bir belge.
# nl 3aaa2e94
topic-school = Okul
# nl 276f98d0
topic-school-hint = Bir çocuğu okula kaydettirmek.
# nl ce9e3a40
topic-living = Sağlık, para veya barınma
# nl b68d25bc
topic-living-hint = Doktor, yemek, kira, uyuyacak bir yer.
# nl a0a25571
topic-papers = Belgeler, mektuplar ve kurumlar
# nl 16ac90b2
topic-papers-hint = Anlamadığınız bir mektup. Oturumla ilgili bir soru. Buraya yeni geldim.
# nl efc34870
topic-neighbours = Mahalle, spor ve insanlarla tanışmak
# nl 5c57e117
topic-neighbours-hint = Komşularla anlaşmazlık, bir kutlama, bir kulüp.
# nl 3ce5dabe
topic-unfair = Haksız davranış görmek veya fikrini söylemek
# nl 4a9bf43f
topic-unfair-hint = Kökeniniz yüzünden size bir şey verilmiyor. Ya da fikrinizi söylemek istiyorsunuz.
# nl 8198716a
topic-language = Tercüman veya çeviri
# nl f2423a5a
topic-language-hint = Bir görüşmede tercüme yapacak biri veya bir metnin çevirisi.
# nl b656c288
topic-advice = Kuruluşum için danışmanlık
# nl 24983cf3
topic-advice-hint = Farklı kökenden insanlarla çalışmak, yerel politika, yasalarla ilgili bir soru.
# nl 3ea132e2
topic-other = Başka bir şey
# nl b301fde9
topic-other-hint = Birazdan kendi sözlerinizle anlatacaksınız.
# nl de162404
need-title = Neye ihtiyacınız var?
# nl dadfc079
need-error = En uygun olanı seçin. Bilmiyor musunuz? O zaman sonuncuyu seçin.
# nl 231a30c3
need-learn_dutch = Hollandaca öğrenmek
# nl 05ca55d5
need-civic_integration = Inburgering (uyum programı)
# nl a20e400d
need-civic_integration-hint = Belçika'da yaşamak ve çalışmak hakkında bir kurs, Hollandaca ile birlikte.
# nl 8984d7b7
need-school_enrolment = Bir çocuğu okula kaydettirmek
# nl ccb892ca
need-urgent_medical_care = Doktor veya ilaç
# nl be424f31
need-urgent_medical_care-hint = Hastasınız veya ağrınız var ve parasını ödeyemiyorsunuz.
# nl f6094ba9
need-social_assistance = Para, yemek, kira veya evde başka bir sorun
# nl 4fd0b545
need-asylum_reception = İltica başvurusu yapıyorum ve uyuyacak yerim yok
# nl 64f5081c
need-access_to_service = Anlamadığım bir mektup veya bir kurum
# nl 2e3233a0
need-residence_law = Belçika'daki oturumumla ilgili bir soru
# nl 5327fb07
need-orientation = Buraya yeni geldim ve nereye gitmem gerektiğini bilmiyorum
# nl ebb9a9bc
need-humane_guidance = Artık ne yapacağımı bilmiyorum
# nl 1c6295d1
need-humane_guidance-hint = Geleceğiniz hakkında biriyle konuşmak istiyorsunuz.
# nl a99a8cf5
need-caravan_pitch = Karavan ev için bir yer
# nl 6218ca35
need-neighbourhood_conflict = Mahallede sorun veya anlaşmazlık
# nl 5c88f2f1
need-neighbourhood_initiative = Mahalleyle birlikte bir şey düzenlemek
# nl fc626ff2
need-leisure = Spor, hobi, insanlarla tanışmak
# nl 4a723c4a
need-discrimination = Kökenim, dilim veya dinim yüzünden bana daha kötü davranılıyor
# nl dae0600a
need-policy_participation = Yönetimin politikası hakkında fikrimi söylemek istiyorum
# nl fe5d932f
need-interpreter_on_site = Görüşmeye gelen bir tercüman
# nl 0a0b79ab
need-interpreter_by_phone = Telefonda bir tercüman
# nl 299660b5
need-interpreter_by_video = Video ile bir tercüman
# nl cddafda7
need-written_translation = Bir metnin çevirisi
# nl a962a6b4
need-advice_for_organisation = Kuruluşum için danışmanlık veya eğitim
# nl 46d91211
need-local_policy_support = Bir belediyenin politikası için destek
# nl 1bb62a64
need-unknown = Başka bir şey veya bilmiyorum

## Where

# nl d5926648
place-title-person = Hangi belediyede yaşıyorsunuz?
# nl 83e7d02d
place-title-helper = Bu kişi hangi belediyede yaşıyor?
# nl 63e61c22
place-title-professional = Bu hangi belediyede?
# nl d986fc2b
place-title-on-site = Görüşme nerede?
# nl 0a438783
place-title-office = Kurumunuz hangi belediyede?
# nl cbd5a873
place-label = Posta kodu veya belediye
# nl 7ff5ec4a
place-hint = Örneğin 9000 veya Gent. Adını kendi dilinizde de yazabilirsiniz.
# nl 9109a544
place-no-address = Adresiniz yok mu? Şu anda nerede uyuyor veya kalıyorsunuz? O belediyeyi yazın.
# nl 952c88a0
place-unknown = Bilmiyorum
# nl bc28c2db
place-why = Her belediyenin kendi kurumları vardır. Bu yüzden yeri bilmemiz gerekiyor. Sokak adını sormuyoruz.
# nl f89e5221
place-error-empty = Bir posta kodu veya bir belediye yazın. Örneğin 9000. Ya da "Bilmiyorum" seçin.
# nl 796db262
place-error-unknown = Bu yeri bulamıyoruz. Posta kodunu yazın. Örneğin 9000. Ya da "Bilmiyorum" seçin.
# nl 5ed9da03
which-place-title = Hangi belediyeyi kastediyorsunuz?
# nl 56739f69
which-place-hint = "{ $typed }" yazısına uyan birden fazla yer var.
# nl e8e1eb84
which-place-none = Bunlardan hiçbiri. Yeniden yazacağım.
# nl da6bbded
which-place-error = Bir belediye seçin.

## Only what still changes the road

# nl 10e693fe
minor-title = 18 yaşından küçük bir çocukla mı ilgili?
# nl 674720bd
minor-why = Çocuklara bazen başka bir kurum yardım eder.
# nl e988a447
minor-error = Evet veya hayır seçin.
# nl 88c7ef7e
caravan-title = Karavan evde mi yaşıyorsunuz veya anne babanız karavan evde yaşadı mı?
# nl 06375ce1
caravan-title-helper = Bu kişi karavan evde mi yaşıyor veya anne babası karavan evde yaşadı mı?
# nl d11afb7c
caravan-why = O zaman karavan ev yeri için başka bir kurum yardım eder.
# nl fba26394
caravan-error = Bir cevap seçin. Şunu da seçebilirsiniz: bunu söylemek istemiyorum.
# nl 610f8074
residence-title = Belçika'da yaşamak için oturum belgeniz var mı?
# nl 5b0d7bf1
residence-title-helper = Bu kişinin Belçika'da yaşamak için oturum belgesi var mı?
# nl 93b358b5
residence-hint = Bunu söylemek zorunda değilsiniz. Cevap vermeseniz de size yardım ederiz.
# nl 4b8de653
residence-why = Bu konuda bazen başka bir kurum yardım eder. Sadece bu yüzden soruyoruz. Wegwijzer bunu polise vermez. Yabancılar Dairesi'ne (Dienst Vreemdelingenzaken) de vermez. Bir OCMW'nin (sosyal yardım merkezi) kendi kuralları vardır. Bunu OCMW'ye sorun.
# nl 5f9870c8
residence-prefer_not_to_say = Bunu söylemek istemiyorum
# nl 1e47d22b
residence-legal = Evet
# nl b948f0c1
residence-asylum = İltica başvurusu yaptım ve cevap bekliyorum
# nl 9e37a3e2
residence-asylum-helper = İltica başvurusu yaptı ve cevap bekliyor
# nl fea274f0
residence-temporary_protection = Geçici koruma altındayım
# nl ffafce84
residence-temporary_protection-hint = Örneğin Ukrayna'dan gelen insanlar için.
# nl ef7668fd
residence-temporary_protection-helper = Geçici koruma
# nl 5f91f036
residence-without_permit = Hayır
# nl ae33f0d8
residence-error = Bir cevap seçin. Şunu da seçebilirsiniz: bunu söylemek istemiyorum.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Hangi dile ihtiyacınız var?
# nl 63421470
languages_needed-label = Dil
# nl 2820c93a
languages_needed-second = Bir dil daha
# nl 13b8a16b
languages_needed-choose = Bir dil seçin
# nl 4f2fb155
languages_needed-error = Bir dil seçin.
# nl 7cc5477d
appointment-title = Görüşme ne zaman?
# nl eb4f6db2
appointment-date = Gün
# nl a9a91a29
appointment-time = Saat
# nl 1b22db8b
appointment-duration = Ne kadar sürecek?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }
# nl 2b64eb7b
appointment-place = Adres veya oda
# nl d15ac7e8
appointment-place-hint = Örneğin: Kerkstraat 1, oda 2. Yardım alan kişinin adını yazmayın.
# nl 347bc848
appointment-later = Henüz belli değil
# nl e74a7e2c
appointment-error-date = Bir gün seçin. Örneğin { $example }.
# nl de24b90b
appointment-error-past = Bu gün geçti. Bugünü veya sonraki bir günü seçin.
# nl 3ba7126b
appointment-error-time = Saati yazın. Örneğin 14:30.
# nl 6082f4f0
organisation-title = Hangi kurumda çalışıyorsunuz?
# nl 92d3468d
organisation-name = Kurumun adı
# nl 75f9f16d
organisation-department = Bölüm
# nl e6b90b8a
organisation-reference = Bu başvuru için kendi numaranız
# nl 8aec4184
organisation-reference-hint = Yardım alan kişinin adını yazmayın.
# nl 53d0f63c
organisation-error = Kurumunuzun adını yazın. Örneğin: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Anlatmak istediğiniz başka bir şey var mı?
# nl 9e4a5e60
words-title-needed = Neye ihtiyacınız olduğunu bize anlatın
# nl 82ab1a49
words-hint = Kendi dilinizde yazın. Başka insanların adını yazmayın.
# nl 89d1cdb0
words-urgent = Acil: bugün veya yarın bir şey yapılması gerekiyor
# nl 5a4299f0
words-error-empty = Neye ihtiyacınız olduğunu birkaç kelimeyle yazın. Örneğin: oğlum için okul arıyorum.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Metniniz { $over } karakter fazla uzun. Metni kısaltın.
       *[other] Metniniz { $over } karakter fazla uzun. Metni kısaltın.
    }

## How to answer

# nl 909da016
contact-title = Size nasıl cevap verebiliriz?
# nl 277eeb9e
contact-hint = Bir şey yazmak zorunda değilsiniz. Size her zaman bir link verilir. Başvurunuzla ilgili ne olduğunu orada okursunuz.
# nl c13a93c8
contact-name = Ad
# nl 300f05f0
contact-phone = Telefon
# nl 3ab1927a
contact-phone-hint = Örneğin 0470 00 00 00 veya +32 470 00 00 00.
# nl 243730ba
contact-email = E-posta
# nl 44b82e06
contact-language = Hangi dilde cevap verebiliriz?
# nl c5405bc5
contact-safe = Telefonunuza veya e-postalarınıza başka biri bakıyor mu? O zaman hiçbir şey yazmayın.
# nl 22228286
contact-error-phone = Bu telefon numarası doğru değil. Şöyle yazın: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Bu e-posta adresi doğru değil. Şöyle yazın: ad@ornek.be.
# nl 23f1f13e
contact-error-name = Bu ad çok uzun. Daha kısa bir ad yazın.

## Check and send

# nl 95151a19
check-title = Hepsini kontrol edin
# nl 5c9432f0
check-answers = Cevaplarınız
# nl 7cf32922
check-nothing = söylenmedi
# nl a3b60504
check-anonymous = Ad, telefon veya e-posta vermediniz. Sorun değil.
# nl c0475f9c
check-receivers = Bunu şuraya göndereceğiz:
# nl fd4ae37c
check-person-first = Başvurunuzu önce bir Wegwijzer çalışanı okur. Size yardım edebilecek kurumu o seçer.
# nl 9129e55c
check-person-proposal = Büyük ihtimalle şurası:
# nl c0b792c4
check-doubt = Belki başka bir kurum olur. Başvurunuzun kimde olduğunu her zaman sayfanızda görürsünüz.
# nl 1c7d1404
check-consent = Buna izin veriyor musunuz?
# nl 3304a103
check-consent-yes = Evet, başvurumu gönderin
# nl 49f5a738
check-consent-no = Hayır, hiçbir şey göndermeyin. Bana sadece nerede yardım bulacağımı söyleyin
# nl 3c00f8af
check-consent-error = Evet veya hayır seçin.
# nl fcce5c19
check-send = Gönder
# nl 410a7f20
check-duplicate = Bu başvuruyu daha önce gönderdiniz: { $when }. Başvurunuz bizde. Başka bir şey yapmanız gerekmiyor. Bir şey değişti mi? O zaman yeniden gönderebilirsiniz.
# nl 3e11cc83
check-again = Bir şey değişti veya uzun sürdü. Hepsini bir daha kontrol edin ve yeniden gönderin.
# nl e9b4dd2f
check-not-kept = Başvurunuzu şu anda kaydedemedik. Başvurunuz gönderilmedi. Cevaplarınız hâlâ burada. Biraz bekleyin ve sonra tekrar "Gönder" düğmesine basın.
# nl cb300152
check-busy =
    { $seconds ->
        [one] Şu anda çok yoğunuz. { $seconds } saniye bekleyin ve sonra tekrar "Gönder" düğmesine basın. Cevaplarınız burada kalır.
       *[other] Şu anda çok yoğunuz. { $seconds } saniye bekleyin ve sonra tekrar "Gönder" düğmesine basın. Cevaplarınız burada kalır.
    }
# nl 1ca7cf7a
check-working = Lütfen biraz bekleyin. Başvurunuzu gönderiyoruz.
# nl 336f11a4
honeypot = Bu alanı boş bırakın

## Receipt

# nl b69ab754
receipt-title = Başvurunuzu aldık
# nl 3f4a2966
receipt-reference = Numaranız
# nl ea396fdf
receipt-reference-hint = Telefon ederken veya kuruma giderken bu numarayı söyleyin.
# nl 6c7b78ac
receipt-link = Sayfanız
# nl 09187aef
receipt-link-hint = Bu linki saklayın. Bu linkle başvurunuzun nerede olduğunu görürsünüz. Linki kimseye vermeyin. Link kimdeyse başvurunuzu görür.
# nl 28968b33
receipt-open = Sayfanızı açın
# nl bbcdd3dc
receipt-next = Şimdi ne olacak?
# nl 3d6ed922
receipt-next-service = Kurum, birkaç dakika içinde başvurunuzu alır. Başvurunuzun kimde olduğunu sayfanızda görürsünüz.
# nl 7787f1ff
receipt-next-person = Bir çalışan başvurunuzu okur. Sonra başvurunuzun kimde olduğunu sayfanızda görürsünüz.
# nl fa13a03e
receipt-next-contact = Kurum size telefon eder veya e-posta gönderir.
# nl 3c49ac43
receipt-next-anonymous = Size telefon edemeyiz veya e-posta gönderemeyiz. Sayfanıza bakın. Kuruma kendiniz gidin ve numaranızı söyleyin.
# nl 47c071fb
receipt-lost = Linki kaybettiniz mi? O zaman onu size yeniden veremeyiz. Lütfen yeniden başvurun.
# nl 05882dee
receipt-copy = Linki kopyala
# nl 5db8efaf
receipt-copied = Link kopyalandı.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Hiçbir şey göndermedik ve hiçbir şey saklamadık.
# nl 5683af04
answer-who = Size kim yardım edebilir?
# nl dc091e60
answer-nobody = Bu konu için bir kurum bilmiyoruz. Yakınınızdaki belediye binasında sorun. Oradaki kurumları bilirler.
# nl bb4e5390
answer-other = Başka bir şey sormak istiyorum
# nl b28aed7d
answer-talk = Bunu belediyemden biriyle de konuşmak istiyorum
# nl fe592ff2
answer-asylum_reception-title = Size Fedasil yardım eder
# nl 8e69a1eb
answer-asylum_reception = Fedasil, Belçika'nın iltica başvurusu yapanlar için kurumudur. Fedasil uyuyacak bir yer arar. Buna biz karar veremeyiz.
# nl 9a6471a4
answer-wallonia-title = Valonya'nın kendi kurumları var
# nl e7afaa8e
answer-wallonia = Bu yer Valonya'da. Biz Flandre ve Brüksel için çalışıyoruz. Valonya'da size başka kurumlar yardım eder, çoğunlukla Fransızca.
# nl f30f8ea7
answer-german_area-title = Doğu Belçika'nın kendi kurumları var
# nl d3c16ef5
answer-german_area = Bu yer Belçika'nın Almanca konuşulan bölgesinde. Orada size başka kurumlar yardım eder.
# nl 7ba57ee7
answer-care_elsewhere-title = Doktora gitme hakkınız var
# nl 31d38311
answer-care_elsewhere = Oturum belgeniz olmasa da gerektiğinde doktora gidebilirsiniz. Bulunduğunuz belediyenin OCMW'sine (sosyal yardım merkezi) gidin. Valonya'da bunun adı CPAS'tır. Ödeme işini onlar halleder.
# nl 308ca0cb
answer-discrimination-title = Bunu bildirebilirsiniz
# nl 2963b2d6
answer-discrimination = Kökeniniz, diliniz veya dininiz yüzünden kimse size daha kötü davranamaz. Bu kurumlar sizi dinler ve ne yapabileceğinizi söyler. Bu ücretsizdir.
# nl 90c7efec
answer-interpreter-title = Tercümanı sizin için kurum ister
# nl d35d7239
answer-interpreter = Kendiniz tercüman aramak veya tercümana para ödemek zorunda değilsiniz. Okul, doktor veya OCMW (sosyal yardım merkezi) tercüman isteyebilir. Orada bu kartı gösterin.
# nl 4f8c328a
answer-no_course_asylum-title = Inburgering (uyum programı) şu anda henüz mümkün değil
# nl a3526f93
answer-no_course_asylum = İltica başvurunuza cevap bekliyorsunuz. Bu durumda sizin için henüz inburgering (uyum programı) yok. Ama Hollandaca öğrenebilirsiniz. Bunu kaldığınız yerde sorun veya aşağıdan başka bir şey seçin.
# nl 84581eab
answer-no_course_papers-title = Bu kurs şu anda mümkün değil
# nl 8e7e2290
answer-no_course_papers = Bu kurs için oturum belgesi gerekir. Ama başka haklarınız var: gerektiğinde doktora gitmek ve çocuklar için okula gitmek. Geleceğiniz hakkında biriyle de konuşabilirsiniz.
# nl 08c7d8ae
answer-no_consent-title = Burada yardım bulursunuz
# nl 2612177f
answer-no_consent = Bir şey göndermemizi istemiyorsunuz. Sorun değil. Bu kurum size yardım edebilir. Oraya kendiniz gidebilirsiniz.
# nl 866cf472
answer-danger-title = { $number } numarasını arayın
# nl b99df164
answer-danger = Birinin hayatı tehlikede mi? O zaman hemen { $number } numarasını arayın. Biz yeterince hızlı yardım edemeyiz.
# nl d85083cd
answer-general-title = Burada yardım bulursunuz
# nl ba1ae303
answer-general = Bu konuda bir yere bir şey göndermiyoruz. Bu kurumlar size yardım edebilir.
# nl af470c31
answer-learn-dutch = Hollandaca öğrenmek istiyorum
# nl 4502781a
answer-guidance = Geleceğim hakkında biriyle konuşmak istiyorum
# nl 16d71e4b
answer-doctor = Doktora ihtiyacım var
# nl f03bcd3d
card-title = Göstermek için kart
# nl eb65cac5
card-choose = Yukarıda dilinizi seçin. O zaman kendi dilinizde ve Hollandaca bir kart hazırlarız.
# nl 66483aba
card-print = Kartı yazdır
# nl c5e0bacf
card-text = Konuştuğum dil: { $language }. Sizi iyi anlamak istiyorum. Bir tercüman isteyebilir misiniz? Bir kurum bunu sosyal tercümanlık hizmetinden isteyebilir.

## Who may receive

# nl bda98b91
org-local-authority = { $place } belediye yönetimi
# nl b8df796f
org-ocmw = { $place } OCMW'si (sosyal yardım merkezi)
# nl ef97f06a
org-school = { $place } okulları
# nl d694e52b
org-municipality-brussels = { $place } belediyesi
# nl de52ddf9
org-language-note = Kurumların adları Hollandacadır.

## The status page

# nl 94f46bc4
status-title = Başvurunuz
# nl 95bc2c83
status-ask-secret = Size verilen linkin tamamını buraya yapıştırın.
# nl 0ce830ef
status-secret-label = Linkiniz
# nl 141ac89b
status-secret-hint = Linkin sonunda çok sayıda harf ve rakam vardır.
# nl 75e981a9
status-secret-button = Başvurumu göster
# nl 76a98cb4
status-loading = Başvurunuzu arıyoruz.
# nl 4085591d
status-not-found = Bu linkle bir başvuru bulamıyoruz. Linkin tam olup olmadığına bakın. Linki kaybettiniz mi? O zaman yeniden başvurun.
# nl 34dd61bb
status-unavailable = Şu anda bakamıyoruz. Başvurunuz kaybolmadı. Biraz sonra yeniden deneyin.
# nl 9679d414
status-reference = Numara
# nl 097f0229
status-received = Başvurunuzu aldık
# nl 9faf13ad
status-received-text = Size yardım edebilecek kurumu arıyoruz. Bu genellikle uzun sürmez.
# nl 764afa46
status-referred = Başvurunuz bir kurumda
# nl 85dfcb0e
status-referred-text = Kuruma haber verildi. Kurum başvurunuzu henüz okumadı.
# nl e737b71d
status-accepted = Bir kurum size yardım ediyor
# nl 972226d0
status-accepted-text = Kurum başvurunuzu okudu ve size yardım ediyor.
# nl 924d26c0
status-sent-on = Başvurunuza şimdi başka bir kurum bakıyor
# nl 3c00d74c
status-sent-on-text = İlk kurum size yardım edemedi. Başvurunuz başka bir kuruma gönderildi. Bir şey yapmanız gerekmiyor.
# nl 45387a56
status-needs_person = Bir çalışan başvurunuzu okuyor
# nl cc9f97d3
status-needs_person-text = Size en iyi kimin yardım edebileceğine bir insan karar verir.
# nl 10df0593
status-answered = Cevabınız geldi
# nl f79879e2
status-closed = Başvurunuz tamamlandı
# nl d5e815d8
status-closed-text = Hâlâ yardıma ihtiyacınız var mı? O zaman yeni bir başvuru yapın.
# nl 6a96ccf9
status-withdrawn = Başvurunuzu geri çektiniz
# nl 10f4aa8a
status-withdrawn-text = Artık hiçbir şey göndermiyoruz. Yine de yardıma ihtiyacınız var mı? O zaman yeni bir başvuru yapın.
# nl 5fb1fd76
status-erased = Başvurunuz silindi
# nl eb2a532f
status-erased-text = Başvurunuzu artık kimse okuyamaz.
# nl 74133026
status-when-received = Başvuru zamanı: { $when }
# nl bebdc085
status-when-updated = Son haber: { $when }
# nl 9818340d
status-show-who = Başvurumun kimde olduğunu göster
# nl 6784f583
status-show-answer = Cevabımı göster
# nl 29369d0f
status-hidden-hint = Bunu ancak siz isteyince gösteririz. Böylece başkası sizinle birlikte okuyamaz.
# nl 5574a393
status-refresh = Yeniden bak
# nl cbe50ac5
status-new = Yeni başvuru yap
# nl 7532635c
withdraw-title = Başvurunuzu geri çekmek istiyor musunuz?
# nl de5f02eb
withdraw-text = O zaman artık hiçbir şey göndermeyiz. Bir kuruma zaten haber verildi mi? O kurum belki sizi yine de arayabilir.
# nl dde10528
withdraw-keep = Hayır, başvurum kalsın
# nl 4ae82ac3
withdraw-yes = Evet, başvurumu geri çekin
# nl cd296c1c
withdraw-erase = Evet, anlattığım her şeyi de silin
# nl d8c62d19
withdraw-erase-hint = Bu geri alınamaz. O zaman biz de başvurunuzu artık okuyamayız.
# nl 929717ad
withdraw-button = Başvurumu geri çek
# nl 26f00794
withdraw-failed = Bunu şu anda yapamadık. Başvurunuz hâlâ duruyor. Biraz sonra yeniden deneyin.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Böyle bir sayfa yok
# nl 90f7fa9f
wrong-not-found = Adresin doğru olup olmadığına bakın. Ya da ilk sayfadan başlayın.
# nl a0ee83de
wrong-too-many-title = Biraz bekleyin
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Art arda çok şey gönderdiniz. { $seconds } saniye bekleyin ve yeniden deneyin.
       *[other] Art arda çok şey gönderdiniz. { $seconds } saniye bekleyin ve yeniden deneyin.
    }
# nl 195313e2
wrong-too-large-title = Metniniz çok uzun
# nl eedcb85f
wrong-too-large = Geri dönün ve daha kısa bir metin yazın.
# nl c5561a91
wrong-defect-title = Bizde bir hata oldu
# nl bdf2dcec
wrong-defect = Hiçbir şey gönderilmedi. Biraz sonra yeniden deneyin. Çabuk yardıma mı ihtiyacınız var? Yakınınızdaki belediye binasına gidin.
# nl 8bf1520a
wrong-start = İlk sayfaya git

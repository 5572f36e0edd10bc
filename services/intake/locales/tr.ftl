### Turkish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Bu bir çeviridir. Resmî metin Hollandaca (Felemenkçe) metindir.
language-label = Dil
language-change = Başka dil
skip-link = İçeriğe geç
leave-fast = Hemen kapat
leave-fast-hint = Bu sayfadan çıkarsınız. O zaman hava durumunu gösteririz.
danger-line = Birinin hayatı tehlikede mi? { $number } numarasını arayın.
danger-call = { $number } numarasını arayın
yes = Evet
no = Hayır
next = Devam
back = Geri
change = Değiştir
optional = zorunlu değil
why = Bunu neden soruyoruz?
progress = Yaklaşık { $total } sorudan { $number }. soru
error-title = Bir şey doğru değil
error-prefix = Hata
footer-privacy = Tarayıcınızda hiçbir şey saklamayız. Başvurunuzu kilitli olarak saklarız. Onu yalnızca size yardım eden kişiler okur.
page-title = { $title } – Wegwijzer

## Start page

start-title = Yardım isteyin
start-what = Neye ihtiyacınız olduğunu bize anlatın. Flandre'de veya Brüksel'de size yardım edebilecek kurumu ararız.
start-free = Ücretsizdir. Adınızı söylemek zorunda değilsiniz.
start-button = Başla
start-time = Yaklaşık iki dakika sürer.
start-have-link = Daha önce başvurdunuz mu? O zaman size verilen linki açın.
start-languages = Dilinizi seçin

## Danger

danger-title = Şu anda birinin hayatı tehlikede mi?
danger-hint = Örneğin: biri iyi nefes alamıyor, çok kanaması var veya saldırıya uğruyor.
danger-error = Evet veya hayır seçin.
emergency-title = Hemen { $number } numarasını arayın
emergency-free = Aramak ücretsizdir. Gece gündüz, her zaman arayabilirsiniz.
emergency-say = Nerede olduğunuzu söyleyin. Ne olduğunu söyleyin. Hollandaca, Fransızca, Almanca veya İngilizce konuşmayı deneyin.
emergency-no-papers = Aramak için oturum belgenizin olması gerekmez.
emergency-not-sent = Bu site ambulans veya polis göndermez.
emergency-go-on = Artık tehlike yok. Başka bir şey sormak istiyorum.
danger-box = Bunu okurken şu anda tehlike var mı? { $number } numarasını arayın. Bizim cevabımızı beklemeyin.

## Who asks

role-title = Kimin için yardım istiyorsunuz?
role-person = Kendim veya ailem için
role-helper = Başka biri için
role-helper-hint = Örneğin bir arkadaş veya bir komşu için.
role-professional = Bir kurumda veya kuruluşta çalışıyorum
role-professional-hint = Örneğin bir okul, bir doktor, bir OCMW (sosyal yardım merkezi) veya bir hastane.
role-why = Bir kurum, bir aileden başka şeyler isteyebilir. Örneğin tercüman isteyebilir.
role-error = Kimin için yardım istediğinizi seçin.

## What it is about

topic-title = Hangi konuda yardım istiyorsunuz?
topic-error = Hangi konuda yardım istediğinizi seçin.
topic-courses = Hollandaca öğrenmek veya inburgering (uyum programı)
topic-courses-hint = Bir kurs, bir test, bir belge.
topic-school = Okul
topic-school-hint = Bir çocuğu okula kaydettirmek.
topic-living = Sağlık, para veya barınma
topic-living-hint = Doktor, yemek, kira, uyuyacak bir yer.
topic-papers = Belgeler, mektuplar ve kurumlar
topic-papers-hint = Anlamadığınız bir mektup. Oturumla ilgili bir soru. Buraya yeni geldim.
topic-neighbours = Mahalle, spor ve insanlarla tanışmak
topic-neighbours-hint = Komşularla anlaşmazlık, bir kutlama, bir kulüp.
topic-unfair = Haksız davranış görmek veya fikrini söylemek
topic-unfair-hint = Kökeniniz yüzünden size bir şey verilmiyor. Ya da fikrinizi söylemek istiyorsunuz.
topic-language = Tercüman veya çeviri
topic-language-hint = Bir görüşmede tercüme yapacak biri veya bir metnin çevirisi.
topic-advice = Kuruluşum için danışmanlık
topic-advice-hint = Farklı kökenden insanlarla çalışmak, yerel politika, yasalarla ilgili bir soru.
topic-other = Başka bir şey
topic-other-hint = Birazdan kendi sözlerinizle anlatacaksınız.

need-title = Neye ihtiyacınız var?
need-error = En uygun olanı seçin. Bilmiyor musunuz? O zaman sonuncuyu seçin.
need-learn_dutch = Hollandaca öğrenmek
need-civic_integration = Inburgering (uyum programı)
need-civic_integration-hint = Belçika'da yaşamak ve çalışmak hakkında bir kurs, Hollandaca ile birlikte.
need-school_enrolment = Bir çocuğu okula kaydettirmek
need-urgent_medical_care = Doktor veya ilaç
need-urgent_medical_care-hint = Hastasınız veya ağrınız var ve parasını ödeyemiyorsunuz.
need-social_assistance = Para, yemek, kira veya evde başka bir sorun
need-asylum_reception = İltica başvurusu yapıyorum ve uyuyacak yerim yok
need-access_to_service = Anlamadığım bir mektup veya bir kurum
need-residence_law = Belçika'daki oturumumla ilgili bir soru
need-orientation = Buraya yeni geldim ve nereye gitmem gerektiğini bilmiyorum
need-humane_guidance = Artık ne yapacağımı bilmiyorum
need-humane_guidance-hint = Geleceğiniz hakkında biriyle konuşmak istiyorsunuz.
need-caravan_pitch = Karavan ev için bir yer
need-neighbourhood_conflict = Mahallede sorun veya anlaşmazlık
need-neighbourhood_initiative = Mahalleyle birlikte bir şey düzenlemek
need-leisure = Spor, hobi, insanlarla tanışmak
need-discrimination = Kökenim, dilim veya dinim yüzünden bana daha kötü davranılıyor
need-policy_participation = Yönetimin politikası hakkında fikrimi söylemek istiyorum
need-interpreter_on_site = Görüşmeye gelen bir tercüman
need-interpreter_by_phone = Telefonda bir tercüman
need-interpreter_by_video = Video ile bir tercüman
need-written_translation = Bir metnin çevirisi
need-advice_for_organisation = Kuruluşum için danışmanlık veya eğitim
need-local_policy_support = Bir belediyenin politikası için destek
need-unknown = Başka bir şey veya bilmiyorum

## Where

place-title-person = Hangi belediyede yaşıyorsunuz?
place-title-helper = Bu kişi hangi belediyede yaşıyor?
place-title-professional = Bu hangi belediyede?
place-title-on-site = Görüşme nerede?
place-title-office = Kurumunuz hangi belediyede?
place-label = Posta kodu veya belediye
place-hint = Örneğin 9000 veya Gent. Adını kendi dilinizde de yazabilirsiniz.
place-no-address = Adresiniz yok mu? Şu anda nerede uyuyor veya kalıyorsunuz? O belediyeyi yazın.
place-unknown = Bilmiyorum
place-why = Her belediyenin kendi kurumları vardır. Bu yüzden yeri bilmemiz gerekiyor. Sokak adını sormuyoruz.
place-error-empty = Bir posta kodu veya bir belediye yazın. Örneğin 9000. Ya da "Bilmiyorum" seçin.
place-error-unknown = Bu yeri bulamıyoruz. Posta kodunu yazın. Örneğin 9000. Ya da "Bilmiyorum" seçin.
which-place-title = Hangi belediyeyi kastediyorsunuz?
which-place-hint = "{ $typed }" yazısına uyan birden fazla yer var.
which-place-none = Bunlardan hiçbiri. Yeniden yazacağım.
which-place-error = Bir belediye seçin.

## Only what still changes the road

minor-title = 18 yaşından küçük bir çocukla mı ilgili?
minor-why = Çocuklara bazen başka bir kurum yardım eder.
minor-error = Evet veya hayır seçin.
caravan-title = Karavan evde mi yaşıyorsunuz veya anne babanız karavan evde yaşadı mı?
caravan-title-helper = Bu kişi karavan evde mi yaşıyor veya anne babası karavan evde yaşadı mı?
caravan-why = O zaman karavan ev yeri için başka bir kurum yardım eder.
caravan-error = Bir cevap seçin. Şunu da seçebilirsiniz: bunu söylemek istemiyorum.
residence-title = Belçika'da yaşamak için oturum belgeniz var mı?
residence-title-helper = Bu kişinin Belçika'da yaşamak için oturum belgesi var mı?
residence-hint = Bunu söylemek zorunda değilsiniz. Cevap vermeseniz de size yardım ederiz.
residence-why = Bu konuda bazen başka bir kurum yardım eder. Sadece bu yüzden soruyoruz. Wegwijzer bunu polise vermez. Yabancılar Dairesi'ne (Dienst Vreemdelingenzaken) de vermez. Bir OCMW'nin (sosyal yardım merkezi) kendi kuralları vardır. Bunu OCMW'ye sorun.
residence-prefer_not_to_say = Bunu söylemek istemiyorum
residence-legal = Evet
residence-asylum = İltica başvurusu yaptım ve cevap bekliyorum
residence-asylum-helper = İltica başvurusu yaptı ve cevap bekliyor
residence-temporary_protection = Geçici koruma altındayım
residence-temporary_protection-hint = Örneğin Ukrayna'dan gelen insanlar için.
residence-temporary_protection-helper = Geçici koruma
residence-without_permit = Hayır
residence-error = Bir cevap seçin. Şunu da seçebilirsiniz: bunu söylemek istemiyorum.

## An interpreter or a translation, ordered by a service

languages_needed-title = Hangi dile ihtiyacınız var?
languages_needed-label = Dil
languages_needed-second = Bir dil daha
languages_needed-choose = Bir dil seçin
languages_needed-error = Bir dil seçin.
appointment-title = Görüşme ne zaman?
appointment-date = Gün
appointment-time = Saat
appointment-duration = Ne kadar sürecek?
appointment-minutes = { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
}
appointment-place = Adres veya oda
appointment-place-hint = Örneğin: Kerkstraat 1, oda 2. Yardım alan kişinin adını yazmayın.
appointment-later = Henüz belli değil
appointment-error-date = Bir gün seçin. Örneğin { $example }.
appointment-error-past = Bu gün geçti. Bugünü veya sonraki bir günü seçin.
appointment-error-time = Saati yazın. Örneğin 14:30.
organisation-title = Hangi kurumda çalışıyorsunuz?
organisation-name = Kurumun adı
organisation-department = Bölüm
organisation-reference = Bu başvuru için kendi numaranız
organisation-reference-hint = Yardım alan kişinin adını yazmayın.
organisation-error = Kurumunuzun adını yazın. Örneğin: Basisschool De Linde.

## Own words

words-title = Anlatmak istediğiniz başka bir şey var mı?
words-title-needed = Neye ihtiyacınız olduğunu bize anlatın
words-hint = Kendi dilinizde yazın. Başka insanların adını yazmayın.
words-label = Sizin sözleriniz
words-urgent = Acil: bugün veya yarın bir şey yapılması gerekiyor
words-error-empty = Neye ihtiyacınız olduğunu birkaç kelimeyle yazın. Örneğin: oğlum için okul arıyorum.
words-error-long = { $over ->
    [one] Metniniz { $over } karakter fazla uzun. Metni kısaltın.
   *[other] Metniniz { $over } karakter fazla uzun. Metni kısaltın.
}

## How to answer

contact-title = Size nasıl cevap verebiliriz?
contact-hint = Bir şey yazmak zorunda değilsiniz. Size her zaman bir link verilir. Başvurunuzla ilgili ne olduğunu orada okursunuz.
contact-name = Ad
contact-phone = Telefon
contact-phone-hint = Örneğin 0470 00 00 00 veya +32 470 00 00 00.
contact-email = E-posta
contact-language = Hangi dilde cevap verebiliriz?
contact-safe = Telefonunuza veya e-postalarınıza başka biri bakıyor mu? O zaman hiçbir şey yazmayın.
contact-error-phone = Bu telefon numarası doğru değil. Şöyle yazın: +32 470 00 00 00.
contact-error-email = Bu e-posta adresi doğru değil. Şöyle yazın: ad@ornek.be.
contact-error-name = Bu ad çok uzun. Daha kısa bir ad yazın.

## Check and send

check-title = Hepsini kontrol edin
check-answers = Cevaplarınız
check-nothing = söylenmedi
check-anonymous = Ad, telefon veya e-posta vermediniz. Sorun değil.
check-receivers = Bunu şuraya göndereceğiz:
check-person-first = Başvurunuzu önce bir Wegwijzer çalışanı okur. Size yardım edebilecek kurumu o seçer.
check-person-proposal = Büyük ihtimalle şurası:
check-doubt = Belki başka bir kurum olur. Başvurunuzun kimde olduğunu her zaman sayfanızda görürsünüz.
check-consent = Buna izin veriyor musunuz?
check-consent-yes = Evet, başvurumu gönderin
check-consent-no = Hayır, hiçbir şey göndermeyin. Bana sadece nerede yardım bulacağımı söyleyin
check-consent-error = Evet veya hayır seçin.
check-send = Gönder
check-duplicate = Bu başvuruyu daha önce gönderdiniz: { $when }. Başvurunuz bizde. Başka bir şey yapmanız gerekmiyor. Bir şey değişti mi? O zaman yeniden gönderebilirsiniz.
check-again = Bir şey değişti veya uzun sürdü. Hepsini bir daha kontrol edin ve yeniden gönderin.
check-not-kept = Başvurunuzu şu anda kaydedemedik. Başvurunuz gönderilmedi. Cevaplarınız hâlâ burada. Biraz bekleyin ve sonra tekrar "Gönder" düğmesine basın.
check-busy = { $seconds ->
    [one] Şu anda çok yoğunuz. { $seconds } saniye bekleyin ve sonra tekrar "Gönder" düğmesine basın. Cevaplarınız burada kalır.
   *[other] Şu anda çok yoğunuz. { $seconds } saniye bekleyin ve sonra tekrar "Gönder" düğmesine basın. Cevaplarınız burada kalır.
}
check-working = Lütfen biraz bekleyin. Başvurunuzu gönderiyoruz.
honeypot = Bu alanı boş bırakın

## Receipt

receipt-title = Başvurunuzu aldık
receipt-reference = Numaranız
receipt-reference-hint = Telefon ederken veya kuruma giderken bu numarayı söyleyin.
receipt-link = Sayfanız
receipt-link-hint = Bu linki saklayın. Bu linkle başvurunuzun nerede olduğunu görürsünüz. Linki kimseye vermeyin. Link kimdeyse başvurunuzu görür.
receipt-open = Sayfanızı açın
receipt-next = Şimdi ne olacak?
receipt-next-service = Kurum, birkaç dakika içinde başvurunuzu alır. Başvurunuzun kimde olduğunu sayfanızda görürsünüz.
receipt-next-person = Bir çalışan başvurunuzu okur. Sonra başvurunuzun kimde olduğunu sayfanızda görürsünüz.
receipt-next-contact = Kurum size telefon eder veya e-posta gönderir.
receipt-next-anonymous = Size telefon edemeyiz veya e-posta gönderemeyiz. Sayfanıza bakın. Kuruma kendiniz gidin ve numaranızı söyleyin.
receipt-lost = Linki kaybettiniz mi? O zaman onu size yeniden veremeyiz. Lütfen yeniden başvurun.
receipt-copy = Linki kopyala
receipt-copied = Link kopyalandı.

## Answers without sending anything

answer-not-sent = Hiçbir şey göndermedik ve hiçbir şey saklamadık.
answer-who = Size kim yardım edebilir?
answer-nobody = Bu konu için bir kurum bilmiyoruz. Yakınınızdaki belediye binasında sorun. Oradaki kurumları bilirler.
answer-other = Başka bir şey sormak istiyorum
answer-talk = Bunu belediyemden biriyle de konuşmak istiyorum
answer-asylum_reception-title = Size Fedasil yardım eder
answer-asylum_reception = Fedasil, Belçika'nın iltica başvurusu yapanlar için kurumudur. Fedasil uyuyacak bir yer arar. Buna biz karar veremeyiz.
answer-wallonia-title = Valonya'nın kendi kurumları var
answer-wallonia = Bu yer Valonya'da. Biz Flandre ve Brüksel için çalışıyoruz. Valonya'da size başka kurumlar yardım eder, çoğunlukla Fransızca.
answer-german_area-title = Doğu Belçika'nın kendi kurumları var
answer-german_area = Bu yer Belçika'nın Almanca konuşulan bölgesinde. Orada size başka kurumlar yardım eder.
answer-care_elsewhere-title = Doktora gitme hakkınız var
answer-care_elsewhere = Oturum belgeniz olmasa da gerektiğinde doktora gidebilirsiniz. Bulunduğunuz belediyenin OCMW'sine (sosyal yardım merkezi) gidin. Valonya'da bunun adı CPAS'tır. Ödeme işini onlar halleder.
answer-discrimination-title = Bunu bildirebilirsiniz
answer-discrimination = Kökeniniz, diliniz veya dininiz yüzünden kimse size daha kötü davranamaz. Bu kurumlar sizi dinler ve ne yapabileceğinizi söyler. Bu ücretsizdir.
answer-interpreter-title = Tercümanı sizin için kurum ister
answer-interpreter = Kendiniz tercüman aramak veya tercümana para ödemek zorunda değilsiniz. Okul, doktor veya OCMW (sosyal yardım merkezi) tercüman isteyebilir. Orada bu kartı gösterin.
answer-no_course_asylum-title = Inburgering (uyum programı) şu anda henüz mümkün değil
answer-no_course_asylum = İltica başvurunuza cevap bekliyorsunuz. Bu durumda sizin için henüz inburgering (uyum programı) yok. Ama Hollandaca öğrenebilirsiniz. Bunu kaldığınız yerde sorun veya aşağıdan başka bir şey seçin.
answer-no_course_papers-title = Bu kurs şu anda mümkün değil
answer-no_course_papers = Bu kurs için oturum belgesi gerekir. Ama başka haklarınız var: gerektiğinde doktora gitmek ve çocuklar için okula gitmek. Geleceğiniz hakkında biriyle de konuşabilirsiniz.
answer-no_consent-title = Burada yardım bulursunuz
answer-no_consent = Bir şey göndermemizi istemiyorsunuz. Sorun değil. Bu kurum size yardım edebilir. Oraya kendiniz gidebilirsiniz.
answer-danger-title = { $number } numarasını arayın
answer-danger = Birinin hayatı tehlikede mi? O zaman hemen { $number } numarasını arayın. Biz yeterince hızlı yardım edemeyiz.
answer-general-title = Burada yardım bulursunuz
answer-general = Bu konuda bir yere bir şey göndermiyoruz. Bu kurumlar size yardım edebilir.
answer-learn-dutch = Hollandaca öğrenmek istiyorum
answer-guidance = Geleceğim hakkında biriyle konuşmak istiyorum
answer-doctor = Doktora ihtiyacım var

card-title = Göstermek için kart
card-choose = Yukarıda dilinizi seçin. O zaman kendi dilinizde ve Hollandaca bir kart hazırlarız.
card-print = Kartı yazdır
card-text = Konuştuğum dil: { $language }. Sizi iyi anlamak istiyorum. Bir tercüman isteyebilir misiniz? Bir kurum bunu sosyal tercümanlık hizmetinden isteyebilir.

## Who may receive

org-local-authority = { $place } belediye yönetimi
org-ocmw = { $place } OCMW'si (sosyal yardım merkezi)
org-school = { $place } okulları
org-municipality-brussels = { $place } belediyesi
org-language-note = Kurumların adları Hollandacadır.

## The status page

status-title = Başvurunuz
status-ask-secret = Size verilen linkin tamamını buraya yapıştırın.
status-secret-label = Linkiniz
status-secret-hint = Linkin sonunda çok sayıda harf ve rakam vardır.
status-secret-button = Başvurumu göster
status-loading = Başvurunuzu arıyoruz.
status-not-found = Bu linkle bir başvuru bulamıyoruz. Linkin tam olup olmadığına bakın. Linki kaybettiniz mi? O zaman yeniden başvurun.
status-unavailable = Şu anda bakamıyoruz. Başvurunuz kaybolmadı. Biraz sonra yeniden deneyin.
status-reference = Numara
status-received = Başvurunuzu aldık
status-received-text = Size yardım edebilecek kurumu arıyoruz. Bu genellikle uzun sürmez.
status-referred = Başvurunuz bir kurumda
status-referred-text = Kuruma haber verildi. Kurum başvurunuzu henüz okumadı.
status-accepted = Bir kurum size yardım ediyor
status-accepted-text = Kurum başvurunuzu okudu ve size yardım ediyor.
status-sent-on = Başvurunuza şimdi başka bir kurum bakıyor
status-sent-on-text = İlk kurum size yardım edemedi. Başvurunuz başka bir kuruma gönderildi. Bir şey yapmanız gerekmiyor.
status-needs_person = Bir çalışan başvurunuzu okuyor
status-needs_person-text = Size en iyi kimin yardım edebileceğine bir insan karar verir.
status-answered = Cevabınız geldi
status-closed = Başvurunuz tamamlandı
status-closed-text = Hâlâ yardıma ihtiyacınız var mı? O zaman yeni bir başvuru yapın.
status-withdrawn = Başvurunuzu geri çektiniz
status-withdrawn-text = Artık hiçbir şey göndermiyoruz. Yine de yardıma ihtiyacınız var mı? O zaman yeni bir başvuru yapın.
status-erased = Başvurunuz silindi
status-erased-text = Başvurunuzu artık kimse okuyamaz.
status-when-received = Başvuru zamanı: { $when }
status-when-updated = Son haber: { $when }
status-show-who = Başvurumun kimde olduğunu göster
status-show-answer = Cevabımı göster
status-hidden-hint = Bunu ancak siz isteyince gösteririz. Böylece başkası sizinle birlikte okuyamaz.
status-refresh = Yeniden bak
status-new = Yeni başvuru yap
withdraw-title = Başvurunuzu geri çekmek istiyor musunuz?
withdraw-text = O zaman artık hiçbir şey göndermeyiz. Bir kuruma zaten haber verildi mi? O kurum belki sizi yine de arayabilir.
withdraw-keep = Hayır, başvurum kalsın
withdraw-yes = Evet, başvurumu geri çekin
withdraw-erase = Evet, anlattığım her şeyi de silin
withdraw-erase-hint = Bu geri alınamaz. O zaman biz de başvurunuzu artık okuyamayız.
withdraw-button = Başvurumu geri çek
withdraw-error = Bir cevap seçin.
withdraw-failed = Bunu şu anda yapamadık. Başvurunuz hâlâ duruyor. Biraz sonra yeniden deneyin.

## When something goes wrong

wrong-not-found-title = Böyle bir sayfa yok
wrong-not-found = Adresin doğru olup olmadığına bakın. Ya da ilk sayfadan başlayın.
wrong-too-many-title = Biraz bekleyin
wrong-too-many = { $seconds ->
    [one] Art arda çok şey gönderdiniz. { $seconds } saniye bekleyin ve yeniden deneyin.
   *[other] Art arda çok şey gönderdiniz. { $seconds } saniye bekleyin ve yeniden deneyin.
}
wrong-too-large-title = Metniniz çok uzun
wrong-too-large = Geri dönün ve daha kısa bir metin yazın.
wrong-defect-title = Bizde bir hata oldu
wrong-defect = Hiçbir şey gönderilmedi. Biraz sonra yeniden deneyin. Çabuk yardıma mı ihtiyacınız var? Yakınınızdaki belediye binasına gidin.
wrong-start = İlk sayfaya git

### French, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Ceci est une traduction. Le texte en néerlandais est le texte officiel.
# nl 0b45d998
language-label = Langue
# nl 68f19598
skip-link = Aller au contenu
# nl 31f3955c
leave-fast = Quitter vite
# nl d50a4f4f
leave-fast-hint = Quittez cette page. Nous affichons alors la météo.
# nl 6d9b38a3
danger-line = Quelqu’un est en danger de mort ? Appelez le { $number }.
# nl 0d7ab980
danger-call = Appeler le { $number }
# nl 2705191d
yes = Oui
# nl ddc9bb27
no = Non
# nl d3b7384e
next = Continuer
# nl 4e28fb9d
back = Retour
# nl efadfc08
change = Modifier
# nl 7814a5ce
optional = pas obligatoire
# nl 3d3b074b
why = Pourquoi posons-nous cette question ?
# nl 0d562aa5
progress = Question { $number } sur environ { $total }
# nl db1a5735
error-title = Il y a une erreur
# nl cd9a978c
error-prefix = Erreur
# nl c573d788
footer-privacy = Nous ne gardons rien dans votre navigateur. Nous gardons votre demande sous clé. Seules les personnes qui vous aident la lisent.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Demander de l’aide
# nl 40254c12
start-what = Dites-nous de quoi vous avez besoin. Nous cherchons le service qui peut vous aider en Flandre ou à Bruxelles.
# nl 6c4dc16c
start-free = C’est gratuit. Vous pouvez ne pas dire votre nom.
# nl 5a250957
start-button = Commencer
# nl 377a80f4
start-time = Cela prend environ deux minutes.
# nl 3e066305
start-have-link = Vous avez déjà fait une demande ici ? Alors ouvrez le lien que vous avez reçu.
# nl 0ecbda15
start-languages = Choisissez votre langue

## Danger

# nl 6666e238
danger-title = Est-ce que quelqu’un est en danger de mort maintenant ?
# nl 95571399
danger-hint = Par exemple : quelqu’un respire mal, saigne beaucoup ou est attaqué.
# nl 1b70aefb
danger-error = Choisissez oui ou non.
# nl 8bb43f7e
emergency-title = Appelez maintenant le { $number }
# nl bbf8d10c
emergency-free = L’appel est gratuit. Vous pouvez toujours appeler, jour et nuit.
# nl 59ecee01
emergency-say = Dites où vous êtes. Dites ce qui se passe. Essayez en néerlandais, en français, en allemand ou en anglais.
# nl 2c6af378
emergency-no-papers = Vous n’avez pas besoin de papiers pour appeler.
# nl 8142caf8
emergency-not-sent = Ce site n’envoie ni ambulance, ni police.
# nl 40300dbd
emergency-go-on = Il n’y a plus de danger maintenant. Je veux demander autre chose.
# nl 03f90f11
danger-box = Vous lisez ceci et il y a un danger maintenant ? Appelez le { $number }. N’attendez pas notre réponse.

## Who asks

# nl 11f333e6
role-title = Pour qui demandez-vous de l’aide ?
# nl 9be1fc86
role-person = Pour moi ou pour ma famille
# nl d6db6f72
role-helper = Pour quelqu’un d’autre
# nl 346b69ce
role-helper-hint = Par exemple pour un ami ou une voisine.
# nl 05a5c2ab
role-professional = Je travaille pour un service ou une organisation
# nl 36d2edcc
role-professional-hint = Par exemple une école, un médecin, un CPAS (OCMW) ou un hôpital.
# nl d83d537e
role-why = Un service peut demander d’autres choses qu’une famille. Par exemple, réserver un interprète.
# nl 885994c5
role-error = Choisissez pour qui vous demandez de l’aide.

## What it is about

# nl e11766de
topic-title = Quel est le sujet de votre demande ?
# nl 54c8c143
topic-error = Choisissez le sujet de votre demande.
# nl 686d1722
topic-courses = Apprendre le néerlandais ou suivre l’intégration civique (inburgering)
# nl 74ac014e
topic-courses-hint = Un cours, un test, une attestation.
# nl 3aaa2e94
topic-school = École
# nl 276f98d0
topic-school-hint = Inscrire un enfant dans une école.
# nl ce9e3a40
topic-living = Santé, argent ou logement
# nl b68d25bc
topic-living-hint = Médecin, nourriture, loyer, un endroit pour dormir.
# nl a0a25571
topic-papers = Papiers, lettres et services
# nl 16ac90b2
topic-papers-hint = Une lettre que vous ne comprenez pas. Une question sur le séjour. Je viens d’arriver ici.
# nl efc34870
topic-neighbours = Quartier, sport et rencontrer des gens
# nl 5c57e117
topic-neighbours-hint = Une dispute entre voisins, une fête, un club.
# nl 3ce5dabe
topic-unfair = Traitement injuste, ou donner son avis
# nl 4a9bf43f
topic-unfair-hint = On vous refuse quelque chose à cause de votre origine. Ou vous voulez donner votre avis.
# nl 8198716a
topic-language = Un interprète ou une traduction
# nl f2423a5a
topic-language-hint = Une personne qui traduit pendant un entretien, ou un texte à traduire.
# nl b656c288
topic-advice = Des conseils pour mon organisation
# nl 24983cf3
topic-advice-hint = Travailler avec des personnes d’autres origines, la politique locale, une question sur la loi.
# nl 3ea132e2
topic-other = Autre chose
# nl b301fde9
topic-other-hint = Vous l’expliquez plus tard avec vos propres mots.
# nl de162404
need-title = De quoi avez-vous besoin ?
# nl dadfc079
need-error = Choisissez ce qui convient le mieux. Vous ne savez pas ? Alors choisissez la dernière réponse.
# nl 231a30c3
need-learn_dutch = Apprendre le néerlandais
# nl 05ca55d5
need-civic_integration = Intégration civique (inburgering)
# nl a20e400d
need-civic_integration-hint = Un cours sur la vie et le travail en Belgique, avec du néerlandais.
# nl 8984d7b7
need-school_enrolment = Inscrire un enfant dans une école
# nl ccb892ca
need-urgent_medical_care = Un médecin ou des médicaments
# nl be424f31
need-urgent_medical_care-hint = Vous êtes malade ou vous avez mal, et vous ne pouvez pas payer.
# nl f6094ba9
need-social_assistance = De l’argent, à manger, le loyer ou un autre problème à la maison
# nl 4fd0b545
need-asylum_reception = Je demande l’asile et je n’ai pas d’endroit pour dormir
# nl 64f5081c
need-access_to_service = Une lettre ou un service que je ne comprends pas
# nl 2e3233a0
need-residence_law = Une question sur mon séjour en Belgique
# nl 5327fb07
need-orientation = Je viens d’arriver ici et je ne sais pas où aller
# nl ebb9a9bc
need-humane_guidance = Je ne sais plus quoi faire pour la suite
# nl 1c6295d1
need-humane_guidance-hint = Vous voulez parler avec quelqu’un de votre avenir.
# nl a99a8cf5
need-caravan_pitch = Une place pour une caravane
# nl 6218ca35
need-neighbourhood_conflict = Des problèmes ou une dispute dans le quartier
# nl 5c88f2f1
need-neighbourhood_initiative = Organiser quelque chose avec le quartier
# nl fc626ff2
need-leisure = Sport, loisirs, rencontrer des gens
# nl 4a723c4a
need-discrimination = On me traite moins bien à cause de mon origine, de ma langue ou de ma religion
# nl dae0600a
need-policy_participation = Je veux donner mon avis sur la politique
# nl fe5d932f
need-interpreter_on_site = Un interprète qui vient sur place
# nl 0a0b79ab
need-interpreter_by_phone = Un interprète par téléphone
# nl 299660b5
need-interpreter_by_video = Un interprète par vidéo
# nl cddafda7
need-written_translation = La traduction d’un texte
# nl a962a6b4
need-advice_for_organisation = Des conseils ou une formation pour mon organisation
# nl 46d91211
need-local_policy_support = Un soutien pour la politique d’une commune
# nl 1bb62a64
need-unknown = Autre chose, ou je ne sais pas

## Where

# nl d5926648
place-title-person = Dans quelle commune habitez-vous ?
# nl 83e7d02d
place-title-helper = Dans quelle commune habite cette personne ?
# nl 63e61c22
place-title-professional = Dans quelle commune est-ce ?
# nl d986fc2b
place-title-on-site = Où a lieu l’entretien ?
# nl 0a438783
place-title-office = Dans quelle commune est votre service ?
# nl cbd5a873
place-label = Code postal ou commune
# nl 7ff5ec4a
place-hint = Par exemple 9000 ou Gent. Vous pouvez aussi écrire le nom dans votre langue.
# nl 9109a544
place-no-address = Vous n’avez pas d’adresse ? Où dormez-vous ou où êtes-vous maintenant ? Écrivez cette commune.
# nl 952c88a0
place-unknown = Je ne sais pas
# nl bc28c2db
place-why = Chaque commune a ses propres services. C’est pourquoi nous devons savoir où c’est. Nous ne demandons pas la rue.
# nl f89e5221
place-error-empty = Écrivez un code postal ou une commune. Par exemple 9000. Ou choisissez « Je ne sais pas ».
# nl 796db262
place-error-unknown = Nous ne trouvons pas cet endroit. Écrivez le code postal. Par exemple 9000. Ou choisissez « Je ne sais pas ».
# nl 5ed9da03
which-place-title = De quelle commune parlez-vous ?
# nl 56739f69
which-place-hint = Plusieurs endroits correspondent à « { $typed } ».
# nl e8e1eb84
which-place-none = Aucune de ces communes. Je l’écris à nouveau.
# nl da6bbded
which-place-error = Choisissez une commune.

## Only what still changes the road

# nl 10e693fe
minor-title = S’agit-il d’un enfant de moins de 18 ans ?
# nl 674720bd
minor-why = Pour les enfants, c’est parfois un autre service qui aide.
# nl e988a447
minor-error = Choisissez oui ou non.
# nl 88c7ef7e
caravan-title = Habitez-vous dans une caravane, ou vos parents ont-ils habité dans une caravane ?
# nl 06375ce1
caravan-title-helper = Cette personne habite-t-elle dans une caravane, ou ses parents ont-ils habité dans une caravane ?
# nl d11afb7c
caravan-why = Dans ce cas, un autre service aide pour une place de caravane.
# nl fba26394
caravan-error = Choisissez une réponse. Vous pouvez aussi choisir : je préfère ne pas le dire.
# nl 610f8074
residence-title = Avez-vous des papiers pour vivre en Belgique ?
# nl 5b0d7bf1
residence-title-helper = Cette personne a-t-elle des papiers pour vivre en Belgique ?
# nl 93b358b5
residence-hint = Vous pouvez ne pas le dire. Nous vous aidons aussi sans réponse.
# nl 4b8de653
residence-why = Pour cette demande, c’est parfois un autre service qui aide. Nous posons la question seulement pour cela. Wegwijzer ne donne cette réponse ni à la police, ni à l’Office des étrangers. Un CPAS (OCMW) a ses propres règles. Posez la question au CPAS.
# nl 5f9870c8
residence-prefer_not_to_say = Je préfère ne pas le dire
# nl 1e47d22b
residence-legal = Oui
# nl b948f0c1
residence-asylum = J’ai demandé l’asile et j’attends la réponse
# nl 9e37a3e2
residence-asylum-helper = A demandé l’asile et attend la réponse
# nl fea274f0
residence-temporary_protection = J’ai la protection temporaire
# nl ffafce84
residence-temporary_protection-hint = Par exemple pour les personnes d’Ukraine.
# nl ef7668fd
residence-temporary_protection-helper = Protection temporaire
# nl 5f91f036
residence-without_permit = Non
# nl ae33f0d8
residence-error = Choisissez une réponse. Vous pouvez aussi choisir : je préfère ne pas le dire.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = De quelle langue avez-vous besoin ?
# nl 63421470
languages_needed-label = Langue
# nl 2820c93a
languages_needed-second = Une autre langue en plus
# nl 13b8a16b
languages_needed-choose = Choisissez une langue
# nl 4f2fb155
languages_needed-error = Choisissez une langue.
# nl 7cc5477d
appointment-title = Quand a lieu l’entretien ?
# nl eb4f6db2
appointment-date = Jour
# nl a9a91a29
appointment-time = Heure
# nl 1b22db8b
appointment-duration = Combien de temps ?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }
# nl 2b64eb7b
appointment-place = Adresse ou local
# nl d15ac7e8
appointment-place-hint = Par exemple : Kerkstraat 1, local 2. N’écrivez pas le nom d’un client.
# nl 347bc848
appointment-later = Ce n’est pas encore décidé
# nl e74a7e2c
appointment-error-date = Choisissez un jour. Par exemple le { $example }.
# nl de24b90b
appointment-error-past = Ce jour est passé. Choisissez un jour à partir d’aujourd’hui.
# nl 3ba7126b
appointment-error-time = Écrivez l’heure. Par exemple 14:30.
# nl 6082f4f0
organisation-title = Pour quel service travaillez-vous ?
# nl 92d3468d
organisation-name = Nom du service
# nl 75f9f16d
organisation-department = Département
# nl e6b90b8a
organisation-reference = Votre propre numéro pour cette demande
# nl 8aec4184
organisation-reference-hint = N’écrivez pas le nom d’un client.
# nl 53d0f63c
organisation-error = Écrivez le nom de votre service. Par exemple : Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Voulez-vous dire encore quelque chose ?
# nl 9e4a5e60
words-title-needed = Dites-nous de quoi vous avez besoin
# nl 82ab1a49
words-hint = Écrivez dans votre langue. N’écrivez pas le nom d’autres personnes.
# nl 89d1cdb0
words-urgent = C’est urgent : il faut faire quelque chose aujourd’hui ou demain
# nl 5a4299f0
words-error-empty = Écrivez en quelques mots de quoi vous avez besoin. Par exemple : je cherche une école pour mon fils.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Votre texte a { $over } caractère de trop. Écrivez un texte plus court.
        [many] Votre texte a { $over } de caractères de trop. Écrivez un texte plus court.
       *[other] Votre texte a { $over } caractères de trop. Écrivez un texte plus court.
    }

## How to answer

# nl 909da016
contact-title = Comment pouvons-nous vous répondre ?
# nl 277eeb9e
contact-hint = Vous pouvez ne rien écrire. Vous recevez toujours un lien. Vous pouvez y lire ce qui se passe avec votre demande.
# nl c13a93c8
contact-name = Nom
# nl 300f05f0
contact-phone = Téléphone
# nl 3ab1927a
contact-phone-hint = Par exemple 0470 00 00 00, ou +32 470 00 00 00.
# nl 243730ba
contact-email = E-mail
# nl 44b82e06
contact-language = Dans quelle langue pouvons-nous répondre ?
# nl c5405bc5
contact-safe = Quelqu’un d’autre regarde votre téléphone ou vos e-mails ? Alors n’écrivez rien.
# nl 22228286
contact-error-phone = Ce numéro de téléphone n’est pas correct. Écrivez-le comme ceci : +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Cette adresse e-mail n’est pas correcte. Écrivez-la comme ceci : nom@exemple.be.
# nl 23f1f13e
contact-error-name = Ce nom est trop long. Écrivez un nom plus court.

## Check and send

# nl 95151a19
check-title = Vérifiez tout
# nl 5c9432f0
check-answers = Vos réponses
# nl 7cf32922
check-nothing = pas de réponse
# nl a3b60504
check-anonymous = Vous n’avez pas donné de nom, de téléphone ou d’e-mail. C’est très bien ainsi.
# nl c0475f9c
check-receivers = Nous envoyons ceci à :
# nl fd4ae37c
check-person-first = D’abord, une personne de Wegwijzer lit votre demande. Elle choisit le service qui peut vous aider.
# nl 9129e55c
check-person-proposal = C’est probablement :
# nl c0b792c4
check-doubt = Ce sera peut-être un autre service. Vous voyez toujours sur votre page qui a votre demande.
# nl 1c7d1404
check-consent = Êtes-vous d’accord ?
# nl 3304a103
check-consent-yes = Oui, envoyez ma demande
# nl 49f5a738
check-consent-no = Non, n’envoyez rien. Dites-moi seulement où je trouve de l’aide
# nl 3c00f8af
check-consent-error = Choisissez oui ou non.
# nl fcce5c19
check-send = Envoyer
# nl 410a7f20
check-duplicate = Vous avez déjà envoyé cette demande le { $when }. Nous l’avons reçue. Vous n’avez plus rien à faire. Quelque chose a changé ? Alors vous pouvez l’envoyer à nouveau.
# nl 3e11cc83
check-again = Quelque chose a changé ou cela a duré longtemps. Vérifiez tout encore une fois et envoyez à nouveau.
# nl e9b4dd2f
check-not-kept = Nous n’avons pas pu enregistrer votre demande. Elle n’est pas envoyée. Vos réponses sont encore ici. Attendez un peu, puis appuyez à nouveau sur « Envoyer ».
# nl cb300152
check-busy =
    { $seconds ->
        [one] Il y a beaucoup de demandes en ce moment. Attendez { $seconds } seconde, puis appuyez à nouveau sur « Envoyer ». Vos réponses restent ici.
        [many] Il y a beaucoup de demandes en ce moment. Attendez { $seconds } de secondes, puis appuyez à nouveau sur « Envoyer ». Vos réponses restent ici.
       *[other] Il y a beaucoup de demandes en ce moment. Attendez { $seconds } secondes, puis appuyez à nouveau sur « Envoyer ». Vos réponses restent ici.
    }
# nl 1ca7cf7a
check-working = Un instant. Nous envoyons votre demande.
# nl 336f11a4
honeypot = Laissez ce champ vide

## Receipt

# nl b69ab754
receipt-title = Nous avons votre demande
# nl 3f4a2966
receipt-reference = Votre numéro
# nl ea396fdf
receipt-reference-hint = Dites ce numéro quand vous appelez ou quand vous venez.
# nl 6c7b78ac
receipt-link = Votre page
# nl 09187aef
receipt-link-hint = Gardez ce lien. Avec ce lien, vous voyez où est votre demande. Ne donnez le lien à personne. Toute personne qui a le lien voit votre demande.
# nl 28968b33
receipt-open = Ouvrir votre page
# nl bbcdd3dc
receipt-next = Que se passe-t-il maintenant ?
# nl 3d6ed922
receipt-next-service = Le service reçoit votre demande dans quelques minutes. Vous voyez sur votre page qui a votre demande.
# nl 7787f1ff
receipt-next-person = Une personne de Wegwijzer lit votre demande. Ensuite, vous voyez sur votre page qui a votre demande.
# nl fa13a03e
receipt-next-contact = Le service vous appelle ou vous écrit un e-mail.
# nl 3c49ac43
receipt-next-anonymous = Nous ne pouvons pas vous appeler ou vous écrire. Regardez votre page. Allez vous-même au service et dites votre numéro.
# nl 47c071fb
receipt-lost = Vous avez perdu le lien ? Nous ne pouvons pas le donner à nouveau. Faites alors une nouvelle demande.
# nl 05882dee
receipt-copy = Copier le lien
# nl 5db8efaf
receipt-copied = Le lien est copié.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Nous n’avons rien envoyé et rien gardé.
# nl 5683af04
answer-who = Qui peut vous aider ?
# nl dc091e60
answer-nobody = Nous ne connaissons pas de service pour cette demande. Demandez à la maison communale près de chez vous. Le personnel y connaît les services.
# nl bb4e5390
answer-other = Je veux demander autre chose
# nl b28aed7d
answer-talk = Je veux aussi en parler avec quelqu’un de ma commune
# nl fe592ff2
answer-asylum_reception-title = Fedasil vous aide
# nl 8e69a1eb
answer-asylum_reception = Fedasil est le service de la Belgique pour les personnes qui demandent l’asile. Fedasil cherche un endroit pour dormir. Nous ne pouvons pas décider cela.
# nl 9a6471a4
answer-wallonia-title = La Wallonie a ses propres services
# nl e7afaa8e
answer-wallonia = Cet endroit est en Wallonie. Nous travaillons pour la Flandre et Bruxelles. En Wallonie, d’autres services vous aident, le plus souvent en français.
# nl f30f8ea7
answer-german_area-title = L’est de la Belgique a ses propres services
# nl d3c16ef5
answer-german_area = Cet endroit est dans la partie germanophone de la Belgique. Là, d’autres services vous aident.
# nl 7ba57ee7
answer-care_elsewhere-title = Vous avez droit à un médecin
# nl 31d38311
answer-care_elsewhere = Même sans papiers, vous pouvez aller chez un médecin si c’est nécessaire. Allez au CPAS (OCMW) de la commune où vous êtes. En Wallonie, son nom est CPAS. Il s’occupe du paiement.
# nl 308ca0cb
answer-discrimination-title = Vous pouvez le signaler
# nl 2963b2d6
answer-discrimination = Personne n’a le droit de vous traiter moins bien à cause de votre origine, de votre langue ou de votre religion. Ces services vous écoutent et vous disent ce que vous pouvez faire. C’est gratuit.
# nl 90c7efec
answer-interpreter-title = Le service réserve l’interprète pour vous
# nl d35d7239
answer-interpreter = Vous n’avez pas besoin de chercher ou de payer vous-même un interprète. L’école, le médecin ou le CPAS (OCMW) peut réserver un interprète. Montrez cette carte là-bas.
# nl 4f8c328a
answer-no_course_asylum-title = L’intégration civique (inburgering) n’est pas encore possible
# nl a3526f93
answer-no_course_asylum = Vous attendez une réponse à votre demande d’asile. L’intégration civique (inburgering) n’est alors pas encore possible pour vous. Mais vous pouvez apprendre le néerlandais. Posez la question à l’endroit où vous dormez, ou choisissez autre chose ci-dessous.
# nl 84581eab
answer-no_course_papers-title = Ce cours n’est pas possible maintenant
# nl 8e7e2290
answer-no_course_papers = Pour ce cours, il faut des papiers. Mais vous avez d’autres droits : aller chez un médecin si c’est nécessaire, et aller à l’école pour les enfants. Vous pouvez aussi parler avec quelqu’un de votre avenir.
# nl 08c7d8ae
answer-no_consent-title = Ici, vous trouvez de l’aide
# nl 2612177f
answer-no_consent = Vous ne voulez pas que nous envoyions quelque chose. C’est très bien. Ce service peut vous aider. Vous pouvez y aller vous-même.
# nl 866cf472
answer-danger-title = Appelez le { $number }
# nl b99df164
answer-danger = Quelqu’un est en danger de mort ? Alors appelez maintenant le { $number }. Nous ne pouvons pas aider assez vite.
# nl d85083cd
answer-general-title = Ici, vous trouvez de l’aide
# nl ba1ae303
answer-general = Pour cette demande, nous n’envoyons rien. Ces services peuvent vous aider.
# nl af470c31
answer-learn-dutch = Je veux apprendre le néerlandais
# nl 4502781a
answer-guidance = Je veux parler avec quelqu’un de mon avenir
# nl 16d71e4b
answer-doctor = J’ai besoin d’un médecin
# nl f03bcd3d
card-title = Carte à montrer
# nl eb65cac5
card-choose = Choisissez votre langue en haut. Nous faisons alors une carte dans votre langue et en néerlandais.
# nl 66483aba
card-print = Imprimer la carte
# nl c5e0bacf
card-text = Je parle { $language }. Je veux bien vous comprendre. Pouvez-vous réserver un interprète ? Un service peut le faire auprès d’un service d’interprétariat social.

## Who may receive

# nl bda98b91
org-local-authority = l’administration communale à { $place }
# nl b8df796f
org-ocmw = le CPAS (OCMW) à { $place }
# nl ef97f06a
org-school = les écoles à { $place }
# nl d694e52b
org-municipality-brussels = la commune : { $place }
# nl de52ddf9
org-language-note = Les noms des services sont en néerlandais.

## The status page

# nl 94f46bc4
status-title = Votre demande d’aide
# nl 95bc2c83
status-ask-secret = Collez ici le lien complet que vous avez reçu.
# nl 0ce830ef
status-secret-label = Votre lien
# nl 141ac89b
status-secret-hint = Le lien se termine par beaucoup de lettres et de chiffres.
# nl 75e981a9
status-secret-button = Montrer ma demande
# nl 76a98cb4
status-loading = Nous cherchons votre demande.
# nl 4085591d
status-not-found = Nous ne trouvons pas de demande avec ce lien. Vérifiez si le lien est complet. Vous l’avez perdu ? Alors faites une nouvelle demande.
# nl 34dd61bb
status-unavailable = Nous ne pouvons pas regarder maintenant. Votre demande n’est pas perdue. Réessayez plus tard.
# nl 9679d414
status-reference = Numéro
# nl 097f0229
status-received = Nous avons votre demande
# nl 9faf13ad
status-received-text = Nous cherchons le service qui peut vous aider. En général, cela ne dure pas longtemps.
# nl 764afa46
status-referred = Un service a votre demande
# nl 85dfcb0e
status-referred-text = Le service a reçu un message. Il doit encore lire votre demande.
# nl e737b71d
status-accepted = Un service vous aide
# nl 972226d0
status-accepted-text = Le service a lu votre demande et vous aide.
# nl 924d26c0
status-sent-on = Un autre service regarde maintenant votre demande
# nl 3c00d74c
status-sent-on-text = Le premier service n’a pas pu vous aider. Votre demande a été envoyée plus loin. Vous n’avez rien à faire.
# nl 45387a56
status-needs_person = Une personne de Wegwijzer lit votre demande
# nl cc9f97d3
status-needs_person-text = Un être humain décide qui peut vous aider le mieux.
# nl 10df0593
status-answered = Votre réponse est là
# nl f79879e2
status-closed = Votre demande d’aide est terminée
# nl d5e815d8
status-closed-text = Vous avez encore besoin d’aide ? Alors faites une nouvelle demande.
# nl 6a96ccf9
status-withdrawn = Vous avez retiré votre demande d’aide
# nl 10f4aa8a
status-withdrawn-text = Nous n’envoyons plus rien. Vous avez quand même besoin d’aide ? Alors faites une nouvelle demande.
# nl 5fb1fd76
status-erased = Votre demande d’aide est effacée
# nl eb2a532f
status-erased-text = Plus personne ne peut lire votre demande.
# nl 74133026
status-when-received = Demandé le { $when }
# nl bebdc085
status-when-updated = Dernière nouvelle le { $when }
# nl 9818340d
status-show-who = Montrer qui a votre demande
# nl 6784f583
status-show-answer = Montrer votre réponse
# nl 29369d0f
status-hidden-hint = Nous le montrons seulement si vous le demandez. Ainsi, personne ne peut lire avec vous.
# nl 5574a393
status-refresh = Regarder à nouveau
# nl cbe50ac5
status-new = Faire une nouvelle demande
# nl 7532635c
withdraw-title = Voulez-vous retirer votre demande d’aide ?
# nl de5f02eb
withdraw-text = Alors nous n’envoyons plus rien. Un service a déjà reçu un message ? Il peut peut-être encore vous appeler.
# nl dde10528
withdraw-keep = Non, laissez ma demande
# nl 4ae82ac3
withdraw-yes = Oui, retirez ma demande d’aide
# nl cd296c1c
withdraw-erase = Oui, et effacez tout ce que j’ai dit
# nl d8c62d19
withdraw-erase-hint = Après, il n’y a pas de retour possible. Nous non plus, nous ne pourrons plus lire votre demande.
# nl 929717ad
withdraw-button = Retirer ma demande d’aide
# nl 26f00794
withdraw-failed = Nous n’avons pas pu le faire maintenant. Votre demande est encore là. Réessayez plus tard.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Cette page n’existe pas
# nl 90f7fa9f
wrong-not-found = Vérifiez si l’adresse est correcte. Ou commencez à la première page.
# nl a0ee83de
wrong-too-many-title = Attendez un peu
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Vous avez envoyé beaucoup de fois de suite. Attendez { $seconds } seconde et réessayez.
        [many] Vous avez envoyé beaucoup de fois de suite. Attendez { $seconds } de secondes et réessayez.
       *[other] Vous avez envoyé beaucoup de fois de suite. Attendez { $seconds } secondes et réessayez.
    }
# nl 195313e2
wrong-too-large-title = Votre texte est trop long
# nl eedcb85f
wrong-too-large = Revenez en arrière et écrivez un texte plus court.
# nl c5561a91
wrong-defect-title = Il y a eu une erreur chez nous
# nl bdf2dcec
wrong-defect = Rien n’a été envoyé. Réessayez plus tard. Vous avez besoin d’aide rapidement ? Allez à la maison communale près de chez vous.
# nl 8bf1520a
wrong-start = Vers la première page

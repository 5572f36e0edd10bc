### French, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Ceci est une traduction. Le texte en néerlandais est le texte officiel.
language-label = Langue
language-change = Autre langue
skip-link = Aller au contenu
leave-fast = Quitter vite
leave-fast-hint = Quittez cette page. Nous affichons alors la météo.
danger-line = Quelqu’un est en danger de mort ? Appelez le { $number }.
danger-call = Appeler le { $number }
yes = Oui
no = Non
next = Continuer
back = Retour
change = Modifier
optional = pas obligatoire
why = Pourquoi posons-nous cette question ?
progress = Question { $number } sur environ { $total }
error-title = Il y a une erreur
error-prefix = Erreur
footer-privacy = Nous ne gardons rien dans votre navigateur. Nous gardons votre demande sous clé. Seules les personnes qui vous aident la lisent.
page-title = { $title } – Wegwijzer

## Start page

start-title = Demander de l’aide
start-what = Dites-nous de quoi vous avez besoin. Nous cherchons le service qui peut vous aider en Flandre ou à Bruxelles.
start-free = C’est gratuit. Vous pouvez ne pas dire votre nom.
start-button = Commencer
start-time = Cela prend environ deux minutes.
start-have-link = Vous avez déjà fait une demande ici ? Alors ouvrez le lien que vous avez reçu.
start-languages = Choisissez votre langue

## Danger

danger-title = Est-ce que quelqu’un est en danger de mort maintenant ?
danger-hint = Par exemple : quelqu’un respire mal, saigne beaucoup ou est attaqué.
danger-error = Choisissez oui ou non.
emergency-title = Appelez maintenant le { $number }
emergency-free = L’appel est gratuit. Vous pouvez toujours appeler, jour et nuit.
emergency-say = Dites où vous êtes. Dites ce qui se passe. Essayez en néerlandais, en français, en allemand ou en anglais.
emergency-no-papers = Vous n’avez pas besoin de papiers pour appeler.
emergency-not-sent = Ce site n’envoie ni ambulance, ni police.
emergency-go-on = Il n’y a plus de danger maintenant. Je veux demander autre chose.
danger-box = Vous lisez ceci et il y a un danger maintenant ? Appelez le { $number }. N’attendez pas notre réponse.

## Who asks

role-title = Pour qui demandez-vous de l’aide ?
role-person = Pour moi ou pour ma famille
role-helper = Pour quelqu’un d’autre
role-helper-hint = Par exemple pour un ami ou une voisine.
role-professional = Je travaille pour un service ou une organisation
role-professional-hint = Par exemple une école, un médecin, un CPAS (OCMW) ou un hôpital.
role-why = Un service peut demander d’autres choses qu’une famille. Par exemple, réserver un interprète.
role-error = Choisissez pour qui vous demandez de l’aide.

## What it is about

topic-title = Quel est le sujet de votre demande ?
topic-error = Choisissez le sujet de votre demande.
topic-courses = Apprendre le néerlandais ou suivre l’intégration civique (inburgering)
topic-courses-hint = Un cours, un test, une attestation.
topic-school = École
topic-school-hint = Inscrire un enfant dans une école.
topic-living = Santé, argent ou logement
topic-living-hint = Médecin, nourriture, loyer, un endroit pour dormir.
topic-papers = Papiers, lettres et services
topic-papers-hint = Une lettre que vous ne comprenez pas. Une question sur le séjour. Je viens d’arriver ici.
topic-neighbours = Quartier, sport et rencontrer des gens
topic-neighbours-hint = Une dispute entre voisins, une fête, un club.
topic-unfair = Traitement injuste, ou donner son avis
topic-unfair-hint = On vous refuse quelque chose à cause de votre origine. Ou vous voulez donner votre avis.
topic-language = Un interprète ou une traduction
topic-language-hint = Une personne qui traduit pendant un entretien, ou un texte à traduire.
topic-advice = Des conseils pour mon organisation
topic-advice-hint = Travailler avec des personnes d’autres origines, la politique locale, une question sur la loi.
topic-other = Autre chose
topic-other-hint = Vous l’expliquez plus tard avec vos propres mots.

need-title = De quoi avez-vous besoin ?
need-error = Choisissez ce qui convient le mieux. Vous ne savez pas ? Alors choisissez la dernière réponse.
need-learn_dutch = Apprendre le néerlandais
need-civic_integration = Intégration civique (inburgering)
need-civic_integration-hint = Un cours sur la vie et le travail en Belgique, avec du néerlandais.
need-school_enrolment = Inscrire un enfant dans une école
need-urgent_medical_care = Un médecin ou des médicaments
need-urgent_medical_care-hint = Vous êtes malade ou vous avez mal, et vous ne pouvez pas payer.
need-social_assistance = De l’argent, à manger, le loyer ou un autre problème à la maison
need-asylum_reception = Je demande l’asile et je n’ai pas d’endroit pour dormir
need-access_to_service = Une lettre ou un service que je ne comprends pas
need-residence_law = Une question sur mon séjour en Belgique
need-orientation = Je viens d’arriver ici et je ne sais pas où aller
need-humane_guidance = Je ne sais plus quoi faire pour la suite
need-humane_guidance-hint = Vous voulez parler avec quelqu’un de votre avenir.
need-caravan_pitch = Une place pour une caravane
need-neighbourhood_conflict = Des problèmes ou une dispute dans le quartier
need-neighbourhood_initiative = Organiser quelque chose avec le quartier
need-leisure = Sport, loisirs, rencontrer des gens
need-discrimination = On me traite moins bien à cause de mon origine, de ma langue ou de ma religion
need-policy_participation = Je veux donner mon avis sur la politique
need-interpreter_on_site = Un interprète qui vient sur place
need-interpreter_by_phone = Un interprète par téléphone
need-interpreter_by_video = Un interprète par vidéo
need-written_translation = La traduction d’un texte
need-advice_for_organisation = Des conseils ou une formation pour mon organisation
need-local_policy_support = Un soutien pour la politique d’une commune
need-unknown = Autre chose, ou je ne sais pas

## Where

place-title-person = Dans quelle commune habitez-vous ?
place-title-helper = Dans quelle commune habite cette personne ?
place-title-professional = Dans quelle commune est-ce ?
place-title-on-site = Où a lieu l’entretien ?
place-title-office = Dans quelle commune est votre service ?
place-label = Code postal ou commune
place-hint = Par exemple 9000 ou Gent. Vous pouvez aussi écrire le nom dans votre langue.
place-no-address = Vous n’avez pas d’adresse ? Où dormez-vous ou où êtes-vous maintenant ? Écrivez cette commune.
place-unknown = Je ne sais pas
place-why = Chaque commune a ses propres services. C’est pourquoi nous devons savoir où c’est. Nous ne demandons pas la rue.
place-error-empty = Écrivez un code postal ou une commune. Par exemple 9000. Ou choisissez « Je ne sais pas ».
place-error-unknown = Nous ne trouvons pas cet endroit. Écrivez le code postal. Par exemple 9000. Ou choisissez « Je ne sais pas ».
which-place-title = De quelle commune parlez-vous ?
which-place-hint = Plusieurs endroits correspondent à « { $typed } ».
which-place-none = Aucune de ces communes. Je l’écris à nouveau.
which-place-error = Choisissez une commune.

## Only what still changes the road

minor-title = S’agit-il d’un enfant de moins de 18 ans ?
minor-why = Pour les enfants, c’est parfois un autre service qui aide.
minor-error = Choisissez oui ou non.
caravan-title = Habitez-vous dans une caravane, ou vos parents ont-ils habité dans une caravane ?
caravan-title-helper = Cette personne habite-t-elle dans une caravane, ou ses parents ont-ils habité dans une caravane ?
caravan-why = Dans ce cas, un autre service aide pour une place de caravane.
caravan-error = Choisissez une réponse. Vous pouvez aussi choisir : je préfère ne pas le dire.
residence-title = Avez-vous des papiers pour vivre en Belgique ?
residence-title-helper = Cette personne a-t-elle des papiers pour vivre en Belgique ?
residence-hint = Vous pouvez ne pas le dire. Nous vous aidons aussi sans réponse.
residence-why = Pour cette demande, c’est parfois un autre service qui aide. Nous posons la question seulement pour cela. Wegwijzer ne donne cette réponse ni à la police, ni à l’Office des étrangers. Un CPAS (OCMW) a ses propres règles. Posez la question au CPAS.
residence-prefer_not_to_say = Je préfère ne pas le dire
residence-legal = Oui
residence-asylum = J’ai demandé l’asile et j’attends la réponse
residence-asylum-helper = A demandé l’asile et attend la réponse
residence-temporary_protection = J’ai la protection temporaire
residence-temporary_protection-hint = Par exemple pour les personnes d’Ukraine.
residence-temporary_protection-helper = Protection temporaire
residence-without_permit = Non
residence-error = Choisissez une réponse. Vous pouvez aussi choisir : je préfère ne pas le dire.

## An interpreter or a translation, ordered by a service

languages_needed-title = De quelle langue avez-vous besoin ?
languages_needed-label = Langue
languages_needed-second = Une autre langue en plus
languages_needed-choose = Choisissez une langue
languages_needed-error = Choisissez une langue.
appointment-title = Quand a lieu l’entretien ?
appointment-date = Jour
appointment-time = Heure
appointment-duration = Combien de temps ?
appointment-minutes = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}
appointment-place = Adresse ou local
appointment-place-hint = Par exemple : Kerkstraat 1, local 2. N’écrivez pas le nom d’un client.
appointment-later = Ce n’est pas encore décidé
appointment-error-date = Choisissez un jour. Par exemple le { $example }.
appointment-error-past = Ce jour est passé. Choisissez un jour à partir d’aujourd’hui.
appointment-error-time = Écrivez l’heure. Par exemple 14:30.
organisation-title = Pour quel service travaillez-vous ?
organisation-name = Nom du service
organisation-department = Département
organisation-reference = Votre propre numéro pour cette demande
organisation-reference-hint = N’écrivez pas le nom d’un client.
organisation-error = Écrivez le nom de votre service. Par exemple : Basisschool De Linde.

## Own words

words-title = Voulez-vous dire encore quelque chose ?
words-title-needed = Dites-nous de quoi vous avez besoin
words-hint = Écrivez dans votre langue. N’écrivez pas le nom d’autres personnes.
words-label = Vos mots
words-urgent = C’est urgent : il faut faire quelque chose aujourd’hui ou demain
words-error-empty = Écrivez en quelques mots de quoi vous avez besoin. Par exemple : je cherche une école pour mon fils.
words-error-long = { $over ->
    [one] Votre texte a { $over } caractère de trop. Écrivez un texte plus court.
    [many] Votre texte a { $over } de caractères de trop. Écrivez un texte plus court.
   *[other] Votre texte a { $over } caractères de trop. Écrivez un texte plus court.
}

## How to answer

contact-title = Comment pouvons-nous vous répondre ?
contact-hint = Vous pouvez ne rien écrire. Vous recevez toujours un lien. Vous pouvez y lire ce qui se passe avec votre demande.
contact-name = Nom
contact-phone = Téléphone
contact-phone-hint = Par exemple 0470 00 00 00, ou +32 470 00 00 00.
contact-email = E-mail
contact-language = Dans quelle langue pouvons-nous répondre ?
contact-safe = Quelqu’un d’autre regarde votre téléphone ou vos e-mails ? Alors n’écrivez rien.
contact-error-phone = Ce numéro de téléphone n’est pas correct. Écrivez-le comme ceci : +32 470 00 00 00.
contact-error-email = Cette adresse e-mail n’est pas correcte. Écrivez-la comme ceci : nom@exemple.be.
contact-error-name = Ce nom est trop long. Écrivez un nom plus court.

## Check and send

check-title = Vérifiez tout
check-answers = Vos réponses
check-nothing = pas de réponse
check-anonymous = Vous n’avez pas donné de nom, de téléphone ou d’e-mail. C’est très bien ainsi.
check-receivers = Nous envoyons ceci à :
check-person-first = D’abord, une personne de Wegwijzer lit votre demande. Elle choisit le service qui peut vous aider.
check-person-proposal = C’est probablement :
check-doubt = Ce sera peut-être un autre service. Vous voyez toujours sur votre page qui a votre demande.
check-consent = Êtes-vous d’accord ?
check-consent-yes = Oui, envoyez ma demande
check-consent-no = Non, n’envoyez rien. Dites-moi seulement où je trouve de l’aide
check-consent-error = Choisissez oui ou non.
check-send = Envoyer
check-duplicate = Vous avez déjà envoyé cette demande le { $when }. Nous l’avons reçue. Vous n’avez plus rien à faire. Quelque chose a changé ? Alors vous pouvez l’envoyer à nouveau.
check-again = Quelque chose a changé ou cela a duré longtemps. Vérifiez tout encore une fois et envoyez à nouveau.
check-not-kept = Nous n’avons pas pu enregistrer votre demande. Elle n’est pas envoyée. Vos réponses sont encore ici. Attendez un peu, puis appuyez à nouveau sur « Envoyer ».
check-busy = { $seconds ->
    [one] Il y a beaucoup de demandes en ce moment. Attendez { $seconds } seconde, puis appuyez à nouveau sur « Envoyer ». Vos réponses restent ici.
    [many] Il y a beaucoup de demandes en ce moment. Attendez { $seconds } de secondes, puis appuyez à nouveau sur « Envoyer ». Vos réponses restent ici.
   *[other] Il y a beaucoup de demandes en ce moment. Attendez { $seconds } secondes, puis appuyez à nouveau sur « Envoyer ». Vos réponses restent ici.
}
check-working = Un instant. Nous envoyons votre demande.
honeypot = Laissez ce champ vide

## Receipt

receipt-title = Nous avons votre demande
receipt-reference = Votre numéro
receipt-reference-hint = Dites ce numéro quand vous appelez ou quand vous venez.
receipt-link = Votre page
receipt-link-hint = Gardez ce lien. Avec ce lien, vous voyez où est votre demande. Ne donnez le lien à personne. Toute personne qui a le lien voit votre demande.
receipt-open = Ouvrir votre page
receipt-next = Que se passe-t-il maintenant ?
receipt-next-service = Le service reçoit votre demande dans quelques minutes. Vous voyez sur votre page qui a votre demande.
receipt-next-person = Une personne de Wegwijzer lit votre demande. Ensuite, vous voyez sur votre page qui a votre demande.
receipt-next-contact = Le service vous appelle ou vous écrit un e-mail.
receipt-next-anonymous = Nous ne pouvons pas vous appeler ou vous écrire. Regardez votre page. Allez vous-même au service et dites votre numéro.
receipt-lost = Vous avez perdu le lien ? Nous ne pouvons pas le donner à nouveau. Faites alors une nouvelle demande.
receipt-copy = Copier le lien
receipt-copied = Le lien est copié.

## Answers without sending anything

answer-not-sent = Nous n’avons rien envoyé et rien gardé.
answer-who = Qui peut vous aider ?
answer-nobody = Nous ne connaissons pas de service pour cette demande. Demandez à la maison communale près de chez vous. Le personnel y connaît les services.
answer-other = Je veux demander autre chose
answer-talk = Je veux aussi en parler avec quelqu’un de ma commune
answer-asylum_reception-title = Fedasil vous aide
answer-asylum_reception = Fedasil est le service de la Belgique pour les personnes qui demandent l’asile. Fedasil cherche un endroit pour dormir. Nous ne pouvons pas décider cela.
answer-wallonia-title = La Wallonie a ses propres services
answer-wallonia = Cet endroit est en Wallonie. Nous travaillons pour la Flandre et Bruxelles. En Wallonie, d’autres services vous aident, le plus souvent en français.
answer-german_area-title = L’est de la Belgique a ses propres services
answer-german_area = Cet endroit est dans la partie germanophone de la Belgique. Là, d’autres services vous aident.
answer-care_elsewhere-title = Vous avez droit à un médecin
answer-care_elsewhere = Même sans papiers, vous pouvez aller chez un médecin si c’est nécessaire. Allez au CPAS (OCMW) de la commune où vous êtes. En Wallonie, son nom est CPAS. Il s’occupe du paiement.
answer-discrimination-title = Vous pouvez le signaler
answer-discrimination = Personne n’a le droit de vous traiter moins bien à cause de votre origine, de votre langue ou de votre religion. Ces services vous écoutent et vous disent ce que vous pouvez faire. C’est gratuit.
answer-interpreter-title = Le service réserve l’interprète pour vous
answer-interpreter = Vous n’avez pas besoin de chercher ou de payer vous-même un interprète. L’école, le médecin ou le CPAS (OCMW) peut réserver un interprète. Montrez cette carte là-bas.
answer-no_course_asylum-title = L’intégration civique (inburgering) n’est pas encore possible
answer-no_course_asylum = Vous attendez une réponse à votre demande d’asile. L’intégration civique (inburgering) n’est alors pas encore possible pour vous. Mais vous pouvez apprendre le néerlandais. Posez la question à l’endroit où vous dormez, ou choisissez autre chose ci-dessous.
answer-no_course_papers-title = Ce cours n’est pas possible maintenant
answer-no_course_papers = Pour ce cours, il faut des papiers. Mais vous avez d’autres droits : aller chez un médecin si c’est nécessaire, et aller à l’école pour les enfants. Vous pouvez aussi parler avec quelqu’un de votre avenir.
answer-no_consent-title = Ici, vous trouvez de l’aide
answer-no_consent = Vous ne voulez pas que nous envoyions quelque chose. C’est très bien. Ce service peut vous aider. Vous pouvez y aller vous-même.
answer-danger-title = Appelez le { $number }
answer-danger = Quelqu’un est en danger de mort ? Alors appelez maintenant le { $number }. Nous ne pouvons pas aider assez vite.
answer-general-title = Ici, vous trouvez de l’aide
answer-general = Pour cette demande, nous n’envoyons rien. Ces services peuvent vous aider.
answer-learn-dutch = Je veux apprendre le néerlandais
answer-guidance = Je veux parler avec quelqu’un de mon avenir
answer-doctor = J’ai besoin d’un médecin

card-title = Carte à montrer
card-choose = Choisissez votre langue en haut. Nous faisons alors une carte dans votre langue et en néerlandais.
card-print = Imprimer la carte
card-text = Je parle { $language }. Je veux bien vous comprendre. Pouvez-vous réserver un interprète ? Un service peut le faire auprès d’un service d’interprétariat social.

## Who may receive

org-local-authority = l’administration communale à { $place }
org-ocmw = le CPAS (OCMW) à { $place }
org-school = les écoles à { $place }
org-municipality-brussels = la commune : { $place }
org-language-note = Les noms des services sont en néerlandais.

## The status page

status-title = Votre demande d’aide
status-ask-secret = Collez ici le lien complet que vous avez reçu.
status-secret-label = Votre lien
status-secret-hint = Le lien se termine par beaucoup de lettres et de chiffres.
status-secret-button = Montrer ma demande
status-loading = Nous cherchons votre demande.
status-not-found = Nous ne trouvons pas de demande avec ce lien. Vérifiez si le lien est complet. Vous l’avez perdu ? Alors faites une nouvelle demande.
status-unavailable = Nous ne pouvons pas regarder maintenant. Votre demande n’est pas perdue. Réessayez plus tard.
status-reference = Numéro
status-received = Nous avons votre demande
status-received-text = Nous cherchons le service qui peut vous aider. En général, cela ne dure pas longtemps.
status-referred = Un service a votre demande
status-referred-text = Le service a reçu un message. Il doit encore lire votre demande.
status-accepted = Un service vous aide
status-accepted-text = Le service a lu votre demande et vous aide.
status-sent-on = Un autre service regarde maintenant votre demande
status-sent-on-text = Le premier service n’a pas pu vous aider. Votre demande a été envoyée plus loin. Vous n’avez rien à faire.
status-needs_person = Une personne de Wegwijzer lit votre demande
status-needs_person-text = Un être humain décide qui peut vous aider le mieux.
status-answered = Votre réponse est là
status-closed = Votre demande d’aide est terminée
status-closed-text = Vous avez encore besoin d’aide ? Alors faites une nouvelle demande.
status-withdrawn = Vous avez retiré votre demande d’aide
status-withdrawn-text = Nous n’envoyons plus rien. Vous avez quand même besoin d’aide ? Alors faites une nouvelle demande.
status-erased = Votre demande d’aide est effacée
status-erased-text = Plus personne ne peut lire votre demande.
status-when-received = Demandé le { $when }
status-when-updated = Dernière nouvelle le { $when }
status-show-who = Montrer qui a votre demande
status-show-answer = Montrer votre réponse
status-hidden-hint = Nous le montrons seulement si vous le demandez. Ainsi, personne ne peut lire avec vous.
status-refresh = Regarder à nouveau
status-new = Faire une nouvelle demande
withdraw-title = Voulez-vous retirer votre demande d’aide ?
withdraw-text = Alors nous n’envoyons plus rien. Un service a déjà reçu un message ? Il peut peut-être encore vous appeler.
withdraw-keep = Non, laissez ma demande
withdraw-yes = Oui, retirez ma demande d’aide
withdraw-erase = Oui, et effacez tout ce que j’ai dit
withdraw-erase-hint = Après, il n’y a pas de retour possible. Nous non plus, nous ne pourrons plus lire votre demande.
withdraw-button = Retirer ma demande d’aide
withdraw-error = Choisissez une réponse.
withdraw-failed = Nous n’avons pas pu le faire maintenant. Votre demande est encore là. Réessayez plus tard.

## When something goes wrong

wrong-not-found-title = Cette page n’existe pas
wrong-not-found = Vérifiez si l’adresse est correcte. Ou commencez à la première page.
wrong-too-many-title = Attendez un peu
wrong-too-many = { $seconds ->
    [one] Vous avez envoyé beaucoup de fois de suite. Attendez { $seconds } seconde et réessayez.
    [many] Vous avez envoyé beaucoup de fois de suite. Attendez { $seconds } de secondes et réessayez.
   *[other] Vous avez envoyé beaucoup de fois de suite. Attendez { $seconds } secondes et réessayez.
}
wrong-too-large-title = Votre texte est trop long
wrong-too-large = Revenez en arrière et écrivez un texte plus court.
wrong-defect-title = Il y a eu une erreur chez nous
wrong-defect = Rien n’a été envoyé. Réessayez plus tard. Vous avez besoin d’aide rapidement ? Allez à la maison communale près de chez vous.
wrong-start = Vers la première page

### French.

# nl 7dd2172d
site-name = Wegwijzer
# nl 6456f08f
page-title = { $title } – Wegwijzer
# nl e168767f
skip-link = Aller au contenu
# nl cd9a978c
error-prefix = Erreur
# nl 0b45d998
language-label = Langue
# nl 403b0b79
header-signed-in = Connecté : { $name }
# nl ebdc0793
nav-label = Menu
# nl 6b11e47f
nav-home = Demandes
# nl 62330e34
nav-team = Collègues
# nl 771fbaa8
nav-account = Votre compte
# nl 9f35da2b
role-worker = Collaborateur
# nl a3361080
role-manager = Gestionnaire
# nl 10bb810c
sign-out = Se déconnecter
# nl e236e9b2
save = Enregistrer
# nl e4e756c0
error-summary = Quelque chose ne va pas
# nl d58fbd60
sign-in-title = Se connecter
# nl 180fdf5a
sign-in-intro = Pour les collaborateurs des organisations.
# nl 2169ceae
sign-in-login = Adresse e-mail
# nl 631097e0
sign-in-password = Mot de passe
# nl 27c2b3ed
sign-in-button = Se connecter
# nl 511c00f2
sign-in-or = ou
# nl 6356f803
sign-in-elsewhere = Se connecter avec votre organisation
# nl b6005c47
sign-in-lost = Mot de passe perdu ? Demandez un nouveau lien à un gestionnaire de votre organisation.
# nl dd774c0e
sign-in-login-empty = Écrivez votre adresse e-mail.
# nl 8062e2d7
sign-in-password-empty = Écrivez votre mot de passe.
# nl 4c1bd13d
sign-in-refused = La connexion n’a pas réussi. Vérifiez votre adresse e-mail et votre mot de passe.
# nl 80d368b4
sign-in-begin-again = La connexion n’a pas réussi. Essayez encore une fois.
# nl accbb3d9
sign-in-given-up = Vous n’êtes pas connecté.
# nl b751480b
sign-in-no-account = Vous n’avez pas encore de compte ici. Demandez-en un à un gestionnaire de votre organisation.
# nl b7239365
sign-in-provider-away = La connexion avec votre organisation n’est pas possible en ce moment. Essayez plus tard.
# nl 9066ed2c
sign-in-password-chosen = Votre mot de passe est enregistré. Connectez-vous.
# nl 90a06efc
signed-out-title = Vous êtes déconnecté
# nl 8981e329
signed-out-text = Fermez aussi cette fenêtre si d’autres personnes utilisent cet ordinateur.
# nl f768ba96
signed-out-again = Se reconnecter
# nl ab16a4dc
account-title = Votre compte
# nl b1bac76e
account-kept = Vos données sont enregistrées.
# nl ac7319fb
account-password-kept = Votre nouveau mot de passe est enregistré. Sur les autres appareils, vous êtes déconnecté.
# nl 30c4b993
account-who = Vos données
# nl 60f15821
account-login = Adresse e-mail
# nl bf1fe67f
account-organisation = Organisation
# nl 83fd4bf6
account-role = Rôle
# nl 70d85afa
account-name = Nom
# nl 03189b99
account-name-hint = C’est ainsi que vos collègues vous voient.
# nl 424800d7
account-name-problem = Écrivez un nom de 100 caractères au maximum.
# nl b580b564
account-language = Langue
# nl a260e2eb
account-password-title = Changer le mot de passe
# nl 4f3e94aa
account-password-elsewhere = Vous vous connectez avec votre organisation. Vous n’avez pas de mot de passe ici.
# nl 2c9d4d0e
account-current = Mot de passe actuel
# nl 85e691a0
account-current-problem = Ce n’est pas votre mot de passe actuel.
# nl d61fb937
account-new = Nouveau mot de passe
# nl fbc172b5
account-again = Nouveau mot de passe, encore une fois
# nl 89b36b6d
account-change-password = Changer le mot de passe
# nl 5890f649
password-hint = Au moins { $shortest } caractères. Quelques mots sans lien, l’un après l’autre, conviennent bien.
# nl c5ee96f1
password-short = Choisissez un mot de passe d’au moins { $shortest } caractères.
# nl 6366c735
password-long = Choisissez un mot de passe de { $longest } caractères au maximum.
# nl 83fd2d95
password-plain = Choisissez un mot de passe avec plus de caractères différents.
# nl 2e079557
password-names = Choisissez d’autres mots que votre nom, votre adresse e-mail ou le nom de votre organisation.
# nl d0948b02
password-differs = Écrivez deux fois le même nouveau mot de passe.
# nl 1d08b526
not-kept = Ce n’est pas enregistré pour le moment. Essayez encore dans quelques minutes.
# nl 82c7117e
invitation-title = Choisissez un mot de passe
# nl fae7fcce
invitation-text = Vous aurez accès aux demandes pour { $organisation }. Vous vous connectez avec { $login }.
# nl 522e0880
invitation-button = Enregistrer le mot de passe
# nl 76278d98
team-title = Collègues
# nl 68020514
team-intro = Qui peut se connecter pour { $organisation }.
# nl fdc04682
team-you = vous
# nl cacc52a9
team-state-active = Actif
# nl 590d650d
team-state-invited = Invité
# nl 458061ec
team-state-disabled = Désactivé
# nl 685ca49e
team-column-name = Nom
# nl 1b98a81d
team-column-role = Rôle
# nl 4ec772dc
team-column-state = État
# nl 356992f0
team-change = Modifier
# nl 2e575451
team-change-of = Modifier { $name }
# nl 1c902c4c
team-make-manager = Nommer gestionnaire
# nl e87341f2
team-make-manager-text = Un gestionnaire voit aussi les comptes et les canaux de l’organisation.
# nl 17b6961e
team-make-worker = Nommer collaborateur
# nl 2c9a632c
team-make-worker-text = Un collaborateur lit les demandes et y répond, mais ne gère pas les comptes.
# nl 9a2554d6
team-new-link = Créer un nouveau lien
# nl 3975b358
team-new-link-text = Avec ce lien, { $name } choisit un nouveau mot de passe.
# nl ef06b605
team-disable = Désactiver
# nl 33ad5952
team-disable-text = { $name } est déconnecté tout de suite et ne peut plus se connecter. Vous ne pouvez pas l’annuler.
# nl 3505ab0f
team-role-kept = Le rôle est modifié.
# nl 3e8e22b9
team-disabled-kept = Le compte est désactivé.
# nl 339600a1
team-invite-title = Inviter quelqu’un
# nl f9c845ce
team-invite-login-hint = Votre collègue se connecte avec cette adresse. Nous n’envoyons pas de mail nous-mêmes.
# nl 55c9dd57
team-invite-role-worker-hint = Lit les demandes et y répond.
# nl fa847bbe
team-invite-role-manager-hint = Gère aussi les comptes et les canaux de l’organisation.
# nl db385076
team-invite-button = Inviter
# nl be3d9eb8
team-login-problem = Écrivez une adresse e-mail. Par exemple nom@organisation.be.
# nl a749be5b
team-login-taken = Il existe déjà un compte avec cette adresse. Choisissez-en une autre.
# nl c0516405
team-link-title = Donnez ce lien à { $name }
# nl 234587d4
team-link-text = Avec ce lien, votre collègue choisit un mot de passe. Il fonctionne une seule fois, jusqu’au { $until }. Vous ne le voyez que maintenant.
# nl 5ed88ac5
team-link-label = Lien
# nl 3463c880
wrong-home = Vers le début
# nl 56661194
wrong-not-found-title = Cette page n’existe pas
# nl 080a4ec0
wrong-not-found = Vérifiez l’adresse, ou allez au début.
# nl 601d6717
wrong-managers-title = Pour les gestionnaires seulement
# nl 95042497
wrong-managers = Demandez-le à un gestionnaire de votre organisation.
# nl 875f60bf
wrong-elsewhere-title = Cela n’a pas été fait
# nl 9a3b34bc
wrong-elsewhere = La demande ne venait pas d’une de nos pages, ou la page est restée ouverte trop longtemps. Retournez à la page, rechargez-la et essayez encore une fois.
# nl 38cd19c5
wrong-too-large-title = C’est trop long
# nl 00d3e9ac
wrong-too-large = Retournez à la page et raccourcissez le texte.
# nl aca88efe
wrong-too-many-title = Trop de tentatives
# nl 03454285
wrong-too-many =
    { $minutes ->
        [one] Attendez { $minutes } minute et essayez encore une fois.
       *[other] Attendez { $minutes } minutes et essayez encore une fois.
    }
# nl e786e672
wrong-unavailable-title = Un instant
# nl 7a012c5f
wrong-unavailable = La connexion n’est pas possible en ce moment. Essayez encore dans une minute.
# nl 8469c905
wrong-invitation-title = Ce lien ne fonctionne plus
# nl 68c21aad
wrong-invitation = Un lien fonctionne une seule fois, pendant sept jours. Demandez-en un nouveau à un gestionnaire de votre organisation.
# nl b43c94cd
wrong-defect-title = Une erreur s’est produite
# nl c6a8d31a
wrong-defect = C’est de notre faute. Essayez encore dans quelques minutes.
# nl 122d9f27
cases-title = Demandes
# nl ce39c418
cases-list = Ce qui vous attend
# nl ec90bf4f
cases-count =
    { $count ->
        [one] { $count } demande
       *[other] { $count } demandes
    }
# nl 6103a4ba
cases-empty = Rien ne vous attend.
# nl e250c0a7
cases-empty-text = Les nouvelles demandes apparaissent ici d’elles-mêmes.
# nl 9b31de02
cases-choose = Choisissez une demande à gauche.
# nl 512616ff
cases-more = Il y en a plus que celles affichées ici. Répondez d’abord à celles-ci.
# nl 08eab9fa
cases-urgent = Urgent
# nl 162ca8b4
cases-since = il y a { $age }
# nl c5d63501
cases-speaks = parle { $language }
# nl d5c51461
cases-back = Retour à la liste
# nl 459f8380
cases-skip = Aller à la demande
# nl c363b45d
cases-reference = Numéro
# nl f2132446
cases-received = Arrivée
# nl ad7ac5d0
state-waiting = Attend votre réponse
# nl 927b7e33
state-accepted = Vous aidez
# nl c8eb0f0f
state-forwarded = Transmise, pas encore acceptée
# nl b1da04a7
state-declined = Refusée
# nl bf9476d5
state-expired = Sans réponse à temps
# nl 3c739a72
state-closed = Clôturée
# nl 19b404e9
state-handed_over = Reprise par une autre organisation
# nl 3c2bab51
state-ended = A continué sans votre réponse
# nl 5769ced8
state-withdrawn = Retirée par la personne
# nl c46efd84
case-mode = Comment
# nl 99bd10bf
mode-on_site = sur place
# nl d994ac50
mode-phone = par téléphone
# nl 92785137
mode-video = par vidéo
# nl dfbd728a
mode-written = par écrit
# nl 9decd4e8
case-place = Commune
# nl c6e00890
case-language = Langue de réponse
# nl 96316445
case-languages-needed = Langues nécessaires
# nl bc3cfd9e
case-role = Qui demande ?
# nl d188f28d
role-person = La personne elle-même
# nl e3227515
role-helper = Quelqu’un pour une autre personne
# nl d724f3da
role-professional = Un service ou une organisation
# nl 62a79e26
case-organisation = Service
# nl e4ab3739
case-contact = Contact
# nl 92b2210d
case-anonymous = Pas de coordonnées. La personne lit votre réponse sur la page de sa demande.
# nl 6c27e808
case-appointment = Rendez-vous
# nl 499c4f3c
case-minutes = { $count } minutes
# nl 3dad582f
case-facts = Ce que la personne a dit
# nl d080b0f5
case-residence = Séjour
# nl dafd538b
residence-not_asked = Pas demandé
# nl 332befa7
residence-prefer_not_to_say = Préfère ne pas le dire
# nl 5cf02fe7
residence-legal = Séjour légal
# nl d092ec87
residence-asylum = Demande l’asile
# nl fca166a4
residence-temporary_protection = Protection temporaire
# nl 8eafa3a7
residence-without_permit = Sans papiers
# nl f89a7ea2
case-minor = Il s’agit d’une personne de moins de 18 ans
# nl 7e94e2b5
case-arrived = Depuis peu en Belgique
# nl 491ff938
case-caravan = Habite dans une caravane
# nl 944ce31d
case-words = Ses propres mots
# nl fadb4907
case-words-none = La personne n’a rien écrit.
# nl f61bb8d4
case-words-withheld = Aucun mot de la personne ne figure ici. Demandez-le au contact.
# nl 3a99ea9f
case-why = Pourquoi cela vous parvient-il ?
# nl c169e723
case-dutch-only = L’explication est en néerlandais.
# nl be18feb3
case-erased = La personne a retiré ou fait effacer cette demande. Il n’y a plus rien à lire ni à faire.
# nl 5d0c716d
case-answered = Répondu par { $who } le { $when }
# nl 3486a89d
case-reason = Raison
# nl d8170309
case-went-to = La demande est allée à : { $names }.
# nl 66620370
case-went-on = Une autre organisation a été sollicitée.
# nl cc7f187d
case-needs-person = Un collaborateur de Wegwijzer cherche maintenant qui peut aider.
# nl 7e875b31
actions = Que voulez-vous faire ?
# nl 413c8b97
action-cancel = Annuler
# nl 34845f42
action-accept = Accepter
# nl d98dbc2a
action-accept-text = Vous aidez cette personne. La page de la demande indique alors que { $organisation } aide.
# nl 4e6caede
action-accept-done = Acceptée. Vous aidez cette personne.
# nl 04f09624
action-decline = Refuser
# nl 52e1a906
action-decline-text = La demande va à une autre organisation ou à un collaborateur de Wegwijzer. Ils lisent votre raison.
# nl d14eb249
action-decline-done = Refusée. La demande continue.
# nl eaaf04c2
action-forward = Transmettre
# nl addf7194
action-forward-text = La demande est proposée à une autre organisation. Elle reste à vous jusqu’à ce que celle-ci l’accepte.
# nl 2262cfa2
action-forward-done = Transmise. Elle reste à vous jusqu’à son acceptation.
# nl 18db0dee
action-forward-to = À quelle organisation ?
# nl 91d781e1
action-forward-hint = Commencez par le nom et choisissez dans la liste.
# nl 13849b00
action-forward-unknown = Choisissez une organisation dans la liste.
# nl 8e693bf5
action-forward-own = C’est votre propre organisation. Choisissez-en une autre.
# nl 23c73d7b
action-forward-kind = Cette organisation ne fait pas ce genre de travail. Choisissez-en une autre.
# nl 9c4a4cb5
action-close = Clôturer
# nl 8865fb33
action-close-text = La demande est traitée. La personne le voit sur la page de sa demande.
# nl a27129cc
action-close-done = Clôturée.
# nl 96cc59b8
reason-label = Pourquoi ?
# nl f12449bc
reason-how = Comment cela s’est-il terminé ?
# nl c29eed05
reason-area = Pas notre territoire
# nl 6175b6cc
reason-task = Pas notre mission
# nl 068e4c3f
reason-capacity = Pas de place ou de temps pour le moment
# nl 28e66a58
reason-helped = La personne a été aidée
# nl 7da3cd2e
reason-no_interpreter = Aucun interprète trouvé
# nl 40654847
reason-unreachable = La personne était injoignable
# nl 33899add
reason-other = Autre chose
# nl 802008db
reason-words = En quelques mots
# nl f79ceaa9
reason-words-hint = N’écrivez ni nom ni donnée de la personne.
# nl a8aec1cd
reason-problem = Choisissez une raison, ou écrivez-en une sous « Autre chose ».
# nl 21521cba
reason-long = Raccourcissez la raison : { $most } caractères au plus.
# nl db31526b
case-conflict = Ce n’était plus possible : quelqu’un a répondu entre-temps. Voici la situation.
# nl 5bb821a1
case-away = Cela n’a pas réussi. Réessayez dans une minute ; votre réponse ne compte qu’une fois.
# nl 25e57162
wrong-case-title = Cette demande n’est pas ici
# nl 39736816
wrong-case = Elle appartient à une autre organisation ou n’existe pas. Retournez à la liste.
# nl f0cbb489
wrong-away-title = Un instant
# nl 9e379df7
wrong-away = Les demandes ne peuvent pas être lues pour le moment. Réessayez dans une minute.
# nl 428d60a5
live-changed = Il y a du changement.
# nl 517ee382
live-show = Afficher
# nl b30dc924
keys-title = Raccourcis
# nl 5ba7c576
keys-text = j et k : demande suivante et précédente. Entrée : ouvrir. a : accepter. d : refuser. f : transmettre. ? : cette aide.
# nl 40c4ce94
keys-use = Utiliser les raccourcis
# nl 05ca55d5
need-civic_integration = Intégration civique
# nl 231a30c3
need-learn_dutch = Apprendre le néerlandais
# nl c8d188ad
need-access_to_service = Accès à un service
# nl d85517d8
need-orientation = Accueil et orientation
# nl bb8eb8a4
need-residence_law = Question juridique sur le séjour
# nl caef8b5e
need-social_assistance = Aide sociale
# nl d7fd421d
need-leisure = Loisirs
# nl 4a27e633
need-school_enrolment = Inscription dans une école
# nl f6c1813a
need-urgent_medical_care = Aide médicale urgente
# nl 869a343e
need-humane_guidance = Accompagnement humain
# nl 00ad2848
need-caravan_pitch = Emplacement pour une caravane
# nl 87b7efba
need-interpreter_on_site = Interprète sur place
# nl f3a58b5e
need-interpreter_by_phone = Interprète par téléphone
# nl 46561fd9
need-interpreter_by_video = Interprète par vidéo
# nl a7e3393d
need-written_translation = Traduction écrite
# nl 4e3bdb94
need-neighbourhood_conflict = Conflit entre voisins
# nl 2ce99876
need-neighbourhood_initiative = Initiative pour vivre ensemble
# nl 677aca08
need-discrimination = Discrimination
# nl 459dcdf5
need-advice_for_organisation = Conseil pour une organisation
# nl 38ad13c9
need-local_policy_support = Soutien à la politique locale
# nl fc15a6e8
need-policy_participation = Participer à la politique
# nl c2bccb4b
need-asylum_reception = Accueil matériel
# nl 8abf4509
need-life_threatening = Danger de mort
# nl 5f6593c9
need-unknown = Pas encore connu
# nl 9cdd2aa7
confirm-title = Cette adresse est-elle correcte ?
# nl 38ab3806
confirm-text = { $organisation } souhaite-t-elle être avertie à cette adresse e-mail quand une demande attend ?
# nl 34f97164
confirm-button = Oui, cette adresse est correcte
# nl d47e1c14
confirm-otherwise = Ce n’est pas correct ? Alors vous n’avez rien à faire.
# nl 1b002034
confirm-done-title = L’adresse est confirmée
# nl 5a2ceba9
confirm-done = { $organisation } sera désormais avertie ici quand une demande attend. Vous pouvez fermer cette page.
# nl 5b7d5f4d
wrong-confirm-title = Ce lien ne fonctionne pas
# nl 836b433e
wrong-confirm = Le lien n’est pas correct ou date de plus de sept jours. Demandez-en un nouveau à la personne qui vous l’a envoyé.

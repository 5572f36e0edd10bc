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
# nl 1f760ef3
notice-label = Message
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

### English.

# nl 7dd2172d
site-name = Wegwijzer
# nl 6456f08f
page-title = { $title } – Wegwijzer
# nl e168767f
skip-link = Skip to the content
# nl cd9a978c
error-prefix = Error
# nl 0b45d998
language-label = Language
# nl 1f760ef3
notice-label = Message
# nl 403b0b79
header-signed-in = Signed in as { $name }
# nl ebdc0793
nav-label = Menu
# nl 6b11e47f
nav-home = Requests
# nl 62330e34
nav-team = Colleagues
# nl 771fbaa8
nav-account = Your account
# nl 9f35da2b
role-worker = Worker
# nl a3361080
role-manager = Manager
# nl 10bb810c
sign-out = Sign out
# nl e236e9b2
save = Save
# nl e4e756c0
error-summary = Something is not right
# nl d58fbd60
sign-in-title = Sign in
# nl 180fdf5a
sign-in-intro = For the people of organisations.
# nl 2169ceae
sign-in-login = E-mail address
# nl 631097e0
sign-in-password = Password
# nl 27c2b3ed
sign-in-button = Sign in
# nl 511c00f2
sign-in-or = or
# nl 6356f803
sign-in-elsewhere = Sign in with your organisation
# nl b6005c47
sign-in-lost = Lost your password? Ask a manager of your organisation for a new link.
# nl dd774c0e
sign-in-login-empty = Write your e-mail address.
# nl 8062e2d7
sign-in-password-empty = Write your password.
# nl 4c1bd13d
sign-in-refused = Signing in did not work. Check your e-mail address and password.
# nl 80d368b4
sign-in-begin-again = Signing in did not work. Try it again.
# nl accbb3d9
sign-in-given-up = You are not signed in.
# nl b751480b
sign-in-no-account = You have no account here yet. Ask a manager of your organisation for one.
# nl b7239365
sign-in-provider-away = Signing in with your organisation does not work now. Try it again later.
# nl 9066ed2c
sign-in-password-chosen = Your password is saved. Sign in now.
# nl 90a06efc
signed-out-title = You are signed out
# nl 8981e329
signed-out-text = Close this window as well if others use this computer.
# nl f768ba96
signed-out-again = Sign in again
# nl ab16a4dc
account-title = Your account
# nl b1bac76e
account-kept = Your details are saved.
# nl ac7319fb
account-password-kept = Your new password is saved. You are signed out on other devices.
# nl 30c4b993
account-who = Your details
# nl 60f15821
account-login = E-mail address
# nl bf1fe67f
account-organisation = Organisation
# nl 83fd4bf6
account-role = Role
# nl 70d85afa
account-name = Name
# nl 03189b99
account-name-hint = This is how your colleagues see you.
# nl 424800d7
account-name-problem = Write a name of at most 100 characters.
# nl b580b564
account-language = Language
# nl a260e2eb
account-password-title = Change your password
# nl 4f3e94aa
account-password-elsewhere = You sign in with your organisation. You have no password here.
# nl 2c9d4d0e
account-current = Current password
# nl 85e691a0
account-current-problem = This is not your current password.
# nl d61fb937
account-new = New password
# nl fbc172b5
account-again = New password, once more
# nl 89b36b6d
account-change-password = Change password
# nl 5890f649
password-hint = At least { $shortest } characters. A few unrelated words in a row are good.
# nl c5ee96f1
password-short = Choose a password of at least { $shortest } characters.
# nl 6366c735
password-long = Choose a password of at most { $longest } characters.
# nl 83fd2d95
password-plain = Choose a password with more different characters.
# nl 2e079557
password-names = Choose other words than your name, your e-mail address or the name of your organisation.
# nl d0948b02
password-differs = Write the same new password twice.
# nl 1d08b526
not-kept = It is not saved now. Try it again in a few minutes.
# nl 82c7117e
invitation-title = Choose a password
# nl fae7fcce
invitation-text = You get access to the requests for { $organisation }. You sign in with { $login }.
# nl 522e0880
invitation-button = Save password
# nl 76278d98
team-title = Colleagues
# nl 68020514
team-intro = Who can sign in for { $organisation }.
# nl fdc04682
team-you = you
# nl cacc52a9
team-state-active = Active
# nl 590d650d
team-state-invited = Invited
# nl 458061ec
team-state-disabled = Disabled
# nl 685ca49e
team-column-name = Name
# nl 1b98a81d
team-column-role = Role
# nl 4ec772dc
team-column-state = State
# nl 356992f0
team-change = Change
# nl 2e575451
team-change-of = Change { $name }
# nl 1c902c4c
team-make-manager = Make manager
# nl e87341f2
team-make-manager-text = A manager also sees the accounts and the channels of the organisation.
# nl 17b6961e
team-make-worker = Make worker
# nl 2c9a632c
team-make-worker-text = A worker reads and answers requests, and manages no accounts.
# nl 9a2554d6
team-new-link = Make a new link
# nl 3975b358
team-new-link-text = With the link { $name } chooses a new password.
# nl ef06b605
team-disable = Disable
# nl 33ad5952
team-disable-text = { $name } is signed out at once and cannot sign in any more. You cannot undo this.
# nl 3505ab0f
team-role-kept = The role is changed.
# nl 3e8e22b9
team-disabled-kept = The account is disabled.
# nl 339600a1
team-invite-title = Invite somebody
# nl f9c845ce
team-invite-login-hint = Your colleague signs in with it. We do not send a mail ourselves.
# nl 55c9dd57
team-invite-role-worker-hint = Reads and answers requests.
# nl fa847bbe
team-invite-role-manager-hint = Also manages the accounts and the channels of the organisation.
# nl db385076
team-invite-button = Invite
# nl be3d9eb8
team-login-problem = Write an e-mail address. For example name@organisation.be.
# nl a749be5b
team-login-taken = There is already an account with this e-mail address. Choose another.
# nl c0516405
team-link-title = Give this link to { $name }
# nl 234587d4
team-link-text = With this link your colleague chooses a password. It works once, until { $until }. You see it only now.
# nl 5ed88ac5
team-link-label = Link
# nl 3463c880
wrong-home = To the start
# nl 56661194
wrong-not-found-title = This page does not exist
# nl 080a4ec0
wrong-not-found = Check the address, or go to the start.
# nl 601d6717
wrong-managers-title = For managers only
# nl 95042497
wrong-managers = Ask a manager of your organisation.
# nl 875f60bf
wrong-elsewhere-title = This was not done
# nl 9a3b34bc
wrong-elsewhere = The request did not come from a page of ours, or the page was open for too long. Go back, load the page again and try once more.
# nl 38cd19c5
wrong-too-large-title = This is too long
# nl 00d3e9ac
wrong-too-large = Go back and make the text shorter.
# nl aca88efe
wrong-too-many-title = Too many attempts
# nl 03454285
wrong-too-many =
    { $minutes ->
        [one] Wait { $minutes } minute and try it again.
       *[other] Wait { $minutes } minutes and try it again.
    }
# nl e786e672
wrong-unavailable-title = One moment
# nl 7a012c5f
wrong-unavailable = Signing in does not work right now. Try it again in a minute.
# nl 8469c905
wrong-invitation-title = This link does not work any more
# nl 68c21aad
wrong-invitation = A link works once, for seven days. Ask a manager of your organisation for a new one.
# nl b43c94cd
wrong-defect-title = Something went wrong
# nl c6a8d31a
wrong-defect = This is our fault. Try it again in a few minutes.

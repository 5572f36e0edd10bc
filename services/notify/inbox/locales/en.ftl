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
# nl 122d9f27
cases-title = Requests
# nl ce39c418
cases-list = What is waiting for you
# nl ec90bf4f
cases-count =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
# nl 6103a4ba
cases-empty = Nothing is waiting for you.
# nl e250c0a7
cases-empty-text = New requests appear here by themselves.
# nl 9b31de02
cases-choose = Choose a request on the left.
# nl 512616ff
cases-more = More are waiting than stand here. Answer these first.
# nl 08eab9fa
cases-urgent = Urgent
# nl 162ca8b4
cases-since = { $age } ago
# nl c5d63501
cases-speaks = speaks { $language }
# nl d5c51461
cases-back = Back to the list
# nl 459f8380
cases-skip = To the request
# nl c363b45d
cases-reference = Number
# nl f2132446
cases-received = Arrived
# nl ad7ac5d0
state-waiting = Waiting for your answer
# nl 927b7e33
state-accepted = You are helping
# nl c8eb0f0f
state-forwarded = Forwarded, not accepted yet
# nl b1da04a7
state-declined = Declined
# nl bf9476d5
state-expired = Not answered in time
# nl 3c739a72
state-closed = Closed
# nl 19b404e9
state-handed_over = Taken over by another organisation
# nl 3c2bab51
state-ended = Went on without your answer
# nl 5769ced8
state-withdrawn = Withdrawn by the asker
# nl c46efd84
case-mode = How
# nl 99bd10bf
mode-on_site = on site
# nl d994ac50
mode-phone = by phone
# nl 92785137
mode-video = by video
# nl dfbd728a
mode-written = in writing
# nl 9decd4e8
case-place = Municipality
# nl c6e00890
case-language = Language to answer in
# nl 96316445
case-languages-needed = Languages needed
# nl bc3cfd9e
case-role = Who asks?
# nl d188f28d
role-person = The person themselves
# nl e3227515
role-helper = Somebody on behalf of another
# nl d724f3da
role-professional = A service or organisation
# nl 62a79e26
case-organisation = Service
# nl e4ab3739
case-contact = Contact
# nl 92b2210d
case-anonymous = No contact details. The person reads your answer on the page of the request.
# nl 6c27e808
case-appointment = Appointment
# nl 499c4f3c
case-minutes = { $count } minutes
# nl 3dad582f
case-facts = What the person said
# nl d080b0f5
case-residence = Residence
# nl dafd538b
residence-not_asked = Not asked
# nl 332befa7
residence-prefer_not_to_say = Prefers not to say
# nl 5cf02fe7
residence-legal = Legal residence
# nl d092ec87
residence-asylum = Seeks asylum
# nl fca166a4
residence-temporary_protection = Temporary protection
# nl 8eafa3a7
residence-without_permit = Without papers
# nl f89a7ea2
case-minor = It concerns somebody under 18
# nl 7e94e2b5
case-arrived = Not long in Belgium
# nl 491ff938
case-caravan = Lives in a caravan
# nl 944ce31d
case-words = Their own words
# nl fadb4907
case-words-none = The person wrote nothing.
# nl f61bb8d4
case-words-withheld = No words of the person stand here. Ask the contact.
# nl 3a99ea9f
case-why = Why does this come to you?
# nl c169e723
case-dutch-only = The explanation is in Dutch.
# nl be18feb3
case-erased = The person took this request back, or had it erased. Nothing is left to read or to do.
# nl 5d0c716d
case-answered = Answered by { $who } on { $when }
# nl 3486a89d
case-reason = Reason
# nl d8170309
case-went-to = The request went to: { $names }.
# nl 66620370
case-went-on = Another organisation has been asked.
# nl cc7f187d
case-needs-person = A person at Wegwijzer now looks for who can help.
# nl 7e875b31
actions = What do you want to do?
# nl 413c8b97
action-cancel = Cancel
# nl 34845f42
action-accept = Accept
# nl d98dbc2a
action-accept-text = You help this person. The page of the request then says that { $organisation } helps.
# nl 4e6caede
action-accept-done = Accepted. You are helping this person.
# nl 04f09624
action-decline = Decline
# nl 52e1a906
action-decline-text = The request goes to another organisation or to a person at Wegwijzer. They read your reason.
# nl d14eb249
action-decline-done = Declined. The request goes on.
# nl eaaf04c2
action-forward = Forward
# nl addf7194
action-forward-text = The request is offered to another organisation. It stays yours until they accept it.
# nl 2262cfa2
action-forward-done = Forwarded. It stays yours until it is accepted.
# nl 18db0dee
action-forward-to = To which organisation?
# nl 91d781e1
action-forward-hint = Begin with the name and choose from the list.
# nl 13849b00
action-forward-unknown = Choose an organisation from the list.
# nl 8e693bf5
action-forward-own = That is your own organisation. Choose another one.
# nl 23c73d7b
action-forward-kind = This organisation does no work of this kind. Choose another one.
# nl 9c4a4cb5
action-close = Close
# nl 8865fb33
action-close-text = The request is dealt with. The person sees that on the page of the request.
# nl a27129cc
action-close-done = Closed.
# nl 96cc59b8
reason-label = Why?
# nl f12449bc
reason-how = How did it end?
# nl c29eed05
reason-area = Not our area
# nl 6175b6cc
reason-task = Not our task
# nl 068e4c3f
reason-capacity = No room or time now
# nl 28e66a58
reason-helped = The person was helped
# nl 7da3cd2e
reason-no_interpreter = No interpreter found
# nl 40654847
reason-unreachable = The person could not be reached
# nl 33899add
reason-other = Something else
# nl 802008db
reason-words = In a few words
# nl f79ceaa9
reason-words-hint = Write no names or details of the person.
# nl a8aec1cd
reason-problem = Choose a reason, or write one under “Something else”.
# nl 21521cba
reason-long = Shorten the reason: { $most } characters at most.
# nl db31526b
case-conflict = This was no longer possible: somebody has answered meanwhile. This is how it stands now.
# nl 5bb821a1
case-away = It did not work. Try again in a minute; your answer counts only once.
# nl 25e57162
wrong-case-title = This request is not here
# nl 39736816
wrong-case = It belongs to another organisation, or does not exist. Go back to the list.
# nl f0cbb489
wrong-away-title = One moment
# nl 9e379df7
wrong-away = The requests cannot be read now. Try again in a minute.
# nl 428d60a5
live-changed = Something has changed.
# nl 517ee382
live-show = Show
# nl b30dc924
keys-title = Keys
# nl 5ba7c576
keys-text = j and k: next and previous request. Enter: open. a: accept. d: decline. f: forward. ?: this help.
# nl 40c4ce94
keys-use = Use the keys
# nl 05ca55d5
need-civic_integration = Civic integration
# nl 231a30c3
need-learn_dutch = Learning Dutch
# nl c8d188ad
need-access_to_service = Access to a service
# nl d85517d8
need-orientation = Reception and orientation
# nl bb8eb8a4
need-residence_law = Legal question about residence
# nl caef8b5e
need-social_assistance = Social assistance
# nl d7fd421d
need-leisure = Leisure
# nl 4a27e633
need-school_enrolment = School enrolment
# nl f6c1813a
need-urgent_medical_care = Urgent medical care
# nl 869a343e
need-humane_guidance = Humane guidance
# nl 00ad2848
need-caravan_pitch = Pitch for a caravan
# nl 87b7efba
need-interpreter_on_site = Interpreter on site
# nl f3a58b5e
need-interpreter_by_phone = Interpreter by phone
# nl 46561fd9
need-interpreter_by_video = Interpreter by video
# nl a7e3393d
need-written_translation = Written translation
# nl 4e3bdb94
need-neighbourhood_conflict = Conflict between neighbours
# nl 2ce99876
need-neighbourhood_initiative = Initiative for living together
# nl 677aca08
need-discrimination = Discrimination
# nl 459dcdf5
need-advice_for_organisation = Advice for an organisation
# nl 38ad13c9
need-local_policy_support = Support for local policy
# nl fc15a6e8
need-policy_participation = A say in policy
# nl c2bccb4b
need-asylum_reception = Material reception
# nl 8abf4509
need-life_threatening = Danger to life
# nl 5f6593c9
need-unknown = Not known yet
# nl 9cdd2aa7
confirm-title = Is this address right?
# nl 38ab3806
confirm-text = Does { $organisation } want to hear at this e-mail address that a request is waiting?
# nl 34f97164
confirm-button = Yes, this address is right
# nl d47e1c14
confirm-otherwise = Not right? Then you need not do anything.
# nl 1b002034
confirm-done-title = The address is confirmed
# nl 5a2ceba9
confirm-done = { $organisation } will hear here when a request is waiting. You can close this page.
# nl 5b7d5f4d
wrong-confirm-title = This link does not work
# nl 836b433e
wrong-confirm = The link is not right, or older than seven days. Ask whoever sent it for a new one.

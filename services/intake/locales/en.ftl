### English, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = This is a translation. The text in Dutch is the official text.
# nl 0b45d998
language-label = Language
# nl 68f19598
skip-link = Go to the content
# nl 31f3955c
leave-fast = Leave quickly
# nl d50a4f4f
leave-fast-hint = Leave this page. We will then show the weather forecast.
# nl 6d9b38a3
danger-line = Is someone’s life in danger? Call { $number }.
# nl 0d7ab980
danger-call = Call { $number }
# nl 2705191d
yes = Yes
# nl ddc9bb27
no = No
# nl d3b7384e
next = Continue
# nl 4e28fb9d
back = Back
# nl efadfc08
change = Change
# nl 7814a5ce
optional = not required
# nl 3d3b074b
why = Why do we ask this?
# nl 0d562aa5
progress = Question { $number } of about { $total }
# nl db1a5735
error-title = Something is not right
# nl cd9a978c
error-prefix = Error
# nl c573d788
footer-privacy = We keep nothing in your browser. We keep your request locked. Only the people who help you read it.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Ask for help
# nl 40254c12
start-what = Tell us what you need. We look for the service that can help you in Flanders or Brussels.
# nl 6c4dc16c
start-free = Free. You do not have to say your name.
# nl 5a250957
start-button = Start
# nl 377a80f4
start-time = It takes about two minutes.
# nl 3e066305
start-have-link = Have you already sent a request? Then open the link that you got.
# nl 0ecbda15
start-languages = Choose your language

## Danger

# nl 6666e238
danger-title = Is someone’s life in danger now?
# nl 95571399
danger-hint = For example: someone cannot breathe well, is bleeding a lot or is being attacked.
# nl 1b70aefb
danger-error = Choose yes or no.
# nl 8bb43f7e
emergency-title = Call { $number } now
# nl bbf8d10c
emergency-free = The call is free. You can always call, day and night.
# nl 59ecee01
emergency-say = Say where you are. Say what is happening. Try Dutch, French, German or English.
# nl 2c6af378
emergency-no-papers = You do not need papers to call.
# nl 8142caf8
emergency-not-sent = This website does not send an ambulance or the police.
# nl 40300dbd
emergency-go-on = There is no more danger now. I want to ask for something else.
# nl 03f90f11
danger-box = Are you reading this and is there danger now? Call { $number }. Do not wait for our answer.

## Who asks

# nl 11f333e6
role-title = Who do you want help for?
# nl 9be1fc86
role-person = For myself or for my family
# nl d6db6f72
role-helper = For someone else
# nl 346b69ce
role-helper-hint = For example, for a friend or a neighbour.
# nl 05a5c2ab
role-professional = I work for a service or an organisation
# nl 36d2edcc
role-professional-hint = For example a school, a doctor, a social welfare office (OCMW) or a hospital.
# nl d83d537e
role-why = A service can ask for other things than a family can. For example, to book an interpreter.
# nl 885994c5
role-error = Choose who you want help for.

## What it is about

# nl e11766de
topic-title = What is your request about?
# nl 54c8c143
topic-error = Choose what your request is about.
# nl 686d1722
topic-courses = Learning Dutch or civic integration (inburgering)
# nl 74ac014e
topic-courses-hint = A course, a test, a certificate.
# nl 3aaa2e94
topic-school = School
# nl 276f98d0
topic-school-hint = Registering a child at a school.
# nl ce9e3a40
topic-living = Health, money or shelter
# nl b68d25bc
topic-living-hint = A doctor, food, rent, a place to sleep.
# nl a0a25571
topic-papers = Papers, letters and services
# nl 16ac90b2
topic-papers-hint = A letter that you do not understand. A question about your stay. I am new here.
# nl efc34870
topic-neighbours = Neighbourhood, sport and meeting people
# nl 5c57e117
topic-neighbours-hint = An argument with neighbours, a party, a club.
# nl 3ce5dabe
topic-unfair = Treated unfairly, or having a say
# nl 4a9bf43f
topic-unfair-hint = You do not get something because of your origin. Or you want to give your opinion.
# nl 8198716a
topic-language = An interpreter or a translation
# nl f2423a5a
topic-language-hint = Someone who translates a conversation, or a text.
# nl b656c288
topic-advice = Advice for my organisation
# nl 24983cf3
topic-advice-hint = Working with people of other origins, local policy, a question about the law.
# nl 3ea132e2
topic-other = Something else
# nl b301fde9
topic-other-hint = You can tell us later in your own words.
# nl de162404
need-title = What do you need?
# nl dadfc079
need-error = Choose what fits best. You do not know? Then choose the last one.
# nl 231a30c3
need-learn_dutch = To learn Dutch
# nl 05ca55d5
need-civic_integration = Civic integration (inburgering)
# nl a20e400d
need-civic_integration-hint = A course about living and working in Belgium, with Dutch.
# nl 8984d7b7
need-school_enrolment = To register a child at a school
# nl ccb892ca
need-urgent_medical_care = A doctor or medicines
# nl be424f31
need-urgent_medical_care-hint = You are ill or in pain and you cannot pay for it.
# nl f6094ba9
need-social_assistance = Money, food, rent or another problem at home
# nl 4fd0b545
need-asylum_reception = I am asking for asylum and have no place to sleep
# nl 64f5081c
need-access_to_service = A letter or a service that I do not understand
# nl 2e3233a0
need-residence_law = A question about my stay in Belgium
# nl 5327fb07
need-orientation = I am new here and do not know where to go
# nl ebb9a9bc
need-humane_guidance = I do not know what to do next
# nl 1c6295d1
need-humane_guidance-hint = You want to talk with someone about your future.
# nl a99a8cf5
need-caravan_pitch = A place for a caravan
# nl 6218ca35
need-neighbourhood_conflict = Problems or an argument in the neighbourhood
# nl 5c88f2f1
need-neighbourhood_initiative = To organise something with the neighbourhood
# nl fc626ff2
need-leisure = Sport, hobbies, meeting people
# nl 4a723c4a
need-discrimination = I am treated worse because of my origin, language or religion
# nl dae0600a
need-policy_participation = I want to give my opinion about policy
# nl fe5d932f
need-interpreter_on_site = An interpreter who comes to the place
# nl 0a0b79ab
need-interpreter_by_phone = An interpreter on the phone
# nl 299660b5
need-interpreter_by_video = An interpreter by video
# nl cddafda7
need-written_translation = A translation of a text
# nl a962a6b4
need-advice_for_organisation = Advice or training for my organisation
# nl 46d91211
need-local_policy_support = Support for the policy of a municipality
# nl 1bb62a64
need-unknown = Something else, or I do not know

## Where

# nl d5926648
place-title-person = Which municipality do you live in?
# nl 83e7d02d
place-title-helper = Which municipality does that person live in?
# nl 63e61c22
place-title-professional = Which municipality is it in?
# nl d986fc2b
place-title-on-site = Where is the conversation?
# nl 0a438783
place-title-office = Which municipality is your service in?
# nl cbd5a873
place-label = Postcode or municipality
# nl 7ff5ec4a
place-hint = For example 9000 or Gent. You can also write the name in your language.
# nl 9109a544
place-no-address = No address? Where do you sleep or stay now? Write that municipality.
# nl 952c88a0
place-unknown = I do not know
# nl bc28c2db
place-why = Every municipality has its own services. That is why we need to know where it is. We do not ask for a street.
# nl f89e5221
place-error-empty = Write a postcode or a municipality. For example 9000. Or choose “I do not know”.
# nl 796db262
place-error-unknown = We cannot find this place. Write the postcode. For example 9000. Or choose “I do not know”.
# nl 5ed9da03
which-place-title = Which municipality do you mean?
# nl 56739f69
which-place-hint = There is more than one place that fits “{ $typed }”.
# nl e8e1eb84
which-place-none = None of these. I will write it again.
# nl da6bbded
which-place-error = Choose one municipality.

## Only what still changes the road

# nl 10e693fe
minor-title = Is it about a child younger than 18?
# nl 674720bd
minor-why = For children, sometimes another service helps.
# nl e988a447
minor-error = Choose yes or no.
# nl 88c7ef7e
caravan-title = Do you live in a caravan, or did your parents live in a caravan?
# nl 06375ce1
caravan-title-helper = Does that person live in a caravan, or did their parents live in a caravan?
# nl d11afb7c
caravan-why = Then another service helps with a place for a caravan.
# nl fba26394
caravan-error = Choose an answer. You can also choose: I prefer not to say.
# nl 610f8074
residence-title = Do you have papers to live in Belgium?
# nl 5b0d7bf1
residence-title-helper = Does that person have papers to live in Belgium?
# nl 93b358b5
residence-hint = You do not have to say this. We also help you without an answer.
# nl 4b8de653
residence-why = For this request, sometimes another service helps. That is the only reason why we ask. Wegwijzer does not give this to the police or to the Immigration Office (Dienst Vreemdelingenzaken). A social welfare office (OCMW) has its own rules. Ask the OCMW about them.
# nl 5f9870c8
residence-prefer_not_to_say = I prefer not to say
# nl 1e47d22b
residence-legal = Yes
# nl b948f0c1
residence-asylum = I asked for asylum and am waiting for an answer
# nl 9e37a3e2
residence-asylum-helper = Asked for asylum, and is waiting for an answer
# nl fea274f0
residence-temporary_protection = I have temporary protection
# nl ffafce84
residence-temporary_protection-hint = For example, for people from Ukraine.
# nl ef7668fd
residence-temporary_protection-helper = Temporary protection
# nl 5f91f036
residence-without_permit = No
# nl ae33f0d8
residence-error = Choose an answer. You can also choose: I prefer not to say.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = Which language do you need?
# nl 63421470
languages_needed-label = Language
# nl 2820c93a
languages_needed-second = One more language
# nl 13b8a16b
languages_needed-choose = Choose a language
# nl 4f2fb155
languages_needed-error = Choose a language.
# nl 7cc5477d
appointment-title = When is the conversation?
# nl eb4f6db2
appointment-date = Day
# nl a9a91a29
appointment-time = Time
# nl 1b22db8b
appointment-duration = How long?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# nl 2b64eb7b
appointment-place = Address or room
# nl d15ac7e8
appointment-place-hint = For example: Kerkstraat 1, room 2. Do not write the name of a client.
# nl 347bc848
appointment-later = It is not decided yet
# nl e74a7e2c
appointment-error-date = Choose a day. For example { $example }.
# nl de24b90b
appointment-error-past = This day is over. Choose today or a later day.
# nl 3ba7126b
appointment-error-time = Write the time. For example 14:30.
# nl 6082f4f0
organisation-title = Which service do you work for?
# nl 92d3468d
organisation-name = Name of the service
# nl 75f9f16d
organisation-department = Department
# nl e6b90b8a
organisation-reference = Your own number for this request
# nl 8aec4184
organisation-reference-hint = Do not write the name of a client.
# nl 53d0f63c
organisation-error = Write the name of your service. For example: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Do you want to tell us anything else?
# nl 9e4a5e60
words-title-needed = Tell us what you need
# nl 82ab1a49
words-hint = Write in your own language. Do not write names of other people.
# nl 89d1cdb0
words-urgent = It is urgent: something has to happen today or tomorrow
# nl 5a4299f0
words-error-empty = Write in a few words what you need. For example: I am looking for a school for my son.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Your text is { $over } character too long. Make it shorter.
       *[other] Your text is { $over } characters too long. Make it shorter.
    }

## How to answer

# nl 909da016
contact-title = How may we answer you?
# nl 277eeb9e
contact-hint = You do not have to write anything. You always get a link. There you can read what happens with your request.
# nl c13a93c8
contact-name = Name
# nl 300f05f0
contact-phone = Phone
# nl 3ab1927a
contact-phone-hint = For example 0470 00 00 00, or +32 470 00 00 00.
# nl 243730ba
contact-email = Email
# nl 44b82e06
contact-language = In which language may we answer?
# nl c5405bc5
contact-safe = Does someone else look at your phone or your email? Then write nothing.
# nl 22228286
contact-error-phone = This phone number is not right. Write it like this: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = This email address is not right. Write it like this: name@example.be.
# nl 23f1f13e
contact-error-name = This name is too long. Write a shorter name.

## Check and send

# nl 95151a19
check-title = Check everything
# nl 5c9432f0
check-answers = Your answers
# nl 7cf32922
check-nothing = not said
# nl a3b60504
check-anonymous = You did not give a name, phone number or email address. That is fine.
# nl c0475f9c
check-receivers = We will send this to:
# nl fd4ae37c
check-person-first = First, someone who works for Wegwijzer reads your request. They choose the service that can help you.
# nl 9129e55c
check-person-proposal = Probably that is:
# nl c0b792c4
check-doubt = Maybe it will be another service. You can always see on your page who has your request.
# nl 1c7d1404
check-consent = Is that OK?
# nl 3304a103
check-consent-yes = Yes, send my request
# nl 49f5a738
check-consent-no = No, send nothing. Only tell me where I can find help
# nl 3c00f8af
check-consent-error = Choose yes or no.
# nl fcce5c19
check-send = Send
# nl 410a7f20
check-duplicate = You already sent this request on { $when }. We have it. You do not have to do anything more. Has something changed? Then you may send it again.
# nl 3e11cc83
check-again = Something has changed or it took a long time. Check everything again and send it again.
# nl e9b4dd2f
check-not-kept = We could not save your request now. It has not been sent. Your answers are still here. Wait a moment and then press “Send” again.
# nl cb300152
check-busy =
    { $seconds ->
        [one] It is very busy now. Wait { $seconds } second and then press “Send” again. Your answers stay here.
       *[other] It is very busy now. Wait { $seconds } seconds and then press “Send” again. Your answers stay here.
    }
# nl 1ca7cf7a
check-working = Please wait. We are sending your request.
# nl 336f11a4
honeypot = Leave this field empty

## Receipt

# nl b69ab754
receipt-title = We have your request
# nl 3f4a2966
receipt-reference = Your number
# nl ea396fdf
receipt-reference-hint = Say this number when you call or visit.
# nl 6c7b78ac
receipt-link = Your page
# nl 09187aef
receipt-link-hint = Keep this link. With this link you can see where your request is. Do not give the link to anyone. Anyone who has the link can see your request.
# nl 28968b33
receipt-open = Open your page
# nl bbcdd3dc
receipt-next = What happens now?
# nl 3d6ed922
receipt-next-service = The service gets your request within a few minutes. You can see on your page who has it.
# nl 7787f1ff
receipt-next-person = Someone who works for Wegwijzer reads your request. After that, you can see on your page who has it.
# nl fa13a03e
receipt-next-contact = The service calls or emails you.
# nl 3c49ac43
receipt-next-anonymous = We cannot call or email you. Look at your page. Go to the service yourself and say your number.
# nl 47c071fb
receipt-lost = Have you lost the link? Then we cannot give it to you again. Make a new request.
# nl 05882dee
receipt-copy = Copy the link
# nl 5db8efaf
receipt-copied = The link is copied.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = We have sent nothing and kept nothing.
# nl 5683af04
answer-who = Who can help you?
# nl dc091e60
answer-nobody = We do not know a service for this request. Ask at the town hall near you. They know the services there.
# nl bb4e5390
answer-other = I want to ask for something else
# nl b28aed7d
answer-talk = I also want to talk about it with someone from my municipality
# nl fe592ff2
answer-asylum_reception-title = Fedasil helps you
# nl 8e69a1eb
answer-asylum_reception = Fedasil is Belgium’s service for people who ask for asylum. Fedasil looks for a place to sleep. We cannot decide that.
# nl 9a6471a4
answer-wallonia-title = Wallonia has its own services
# nl e7afaa8e
answer-wallonia = This place is in Wallonia. We work for Flanders and Brussels. In Wallonia, other services help you, mostly in French.
# nl f30f8ea7
answer-german_area-title = East Belgium has its own services
# nl d3c16ef5
answer-german_area = This place is in the German-speaking part of Belgium. Other services help you there.
# nl 7ba57ee7
answer-care_elsewhere-title = You have the right to see a doctor
# nl 31d38311
answer-care_elsewhere = Even without papers, you may see a doctor if you need to. Go to the social welfare office (OCMW) of the municipality where you are. In Wallonia it is called CPAS. They arrange the payment.
# nl 308ca0cb
answer-discrimination-title = You may report this
# nl 2963b2d6
answer-discrimination = No one is allowed to treat you worse because of your origin, language or religion. These services listen to you and tell you what you can do. That is free.
# nl 90c7efec
answer-interpreter-title = The service books the interpreter for you
# nl d35d7239
answer-interpreter = You do not have to look for or pay an interpreter yourself. The school, the doctor or the social welfare office (OCMW) can book an interpreter. Show this card there.
# nl 4f8c328a
answer-no_course_asylum-title = Civic integration (inburgering) is not possible yet
# nl a3526f93
answer-no_course_asylum = You are waiting for an answer to your request for asylum. Then there is no civic integration for you yet. But you may learn Dutch. Ask about it at the place where you sleep, or choose something else below.
# nl 84581eab
answer-no_course_papers-title = This course is not possible now
# nl 8e7e2290
answer-no_course_papers = You need papers for this course. But you have other rights: to see a doctor if you need to, and school for children. You can also talk with someone about your future.
# nl 08c7d8ae
answer-no_consent-title = You can find help here
# nl 2612177f
answer-no_consent = You do not want us to send anything. That is fine. This service can help you. You can go there yourself.
# nl 866cf472
answer-danger-title = Call { $number }
# nl b99df164
answer-danger = Is someone’s life in danger? Then call { $number } now. We cannot help fast enough.
# nl d85083cd
answer-general-title = You can find help here
# nl ba1ae303
answer-general = For this request we do not send anything on. These services can help you.
# nl af470c31
answer-learn-dutch = I want to learn Dutch
# nl 4502781a
answer-guidance = I want to talk with someone about my future
# nl 16d71e4b
answer-doctor = I need a doctor
# nl f03bcd3d
card-title = Card to show
# nl eb65cac5
card-choose = Choose your language at the top. Then we make a card in your language and in Dutch.
# nl 66483aba
card-print = Print the card
# nl c5e0bacf
card-text = I speak { $language }. I want to understand you well. Can you book an interpreter? A service can do that through a social interpreting service.

## Who may receive

# nl bda98b91
org-local-authority = the local authority of { $place }
# nl b8df796f
org-ocmw = the social welfare office (OCMW) of { $place }
# nl ef97f06a
org-school = the schools in { $place }
# nl d694e52b
org-municipality-brussels = the municipality of { $place }
# nl de52ddf9
org-language-note = The names of services are in Dutch.

## The status page

# nl 94f46bc4
status-title = Your request for help
# nl 95bc2c83
status-ask-secret = Paste here the whole link that you got.
# nl 0ce830ef
status-secret-label = Your link
# nl 141ac89b
status-secret-hint = The link ends with many letters and numbers.
# nl 75e981a9
status-secret-button = Show my request
# nl 76a98cb4
status-loading = We are looking for your request.
# nl 4085591d
status-not-found = We cannot find a request with this link. Check that the link is complete. Have you lost it? Then make a new request.
# nl 34dd61bb
status-unavailable = We cannot look now. Your request is not lost. Try again later.
# nl 9679d414
status-reference = Number
# nl 097f0229
status-received = We have your request
# nl 9faf13ad
status-received-text = We are looking for the service that can help you. Usually that does not take long.
# nl 764afa46
status-referred = A service has your request
# nl 85dfcb0e
status-referred-text = The service has been told. It still has to read your request.
# nl e737b71d
status-accepted = A service is helping you
# nl 972226d0
status-accepted-text = The service has read your request and will help you further.
# nl 924d26c0
status-sent-on = Another service is now looking at your request
# nl 3c00d74c
status-sent-on-text = The first service could not help you. Your request has been sent on. You do not have to do anything.
# nl 45387a56
status-needs_person = Someone who works for Wegwijzer is reading your request
# nl cc9f97d3
status-needs_person-text = A human being decides who can help you best.
# nl 10df0593
status-answered = Your answer is here
# nl f79879e2
status-closed = Your request for help is finished
# nl d5e815d8
status-closed-text = Do you still need help? Then make a new request.
# nl 6a96ccf9
status-withdrawn = You took back your request for help
# nl 10f4aa8a
status-withdrawn-text = We will not send anything more. Do you need help after all? Then make a new request.
# nl 5fb1fd76
status-erased = Your request for help has been erased
# nl eb2a532f
status-erased-text = No one can read your request any more.
# nl 74133026
status-when-received = Asked on { $when }
# nl bebdc085
status-when-updated = Last news on { $when }
# nl 9818340d
status-show-who = Show who has your request
# nl 6784f583
status-show-answer = Show your answer
# nl 29369d0f
status-hidden-hint = We show this only when you ask for it. That way no one can read along with you.
# nl 5574a393
status-refresh = Look again
# nl cbe50ac5
status-new = Make a new request
# nl 7532635c
withdraw-title = Do you want to take back your request for help?
# nl de5f02eb
withdraw-text = Then we will not send anything more. Has a service already been told? Then it may still call you.
# nl dde10528
withdraw-keep = No, keep my request
# nl 4ae82ac3
withdraw-yes = Yes, take back my request for help
# nl cd296c1c
withdraw-erase = Yes, and erase everything I told you
# nl d8c62d19
withdraw-erase-hint = This cannot be undone. We cannot read your request any more either.
# nl 929717ad
withdraw-button = Take back my request for help
# nl 26f00794
withdraw-failed = We could not do this now. Your request is still there. Try again later.

## When something goes wrong

# nl 56661194
wrong-not-found-title = This page does not exist
# nl 90f7fa9f
wrong-not-found = Check that the address is right. Or start at the first page.
# nl a0ee83de
wrong-too-many-title = Please wait a moment
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] You sent a lot in a short time. Wait { $seconds } second and try again.
       *[other] You sent a lot in a short time. Wait { $seconds } seconds and try again.
    }
# nl 195313e2
wrong-too-large-title = Your text is too long
# nl eedcb85f
wrong-too-large = Go back and write a shorter text.
# nl c5561a91
wrong-defect-title = Something went wrong on our side
# nl bdf2dcec
wrong-defect = Nothing has been sent. Try again later. Do you need help quickly? Go to the town hall near you.
# nl 8bf1520a
wrong-start = To the first page

### English, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = This is a translation. The text in Dutch is the official text.
language-label = Language
language-change = Another language
skip-link = Go to the content
leave-fast = Leave quickly
leave-fast-hint = Leave this page. We will then show the weather forecast.
danger-line = Is someone’s life in danger? Call { $number }.
danger-call = Call { $number }
yes = Yes
no = No
next = Continue
back = Back
change = Change
optional = not required
why = Why do we ask this?
progress = Question { $number } of about { $total }
error-title = Something is not right
error-prefix = Error
footer-privacy = We keep nothing in your browser. We keep your request locked. Only the people who help you read it.
page-title = { $title } – Wegwijzer

## Start page

start-title = Ask for help
start-what = Tell us what you need. We look for the service that can help you in Flanders or Brussels.
start-free = Free. You do not have to say your name.
start-button = Start
start-time = It takes about two minutes.
start-have-link = Have you already sent a request? Then open the link that you got.
start-languages = Choose your language

## Danger

danger-title = Is someone’s life in danger now?
danger-hint = For example: someone cannot breathe well, is bleeding a lot or is being attacked.
danger-error = Choose yes or no.
emergency-title = Call { $number } now
emergency-free = The call is free. You can always call, day and night.
emergency-say = Say where you are. Say what is happening. Try Dutch, French, German or English.
emergency-no-papers = You do not need papers to call.
emergency-not-sent = This website does not send an ambulance or the police.
emergency-go-on = There is no more danger now. I want to ask for something else.
danger-box = Are you reading this and is there danger now? Call { $number }. Do not wait for our answer.

## Who asks

role-title = Who do you want help for?
role-person = For myself or for my family
role-helper = For someone else
role-helper-hint = For example, for a friend or a neighbour.
role-professional = I work for a service or an organisation
role-professional-hint = For example a school, a doctor, a social welfare office (OCMW) or a hospital.
role-why = A service can ask for other things than a family can. For example, to book an interpreter.
role-error = Choose who you want help for.

## What it is about

topic-title = What is your request about?
topic-error = Choose what your request is about.
topic-courses = Learning Dutch or civic integration (inburgering)
topic-courses-hint = A course, a test, a certificate.
topic-school = School
topic-school-hint = Registering a child at a school.
topic-living = Health, money or shelter
topic-living-hint = A doctor, food, rent, a place to sleep.
topic-papers = Papers, letters and services
topic-papers-hint = A letter that you do not understand. A question about your stay. I am new here.
topic-neighbours = Neighbourhood, sport and meeting people
topic-neighbours-hint = An argument with neighbours, a party, a club.
topic-unfair = Treated unfairly, or having a say
topic-unfair-hint = You do not get something because of your origin. Or you want to give your opinion.
topic-language = An interpreter or a translation
topic-language-hint = Someone who translates a conversation, or a text.
topic-advice = Advice for my organisation
topic-advice-hint = Working with people of other origins, local policy, a question about the law.
topic-other = Something else
topic-other-hint = You can tell us later in your own words.

need-title = What do you need?
need-error = Choose what fits best. You do not know? Then choose the last one.
need-learn_dutch = To learn Dutch
need-civic_integration = Civic integration (inburgering)
need-civic_integration-hint = A course about living and working in Belgium, with Dutch.
need-school_enrolment = To register a child at a school
need-urgent_medical_care = A doctor or medicines
need-urgent_medical_care-hint = You are ill or in pain and you cannot pay for it.
need-social_assistance = Money, food, rent or another problem at home
need-asylum_reception = I am asking for asylum and have no place to sleep
need-access_to_service = A letter or a service that I do not understand
need-residence_law = A question about my stay in Belgium
need-orientation = I am new here and do not know where to go
need-humane_guidance = I do not know what to do next
need-humane_guidance-hint = You want to talk with someone about your future.
need-caravan_pitch = A place for a caravan
need-neighbourhood_conflict = Problems or an argument in the neighbourhood
need-neighbourhood_initiative = To organise something with the neighbourhood
need-leisure = Sport, hobbies, meeting people
need-discrimination = I am treated worse because of my origin, language or religion
need-policy_participation = I want to give my opinion about policy
need-interpreter_on_site = An interpreter who comes to the place
need-interpreter_by_phone = An interpreter on the phone
need-interpreter_by_video = An interpreter by video
need-written_translation = A translation of a text
need-advice_for_organisation = Advice or training for my organisation
need-local_policy_support = Support for the policy of a municipality
need-unknown = Something else, or I do not know

## Where

place-title-person = Which municipality do you live in?
place-title-helper = Which municipality does that person live in?
place-title-professional = Which municipality is it in?
place-title-on-site = Where is the conversation?
place-title-office = Which municipality is your service in?
place-label = Postcode or municipality
place-hint = For example 9000 or Gent. You can also write the name in your language.
place-no-address = No address? Where do you sleep or stay now? Write that municipality.
place-unknown = I do not know
place-why = Every municipality has its own services. That is why we need to know where it is. We do not ask for a street.
place-error-empty = Write a postcode or a municipality. For example 9000. Or choose “I do not know”.
place-error-unknown = We cannot find this place. Write the postcode. For example 9000. Or choose “I do not know”.
which-place-title = Which municipality do you mean?
which-place-hint = There is more than one place that fits “{ $typed }”.
which-place-none = None of these. I will write it again.
which-place-error = Choose one municipality.

## Only what still changes the road

minor-title = Is it about a child younger than 18?
minor-why = For children, sometimes another service helps.
minor-error = Choose yes or no.
caravan-title = Do you live in a caravan, or did your parents live in a caravan?
caravan-title-helper = Does that person live in a caravan, or did their parents live in a caravan?
caravan-why = Then another service helps with a place for a caravan.
caravan-error = Choose an answer. You can also choose: I prefer not to say.
residence-title = Do you have papers to live in Belgium?
residence-title-helper = Does that person have papers to live in Belgium?
residence-hint = You do not have to say this. We also help you without an answer.
residence-why = For this request, sometimes another service helps. That is the only reason why we ask. Wegwijzer does not give this to the police or to the Immigration Office (Dienst Vreemdelingenzaken). A social welfare office (OCMW) has its own rules. Ask the OCMW about them.
residence-prefer_not_to_say = I prefer not to say
residence-legal = Yes
residence-asylum = I asked for asylum and am waiting for an answer
residence-asylum-helper = Asked for asylum, and is waiting for an answer
residence-temporary_protection = I have temporary protection
residence-temporary_protection-hint = For example, for people from Ukraine.
residence-temporary_protection-helper = Temporary protection
residence-without_permit = No
residence-error = Choose an answer. You can also choose: I prefer not to say.

## An interpreter or a translation, ordered by a service

languages_needed-title = Which language do you need?
languages_needed-label = Language
languages_needed-second = One more language
languages_needed-choose = Choose a language
languages_needed-error = Choose a language.
appointment-title = When is the conversation?
appointment-date = Day
appointment-time = Time
appointment-duration = How long?
appointment-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
appointment-place = Address or room
appointment-place-hint = For example: Kerkstraat 1, room 2. Do not write the name of a client.
appointment-later = It is not decided yet
appointment-error-date = Choose a day. For example { $example }.
appointment-error-past = This day is over. Choose today or a later day.
appointment-error-time = Write the time. For example 14:30.
organisation-title = Which service do you work for?
organisation-name = Name of the service
organisation-department = Department
organisation-reference = Your own number for this request
organisation-reference-hint = Do not write the name of a client.
organisation-error = Write the name of your service. For example: Basisschool De Linde.

## Own words

words-title = Do you want to tell us anything else?
words-title-needed = Tell us what you need
words-hint = Write in your own language. Do not write names of other people.
words-label = Your words
words-urgent = It is urgent: something has to happen today or tomorrow
words-error-empty = Write in a few words what you need. For example: I am looking for a school for my son.
words-error-long = { $over ->
    [one] Your text is { $over } character too long. Make it shorter.
   *[other] Your text is { $over } characters too long. Make it shorter.
}

## How to answer

contact-title = How may we answer you?
contact-hint = You do not have to write anything. You always get a link. There you can read what happens with your request.
contact-name = Name
contact-phone = Phone
contact-phone-hint = For example 0470 00 00 00, or +32 470 00 00 00.
contact-email = Email
contact-language = In which language may we answer?
contact-safe = Does someone else look at your phone or your email? Then write nothing.
contact-error-phone = This phone number is not right. Write it like this: +32 470 00 00 00.
contact-error-email = This email address is not right. Write it like this: name@example.be.
contact-error-name = This name is too long. Write a shorter name.

## Check and send

check-title = Check everything
check-answers = Your answers
check-nothing = not said
check-anonymous = You did not give a name, phone number or email address. That is fine.
check-receivers = We will send this to:
check-person-first = First, someone who works for Wegwijzer reads your request. They choose the service that can help you.
check-person-proposal = Probably that is:
check-doubt = Maybe it will be another service. You can always see on your page who has your request.
check-consent = Is that OK?
check-consent-yes = Yes, send my request
check-consent-no = No, send nothing. Only tell me where I can find help
check-consent-error = Choose yes or no.
check-send = Send
check-duplicate = You already sent this request on { $when }. We have it. You do not have to do anything more. Has something changed? Then you may send it again.
check-again = Something has changed or it took a long time. Check everything again and send it again.
check-not-kept = We could not save your request now. It has not been sent. Your answers are still here. Wait a moment and then press “Send” again.
check-busy = { $seconds ->
    [one] It is very busy now. Wait { $seconds } second and then press “Send” again. Your answers stay here.
   *[other] It is very busy now. Wait { $seconds } seconds and then press “Send” again. Your answers stay here.
}
check-working = Please wait. We are sending your request.
honeypot = Leave this field empty

## Receipt

receipt-title = We have your request
receipt-reference = Your number
receipt-reference-hint = Say this number when you call or visit.
receipt-link = Your page
receipt-link-hint = Keep this link. With this link you can see where your request is. Do not give the link to anyone. Anyone who has the link can see your request.
receipt-open = Open your page
receipt-next = What happens now?
receipt-next-service = The service gets your request within a few minutes. You can see on your page who has it.
receipt-next-person = Someone who works for Wegwijzer reads your request. After that, you can see on your page who has it.
receipt-next-contact = The service calls or emails you.
receipt-next-anonymous = We cannot call or email you. Look at your page. Go to the service yourself and say your number.
receipt-lost = Have you lost the link? Then we cannot give it to you again. Make a new request.
receipt-copy = Copy the link
receipt-copied = The link is copied.

## Answers without sending anything

answer-not-sent = We have sent nothing and kept nothing.
answer-who = Who can help you?
answer-nobody = We do not know a service for this request. Ask at the town hall near you. They know the services there.
answer-other = I want to ask for something else
answer-talk = I also want to talk about it with someone from my municipality
answer-asylum_reception-title = Fedasil helps you
answer-asylum_reception = Fedasil is Belgium’s service for people who ask for asylum. Fedasil looks for a place to sleep. We cannot decide that.
answer-wallonia-title = Wallonia has its own services
answer-wallonia = This place is in Wallonia. We work for Flanders and Brussels. In Wallonia, other services help you, mostly in French.
answer-german_area-title = East Belgium has its own services
answer-german_area = This place is in the German-speaking part of Belgium. Other services help you there.
answer-care_elsewhere-title = You have the right to see a doctor
answer-care_elsewhere = Even without papers, you may see a doctor if you need to. Go to the social welfare office (OCMW) of the municipality where you are. In Wallonia it is called CPAS. They arrange the payment.
answer-discrimination-title = You may report this
answer-discrimination = No one is allowed to treat you worse because of your origin, language or religion. These services listen to you and tell you what you can do. That is free.
answer-interpreter-title = The service books the interpreter for you
answer-interpreter = You do not have to look for or pay an interpreter yourself. The school, the doctor or the social welfare office (OCMW) can book an interpreter. Show this card there.
answer-no_course_asylum-title = Civic integration (inburgering) is not possible yet
answer-no_course_asylum = You are waiting for an answer to your request for asylum. Then there is no civic integration for you yet. But you may learn Dutch. Ask about it at the place where you sleep, or choose something else below.
answer-no_course_papers-title = This course is not possible now
answer-no_course_papers = You need papers for this course. But you have other rights: to see a doctor if you need to, and school for children. You can also talk with someone about your future.
answer-no_consent-title = You can find help here
answer-no_consent = You do not want us to send anything. That is fine. This service can help you. You can go there yourself.
answer-danger-title = Call { $number }
answer-danger = Is someone’s life in danger? Then call { $number } now. We cannot help fast enough.
answer-general-title = You can find help here
answer-general = For this request we do not send anything on. These services can help you.
answer-learn-dutch = I want to learn Dutch
answer-guidance = I want to talk with someone about my future
answer-doctor = I need a doctor

card-title = Card to show
card-choose = Choose your language at the top. Then we make a card in your language and in Dutch.
card-print = Print the card
card-text = I speak { $language }. I want to understand you well. Can you book an interpreter? A service can do that through a social interpreting service.

## Who may receive

org-local-authority = the local authority of { $place }
org-ocmw = the social welfare office (OCMW) of { $place }
org-school = the schools in { $place }
org-municipality-brussels = the municipality of { $place }
org-language-note = The names of services are in Dutch.

## The status page

status-title = Your request for help
status-ask-secret = Paste here the whole link that you got.
status-secret-label = Your link
status-secret-hint = The link ends with many letters and numbers.
status-secret-button = Show my request
status-loading = We are looking for your request.
status-not-found = We cannot find a request with this link. Check that the link is complete. Have you lost it? Then make a new request.
status-unavailable = We cannot look now. Your request is not lost. Try again later.
status-reference = Number
status-received = We have your request
status-received-text = We are looking for the service that can help you. Usually that does not take long.
status-referred = A service has your request
status-referred-text = The service has been told. It still has to read your request.
status-accepted = A service is helping you
status-accepted-text = The service has read your request and will help you further.
status-sent-on = Another service is now looking at your request
status-sent-on-text = The first service could not help you. Your request has been sent on. You do not have to do anything.
status-needs_person = Someone who works for Wegwijzer is reading your request
status-needs_person-text = A human being decides who can help you best.
status-answered = Your answer is here
status-closed = Your request for help is finished
status-closed-text = Do you still need help? Then make a new request.
status-withdrawn = You took back your request for help
status-withdrawn-text = We will not send anything more. Do you need help after all? Then make a new request.
status-erased = Your request for help has been erased
status-erased-text = No one can read your request any more.
status-when-received = Asked on { $when }
status-when-updated = Last news on { $when }
status-show-who = Show who has your request
status-show-answer = Show your answer
status-hidden-hint = We show this only when you ask for it. That way no one can read along with you.
status-refresh = Look again
status-new = Make a new request
withdraw-title = Do you want to take back your request for help?
withdraw-text = Then we will not send anything more. Has a service already been told? Then it may still call you.
withdraw-keep = No, keep my request
withdraw-yes = Yes, take back my request for help
withdraw-erase = Yes, and erase everything I told you
withdraw-erase-hint = This cannot be undone. We cannot read your request any more either.
withdraw-button = Take back my request for help
withdraw-error = Choose an answer.
withdraw-failed = We could not do this now. Your request is still there. Try again later.

## When something goes wrong

wrong-not-found-title = This page does not exist
wrong-not-found = Check that the address is right. Or start at the first page.
wrong-too-many-title = Please wait a moment
wrong-too-many = { $seconds ->
    [one] You sent a lot in a short time. Wait { $seconds } second and try again.
   *[other] You sent a lot in a short time. Wait { $seconds } seconds and try again.
}
wrong-too-large-title = Your text is too long
wrong-too-large = Go back and write a shorter text.
wrong-defect-title = Something went wrong on our side
wrong-defect = Nothing has been sent. Try again later. Do you need help quickly? Go to the town hall near you.
wrong-start = To the first page

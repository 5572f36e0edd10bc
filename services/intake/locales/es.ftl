### Spanish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Esto es una traducción. El texto en neerlandés es el texto oficial.
# nl 0b45d998
language-label = Idioma
# nl 68f19598
skip-link = Ir al contenido
# nl 31f3955c
leave-fast = Salir rápido
# nl d50a4f4f
leave-fast-hint = Salga de esta página. Entonces mostramos la previsión del tiempo.
# nl 6d9b38a3
danger-line = ¿Está en peligro la vida de alguien? Llame al { $number }.
# nl 0d7ab980
danger-call = Llamar al { $number }
# nl 2705191d
yes = Sí
# nl ddc9bb27
no = No
# nl d3b7384e
next = Continuar
# nl 4e28fb9d
back = Volver
# nl efadfc08
change = Cambiar
# nl 7814a5ce
optional = no es obligatorio
# nl 3d3b074b
why = ¿Por qué preguntamos esto?
# nl 0d562aa5
progress = Pregunta { $number } de aproximadamente { $total }
# nl db1a5735
error-title = Hay algo que no está bien
# nl cd9a978c
error-prefix = Error
# nl c573d788
footer-privacy = No guardamos nada en su navegador. Guardamos su petición bajo llave. Solo la leen las personas que le ayudan.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Pedir ayuda
# nl 40254c12
start-what = Cuéntenos qué necesita. Buscamos el servicio que puede ayudarle en Flandes o en Bruselas.
# nl 6c4dc16c
start-free = Gratis. No hace falta decir su nombre.
# nl 5a250957
start-button = Empezar
# nl 377a80f4
start-time = Se tarda unos dos minutos.
# nl 3e066305
start-have-link = ¿Ya ha hecho una petición? Entonces abra el enlace que recibió.
# nl 0ecbda15
start-languages = Elija su idioma

## Danger

# nl 6666e238
danger-title = ¿Está ahora en peligro la vida de alguien?
# nl 95571399
danger-hint = Por ejemplo: alguien no respira bien, sangra mucho o sufre un ataque de otra persona.
# nl 1b70aefb
danger-error = Elija sí o no.
# nl 8bb43f7e
emergency-title = Llame ahora al { $number }
# nl bbf8d10c
emergency-free = La llamada es gratis. Puede llamar siempre, de día y de noche.
# nl 59ecee01
emergency-say = Diga dónde está. Diga qué pasa. Intente hablar en neerlandés, francés, alemán o inglés.
# nl 2c6af378
emergency-no-papers = No necesita papeles para llamar.
# nl 8142caf8
emergency-not-sent = Esta página no envía ambulancias ni policía.
# nl 40300dbd
emergency-go-on = Ahora ya no hay peligro. Quiero pedir otra cosa.
# nl 03f90f11
danger-box = ¿Está leyendo esto y hay peligro ahora? Llame al { $number }. No espere nuestra respuesta.

## Who asks

# nl 11f333e6
role-title = ¿Para quién pide ayuda?
# nl 9be1fc86
role-person = Para mí o para mi familia
# nl d6db6f72
role-helper = Para otra persona
# nl 346b69ce
role-helper-hint = Por ejemplo, para una amistad o alguien del vecindario.
# nl 05a5c2ab
role-professional = Trabajo para un servicio o una organización
# nl 36d2edcc
role-professional-hint = Por ejemplo una escuela, un médico, un servicio social (OCMW) o un hospital.
# nl d83d537e
role-why = Un servicio puede pedir otras cosas que una familia. Por ejemplo, pedir un intérprete.
# nl 885994c5
role-error = Elija para quién pide ayuda.

## What it is about

# nl e11766de
topic-title = ¿De qué trata su petición?
# nl 54c8c143
topic-error = Elija de qué trata su petición.
# nl 686d1722
topic-courses = Aprender neerlandés o integración cívica (inburgering)
# nl 74ac014e
topic-courses-hint = Un curso, un examen, un certificado.
# nl 3aaa2e94
topic-school = Escuela
# nl 276f98d0
topic-school-hint = Inscribir a un niño o una niña en una escuela.
# nl ce9e3a40
topic-living = Salud, dinero o alojamiento
# nl b68d25bc
topic-living-hint = Médico, comida, alquiler, un lugar para dormir.
# nl a0a25571
topic-papers = Papeles, cartas y servicios
# nl 16ac90b2
topic-papers-hint = Una carta que no entiende. Una pregunta sobre la residencia. Acabo de llegar aquí.
# nl efc34870
topic-neighbours = Barrio, deporte y conocer gente
# nl 5c57e117
topic-neighbours-hint = Una discusión con los vecinos, una fiesta, un club.
# nl 3ce5dabe
topic-unfair = Trato injusto, o dar su opinión
# nl 4a9bf43f
topic-unfair-hint = No le dan algo por su origen. O quiere dar su opinión.
# nl 8198716a
topic-language = Un intérprete o una traducción
# nl f2423a5a
topic-language-hint = Alguien que traduce en una conversación, o un texto traducido.
# nl b656c288
topic-advice = Consejo para mi organización
# nl 24983cf3
topic-advice-hint = Trabajar con personas de otro origen, política local, una pregunta sobre la ley.
# nl 3ea132e2
topic-other = Otra cosa
# nl b301fde9
topic-other-hint = Nos lo cuenta más tarde con sus propias palabras.
# nl de162404
need-title = ¿Qué necesita?
# nl dadfc079
need-error = Elija lo que mejor encaja. ¿No lo sabe? Entonces elija la última opción.
# nl 231a30c3
need-learn_dutch = Aprender neerlandés
# nl 05ca55d5
need-civic_integration = Integración cívica (inburgering)
# nl a20e400d
need-civic_integration-hint = Un curso sobre la vida y el trabajo en Bélgica, con neerlandés.
# nl 8984d7b7
need-school_enrolment = Inscribir a un niño o una niña en una escuela
# nl ccb892ca
need-urgent_medical_care = Un médico o medicinas
# nl be424f31
need-urgent_medical_care-hint = Tiene una enfermedad o dolor y no lo puede pagar.
# nl f6094ba9
need-social_assistance = Dinero, comida, alquiler u otro problema en casa
# nl 4fd0b545
need-asylum_reception = Pido asilo y no tengo un lugar para dormir
# nl 64f5081c
need-access_to_service = Una carta o un servicio que no entiendo
# nl 2e3233a0
need-residence_law = Una pregunta sobre mi residencia en Bélgica
# nl 5327fb07
need-orientation = Acabo de llegar aquí y no sé adónde ir
# nl ebb9a9bc
need-humane_guidance = Ya no sé qué hacer a partir de ahora
# nl 1c6295d1
need-humane_guidance-hint = Quiere hablar con alguien sobre su futuro.
# nl a99a8cf5
need-caravan_pitch = Un lugar para una caravana
# nl 6218ca35
need-neighbourhood_conflict = Problemas o discusiones en el barrio
# nl 5c88f2f1
need-neighbourhood_initiative = Organizar algo con el barrio
# nl fc626ff2
need-leisure = Deporte, aficiones, conocer gente
# nl 4a723c4a
need-discrimination = Me tratan peor por mi origen, mi idioma o mi religión
# nl dae0600a
need-policy_participation = Quiero dar mi opinión sobre la política
# nl fe5d932f
need-interpreter_on_site = Un intérprete que viene
# nl 0a0b79ab
need-interpreter_by_phone = Un intérprete por teléfono
# nl 299660b5
need-interpreter_by_video = Un intérprete por vídeo
# nl cddafda7
need-written_translation = La traducción de un texto
# nl a962a6b4
need-advice_for_organisation = Consejo o formación para mi organización
# nl 46d91211
need-local_policy_support = Apoyo para la política de un municipio
# nl 1bb62a64
need-unknown = Otra cosa, o no lo sé

## Where

# nl d5926648
place-title-person = ¿En qué municipio vive?
# nl 83e7d02d
place-title-helper = ¿En qué municipio vive esa persona?
# nl 63e61c22
place-title-professional = ¿En qué municipio es?
# nl d986fc2b
place-title-on-site = ¿Dónde es la conversación?
# nl 0a438783
place-title-office = ¿En qué municipio está su servicio?
# nl cbd5a873
place-label = Código postal o municipio
# nl 7ff5ec4a
place-hint = Por ejemplo 9000 o Gent. También puede escribir el nombre en su idioma.
# nl 9109a544
place-no-address = ¿No tiene dirección? ¿Dónde duerme o dónde está ahora? Escriba ese municipio.
# nl 952c88a0
place-unknown = No lo sé
# nl bc28c2db
place-why = Cada municipio tiene sus propios servicios. Por eso necesitamos saber dónde es. No preguntamos la calle.
# nl f89e5221
place-error-empty = Escriba un código postal o un municipio. Por ejemplo 9000. O elija «No lo sé».
# nl 796db262
place-error-unknown = No encontramos este lugar. Escriba el código postal. Por ejemplo 9000. O elija «No lo sé».
# nl 5ed9da03
which-place-title = ¿A qué municipio se refiere?
# nl 56739f69
which-place-hint = Hay varios lugares que encajan con «{ $typed }».
# nl e8e1eb84
which-place-none = Ninguno de estos. Lo escribo de nuevo.
# nl da6bbded
which-place-error = Elija un municipio.

## Only what still changes the road

# nl 10e693fe
minor-title = ¿Se trata de un menor de 18 años?
# nl 674720bd
minor-why = Para los menores, a veces ayuda otro servicio.
# nl e988a447
minor-error = Elija sí o no.
# nl 88c7ef7e
caravan-title = ¿Vive en una caravana, o vivían sus padres en una caravana?
# nl 06375ce1
caravan-title-helper = ¿Vive esa persona en una caravana, o vivían sus padres en una caravana?
# nl d11afb7c
caravan-why = Entonces, para un lugar para una caravana ayuda otro servicio.
# nl fba26394
caravan-error = Elija una respuesta. También puede elegir: prefiero no decirlo.
# nl 610f8074
residence-title = ¿Tiene papeles para vivir en Bélgica?
# nl 5b0d7bf1
residence-title-helper = ¿Tiene esa persona papeles para vivir en Bélgica?
# nl 93b358b5
residence-hint = No hace falta decirlo. Le ayudamos también sin respuesta.
# nl 4b8de653
residence-why = Para esta petición, a veces ayuda otro servicio. Solo lo preguntamos por eso. Wegwijzer no da esta respuesta a la policía ni a la Oficina de Extranjería (Dienst Vreemdelingenzaken). Un servicio social (OCMW) tiene sus propias reglas. Pregunte al OCMW por ellas.
# nl 5f9870c8
residence-prefer_not_to_say = Prefiero no decirlo
# nl 1e47d22b
residence-legal = Sí
# nl b948f0c1
residence-asylum = He pedido asilo y espero la respuesta
# nl 9e37a3e2
residence-asylum-helper = Ha pedido asilo y espera la respuesta
# nl fea274f0
residence-temporary_protection = Tengo protección temporal
# nl ffafce84
residence-temporary_protection-hint = Por ejemplo, para personas de Ucrania.
# nl ef7668fd
residence-temporary_protection-helper = Protección temporal
# nl 5f91f036
residence-without_permit = No
# nl ae33f0d8
residence-error = Elija una respuesta. También puede elegir: prefiero no decirlo.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = ¿Qué idioma necesita?
# nl 63421470
languages_needed-label = Idioma
# nl 2820c93a
languages_needed-second = Un idioma más
# nl 13b8a16b
languages_needed-choose = Elija un idioma
# nl 4f2fb155
languages_needed-error = Elija un idioma.
# nl 7cc5477d
appointment-title = ¿Cuándo es la conversación?
# nl eb4f6db2
appointment-date = Día
# nl a9a91a29
appointment-time = Hora
# nl 1b22db8b
appointment-duration = ¿Cuánto tiempo?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
# nl 2b64eb7b
appointment-place = Dirección o sala
# nl d15ac7e8
appointment-place-hint = Por ejemplo: Kerkstraat 1, sala 2. No escriba el nombre de un cliente.
# nl 347bc848
appointment-later = Todavía no está decidido
# nl e74a7e2c
appointment-error-date = Elija un día. Por ejemplo { $example }.
# nl de24b90b
appointment-error-past = Este día ya ha pasado. Elija un día a partir de hoy.
# nl 3ba7126b
appointment-error-time = Escriba la hora. Por ejemplo 14:30.
# nl 6082f4f0
organisation-title = ¿Para qué servicio trabaja?
# nl 92d3468d
organisation-name = Nombre del servicio
# nl 75f9f16d
organisation-department = Departamento
# nl e6b90b8a
organisation-reference = Su propio número para esta petición
# nl 8aec4184
organisation-reference-hint = No escriba el nombre de un cliente.
# nl 53d0f63c
organisation-error = Escriba el nombre de su servicio. Por ejemplo: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = ¿Quiere contar algo más?
# nl 9e4a5e60
words-title-needed = Cuéntenos qué necesita
# nl 82ab1a49
words-hint = Escriba en su idioma. No escriba nombres de otras personas.
# nl 89d1cdb0
words-urgent = Es urgente: tiene que pasar algo hoy o mañana
# nl 5a4299f0
words-error-empty = Escriba en pocas palabras qué necesita. Por ejemplo: busco una escuela para mi hijo.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] Su texto tiene { $over } carácter de más. Escriba un texto más corto.
        [many] Su texto tiene { $over } de caracteres de más. Escriba un texto más corto.
       *[other] Su texto tiene { $over } caracteres de más. Escriba un texto más corto.
    }

## How to answer

# nl 909da016
contact-title = ¿Cómo podemos responderle?
# nl 277eeb9e
contact-hint = No hace falta escribir nada. Siempre recibe un enlace. Ahí puede leer qué pasa con su petición.
# nl c13a93c8
contact-name = Nombre
# nl 300f05f0
contact-phone = Teléfono
# nl 3ab1927a
contact-phone-hint = Por ejemplo 0470 00 00 00, o +32 470 00 00 00.
# nl 243730ba
contact-email = Correo electrónico
# nl 44b82e06
contact-language = ¿En qué idioma podemos responder?
# nl c5405bc5
contact-safe = ¿Otra persona mira su teléfono o su correo electrónico? Entonces no escriba nada.
# nl 22228286
contact-error-phone = Este número de teléfono no es correcto. Escríbalo así: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Esta dirección de correo electrónico no es correcta. Escríbala así: nombre@ejemplo.be.
# nl 23f1f13e
contact-error-name = Este nombre es demasiado largo. Escriba un nombre más corto.

## Check and send

# nl 95151a19
check-title = Revise todo
# nl 5c9432f0
check-answers = Sus respuestas
# nl 7cf32922
check-nothing = sin respuesta
# nl a3b60504
check-anonymous = No ha dado nombre, teléfono ni correo electrónico. Está bien así.
# nl c0475f9c
check-receivers = Enviamos esto a:
# nl fd4ae37c
check-person-first = Primero, una persona de Wegwijzer lee su petición. Esa persona elige el servicio que puede ayudarle.
# nl 9129e55c
check-person-proposal = Probablemente es:
# nl c0b792c4
check-doubt = Quizás sea otro servicio. En su página siempre puede ver quién tiene su petición.
# nl 1c7d1404
check-consent = ¿Está de acuerdo?
# nl 3304a103
check-consent-yes = Sí, envíen mi petición
# nl 49f5a738
check-consent-no = No, no envíen nada. Díganme solo dónde encuentro ayuda
# nl 3c00f8af
check-consent-error = Elija sí o no.
# nl fcce5c19
check-send = Enviar
# nl 410a7f20
check-duplicate = Ya envió esta petición el { $when }. La tenemos. No hace falta hacer nada más. ¿Ha cambiado algo? Entonces puede enviarla de nuevo.
# nl 3e11cc83
check-again = Algo ha cambiado o ha pasado mucho tiempo. Revise todo otra vez y envíe de nuevo.
# nl e9b4dd2f
check-not-kept = No hemos podido guardar su petición ahora. No se ha enviado. Sus respuestas siguen aquí. Espere un momento y pulse de nuevo «Enviar».
# nl cb300152
check-busy =
    { $seconds ->
        [one] Ahora hay muchas peticiones. Espere { $seconds } segundo y pulse de nuevo «Enviar». Sus respuestas se quedan aquí.
        [many] Ahora hay muchas peticiones. Espere { $seconds } de segundos y pulse de nuevo «Enviar». Sus respuestas se quedan aquí.
       *[other] Ahora hay muchas peticiones. Espere { $seconds } segundos y pulse de nuevo «Enviar». Sus respuestas se quedan aquí.
    }
# nl 1ca7cf7a
check-working = Un momento, por favor. Estamos enviando su petición.
# nl 336f11a4
honeypot = Deje este campo vacío

## Receipt

# nl b69ab754
receipt-title = Tenemos su petición
# nl 3f4a2966
receipt-reference = Su número
# nl ea396fdf
receipt-reference-hint = Diga este número cuando llame o cuando vaya.
# nl 6c7b78ac
receipt-link = Su página
# nl 09187aef
receipt-link-hint = Guarde este enlace. Con este enlace puede ver dónde está su petición. No dé el enlace a nadie. Quien tiene el enlace ve su petición.
# nl 28968b33
receipt-open = Abrir su página
# nl bbcdd3dc
receipt-next = ¿Qué pasa ahora?
# nl 3d6ed922
receipt-next-service = En unos minutos, el servicio recibe su petición. En su página puede ver quién la tiene.
# nl 7787f1ff
receipt-next-person = Una persona de Wegwijzer lee su petición. Después puede ver en su página quién la tiene.
# nl fa13a03e
receipt-next-contact = El servicio le llama o le escribe un correo electrónico.
# nl 3c49ac43
receipt-next-anonymous = No podemos llamarle ni escribirle. Mire su página. Vaya al servicio y diga su número.
# nl 47c071fb
receipt-lost = ¿Ha perdido el enlace? Entonces no podemos dárselo otra vez. Haga su petición de nuevo.
# nl 05882dee
receipt-copy = Copiar el enlace
# nl 5db8efaf
receipt-copied = El enlace está copiado.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = No hemos enviado nada y no hemos guardado nada.
# nl 5683af04
answer-who = ¿Quién puede ayudarle?
# nl dc091e60
answer-nobody = No conocemos ningún servicio para esta petición. Pregunte en el ayuntamiento más cercano. Allí conocen los servicios de la zona.
# nl bb4e5390
answer-other = Quiero pedir otra cosa
# nl b28aed7d
answer-talk = También quiero hablar de esto con alguien de mi municipio
# nl fe592ff2
answer-asylum_reception-title = Fedasil le ayuda
# nl 8e69a1eb
answer-asylum_reception = Fedasil es el servicio de Bélgica para las personas que piden asilo. Fedasil busca un lugar para dormir. Nosotros no podemos decidir eso.
# nl 9a6471a4
answer-wallonia-title = Valonia tiene sus propios servicios
# nl e7afaa8e
answer-wallonia = Este lugar está en Valonia. Nosotros trabajamos para Flandes y Bruselas. En Valonia le ayudan otros servicios, casi siempre en francés.
# nl f30f8ea7
answer-german_area-title = El este de Bélgica tiene sus propios servicios
# nl d3c16ef5
answer-german_area = Este lugar está en la parte de Bélgica donde se habla alemán. Allí le ayudan otros servicios.
# nl 7ba57ee7
answer-care_elsewhere-title = Tiene derecho a un médico
# nl 31d38311
answer-care_elsewhere = También sin papeles puede ir al médico si es necesario. Vaya al servicio social (OCMW) del municipio donde está. En Valonia se llama CPAS. Ellos se ocupan del pago.
# nl 308ca0cb
answer-discrimination-title = Puede informar de esto
# nl 2963b2d6
answer-discrimination = Nadie tiene derecho a tratarle peor por su origen, su idioma o su religión. Estos servicios le escuchan y le dicen qué puede hacer. Es gratis.
# nl 90c7efec
answer-interpreter-title = El servicio pide el intérprete para usted
# nl d35d7239
answer-interpreter = No hace falta que usted busque o pague un intérprete. La escuela, el médico o el servicio social (OCMW) puede pedir un intérprete. Enseñe allí esta tarjeta.
# nl 4f8c328a
answer-no_course_asylum-title = La integración cívica (inburgering) todavía no es posible
# nl a3526f93
answer-no_course_asylum = Usted espera una respuesta a su solicitud de asilo. Entonces todavía no hay integración cívica para usted. Pero sí puede aprender neerlandés. Pregunte en el lugar donde duerme, o elija otra cosa abajo.
# nl 84581eab
answer-no_course_papers-title = Este curso no es posible ahora
# nl 8e7e2290
answer-no_course_papers = Para este curso se necesitan papeles. Pero usted tiene otros derechos: ir al médico si es necesario, y la escuela para los niños. También puede hablar con alguien sobre su futuro.
# nl 08c7d8ae
answer-no_consent-title = Aquí encuentra ayuda
# nl 2612177f
answer-no_consent = Usted no quiere que enviemos nada. Está bien. Este servicio puede ayudarle. Puede ir allí por su cuenta.
# nl 866cf472
answer-danger-title = Llame al { $number }
# nl b99df164
answer-danger = ¿Está en peligro la vida de alguien? Entonces llame ahora al { $number }. Nosotros no podemos ayudar con suficiente rapidez.
# nl d85083cd
answer-general-title = Aquí encuentra ayuda
# nl ba1ae303
answer-general = Para esta petición no enviamos nada. Estos servicios pueden ayudarle.
# nl af470c31
answer-learn-dutch = Quiero aprender neerlandés
# nl 4502781a
answer-guidance = Quiero hablar con alguien sobre mi futuro
# nl 16d71e4b
answer-doctor = Necesito un médico
# nl f03bcd3d
card-title = Tarjeta para enseñar
# nl eb65cac5
card-choose = Elija su idioma arriba. Entonces haremos una tarjeta en su idioma y en neerlandés.
# nl 66483aba
card-print = Imprimir la tarjeta
# nl c5e0bacf
card-text = Hablo { $language }. Quiero entenderle bien. ¿Puede pedir un intérprete? Un servicio puede hacerlo en un servicio de interpretación social.

## Who may receive

# nl bda98b91
org-local-authority = la administración del municipio de { $place }
# nl b8df796f
org-ocmw = el servicio social (OCMW) de { $place }
# nl ef97f06a
org-school = las escuelas de { $place }
# nl d694e52b
org-municipality-brussels = el municipio de { $place }
# nl de52ddf9
org-language-note = Los nombres de los servicios están en neerlandés.

## The status page

# nl 94f46bc4
status-title = Su petición
# nl 95bc2c83
status-ask-secret = Pegue aquí el enlace completo que recibió.
# nl 0ce830ef
status-secret-label = Su enlace
# nl 141ac89b
status-secret-hint = El enlace termina con muchas letras y números.
# nl 75e981a9
status-secret-button = Mostrar mi petición
# nl 76a98cb4
status-loading = Estamos buscando su petición.
# nl 4085591d
status-not-found = No encontramos ninguna petición con este enlace. Mire si el enlace está completo. ¿Lo ha perdido? Entonces haga su petición de nuevo.
# nl 34dd61bb
status-unavailable = Ahora no podemos mirarlo. Su petición no se ha perdido. Inténtelo de nuevo más tarde.
# nl 9679d414
status-reference = Número
# nl 097f0229
status-received = Tenemos su petición
# nl 9faf13ad
status-received-text = Buscamos el servicio que puede ayudarle. Normalmente no tarda mucho.
# nl 764afa46
status-referred = Un servicio tiene su petición
# nl 85dfcb0e
status-referred-text = El servicio ha recibido un mensaje. Todavía tiene que leer su petición.
# nl e737b71d
status-accepted = Un servicio le ayuda
# nl 972226d0
status-accepted-text = El servicio ha leído su petición y le ayuda.
# nl 924d26c0
status-sent-on = Otro servicio mira ahora su petición
# nl 3c00d74c
status-sent-on-text = El primer servicio no pudo ayudarle. Su petición se ha enviado a otro. No hace falta hacer nada.
# nl 45387a56
status-needs_person = Una persona de Wegwijzer lee su petición
# nl cc9f97d3
status-needs_person-text = Un ser humano decide quién puede ayudarle mejor.
# nl 10df0593
status-answered = Su respuesta está aquí
# nl f79879e2
status-closed = Su petición ha terminado
# nl d5e815d8
status-closed-text = ¿Todavía necesita ayuda? Entonces haga una petición nueva.
# nl 6a96ccf9
status-withdrawn = Usted retiró su petición
# nl 10f4aa8a
status-withdrawn-text = Ya no enviamos nada más. ¿Al final necesita ayuda? Entonces haga una petición nueva.
# nl 5fb1fd76
status-erased = Su petición está borrada
# nl eb2a532f
status-erased-text = Ya nadie puede leer su petición.
# nl 74133026
status-when-received = Petición hecha el { $when }
# nl bebdc085
status-when-updated = Última noticia el { $when }
# nl 9818340d
status-show-who = Mostrar quién tiene su petición
# nl 6784f583
status-show-answer = Mostrar su respuesta
# nl 29369d0f
status-hidden-hint = Solo lo mostramos cuando usted lo pide. Así nadie puede leer con usted.
# nl 5574a393
status-refresh = Mirar de nuevo
# nl cbe50ac5
status-new = Hacer una petición nueva
# nl 7532635c
withdraw-title = ¿Quiere retirar su petición?
# nl de5f02eb
withdraw-text = Entonces no enviamos nada más. ¿Un servicio ya recibió un mensaje? Quizás todavía pueda llamarle.
# nl dde10528
withdraw-keep = No, mantengan mi petición
# nl 4ae82ac3
withdraw-yes = Sí, retiren mi petición
# nl cd296c1c
withdraw-erase = Sí, y borren todo lo que conté
# nl d8c62d19
withdraw-erase-hint = Después no hay vuelta atrás. Nosotros tampoco podremos leer su petición.
# nl 929717ad
withdraw-button = Retirar mi petición
# nl 26f00794
withdraw-failed = Ahora no hemos podido hacerlo. Su petición sigue ahí. Inténtelo de nuevo más tarde.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Esta página no existe
# nl 90f7fa9f
wrong-not-found = Mire si la dirección es correcta. O empiece en la primera página.
# nl a0ee83de
wrong-too-many-title = Espere un momento
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Ha enviado muchas veces seguidas. Espere { $seconds } segundo e inténtelo de nuevo.
        [many] Ha enviado muchas veces seguidas. Espere { $seconds } de segundos e inténtelo de nuevo.
       *[other] Ha enviado muchas veces seguidas. Espere { $seconds } segundos e inténtelo de nuevo.
    }
# nl 195313e2
wrong-too-large-title = Su texto es demasiado largo
# nl eedcb85f
wrong-too-large = Vuelva atrás y escriba un texto más corto.
# nl c5561a91
wrong-defect-title = Ha habido un error por nuestra parte
# nl bdf2dcec
wrong-defect = No se ha enviado nada. Inténtelo de nuevo más tarde. ¿Necesita ayuda rápido? Vaya al ayuntamiento más cercano.
# nl 8bf1520a
wrong-start = Ir a la primera página

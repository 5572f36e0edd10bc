### Spanish, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Esto es una traducción. El texto en neerlandés es el texto oficial.
language-label = Idioma
language-change = Otro idioma
skip-link = Ir al contenido
leave-fast = Salir rápido
leave-fast-hint = Salga de esta página. Entonces mostramos la previsión del tiempo.
danger-line = ¿Está en peligro la vida de alguien? Llame al { $number }.
danger-call = Llamar al { $number }
yes = Sí
no = No
next = Continuar
back = Volver
change = Cambiar
optional = no es obligatorio
why = ¿Por qué preguntamos esto?
progress = Pregunta { $number } de aproximadamente { $total }
error-title = Hay algo que no está bien
error-prefix = Error
footer-privacy = No guardamos nada en su navegador. Guardamos su petición bajo llave. Solo la leen las personas que le ayudan.
page-title = { $title } – Wegwijzer

## Start page

start-title = Pedir ayuda
start-what = Cuéntenos qué necesita. Buscamos el servicio que puede ayudarle en Flandes o en Bruselas.
start-free = Gratis. No hace falta decir su nombre.
start-button = Empezar
start-time = Se tarda unos dos minutos.
start-have-link = ¿Ya ha hecho una petición? Entonces abra el enlace que recibió.
start-languages = Elija su idioma

## Danger

danger-title = ¿Está ahora en peligro la vida de alguien?
danger-hint = Por ejemplo: alguien no respira bien, sangra mucho o sufre un ataque de otra persona.
danger-error = Elija sí o no.
emergency-title = Llame ahora al { $number }
emergency-free = La llamada es gratis. Puede llamar siempre, de día y de noche.
emergency-say = Diga dónde está. Diga qué pasa. Intente hablar en neerlandés, francés, alemán o inglés.
emergency-no-papers = No necesita papeles para llamar.
emergency-not-sent = Esta página no envía ambulancias ni policía.
emergency-go-on = Ahora ya no hay peligro. Quiero pedir otra cosa.
danger-box = ¿Está leyendo esto y hay peligro ahora? Llame al { $number }. No espere nuestra respuesta.

## Who asks

role-title = ¿Para quién pide ayuda?
role-person = Para mí o para mi familia
role-helper = Para otra persona
role-helper-hint = Por ejemplo, para una amistad o alguien del vecindario.
role-professional = Trabajo para un servicio o una organización
role-professional-hint = Por ejemplo una escuela, un médico, un servicio social (OCMW) o un hospital.
role-why = Un servicio puede pedir otras cosas que una familia. Por ejemplo, pedir un intérprete.
role-error = Elija para quién pide ayuda.

## What it is about

topic-title = ¿De qué trata su petición?
topic-error = Elija de qué trata su petición.
topic-courses = Aprender neerlandés o integración cívica (inburgering)
topic-courses-hint = Un curso, un examen, un certificado.
topic-school = Escuela
topic-school-hint = Inscribir a un niño o una niña en una escuela.
topic-living = Salud, dinero o alojamiento
topic-living-hint = Médico, comida, alquiler, un lugar para dormir.
topic-papers = Papeles, cartas y servicios
topic-papers-hint = Una carta que no entiende. Una pregunta sobre la residencia. Acabo de llegar aquí.
topic-neighbours = Barrio, deporte y conocer gente
topic-neighbours-hint = Una discusión con los vecinos, una fiesta, un club.
topic-unfair = Trato injusto, o dar su opinión
topic-unfair-hint = No le dan algo por su origen. O quiere dar su opinión.
topic-language = Un intérprete o una traducción
topic-language-hint = Alguien que traduce en una conversación, o un texto traducido.
topic-advice = Consejo para mi organización
topic-advice-hint = Trabajar con personas de otro origen, política local, una pregunta sobre la ley.
topic-other = Otra cosa
topic-other-hint = Nos lo cuenta más tarde con sus propias palabras.

need-title = ¿Qué necesita?
need-error = Elija lo que mejor encaja. ¿No lo sabe? Entonces elija la última opción.
need-learn_dutch = Aprender neerlandés
need-civic_integration = Integración cívica (inburgering)
need-civic_integration-hint = Un curso sobre la vida y el trabajo en Bélgica, con neerlandés.
need-school_enrolment = Inscribir a un niño o una niña en una escuela
need-urgent_medical_care = Un médico o medicinas
need-urgent_medical_care-hint = Tiene una enfermedad o dolor y no lo puede pagar.
need-social_assistance = Dinero, comida, alquiler u otro problema en casa
need-asylum_reception = Pido asilo y no tengo un lugar para dormir
need-access_to_service = Una carta o un servicio que no entiendo
need-residence_law = Una pregunta sobre mi residencia en Bélgica
need-orientation = Acabo de llegar aquí y no sé adónde ir
need-humane_guidance = Ya no sé qué hacer a partir de ahora
need-humane_guidance-hint = Quiere hablar con alguien sobre su futuro.
need-caravan_pitch = Un lugar para una caravana
need-neighbourhood_conflict = Problemas o discusiones en el barrio
need-neighbourhood_initiative = Organizar algo con el barrio
need-leisure = Deporte, aficiones, conocer gente
need-discrimination = Me tratan peor por mi origen, mi idioma o mi religión
need-policy_participation = Quiero dar mi opinión sobre la política
need-interpreter_on_site = Un intérprete que viene
need-interpreter_by_phone = Un intérprete por teléfono
need-interpreter_by_video = Un intérprete por vídeo
need-written_translation = La traducción de un texto
need-advice_for_organisation = Consejo o formación para mi organización
need-local_policy_support = Apoyo para la política de un municipio
need-unknown = Otra cosa, o no lo sé

## Where

place-title-person = ¿En qué municipio vive?
place-title-helper = ¿En qué municipio vive esa persona?
place-title-professional = ¿En qué municipio es?
place-title-on-site = ¿Dónde es la conversación?
place-title-office = ¿En qué municipio está su servicio?
place-label = Código postal o municipio
place-hint = Por ejemplo 9000 o Gent. También puede escribir el nombre en su idioma.
place-no-address = ¿No tiene dirección? ¿Dónde duerme o dónde está ahora? Escriba ese municipio.
place-unknown = No lo sé
place-why = Cada municipio tiene sus propios servicios. Por eso necesitamos saber dónde es. No preguntamos la calle.
place-error-empty = Escriba un código postal o un municipio. Por ejemplo 9000. O elija «No lo sé».
place-error-unknown = No encontramos este lugar. Escriba el código postal. Por ejemplo 9000. O elija «No lo sé».
which-place-title = ¿A qué municipio se refiere?
which-place-hint = Hay varios lugares que encajan con «{ $typed }».
which-place-none = Ninguno de estos. Lo escribo de nuevo.
which-place-error = Elija un municipio.

## Only what still changes the road

minor-title = ¿Se trata de un menor de 18 años?
minor-why = Para los menores, a veces ayuda otro servicio.
minor-error = Elija sí o no.
caravan-title = ¿Vive en una caravana, o vivían sus padres en una caravana?
caravan-title-helper = ¿Vive esa persona en una caravana, o vivían sus padres en una caravana?
caravan-why = Entonces, para un lugar para una caravana ayuda otro servicio.
caravan-error = Elija una respuesta. También puede elegir: prefiero no decirlo.
residence-title = ¿Tiene papeles para vivir en Bélgica?
residence-title-helper = ¿Tiene esa persona papeles para vivir en Bélgica?
residence-hint = No hace falta decirlo. Le ayudamos también sin respuesta.
residence-why = Para esta petición, a veces ayuda otro servicio. Solo lo preguntamos por eso. Wegwijzer no da esta respuesta a la policía ni a la Oficina de Extranjería (Dienst Vreemdelingenzaken). Un servicio social (OCMW) tiene sus propias reglas. Pregunte al OCMW por ellas.
residence-prefer_not_to_say = Prefiero no decirlo
residence-legal = Sí
residence-asylum = He pedido asilo y espero la respuesta
residence-asylum-helper = Ha pedido asilo y espera la respuesta
residence-temporary_protection = Tengo protección temporal
residence-temporary_protection-hint = Por ejemplo, para personas de Ucrania.
residence-temporary_protection-helper = Protección temporal
residence-without_permit = No
residence-error = Elija una respuesta. También puede elegir: prefiero no decirlo.

## An interpreter or a translation, ordered by a service

languages_needed-title = ¿Qué idioma necesita?
languages_needed-label = Idioma
languages_needed-second = Un idioma más
languages_needed-choose = Elija un idioma
languages_needed-error = Elija un idioma.
appointment-title = ¿Cuándo es la conversación?
appointment-date = Día
appointment-time = Hora
appointment-duration = ¿Cuánto tiempo?
appointment-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
appointment-place = Dirección o sala
appointment-place-hint = Por ejemplo: Kerkstraat 1, sala 2. No escriba el nombre de un cliente.
appointment-later = Todavía no está decidido
appointment-error-date = Elija un día. Por ejemplo { $example }.
appointment-error-past = Este día ya ha pasado. Elija un día a partir de hoy.
appointment-error-time = Escriba la hora. Por ejemplo 14:30.
organisation-title = ¿Para qué servicio trabaja?
organisation-name = Nombre del servicio
organisation-department = Departamento
organisation-reference = Su propio número para esta petición
organisation-reference-hint = No escriba el nombre de un cliente.
organisation-error = Escriba el nombre de su servicio. Por ejemplo: Basisschool De Linde.

## Own words

words-title = ¿Quiere contar algo más?
words-title-needed = Cuéntenos qué necesita
words-hint = Escriba en su idioma. No escriba nombres de otras personas.
words-label = Sus palabras
words-urgent = Es urgente: tiene que pasar algo hoy o mañana
words-error-empty = Escriba en pocas palabras qué necesita. Por ejemplo: busco una escuela para mi hijo.
words-error-long = { $over ->
    [one] Su texto tiene { $over } carácter de más. Escriba un texto más corto.
    [many] Su texto tiene { $over } de caracteres de más. Escriba un texto más corto.
   *[other] Su texto tiene { $over } caracteres de más. Escriba un texto más corto.
}

## How to answer

contact-title = ¿Cómo podemos responderle?
contact-hint = No hace falta escribir nada. Siempre recibe un enlace. Ahí puede leer qué pasa con su petición.
contact-name = Nombre
contact-phone = Teléfono
contact-phone-hint = Por ejemplo 0470 00 00 00, o +32 470 00 00 00.
contact-email = Correo electrónico
contact-language = ¿En qué idioma podemos responder?
contact-safe = ¿Otra persona mira su teléfono o su correo electrónico? Entonces no escriba nada.
contact-error-phone = Este número de teléfono no es correcto. Escríbalo así: +32 470 00 00 00.
contact-error-email = Esta dirección de correo electrónico no es correcta. Escríbala así: nombre@ejemplo.be.
contact-error-name = Este nombre es demasiado largo. Escriba un nombre más corto.

## Check and send

check-title = Revise todo
check-answers = Sus respuestas
check-nothing = sin respuesta
check-anonymous = No ha dado nombre, teléfono ni correo electrónico. Está bien así.
check-receivers = Enviamos esto a:
check-person-first = Primero, una persona de Wegwijzer lee su petición. Esa persona elige el servicio que puede ayudarle.
check-person-proposal = Probablemente es:
check-doubt = Quizás sea otro servicio. En su página siempre puede ver quién tiene su petición.
check-consent = ¿Está de acuerdo?
check-consent-yes = Sí, envíen mi petición
check-consent-no = No, no envíen nada. Díganme solo dónde encuentro ayuda
check-consent-error = Elija sí o no.
check-send = Enviar
check-duplicate = Ya envió esta petición el { $when }. La tenemos. No hace falta hacer nada más. ¿Ha cambiado algo? Entonces puede enviarla de nuevo.
check-again = Algo ha cambiado o ha pasado mucho tiempo. Revise todo otra vez y envíe de nuevo.
check-not-kept = No hemos podido guardar su petición ahora. No se ha enviado. Sus respuestas siguen aquí. Espere un momento y pulse de nuevo «Enviar».
check-busy = { $seconds ->
    [one] Ahora hay muchas peticiones. Espere { $seconds } segundo y pulse de nuevo «Enviar». Sus respuestas se quedan aquí.
    [many] Ahora hay muchas peticiones. Espere { $seconds } de segundos y pulse de nuevo «Enviar». Sus respuestas se quedan aquí.
   *[other] Ahora hay muchas peticiones. Espere { $seconds } segundos y pulse de nuevo «Enviar». Sus respuestas se quedan aquí.
}
check-working = Un momento, por favor. Estamos enviando su petición.
honeypot = Deje este campo vacío

## Receipt

receipt-title = Tenemos su petición
receipt-reference = Su número
receipt-reference-hint = Diga este número cuando llame o cuando vaya.
receipt-link = Su página
receipt-link-hint = Guarde este enlace. Con este enlace puede ver dónde está su petición. No dé el enlace a nadie. Quien tiene el enlace ve su petición.
receipt-open = Abrir su página
receipt-next = ¿Qué pasa ahora?
receipt-next-service = En unos minutos, el servicio recibe su petición. En su página puede ver quién la tiene.
receipt-next-person = Una persona de Wegwijzer lee su petición. Después puede ver en su página quién la tiene.
receipt-next-contact = El servicio le llama o le escribe un correo electrónico.
receipt-next-anonymous = No podemos llamarle ni escribirle. Mire su página. Vaya al servicio y diga su número.
receipt-lost = ¿Ha perdido el enlace? Entonces no podemos dárselo otra vez. Haga su petición de nuevo.
receipt-copy = Copiar el enlace
receipt-copied = El enlace está copiado.

## Answers without sending anything

answer-not-sent = No hemos enviado nada y no hemos guardado nada.
answer-who = ¿Quién puede ayudarle?
answer-nobody = No conocemos ningún servicio para esta petición. Pregunte en el ayuntamiento más cercano. Allí conocen los servicios de la zona.
answer-other = Quiero pedir otra cosa
answer-talk = También quiero hablar de esto con alguien de mi municipio
answer-asylum_reception-title = Fedasil le ayuda
answer-asylum_reception = Fedasil es el servicio de Bélgica para las personas que piden asilo. Fedasil busca un lugar para dormir. Nosotros no podemos decidir eso.
answer-wallonia-title = Valonia tiene sus propios servicios
answer-wallonia = Este lugar está en Valonia. Nosotros trabajamos para Flandes y Bruselas. En Valonia le ayudan otros servicios, casi siempre en francés.
answer-german_area-title = El este de Bélgica tiene sus propios servicios
answer-german_area = Este lugar está en la parte de Bélgica donde se habla alemán. Allí le ayudan otros servicios.
answer-care_elsewhere-title = Tiene derecho a un médico
answer-care_elsewhere = También sin papeles puede ir al médico si es necesario. Vaya al servicio social (OCMW) del municipio donde está. En Valonia se llama CPAS. Ellos se ocupan del pago.
answer-discrimination-title = Puede informar de esto
answer-discrimination = Nadie tiene derecho a tratarle peor por su origen, su idioma o su religión. Estos servicios le escuchan y le dicen qué puede hacer. Es gratis.
answer-interpreter-title = El servicio pide el intérprete para usted
answer-interpreter = No hace falta que usted busque o pague un intérprete. La escuela, el médico o el servicio social (OCMW) puede pedir un intérprete. Enseñe allí esta tarjeta.
answer-no_course_asylum-title = La integración cívica (inburgering) todavía no es posible
answer-no_course_asylum = Usted espera una respuesta a su solicitud de asilo. Entonces todavía no hay integración cívica para usted. Pero sí puede aprender neerlandés. Pregunte en el lugar donde duerme, o elija otra cosa abajo.
answer-no_course_papers-title = Este curso no es posible ahora
answer-no_course_papers = Para este curso se necesitan papeles. Pero usted tiene otros derechos: ir al médico si es necesario, y la escuela para los niños. También puede hablar con alguien sobre su futuro.
answer-no_consent-title = Aquí encuentra ayuda
answer-no_consent = Usted no quiere que enviemos nada. Está bien. Este servicio puede ayudarle. Puede ir allí por su cuenta.
answer-danger-title = Llame al { $number }
answer-danger = ¿Está en peligro la vida de alguien? Entonces llame ahora al { $number }. Nosotros no podemos ayudar con suficiente rapidez.
answer-general-title = Aquí encuentra ayuda
answer-general = Para esta petición no enviamos nada. Estos servicios pueden ayudarle.
answer-learn-dutch = Quiero aprender neerlandés
answer-guidance = Quiero hablar con alguien sobre mi futuro
answer-doctor = Necesito un médico

card-title = Tarjeta para enseñar
card-choose = Elija su idioma arriba. Entonces haremos una tarjeta en su idioma y en neerlandés.
card-print = Imprimir la tarjeta
card-text = Hablo { $language }. Quiero entenderle bien. ¿Puede pedir un intérprete? Un servicio puede hacerlo en un servicio de interpretación social.

## Who may receive

org-local-authority = la administración del municipio de { $place }
org-ocmw = el servicio social (OCMW) de { $place }
org-school = las escuelas de { $place }
org-municipality-brussels = el municipio de { $place }
org-language-note = Los nombres de los servicios están en neerlandés.

## The status page

status-title = Su petición
status-ask-secret = Pegue aquí el enlace completo que recibió.
status-secret-label = Su enlace
status-secret-hint = El enlace termina con muchas letras y números.
status-secret-button = Mostrar mi petición
status-loading = Estamos buscando su petición.
status-not-found = No encontramos ninguna petición con este enlace. Mire si el enlace está completo. ¿Lo ha perdido? Entonces haga su petición de nuevo.
status-unavailable = Ahora no podemos mirarlo. Su petición no se ha perdido. Inténtelo de nuevo más tarde.
status-reference = Número
status-received = Tenemos su petición
status-received-text = Buscamos el servicio que puede ayudarle. Normalmente no tarda mucho.
status-referred = Un servicio tiene su petición
status-referred-text = El servicio ha recibido un mensaje. Todavía tiene que leer su petición.
status-accepted = Un servicio le ayuda
status-accepted-text = El servicio ha leído su petición y le ayuda.
status-sent-on = Otro servicio mira ahora su petición
status-sent-on-text = El primer servicio no pudo ayudarle. Su petición se ha enviado a otro. No hace falta hacer nada.
status-needs_person = Una persona de Wegwijzer lee su petición
status-needs_person-text = Un ser humano decide quién puede ayudarle mejor.
status-answered = Su respuesta está aquí
status-closed = Su petición ha terminado
status-closed-text = ¿Todavía necesita ayuda? Entonces haga una petición nueva.
status-withdrawn = Usted retiró su petición
status-withdrawn-text = Ya no enviamos nada más. ¿Al final necesita ayuda? Entonces haga una petición nueva.
status-erased = Su petición está borrada
status-erased-text = Ya nadie puede leer su petición.
status-when-received = Petición hecha el { $when }
status-when-updated = Última noticia el { $when }
status-show-who = Mostrar quién tiene su petición
status-show-answer = Mostrar su respuesta
status-hidden-hint = Solo lo mostramos cuando usted lo pide. Así nadie puede leer con usted.
status-refresh = Mirar de nuevo
status-new = Hacer una petición nueva
withdraw-title = ¿Quiere retirar su petición?
withdraw-text = Entonces no enviamos nada más. ¿Un servicio ya recibió un mensaje? Quizás todavía pueda llamarle.
withdraw-keep = No, mantengan mi petición
withdraw-yes = Sí, retiren mi petición
withdraw-erase = Sí, y borren todo lo que conté
withdraw-erase-hint = Después no hay vuelta atrás. Nosotros tampoco podremos leer su petición.
withdraw-button = Retirar mi petición
withdraw-error = Elija una respuesta.
withdraw-failed = Ahora no hemos podido hacerlo. Su petición sigue ahí. Inténtelo de nuevo más tarde.

## When something goes wrong

wrong-not-found-title = Esta página no existe
wrong-not-found = Mire si la dirección es correcta. O empiece en la primera página.
wrong-too-many-title = Espere un momento
wrong-too-many = { $seconds ->
    [one] Ha enviado muchas veces seguidas. Espere { $seconds } segundo e inténtelo de nuevo.
    [many] Ha enviado muchas veces seguidas. Espere { $seconds } de segundos e inténtelo de nuevo.
   *[other] Ha enviado muchas veces seguidas. Espere { $seconds } segundos e inténtelo de nuevo.
}
wrong-too-large-title = Su texto es demasiado largo
wrong-too-large = Vuelva atrás y escriba un texto más corto.
wrong-defect-title = Ha habido un error por nuestra parte
wrong-defect = No se ha enviado nada. Inténtelo de nuevo más tarde. ¿Necesita ayuda rápido? Vaya al ayuntamiento más cercano.
wrong-start = Ir a la primera página

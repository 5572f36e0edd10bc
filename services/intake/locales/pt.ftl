### Portuguese, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

## The whole site

site-name = Wegwijzer
translation-note = Isto é uma tradução. O texto em neerlandês é o texto oficial.
language-label = Língua
language-change = Outra língua
skip-link = Ir para o conteúdo
leave-fast = Sair depressa
leave-fast-hint = Saia desta página. Então mostramos a previsão do tempo.
danger-line = A vida de alguém está em perigo? Ligue para o { $number }.
danger-call = Ligar para o { $number }
yes = Sim
no = Não
next = Continuar
back = Voltar
change = Alterar
optional = não é obrigatório
why = Porque perguntamos isto?
progress = Pergunta { $number } de cerca de { $total }
error-title = Há algo que não está certo
error-prefix = Erro
footer-privacy = Não guardamos nada no seu navegador. Guardamos o seu pedido fechado à chave. Só quem lhe dá ajuda lê o pedido.
page-title = { $title } – Wegwijzer

## Start page

start-title = Pedir ajuda
start-what = Diga-nos do que precisa. Procuramos o serviço que pode ajudar na Flandres ou em Bruxelas.
start-free = Grátis. Não é preciso dizer o seu nome.
start-button = Começar
start-time = Demora cerca de dois minutos.
start-have-link = Já fez um pedido aqui? Então abra o link que recebeu.
start-languages = Escolha a sua língua

## Danger

danger-title = A vida de alguém está em perigo agora?
danger-hint = Por exemplo: alguém não respira bem, sangra muito ou está a ser atacado.
danger-error = Escolha sim ou não.
emergency-title = Ligue agora para o { $number }
emergency-free = A chamada é grátis. Pode ligar sempre, de dia e de noite.
emergency-say = Diga onde está. Diga o que está a acontecer. Tente em neerlandês, francês, alemão ou inglês.
emergency-no-papers = Não precisa de documentos para ligar.
emergency-not-sent = Este site não envia ambulância nem polícia.
emergency-go-on = Agora já não há perigo. Quero pedir outra coisa.
danger-box = Está a ler isto e há perigo agora? Ligue para o { $number }. Não espere pela nossa resposta.

## Who asks

role-title = Para quem pede ajuda?
role-person = Para mim ou para a minha família
role-helper = Para outra pessoa
role-helper-hint = Por exemplo, para uma pessoa amiga ou da vizinhança.
role-professional = Trabalho para um serviço ou uma organização
role-professional-hint = Por exemplo, uma escola, um médico, um serviço social (OCMW) ou um hospital.
role-why = Um serviço pode pedir coisas diferentes de uma família. Por exemplo, pedir um intérprete.
role-error = Escolha para quem pede ajuda.

## What it is about

topic-title = Sobre o que é o seu pedido?
topic-error = Escolha sobre o que é o seu pedido.
topic-courses = Aprender neerlandês ou fazer a integração cívica (inburgering)
topic-courses-hint = Um curso, um teste, um certificado.
topic-school = Escola
topic-school-hint = Inscrever uma criança numa escola.
topic-living = Saúde, dinheiro ou alojamento
topic-living-hint = Médico, comida, renda da casa, um lugar para dormir.
topic-papers = Documentos, cartas e serviços
topic-papers-hint = Uma carta que não entende. Uma pergunta sobre a residência. Cheguei aqui há pouco tempo.
topic-neighbours = Bairro, desporto e conhecer pessoas
topic-neighbours-hint = Uma discussão com vizinhos, uma festa, um clube.
topic-unfair = Tratamento injusto, ou dar a sua opinião
topic-unfair-hint = Não lhe dão alguma coisa por causa da sua origem. Ou quer dar a sua opinião.
topic-language = Um intérprete ou uma tradução
topic-language-hint = Alguém que traduz numa conversa, ou um texto traduzido.
topic-advice = Conselhos para a minha organização
topic-advice-hint = Trabalhar com pessoas de outra origem, política local, uma pergunta sobre a lei.
topic-other = Outra coisa
topic-other-hint = Vai contar mais tarde com as suas próprias palavras.

need-title = Do que precisa?
need-error = Escolha o que é mais adequado. Não sabe? Então escolha a última opção.
need-learn_dutch = Aprender neerlandês
need-civic_integration = Integração cívica (inburgering)
need-civic_integration-hint = Um curso sobre a vida e o trabalho na Bélgica, com neerlandês.
need-school_enrolment = Inscrever uma criança numa escola
need-urgent_medical_care = Um médico ou medicamentos
need-urgent_medical_care-hint = Está doente ou tem dores e não pode pagar.
need-social_assistance = Dinheiro, comida, renda ou outro problema em casa
need-asylum_reception = Peço asilo e não tenho lugar para dormir
need-access_to_service = Uma carta ou um serviço que não entendo
need-residence_law = Uma pergunta sobre a minha residência na Bélgica
need-orientation = Cheguei aqui há pouco tempo e não sei onde ir
need-humane_guidance = Já não sei o que fazer a partir daqui
need-humane_guidance-hint = Quer falar com alguém sobre o seu futuro.
need-caravan_pitch = Um lugar para uma caravana
need-neighbourhood_conflict = Problemas ou discussões no bairro
need-neighbourhood_initiative = Organizar alguma coisa com o bairro
need-leisure = Desporto, passatempos, conhecer pessoas
need-discrimination = Tratam-me pior por causa da minha origem, língua ou religião
need-policy_participation = Quero dar a minha opinião sobre a política
need-interpreter_on_site = Um intérprete que vem ao local
need-interpreter_by_phone = Um intérprete por telefone
need-interpreter_by_video = Um intérprete por vídeo
need-written_translation = A tradução de um texto
need-advice_for_organisation = Conselhos ou formação para a minha organização
need-local_policy_support = Apoio para a política de um município
need-unknown = Outra coisa, ou não sei

## Where

place-title-person = Em que município vive?
place-title-helper = Em que município vive essa pessoa?
place-title-professional = Em que município é?
place-title-on-site = Onde é a conversa?
place-title-office = Em que município é o seu serviço?
place-label = Código postal ou município
place-hint = Por exemplo, 9000 ou Gent. Também pode escrever o nome na sua língua.
place-no-address = Não tem endereço? Onde dorme ou onde está agora? Escreva esse município.
place-unknown = Não sei
place-why = Cada município tem os seus próprios serviços. Por isso precisamos de saber onde é. Não perguntamos a rua.
place-error-empty = Escreva um código postal ou um município. Por exemplo, 9000. Ou escolha “Não sei”.
place-error-unknown = Não encontramos este lugar. Escreva o código postal. Por exemplo, 9000. Ou escolha “Não sei”.
which-place-title = Qual é o município?
which-place-hint = Há vários lugares que correspondem a “{ $typed }”.
which-place-none = Nenhum destes. Vou escrever de novo.
which-place-error = Escolha um município.

## Only what still changes the road

minor-title = É sobre uma criança com menos de 18 anos?
minor-why = Para crianças, às vezes é outro serviço que ajuda.
minor-error = Escolha sim ou não.
caravan-title = Vive numa caravana, ou os seus pais viviam numa caravana?
caravan-title-helper = Essa pessoa vive numa caravana, ou os pais dela viviam numa caravana?
caravan-why = Nesse caso, é outro serviço que ajuda com um lugar para uma caravana.
caravan-error = Escolha uma resposta. Também pode escolher: prefiro não dizer.
residence-title = Tem documentos para viver na Bélgica?
residence-title-helper = Essa pessoa tem documentos para viver na Bélgica?
residence-hint = Não é preciso dizer. Também ajudamos sem resposta.
residence-why = Para este pedido, às vezes é outro serviço que ajuda. Só perguntamos por isso. O Wegwijzer não dá esta resposta à polícia nem ao Serviço de Estrangeiros (Dienst Vreemdelingenzaken). Um serviço social (OCMW) tem as suas próprias regras. Pergunte ao OCMW sobre isso.
residence-prefer_not_to_say = Prefiro não dizer
residence-legal = Sim
residence-asylum = Pedi asilo e espero pela resposta
residence-asylum-helper = Pediu asilo e espera pela resposta
residence-temporary_protection = Tenho proteção temporária
residence-temporary_protection-hint = Por exemplo, para pessoas da Ucrânia.
residence-temporary_protection-helper = Proteção temporária
residence-without_permit = Não
residence-error = Escolha uma resposta. Também pode escolher: prefiro não dizer.

## An interpreter or a translation, ordered by a service

languages_needed-title = De que língua precisa?
languages_needed-label = Língua
languages_needed-second = Mais uma língua
languages_needed-choose = Escolha uma língua
languages_needed-error = Escolha uma língua.
appointment-title = Quando é a conversa?
appointment-date = Dia
appointment-time = Hora
appointment-duration = Quanto tempo?
appointment-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
appointment-place = Endereço ou sala
appointment-place-hint = Por exemplo: Kerkstraat 1, sala 2. Não escreva o nome de um cliente.
appointment-later = Ainda não está decidido
appointment-error-date = Escolha um dia. Por exemplo, { $example }.
appointment-error-past = Este dia já passou. Escolha um dia a partir de hoje.
appointment-error-time = Escreva a hora. Por exemplo, 14:30.
organisation-title = Para que serviço trabalha?
organisation-name = Nome do serviço
organisation-department = Departamento
organisation-reference = O seu próprio número para este pedido
organisation-reference-hint = Não escreva o nome de um cliente.
organisation-error = Escreva o nome do seu serviço. Por exemplo: Basisschool De Linde.

## Own words

words-title = Quer dizer mais alguma coisa?
words-title-needed = Diga-nos do que precisa
words-hint = Escreva na sua língua. Não escreva nomes de outras pessoas.
words-label = As suas palavras
words-urgent = É urgente: tem de acontecer alguma coisa hoje ou amanhã
words-error-empty = Escreva em poucas palavras do que precisa. Por exemplo: procuro uma escola para o meu filho.
words-error-long = { $over ->
    [one] O seu texto tem { $over } carácter a mais. Escreva um texto mais curto.
    [many] O seu texto tem { $over } de caracteres a mais. Escreva um texto mais curto.
   *[other] O seu texto tem { $over } caracteres a mais. Escreva um texto mais curto.
}

## How to answer

contact-title = Como podemos responder?
contact-hint = Não é preciso escrever nada. Recebe sempre um link. Aí pode ler o que acontece com o seu pedido.
contact-name = Nome
contact-phone = Telefone
contact-phone-hint = Por exemplo, 0470 00 00 00 ou +32 470 00 00 00.
contact-email = E-mail
contact-language = Em que língua podemos responder?
contact-safe = Outra pessoa vê o seu telefone ou o seu e-mail? Então não escreva nada.
contact-error-phone = Este número de telefone não está certo. Escreva assim: +32 470 00 00 00.
contact-error-email = Este endereço de e-mail não está certo. Escreva assim: nome@exemplo.be.
contact-error-name = Este nome é demasiado longo. Escreva um nome mais curto.

## Check and send

check-title = Veja se está tudo certo
check-answers = As suas respostas
check-nothing = sem resposta
check-anonymous = Não deu nome, telefone ou e-mail. Não há problema.
check-receivers = Enviamos isto para:
check-person-first = Primeiro, uma pessoa do Wegwijzer lê o seu pedido. Essa pessoa escolhe o serviço que pode ajudar.
check-person-proposal = Provavelmente é:
check-doubt = Talvez seja outro serviço. Na sua página pode ver sempre quem tem o seu pedido.
check-consent = Concorda?
check-consent-yes = Sim, enviem o meu pedido
check-consent-no = Não, não enviem nada. Digam-me só onde encontro ajuda
check-consent-error = Escolha sim ou não.
check-send = Enviar
check-duplicate = Já enviou este pedido em { $when }. Nós temos o pedido. Não precisa de fazer mais nada. Mudou alguma coisa? Então pode enviar de novo.
check-again = Mudou alguma coisa ou demorou muito tempo. Veja tudo mais uma vez e envie de novo.
check-not-kept = Não conseguimos guardar o seu pedido agora. O pedido não foi enviado. As suas respostas ainda estão aqui. Espere um pouco e depois clique de novo em “Enviar”.
check-busy = { $seconds ->
    [one] Agora há muitos pedidos. Espere { $seconds } segundo e depois clique de novo em “Enviar”. As suas respostas ficam aqui.
    [many] Agora há muitos pedidos. Espere { $seconds } de segundos e depois clique de novo em “Enviar”. As suas respostas ficam aqui.
   *[other] Agora há muitos pedidos. Espere { $seconds } segundos e depois clique de novo em “Enviar”. As suas respostas ficam aqui.
}
check-working = Um momento, por favor. Estamos a enviar o seu pedido.
honeypot = Deixe este campo vazio

## Receipt

receipt-title = Temos o seu pedido
receipt-reference = O seu número
receipt-reference-hint = Diga este número quando ligar ou quando for lá.
receipt-link = A sua página
receipt-link-hint = Guarde este link. Com este link pode ver onde está o seu pedido. Não dê o link a ninguém. Quem tem o link vê o seu pedido.
receipt-open = Abrir a sua página
receipt-next = O que acontece agora?
receipt-next-service = Dentro de poucos minutos, o serviço recebe o seu pedido. Na sua página pode ver quem tem o pedido.
receipt-next-person = Uma pessoa do Wegwijzer lê o seu pedido. Depois pode ver na sua página quem tem o pedido.
receipt-next-contact = O serviço liga ou escreve um e-mail para si.
receipt-next-anonymous = Não podemos ligar nem escrever para si. Veja a sua página. Vá ao serviço e diga o seu número.
receipt-lost = Perdeu o link? Então não podemos dar o link outra vez. Faça o pedido de novo.
receipt-copy = Copiar o link
receipt-copied = O link está copiado.

## Answers without sending anything

answer-not-sent = Não enviámos nada e não guardámos nada.
answer-who = Quem pode ajudar?
answer-nobody = Não conhecemos nenhum serviço para este pedido. Pergunte na câmara municipal (gemeentehuis) perto de si. Lá conhecem os serviços dessa zona.
answer-other = Quero pedir outra coisa
answer-talk = Também quero falar sobre isto com alguém do meu município
answer-asylum_reception-title = A Fedasil ajuda
answer-asylum_reception = A Fedasil é o serviço da Bélgica para pessoas que pedem asilo. A Fedasil procura um lugar para dormir. Nós não podemos decidir isso.
answer-wallonia-title = A Valónia tem os seus próprios serviços
answer-wallonia = Este lugar fica na Valónia. Nós trabalhamos para a Flandres e Bruxelas. Na Valónia, são outros serviços que ajudam, quase sempre em francês.
answer-german_area-title = O leste da Bélgica tem os seus próprios serviços
answer-german_area = Este lugar fica na parte da Bélgica onde se fala alemão. Lá, são outros serviços que ajudam.
answer-care_elsewhere-title = Tem direito a um médico
answer-care_elsewhere = Mesmo sem documentos, pode ir ao médico se for necessário. Vá ao serviço social (OCMW) do município onde está. Na Valónia chama-se CPAS. Eles tratam do pagamento.
answer-discrimination-title = Pode comunicar isto
answer-discrimination = Ninguém tem o direito de lhe dar um tratamento pior por causa da sua origem, língua ou religião. Estes serviços ouvem o que diz e explicam o que pode fazer. É grátis.
answer-interpreter-title = O serviço pede o intérprete para si
answer-interpreter = Não é preciso procurar nem pagar um intérprete por sua conta. A escola, o médico ou o serviço social (OCMW) pode pedir um intérprete. Mostre lá este cartão.
answer-no_course_asylum-title = A integração cívica (inburgering) ainda não é possível
answer-no_course_asylum = Está à espera de uma resposta ao seu pedido de asilo. Por isso, ainda não há integração cívica para si. Mas pode aprender neerlandês. Pergunte no lugar onde dorme, ou escolha outra coisa em baixo.
answer-no_course_papers-title = Este curso não é possível agora
answer-no_course_papers = Para este curso são precisos documentos. Mas tem outros direitos: ir ao médico se for necessário, e a escola para as crianças. Também pode falar com alguém sobre o seu futuro.
answer-no_consent-title = Aqui encontra ajuda
answer-no_consent = Não quer que enviemos nada. Não há problema. Este serviço pode ajudar. Pode ir lá por sua iniciativa.
answer-danger-title = Ligue para o { $number }
answer-danger = A vida de alguém está em perigo? Então ligue agora para o { $number }. Nós não conseguimos ajudar com rapidez suficiente.
answer-general-title = Aqui encontra ajuda
answer-general = Para este pedido não enviamos nada. Estes serviços podem ajudar.
answer-learn-dutch = Quero aprender neerlandês
answer-guidance = Quero falar com alguém sobre o meu futuro
answer-doctor = Preciso de um médico

card-title = Cartão para mostrar
card-choose = Escolha a sua língua em cima. Depois fazemos um cartão na sua língua e em neerlandês.
card-print = Imprimir o cartão
card-text = Falo { $language }. Quero perceber bem o que me diz. Pode pedir um intérprete? Um serviço pode fazer isso num serviço de interpretação social.

## Who may receive

org-local-authority = a administração do município de { $place }
org-ocmw = o serviço social (OCMW) de { $place }
org-school = as escolas em { $place }
org-municipality-brussels = o município de { $place }
org-language-note = Os nomes dos serviços estão em neerlandês.

## The status page

status-title = O seu pedido de ajuda
status-ask-secret = Cole aqui o link completo que recebeu.
status-secret-label = O seu link
status-secret-hint = O link termina com muitas letras e números.
status-secret-button = Mostrar o meu pedido
status-loading = Estamos a procurar o seu pedido.
status-not-found = Não encontramos nenhum pedido com este link. Veja se o link está completo. Perdeu o link? Então faça o pedido de novo.
status-unavailable = Agora não conseguimos ver. O seu pedido não se perdeu. Tente de novo mais tarde.
status-reference = Número
status-received = Temos o seu pedido
status-received-text = Procuramos o serviço que pode ajudar. Normalmente não demora muito.
status-referred = Um serviço tem o seu pedido
status-referred-text = O serviço recebeu uma mensagem. Ainda tem de ler o seu pedido.
status-accepted = Um serviço vai ajudar
status-accepted-text = O serviço leu o seu pedido e vai ajudar.
status-sent-on = Outro serviço está agora a ver o seu pedido
status-sent-on-text = O primeiro serviço não podia ajudar. O seu pedido foi enviado para outro. Não precisa de fazer nada.
status-needs_person = Uma pessoa do Wegwijzer lê o seu pedido
status-needs_person-text = Um ser humano decide quem pode ajudar melhor.
status-answered = A sua resposta está aqui
status-closed = O seu pedido de ajuda terminou
status-closed-text = Ainda precisa de ajuda? Então faça um novo pedido.
status-withdrawn = Retirou o seu pedido de ajuda
status-withdrawn-text = Não enviamos mais nada. Afinal precisa de ajuda? Então faça um novo pedido.
status-erased = O seu pedido de ajuda foi apagado
status-erased-text = Já ninguém pode ler o seu pedido.
status-when-received = Pedido feito em { $when }
status-when-updated = Última novidade em { $when }
status-show-who = Mostrar quem tem o seu pedido
status-show-answer = Mostrar a sua resposta
status-hidden-hint = Só mostramos isto quando pedir. Assim, ninguém pode ler ao mesmo tempo.
status-refresh = Ver de novo
status-new = Fazer um novo pedido
withdraw-title = Quer retirar o seu pedido de ajuda?
withdraw-text = Então não enviamos mais nada. Um serviço já recebeu uma mensagem? Talvez esse serviço ainda ligue para si.
withdraw-keep = Não, mantenham o meu pedido
withdraw-yes = Sim, retirem o meu pedido de ajuda
withdraw-erase = Sim, e apaguem tudo o que contei
withdraw-erase-hint = Depois não é possível voltar atrás. Nós também já não vamos poder ler o seu pedido.
withdraw-button = Retirar o meu pedido de ajuda
withdraw-error = Escolha uma resposta.
withdraw-failed = Não conseguimos fazer isto agora. O seu pedido ainda está lá. Tente de novo mais tarde.

## When something goes wrong

wrong-not-found-title = Esta página não existe
wrong-not-found = Veja se o endereço está certo. Ou comece na primeira página.
wrong-too-many-title = Espere um pouco
wrong-too-many = { $seconds ->
    [one] Enviou muitas vezes seguidas. Espere { $seconds } segundo e tente de novo.
    [many] Enviou muitas vezes seguidas. Espere { $seconds } de segundos e tente de novo.
   *[other] Enviou muitas vezes seguidas. Espere { $seconds } segundos e tente de novo.
}
wrong-too-large-title = O seu texto é demasiado longo
wrong-too-large = Volte atrás e escreva um texto mais curto.
wrong-defect-title = Houve um erro do nosso lado
wrong-defect = Não foi enviado nada. Tente de novo mais tarde. Precisa de ajuda depressa? Vá à câmara municipal (gemeentehuis) perto de si.
wrong-start = Para a primeira página

### Portuguese, a translation of nl.ftl. To be reviewed by a native speaker before go-live.


## The whole site

# nl 7dd2172d
site-name = Wegwijzer
# nl 61ef8c93
translation-note = Isto é uma tradução. O texto em neerlandês é o texto oficial.
# nl 0b45d998
language-label = Língua
# nl 68f19598
skip-link = Ir para o conteúdo
# nl 31f3955c
leave-fast = Sair depressa
# nl d50a4f4f
leave-fast-hint = Saia desta página. Então mostramos a previsão do tempo.
# nl 6d9b38a3
danger-line = A vida de alguém está em perigo? Ligue para o { $number }.
# nl 0d7ab980
danger-call = Ligar para o { $number }
# nl 2705191d
yes = Sim
# nl ddc9bb27
no = Não
# nl d3b7384e
next = Continuar
# nl 4e28fb9d
back = Voltar
# nl efadfc08
change = Alterar
# nl 7814a5ce
optional = não é obrigatório
# nl 3d3b074b
why = Porque perguntamos isto?
# nl 0d562aa5
progress = Pergunta { $number } de cerca de { $total }
# nl db1a5735
error-title = Há algo que não está certo
# nl cd9a978c
error-prefix = Erro
# nl c573d788
footer-privacy = Não guardamos nada no seu navegador. Guardamos o seu pedido fechado à chave. Só quem lhe dá ajuda lê o pedido.
# nl 6456f08f
page-title = { $title } – Wegwijzer

## Start page

# nl 2e8d8dd0
start-title = Pedir ajuda
# nl 40254c12
start-what = Diga-nos do que precisa. Procuramos o serviço que pode ajudar na Flandres ou em Bruxelas.
# nl 6c4dc16c
start-free = Grátis. Não é preciso dizer o seu nome.
# nl 5a250957
start-button = Começar
# nl 377a80f4
start-time = Demora cerca de dois minutos.
# nl 3e066305
start-have-link = Já fez um pedido aqui? Então abra o link que recebeu.
# nl 0ecbda15
start-languages = Escolha a sua língua

## Danger

# nl 6666e238
danger-title = A vida de alguém está em perigo agora?
# nl 95571399
danger-hint = Por exemplo: alguém não respira bem, sangra muito ou está a ser atacado.
# nl 1b70aefb
danger-error = Escolha sim ou não.
# nl 8bb43f7e
emergency-title = Ligue agora para o { $number }
# nl bbf8d10c
emergency-free = A chamada é grátis. Pode ligar sempre, de dia e de noite.
# nl 59ecee01
emergency-say = Diga onde está. Diga o que está a acontecer. Tente em neerlandês, francês, alemão ou inglês.
# nl 2c6af378
emergency-no-papers = Não precisa de documentos para ligar.
# nl 8142caf8
emergency-not-sent = Este site não envia ambulância nem polícia.
# nl 40300dbd
emergency-go-on = Agora já não há perigo. Quero pedir outra coisa.
# nl 03f90f11
danger-box = Está a ler isto e há perigo agora? Ligue para o { $number }. Não espere pela nossa resposta.

## Who asks

# nl 11f333e6
role-title = Para quem pede ajuda?
# nl 9be1fc86
role-person = Para mim ou para a minha família
# nl d6db6f72
role-helper = Para outra pessoa
# nl 346b69ce
role-helper-hint = Por exemplo, para uma pessoa amiga ou da vizinhança.
# nl 05a5c2ab
role-professional = Trabalho para um serviço ou uma organização
# nl 36d2edcc
role-professional-hint = Por exemplo, uma escola, um médico, um serviço social (OCMW) ou um hospital.
# nl d83d537e
role-why = Um serviço pode pedir coisas diferentes de uma família. Por exemplo, pedir um intérprete.
# nl 885994c5
role-error = Escolha para quem pede ajuda.

## What it is about

# nl e11766de
topic-title = Sobre o que é o seu pedido?
# nl 54c8c143
topic-error = Escolha sobre o que é o seu pedido.
# nl 686d1722
topic-courses = Aprender neerlandês ou fazer a integração cívica (inburgering)
# nl 74ac014e
topic-courses-hint = Um curso, um teste, um certificado.
# nl 3aaa2e94
topic-school = Escola
# nl 276f98d0
topic-school-hint = Inscrever uma criança numa escola.
# nl ce9e3a40
topic-living = Saúde, dinheiro ou alojamento
# nl b68d25bc
topic-living-hint = Médico, comida, renda da casa, um lugar para dormir.
# nl a0a25571
topic-papers = Documentos, cartas e serviços
# nl 16ac90b2
topic-papers-hint = Uma carta que não entende. Uma pergunta sobre a residência. Cheguei aqui há pouco tempo.
# nl efc34870
topic-neighbours = Bairro, desporto e conhecer pessoas
# nl 5c57e117
topic-neighbours-hint = Uma discussão com vizinhos, uma festa, um clube.
# nl 3ce5dabe
topic-unfair = Tratamento injusto, ou dar a sua opinião
# nl 4a9bf43f
topic-unfair-hint = Não lhe dão alguma coisa por causa da sua origem. Ou quer dar a sua opinião.
# nl 8198716a
topic-language = Um intérprete ou uma tradução
# nl f2423a5a
topic-language-hint = Alguém que traduz numa conversa, ou um texto traduzido.
# nl b656c288
topic-advice = Conselhos para a minha organização
# nl 24983cf3
topic-advice-hint = Trabalhar com pessoas de outra origem, política local, uma pergunta sobre a lei.
# nl 3ea132e2
topic-other = Outra coisa
# nl b301fde9
topic-other-hint = Vai contar mais tarde com as suas próprias palavras.
# nl de162404
need-title = Do que precisa?
# nl dadfc079
need-error = Escolha o que é mais adequado. Não sabe? Então escolha a última opção.
# nl 231a30c3
need-learn_dutch = Aprender neerlandês
# nl 05ca55d5
need-civic_integration = Integração cívica (inburgering)
# nl a20e400d
need-civic_integration-hint = Um curso sobre a vida e o trabalho na Bélgica, com neerlandês.
# nl 8984d7b7
need-school_enrolment = Inscrever uma criança numa escola
# nl ccb892ca
need-urgent_medical_care = Um médico ou medicamentos
# nl be424f31
need-urgent_medical_care-hint = Está doente ou tem dores e não pode pagar.
# nl f6094ba9
need-social_assistance = Dinheiro, comida, renda ou outro problema em casa
# nl 4fd0b545
need-asylum_reception = Peço asilo e não tenho lugar para dormir
# nl 64f5081c
need-access_to_service = Uma carta ou um serviço que não entendo
# nl 2e3233a0
need-residence_law = Uma pergunta sobre a minha residência na Bélgica
# nl 5327fb07
need-orientation = Cheguei aqui há pouco tempo e não sei onde ir
# nl ebb9a9bc
need-humane_guidance = Já não sei o que fazer a partir daqui
# nl 1c6295d1
need-humane_guidance-hint = Quer falar com alguém sobre o seu futuro.
# nl a99a8cf5
need-caravan_pitch = Um lugar para uma caravana
# nl 6218ca35
need-neighbourhood_conflict = Problemas ou discussões no bairro
# nl 5c88f2f1
need-neighbourhood_initiative = Organizar alguma coisa com o bairro
# nl fc626ff2
need-leisure = Desporto, passatempos, conhecer pessoas
# nl 4a723c4a
need-discrimination = Tratam-me pior por causa da minha origem, língua ou religião
# nl dae0600a
need-policy_participation = Quero dar a minha opinião sobre a política
# nl fe5d932f
need-interpreter_on_site = Um intérprete que vem ao local
# nl 0a0b79ab
need-interpreter_by_phone = Um intérprete por telefone
# nl 299660b5
need-interpreter_by_video = Um intérprete por vídeo
# nl cddafda7
need-written_translation = A tradução de um texto
# nl a962a6b4
need-advice_for_organisation = Conselhos ou formação para a minha organização
# nl 46d91211
need-local_policy_support = Apoio para a política de um município
# nl 1bb62a64
need-unknown = Outra coisa, ou não sei

## Where

# nl d5926648
place-title-person = Em que município vive?
# nl 83e7d02d
place-title-helper = Em que município vive essa pessoa?
# nl 63e61c22
place-title-professional = Em que município é?
# nl d986fc2b
place-title-on-site = Onde é a conversa?
# nl 0a438783
place-title-office = Em que município é o seu serviço?
# nl cbd5a873
place-label = Código postal ou município
# nl 7ff5ec4a
place-hint = Por exemplo, 9000 ou Gent. Também pode escrever o nome na sua língua.
# nl 9109a544
place-no-address = Não tem endereço? Onde dorme ou onde está agora? Escreva esse município.
# nl 952c88a0
place-unknown = Não sei
# nl bc28c2db
place-why = Cada município tem os seus próprios serviços. Por isso precisamos de saber onde é. Não perguntamos a rua.
# nl f89e5221
place-error-empty = Escreva um código postal ou um município. Por exemplo, 9000. Ou escolha “Não sei”.
# nl 796db262
place-error-unknown = Não encontramos este lugar. Escreva o código postal. Por exemplo, 9000. Ou escolha “Não sei”.
# nl 5ed9da03
which-place-title = Qual é o município?
# nl 56739f69
which-place-hint = Há vários lugares que correspondem a “{ $typed }”.
# nl e8e1eb84
which-place-none = Nenhum destes. Vou escrever de novo.
# nl da6bbded
which-place-error = Escolha um município.

## Only what still changes the road

# nl 10e693fe
minor-title = É sobre uma criança com menos de 18 anos?
# nl 674720bd
minor-why = Para crianças, às vezes é outro serviço que ajuda.
# nl e988a447
minor-error = Escolha sim ou não.
# nl 88c7ef7e
caravan-title = Vive numa caravana, ou os seus pais viviam numa caravana?
# nl 06375ce1
caravan-title-helper = Essa pessoa vive numa caravana, ou os pais dela viviam numa caravana?
# nl d11afb7c
caravan-why = Nesse caso, é outro serviço que ajuda com um lugar para uma caravana.
# nl fba26394
caravan-error = Escolha uma resposta. Também pode escolher: prefiro não dizer.
# nl 610f8074
residence-title = Tem documentos para viver na Bélgica?
# nl 5b0d7bf1
residence-title-helper = Essa pessoa tem documentos para viver na Bélgica?
# nl 93b358b5
residence-hint = Não é preciso dizer. Também ajudamos sem resposta.
# nl 4b8de653
residence-why = Para este pedido, às vezes é outro serviço que ajuda. Só perguntamos por isso. O Wegwijzer não dá esta resposta à polícia nem ao Serviço de Estrangeiros (Dienst Vreemdelingenzaken). Um serviço social (OCMW) tem as suas próprias regras. Pergunte ao OCMW sobre isso.
# nl 5f9870c8
residence-prefer_not_to_say = Prefiro não dizer
# nl 1e47d22b
residence-legal = Sim
# nl b948f0c1
residence-asylum = Pedi asilo e espero pela resposta
# nl 9e37a3e2
residence-asylum-helper = Pediu asilo e espera pela resposta
# nl fea274f0
residence-temporary_protection = Tenho proteção temporária
# nl ffafce84
residence-temporary_protection-hint = Por exemplo, para pessoas da Ucrânia.
# nl ef7668fd
residence-temporary_protection-helper = Proteção temporária
# nl 5f91f036
residence-without_permit = Não
# nl ae33f0d8
residence-error = Escolha uma resposta. Também pode escolher: prefiro não dizer.

## An interpreter or a translation, ordered by a service

# nl 5e26d93b
languages_needed-title = De que língua precisa?
# nl 63421470
languages_needed-label = Língua
# nl 2820c93a
languages_needed-second = Mais uma língua
# nl 13b8a16b
languages_needed-choose = Escolha uma língua
# nl 4f2fb155
languages_needed-error = Escolha uma língua.
# nl 7cc5477d
appointment-title = Quando é a conversa?
# nl eb4f6db2
appointment-date = Dia
# nl a9a91a29
appointment-time = Hora
# nl 1b22db8b
appointment-duration = Quanto tempo?
# nl 2140295d
appointment-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
# nl 2b64eb7b
appointment-place = Endereço ou sala
# nl d15ac7e8
appointment-place-hint = Por exemplo: Kerkstraat 1, sala 2. Não escreva o nome de um cliente.
# nl 347bc848
appointment-later = Ainda não está decidido
# nl e74a7e2c
appointment-error-date = Escolha um dia. Por exemplo, { $example }.
# nl de24b90b
appointment-error-past = Este dia já passou. Escolha um dia a partir de hoje.
# nl 3ba7126b
appointment-error-time = Escreva a hora. Por exemplo, 14:30.
# nl 6082f4f0
organisation-title = Para que serviço trabalha?
# nl 92d3468d
organisation-name = Nome do serviço
# nl 75f9f16d
organisation-department = Departamento
# nl e6b90b8a
organisation-reference = O seu próprio número para este pedido
# nl 8aec4184
organisation-reference-hint = Não escreva o nome de um cliente.
# nl 53d0f63c
organisation-error = Escreva o nome do seu serviço. Por exemplo: Basisschool De Linde.

## Own words

# nl 8e31b86f
words-title = Quer dizer mais alguma coisa?
# nl 9e4a5e60
words-title-needed = Diga-nos do que precisa
# nl 82ab1a49
words-hint = Escreva na sua língua. Não escreva nomes de outras pessoas.
# nl 89d1cdb0
words-urgent = É urgente: tem de acontecer alguma coisa hoje ou amanhã
# nl 5a4299f0
words-error-empty = Escreva em poucas palavras do que precisa. Por exemplo: procuro uma escola para o meu filho.
# nl 6614c92b
words-error-long =
    { $over ->
        [one] O seu texto tem { $over } carácter a mais. Escreva um texto mais curto.
        [many] O seu texto tem { $over } de caracteres a mais. Escreva um texto mais curto.
       *[other] O seu texto tem { $over } caracteres a mais. Escreva um texto mais curto.
    }

## How to answer

# nl 909da016
contact-title = Como podemos responder?
# nl 277eeb9e
contact-hint = Não é preciso escrever nada. Recebe sempre um link. Aí pode ler o que acontece com o seu pedido.
# nl c13a93c8
contact-name = Nome
# nl 300f05f0
contact-phone = Telefone
# nl 3ab1927a
contact-phone-hint = Por exemplo, 0470 00 00 00 ou +32 470 00 00 00.
# nl 243730ba
contact-email = E-mail
# nl 44b82e06
contact-language = Em que língua podemos responder?
# nl c5405bc5
contact-safe = Outra pessoa vê o seu telefone ou o seu e-mail? Então não escreva nada.
# nl 22228286
contact-error-phone = Este número de telefone não está certo. Escreva assim: +32 470 00 00 00.
# nl 9bb7b833
contact-error-email = Este endereço de e-mail não está certo. Escreva assim: nome@exemplo.be.
# nl 23f1f13e
contact-error-name = Este nome é demasiado longo. Escreva um nome mais curto.

## Check and send

# nl 95151a19
check-title = Veja se está tudo certo
# nl 5c9432f0
check-answers = As suas respostas
# nl 7cf32922
check-nothing = sem resposta
# nl a3b60504
check-anonymous = Não deu nome, telefone ou e-mail. Não há problema.
# nl c0475f9c
check-receivers = Enviamos isto para:
# nl fd4ae37c
check-person-first = Primeiro, uma pessoa do Wegwijzer lê o seu pedido. Essa pessoa escolhe o serviço que pode ajudar.
# nl 9129e55c
check-person-proposal = Provavelmente é:
# nl c0b792c4
check-doubt = Talvez seja outro serviço. Na sua página pode ver sempre quem tem o seu pedido.
# nl 1c7d1404
check-consent = Concorda?
# nl 3304a103
check-consent-yes = Sim, enviem o meu pedido
# nl 49f5a738
check-consent-no = Não, não enviem nada. Digam-me só onde encontro ajuda
# nl 3c00f8af
check-consent-error = Escolha sim ou não.
# nl fcce5c19
check-send = Enviar
# nl 410a7f20
check-duplicate = Já enviou este pedido em { $when }. Nós temos o pedido. Não precisa de fazer mais nada. Mudou alguma coisa? Então pode enviar de novo.
# nl 3e11cc83
check-again = Mudou alguma coisa ou demorou muito tempo. Veja tudo mais uma vez e envie de novo.
# nl e9b4dd2f
check-not-kept = Não conseguimos guardar o seu pedido agora. O pedido não foi enviado. As suas respostas ainda estão aqui. Espere um pouco e depois clique de novo em “Enviar”.
# nl cb300152
check-busy =
    { $seconds ->
        [one] Agora há muitos pedidos. Espere { $seconds } segundo e depois clique de novo em “Enviar”. As suas respostas ficam aqui.
        [many] Agora há muitos pedidos. Espere { $seconds } de segundos e depois clique de novo em “Enviar”. As suas respostas ficam aqui.
       *[other] Agora há muitos pedidos. Espere { $seconds } segundos e depois clique de novo em “Enviar”. As suas respostas ficam aqui.
    }
# nl 1ca7cf7a
check-working = Um momento, por favor. Estamos a enviar o seu pedido.
# nl 336f11a4
honeypot = Deixe este campo vazio

## Receipt

# nl b69ab754
receipt-title = Temos o seu pedido
# nl 3f4a2966
receipt-reference = O seu número
# nl ea396fdf
receipt-reference-hint = Diga este número quando ligar ou quando for lá.
# nl 6c7b78ac
receipt-link = A sua página
# nl 09187aef
receipt-link-hint = Guarde este link. Com este link pode ver onde está o seu pedido. Não dê o link a ninguém. Quem tem o link vê o seu pedido.
# nl 28968b33
receipt-open = Abrir a sua página
# nl bbcdd3dc
receipt-next = O que acontece agora?
# nl 3d6ed922
receipt-next-service = Dentro de poucos minutos, o serviço recebe o seu pedido. Na sua página pode ver quem tem o pedido.
# nl 7787f1ff
receipt-next-person = Uma pessoa do Wegwijzer lê o seu pedido. Depois pode ver na sua página quem tem o pedido.
# nl fa13a03e
receipt-next-contact = O serviço liga ou escreve um e-mail para si.
# nl 3c49ac43
receipt-next-anonymous = Não podemos ligar nem escrever para si. Veja a sua página. Vá ao serviço e diga o seu número.
# nl 47c071fb
receipt-lost = Perdeu o link? Então não podemos dar o link outra vez. Faça o pedido de novo.
# nl 05882dee
receipt-copy = Copiar o link
# nl 5db8efaf
receipt-copied = O link está copiado.

## Answers without sending anything

# nl 1ff85bb3
answer-not-sent = Não enviámos nada e não guardámos nada.
# nl 5683af04
answer-who = Quem pode ajudar?
# nl dc091e60
answer-nobody = Não conhecemos nenhum serviço para este pedido. Pergunte na câmara municipal (gemeentehuis) perto de si. Lá conhecem os serviços dessa zona.
# nl bb4e5390
answer-other = Quero pedir outra coisa
# nl b28aed7d
answer-talk = Também quero falar sobre isto com alguém do meu município
# nl fe592ff2
answer-asylum_reception-title = A Fedasil ajuda
# nl 8e69a1eb
answer-asylum_reception = A Fedasil é o serviço da Bélgica para pessoas que pedem asilo. A Fedasil procura um lugar para dormir. Nós não podemos decidir isso.
# nl 9a6471a4
answer-wallonia-title = A Valónia tem os seus próprios serviços
# nl e7afaa8e
answer-wallonia = Este lugar fica na Valónia. Nós trabalhamos para a Flandres e Bruxelas. Na Valónia, são outros serviços que ajudam, quase sempre em francês.
# nl f30f8ea7
answer-german_area-title = O leste da Bélgica tem os seus próprios serviços
# nl d3c16ef5
answer-german_area = Este lugar fica na parte da Bélgica onde se fala alemão. Lá, são outros serviços que ajudam.
# nl 7ba57ee7
answer-care_elsewhere-title = Tem direito a um médico
# nl 31d38311
answer-care_elsewhere = Mesmo sem documentos, pode ir ao médico se for necessário. Vá ao serviço social (OCMW) do município onde está. Na Valónia chama-se CPAS. Eles tratam do pagamento.
# nl 308ca0cb
answer-discrimination-title = Pode comunicar isto
# nl 2963b2d6
answer-discrimination = Ninguém tem o direito de lhe dar um tratamento pior por causa da sua origem, língua ou religião. Estes serviços ouvem o que diz e explicam o que pode fazer. É grátis.
# nl 90c7efec
answer-interpreter-title = O serviço pede o intérprete para si
# nl d35d7239
answer-interpreter = Não é preciso procurar nem pagar um intérprete por sua conta. A escola, o médico ou o serviço social (OCMW) pode pedir um intérprete. Mostre lá este cartão.
# nl 4f8c328a
answer-no_course_asylum-title = A integração cívica (inburgering) ainda não é possível
# nl a3526f93
answer-no_course_asylum = Está à espera de uma resposta ao seu pedido de asilo. Por isso, ainda não há integração cívica para si. Mas pode aprender neerlandês. Pergunte no lugar onde dorme, ou escolha outra coisa em baixo.
# nl 84581eab
answer-no_course_papers-title = Este curso não é possível agora
# nl 8e7e2290
answer-no_course_papers = Para este curso são precisos documentos. Mas tem outros direitos: ir ao médico se for necessário, e a escola para as crianças. Também pode falar com alguém sobre o seu futuro.
# nl 08c7d8ae
answer-no_consent-title = Aqui encontra ajuda
# nl 2612177f
answer-no_consent = Não quer que enviemos nada. Não há problema. Este serviço pode ajudar. Pode ir lá por sua iniciativa.
# nl 866cf472
answer-danger-title = Ligue para o { $number }
# nl b99df164
answer-danger = A vida de alguém está em perigo? Então ligue agora para o { $number }. Nós não conseguimos ajudar com rapidez suficiente.
# nl d85083cd
answer-general-title = Aqui encontra ajuda
# nl ba1ae303
answer-general = Para este pedido não enviamos nada. Estes serviços podem ajudar.
# nl af470c31
answer-learn-dutch = Quero aprender neerlandês
# nl 4502781a
answer-guidance = Quero falar com alguém sobre o meu futuro
# nl 16d71e4b
answer-doctor = Preciso de um médico
# nl f03bcd3d
card-title = Cartão para mostrar
# nl eb65cac5
card-choose = Escolha a sua língua em cima. Depois fazemos um cartão na sua língua e em neerlandês.
# nl 66483aba
card-print = Imprimir o cartão
# nl c5e0bacf
card-text = Falo { $language }. Quero perceber bem o que me diz. Pode pedir um intérprete? Um serviço pode fazer isso num serviço de interpretação social.

## Who may receive

# nl bda98b91
org-local-authority = a administração do município de { $place }
# nl b8df796f
org-ocmw = o serviço social (OCMW) de { $place }
# nl ef97f06a
org-school = as escolas em { $place }
# nl d694e52b
org-municipality-brussels = o município de { $place }
# nl de52ddf9
org-language-note = Os nomes dos serviços estão em neerlandês.

## The status page

# nl 94f46bc4
status-title = O seu pedido de ajuda
# nl 95bc2c83
status-ask-secret = Cole aqui o link completo que recebeu.
# nl 0ce830ef
status-secret-label = O seu link
# nl 141ac89b
status-secret-hint = O link termina com muitas letras e números.
# nl 75e981a9
status-secret-button = Mostrar o meu pedido
# nl 76a98cb4
status-loading = Estamos a procurar o seu pedido.
# nl 4085591d
status-not-found = Não encontramos nenhum pedido com este link. Veja se o link está completo. Perdeu o link? Então faça o pedido de novo.
# nl 34dd61bb
status-unavailable = Agora não conseguimos ver. O seu pedido não se perdeu. Tente de novo mais tarde.
# nl 9679d414
status-reference = Número
# nl 097f0229
status-received = Temos o seu pedido
# nl 9faf13ad
status-received-text = Procuramos o serviço que pode ajudar. Normalmente não demora muito.
# nl 764afa46
status-referred = Um serviço tem o seu pedido
# nl 85dfcb0e
status-referred-text = O serviço recebeu uma mensagem. Ainda tem de ler o seu pedido.
# nl e737b71d
status-accepted = Um serviço vai ajudar
# nl 972226d0
status-accepted-text = O serviço leu o seu pedido e vai ajudar.
# nl 924d26c0
status-sent-on = Outro serviço está agora a ver o seu pedido
# nl 3c00d74c
status-sent-on-text = O primeiro serviço não podia ajudar. O seu pedido foi enviado para outro. Não precisa de fazer nada.
# nl 45387a56
status-needs_person = Uma pessoa do Wegwijzer lê o seu pedido
# nl cc9f97d3
status-needs_person-text = Um ser humano decide quem pode ajudar melhor.
# nl 10df0593
status-answered = A sua resposta está aqui
# nl f79879e2
status-closed = O seu pedido de ajuda terminou
# nl d5e815d8
status-closed-text = Ainda precisa de ajuda? Então faça um novo pedido.
# nl 6a96ccf9
status-withdrawn = Retirou o seu pedido de ajuda
# nl 10f4aa8a
status-withdrawn-text = Não enviamos mais nada. Afinal precisa de ajuda? Então faça um novo pedido.
# nl 5fb1fd76
status-erased = O seu pedido de ajuda foi apagado
# nl eb2a532f
status-erased-text = Já ninguém pode ler o seu pedido.
# nl 74133026
status-when-received = Pedido feito em { $when }
# nl bebdc085
status-when-updated = Última novidade em { $when }
# nl 9818340d
status-show-who = Mostrar quem tem o seu pedido
# nl 6784f583
status-show-answer = Mostrar a sua resposta
# nl 29369d0f
status-hidden-hint = Só mostramos isto quando pedir. Assim, ninguém pode ler ao mesmo tempo.
# nl 5574a393
status-refresh = Ver de novo
# nl cbe50ac5
status-new = Fazer um novo pedido
# nl 7532635c
withdraw-title = Quer retirar o seu pedido de ajuda?
# nl de5f02eb
withdraw-text = Então não enviamos mais nada. Um serviço já recebeu uma mensagem? Talvez esse serviço ainda ligue para si.
# nl dde10528
withdraw-keep = Não, mantenham o meu pedido
# nl 4ae82ac3
withdraw-yes = Sim, retirem o meu pedido de ajuda
# nl cd296c1c
withdraw-erase = Sim, e apaguem tudo o que contei
# nl d8c62d19
withdraw-erase-hint = Depois não é possível voltar atrás. Nós também já não vamos poder ler o seu pedido.
# nl 929717ad
withdraw-button = Retirar o meu pedido de ajuda
# nl 26f00794
withdraw-failed = Não conseguimos fazer isto agora. O seu pedido ainda está lá. Tente de novo mais tarde.

## When something goes wrong

# nl 56661194
wrong-not-found-title = Esta página não existe
# nl 90f7fa9f
wrong-not-found = Veja se o endereço está certo. Ou comece na primeira página.
# nl a0ee83de
wrong-too-many-title = Espere um pouco
# nl f819597d
wrong-too-many =
    { $seconds ->
        [one] Enviou muitas vezes seguidas. Espere { $seconds } segundo e tente de novo.
        [many] Enviou muitas vezes seguidas. Espere { $seconds } de segundos e tente de novo.
       *[other] Enviou muitas vezes seguidas. Espere { $seconds } segundos e tente de novo.
    }
# nl 195313e2
wrong-too-large-title = O seu texto é demasiado longo
# nl eedcb85f
wrong-too-large = Volte atrás e escreva um texto mais curto.
# nl c5561a91
wrong-defect-title = Houve um erro do nosso lado
# nl bdf2dcec
wrong-defect = Não foi enviado nada. Tente de novo mais tarde. Precisa de ajuda depressa? Vá à câmara municipal (gemeentehuis) perto de si.
# nl 8bf1520a
wrong-start = Para a primeira página

# Como as cópias são assinaladas.
copy-untranslated = não traduzido
copy-original-follows = segue o original
copy-withdrawn = mensagem retirada
copy-author-unknown = alguém
# $kind: o que a mensagem traz e que fica na sua sala.
copy-attachment = { $kind ->
    [photo] [foto, para ver na sua sala de origem]
    [video] [vídeo, para ver na sua sala de origem]
    [animation] [animação, para ver na sua sala de origem]
    [audio] [ficheiro de áudio, para ouvir na sua sala de origem]
    [voice] [mensagem de voz, para ouvir na sua sala de origem]
    [video-note] [mensagem de vídeo, para ver na sua sala de origem]
    [document] [ficheiro, disponível na sua sala de origem]
    [sticker] [autocolante, para ver na sua sala de origem]
    [location] [localização, para ver na sua sala de origem]
    [contact] [contacto, disponível na sua sala de origem]
    [poll] [votação, para responder na sua sala de origem]
   *[other] [anexo, disponível na sua sala de origem]
}
copy-location = 📍 Localização
copy-location-live = em direto, última posição conhecida
copy-forwarded = Encaminhado de { $name }
copy-unreadable = Não foi possível ler aqui uma mensagem: faltam as suas chaves. Será mostrada quando chegarem.
# $name: what the file is called, where $named is yes; $size and $most: megabytes
copy-media-refused =
    { "[" }{ $kind ->
        [photo] foto
        [video] vídeo
        [animation] animação
        [audio] ficheiro de áudio
        [voice] mensagem de voz
        [video-note] mensagem de vídeo
        [document] ficheiro
        [sticker] figurinha
       *[other] anexo
    }{ $named ->
        [no] { "" }
       *[yes] { " " }{ $name }
    }, não foi possível trazer para aqui: { $reason ->
        [too-big] tem { $size } MB e o máximo é { $most } MB
        [gone] já não pode ser obtido
        [bad] não pode ser lido
        [not-allowed] esta sala não o permite
       *[refused] esta rede não o aceitou
    }{ "]" }

# Respostas ao comando de apagar.
delete-done = Apagada em todas as salas.
delete-not-allowed = Só pode apagar esta mensagem quem a escreveu ou alguém da administração desta sala.
# $command: o comando, tal como se escreve aqui.
delete-needs-reply = Para apagar uma mensagem em toda a parte, responda-lhe com { $command }
delete-unknown = Não conheço esta mensagem ou ela é demasiado antiga.
delete-refused = Apagada nas outras salas. Aqui não tenho permissão, mas a administração desta sala pode apagá-la.

# Avisos a uma pessoa ou a uma sala.
# $days: durante quantos dias se tentou a entrega.
notice-expired = { $days ->
    [one] Depois de { $days } dia, a sua mensagem não chegou a todas as salas. Deixei de tentar.
   *[other] Depois de { $days } dias, a sua mensagem não chegou a todas as salas. Deixei de tentar.
}
notice-undeliverable = Não foi possível entregar a sua mensagem em todas as salas: uma delas não a aceita.
notice-private = Olá, chamo-me Passerelle. Levo mensagens entre grupos que falam línguas diferentes. Aqui ainda não há nada a fazer: escreva nos seus grupos como de costume.

# What can be done about a detail of a person that was noticed.
careful-remove = Retirar
careful-keep = Manter
careful-again = Escrever de novo

# Letters that pass between people: $language is the name of a language.
letter-machine = tradução automática a partir de: { $language }
letter-original = Texto original
letter-untranslated = não traduzido ({ $language })
wrong-country = Não conheço esse país. Escreva o nome dele, por exemplo: Portugal.
wrong-too-many = { $most ->
    [one] Escolha apenas uma opção, por favor.
   *[other] Escolha no máximo { $most }, por favor.
}

# The name of this language, in itself.
language-name = Português
dialogue-unknown = Não conheço esse nome. Mantenha-o assim ou escreva-o de outra forma.

# A code typed by somebody who holds a role.
link-whose = Você tem uma função na rede: a pessoa a quem este código foi mostrado irá partilhá-la. Ele foi mostrado a você, numa conta sua?
link-mine = Sim, na minha conta
link-not-mine = Não
link-foreign = Nada foi ligado. Se alguém lhe enviou este código, não o use.

# Palavras que sempre se entendem, escritas ou premidas. «.words»: as formas que se escrevem.
word-back = Voltar
    .words = voltar, atrás, para trás, regressar, retornar, pergunta anterior
word-skip = Pular
    .words = pular, saltar, passar, passo, pular esta pergunta
word-help = Ajuda
    .words = ajuda, me ajude, ajude-me, como funciona, não entendo, não entendi
word-why = Por quê?
    .words = por quê, porquê, para quê, por que pergunta
word-review = Rever
    .words = rever, revisar, resumo, ver minhas respostas, ver as minhas respostas
word-edit = Editar
    .words = editar, corrigir, mudar, alterar, modificar, mudar minha resposta
word-save = Guardar
    .words = guardar, salvar, mais tarde, depois, guardar para depois, continuar mais tarde
word-cancel = Cancelar
    .words = cancelar, sair, desistir, parar, abandonar
word-language = Idioma
    .words = idioma, idiomas, língua, mudar de idioma, mudar de língua
word-done = Pronto
    .words = pronto, pronta, terminar, terminei, acabei, é tudo, é só isso, feito, fim
word-more = Mais
    .words = mais, ver mais, mostrar mais
word-all = Tudo
    .words = tudo, todos, todas, toda, todas as opções
word-none = Nenhum
    .words = nenhum, nenhuma, nada, nenhum destes, nenhuma destas
word-yes = Sim
    .words = sim, claro, claro que sim, com certeza, de acordo, está bem, tá bom
word-no = Não
    .words = não, não obrigado, não obrigada, claro que não
word-next = Seguinte
    .words = seguinte, próximo, próxima, página seguinte, próxima página
word-previous = Anterior
    .words = anterior, página anterior
word-continue = Continuar
    .words = continuar, seguir, prosseguir, retomar
word-restart = Recomeçar
    .words = recomeçar, começar de novo, reiniciar, do início, desde o início
word-confirm = Confirmar
    .words = confirmar, confirmo, confirmado, enviar, validar
word-delete = Apagar
    .words = apagar, excluir, eliminar, remover, retirar
word-keep = Manter
    .words = manter, conservar, deixar, deixar assim

# Comandos: a palavra que se escreve, outras formas («.words») e uma linha para a lista de ajuda («.about»).
command-start = inicio
    .words = início, começar, iniciar, olá
    .about = Conhecer o bot e escolher o idioma
command-help = ajuda
    .words = ajuda, comandos, menu
    .about = O que posso fazer por você
command-practices = praticas
    .words = práticas, buscar, procurar, pesquisar, pesquisa, diretório, explorar
    .about = Encontrar práticas, por exemplo: moradia em Portugal
command-practice = pratica
    .words = prática, nova prática, adicionar prática
    .about = Partilhar uma prática do seu território
command-organisation = organizacao
    .words = organização, minha organização
    .about = Registar a sua organização e assinar a carta
command-activity = atividade
    .words = atividade, actividade, atividade local
    .about = Anunciar uma atividade da Semana do Acolhimento
command-card = cartao
    .words = cartão, cartão de cidadania, carteirinha
    .about = Descrever o seu cartão de cidadania local
command-resource = recurso
    .words = recurso, guia, ferramenta, estudo
    .about = Partilhar um guia, um estudo ou uma ferramenta
command-request = pedido
    .words = pedido, pedir, solicitação, solicitar, necessidade
    .about = Pedir ajuda ou conselho à rede
command-offer = oferta
    .words = oferta, oferecer, visita, formação, capacitação
    .about = Oferecer uma visita ou uma formação
command-testimony = testemunho
    .words = testemunho, depoimento, relato, minha história
    .about = Dar um testemunho, com o nome que você escolher
command-drafts = rascunhos
    .words = rascunhos, rascunho, por terminar
    .about = Continuar o que você começou
command-mine = meus
    .words = meus, minhas, minhas fichas, minhas práticas
    .about = Ver e mudar o que você registou
command-review = revisao
    .words = revisão, revisar, rever, por rever, moderação
    .about = Ler as novas fichas e publicá-las
command-link = vincular
    .words = vincular, ligar, associar, vincular minhas contas
    .about = Juntar as suas contas de Telegram e Matrix
command-unlink = desvincular
    .words = desvincular, desligar, desassociar, separar contas
    .about = Separar as suas duas contas
command-role = funcao
    .words = função, funções, papel, dar uma função
    .about = Dar ou retirar uma função
command-language = idioma
    .words = idioma, idiomas, língua, mudar de idioma
    .about = Mudar o idioma em que falo com você
command-export = exportar
    .words = exportar, descarregar, baixar, meus dados
    .about = Receber uma cópia do que é seu
command-saved = buscas
    .words = buscas, guardadas, salvas, buscas guardadas, minhas buscas, alertas
    .about = As suas buscas guardadas
command-contacts = contactos
    .words = contactos, contatos, conversas, perguntas
    .about = As suas conversas com responsáveis de práticas
command-delete = apagar
    .words = apagar, eliminar, excluir, remover
    .about = Apagar a sua mensagem em todas as salas
command-settings = definicoes
    .words = definições, configurações, ajustes, preferências, opções
    .about = As suas escolhas: idioma, território, contas ligadas
command-events = eventos
    .words = eventos, encontros, próximos encontros, lista de eventos
    .about = Os próximos encontros e webinários
command-agenda = agenda
    .words = agenda, minha agenda, meus encontros, meus eventos
    .about = Os encontros a que você respondeu
command-event = evento
    .words = evento, novo evento, novo encontro, adicionar evento
    .about = Registrar um encontro ou um webinário
command-week = semana
    .words = semana, semana do acolhimento
    .about = A Semana do Acolhimento: plano e programa
command-question = pergunta
    .words = pergunta, fazer uma pergunta
    .about = Fazer uma pergunta para um webinário
command-announce = anunciar
    .words = anunciar, anúncio, novo anúncio
    .about = Escrever um anúncio
command-announcements = anuncios
    .words = anúncios, anúncios enviados
    .about = Os anúncios em curso e enviados
command-idea = ideia
    .words = ideia, nova ideia, propor
    .about = Propor uma ideia
command-ideas = ideias
    .words = ideias, propostas
    .about = As ideias da rede
command-votes = votacoes
    .words = votações, votação, votar, votos
    .about = As votações em curso e seus resultados
command-actions = acoes
    .words = ações, ação, ações conjuntas, quadro
    .about = As ações conjuntas da rede
command-charter = carta
    .words = carta, carta de adesão, assinar, assinar a carta
    .about = A carta de adesão: ler, assinar, renovar
command-follow = seguir
    .words = seguir, temas, novidades, resumo, assinaturas
    .about = Escolher seus temas, regiões e resumo
command-heard = vozes
    .words = vozes, quem é ouvido
    .about = Quem é ouvido na rede, e quem não é

# Diálogo: uma associação ou uma cidade apresenta uma prática.
dialogue-practice = Apresentar uma prática
    .about =
        Conte à rede o que faz por um acolhimento digno. Seis perguntas curtas e, no fim, o seu consentimento: cerca de três minutos. Poderá acrescentar mais, se desejar. Escreva na língua que preferir.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação. Por favor, não indique nomes nem dados pessoais de outras pessoas.
    .done = Agradecemos. A equipa de coordenação vai ler a sua prática. Aviso aqui quando for publicada e trago-lhe qualquer pergunta. Pode alterá-la ou retirá-la a qualquer momento.
practice-title = Como se chama a sua prática?
    .help = Um nome curto, com 15 palavras no máximo, que diga o que faz. Por exemplo: Balcão de acolhimento no município para quem acaba de chegar
    .why = É o que se lê primeiro no diretório, traduzido para as línguas da rede. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-summary = Em poucas frases, o que fazem e para quem?
    .help = 100 palavras no máximo, sem nomes nem dados pessoais. Por exemplo: Todas as terças, pessoas voluntárias ajudam a ler cartas e a preencher formulários, sem custos.
    .why = Mostra se a sua prática pode ajudar, e as pesquisas usam este texto. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-themes = A que temas pertence?
    .help = Escolha até 5, pelo número ou pelo nome. Por exemplo: habitação, saúde
    .why = Quem procura um tema encontra a sua prática. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-place = Em que cidade ou território se realiza?
    .help = Bastam o nome e o país; por favor, não indique um endereço exato. Por exemplo: Guarulhos, Brasil
    .why = Situa a prática no mapa, de forma aproximada, e ajuda a encontrar o que está perto. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-organisation = Que organização lidera esta prática?
    .help = Escreva o nome e eu procuro-a no diretório. Se ainda não constar, poderá acrescentá-la. Por exemplo: Município de Guarulhos
    .why = Assim se sabe quem está por trás, e a organização pode indicar outra pessoa se você sair. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-languages = Em que línguas é possível conversar sobre ela?
    .help = Escreva uma ou várias línguas. Por exemplo: português, francês e árabe
    .why = Indica em que línguas podem conversar; as perguntas que passam por mim são traduzidas. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-pillars = Quais dos três pilares da rede apoia?
    .help = Escolha um ou vários, pelo número. Por exemplo: 1, 3
    .why = Mostra como o seu trabalho serve os fins comuns da rede, e pode pesquisar-se por pilar. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-groups = A quem se dirige?
    .help = Escolha um ou vários grupos, pelo número ou pelo nome. Por exemplo: mulheres, escolas
    .why = Cada território encontra o que convém às pessoas que acolhe. Nada diz sobre alguém em particular. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-status = Em que ponto está hoje?
    .help = Escolha o que melhor corresponde, pelo número; 3 quer dizer que já está a funcionar. Por exemplo: 3
    .why = Mostra se é um projeto, um ensaio ou algo bem estabelecido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-since = Em que ano começou?
    .help = Escreva um ano, mesmo aproximado. Por exemplo: 2019
    .why = Diz quanta experiência há por trás. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-until = Em que ano terminou?
    .help = Escreva um ano, mesmo aproximado. Por exemplo: 2023
    .why = Para que ninguém conte com algo que já acabou; o que aprenderam continua útil. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-rural = Realiza-se numa zona rural?
    .help = Responda sim ou não. Por exemplo: sim, se acontece sobretudo em aldeias ou cidades pequenas
    .why = Os territórios rurais procuram exemplos de lugares parecidos. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-challenge = Que problema queriam resolver?
    .help = Algumas frases, 300 palavras no máximo, sem histórias pessoais. Por exemplo: As famílias que vinham viver para cá não encontravam ajuda para matricular as crianças na escola.
    .why = Cada território vê se a sua situação é parecida. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-method = Como funciona, passo a passo?
    .help = Quem faz o quê, quando e com que meios, em 300 palavras no máximo. Por exemplo: Duas pessoas voluntárias abrem o balcão às terças; o município empresta uma sala.
    .why = Outros territórios poderão fazer o mesmo a partir daqui. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-results = O que mudou até agora?
    .help = Números ou acontecimentos, 300 palavras no máximo, sem histórias pessoais. Por exemplo: Num ano, 120 famílias acolhidas e 80 crianças na escola.
    .why = Ajuda outros territórios a convencer quem está à volta. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-lessons = O que foi difícil e o que aprenderam com isso?
    .help = 300 palavras no máximo; o que não resultou também é útil. Por exemplo: Abrir à noite permitiu vir a quem trabalha durante o dia.
    .why = Outros territórios evitam as mesmas dificuldades. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-needs = De que precisaria outro território para fazer o mesmo?
    .help = Pessoas, tempo, dinheiro, parcerias, em 300 palavras no máximo. Por exemplo: Uma sala, duas pessoas voluntárias com um dia de formação e uma decisão do município.
    .why = Cada território vê se está ao seu alcance. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-partners = Com que organizações trabalham?
    .help = Nomes de organizações, não de pessoas, separados por vírgulas; 60 palavras no máximo. Por exemplo: o município, a biblioteca, um banco alimentar
    .why = Mostra quem convém reunir. Peça autorização a essas organizações antes de as nomear. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-with-people = As pessoas a quem se dirige ajudaram a concebê-la?
    .help = Responda sim ou não. Por exemplo: sim, se participaram nas decisões
    .why = A rede quer que as pessoas diretamente afetadas sejam ouvidas e procura exemplos. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-with-people-how = Como participaram?
    .help = 200 palavras no máximo, sem nomes. Por exemplo: Uma vez por mês, as pessoas que usam o serviço decidem em conjunto os horários.
    .why = Outros territórios aprendem a decidir em conjunto. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-funding = Quem a financia?
    .help = Escolha uma ou várias respostas, pelo número; não pergunto valores. Por exemplo: 1, 4
    .why = Outros territórios ficam a saber onde procurar apoio. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-legal-basis = Em que lei, decisão ou acordo se apoia?
    .help = 100 palavras no máximo. Se não houver, salte esta pergunta. Por exemplo: Decisão da assembleia municipal de junho de 2021
    .why = Outros territórios podem apoiar-se nisto para convencer ou decidir. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-link = Existe uma página na internet sobre ela?
    .help = Cole o endereço. Se não houver, salte esta pergunta. Por exemplo: www.example.org/acolhimento
    .why = Quem quiser saber mais pode ler a página. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-photo = Deseja acrescentar uma foto?
    .help = Envie-a aqui, como foto ou como ficheiro. Mostre um rosto só se essa pessoa estiver de acordo. Por exemplo: uma foto do lugar ou de um cartaz
    .why = Ajuda a imaginar o que fazem. Qualquer pessoa poderá vê-la depois da publicação: não envie nada que possa pôr alguém em perigo.
practice-visits = Poderiam receber visitas de outros territórios?
    .help = Responda sim ou não; as datas combinam-se mais tarde. Por exemplo: sim, se puderem dedicar uma manhã a uma visita
    .why = Quem prepara uma visita de intercâmbio encontra a sua prática. Um sim não obriga a nada. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-elected = É liderada por alguém com um cargo eleito?
    .help = Responda sim ou não, sem indicar nomes. Por exemplo: sim, se depende de alguém eleito para o município
    .why = Depois de eleições as coisas podem mudar: vou perguntar se continua assim. Qualquer pessoa poderá ver esta resposta depois da publicação.
practice-election = Quando são as próximas eleições para esse cargo?
    .help = Basta o ano ou o mês. Por exemplo: março de 2028
    .why = Depois dessa data, pergunto se a prática continua e quem a lidera. Qualquer pessoa poderá ver a data depois da publicação.
practice-contact = Que e-mail ou telefone pode a coordenação usar para falar com você?
    .help = Indique um e-mail, ou um telefone com o indicativo do país. Pode saltar esta pergunta. Por exemplo: acolhimento@example.org
    .why = Só para o caso de uma mensagem aqui não lhe chegar. Fica cifrado: só você e a equipa de coordenação o veem. Nunca é publicado.
practice-licence = Em que condições se pode reutilizar o seu texto?
    .help =
        1: indicando a sua autoria e publicando nas mesmas condições (CC BY-SA 4.0)
        2: indicando a sua autoria (CC BY 4.0)
        3: só com a sua autorização
        Responda com o número. Por exemplo: 1
    .why = Assim se sabe o que é permitido fazer com ele. Se saltar, será CC BY-SA 4.0. Qualquer pessoa poderá ver esta resposta depois da publicação.

# Diálogo: uma organização apresenta-se e pode assinar a carta de adesão.
dialogue-organisation = Apresentar uma organização
    .about =
        Apresente à rede a sua associação, a sua cidade ou a sua instituição. Oito perguntas curtas e, no fim, o seu consentimento: cerca de quatro minutos. Pode saltar várias. Se desejar, a sua organização pode também assinar a carta de adesão. Escreva na língua que preferir.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação.
    .done = Agradecemos. A equipa de coordenação vai ler o que escreveu. Aviso aqui quando a organização estiver no diretório e trago-lhe qualquer pergunta. Pode alterar ou retirar estes dados a qualquer momento.
organisation-title = Como se chama a organização?
    .help = O nome completo habitual, 20 palavras no máximo; não é preciso traduzi-lo. Por exemplo: Município de Guarulhos
    .why = É com este nome que se encontra no diretório. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-type = Que tipo de organização é?
    .help = Escolha o que melhor corresponde, pelo número; para uma associação é o 1. Por exemplo: 1
    .why = Quem procura uma cidade, uma associação ou uma universidade encontra-a mais depressa. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-place = Em que cidade ou território tem a sua sede?
    .help = Bastam o nome e o país; por favor, não indique um endereço exato. Por exemplo: Guarulhos, Brasil
    .why = Situa a organização no mapa, de forma aproximada, e ajuda a encontrar quem está perto. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-languages = Em que línguas trabalha?
    .help = Escreva uma ou várias línguas. Por exemplo: português, francês e árabe
    .why = Indica em que línguas é possível trabalhar em conjunto. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-summary = Em poucas frases, o que faz a organização?
    .help = 100 palavras no máximo, sem nomes nem dados pessoais. Por exemplo: Acolhemos famílias em trânsito, com uma refeição, uma cama e apoio jurídico.
    .why = Mostra o que se poderia fazer em conjunto. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-aliases = Tem uma sigla ou outros nomes?
    .help = Separe-os com vírgulas; 30 palavras no máximo, ao todo. Por exemplo: APA, Portas Abertas
    .why = Encontra-se por qualquer dos seus nomes e não fica inscrita duas vezes. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-led-by-migrants = A organização é dirigida por pessoas migrantes?
    .help = Responda sim ou não. Pode saltar esta pergunta, sobretudo se a resposta puder pôr alguém em perigo. Por exemplo: sim
    .why = A rede quer dar voz a quem vive a migração na primeira pessoa e procura as suas organizações. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-link = Tem uma página na internet?
    .help = Cole o endereço. Se não houver, salte esta pergunta. Por exemplo: www.example.org
    .why = Quem quiser saber mais pode ler a página. Qualquer pessoa poderá ver esta resposta depois da publicação.
organisation-contact = Que e-mail ou telefone pode a coordenação usar para falar com ela?
    .help = Indique um e-mail, ou um telefone com o indicativo do país. Pode saltar esta pergunta. Por exemplo: acolhimento@example.org
    .why = Só para o caso de uma mensagem aqui não lhe chegar. Fica cifrado: só você e a equipa de coordenação o veem. Nunca é publicado.
organisation-charter = A organização deseja assinar agora a carta de adesão da rede?
    .help = Responda sim ou não; em caso de dúvida, salte esta pergunta e assine mais tarde. Por exemplo: sim, se a organização assim decidiu
    .why = Assinar a carta compromete a sua organização com a rede por um tempo. Qualquer pessoa poderá ver que assinou, depois da publicação.
organisation-charter-role = Em que qualidade assina pela organização?
    .help = Indique a sua função, não o seu nome. Se preferir não assinar agora, volte atrás e responda não. Por exemplo: presidência da associação
    .why = Mostra que foi a própria organização a assinar. Qualquer pessoa poderá ver a função depois da publicação; nunca a sua conta.
organisation-charter-until = Até quando se compromete a organização?
    .help = Uma data, um mês ou só um ano. Se preferir não assinar agora, volte atrás e responda não. Por exemplo: dezembro de 2028
    .why = Cada compromisso tem um fim; será perguntado a tempo se o quer renovar. Qualquer pessoa poderá ver a data depois da publicação.

# Diálogo: uma cidade ou uma associação descreve um cartão de cidadania local.
dialogue-card = Apresentar um cartão de cidadania
    .about =
        Dê a conhecer a outras cidades o seu cartão de cidadania local. Sete perguntas curtas e, no fim, o seu consentimento: cerca de quatro minutos. Poderá acrescentar mais, se desejar. Escreva na língua que preferir.
        Não pergunto nada sobre as pessoas que têm o cartão: por favor, também não escreva nada sobre elas.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação.
    .done = Agradecemos. A equipa de coordenação vai ler o que escreveu. Aviso aqui quando o cartão estiver no diretório e trago-lhe qualquer pergunta. Pode alterar ou retirar estes dados a qualquer momento.
card-title = Como se chama o cartão?
    .help = O nome habitual, 15 palavras no máximo. Por exemplo: Cartão de residente de Guarulhos
    .why = É o que se lê primeiro no diretório, traduzido para as línguas da rede. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-place = Em que cidade ou território é válido o cartão?
    .help = Bastam o nome e o país. Por exemplo: Guarulhos, Brasil
    .why = Situa o cartão no mapa e ajuda a encontrar os que estão perto. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-organisation = Que organização emite o cartão?
    .help = Escreva o nome e eu procuro-a no diretório. Se ainda não constar, poderá acrescentá-la. Por exemplo: Município de Guarulhos
    .why = Assim se sabe quem está por trás do cartão. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-summary = Em poucas frases, para que serve o cartão?
    .help = 100 palavras no máximo, em termos gerais. Por exemplo: Pode tê-lo quem vive na cidade, com ou sem documentos, para usar os serviços municipais.
    .why = É o que se lê primeiro, e as pesquisas usam este texto. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-opens = A que dá acesso o cartão?
    .help = Lugares, serviços, direitos ou descontos, 200 palavras no máximo. Por exemplo: bibliotecas, piscinas, centro de saúde, matrícula na escola
    .why = Outras cidades veem o que um cartão pode trazer. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-languages = Em que línguas podem outras cidades conversar sobre o cartão?
    .help = Escreva uma ou várias línguas. Por exemplo: português, francês e árabe
    .why = Indica em que línguas podem conversar; as perguntas que passam por mim são traduzidas. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-recognises = Que cartões de outras cidades reconhece o seu?
    .help = Escreva nomes de cartões ou de cidades, separados por vírgulas. Se não houver, salte esta pergunta. Por exemplo: Zurique, Nova Iorque
    .why = Mostra onde vale também um cartão de outra cidade. Qualquer pessoa poderá ver a ligação entre os cartões depois da publicação.
card-who = Quem pode ter o cartão?
    .help = As condições gerais, 100 palavras no máximo, nada sobre alguém em particular. Por exemplo: qualquer pessoa que viva na cidade há três meses
    .why = Outras cidades aprendem a abrir o seu cartão a toda a gente. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-proof = O que é preciso mostrar para obter o cartão?
    .help = Os comprovativos que aceitam, 100 palavras no máximo. Por exemplo: basta a carta de uma associação
    .why = Outras cidades aprendem o que se pode pedir sem excluir ninguém. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-safeguards = O que protege as pessoas que têm o cartão?
    .help = As regras, 200 palavras no máximo; só o que possa ser público. Por exemplo: a cidade não guarda cópias de documentos nem entrega listas à polícia
    .why = A rede não quer que o cartão se torne um meio de vigilância. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-since = Desde que ano existe o cartão?
    .help = Escreva um ano, mesmo aproximado. Por exemplo: 2015
    .why = Diz quanta experiência há por trás. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-link = Existe uma página na internet sobre o cartão?
    .help = Cole o endereço. Se não houver, salte esta pergunta. Por exemplo: www.example.org/cartao
    .why = Quem quiser saber mais pode ler a página. Qualquer pessoa poderá ver esta resposta depois da publicação.
card-contact = Que e-mail ou telefone pode a coordenação usar para falar com você?
    .help = Indique um e-mail, ou um telefone com o indicativo do país. Pode saltar esta pergunta. Por exemplo: acolhimento@example.org
    .why = Só para o caso de uma mensagem aqui não lhe chegar. Fica cifrado: só você e a equipa de coordenação o veem. Nunca é publicado.

# Uma atividade local da Semana do Acolhimento.
dialogue-activity = Apresentar uma atividade local
    .about =
        Aqui pode apresentar uma atividade local da Semana do Acolhimento: nove perguntas curtas e, no fim, o seu consentimento, cerca de cinco minutos. Poderá acrescentar mais, se desejar. Escreva na língua que preferir.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação.
    .done = Agradecemos. A equipa de coordenação vai ler a sua atividade. Aviso aqui quando for publicada e trago-lhe qualquer pergunta. Pode alterá-la ou retirá-la a qualquer momento.
activity-title = Como se chama a sua atividade?
    .help = Um nome curto, no máximo 15 palavras. Por exemplo: Uma refeição vinda de toda a parte
    .why = É a primeira coisa que se lê no programa. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-kind = Que tipo de atividade é?
    .help = Responda com o número mais próximo, por exemplo 1. Se nenhum servir, escolha “Outra”.
    .why = Para que cada pessoa encontre as atividades de que gosta. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-date = Em que dia se realiza?
    .help = Escreva o dia, por exemplo 3 de outubro de 2026. Se ainda não estiver marcado, basta o mês ou o ano. Se durar vários dias, escreva o primeiro.
    .why = Para que as pessoas saibam quando vir. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-time = A que horas começa?
    .help = Escreva a hora e, se souber, o fim. Por exemplo: das 18:30 às 21:00
    .why = Para que as pessoas cheguem a horas. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-time-zone = Em que fuso horário?
    .help = Escreva uma cidade grande que tenha a mesma hora, por exemplo Lisboa, ou a diferença para a hora universal, por exemplo UTC+1.
    .why = Para que quem está noutro lugar, ou online, veja a hora certa. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-place = Onde se realiza?
    .help = Escreva o município e, se quiser, o país. Por exemplo: Palermo, Itália
    .why = Para que se encontre nas redondezas e no mapa, à escala do município. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-organisation = Que organização convida para esta atividade?
    .help = Escreva o nome. Procuro-o no diretório e, se não estiver lá, poderá acrescentá-lo. Por exemplo: Cidade de Palermo
    .why = Para que as pessoas saibam quem convida. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-summary = O que vai acontecer, em poucas frases?
    .help = No máximo 100 palavras, na sua língua. Por exemplo: Cozinhamos em conjunto e depois cada pessoa conta a história de um prato.
    .why = Para dar vontade de vir. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-languages = Que línguas se vão falar?
    .help = Escreva uma ou várias. Por exemplo: francês, uolofe e árabe
    .why = Para que as pessoas saibam se vão entender e fazer-se entender. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-access = O que convém saber para chegar e entrar?
    .help = Ponto de encontro, degraus, língua gestual, crianças, preço, transportes… No máximo 100 palavras. Por exemplo: entrada sem degraus, grátis
    .why = Para que ninguém deixe de vir por falta de informação. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-capacity = Quantas pessoas podem participar?
    .help = Escreva um número, por exemplo 40.
    .why = Para que ninguém faça a viagem em vão. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-card = Está ligada a um cartão de cidadania local?
    .help = Responda sim ou não. Por exemplo, sim, se o cartão for lá apresentado ou entregue, ou se der entrada.
    .why = A rede quer que a Semana do Acolhimento dê a conhecer o cartão. Qualquer pessoa poderá ver esta resposta depois da publicação. Nada se pergunta sobre quem o tem.
activity-link = Qual é o endereço da página web?
    .help = Cole o endereço, por exemplo https://example.org/acolhimento. Se não houver, pode saltar a pergunta.
    .why = Para que se possa ler mais. Qualquer pessoa poderá ver esta resposta depois da publicação.
activity-photo = Que foto ou cartaz gostaria de mostrar?
    .help = Envie aqui uma imagem ou um ficheiro, por exemplo o cartaz. Escolha-o de modo que não se reconheça ninguém que não tenha concordado.
    .why = É mostrado com a atividade. Qualquer pessoa poderá ver esta resposta depois da publicação.

# Um guia, um estudo, um módulo de formação… que outras pessoas podem usar.
dialogue-resource = Partilhar um recurso
    .about =
        Aqui pode partilhar um guia, um estudo, um módulo de formação ou outra ferramenta útil a outras pessoas: cerca de oito perguntas curtas e, no fim, o seu consentimento, cinco minutos. Escreva na língua que preferir.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação.
    .done = Agradecemos. A equipa de coordenação vai ver o seu recurso. Aviso aqui quando for publicado e trago-lhe qualquer pergunta. Pode alterá-lo ou retirá-lo a qualquer momento.
resource-title = Qual é o título?
    .help = No máximo 20 palavras. Por exemplo: Guia para os balcões municipais de acolhimento
    .why = É a primeira coisa que se lê na lista de recursos. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-kind = Que tipo de recurso é?
    .help = Responda com o número mais próximo, por exemplo 1.
    .why = Para que cada pessoa encontre o que procura. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-summary = Para que serve?
    .help = Poucas frases, no máximo 100 palavras, na sua língua. Por exemplo: Como acolher uma família na primeira semana, passo a passo.
    .why = Para ajudar a escolher. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-languages = Em que línguas existe?
    .help = Escreva uma ou várias. Por exemplo: espanhol e português
    .why = Para que cada pessoa encontre o que pode ler. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-themes = De que temas trata?
    .help = Escolha de um a cinco, pelos seus números. Por exemplo: 2, 5
    .why = Para que se encontre por tema. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-link = Em que endereço web se encontra?
    .help = Cole o endereço, por exemplo https://example.org/guia.pdf. Se não estiver na internet, salte a pergunta: peço-lhe depois o ficheiro.
    .why = É nesse endereço que se abre. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-file = Que ficheiro gostaria de partilhar?
    .help = Envie-o aqui, por exemplo um documento PDF. Verifique antes que não contém dados pessoais de ninguém.
    .why = Quem procurar o recurso recebe este ficheiro. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-organisation = Que organização o fez?
    .help = Escreva o nome. Procuro-o no diretório e, se não estiver lá, poderá acrescentá-lo. Por exemplo: ANVITA
    .why = Para que se saiba quem o fez. Qualquer pessoa poderá ver esta resposta depois da publicação.
resource-licence = Em que condições se pode usar e adaptar?
    .help =
        1: indicando a fonte e publicando nas mesmas condições (CC BY-SA 4.0)
        2: indicando a fonte (CC BY 4.0)
        3: só com autorização
        Responda com o número. Por exemplo: 1
    .why = Para que se saiba o que se pode fazer sem pedir. Qualquer pessoa poderá ver esta resposta depois da publicação.

# Um pedido à rede.
dialogue-request = Pedir ajuda à rede
    .about =
        Aqui pode dirigir um pedido à rede: seis perguntas curtas e, no fim, o seu consentimento, cerca de quatro minutos. Escreva na língua que preferir.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação, e depois o pedido vai para as pessoas responsáveis pelas práticas mais próximas.
    .done = Agradecemos. A equipa de coordenação vai ler o seu pedido, que segue depois para as pessoas responsáveis pelas práticas mais próximas. Se aceitou que eu transmita mensagens, as respostas chegam-lhe aqui, traduzidas. Pode alterar ou retirar o seu pedido a qualquer momento.
request-title = De que precisa, numa linha?
    .help = No máximo 20 palavras. Por exemplo: Conselhos para alojar famílias numa cidade pequena
    .why = É a primeira coisa que se lê. Qualquer pessoa poderá ver esta resposta depois da publicação.
request-summary = Qual é a situação e o que ajudaria?
    .help = No máximo 150 palavras. Não dê nomes nem detalhes de pessoas. Por exemplo: Chegam duas famílias à nossa vila de 3000 habitantes; como organizar os transportes?
    .why = Para que lhe possam dar uma resposta adequada. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
request-themes = De que temas se trata?
    .help = Escolha de um a três, pelos seus números. Por exemplo: 2, 5
    .why = Decidem para que práticas vai o seu pedido. Qualquer pessoa poderá ver esta resposta depois da publicação.
request-languages = Em que línguas pode ler respostas?
    .help = Escreva uma ou várias. Por exemplo: português e árabe
    .why = Para que lhe escrevam diretamente nessas línguas, se possível; as outras respostas são traduzidas. Qualquer pessoa poderá ver esta resposta depois da publicação.
request-country = De que país se trata?
    .help = Escreva o nome do país, por exemplo Senegal. Se não for nenhum em particular, pode saltar a pergunta.
    .why = Para que o pedido chegue a pessoas que conhecem as leis e a vida nesse país. Qualquer pessoa poderá ver esta resposta depois da publicação.
request-until = Até quando lhe é útil uma resposta?
    .help = Escreva um dia, um mês ou um ano. Por exemplo: 30 de junho de 2026. Se não houver pressa, pode saltar a pergunta.
    .why = Para que se saiba se é urgente. Qualquer pessoa poderá ver esta resposta depois da publicação.

# Uma oferta de visita ou de formação.
dialogue-offer = Oferecer uma visita ou uma formação
    .about =
        Aqui pode oferecer uma visita ou uma formação a outros membros da rede: dez perguntas curtas e, no fim, o seu consentimento, cerca de cinco minutos. Escreva na língua que preferir.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas antes de você confirmar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação.
    .done = Agradecemos. A equipa de coordenação vai ler a sua oferta. Aviso aqui quando for publicada e trago-lhe qualquer pergunta. Pode alterá-la ou retirá-la a qualquer momento.
offer-kind = O que oferece?
    .help = Responda com um número, por exemplo 1.
    .why = Para que cada pessoa encontre o que procura. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-title = Como diria a sua oferta numa linha?
    .help = No máximo 20 palavras. Por exemplo: Dois dias com a equipa de acolhimento da nossa cidade
    .why = É a primeira coisa que se lê na lista de ofertas. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-summary = O que se poderá ver ou aprender?
    .help = No máximo 150 palavras, na sua língua. Por exemplo: Como trabalham em conjunto a autarquia, a escola e a vizinhança.
    .why = Para ajudar a escolher. É traduzido. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-themes = De que temas se trata?
    .help = Escolha de um a três, pelos seus números. Por exemplo: 2, 5
    .why = Para que se encontre por tema. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-place = Onde se realiza?
    .help = Escreva o município e, se quiser, o país. Por exemplo: Dacar, Senegal. Se for online, escreva o município a partir do qual trabalha.
    .why = Para que se possa preparar a viagem e encontrá-la no mapa, à escala do município. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-languages = Em que línguas a pode oferecer?
    .help = Escreva uma ou várias. Por exemplo: francês e uolofe
    .why = Para que as pessoas saibam se vão entender. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-organisation = Que organização a oferece?
    .help = Escreva o nome. Procuro-o no diretório e, se não estiver lá, poderá acrescentá-lo. Por exemplo: Cidade de Dacar
    .why = Para que as pessoas saibam quem as recebe. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-date = Quando se pode realizar?
    .help = Escreva um dia, um mês ou um ano. Por exemplo: outubro de 2026. Se qualquer data servir, pode saltar a pergunta.
    .why = Para que as pessoas se possam organizar. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-capacity = Quantas pessoas podem participar?
    .help = Escreva um número, por exemplo 12.
    .why = Para que as pessoas saibam se há lugar. Qualquer pessoa poderá ver esta resposta depois da publicação.
offer-conditions = Quais são as condições?
    .help = Custos, alojamento, a quem se destina… No máximo 100 palavras. Por exemplo: grátis; refeições incluídas; viagem por sua conta
    .why = Para evitar más surpresas. Qualquer pessoa poderá ver esta resposta depois da publicação.

# Um testemunho.
dialogue-testimony = Dar um testemunho
    .about =
        Aqui pode contar o que viveu, pelas suas palavras: quatro perguntas, ao seu ritmo, e só a primeira precisa de resposta.
        Pode parar a qualquer momento e continuar mais tarde, aqui ou, se as suas contas estiverem ligadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas palavras antes de você concordar no fim; então, a equipa de coordenação lê-as antes de qualquer publicação. Aparecem com um pseudónimo ou sem nome, nunca com a sua conta, e pode retirá-las a qualquer momento.
    .done = Agradecemos a sua confiança. A equipa de coordenação vai ler o seu testemunho antes de o publicar. Pode retirá-lo a qualquer momento, aqui, sem dar explicações.
testimony-summary = O que gostaria de contar?
    .help = No máximo 500 palavras, na sua língua. Não dê nomes, moradas nem números, nem seus nem de outras pessoas. Por exemplo: No dia em que cheguei, uma vizinha abriu-me a porta…
    .why = Para que se ouça a voz das pessoas diretamente envolvidas. Se você concordar, torna-se público, também traduzido, nunca com a sua conta.
testimony-pseudonym = Com que nome deve aparecer?
    .help = Escolha um nome pelo qual ninguém conhece você, por exemplo Amina. Se saltar a pergunta, aparece sem nome.
    .why = É o único nome mostrado, e é público. A sua conta nunca é mostrada.
testimony-themes = Em que temas toca?
    .help = Escolha de um a três, pelos seus números, por exemplo 2, 5. Também pode saltar a pergunta.
    .why = Para que se encontre por tema. Qualquer pessoa poderá ver esta resposta depois da publicação.
testimony-country = De que país fala?
    .help = Escreva o nome do país, por exemplo México. Se isso puder revelar quem você é, salte a pergunta.
    .why = Para que se perceba onde aconteceu. Qualquer pessoa poderá ver esta resposta depois da publicação, como o seu testemunho.

# Uma pergunta às pessoas responsáveis por uma prática, transmitida e traduzida.
dialogue-ask = Perguntar às pessoas responsáveis
    .about = A sua pergunta vai, traduzida, para as pessoas responsáveis por esta prática. Nenhuma das partes vê a conta da outra.
    .done = A sua pergunta está a caminho. A resposta chega aqui, traduzida. Se não houver resposta numa semana, envio um lembrete.
ask-text = O que gostaria de perguntar?
    .help = Escreva a pergunta na sua língua, no máximo 300 palavras. Por exemplo: Como encontraram as casas?
    .why = Só as pessoas responsáveis por esta prática a recebem, traduzida. A sua conta não é mostrada.

# A resposta das pessoas responsáveis.
dialogue-reply = Responder a uma pergunta
    .about = A sua resposta volta, traduzida, para quem perguntou. Nenhuma das partes vê a conta da outra.
    .done = A sua resposta está a caminho, traduzida. Agradecemos.
reply-text = Qual é a sua resposta?
    .help = Escreva-a na sua língua, no máximo 300 palavras. Por exemplo: Começámos com três casas cedidas pela autarquia.
    .why = Só quem perguntou a recebe, traduzida. A sua conta não é mostrada.

# Uma mensagem é reportada à coordenação.
dialogue-report = Reportar uma mensagem
    .about = O que escrever aqui chega à equipa de coordenação, com o título da ficha. A mensagem em si não: copie o que ela deve ver.
    .done = Agradecemos. A equipa de coordenação vai tratar do assunto.
report-text = O que há de errado nesta mensagem?
    .help = Diga-o pelas suas palavras, no máximo 300. Por exemplo: Insulta-me.
    .why = Para que a equipa de coordenação perceba o que aconteceu. Mais ninguém o lê.

# A coordenação pergunta a quem escreveu uma ficha.
dialogue-review-ask = Perguntar sobre uma ficha
    .about = A sua pergunta vai para quem escreveu esta ficha, na língua dessa pessoa.
    .done = A sua pergunta foi transmitida. A resposta chega aqui.
review-ask-text = O que gostaria de perguntar a quem escreveu esta ficha?
    .help = No máximo 300 palavras. Por exemplo: A prática continua este ano?
    .why = Essa pessoa lê-a, traduzida, como uma pergunta da equipa de coordenação.

# A coordenação recusa uma ficha.
dialogue-review-refuse = Recusar uma ficha
    .about = Esta ficha não será publicada. Quem a escreveu recebe o motivo que você der, na língua dessa pessoa.
    .done = A ficha foi recusada e o motivo foi transmitido a quem a escreveu.
review-refuse-text = Porque não pode esta ficha ser publicada?
    .help = Dê o motivo com gentileza e diga o que poderia mudar, no máximo 300 palavras. Por exemplo: Esta prática já está no diretório.
    .why = Quem escreveu a ficha lê-o, traduzido, como resposta da equipa de coordenação.

# A coordenação propõe outra redação.
dialogue-review-suggest = Propor outra redação
    .about = Quem escreveu a ficha vê a redação que você propõe, na língua dessa pessoa, e decide se a adota.
    .done = A sua redação foi transmitida. Digo-lhe aqui o que for decidido.
review-suggest-text = Que redação propõe?
    .help = Escreva o novo texto completo, no máximo 500 palavras. Por exemplo: Uma linha gratuita de apoio jurídico em várias línguas.
    .why = Quem escreveu a ficha pode aceitá-la ou não. Se aceitar, ela substitui o texto anterior, que fica guardado como versão antiga.

# Alguém deixa de ser responsável por uma prática.
dialogue-leave = Deixar de liderar uma prática
    .about = Vai deixar de liderar esta prática. Ela pode passar para outra organização, ou para ninguém.
    .done = Anotado. Já não lidera esta prática, e as perguntas sobre ela deixam de lhe chegar. Agradecemos tudo o que fez.
leave-organisation = Que organização lidera esta prática a partir de agora?
    .help = Escreva o nome e procuro-o no diretório. Por exemplo: Cidade de Palermo. Se ninguém continuar, salte a pergunta.
    .why = Para que as perguntas cheguem às pessoas certas. A organização é mostrada com a prática; você, não.

# Opções.
status-planned = Em projeto
status-pilot = Fase-piloto
status-running = Em curso
status-institutionalised = Adotada como política
status-ended = Terminada
funding-own = Fundos próprios
funding-national = Fundos públicos nacionais
funding-eu = União Europeia
funding-foundation = Fundações
funding-donor = Entidades doadoras, donativos
funding-none = Sem financiamento
licence-cc-by-sa-4 = CC BY-SA 4.0 (mesmas regras)
licence-cc-by-4 = CC BY 4.0 (indicar a fonte)
licence-none = Nenhuma: pedir primeiro
orgtype-civil-society = Sociedade civil
orgtype-local-authority = Autarquia local
orgtype-academic = Universidade, investigação
orgtype-network-of-institutions = Rede de instituições
orgtype-public-institution = Instituição pública
resource-guide = Guia
resource-study = Estudo
resource-training-module = Módulo de formação
resource-template = Modelo para reutilizar
resource-campaign-kit = Materiais de campanha
activity-meal = Refeição partilhada
activity-music = Música
activity-film = Filme
activity-debate = Debate
activity-walk = Passeio
activity-exhibition = Exposição
activity-workshop = Oficina
activity-sport = Desporto
activity-open-doors = Portas abertas
activity-other = Outra
offer-visit = Visita
offer-training = Formação

# Consentimentos.
consent-publish = Pode isto ser publicado no diretório da rede, para ler aqui e numa página web pública?
    .help = Responda sim ou não. A sua conta nunca é mostrada; os contactos, só à equipa de coordenação. Pode retirar o seu acordo a qualquer momento, e a ficha deixa de estar publicada. Por exemplo: sim
    .why = Para que outras pessoas o encontrem e nele se inspirem. Qualquer pessoa pode ler o que é publicado, também em tradução automática.
consent-idea = Toda a rede pode ler aqui esta ideia, traduzida, sem o seu nome?
    .help = Responda sim ou não. A sua conta nunca é mostrada. Pode retirar a ideia a qualquer momento. Por exemplo: sim
    .why = Para que outras pessoas a apoiem e a equipa de relatoria a junte a ideias parecidas.
consent-relay = Posso transmitir mensagens sobre isto, traduzidas, entre você e pessoas da rede?
    .help = Responda sim ou não. As perguntas chegam-lhe em privado e as suas respostas voltam através de mim; nenhuma conta é mostrada. Pode retirar o seu acordo a qualquer momento. Por exemplo: sim
    .why = Para que lhe possam escrever sem que dê um número ou um endereço. As mensagens passam por mim e pela tradução automática; mais ninguém as vê.
consent-export = Pode isto constar dos ficheiros que a rede partilha, por exemplo para a investigação?
    .help = Responda sim ou não. Contêm o que é publicado, nunca contas nem contactos. Pode retirar o seu acordo a qualquer momento; os ficheiros já partilhados não se podem recuperar. Por exemplo: não
    .why = Para que a experiência local conte nos estudos e nos mapas. Quem recebe esses ficheiros pode lê-los e guardá-los.
consent-testimony = Pode o seu testemunho ser publicado com o pseudónimo escolhido, ou sem nome?
    .help = Responda sim ou não. Poderá ser lido aqui e na página web pública da rede. Pode retirá-lo a qualquer momento; as cópias feitas por outras pessoas não se podem recuperar. Por exemplo: sim
    .why = Para que se ouça o que você viveu. Qualquer pessoa pode lê-lo, também traduzido. Nunca é mostrado com a sua conta.

# O que diz o próprio guia.
# $number, $total: números de perguntas.
dialogue-progress = { $number } de { $total }
# $page, $pages: números de páginas.
dialogue-page = Página { $page } de { $pages }
dialogue-hint-choice = Responda com um número, por exemplo 2.
dialogue-hint-choices = Responda com um ou vários números, por exemplo 1, 3.
# $words: uma lista de palavras que se podem escrever.
dialogue-hint-words = Também pode escrever: { $words }
# $answers: a resposta até agora, um texto ou a lista do que foi escolhido.
dialogue-picked = A sua resposta: { $answers }
# $answer: a resposta tal como foi entendida.
dialogue-noted = Anotado: { $answer }
dialogue-appended = Acrescentei a sua segunda mensagem à resposta anterior.
dialogue-early = Esta mensagem chegou antes da pergunta, por isso não a tomei como resposta. Aqui está de novo a pergunta.
dialogue-needed = Esta pergunta precisa de uma resposta. Pode pedir ajuda ou guardar tudo para mais tarde.
dialogue-first = Esta é a primeira pergunta.
dialogue-more = A parte curta está feita. Gostaria de dar mais detalhes agora, ou de rever as suas respostas e terminar? Também poderá completá-las mais tarde.
dialogue-review = As suas respostas
# $number: da pergunta; $question: as suas palavras; $answer: a resposta, ou que não há.
dialogue-review-line =
    { $number }. { $question }
    { $answer }
dialogue-review-empty = sem resposta
# $edit: a palavra que se escreve antes do número.
dialogue-review-how = Para mudar a resposta 3, por exemplo, escreva “{ $edit } 3” ou carregue no botão. Quando tudo estiver certo, confirme.
dialogue-consents = Para terminar, em palavras simples: o que se pode fazer com o que escreveu. A decisão é sua, e pode mudar de ideias a qualquer momento.
dialogue-consent-needed = Sem este acordo não posso guardar nada. Pode rever as suas respostas, guardá-las para mais tarde ou cancelar.
dialogue-confirm = Está tudo certo? Se sim, confirme.
# $days: durante quanto tempo se guarda o rascunho; $word: o que se deve escrever para continuar.
dialogue-saved = { $days ->
    [one] Está guardado. Fico com o seu rascunho durante { $days } dia. Para continuar, escreva: { $word }
   *[other] Está guardado. Fico com o seu rascunho durante { $days } dias. Para continuar, escreva: { $word }
}
dialogue-cancel-ask = Apagar este rascunho? Perde-se o que nele escreveu.
dialogue-cancelled = O rascunho foi apagado.
dialogue-kept = O rascunho fica guardado.
# $name: do diálogo.
dialogue-resumed = “{ $name }”: era aqui que estávamos.
dialogue-stale = Este botão é de uma pergunta anterior. A pergunta atual está mais abaixo.
dialogue-gone = Esta conversa terminou; o botão já não tem efeito.
dialogue-set-aside = Guardei o seu rascunho “{ $name }” para mais tarde, pois está a começar outra coisa.
dialogue-exists = Já tem um rascunho: “{ $name }”. Gostaria de o continuar ou de começar de novo?
dialogue-changed = As perguntas mudaram desde a última vez. Guardei as suas respostas onde ainda servem.
dialogue-moved = Continuamos aqui. É o mesmo rascunho.
dialogue-none = Não tem rascunhos.
dialogue-drafts = Os seus rascunhos
# $number: na lista; $name: do diálogo; $date: da última resposta.
dialogue-draft-line = { $number }. { $name } ({ $date })
# $name: do diálogo; $days: durante quanto tempo ainda se guarda o rascunho.
dialogue-nudge = { $days ->
    [one] O seu rascunho “{ $name }” está à sua espera. Guardo-o mais { $days } dia. Pode continuá-lo ou apagá-lo.
   *[other] O seu rascunho “{ $name }” está à sua espera. Guardo-o mais { $days } dias. Pode continuá-lo ou apagá-lo.
}
dialogue-expired = O prazo do seu rascunho “{ $name }” passou, e apaguei-o. Pode recomeçar quando quiser.
dialogue-language = Em que língua gostaria de falar?
dialogue-file = Envie a foto ou o ficheiro aqui.
dialogue-file-unexpected = Esta pergunta pede texto. Não guardei o ficheiro.
dialogue-text-unexpected = Esta pergunta pede uma foto ou um ficheiro. Envie-o aqui, ou salte a pergunta, se for possível.
dialogue-which = Há várias possibilidades. De qual se trata?
# $name: tal como foi escrito.
dialogue-add-new = Acrescentar: { $name }
dialogue-keep-typed = Deixar como escrevi: { $name }
# $question: as palavras da pergunta.
dialogue-edited = Mudei a sua resposta a esta pergunta: { $question }
dialogue-not-editable = Essa mensagem não é uma resposta que eu ainda possa mudar.
dialogue-unreadable = Não consigo ler mensagens cifradas. Comece uma nova conversa comigo com a cifragem desligada.
# $total: quantas respostas há.
dialogue-no-such-answer = { $total ->
    [one] Não há nenhuma resposta com esse número. Só há uma, a número 1.
   *[other] Não há nenhuma resposta com esse número. Vão de 1 a { $total }.
}
dialogue-busy = Um momento, por favor: chegaram muitas mensagens ao mesmo tempo. Nada se perde.

# O que escrever quando uma resposta não foi entendida. $text: o que a pessoa escreveu.
wrong-empty = A sua resposta chegou vazia. Escreva-a em poucas palavras, por exemplo: aulas de língua às segundas.
wrong-number = Não encontro aí nenhum número. Escreva um, por exemplo: 120
wrong-number-several = Vejo vários números. Escreva apenas um, por exemplo: 120
wrong-number-whole = Preciso de um número inteiro, sem casas decimais. Por exemplo: 12
# $minimum, $maximum: os limites, que também podem ser escritos.
wrong-number-low = O menor número possível aqui é { $minimum }. Escreva { $minimum } ou mais.
wrong-number-high = O maior número possível aqui é { $maximum }. Escreva { $maximum } ou menos.
wrong-number-range = Aqui o número vai de { $minimum } a { $maximum }. Por exemplo: { $minimum }
wrong-year = Preciso de um único ano, com quatro algarismos. Por exemplo: 2019
wrong-year-range = Aqui o ano vai de { $earliest } a { $latest }. Escreva-o com quatro algarismos, por exemplo: { $latest }
wrong-date = Não consigo ler aí uma data. Você pode escrever um dia, um mês ou apenas um ano: 15/06/2025, junho de 2025, 2025. «Amanhã» também serve.
wrong-date-several = Vejo várias datas. Escreva apenas a que foi pedida, por exemplo: 15/06/2025
# $days: quantos dias tem o mês.
wrong-date-day = Esse mês tem { $days } dias. Qual é o dia certo? Escreva a data de novo, por exemplo: 15/06/2025
wrong-date-year = Leio os anos de { $earliest } a { $latest }. Escreva o ano com quatro algarismos, por exemplo: 15/06/2025
# $date: a data, como ano-mês-dia; $weekday: o dia que é de verdade, 1 para segunda-feira.
wrong-date-weekday = { $weekday ->
    [1] O dia { $date } é uma segunda-feira. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
    [2] O dia { $date } é uma terça-feira. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
    [3] O dia { $date } é uma quarta-feira. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
    [4] O dia { $date } é uma quinta-feira. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
    [5] O dia { $date } é uma sexta-feira. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
    [6] O dia { $date } é um sábado. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
   *[7] O dia { $date } é um domingo. Qual é a data certa? Escreva-a de novo sem o dia da semana, por exemplo: 15/06/2025
}
# $first, $second: as duas leituras, como ano-mês-dia ou ano-mês.
wrong-date-unclear = Posso ler isto de duas maneiras: { $first } ou { $second }. Escreva a data completa, por exemplo: 15/06/2025, ou então junho de 2025.
wrong-time-zone = Não conheço este fuso horário. Escreva a maior cidade perto de você ou o seu país, por exemplo: Lisboa. «UTC+1» também serve.
# $candidates: os nomes entre os quais escolher.
wrong-time-zone-several = Vários fusos horários correspondem a { $text }: { $candidates }. Escreva uma única cidade, por exemplo: Lisboa.
wrong-language-list = Escreva os nomes das línguas separados por vírgulas, por exemplo: francês, uolofe, árabe
wrong-language = Não conheço nenhuma língua chamada { $text }. Escreva-a de outra forma, ou pelo seu código. Por exemplo: uolofe, ou então wo
wrong-language-several = Várias línguas se chamam { $text }: { $candidates }. Escreva o código da certa, como em: uolofe (wo)
wrong-link = Não consigo ler aí um endereço web. Copie-o do seu navegador, por exemplo: https://example.org/page
wrong-link-space = Um endereço web não tem espaços, e preciso de apenas um. Por exemplo: https://example.org/page
wrong-link-scheme = Só posso guardar endereços de páginas web, que começam por https:// ou http://. Por exemplo: https://example.org/page
wrong-link-account = Parece um endereço de e-mail, ou um link com um nome de conta. Preciso do endereço de uma página web, por exemplo: https://example.org/page
wrong-contact = Preciso de um endereço de e-mail ou de um número de telefone. Por exemplo: contact@example.org ou +351 912 345 678
wrong-email = Este endereço de e-mail parece incompleto. Ele tem esta forma: contact@example.org
wrong-phone = Este número de telefone não parece certo. Escreva-o com o indicativo do país, por exemplo: +351 912 345 678
wrong-phone-country = De que país é este número? Comece por + e o indicativo do país, por exemplo: +351 912 345 678
wrong-yes-no = Não sei se isso quer dizer sim ou não. Escreva apenas: sim, ou então: não
# $last: o número da última opção.
wrong-choice = Não encontro { $text } entre as opções. Escreva um número de 1 a { $last }, ou as palavras de uma opção. Por exemplo: 1
wrong-choice-several = Várias opções correspondem a { $text }: { $candidates }. Escreva todas as palavras da sua, ou o seu número, por exemplo: 1
wrong-choice-range = As opções vão de 1 a { $last }. Escreva um número da lista, por exemplo: 1
wrong-choice-one = Aqui só é possível uma opção. Escreva apenas um número, por exemplo: 1
# $words ou $characters: quantos há; $most: quantos pode haver; $over: a diferença.
wrong-too-many-words = O seu texto tem { $words } palavras; cabem { $most }, ou seja, sobram { $over }. Nada se perde: envie-o de novo, mais curto. Uma ideia por frase ajuda, por exemplo: «Acolhemos em famílias.»
wrong-too-long = O seu texto tem { $characters } caracteres; cabem { $most }, ou seja, sobram { $over }. Nada se perde: envie-o de novo, mais curto. Uma ideia por frase ajuda, por exemplo: «Acolhemos em famílias.»

# Dados de pessoas, notados no que acaba de ser escrito.
# $kinds: o que foi notado, por tipos, numa lista («um nome, um número de telefone»).
sensitive-noticed = Agradeço a resposta. Notei algo que pode permitir reconhecer uma pessoa: { $kinds }. Você prefere manter, retirar ou escrever de outra forma?
sensitive-why = As pessoas que você apoia podem correr riscos se forem reconhecidas. Muita gente vai ler este texto: é mais seguro contar o que se faz sem dizer para quem.
sensitive-choice-keep = Manter
sensitive-choice-remove = Retirar
sensitive-choice-rewrite = Escrever de novo
# $text: o texto sem esses dados.
sensitive-preview = O texto fica assim sem esses dados: { $text }
sensitive-kind-phone = um número de telefone
sensitive-kind-email = um endereço de e-mail
sensitive-kind-document-number = o número de um documento
sensitive-kind-case-number = um número de processo
sensitive-kind-birth-date = uma data de nascimento
sensitive-kind-address = o endereço de uma casa
sensitive-kind-bank-account = uma conta bancária
sensitive-kind-person-name = o nome de uma pessoa
sensitive-kind-case-detail = a situação jurídica ou de saúde de uma pessoa
# O que fica no lugar de um dado retirado.
sensitive-removed-person = uma pessoa
sensitive-removed-phone = [telefone retirado]
sensitive-removed-email = [e-mail retirado]
sensitive-removed-number = [número retirado]
sensitive-removed-date = [data retirada]
sensitive-removed-address = [endereço retirado]
sensitive-removed-detail = [informação retirada]
# $contact: como falar com uma pessoa da rede.
sensitive-human-contact = Se alguém precisa de ajuda, ou se houver dúvidas, você pode falar com uma pessoa: { $contact }

# Palavras das listas: pilares, temas, públicos, regiões. «.words»: o que se escreve para as procurar.
pillar-political-civic-participation = Participação cidadã
    .words = participação política, participação política e cidadã, participação cívica, participação
pillar-unconditional-access-to-rights = Acesso aos direitos
    .words = acesso incondicional aos direitos, acesso a direitos, direitos para todas as pessoas, igualdade de direitos, acesso incondicional
pillar-positive-discourse-interculturality = Discurso positivo
    .words = discurso positivo e interculturalidade, interculturalidade, intercultural, convivência, narrativa positiva
theme-regularisation = Regularização
    .words = autorização de residência, documentos para todas as pessoas, legalização, obter documentos
theme-decentralised-reception = Acolhimento descentralizado
    .words = acolhimento fora das grandes cidades, descentralização do acolhimento
theme-rural-reception = Acolhimento rural
    .words = acolhimento em zonas rurais, acolhimento em aldeias, acolhimento no meio rural, acolhida rural
theme-outsourced-borders = Fronteiras externalizadas
    .words = externalização, externalização das fronteiras, fronteira externalizada
theme-housing = Habitação
    .words = moradia, alojamento, casa, abrigo, teto, apartamento, pessoas sem abrigo, sem teto
theme-work = Trabalho
    .words = emprego, inserção profissional, ofício, formação profissional, empreendedorismo
theme-health = Saúde
    .words = cuidados de saúde, atendimento médico, saúde mental, médico, médica, hospital
theme-education = Educação
    .words = escolarização, ensino, ensino superior, estudos universitários
theme-language-learning = Aprendizagem da língua
    .words = aulas de língua, curso de língua, aulas de português, aprender a língua, aprendizagem de línguas, aula de idioma, alfabetização
theme-legal-social-support = Apoio jurídico e social
    .words = apoio jurídico, apoio social, ajuda jurídica, assistência jurídica, aconselhamento jurídico, serviço social, advogado, advogada
theme-public-letter-writers = Escrivães públicos
    .words = escrivão público, escrita pública, ajuda com formulários, ajuda com documentos
theme-complaints = Queixas
    .words = queixa, reclamação, denúncia, provedoria, provedor de justiça, ouvidoria
theme-consultation-bodies = Órgãos de consulta
    .words = órgão de consulta, consulta, conselho consultivo, conselho de residentes, conselho de imigrantes, órgão consultivo
theme-voting-rights = Direito de voto
    .words = direito ao voto, votar, voto, eleições, eleição
theme-citizenship-card = Cartão de cidadania
    .words = cartão de cidadania local, cartão cidadão, cartão municipal, cartão de identidade, carteira municipal, cartão local, cartão
theme-welcoming-week = Semana do Acolhimento
    .words = semana de acolhimento, semana das boas vindas
theme-memory-history = Memória e história
    .words = memória, história, história das migrações, património, patrimônio, arquivo
theme-arts-food = Artes e cozinha
    .words = arte, cultura, música, cozinha, culinária, gastronomia, teatro, dança, comida, refeição, cultural
theme-countering-rumours = Combate aos rumores
    .words = rumor, rumores, boato, preconceito, contra os rumores, desinformação, estereótipo
theme-anti-racism = Combate ao racismo
    .words = antirracismo, anti racismo, racismo, contra o racismo, discriminação, xenofobia
theme-gender-diversity = Género e diversidade
    .words = género, gênero, diversidade, igualdade de género, feminismo, diversidade de género, gênero e diversidade
theme-training-officers = Formação de agentes públicos
    .words = formação de funcionários, formação do pessoal municipal, capacitação de servidores, capacitação de agentes públicos
theme-sponsorship = Apadrinhamento
    .words = patrocínio, patrocínio comunitário, padrinho, madrinha, mentoria
theme-border-transit = Fronteiras e trânsito
    .words = fronteira, trânsito, zona de trânsito, zona fronteiriça, fronteiriço, fronteiriça
theme-rights-violations = Violações de direitos
    .words = violação de direitos, abusos, violência policial, violação de direitos humanos
theme-funding = Financiamento
    .words = financiar, subsídio, subvenção, fundos, orçamento, dinheiro
theme-networks = Redes
    .words = rede, coligação, coalizão, aliança, rede de cidades
group-all-residents = Toda a população
    .words = toda a gente, todas as pessoas, habitante, morador, moradora, residente, população
group-newcomers = Pessoas recém-chegadas
    .words = recém chegado, recém chegada, recém chegados
group-undocumented = Pessoas sem documentos
    .words = sem documentos, sem papéis, indocumentado, indocumentada, em situação irregular, pessoas em situação irregular
group-exiled = Pessoas exiladas
    .words = exílio, exilado, exilada, refugiado, refugiada, pessoas refugiadas, requerente de asilo, requerentes de asilo, solicitante de refúgio, refúgio, asilo
group-in-transit = Pessoas em trânsito
    .words = em trânsito, pessoas a caminho, a caminho
group-internally-displaced = Pessoas deslocadas internas
    .words = deslocados internos, pessoas deslocadas, deslocado, deslocada, deslocamento interno
group-women = Mulheres
    .words = mulher, mãe, menina
group-lgbtiq = Pessoas LGBTIQ
    .words = lgbtiq, lgbt, lgbtqi, lgbtqia, queer, pessoas trans, gay, lésbica
group-students = Estudantes
    .words = estudante, universitário, universitária, estudante estrangeiro
group-roma = Pessoas ciganas
    .words = cigano, cigana, povo cigano, romani
group-card-holders = Titulares do cartão
    .words = titular do cartão, portadores do cartão, titulares de um cartão
group-elected-officials = Pessoas eleitas
    .words = eleito, eleita, presidente da câmara, prefeito, prefeita, vereador, vereadora, autarcas, autarca
group-officers = Agentes públicos
    .words = agente público, funcionário público, funcionária pública, funcionário, funcionária, servidor público, servidora pública, pessoal municipal
group-schools = Escolas
    .words = escola, colégio, professor, professora, aluno, aluna
group-unconvinced-municipalities = Municípios por convencer
    .words = municípios não convencidos, município não convencido, cidades por convencer, municípios reticentes
region-africa = África
    .words = africano, africana, áfrica ocidental, norte de áfrica, áfrica central, áfrica oriental, áfrica subsariana, magrebe, sahel
region-americas = Américas
    .words = américa, americano, americana, américa latina, américa do sul, américa do norte, caraíbas, caribe
region-asia = Ásia
    .words = asiático, asiática, médio oriente, oriente médio, oceânia, ásia pacífico
region-europe = Europa
    .words = europeu, europeia, união europeia, balcãs

# Primeiras palavras, e ajuda.
greet-line = Olá, chamo-me Passerelle. Em que língua gostaria de falar?
greet-hello =
    Olá, chamo-me Passerelle e sou o robô da rede.
    Comigo pode descobrir o que fazem outros territórios, partilhar o que você faz e escrever a quem conduz uma prática, cada pessoa na sua língua.
    Aqui não há formulários: conversamos. Nunca mostro a conta de ninguém, e esqueço as mensagens que levo assim que são entregues.
help-title = O que pode fazer aqui
# $example: o comando seguido de uma palavra, tal como se escreve aqui.
help-more = Para saber mais sobre um deles, por exemplo: { $example }
# $word: o que a pessoa escreveu depois de “ajuda”.
help-unknown = Não conheço { $word }.
# $words: outras palavras para o mesmo comando.
help-words = Palavras que entendo para isto: { $words }
help-do-it = Começar
help-reviewers-only = Isto é para as equipas de coordenação, relatoria e interpretação, que reveem as fichas.
help-coordinators-only = Isto é para a coordenação.
do-practices = Procurar prática
do-practice = Partilhar prática
do-request = Pedir à rede
do-review = Rever fichas
do-drafts = Os meus rascunhos
do-language = Mudar de língua
do-link = Vincular uma conta
do-unlink = Separar as contas
do-help = O que posso fazer?
# Diz-se debaixo de opções numeradas.
menu-hint = Responda com um número.

# Escolher uma língua.
language-set = A partir de agora falo consigo em português.
# $language: o nome da língua que se fala agora.
language-which = Agora falamos nesta língua: { $language }. Qual prefere?
language-one = Só posso falar consigo numa língua de cada vez. Em qual?
# $language: o nome de uma língua.
language-not-spoken = Ainda não falo esta língua: { $language }. Qual destas prefere?
# $text: o que a pessoa escreveu.
language-not-found = Não conheço nenhuma língua chamada { $text }. Qual destas prefere?

# Funções na rede. “.words” são as formas que se escrevem; “.about”, o que a função permite.
role-interpreter = interpretação
    .words = interpretação, intérprete, intérpretes, tradução, tradutor, tradutora
    .about = Pode verificar o que uma máquina traduziu, e corrigi-lo.
role-rapporteur = relatoria
    .words = relatoria, relator, relatora, relatores, relatoras
    .about = Pode ler as fichas novas, fazer perguntas a quem as escreveu, publicá-las e reunir as que dizem o mesmo.
role-moderator = moderação
    .words = moderação, moderador, moderadora, moderadores, moderadoras
    .about = Ajuda a manter as conversas respeitosas.
role-coordinator = coordenação
    .words = coordenação, coordenador, coordenadora, coordenadores, coordenadoras
    .about = Pode ler as fichas novas, fazer perguntas a quem as escreveu e publicá-las.
role-admin = administração
    .words = administração, administrador, administradora, administradores, administradoras, admin
    .about = Pode atribuir e retirar funções, e fazer tudo o que faz a coordenação.
role-take = retirar
    .words = retirar, tirar, tira, retira, revogar, remover
role-admins-only = Só a administração da rede pode atribuir ou retirar funções.
# $roles: uma lista de funções.
role-yours = As suas funções: { $roles }
role-list = As funções na rede
# $role: uma função; $count: quantas pessoas a têm.
role-count = { $role }: { $count }
role-configured = pela configuração
role-nameless = { $count ->
    [one] e mais { $count } pessoa
   *[other] e mais { $count } pessoas
}
# $command: o comando tal como se escreve aqui; $roles: uma lista de funções.
role-how =
    Para atribuir uma função: { $command } @nome { role-coordinator }
    Para a retirar: { $command } @nome -{ role-coordinator }
    Funções: { $roles }
# $person: tal como a administração a escreveu; $roles: uma lista de funções.
role-holds = Funções de { $person }: { $roles }
role-holds-none = { $person } não tem nenhuma função.
role-unknown-person = Não conheço { $person }. Esta pessoa tem de me escrever uma vez; depois, tente de novo.
role-several-people = Várias pessoas usaram o nome { $person }, por isso não posso saber de quem se trata. Escreva a própria conta, por exemplo: telegram:1001
role-unknown-role = Não entendi de que função se trata. Pode atribuir: { $roles }
# $role: uma função.
role-given = Feito: { $person } tem agora a função “{ $role }”.
role-had = { $person } já tem a função “{ $role }”.
role-taken = Feito: { $person } já não tem a função “{ $role }”.
role-absent = { $person } não tem a função “{ $role }”.
role-configured-only = { $person } tem a função “{ $role }” pela configuração do robô, e só aí a pode perder.
role-last-admin = Não há mais ninguém na administração. Atribua antes esta função a outra pessoa.
role-not-told = Esta pessoa não tem uma conversa privada comigo, por isso não a pude avisar.
# Diz-se à pessoa em causa.
you-have-role = Tem agora uma função na rede: { $role }.
you-had-role = Já não tem esta função na rede: { $role }. Agradecemos tudo o que nela fez.

# Vincular as contas de uma mesma pessoa.
# $minutes: quanto tempo vale o código.
link-code = { $minutes ->
    [one] Esta linha vincula outra conta sua a esta. Vale { $minutes } minuto, uma só vez:
   *[other] Esta linha vincula outra conta sua a esta. Vale { $minutes } minutos, uma só vez:
}
link-how = Escreva-me essa linha em privado na outra plataforma; basta o código. O que começou aqui continua lá.
# $link: o endereço do robô lá.
link-door =
    Lá, encontra-me em:
    { $link }
link-careful = Não dê o código a ninguém: quem o usar vê e muda o que é seu.
link-nowhere = Só estou numa plataforma, por isso não há outra conta para vincular.
# $example: um código; $command: o comando tal como se escreve aqui.
link-malformed = Isto não é um código. Um código parece-se com { $example }; recebe um na outra plataforma com { $command }
link-unknown = Não conheço este código: pode ter um erro, ter mais de um quarto de hora ou já ter sido usado. Recebe um novo na outra plataforma com { $command }
link-same = Este código é para a sua outra conta: escreva-mo em privado na outra plataforma.
link-already = Estas contas já estão vinculadas.
# $minutes: quanto é preciso esperar.
link-too-often = { $minutes ->
    [one] Foram códigos a mais. Espere { $minutes } minuto e peça um novo na outra plataforma.
   *[other] Foram códigos a mais. Espere { $minutes } minutos e peça um novo na outra plataforma.
}
link-done = Feito: para mim, as suas contas são agora uma só pessoa. O que registou ou começou lá está também aqui.
link-done-there = O seu código foi usado: outra conta está agora vinculada a esta, e partilha tudo o que é seu. Se não foi você, separe-as.
unlink-ask = Separar as suas contas? Cada uma fica com o que tinha antes de serem vinculadas, as suas fichas e as suas funções. O que começou ou registou desde então fica na conta onde o código foi mostrado.
unlink-yes = Separar
unlink-no = Deixar vinculadas
unlink-done = As suas contas estão de novo separadas. Pode vinculá-las outra vez quando quiser.
unlink-kept = As suas contas continuam vinculadas.
unlink-none = Esta conta não está vinculada a nenhuma outra.

# O que o robô sabe de alguém.
settings-title = O que sei de você
# $language: o nome da língua que se fala agora.
settings-language = Língua: { $language }
# $place: o nome de um lugar.
settings-home = O seu território: { $place }
settings-home-none = O seu território: não o conheço
# $count: as contas desta pessoa.
settings-accounts = { $count ->
    [one] Contas: { $count }, sem vínculo com outra
   *[other] Contas: { $count }, vinculadas
}
# $count: as buscas cujas novidades se anunciam.
settings-searches = Buscas guardadas: { $count }
# $mine, $drafts: comandos tal como se escrevem aqui.
settings-erase = Para retirar o que registou: { $mine }. Para deitar fora o que começou: { $drafts }.
settings-forget-home = Esquecer o meu território
settings-home-forgotten = Esqueci o seu território.

# Em privado.
# $command, $mine, $drafts: comandos tal como se escrevem aqui.
private-delete = { $command } serve nos grupos: responda assim a uma mensagem sua, e ela é apagada em todas as salas. Para retirar o que registou: { $mine }. Para deitar fora o que começou: { $drafts }.
private-attachment = Neste momento não posso fazer nada com uma foto ou um ficheiro, e não o guardei. Diga-me por palavras o que deseja.
private-failed = Não consegui tratar a sua mensagem: o erro é meu. Nada do que é seu se perdeu. Tente de novo, ou diga-o de outra maneira.
# Diz-se num grupo. $link: o endereço da conversa privada.
group-come-private = Vamos falar disto em privado: { $link }

# Finding: kinds and fields of entries, cards, results, kept searches.
# Kinds of entries; .one of them; .words: how a search for them may begin.
kind-practice = Práticas
    .one = Prática
    .words = práticas, boas práticas
kind-organisation = Organizações
    .one = Organização
    .words = organizações, associações, entidades
kind-activity = Atividades
    .one = Atividade
    .words = atividades, atividades locais, actividades
kind-card = Cartões de cidadania
    .one = Cartão de cidadania local
    .words = cartões, cartões de cidade, cartões municipais
kind-resource = Recursos
    .one = Recurso
    .words = recursos, guias, estudos, ferramentas
kind-request = Pedidos à rede
    .one = Pedido à rede
    .words = pedidos, solicitações
kind-offer = Ofertas de visita e formação
    .one = Oferta
    .words = ofertas
kind-testimony = Testemunhos
    .one = Testemunho
    .words = testemunhos, depoimentos
kind-event = Eventos
    .one = Evento
    .words = eventos, encontros, webinários
# Short names of what is known of an entry: at most 30 characters.
field-title = Título
field-summary = Resumo
field-option = Opção { $number }
field-objection = Objeção { $number }
field-text = Texto
field-themes = Temas
field-pillars = Pilares
field-groups = Para quem
field-place = Lugar
field-country = País
field-organisation = Organização
field-languages = Línguas
field-status = Fase
field-since = Desde
field-until = Até
field-rural = Zona rural
field-challenge = O problema de partida
field-method = Como funciona
field-results = O que mudou
field-lessons = Dificuldades e lições
field-needs = Para fazer o mesmo
field-partners = Parcerias
field-with-people = Com as pessoas envolvidas
field-with-people-how = Como participaram
field-funding = Financiamento
field-legal-basis = Base legal
field-link = Página web
field-photo = Foto
field-file = Arquivo
field-visits = Aberta a visitas
field-elected = Com cargo eletivo
field-election = Próxima eleição
field-contact = Contato
field-licence = Reutilização
field-type = Tipo
field-aliases = Outros nomes
field-led-by-migrants = Dirigida por migrantes
field-charter = Carta de adesão assinada
field-charter-role = Assinada na qualidade de
field-charter-until = Compromisso até
field-opens = O que abre
field-recognises = Reconhece
field-who = Quem pode ter
field-proof = O que apresentar
field-safeguards = Garantias
field-kind = Categoria
field-date = Data
field-start = Início
field-end = Fim
field-organisers = Organização
field-time = Hora
field-time-zone = Fuso horário
field-access = Como chegar e entrar
field-capacity = Vagas
field-card = Ligada a um cartão
field-conditions = Condições
field-pseudonym = Pseudônimo
field-source = Fonte
# On the card of an entry. $label: short name of a field; $value: what it says.
card-fact = { $label }: { $value }
card-recognised-by = Reconhecido por
# $source: name of the language that the author wrote in.
card-machine = Traduzido por uma máquina. Língua original: { $source }.
card-machine-short = tradução automática, língua original: { $source }
card-stale = O original mudou depois desta tradução.
card-foreign = Língua do texto: { $source }.
# $date: a date in words.
card-confirmed = Última confirmação: { $date }
card-outdated = ⚠ Pode estar desatualizado: ninguém o confirmou ultimamente.
card-archived = ⚠ Arquivado: já não é atualizado.
card-not-public = Ainda não está visível no diretório, ou já não está.
card-to-check = Alguns destes dados ainda estão por verificar.
# $page, $pages: numbers of pages.
card-page = Parte { $page } de { $pages }
# $name: a pseudonym.
card-testimony = Testemunho de { $name }
card-testimony-nameless = Testemunho sem nome
# What was understood of a search. $kind: what is looked for; $what: a list of filters.
find-understood = { $kind }: { $what }
# $words: as typed.
find-words = “{ $words }”
# $name: of a place.
find-near = perto de { $name }
# $title: of an entry.
find-like = semelhantes a “{ $title }”
# $first, $last: numbers of the results shown; $total: how many there are.
find-page = { $first } a { $last } de { $total }
find-how = Escreva em poucas palavras o que procura, por exemplo: habitação em Portugal. Também entendo “zona rural” ou “perto de nós”.
find-none = Não encontrei nada sobre isto. Talvez ajudem outras palavras, ou menos palavras. Também pode perguntar a toda a rede, ou escrever “ajuda”.
find-no-more = Não há mais resultados.
find-which = Não sei de que ficha se trata. Abra uma e escolha abaixo “Como esta”.
find-gone = Já não tenho esta pesquisa. Escreva-a de novo, por favor.
find-withdrawn = Esta ficha não está, ou já não está, no diretório.
# Buttons below results and entries.
find-more = Mais resultados
find-save = Guardar esta pesquisa
find-by-theme = Por tema
find-by-pillar = Por pilar
find-which-theme = Que tema lhe interessa?
find-which-pillar = Que pilar da rede lhe interessa?
find-ask-network = Perguntar à rede
find-ask = Perguntar a quem faz
find-read-on = Continuar a ler
# $source: name of a language.
find-original = Texto original ({ $source })
find-translation = Voltar à tradução
find-change = Alterar a minha ficha
find-confirm = Continua verdadeiro
# $name: of a place.
find-home-kept = Anotado: o seu território é { $name }. Mais ninguém o vê.
find-home-unknown = Não encontro este lugar no meu mapa. Procure de novo “perto de nós” e indique a cidade grande mais próxima, por exemplo: Lisboa, Portugal
# Searches that are kept.
saved-title = As suas pesquisas guardadas
# $command: the command as typed here.
saved-none = Ainda não guardou nenhuma pesquisa. Procure com { $command } e escolha “Guardar esta pesquisa”.
saved-done = Pesquisa guardada. Avisarei aqui quando aparecer algo novo. Para ver ou alterar as suas pesquisas: { $command }
saved-already = Já tem esta pesquisa guardada. Para ver as suas pesquisas: { $command }
# $most: how many searches one may keep.
saved-full = Já tem { $most } pesquisas guardadas, e não guardo mais. Apague primeiro uma: { $command }
saved-tells = Aviso quando há algo novo.
saved-silent = Não aviso das novidades.
saved-turn-off = Não me avisar mais
saved-turn-on = Avisar-me das novidades
saved-run = Ver os resultados
# $name: the search, as typed or as understood.
saved-dropped = Pesquisa apagada: { $name }
saved-news = Novidades para a sua pesquisa: { $name }
# $count: how many more there are.
saved-news-more = e mais { $count }
# Where a person's own territory is, for searches.
dialogue-home = O seu território
    .about = Para procurar perto de si, preciso de saber mais ou menos onde é. Só pergunto uma vez.
    .done = Anotado.
home-place = Em que cidade ou território está?
    .help = Bastam o nome e o país, sem endereço. Uma cidade grande próxima também serve. Por exemplo: Lisboa, Portugal
    .why = Para mostrar o que há perto de si. Guardo o lugar cifrado, com uma margem de uns dez quilómetros; mais ninguém o vê.

# Revisão de fichas. Estados de uma ficha, para quem a revê.
review-state-submitted = por ler
review-state-asked = espera uma resposta
review-state-published = publicada
review-state-archived = arquivada
review-state-refused = recusada
review-state-withdrawn = retirada
review-state-merged = fundida
# Avisos. $kind: o que é a ficha; $title: o seu título.
review-new = Nova ficha: { $kind }
review-again = Por ler de novo: { $kind }
review-rewritten = Reescrita quase por completo, por ler de novo: { $kind }
review-entry = Ficha: { $state }
review-changed = Quem escreveu uma ficha publicada alterou-a: { $title }
review-answered = Quem escreveu «{ $title }» respondeu. A ficha espera nova leitura.
review-likely = Talvez já esteja no diretório:
review-likely-line = – { $title } (semelhança { $percent } %, { $state })
review-doubts = Por verificar:
check-new = referida numa ficha, e ainda ninguém a viu
check-other = algo a ver
check-read = Na folha estava escrito:
# O que se pode fazer com uma ficha: botões.
review-show = Ler tudo
review-publish = Publicar
review-ask = Perguntar
review-suggest = Propor um texto
review-refuse = Recusar
review-remove = Tirar do diretório
review-merge = Fundir
review-history = Histórico
review-contact = Contacto
review-restore = Repor como estava
review-open = Ver
review-organisation = Verificar a organização
review-merge-with = { $title } ({ $percent } %)
review-no-right = Isto cabe às pessoas que reveem as fichas. Você não tem essa função, ou já não a tem. Se for engano, fale com a equipa de coordenação.
review-gone = Esta opção já não é possível. Para ver o que espera, escreva: { command-review }
review-stale = Esta ficha mudou entretanto. Aqui está como é agora.
review-none = Nada espera revisão.
review-list = Fichas por ler, a mais antiga primeiro: { $count }
review-list-asked = Fichas que esperam uma resposta: { $count }
review-also-asked = À espera de uma resposta: { $count }
review-also-checks = Por verificar: { $count }
review-also-texts = Traduções por ler: { $count }
# Quem foi mais rápido. $who: uma função; $date: uma data por palavras.
review-already-published = Já publicada por { $who } ({ $date }).
review-already-refused = Já recusada por { $who } ({ $date }).
review-already-merged = Já fundida com outra ficha por { $who } ({ $date }).
review-already-withdrawn = Retirada por { $who } ({ $date }).
review-already-asked = Espera uma resposta: pergunta de { $who } ({ $date }).
review-already-other = Esta ficha já não está à espera. O seu estado: { $state }.
review-role-author = quem a escreveu
review-role-coordinator = alguém da coordenação
review-role-rapporteur = alguém da relatoria
review-role-admin = alguém da administração
review-role-interpreter = alguém da interpretação
review-role-import = uma importação
review-role-other = o diretório
review-published = Publicada.
review-merged = Fundida com «{ $title }».
review-restored = A ficha está de novo como antes dessa alteração.
review-author-away = De momento não consigo contactar quem escreveu a ficha. Essa pessoa verá isto na lista das suas fichas.
review-cannot-ask = De momento não consigo contactar quem escreveu a ficha, por isso o seu texto não foi enviado.
review-no-author = Ainda ninguém responde por esta ficha: não há a quem perguntar.
review-your-text = O seu texto, para não se perder:
review-which-field = De que texto se trata?
# $field: nome curto de um texto; $language: nome de uma língua.
review-suggest-how = Este é o texto atual ({ $field }). Escreva o seu na mesma língua: { $language }.
review-suggested-as-question = O seu texto não está na língua desta ficha ({ $language }), por isso transmiti-o como pergunta, traduzido.
review-suggested-same = O texto já diz isto. Nada foi enviado.
review-suggested-later = De momento não consigo contactar quem escreveu a ficha. A sua redação fica guardada e será mostrada com a ficha.
review-suggestion-accepted = A sua redação para «{ $title }» foi aceite.
review-suggestion-declined = Em «{ $title }» mantém-se a redação anterior.
review-no-likely = Já não encontro nenhuma ficha parecida.
review-merge-which = Com que ficha a fundir? Fica a publicada mais antiga, com o que só a outra dizia.
review-contact-is = Contacto deixado para o caso de uma mensagem não chegar aqui: { $contact }
review-no-contact = Não foi deixado nenhum contacto.
review-was = Antes:
review-is = Depois:
review-also-changed = Também mudou: { $fields }
review-tags = opções de listas
# Histórico de uma ficha. $who: uma função; $what: uma das ações abaixo.
review-history-of = Histórico de «{ $title }»
review-history-line = { $date } · { $who }: { $what }
review-history-fields = { $what } ({ $fields })
review-history-reason = { $what } «{ $reason }»
review-action-submitted = ficha entregue
review-action-imported = lida de uma folha
review-action-edited = alteração
review-action-changed = alteração
review-action-rewritten = reescrita, volta à revisão
review-action-published = publicação
review-action-asked = pergunta feita
review-action-answered = resposta dada
review-action-suggested = outra redação proposta
review-action-suggestion-accepted = redação proposta aceite
review-action-suggestion-declined = redação proposta não aceite
review-action-refused = recusa
review-action-reason = motivo:
review-action-merged = fusão com outra ficha
review-action-absorbed = outra ficha fundida com esta
review-action-restored = versão anterior reposta
review-action-withdrawn = retirada
review-action-archived = arquivo
review-action-unconfirmed = arquivo, porque ninguém a confirmou
review-action-ended = arquivo, prática terminada
review-action-confirmed = confirmação, continua certa
review-action-left = mudança de responsável
review-action-took-over = outra pessoa assume
review-action-checked = verificação, está certa assim
review-action-country = país corrigido
review-action-read = tradução lida, está bem
review-action-corrected = tradução corrigida
review-action-contact-seen = contacto consultado
review-action-other = alteração
# O que se diz a quem escreveu a ficha. Onde se anuncia um motivo, ele segue, traduzido.
review-told-published = A sua ficha «{ $title }» está publicada. Toda a rede já a pode encontrar.
review-told-refused = A equipa de coordenação não pode publicar a sua ficha «{ $title }» tal como está. Pode alterá-la e entregá-la de novo. O motivo:
review-told-removed = A equipa de coordenação tirou a sua ficha «{ $title }» do diretório. Pode alterá-la e entregá-la de novo. O motivo:
# $into: título da ficha que fica.
review-told-merged = A sua ficha «{ $title }» já estava no diretório. Agora é uma só com «{ $into }».
review-told-absorbed = Outra ficha sobre o mesmo foi fundida com a sua: «{ $title }» diz agora mais. Pode lê-la e alterá-la a qualquer momento.
review-told-restored = A equipa de coordenação repôs a sua ficha «{ $title }» como estava antes da sua última alteração. Pode alterá-la de novo.
review-told-suggested = A equipa de coordenação propõe outra redação para a sua ficha «{ $title }». Você decide.
# As próprias fichas.
mine-head = As suas fichas
mine-none = Ainda não tem fichas. Para partilhar uma prática, escreva: { command-practice }
mine-show = Ver
mine-edit = Alterar
mine-more = Acrescentar detalhes
mine-confirm = Continua certa
mine-withdraw = Retirar
mine-gone = Sim, retirá-la
mine-history = Histórico
mine-accept = Adotar este texto
mine-decline = Manter o meu
mine-state-submitted = A equipa de coordenação vai lê-la.
mine-state-asked = A equipa de coordenação espera a sua resposta.
mine-state-published = Está publicada.
mine-state-archived = Está arquivada e já não se encontra no diretório.
mine-state-refused = Não foi publicada. Pode alterá-la e entregá-la de novo.
mine-not-yours = Esta ficha não é sua, ou já não é. Para ver as suas, escreva: { command-mine }
mine-withdrawn-already = Você retirou esta ficha.
mine-merged-already = Esta ficha foi fundida com outra.
mine-cannot-edit = Não posso alterar esta ficha aqui. Fale com a equipa de coordenação.
mine-cannot-confirm = De momento não posso confirmar esta ficha. Para ver em que ponto está, escreva: { command-mine }
mine-confirmed = Agradecemos. A ficha fica confirmada por mais um ano.
mine-withdraw-sure = Retirar «{ $title }»? A ficha sai logo do diretório.
mine-withdrawn = A ficha está retirada. Já não está no diretório.
mine-withdrawn-erased = O seu testemunho está retirado e apaguei as suas palavras. O que já foi lido numa conversa pode continuar lá.
mine-decided-already = Você já decidiu sobre isto.
mine-text-changed = O seu texto mudou desde esta proposta. Aqui está ao lado do texto atual.
mine-accepted = A nova redação está na sua ficha. Agradecemos.
mine-declined = Mantém-se a sua redação. A equipa de coordenação vai sabê-lo.
mine-changed = A sua alteração vê-se de imediato. A equipa de coordenação recebe um aviso.
mine-rewritten = É quase um texto novo, por isso a equipa de coordenação lê-o primeiro. Até lá, a ficha não é mostrada.
# Traduções que leem as pessoas intérpretes.
texts-head = { $title }: { $field }
texts-source = Original ({ $language }):
texts-machine = Tradução ({ $language }):
texts-source-changed = O original mudou desde esta tradução.
texts-good = Está bem assim
texts-correct = Corrigir
texts-next = Seguinte
texts-none = Nenhuma tradução espera leitura nas suas línguas.
texts-end = Era a última por agora.
texts-kept = Anotado: está bem assim.
texts-corrected = A sua correção está no diretório. Agradecemos.
texts-read-already = Alguém já leu esta.
texts-stale = O original mudou entretanto.
# Importações por verificar.
checks-head = Por verificar
checks-right = Certa assim
checks-country = Outro país
checks-archive = Arquivar
checks-next = Seguinte
checks-none = Nada espera verificação.
checks-end = Era a última por agora.
checks-right-done = Anotado: está certa assim.
checks-archived = Arquivada.
checks-country-done = O país é agora: { $country }
checks-done-already = Alguém já verificou esta ficha.
# Corrige-se uma tradução.
dialogue-review-text = Corrigir uma tradução
    .about = O seu texto substitui logo a tradução, que deixa de ter a marca de uma máquina.
    .done = A sua correção está no diretório. Agradecemos.
review-text-text = Como se deve dizer na sua língua?
    .help = Escreva o texto inteiro, no máximo 500 palavras. Por exemplo: Uma linha gratuita de apoio jurídico em várias línguas.
    .why = Vê-o quem ler a sua língua. A tradução anterior fica guardada no histórico.
# A coordenação corrige o país de uma ficha.
dialogue-review-country = Corrigir um país
    .about = A ficha vai encontrar-se no país que você indicar.
    .done = O país está corrigido.
review-country-country = Em que país fica?
    .help = Escreva o nome do país. Por exemplo: Portugal
    .why = As pesquisas e o mapa vão por países. O que estava na folha fica guardado.

# Perguntar às pessoas responsáveis por uma ficha: as opções.
letters-label-answer = Responder
letters-label-more = Mais opções
letters-label-end = Encerrar esta troca
letters-label-block = Bloquear
letters-label-unblock = Desfazer o bloqueio
letters-label-report = Reportar à coordenação
letters-label-reveal = Mostrar como me contactar
letters-label-show = Sim, se a outra pessoa também aceitar
letters-label-hide = Afinal, não me mostrar
letters-label-again = Perguntar de novo

# O que antecede uma carta. $title: o título da ficha.
letters-contact-asked = Alguém da rede pergunta sobre «{ $title }»:
letters-contact-more = A pessoa que perguntou sobre «{ $title }» escreve de novo:
letters-contact-answered = As pessoas responsáveis por «{ $title }» respondem:
letters-review-asked = A equipa de coordenação tem uma pergunta sobre a sua ficha «{ $title }»:
letters-review-more = A equipa de coordenação escreve-lhe de novo sobre a sua ficha «{ $title }»:
letters-review-answered = Quem escreveu «{ $title }» responde:
letters-request-asked = Alguém da rede pede ajuda com algo próximo de «{ $title }», que você lidera:
letters-request-more = A pessoa que fez o pedido «{ $title }» escreve-lhe de novo:
letters-request-answered = Alguém responde ao seu pedido «{ $title }»:
# $answer: o texto de um botão.
letters-hint = Pode responder na sua língua: responda a esta mensagem ou escolha «{ $answer }». As suas palavras são traduzidas. Nenhuma das partes vê a conta nem o nome da outra.

# O que se diz a quem escreve.
letters-sent = A sua mensagem está a caminho, traduzida.
letters-no-edit = O que foi enviado já não pode ser alterado aqui. Para corrigir algo, basta escrever de novo.
letters-your-text = O seu texto, para que não se perca:
letters-closed = A troca sobre «{ $title }» terminou: a sua mensagem não foi transmitida.
# $count: número de caracteres.
letters-too-long = É demasiado longo para ser transmitido de uma vez. Fique abaixo de { $count } caracteres ou envie por partes, por favor.
letters-limit-threads = Abriu { $count } trocas num dia. Faça a próxima pergunta amanhã; as que estão abertas continuam.
letters-limit-letters = Enviou { $count } mensagens num dia. Pode continuar amanhã.
letters-limit-leader = As pessoas responsáveis por esta ficha receberam muitas perguntas hoje. Pergunte mais tarde, ou a quem é responsável por outra.
letters-limit-reports = Reportou { $count } vezes num dia. Pode continuar amanhã.
letters-not-public = Esta ficha já não está no diretório.
letters-no-relay = As pessoas responsáveis por «{ $title }» não aceitaram receber perguntas por meu intermédio. O que a ficha diz é público.
letters-own = É você quem lidera «{ $title }»: a pergunta chegaria a si.
letters-not-now = De momento, as perguntas sobre «{ $title }» não podem ser transmitidas.
letters-unreachable = De momento não consigo contactar ninguém responsável por «{ $title }», por isso a sua pergunta não é transmitida. A equipa de coordenação foi avisada.
letters-other-away = De momento não consigo contactar a outra pessoa da troca sobre «{ $title }», por isso a sua mensagem não foi transmitida. Tente de novo daqui a uns dias.
letters-leader-away = A sua pergunta sobre «{ $title }» está há uma semana sem resposta, e de momento não consigo contactar as pessoas responsáveis. A equipa de coordenação foi avisada.
letters-told-unreachable = Alguém tem uma pergunta sobre «{ $title }», mas não é possível contactar ninguém que responda por ela. Talvez saiba quem poderia.

# A lista de trocas.
letters-contacts = As suas trocas abertas
letters-contacts-none = Não tem nenhuma troca aberta. Quando uma prática lhe interessar, abra a sua ficha e pergunte às pessoas responsáveis.
letters-turn-yours = { $title } · é a sua vez
letters-turn-theirs = { $title } · à espera de resposta
letters-menu = A troca sobre «{ $title }»: o que deseja fazer?
letters-gone = Já não conheço esta troca.

# Como uma troca termina.
letters-ended-you = A troca sobre «{ $title }» terminou. A outra pessoa fica a saber isso, e mais nada.
letters-ended-other = A troca sobre «{ $title }» terminou: a outra pessoa encerrou-a.
letters-ended-already = A troca sobre «{ $title }» já tinha terminado.
letters-ended-time = Ninguém escreveu durante um mês: a troca sobre «{ $title }» terminou.
letters-ended-left = As pessoas responsáveis por «{ $title }» já não respondem por ela, por isso esta troca terminou.
letters-ended-coordinators = A equipa de coordenação encerrou a troca sobre «{ $title }».
letters-blocked = Bloqueio feito. A partir de agora, nenhuma das partes pode abrir uma troca com a outra. A outra pessoa fica apenas a saber que esta terminou.
letters-unblocked = O bloqueio foi desfeito. Esta troca continua encerrada; pode ser aberta uma nova.
letters-reminder-contact = Há uma semana, alguém fez uma pergunta sobre «{ $title }», ainda sem resposta. Bastam algumas palavras. A pergunta está na mensagem a que esta responde.
letters-reminder-review = Há uma semana, a equipa de coordenação fez-lhe uma pergunta sobre a sua ficha «{ $title }». Bastam algumas palavras. A pergunta está na mensagem a que esta responde.

# Mostrar-se; a conta segue numa linha própria.
letters-reveal-ask = Se ambas as partes aceitarem, mostro a cada uma como contactar a outra diretamente. Até lá, não digo a ninguém o que escolher. A outra pessoa veria exatamente isto:
letters-reveal-noted = Anotado. Se a outra pessoa também aceitar, verá exatamente isto:
letters-reveal-hidden = Anotado: nada sobre si será mostrado.
letters-reveal-nothing = A sua conta não tem um nome público que permita encontrar você, por isso não há nada a mostrar. Pode escolher um nas definições da aplicação, ou indicar o seu contacto numa mensagem.
letters-reveal-done = Ambas as partes aceitaram, e cada uma sabe como contactar a outra.
letters-reveal-again = A conta que tinha aceitado mostrar na troca sobre «{ $title }» já não é usada. Pode escolher de novo, se quiser.
letters-revealed = Ambas as partes aceitaram. É assim que pode contactar a outra pessoa da troca sobre «{ $title }»:

# Reportes. $ref: o número que designa a troca.
letters-report-asker = Foi reportada uma troca sobre «{ $title }» (número { $ref }). A pessoa que perguntou escreve:
letters-report-leader = Foi reportada uma troca sobre «{ $title }» (número { $ref }). As pessoas a quem se perguntou escrevem:
letters-report-nobody = De momento não consigo contactar ninguém da coordenação. Tente de novo daqui a uns dias. Pode bloquear ou encerrar a troca a qualquer momento.
letters-report-contact = De momento não consigo contactar ninguém da coordenação. Dirija-se a { $contact }. Pode bloquear ou encerrar a troca a qualquer momento.
letters-stopped = A troca { $ref } terminou; ambas as pessoas foram avisadas.
letters-stopped-already = A troca { $ref } já tinha terminado.
letters-not-allowed = Só a equipa de coordenação pode fazer isto.

# Pedidos à rede. $count: número de pessoas.
letters-request-sent = { $count ->
    [one] O seu pedido «{ $title }» seguiu para { $count } pessoa que lidera uma prática próxima. A resposta chega aqui, traduzida.
   *[other] O seu pedido «{ $title }» seguiu para { $count } pessoas que lideram práticas próximas. As respostas chegam aqui, traduzidas.
}
letters-request-nobody = O seu pedido «{ $title }» está no diretório. Ainda não encontrei ninguém que lidere uma prática próxima e que eu possa contactar; quem procurar pedidos vai vê-lo.
letters-request-over = { $count ->
    [0] Passou um mês e ninguém respondeu ao seu pedido «{ $title }». Continua no diretório; talvez ajude dizê-lo por outras palavras ou com outros temas.
    [one] Passou um mês. { $count } pessoa respondeu ao seu pedido «{ $title }»; as outras não. Continua no diretório.
   *[other] Passou um mês. { $count } pessoas responderam ao seu pedido «{ $title }»; as outras não. Continua no diretório.
}

# Manter o diretório em dia: as opções.
freshness-label-yes = Continua verdadeiro
freshness-label-change = Algo mudou
freshness-label-ended = Terminou
freshness-label-notme = Já não sou responsável
freshness-label-back = Continua: repor
freshness-label-take = Fico responsável
freshness-label-nothanks = Eu não

# Perguntas às pessoas responsáveis. $title: o título da ficha.
freshness-ask = Uma pergunta, uma vez por ano: a ficha «{ $title }» do diretório continua verdadeira? Basta carregar uma vez.
freshness-ask-again = Ainda não tenho resposta sobre «{ $title }»: continua verdadeiro? Basta carregar uma vez. Sem resposta dentro de um mês, a ficha dirá que talvez não esteja em dia.
freshness-ask-election = Estavam previstas eleições no seu território. A ficha «{ $title }» continua verdadeira, e você ainda responde por ela? Basta carregar uma vez.
freshness-marked = A ficha «{ $title }» diz agora que talvez não esteja em dia, porque ninguém a confirmou. Basta carregar uma vez para retirar esse aviso. Sem resposta dentro de dois meses, sai do diretório.
freshness-archived = «{ $title }» já não aparece no diretório, porque ninguém a confirmou. Nada se perdeu: basta carregar uma vez para a repor.

# O que se segue à resposta.
freshness-thanks = Agradecemos. «{ $title }» está confirmada; volto a perguntar daqui a um ano.
freshness-back = Agradecemos. «{ $title }» está de novo no diretório.
freshness-ended = «{ $title }» já não aparece no diretório. Nada se perdeu. Agradecemos tudo o que fez.
freshness-gone = Esta ficha já não existe.
freshness-not-yours = Só as pessoas que lideram «{ $title }» podem fazer isto.
freshness-cannot = Não é possível com «{ $title }» no estado atual. A equipa de coordenação pode ajudar.

# Ficar responsável.
freshness-take = «{ $title }», da sua organização, precisa de alguém que responda por ela. Aceita ficar responsável? As perguntas chegariam aqui, traduzidas, sem mostrar a sua conta.
freshness-archived-others = «{ $title }», da sua organização, já não aparece no diretório, porque ninguém a confirmou. Nada se perdeu. Aceita ficar responsável? As perguntas chegariam aqui, traduzidas, sem mostrar a sua conta.
freshness-took = Agradecemos. Você lidera agora «{ $title }»: as perguntas sobre ela chegam aqui, traduzidas.
freshness-taken = Já há quem responda por «{ $title }». Agradecemos.
freshness-nothanks = Entendido. Agradecemos a resposta.

# O que se diz à coordenação.
freshness-report = Fichas do diretório que convém ver
freshness-report-archived = Arquivadas, porque ninguém as confirmou há meses:
freshness-report-away = Não é possível contactar quem as lidera; se a organização tiver outras pessoas aqui, foi-lhes proposto ficarem responsáveis:
freshness-report-vacant = Ninguém as lidera, e ninguém ficou responsável:
# $count: número de fichas que não são citadas.
freshness-report-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
freshness-named = Alguém deixou de liderar «{ $title }» e indica que «{ $organisation }» fica responsável. Esta organização ainda não está no diretório.

# What is somebody's own, told in private (command “export”).
# $date: today.
export-title = O que guardo de você, { $date }
# $language: in its own words.
export-language = Língua: { $language }
# $place: name of a town.
export-home = Lugar: { $place }
# $roles: a list.
export-roles = Funções: { $roles }
# $count: how many accounts (Telegram, Matrix) are linked.
export-accounts = { $count ->
    [one] { $count } conta, guardada de forma cifrada
   *[other] { $count } contas que você ligou, guardadas de forma cifrada
}
export-no-entries = Você ainda não registrou nada.
# $title: of an entry; $state: what follows below, “published” and so on.
export-entry = { $title } ({ $state })
# $consents: a list of what follows below.
export-agreed = Você concordou com: { $consents }
# $name: of the dialogue.
export-draft = Rascunho: { $name }
export-searches = Buscas guardadas
export-letters = As mensagens trocadas com outras pessoas não estão aqui: são esquecidas depois de entregues.
export-file = O mesmo num arquivo que os programas sabem ler (JSON). Ninguém mais o recebe.
export-text-file = Tudo o que guardo de você, para ler.
export-later = Você já pediu isto várias vezes. Tente de novo daqui a uma hora, por favor.
export-state-submitted = à espera de revisão
export-state-asked = uma pergunta espera a sua resposta
export-state-published = no diretório
export-state-refused = sem publicação
export-state-archived = no arquivo
export-state-withdrawn = fora do diretório
export-state-merged = junto com outra ficha
export-consent-publish = a publicação
export-consent-idea = a leitura de uma ideia na rede
export-consent-relay = receber perguntas por meu intermédio
export-consent-export = fazer parte dos arquivos compartilhados
export-consent-testimony = a publicação do testemunho

# Leitura de uma planilha (CSV). $line: número da linha; o cabeçalho é a 1.
import-empty = A planilha está vazia: precisa de um cabeçalho e de pelo menos uma linha.
import-not-utf8 = A linha { $line } não é texto UTF-8. Salve a planilha de novo como “CSV UTF-8” e tente outra vez.
# $columns: nomes de colunas, $found: as que existem.
import-columns-missing = Faltam estas colunas na planilha: { $columns }. Ela tem: { $found }.
import-columns-twice = Estas colunas aparecem duas vezes na planilha: { $columns }.
import-quotes = A partir da linha { $line }, falta ou sobra uma aspa. Dentro de uma célula entre aspas, escreva-as em dobro ("").
# $column: nome de uma coluna.
import-line-nameless = A linha { $line } não tem nada em “{ $column }” e ficou de fora.
import-line-odd = A linha { $line } tem { $cells } células e o cabeçalho { $columns }. Ela entrou; convém olhar.

# O que alguém deve olhar, depois do nome de uma ficha.
import-doubt-acronym-differs = a sigla não corresponde ao nome
import-doubt-all-capitals = o nome está todo em maiúsculas
import-doubt-country-implausible = o país pode ser outro
import-doubt-country-missing = sem país
import-doubt-country-unknown = não conheço este país
import-doubt-date-missing = sem data
import-doubt-date-order = o dia e o mês da data podem estar trocados
import-doubt-date-partial = o dia ainda não está marcado
import-doubt-date-unknown = esta data não existe ou não pode ser lida
import-doubt-duplicate-name = outra ficha tem o mesmo nome
import-doubt-end-before-start = termina antes de começar
import-doubt-international-body = organização internacional, inscrita em um só país
import-doubt-kind-unknown = não conheço este tipo de evento
import-doubt-line-odd = a linha tem células a mais ou a menos
import-doubt-mojibake = algumas letras se estragaram no caminho
import-doubt-name-truncated = o nome parece cortado
import-doubt-note-to-read = uma nota para ler
import-doubt-only-acronym = só uma sigla, sem nome completo
import-doubt-organisation-missing = sem organização
import-doubt-perhaps-a-person = talvez uma pessoa, não uma organização
import-doubt-pillar-unknown = não conheço este pilar
import-doubt-place-ambiguous = vários lugares têm este nome
import-doubt-place-unknown = não conheço este lugar
import-doubt-region-differs = o nome fala de outra região que não a do país
import-doubt-several-organisations = talvez várias organizações em uma
import-doubt-similar-name = outra ficha tem quase o mesmo nome
import-doubt-summary-long = o resumo passa de 100 palavras
import-doubt-summary-missing = sem resumo
import-doubt-territory-missing = sem território
import-doubt-theme-unknown = não conheço este tema
import-doubt-title-long = o título passa de 15 palavras
import-doubt-type-implausible = o tipo pode ser outro
import-doubt-type-in-french = o tipo está em francês
import-doubt-type-missing = sem tipo
import-doubt-type-unknown = não conheço este tipo

# The photo or file of an entry: the button, and what is said where it cannot be had.
file-get = Receber o ficheiro
file-gone = O ficheiro não pode ser enviado: é demasiado grande ou já não está disponível.

# O que a pesquisa entende, além das listas; search-filler: palavras que não dizem nada.
search-near = Perto de nós
    .words = perto de mim, perto daqui, perto, próximas, próximos, na nossa região, na minha região, na nossa zona, aqui perto, à nossa volta, por aqui, nas redondezas
search-home = No nosso país
    .words = no meu país, nosso país, meu país, do nosso país
search-newest = As mais recentes
    .words = mais recentes, os mais recentes, a mais recente, recentes, recente, últimas, as últimas, últimos, novidades, as novidades, novas práticas, o que há de novo
search-like = Como esta
    .words = como, parecida com, parecidas com, parecido com, parecidos com, semelhante a, semelhantes a, similar a
search-this = esta
    .words = este, isto, essa, esse, isso, esta prática, essa prática
search-rural = Rural
    .words = rurais, campo, no campo, aldeia, aldeias, zona rural, zonas rurais, meio rural, ruralidade
search-urban = Urbano
    .words = urbana, urbanos, urbanas, meio urbano, cidade grande, cidades grandes, grandes cidades, metrópole, metrópoles
search-filler = práticas
    .words = a menos de, menos de, num raio de, prática, boa prática, boas práticas, ação, ações, iniciativa, iniciativas, exemplo, exemplos, experiência, experiências, projeto, projetos, mostrar, mostre, mostre-me, encontrar, procuro, procurar, procuramos, busco, buscar, lista, dê-me, ver, por favor, que, qual, quais, quem, onde, como se, é, são, há, tem, têm, de, do, da, dos, das, o, a, os, as, um, uma, uns, umas, em, no, na, nos, nas, ao, à, aos, às, sobre, acerca de, para, por, pelo, pela, com, e, ou, se, seu, sua, seus, suas, nosso, nossa, nossos, nossas, meu, minha, outro, outra, outros, outras, todas, todos, feitas
search-kilometres = km
    .words = quilómetro, quilómetros, quilômetro, quilômetros

# Mudanças de responsável desfeitas
freshness-label-undo = Desfazer esta mudança
freshness-told-taken = Uma pessoa que lidera outra ficha da mesma organização lidera agora «{ $title }». Se não estiver certo, você pode desfazer.
freshness-told-undone = A coordenação desfez a sua liderança de «{ $title }». Você pode escrever-lhe se achar que não está certo.
freshness-undone = Desfeito: «{ $title }» volta a quem a liderava, ou fica sem ninguém se essa pessoa a tinha deixado.
freshness-undone-already = Já não há nada a desfazer em «{ $title }».
review-action-takeover-undone = mudança de responsável desfeita

# A file with a text of its own, where only the text is an answer.
dialogue-file-not-kept = Li o texto que acompanha o seu ficheiro. Não guardei o ficheiro.

# Letters that do not arrive, or not with all that came
letters-label-rewrite = Escrever de novo
letters-lost = Não foi possível entregar a sua mensagem sobre «{ $title }»: a outra pessoa não a leu, ou não toda. Não guardo cópia. Pode escrever de novo, talvez um pouco mais tarde; se falhar outra vez, fale com a equipa de coordenação.
letters-lost-request = Não foi possível entregar o seu pedido «{ $title }» a todas as pessoas previstas. Ele continua no diretório, onde outras pessoas podem encontrá-lo.
letters-ended-review = A troca sobre «{ $title }» terminou: quem perguntava já não revê fichas. A ficha fica como está, e a equipa de coordenação pode voltar a perguntar.
letters-without-file = As suas palavras são transmitidas, mas o ficheiro não: os ficheiros não passam pelas trocas. Pode dizer numa mensagem onde encontrá-lo.

# Calendars: entries, feeds.
calendar-name = Alliance Migrations
calendar-name-of = Alliance Migrations: { $what }
calendar-title-cancelled = Cancelado: { $title }
calendar-title-postponed = Adiado: { $title }
calendar-machine = Tradução automática.
calendar-organisers = Organização: { $names }
calendar-subscribe = Para ter na sua própria agenda: { $link }
calendar-unknown-language = Não há calendário em “{ $given }”. Estes são os que existem: { $known }.
calendar-unknown-region = “{ $given }” não é uma região. As regiões são: { $known }.
calendar-unknown-theme = “{ $given }” não é um tema. Os temas são: { $known }.

# Events: their dialogue, cards, lists, changes.
# Events: when they are.
event-yearly = todo ano, em { $date }
event-no-date = data a definir
event-some-day = em { $date }
event-from-to = { $first } – { $last }
# Kinds of events, with the words by which people ask for them.
event-kind-regional-meeting = Encontro regional
    .words = encontro regional, encontros regionais, reunião regional, reuniões regionais, regional, regionais
event-kind-webinar = Webinário
    .words = webinário, webinários, webinar, seminário em linha
event-kind-thematic-meeting = Encontro temático
    .words = encontro temático, encontros temáticos, reunião temática, temático
event-kind-plenary = Plenária
    .words = plenária, plenárias, plenário, assembleia, assembleia geral
event-kind-working-group = Grupo de trabalho
    .words = grupo de trabalho, grupos de trabalho
event-kind-committee = Reunião de comitê
    .words = comitê, comitês, reunião de comitê, comitê de acompanhamento
event-kind-welcoming-week = Semana do acolhimento
    .words = semana do acolhimento
event-kind-local-activity = Atividade local
    .words = atividade local, atividades locais
event-kind-calendar-day = Dia de memória ou de ação
    .words = dia internacional, dia mundial, dias
event-kind-exchange-visit = Visita de intercâmbio
    .words = visita de intercâmbio, visitas de intercâmbio, visita de estudo, visita
event-kind-debate = Debate
    .words = debate, debates
event-mode-on-site = Presencial
event-mode-online = On-line
event-mode-hybrid = Híbrido (ambos)
event-joining-open = Toda pessoa que desejar
event-joining-approval = A pedido, com o acordo da organização
event-joining-invitation = Por convite
field-when = Quando
field-mode = Como
field-region = Região
field-interpretation = Interpretação para
field-reserved = Lugares reservados
field-joining = Quem pode vir
field-deadline = Responder até
field-agenda = Pauta
field-umbrella = Faz parte de
field-access-how = Acesso
field-join-link = Endereço de conexão
field-note = Observação

# The dialogue.
dialogue-event = Registrar um evento
    .about =
        Aqui você pode registrar um encontro, um webinário ou outro evento: cerca de nove perguntas curtas e depois o seu acordo. Poderá acrescentar mais se quiser. Escreva no idioma que preferir.
        Você pode parar a qualquer momento e continuar depois, aqui ou, se as suas contas estiverem vinculadas, na outra plataforma (Telegram ou Matrix).
        Ninguém vê as suas respostas até você confirmar no final. A equipe de coordenação as lê antes de qualquer publicação, a não ser que você faça parte dela.
    .done = Obrigado pela contribuição. A equipe de coordenação vai ler o seu evento. Avisarei aqui quando for publicado e trarei qualquer pergunta. Você pode modificá-lo a qualquer momento.
event-kind = Que tipo de evento é?
    .help = Responda com o número mais próximo, por exemplo 2.
    .why = Para que se encontrem os eventos procurados e os lembretes cheguem a tempo. Será público após a publicação.
event-title = Como se chama?
    .help = Um nome curto, no máximo 15 palavras. Por exemplo: Encontro regional da África
    .why = É a primeira coisa que se lê. Será público após a publicação.
event-start = Em que dia começa?
    .help = Escreva o dia, por exemplo 16 de junho de 2027. Se ainda não estiver definido, basta o mês ou o ano: você poderá fixar a data depois.
    .why = Para que se possa reservar a data. Será público após a publicação.
event-time = A que horas começa?
    .help = Escreva a hora, por exemplo 18:30 ou 18h. Se durar dias inteiros ou não estiver definida, você pode pular.
    .why = Cada pessoa a vê no seu próprio fuso horário. Será público após a publicação.
event-mode = É preciso ir a um lugar ou é on-line?
    .help = Responda com um número, por exemplo 2 para “on-line”.
    .why = Para que cada pessoa saiba se pode participar de onde está. Será público após a publicação.
event-place = Onde acontece?
    .help = Escreva a cidade e, se quiser, o país. Por exemplo: Dacar, Senegal
    .why = Para que as pessoas próximas o encontrem e para mostrá-lo no mapa, no nível da cidade. Será público após a publicação.
event-join-link = Em que endereço se participa on-line?
    .help = Cole o endereço, por exemplo https://meet.example.org/acolhimento. Se ainda não o tiver, pule e acrescente depois.
    .why = Fica guardado cifrado e só é mostrado a quem vem. Não aparece em nenhum anúncio nem calendário.
event-time-zone = Em que fuso horário é essa hora?
    .help = Escreva uma cidade grande que tenha a mesma hora, por exemplo Dacar. Se pular, vale o fuso do lugar ou, na falta dele, o da rede.
    .why = Para que ninguém chegue uma hora atrasado. Será público após a publicação.
event-languages = Que idiomas serão falados?
    .help = Escreva um ou vários. Por exemplo: francês, inglês e árabe
    .why = Para que se saiba se será possível entender e ser entendido. Será público após a publicação.
event-summary = Do que se trata, em algumas frases?
    .help = No máximo 100 palavras, no seu idioma. Por exemplo: As cidades da região partilham como acolhem e preparam a plenária.
    .why = Ajuda a decidir vir. É traduzido. Será público após a publicação.
event-until = A que horas termina?
    .help = Escreva a hora, por exemplo 20:00. Se não souber, pode pular.
    .why = Para que se possa organizar o dia. Será público após a publicação.
event-end = Qual é o último dia?
    .help = Só se durar vários dias. Por exemplo: 18 de junho de 2027
    .why = Para que se possa preparar a viagem. Será público após a publicação.
event-organisation = Que organização convida?
    .help = Escreva o nome. Vou procurá-la no diretório e, se não estiver lá, você pode acrescentá-la.
    .why = Para que se saiba quem convida. Será público após a publicação.
event-organisers = Quem o organiza com você?
    .help = Nomes de organizações, separados por vírgulas. Nomes de pessoas, por favor, não.
    .why = Para que a sua parte seja vista. Será público após a publicação.
event-region = Para que região é?
    .help = Responda com o número da região. Se for para todas, pule.
    .why = Para que as pessoas da região o encontrem e sejam avisadas. Será público após a publicação.
event-themes = De que temas trata?
    .help = Escolha no máximo cinco.
    .why = Para avisar quem segue esses temas. Será público após a publicação.
event-pillars = A que pilares da rede serve?
    .help = Escolha um ou vários.
    .why = Para que seja encontrado por eles. Será público após a publicação.
event-interpretation = Para que idiomas haverá interpretação?
    .help = Só os que são certos. Por exemplo: inglês e francês
    .why = Para que se saiba que será possível entender. A interpretação que faltar é procurada depois, conforme o que as pessoas disserem.
event-access = As pessoas com deficiência podem participar como as demais?
    .help = Responda sim ou não. Se ainda não souber, pode pular.
    .why = Para que ninguém se desloque em vão. Será público após a publicação.
event-access-how = O que convém saber?
    .help = Rampa, língua de sinais, legendas, sala tranquila… No máximo 100 palavras.
    .why = Para que ninguém deixe de vir por não saber. Será público após a publicação.
event-capacity = Quantas pessoas podem vir?
    .help = Escreva um número, por exemplo 40. Se não houver limite, pule.
    .why = Quando todos os lugares estão tomados, uma lista de espera avança por si só.
event-reserved = Quantos desses lugares ficam guardados para as pessoas diretamente envolvidas?
    .help = Escreva um número, por exemplo 10. São as pessoas de quem o evento trata: elas mesmas o dizem, ninguém verifica.
    .why = Para que as pessoas de quem se fala estejam presentes. Todos veem o número, ninguém vê quem são.
event-joining = Quem pode vir?
    .help = Responda com um número. “A pedido”: você aprova cada resposta; “por convite”: só vêm as pessoas que você convidar.
    .why = Para que se saiba antes de responder. Será público após a publicação.
event-deadline = Até que dia se pode responder?
    .help = Escreva o dia, por exemplo 1º de junho de 2027. Se for até o último momento, pule.
    .why = Depois desse dia, os lugares guardados e não tomados ficam livres para todos.
event-agenda = Qual é a pauta?
    .help = Uma linha por ponto, no máximo 300 palavras.
    .why = Ajuda a se preparar. É traduzida. Será pública após a publicação.
event-link = Qual é o endereço da página web?
    .help = Cole o endereço, por exemplo https://example.org/encontro. Se não houver, pode pular.
    .why = Para que se possa ler mais. Será público após a publicação.
event-file = Que documento faz parte dele?
    .help = Envie um arquivo aqui, por exemplo o programa.
    .why = Pode-se pedi-lo a partir da ficha do evento. Será público após a publicação.
event-photo = Que imagem ou cartaz você quer mostrar?
    .help = Envie uma imagem aqui. Escolha uma em que não se reconheça ninguém que não tenha concordado.
    .why = É mostrada com o evento. Será pública após a publicação.
event-umbrella = Faz parte de um evento maior?
    .help = Escolha-o na lista ou pule.
    .why = Para que o programa do evento maior o mostre.
dialogue-event-fix = Uma nova data
event-fix-start = Que dia?
    .help = Escreva o dia, por exemplo 16 de junho de 2027.
    .why = Todas as pessoas que receberam o anúncio ficam sabendo o que mudou.
event-fix-time = A que horas começa?
    .help = Escreva a hora, por exemplo 18:30. Se durar dias inteiros ou a hora não mudar, pode pular.
    .why = Cada pessoa a vê no seu próprio fuso horário.
dialogue-event-reason = O motivo
event-reason-text = O que convém saber do motivo?
    .help = Uma ou duas frases, ou pule. São traduzidas.
    .why = Entende-se melhor quando se sabe por quê. Todas as pessoas que receberam o anúncio o leem.
dialogue-event-dates = Datas à escolha
event-dates-text = Que datas você propõe?
    .help = De duas a dez, uma por linha. Por exemplo: 16 de junho de 2027 (primeira linha), 18 de junho de 2027 18:30 (segunda linha)
    .why = Cada pessoa diz em que datas pode vir, e você vê quantas são.
wrong-time = Não consegui ler uma hora. Você pode escrever por exemplo 18:30, 18h ou 6 da tarde.
wrong-time-unclear = É { $first } ou { $second }? Escreva a hora com os minutos, por exemplo { $second }.

# Lists and cards of events.
event-next = próximo
    .words = próximo, próxima, próximos, próximas, o próximo, a próxima, seguinte
event-cancelled = Cancelado
event-postponed = Adiado: a nova data será anunciada
event-places-left = Lugares livres
event-more = Saber tudo
event-list-head = Próximos eventos
event-list-head-of = Próximos eventos: { $asked }
event-list-none = Nenhum evento está previsto no momento. Para registrar um, escreva “evento”.
event-list-none-such = Nenhum evento próximo corresponde: { $asked }
event-room-none = Nenhum evento está previsto no momento. Mais informações: { $link }
event-room-more = Todos os próximos eventos, e como responder: { $link }
event-agenda-head = Seus eventos
event-agenda-none = Você ainda não respondeu a nenhum evento próximo.
event-agenda-file = Seus eventos, para a sua agenda. Abra o arquivo para acrescentá-los; você pode abri-lo de novo quando algo mudar.
event-calendar = { $title }: abra este arquivo para acrescentá-lo à sua agenda.
event-no-calendar = Ainda não tem data: não há nada para uma agenda.
event-gone = Este evento já não é público.
event-not-yours = Só quem organiza este evento e a equipe de coordenação podem fazer isso.
event-already = Já está assim. Nada foi alterado.
event-do-all = Todos os próximos eventos
event-do-answer = Você vem?
event-do-calendar = Para a minha agenda
event-do-calendar-mine = Para a minha agenda
event-do-file = Documento
event-do-manage = Organizar
event-do-card = Ver
event-do-edit = Modificar
event-do-who = Quem vem (em números)
event-do-announce = Anunciar
event-do-fix = Fixar a data
event-do-postpone = Adiar
event-do-cancel = Cancelar o evento
event-do-revive = Afinal acontece
event-do-poll = Deixar escolher a data
event-do-helpers = Organizar em conjunto
event-do-reminders = Lembretes
event-manage = { $title }: o que você deseja fazer?
event-published = { $title } agora é público. Deseja anunciá-lo?
event-announce-wish = Quem organiza { $title } deseja que seja anunciado.
event-announce-asked = A equipe de coordenação recebe o seu pedido de anunciar { $title } e vai cuidar disso.

# Changes.
event-moved = { $title } acontece agora: { $when }. Quem recebeu o anúncio ou vem é avisado, e anúncios e agendas são corrigidos.
event-postpone-how = { $title }: a nova data é conhecida?
event-postpone-to = Sim, para uma nova data
event-postpone-later = Não, mais tarde
event-cancel-sure = Cancelar { $title }? Quem recebeu o anúncio ou vem é avisado logo, em cada idioma.
event-cancel-yes = Sim, cancelar
event-done-cancelled = { $title } está cancelado. Quem recebeu o anúncio ou vem é avisado.
event-done-postponed = { $title } está adiado. Quem recebeu o anúncio ou vem é avisado. Quando a nova data for conhecida, fixe-a aqui.
event-done-revived = { $title } acontece afinal. Quem recebeu o anúncio ou vem é avisado.
event-changed-head = Mudança: { $title }
event-changed-line = { $what }: { $was } → { $now }
event-changed-cancelled = O evento está cancelado.
event-changed-postponed = O evento está adiado. A nova data será anunciada.
event-changed-revived = O evento acontece afinal.
event-changed-link = O endereço de conexão é novo. Quem vem o encontra em privado.
event-changed-was = Estava previsto: { $date }

# A choice of dates.
event-poll-title = Que datas convêm a você para { $title }?
event-poll-how = Escreva de { $fewest } a { $most } datas diferentes, uma por linha.
event-poll-whole = Não é uma data completa: { $text }. Escreva dia, mês e ano.
event-poll-again = Deseja tentar de novo?
event-poll-begun = Agora se pergunta sobre { $count } datas para { $title }. Avisarei no fim; enquanto isso você pode olhar.
event-poll-closed = A escolha de datas para { $title } terminou. Respostas: { $count }
event-poll-show = Ver as respostas
event-poll-which = { $title }: quantas pessoas podem vir em cada data. Escolha uma para fixá-la.
event-poll-take = { $date } · { $count }

# Organising together.
event-helpers =
    { $count ->
        [0] { $title }: ninguém o organiza ainda com você.
        [one] { $title }: mais { $count } pessoa o organiza.
       *[other] { $title }: mais { $count } pessoas o organizam.
    } Quem o organiza pode modificá-lo e vê os números, não os nomes.
event-helpers-code = Convidar alguém
event-helpers-leave = Já não o organizo
event-helpers-clear = Organizá-lo de novo sem as outras pessoas
event-helpers-made = Entregue isto a uma só pessoa de confiança. Vale uma vez e permite que ela organize { $title } com você:
event-helpers-typed = Ou essa pessoa me escreve isto em privado:
event-helpers-welcome = Agora você também organiza { $title }.
event-helpers-used = Este convite já foi usado ou já não vale. Peça um novo.
event-helpers-joined = Alguém aceitou o seu convite e organiza { $title } com você.
event-helpers-left = Você já não organiza { $title }.
event-helpers-ended = { $title } passa a ser organizado sem você. Agradecemos a sua ajuda.
event-helpers-cleared = Você organiza de novo { $title } sem as outras pessoas.

# Who comes: answers, places, interpretation.
# Quem vem a um evento.
# O que se responde: num botão; .words: escrito em resposta, separado por vírgulas.
rsvp-pick-yes = ✅ Vou
    .words = sim, vou, eu vou, irei, lá estarei, estarei lá, participo, contem comigo
rsvp-pick-maybe = 🤔 Talvez
    .words = talvez, se calhar, ainda não sei, quem sabe
rsvp-pick-no = ❌ Não vou
    .words = não, não vou, não irei, não posso ir, não poderei ir

# O que vale uma resposta: com rsvp-in-private, 190 caracteres no máximo.
rsvp-noted-yes = Anotado: você vem.
rsvp-noted-maybe = Anotado: talvez venha.
rsvp-noted-no = Anotado: não vem. Pode mudar de ideia a qualquer momento.
rsvp-noted-asked = Anotado. A organização decide sobre cada pedido. Direi a resposta em privado.
rsvp-noted-refused = A organização não pôde dar-lhe um lugar.
# $position: número na lista de espera.
rsvp-noted-waiting = Todos os lugares estão ocupados. Tem o número { $position } na lista de espera.
# $kept: número de lugares; $position: número na lista de espera.
rsvp-noted-kept = { $kept ->
    [one] { $kept } lugar está reservado a pessoas a quem isto toca, os outros estão ocupados.
   *[other] { $kept } lugares estão reservados a pessoas a quem isto toca, os outros estão ocupados.
} Lista de espera: número { $position }.
rsvp-in-private = Escreva-me em privado para pedir interpretação ou acesso.
rsvp-unanswered = Você vem? Ninguém além de si vê a sua resposta.

rsvp-gone = Este evento já não existe.
rsvp-cancelled = Este evento foi cancelado: já não há nada a responder.
rsvp-over = Este evento já passou.
rsvp-late = O prazo deste evento terminou. Se ainda quiser vir, escreva à organização, por favor.
rsvp-invited-only = Este evento é por convite. A organização pode dar-lhe um código.

# $date: até quando há lugares reservados.
rsvp-kept-until = Se ainda estiverem livres em { $date }, passam para a lista de espera.
rsvp-why-concerned = Alguns lugares estão reservados a pessoas a quem o tema deste evento toca na própria vida, para que não se fale disso sem elas. Não tem de dizer se é o seu caso. Se disser, ninguém vê: apenas se conta.
# $language: o nome de uma língua.
rsvp-has-interpretation = Interpretação: { $language }
# $needs: tal como foi escrito.
rsvp-has-needs = Necessidades de acesso: { $needs }
rsvp-has-concerned = Pediu um lugar reservado a pessoas a quem isto toca.

rsvp-interpretation = Interpretação
rsvp-needs = Necessidades de acesso
rsvp-no-needs = Apagar as minhas necessidades de acesso
rsvp-concerned-yes = Isto toca-me
rsvp-concerned-no = Isto não me toca
rsvp-forget = Esquecer a minha resposta
rsvp-event = O evento
rsvp-more = A minha resposta
rsvp-cannot = Não posso ir
rsvp-who = Quem vem
# $title: do evento.
rsvp-forgotten = Esqueci o que respondeu sobre { $title }.
rsvp-which-language = Para que língua precisa de interpretação? A organização só vê quantas pessoas pedem cada língua.
rsvp-other-language = Outra língua
rsvp-no-language = Nenhuma

# Dito em privado. $title: do evento.
rsvp-moved-up = Ficou livre um lugar: você tem lugar em { $title }. Se já não puder vir, diga, por favor, e passa a pessoa seguinte.
rsvp-moved-down = Em { $title } há menos lugares do que o previsto. Lamento: está agora na lista de espera, e aviso quando ficar livre um lugar.
rsvp-turned-away = A organização de { $title } não pôde dar-lhe um lugar desta vez. Lamento.
rsvp-let-in = A organização de { $title } disse que sim: você tem lugar.
rsvp-let-wait = A organização de { $title } disse que sim, mas todos os lugares estão ocupados. Está na lista de espera, e aviso quando ficar livre um lugar.

# Para a organização. $language: o nome de uma língua; $before: número de outros eventos.
rsvp-request = { $before ->
    [0] Uma pessoa que lê em { $language } gostaria de vir a { $title }. É o seu primeiro evento aqui.
    [one] Uma pessoa que lê em { $language } gostaria de vir a { $title }. Já se inscreveu em { $before } outro evento.
   *[other] Uma pessoa que lê em { $language } gostaria de vir a { $title }. Já se inscreveu em { $before } outros eventos.
}
rsvp-let = Dar um lugar
rsvp-refuse = Dizer que não
rsvp-request-gone = Esta pessoa já não quer vir.
rsvp-request-seated = Esta pessoa tem lugar, e já sabe.
rsvp-request-waiting = Esta pessoa está na lista de espera, e já sabe.
rsvp-request-asked = Este pedido ainda está sem resposta.
rsvp-request-refused = Esta pessoa já sabe que não tem lugar.
rsvp-request-none = Este pedido está resolvido.
rsvp-no-requests = Ninguém espera resposta sobre { $title }.
# $count: número de pessoas ou de lugares.
rsvp-count-coming = Vêm: { $count }
rsvp-count-maybe = Talvez: { $count }
rsvp-count-places = Lugares: { $count }
rsvp-count-waiting = Lista de espera: { $count }
# $count: lugares; $taken: pessoas a quem isto toca que têm lugar.
rsvp-count-kept = Reservados a pessoas a quem isto toca: { $count }, ocupados por elas: { $taken }
rsvp-count-asked = Pedidos sem resposta: { $count }
rsvp-count-covered = Interpretação, { $language }: { $count }, assegurada
rsvp-count-missing = Interpretação, { $language }: { $count }, ainda ninguém
# $languages: nomes de línguas.
rsvp-count-rooms = Nas salas que o leram também se usa: { $languages }
rsvp-count-needs = Do que algumas pessoas precisam para participar:
rsvp-count-private = Ninguém vê quem vem, só quantas pessoas.
rsvp-requests = Pedidos ({ $count })
rsvp-invite = Convidar
rsvp-release = Abrir a toda a gente os lugares reservados
rsvp-released = Os lugares estão abertos a toda a gente.
rsvp-when-late-ask = Depois do prazo: perguntar-me
rsvp-when-late-refuse = Depois do prazo: dizer que não
rsvp-covered = { $language }: já está assegurado
rsvp-refresh = Contar de novo
rsvp-organisers-only = Só a organização deste evento pode fazer isso.

rsvp-invite-ask = Para quantas pessoas é o código de { $title }?
rsvp-invite-for = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
rsvp-invite-made = { $count ->
    [one] Este convite para { $title } é para { $count } pessoa. Dê-o só a quem se destina: não sei quem é.
   *[other] Este convite para { $title } é para { $count } pessoas. Dê-o só a quem se destina: não sei quem são.
}
rsvp-invite-typed = Onde a ligação não funcionar, escrevem-me isto em privado:
rsvp-code-used = Este convite para { $title } já foi usado, ou não o conheço. A organização pode dar-lhe outro.

# Interpretação. $language: o nome de uma língua; $count: número de pessoas.
rsvp-interpretation-missing = O evento começa dentro de duas semanas ou menos, e falta interpretação. Estou a perguntar a intérpretes.
rsvp-interpretation-complete = A interpretação está assegurada, pelo que as pessoas me disseram.
rsvp-interpreter-wanted = { $count ->
    [0] Deseja-se interpretação: { $language }. Pode encarregar-se disso?
    [one] { $count } pessoa precisa de interpretação: { $language }. Pode encarregar-se disso?
   *[other] { $count } pessoas precisam de interpretação: { $language }. Pode encarregar-se disso?
}
rsvp-covered-now = Interpretação: { $language } já está assegurado. Agradeço a disponibilidade.
rsvp-take-on = Encarrego-me disso
rsvp-leave = Afinal não posso
rsvp-interpreters-only = Só intérpretes da rede podem encarregar-se disso.
rsvp-already-covered = { $language } já está assegurado em { $title }. Agradeço a sua disponibilidade.
rsvp-taken-on = Agradeço. Você interpreta em { $title }: { $language }. A organização sabe que alguém o faz, mas não quem.
rsvp-left = Anotado: não interpreta em { $title }. A organização sabe que falta alguém.
rsvp-told-taken = Interpretação em { $title }, { $language }: alguém se encarrega disso.
rsvp-told-left = Interpretação em { $title }, { $language }: quem se encarregava disso afinal não pode.

# Perguntas curtas.
dialogue-rsvp-needs = Necessidades de acesso
    .about = O que escrever aqui fica guardado cifrado. A organização lê sem saber quem escreveu.
    .done = Anotado.
rsvp-needs-text = Do que precisa para poder participar?
    .help = Bastam algumas palavras, 60 no máximo, sem nomes. Por exemplo: um lugar acessível em cadeira de rodas
    .why = Para que a organização se possa preparar. Vê o que é preciso, não para quem.
dialogue-rsvp-language = Interpretação
    .about = A organização só vê quantas pessoas pedem cada língua.
    .done = Anotado.
rsvp-language-languages = Para que língua precisa de interpretação?
    .help = Diga uma língua. Por exemplo: tâmil
    .why = Para que a organização saiba que intérpretes procurar.

# Announcements: writing, reading in every language, agreeing, sending.
# The kinds of announcements; they stand above the title.
announcement-news = Notícia
announcement-call = Chamada
announcement-meeting = Reunião
announcement-urgent = Urgente
announcement-other = Anúncio
dialogue-announce = Escrever um anúncio
    .about = Quatro perguntas curtas. Depois você escolhe para quem vai e quando sai, e lê cada idioma. Nada sai antes de você enviar.
    .done = O anúncio está escrito. Ainda nada saiu.
announce-kind = Que tipo de anúncio é?
    .help = Escolha o tipo mais adequado. Um urgente chega também nas horas de silêncio.
    .why = A palavra aparece acima do título.
announce-title = Qual é o título?
    .help = Uma linha, no máximo 20 palavras. Por exemplo: Encontro regional em Dacar no dia 16 de junho
    .why = É o que se lê primeiro, e às vezes só isso.
announce-text = O que você quer anunciar?
    .help = Escreva no seu idioma, no máximo 500 palavras: o quê, quando, onde, o que fazer. Eu traduzo e você lê de novo.
    .why = Cada grupo o lê no seu idioma.
announce-file = Quer juntar uma imagem ou um ficheiro?
    .help = Envie uma imagem ou um ficheiro, ou pule. Por exemplo, um cartaz.
    .why = Sai com o anúncio, o mesmo em todos os idiomas.
# One field of an announcement in one language is written anew.
dialogue-announce-title = Reescrever o título
    .about = O seu título substitui o anterior neste idioma.
    .done = Agradeço a ajuda, ficou guardado.
announce-title-text = Qual deve ser o título?
    .help = Escreva o título inteiro, no máximo 20 palavras.
    .why = Os grupos deste idioma o leem assim.
dialogue-announce-text = Reescrever o texto
    .about = O seu texto substitui o anterior neste idioma.
    .done = Agradeço a ajuda, ficou guardado.
announce-text-text = Como deve ficar o texto?
    .help = Escreva o texto inteiro, no máximo 500 palavras. Confira datas e lugares.
    .why = Os grupos deste idioma o leem assim.
# A second coordinator does not agree.
dialogue-announce-refuse = Não aprovar um anúncio
    .about = O anúncio não sai por enquanto. O seu motivo vai para quem o escreveu.
    .done = O seu motivo foi transmitido. O anúncio volta a ser um rascunho.
announce-refuse-text = O que deveria mudar?
    .help = Em poucas palavras. Por exemplo: A data ainda não está marcada.
    .why = Assim pode ser melhorado.
# When it is to leave.
dialogue-announce-when = Escolher o momento
    .about = O anúncio sairá sozinho, mesmo que você não esteja.
    .done = Ficou guardado.
announce-when-date = Em que dia deve sair?
    .help = Um dia completo. Por exemplo: 16 de junho de 2027, ou amanhã.
    .why = Não sai antes.
announce-when-time = A que horas?
    .help = Por exemplo: 18:30
    .why = Nas horas de silêncio de um grupo espera que terminem, a não ser que seja urgente.
announce-when-zone = Em que fuso horário?
    .help = Uma cidade ou um país. Por exemplo: Lisboa. Se você pular, é o seu.
    .why = A mesma hora não chega a toda parte ao mesmo tempo.
# The screen of an announcement.
announce-head-event = Evento
announce-state-draft = Rascunho. Ainda nada saiu.
# $agreed: how many have; $needed: how many must.
announce-state-approval = À espera do acordo de outra pessoa da coordenação ({ $agreed } de { $needed }).
announce-state-scheduled = Pronto. Sai sozinho.
announce-state-sending = Está a ser enviado.
announce-state-sent = Enviado.
announce-state-expired = Não saiu: a hora tinha passado.
announce-state-cancelled = Não saiu.
announce-state-withdrawn = Retirado de todos os grupos.
announce-correcting = Foi alterado desde então. Os grupos ainda leem a versão anterior.
announce-correction-waits = A correção espera o acordo de outra pessoa da coordenação.
# To whom; $list: names.
announce-who-all = Para: todos os grupos
announce-who-bridges = Grupos ligados: { $list }
announce-who-regions = Regiões: { $list }
announce-who-languages = Idiomas: { $list }
announce-who-topics = Temas: { $list }
announce-who-members = E em privado, a quem pediu
announce-who-members-only = Só em privado, a quem pediu
announce-who-nobody = Para ninguém
# $rooms: groups and rooms; $persons: people in private.
announce-reach =
    { $persons ->
        [0] Chega agora a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        }.
        [one] Chega agora a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        } e a uma pessoa em privado.
       *[other] Chega agora a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        } e a { $persons } pessoas em privado.
    }
# When it leaves.
announce-when-now = Quando: assim que você enviar
# $time: a moment, perhaps on two clocks.
announce-when-at = Quando: { $time }
# $hours: 6, 24 or 72.
announce-late = Se eu estiver fora do ar nessa hora, envio até { $hours } horas mais tarde; depois não, e aviso você.
announce-late-any = Se eu estiver fora do ar nessa hora, envio mais tarde, seja qual for o atraso.
announce-late-help = As horas dizem por quanto tempo ainda é útil depois da sua hora.
announce-urgent = Urgente: não espera o fim das horas de silêncio.
# How far it is in a language.
announce-languages = Idiomas
# $language: its name; $state: one of those below.
announce-lang-line = – { $language }: { $state }
announce-lang-source = como foi escrito
announce-lang-human = lido por uma pessoa
announce-lang-machine = traduzido por máquina, ainda não lido
announce-lang-stale = anterior ao original
announce-lang-missing = falta
announce-lang-pending = a ser traduzido
# $state: one of the above, for a language that no group reads.
announce-not-required = { $state } (só em privado)
# Labels of buttons: short. $language: its name.
announce-b-language = { $language }: ler
announce-b-audience = Para quem
announce-b-when = Quando
announce-b-preview = Pré-visualizar
announce-b-send = Enviar…
announce-b-drop = Descartar
announce-b-drop-yes = Sim, descartar
announce-b-change = Modificar
announce-b-now = Enviar agora
announce-b-cancel = Não enviar
announce-b-refresh = Atualizar
announce-b-correct = Enviar a correção
announce-b-report = Relatório
announce-b-withdraw = Retirar
announce-b-go = Enviar
announce-b-all-the-same = Enviar mesmo assim
announce-b-open = Abrir
announce-b-list = Anúncios
announce-b-agree = De acordo
announce-b-refuse = Ainda não
announce-b-read = Ler
announce-b-good = Está bem assim
announce-b-title = Reescrever o título
announce-b-text = Reescrever o texto
announce-b-anew = Traduzir de novo
announce-b-ask = Pedir a intérpretes
announce-b-to-rooms = Grupos
announce-b-to-members = Em privado
announce-b-to-bridges = Grupos ligados…
announce-b-to-regions = Regiões…
announce-b-to-languages = Idiomas…
announce-b-to-topics = Temas…
announce-b-to-all = Todos os grupos
announce-b-when-now = Assim que eu enviar
announce-b-when-at = A uma hora…
announce-b-late = No máximo { $hours } h de atraso
announce-b-late-any = Mesmo muito tarde
announce-b-urgent = Urgente
# Choosing to whom and when. Nothing ticked means all.
announce-to-head = Quem deve recebê-lo?
announce-to-bridges = Que grupos ligados? Sem marcar: todos.
announce-to-regions = Que regiões? Sem marcar: todas.
announce-to-languages = Grupos de que idiomas? Sem marcar: todos.
announce-to-topics = Grupos de que temas? Sem marcar: todos.
announce-when-head = Quando deve sair?
announce-when-whole = Preciso de um dia completo e de uma hora, por exemplo: 16 de junho de 2027, 18:30.
announce-when-past = Esse momento já passou: { $time }.
announce-when-gone = A hora escolhida já passou. Escolha outra, ou envie agora.
# What is said about it. $language: a language; $title: of the announcement.
announce-preview = Isto é o que os grupos leem, em { $language }:
# The name of a file that has none.
announce-file-name = anexo
announce-field-title = Título
announce-field-text = Texto
announce-version = Versão ({ $language }):
announce-read = A versão em { $language } foi lida, agradeço.
announce-corrected = A versão em { $language } foi reescrita, agradeço.
announce-anew = Estou a traduzir de novo ({ $language }); fica pronto num instante.
announce-text-changed = Este texto mudou entretanto. Aqui está como é agora.
announce-please-read = O anúncio “{ $title }” precisa que alguém o leia em { $language } antes de sair. Você pode dar uma olhada?
# $count: interpreters.
announce-asked =
    { $count ->
        [one] Perguntei a uma pessoa intérprete de { $language }.
       *[other] Perguntei a { $count } intérpretes de { $language }.
    }
announce-nobody-speaks = Não conheço intérpretes de { $language } que eu possa contactar ({ $count }).
# Told to whoever announces it. $role: interpreter, or coordinator.
announce-told-read =
    { $role ->
        [interpreter] Uma pessoa intérprete
       *[other] Uma pessoa da coordenação
    } leu “{ $title }” em { $language }.
announce-told-corrected =
    { $role ->
        [interpreter] Uma pessoa intérprete
       *[other] Uma pessoa da coordenação
    } reescreveu “{ $title }” em { $language }.
announce-told-changed =
    { $role ->
        [interpreter] Uma pessoa intérprete
       *[other] Uma pessoa da coordenação
    } alterou “{ $title }”. Volta a ser um rascunho e espera ser enviado.
announce-told-agreed = Outra pessoa da coordenação está de acordo com “{ $title }”.
# What they wrote follows, translated.
announce-told-refused = “{ $title }” ainda não sai. Outra pessoa da coordenação escreve:
announce-told-dropped = Outra pessoa da coordenação descartou “{ $title }”. Nada saiu.
announce-reaches-nobody = Não chegaria a ninguém. Escolha quem deve recebê-lo.
# What holds it back, a line for each language.
announce-held = Isto ainda não está em ordem:
announce-held-machine = tradução automática que ninguém leu; seria indicada assim
announce-held-stale = anterior ao original; estes grupos leriam o original
announce-held-missing = falta; estes grupos leriam o original
# $languages: names of languages.
announce-held-all = Sem leitura de ninguém: { $languages }
announce-others-agree = Outra pessoa da coordenação precisa concordar antes do envio.
announce-asked-others =
    { $count ->
        [one] Pedi o acordo de outra pessoa da coordenação.
       *[other] Pedi o acordo de outras { $count } pessoas da coordenação.
    }
announce-nobody-to-agree = Outra pessoa da coordenação precisa concordar, mas não consigo contactar nenhuma. Nada saiu.
# Asked of the other coordinators; the text follows.
announce-please-agree =
    O anúncio “{ $title }” vai ser enviado a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        }. Você está de acordo?
announce-please-agree-correction =
    Uma correção de “{ $title }” vai chegar a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        }. Você está de acordo?
announce-own = Você já deu o seu acordo. É preciso o de outra pessoa.
announce-agreed = Agradeço, ficou guardado. Falta mais um acordo.
announce-decided = Já está decidido. É assim que está.
announce-changed = Foi alterado entretanto. Aqui está como é agora.
announce-too-late = É tarde demais para isso. É assim que está.
announce-scheduled = Sairá à sua hora.
announce-leaves = Sai agora.
announce-correction-goes = A correção substitui o que foi enviado.
announce-corrected-sent =
    { $count ->
        [one] A correção vai para { $count } destino.
       *[other] A correção vai para { $count } destinos.
    }
announce-draft-again = Volta a ser um rascunho.
announce-drop-sure = Descartar “{ $title }”? O texto perde-se.
announce-dropped = Descartado. Nada saiu.
announce-gone = Este anúncio já não existe.
# Why something did not leave.
announce-no-right = Uma pessoa que deu o seu acordo já não faz parte da coordenação.
# The list of announcements.
announce-list = Anúncios
announce-none = Ainda não há anúncios. Para escrever um: anunciar
announce-untitled = Mensagem
# States in a list, very short.
announce-short-draft = rascunho
announce-short-approval = por aprovar
announce-short-scheduled = previsto
announce-short-sending = em curso
announce-short-sent = enviado
announce-short-expired = não saiu
announce-short-cancelled = não saiu
announce-short-withdrawn = retirado
# $count: destinations.
announce-short-troubled = { $count } sem chegar

# Ideas and votes.

# Ideas: proposed, supported, put together.
dialogue-idea = Propor uma ideia
    .about = Algumas perguntas curtas. Ninguém vê de quem é uma ideia; todas as pessoas a leem na sua língua e podem apoiá-la.
    .done = Agradeço a sua ideia. Ela já pode ser lida por todas as pessoas, e o seu apoio está contado.
idea-title = Qual é a sua ideia, numa linha?
    .help = No máximo 20 palavras, na sua língua. Por exemplo: Uma reserva de casas mobiladas partilhada entre municípios
    .why = É o que se vê na lista de ideias, em todas as línguas.
idea-summary = Quer dizer mais alguma coisa?
    .help = O que mudaria, e para quem; no máximo 150 palavras. Sem nomes nem moradas.
    .why = Para que as outras pessoas a entendam bem e possam apoiá-la.
idea-themes = A que temas pertence?
    .help = No máximo três. Você pode saltar esta pergunta.
    .why = Para que a encontrem as pessoas que se interessam por esses temas.
idea-meeting = É um tema para um encontro temático?
    .help = Responda sim se gostaria que a rede se reunisse sobre isso, por exemplo num webinário.
    .why = Os temas dos encontros são escolhidos entre estas ideias, por votação.
idea-anonymous = Deve ser totalmente anónima?
    .help = Ninguém vê nunca o seu nome nem a sua conta. Se responder não, a relatoria vê que vem de alguém da rede, ou da sua organização. Se responder sim, não vê nada. Em ambos os casos só este programa sabe que é sua, para lhe poder perguntar se uma nova redação ainda diz o que você queria dizer.
    .why = Algumas ideias são mais fáceis de dar quando ninguém pode adivinhar de quem vêm.
dialogue-idea-join = Juntar ideias
    .about = Escreva uma só ideia que diga o que estas dizem. Pergunta-se a cada pessoa que as propôs se ainda é a sua.
    .done = A nova ideia está feita.
idea-join-title = Como o diz numa linha?
    .help = No máximo 20 palavras, na sua língua.
    .why = É o que aparece na lista em vez das ideias de origem.
idea-join-summary = E por extenso?
    .help = No máximo 200 palavras. Guarde o que cada uma das ideias quer.
    .why = As pessoas que as propuseram leem e dizem se ainda é a sua ideia.
dialogue-idea-reword = Reformular uma ideia
    .about = As suas palavras substituem as anteriores. Pergunta-se de novo a cada pessoa que propôs as ideias.
    .done = A nova redação está guardada.
idea-reword-title = Como o diz numa linha?
    .help = No máximo 20 palavras, na sua língua.
    .why = É o que aparece na lista em vez das ideias de origem.
idea-reword-summary = E por extenso?
    .help = No máximo 200 palavras. Acrescente o que falta a quem propôs as ideias.
    .why = As pessoas que as propuseram leem e dizem se ainda é a sua ideia.
dialogue-idea-missing = Dizer o que falta
    .about = A sua resposta chega à relatoria sem o seu nome.
    .done = A sua resposta foi entregue. A relatoria vai lê-la.
idea-missing-text = O que falta, ou o que não está certo?
    .help = Com as suas palavras, no máximo 150. Você pode saltar esta pergunta.
    .why = Para que se encontrem palavras melhores.
idea-list = Ideias da rede
idea-none = Ainda não há ideias aqui.
idea-new = Propor uma ideia
idea-all = Todas as ideias
idea-newest = Primeiro as mais recentes
idea-most-supported = Primeiro as mais apoiadas
idea-by-theme = Por tema
idea-which-theme = Ideias sobre que tema?
idea-meeting-topics = Temas para encontros
idea-meeting-topic = Tema para um encontro temático
idea-more-private = Todas as ideias, e as suas: { $link }
idea-look = Ler a ideia
idea-gone = Esta ideia já não existe.
idea-not-allowed = Só a relatoria e a coordenação podem fazer isto.
idea-support = { $count ->
        [0] Ainda ninguém a apoia.
        [one] { $count } pessoa apoia-a.
       *[other] { $count } pessoas apoiam-na.
    }
idea-support-it = Apoiar
idea-support-back = Retirar o meu apoio
idea-supported = O seu apoio está contado.
idea-not-supported = O seu apoio foi retirado.
idea-withdraw = Retirar esta ideia
idea-withdraw-sure = Ninguém mais verá esta ideia. Retirá-la?
idea-withdrawn = A ideia foi retirada.
idea-sources = As ideias de origem
idea-made-of = { $count ->
        [one] Reformulada a partir de { $count } ideia.
       *[other] Junta { $count } ideias.
    }
idea-answers = Respostas: sim { $yes }, não { $no }, sem resposta { $asked }.
idea-said-no = Quem a propôs não a reconhece no que dela se fez.
idea-from-nobody = De alguém que deseja manter o anonimato.
idea-from-member = De alguém da rede.
idea-from-organisation = De { $name }.
idea-put-together = Juntar com outras
idea-tick-alike = Que ideias dizem o mesmo que “{ $title }”? Marque no máximo { $most }; as mais parecidas vêm primeiro.
idea-word-these = { $count ->
        [one] Reformulá-la
       *[other] Juntar estas { $count } ideias
    }
idea-joined = { $count ->
        [one] A nova redação está feita. Pergunta-se a quem a propôs se ainda é a sua ideia.
       *[other] As { $count } ideias estão juntas. Pergunta-se a quem as propôs se ainda são as suas ideias.
    }
idea-undo = Desfazer
idea-undone = Está desfeito: as ideias voltam a existir em separado, com todo o seu apoio.
idea-reword-it = Reformular
idea-asked-again = A nova redação está guardada, e pergunta-se de novo a quem propôs as ideias.
idea-still-yours = Ainda é a sua ideia?
idea-yours = A sua ideia:
idea-became = O que a relatoria fez dela:
idea-still-mine = Sim, ainda é a minha
idea-not-mine = Não, falta alguma coisa
idea-thanks-yes = A sua resposta está guardada. A sua ideia continua nestas palavras.
idea-thanks-no = A sua resposta está guardada. A sua ideia fica em separado até isto se resolver.
idea-author-says-no = Quem propôs “{ $idea }” não a reconhece em “{ $made }”.
idea-leave-alone = Deixá-la em separado
idea-left-alone = A ideia fica em separado.
idea-reworded-since = Entretanto foi reformulada. Por favor, responda à última pergunta.

# Votes: prepared, open, closed.
dialogue-vote = Preparar uma votação
    .about = Três perguntas curtas. Depois você escolhe como se conta e até quando. Nada se abre antes de você abrir.
    .done = A votação está preparada.
vote-title = Qual é a pergunta?
    .help = Uma linha, no máximo 30 palavras. Por exemplo: Que tema para o próximo encontro temático?
    .why = É o que todas as pessoas leem primeiro, em todas as línguas.
vote-summary = Quer explicá-la?
    .help = De que se trata e o que daí resulta, no máximo 200 palavras.
    .why = Para que todas as pessoas votem sobre a mesma coisa.
vote-options = Que opções há?
    .help = Uma por linha, de 2 a 20. Salte esta pergunta se as opções são ideias da rede, ou se pede consentimento para uma proposta.
    .why = Cada opção é traduzida e mantém o seu número em todas as línguas.
dialogue-vote-closing = Escolher quando a votação fecha
    .about = Na sua hora local. Fecha sozinha.
    .done = Fica guardado.
vote-closing-date = Em que dia fecha a votação?
    .help = Uma data completa, por exemplo 16 de junho.
    .why = Todas as pessoas a leem no seu fuso horário.
vote-closing-time = A que horas?
    .help = Por exemplo 18:00, na sua hora local.
    .why = Os votos posteriores não são contados.
dialogue-vote-quorum = Fixar o quórum
    .about = Quantos votos são precisos para que o resultado decida.
    .done = Fica guardado.
vote-quorum-number = Quantos votos são precisos?
    .help = Um número; 0 para nenhum quórum. Com dois colégios, são precisos outros tantos em cada um.
    .why = Com menos votos o resultado é mostrado, mas não decide nada.
dialogue-vote-objection = Dizer por que objeta
    .about = A sua objeção já está contada. A sua razão ajuda a encontrar uma proposta melhor.
    .done = A sua razão fica guardada.
vote-objection-text = Por que objeta?
    .help = Com as suas palavras, no máximo 150. Sem nomes. Você pode saltar esta pergunta.
    .why = A relatoria lê-a sem saber de quem vem.
vote-objection-quote = Pode ser mostrada com o resultado, sem nome?
    .help = Responda sim ou não. Se for não, só a relatoria e a coordenação a leem.
    .why = Para que todas as pessoas entendam o que tem de mudar.
dialogue-vote-ballot = Votar
    .about = Os números das opções estão acima.
    .done = O seu voto conta.
vote-ballot-numbers = Que números escolhe?
    .help = Números separados por espaços. Para uma ordenação, a melhor primeiro: 2 4 1. Para dar pontos, tantas vezes quantas quiser: 2 2 4, ou 2:2 4:1.
    .why = Cada número é o de uma opção, o mesmo em todas as línguas.
vote-list = Votações em curso
vote-none = Não há nenhuma votação neste momento.
vote-new = Preparar uma votação
vote-listed-open = { $title }
vote-listed-closed = Resultado: { $title }
vote-listed-prepared = Em preparação: { $title }
vote-listed-run = Fechar ou retirar: { $title }
vote-how-private = Para votar, escreva-me em privado: { $command }
vote-gone = Esta votação já não existe.
vote-stale = Este botão é antigo demais. Por favor, abra de novo a votação.
vote-is-closed = Esta votação está fechada.
vote-not-allowed = Só a relatoria e a coordenação podem fazer isto.
vote-set-method = Método: { $value }
vote-set-dots = Pontos por voto: { $value }
vote-set-most = Opções por voto: { $value }
vote-set-counted = Contagem: { $value }
vote-set-colleges = Dois colégios lado a lado: { $value }
vote-set-quorum = Quórum: { $value }
vote-set-closing = Fecho: { $value }
vote-method-one = uma opção
vote-method-several = várias opções
vote-method-dots = pontos
vote-method-ranking = ordenação
vote-method-consent = consentimento
vote-counted-person = um voto por pessoa
vote-counted-organisation = um voto por organização
vote-no-quorum = nenhum
vote-no-limit = sem limite
vote-open-end = por fixar
vote-no-options = Ainda não há opções.
vote-change-method = Método
vote-change-dots = Pontos
vote-change-most = Quantas opções
vote-change-audience = A quem anunciar
vote-change-closing = Fecho
vote-change-quorum = Quórum
vote-change-texts = Pergunta e opções
vote-count-persons = Contar pessoas
vote-count-organisations = Contar organizações
vote-two-colleges = Dois colégios
vote-from-ideas = Opções das ideias
vote-open-now = Abrir a votação
vote-ask-method = Como se vota? Uma opção; várias; pontos para repartir; uma ordenação de todas as opções (ganha a que ganharia a cada uma das outras, método de Schulze); ou consentimento para uma proposta, com objeções.
vote-ask-dots = Quantos pontos tem cada voto?
vote-ask-most = Quantas opções pode conter cada voto?
vote-ask-quorum = Quantos votos são precisos para que o resultado decida?
vote-ask-closing = Quando fecha a votação?
vote-in-days = { $days ->
        [one] Daqui a { $days } dia
       *[other] Daqui a { $days } dias
    }
vote-other-quorum = Outro número
vote-other-closing = Outro dia ou outra hora
vote-closing-wrong = A votação tem de fechar daqui a dez minutos, pelo menos, e dentro de um ano, numa data completa. Por favor, escolha de novo.
vote-needs-options = São precisas pelo menos duas opções.
vote-options-full = Já há 20 opções.
vote-options-dropped = { $count ->
        [one] { $count } opção está a mais: o limite é 20.
       *[other] { $count } opções estão a mais: o limite é 20.
    }
vote-pick-ideas = Que ideias vão a votos? O número a seguir a cada uma é o seu apoio.
vote-dropped = A votação foi apagada.
vote-leaves-soon = Os textos ainda estão a ser traduzidos. A votação abre sozinha assim que estiverem prontos, dentro de { $minutes } minutos.
vote-opened = A votação está aberta, e os grupos são avisados.
vote-not-opened = A votação não pôde abrir antes do seu fim. Continua preparada como estava: por favor, escolha um novo fim.
vote-not-opened-right = A votação não abriu: quem abre votações é a relatoria e a coordenação, e você já não faz parte delas.
vote-close-early = Fechar agora
vote-close-sure = Fechar a votação e anunciar o resultado? Isto não se pode desfazer.
vote-close-now = Sim, fechar
vote-run-what = O que fazer com a votação “{ $title }”?
vote-withdraw = Retirar
vote-withdraw-sure = Retirar a votação? Ela desaparece dos grupos, e nada é contado. Isto não se pode desfazer.
vote-withdraw-now = Sim, retirar
vote-withdrawn = A votação foi retirada.
vote-closed-yours = A sua votação está fechada, e o resultado é anunciado.
vote-look = Mostrar
vote-look-result = Mostrar o resultado
vote-make-event = Fazer disto um evento
vote-invitation = Uma votação
vote-how-one = Escolha uma opção.
vote-how-several = { $count ->
        [0] Escolha tantas opções quantas quiser.
        [one] Escolha no máximo { $count } opção.
       *[other] Escolha no máximo { $count } opções.
    }
vote-how-dates = Escolha todas as datas que lhe convêm.
vote-how-dots = { $count ->
        [one] Você tem { $count } ponto para dar.
       *[other] Você tem { $count } pontos para repartir como quiser.
    }
vote-how-ranking = Ponha as opções por ordem, a melhor primeiro. As que deixar de fora ficam em último.
vote-how-consent = Consente nesta proposta?
vote-terms-person = Cada pessoa tem um voto, sejam quais forem as suas contas e línguas.
vote-terms-organisation = Cada organização tem um voto.
vote-by-college = As autoridades e a sociedade civil são contadas lado a lado.
vote-quorum-of = { $count ->
        [one] É preciso pelo menos { $count } voto.
       *[other] São precisos pelo menos { $count } votos.
    }
vote-open-until = Aberta até: { $until }. Até lá você pode mudar o seu voto.
vote-in-private = Votar em privado
vote-in-private-how = Votar em privado (escreva-me { $command })
vote-say-in-private = Para contar o seu voto falta-me uma informação. Escreva-me em privado: { $command }
vote-organisations-only = Aqui só votam as organizações, e não conheço nenhuma que você represente. Mais em privado: { $command }
vote-seen-here = Aqui, todo o grupo pode ver uma reação. Em privado, ninguém vê o seu voto.
vote-unread = Traduzido por uma máquina e ainda não revisto: { $languages }. Quem interpreta pode ler e corrigir estes textos: { $command }
vote-objected-here = A sua objeção conta. Diga-me porquê em privado: { $command }
vote-yes = Consinto
vote-abstain = Abstenho-me
vote-object = Objeto
vote-yours = O seu voto conta assim: { $choice }
vote-yours-none = Você ainda não votou.
vote-changeable = Pode mudá-lo até: { $until }.
vote-counts = O seu voto conta: { $choice }. Pode mudá-lo até: { $until }.
vote-counts-open = O seu voto conta: { $choice }. Pode mudá-lo.
vote-empty = O seu voto foi retirado.
vote-change = Mudar o meu voto
vote-reset = Começar de novo
vote-only-one = Um só número, por favor.
vote-no-dots-left = { $count ->
        [one] Você tem { $count } ponto, e já está dado.
       *[other] Os { $count } pontos já estão dados. Retire primeiro um.
    }
vote-too-many = { $count ->
        [one] No máximo { $count } opção. Retire-a primeiro.
       *[other] No máximo { $count } opções. Retire primeiro uma.
    }
vote-typed-wrong = Por favor, responda com números de 1 a { $most }, separados por espaços.
vote-no-organisation = Na votação “{ $title }” votam as organizações. Não conheço nenhuma que você represente: registe-a, ou escreva à coordenação.
vote-which-organisation = Em nome de que organização vota em “{ $title }”?
vote-which-college = Na votação “{ $title }” contam-se dois colégios lado a lado. A qual pertence? Guardo a resposta para as próximas votações.
vote-college-authorities = Autoridades
vote-college-civil-society = Sociedade civil
vote-organisation-changed = Outra pessoa de { $organisation } mudou o voto em “{ $title }”. Conta o último voto de uma organização.
vote-closes-soon = Esta votação fecha em breve, { $until }:
vote-result-title = Resultado da votação
vote-ballots-person = { $count ->
        [one] Votou { $count } pessoa
       *[other] Votaram { $count } pessoas
    }
vote-ballots-organisation = { $count ->
        [one] Votou { $count } organização
       *[other] Votaram { $count } organizações
    }
vote-quorum-missed = O quórum não foi atingido.
vote-wins = ganha a { $count } de { $others }, primeira para { $first }
vote-nobody = Ninguém votou em nenhuma opção.
vote-undecided-quorum = Não houve votos suficientes: nada fica decidido.
vote-consented = Consentimento: ninguém objeta.
vote-not-consented = Não há consentimento: há objeções a trabalhar, ou ninguém consentiu.
vote-colleges-differ = Os dois colégios não coincidem: nada fica decidido.
vote-college-empty = Num dos dois colégios ninguém votou: nada fica decidido.
vote-won = Escolhida: { $option }
vote-tied = Empatadas em primeiro lugar: { $options }
vote-objections = Objeções
vote-reasons = Ler as objeções
vote-no-reasons = Ninguém deu uma razão.

# Joint actions, the charter, following, digests, who is heard.
# Ajustes: fuso horário e horas de silêncio.
# $zone: um fuso em palavras; $time: a hora que é lá.
settings-zone = Fuso horário: { $zone }. Lá são { $time }.
settings-zone-network = Fuso horário: { $zone }, o da rede. Lá são { $time }.
# $start, $end: horas do dia.
settings-quiet-hours = Horas de silêncio: das { $start } às { $end }. Nessas horas não anuncio nada.
settings-quiet-hours-network = Horas de silêncio: das { $start } às { $end }, como em toda a rede. Nessas horas não anuncio nada.
settings-quiet-hours-none = Horas de silêncio: nenhuma
settings-set-zone = Mudar o fuso
settings-set-quiet = Mudar as horas de silêncio
settings-follow = O que sigo
settings-quiet-own = Digo as minhas
settings-quiet-none = Nenhuma
    .words = nenhuma, nenhum, nunca, sem silêncio, nada
settings-quiet-network = Como a rede
    .words = rede, a rede, as da rede, como a rede, por padrão, por omissão, como toda a gente
# $text: o que foi escrito.
settings-quiet-wrong = Não consegui ler horas em { $text }. Bastam duas, por exemplo: 22:00 às 7:00
dialogue-settings-zone = O seu fuso horário
    .about = Com ele mostro as horas como o seu relógio e escrevo para você de dia.
    .done = Anotado.
settings-zone-zone = Em que fuso horário você vive?
    .help = Basta uma cidade, ou um país com uma só hora. Por exemplo: Dacar. Se saltar, vale o da rede.
    .why = Os eventos são mostrados na sua hora e as novidades chegam de dia. Mais ninguém vê.
dialogue-settings-quiet = As suas horas de silêncio
    .about = Nessas horas não anuncio nada. O que alguém escreve diretamente para você chega na mesma.
    .done = Anotado.
settings-quiet-span = De que horas a que horas deseja silêncio?
    .help = Duas horas. Por exemplo: 22:00 às 7:00. Ou escreva: nenhuma. Se saltar, valem as da rede.
    .why = Para que as novidades não acordem você. Mais ninguém vê.

# Seguir.
follow-title = O que você segue
# $names: temas ou regiões.
follow-themes = Temas: { $names }
follow-regions = Regiões: { $names }
follow-all = tudo
follow-announcements-yes = Anúncios: nos seus grupos e aqui em privado
follow-announcements-no = Anúncios: só nos seus grupos
follow-digest-off = Resumo: nenhum
follow-digest-daily = Resumo: todas as manhãs, quando há novidades
follow-digest-weekly = Resumo: às segundas-feiras, quando há novidades
follow-example = Também pode escrever, por exemplo: seguir habitação, África, todas as semanas
follow-choose-themes = Escolher temas
follow-choose-regions = Escolher regiões
follow-announcements-start = Anúncios aqui também
follow-announcements-stop = Sem anúncios aqui
follow-choose-off = Sem resumo
follow-choose-daily = Resumo todos os dias
follow-choose-weekly = Resumo todas as semanas
follow-settings = Fuso e horas de silêncio
follow-themes-title = Temas
follow-themes-help = O seu resumo traz novidades dos temas que marcar. Sem nenhum, trata de todos.
follow-regions-title = Regiões
follow-regions-help = O seu resumo traz novidades das regiões que marcar. Sem nenhuma, trata de todas.
follow-noted = Anotado. É isto que você segue agora.
# $words: o que não se entendeu.
follow-not-understood = Não entendi isto: { $words }
follow-daily = diário
    .words = diário, diária, cada dia, todos os dias, por dia, dia, diariamente
follow-weekly = semanal
    .words = semanal, cada semana, todas as semanas, por semana, semana, às segundas, semanalmente
follow-off = sem resumo
    .words = sem resumo, nunca, nenhum resumo
follow-announcements = anúncios
    .words = anúncios, anúncio, os anúncios
follow-stop = deixar
    .words = deixar, deixar de seguir, não seguir, parar, já não, não, sem
follow-everything = tudo
    .words = tudo, todos, todas, todos os temas, todas as regiões
follow-filler = resumo
    .words = resumo, o resumo, um resumo, novidades, notícias, sobre, e, de, do, da, em, no, na, tema, temas, região, regiões, o, a, os, as, por favor

# Resumo.
digest-title-daily = O que há de novo
digest-title-weekly = As novidades da semana
digest-section-votes = Para decidir em conjunto
digest-section-events = Próximos eventos
digest-section-requests = Pedidos e ofertas
digest-section-ideas = Ideias
digest-section-practices = Práticas
digest-section-resources = Recursos
digest-section-beyond = De lugares que se ouvem menos
digest-changed = alterado
digest-cancelled = cancelado
digest-postponed = adiado
# $date: um momento em palavras.
digest-closes = aberto até: { $date }
# $count: o que não se nomeia.
digest-more = { $count ->
    [one] Há mais { $count } novidade entre o que você segue.
   *[other] Há mais { $count } novidades entre o que você segue.
}
digest-change = Mudar o que sigo
digest-hint = O número abre uma entrada.

# Ações conjuntas.
action-title-board = As nossas ações conjuntas
action-more-private = O quadro completo: { $link }
action-title-over = Ações concluídas ou abandonadas
action-none = Ainda não há nada aqui.
action-gone = Já não encontro esta ação.
action-not-yours = A coordenação e quem dirige a organização responsável por esta ação podem alterá-la.
action-see-open = Ações em curso
action-see-over = Concluídas ou abandonadas
action-new = Nova ação
action-rooms-on = Contar aos grupos todos os meses
action-rooms-off = Não contar aos grupos
action-rooms-are-on = A partir de agora, cada grupo lê o estado das ações conjuntas no primeiro dia do mês.
action-rooms-are-off = A partir de agora, só a coordenação lê o estado das ações conjuntas no primeiro dia do mês.
action-do-states = Mudar o estado
action-do-step = Mudar o próximo passo
action-do-due = Mudar a data
action-do-owner = Mudar quem a assume
action-do-history = Histórico
action-made = A ação está no quadro.
action-which-state = Em que ponto está?
# $state: uma das palavras seguintes.
action-state = Estado: { $state }
action-state-blocked = Bloqueada
action-state-under-way = Em curso
action-state-planned = Prevista
action-state-done = Concluída
action-state-dropped = Abandonada
# $owner: uma organização ou uma função.
action-owner-is = Quem a assume: { $owner }
# $step: o próximo passo, tal como foi escrito.
action-step-is = Próximo passo: { $step }
# $date: uma data em palavras.
action-due-is = Prazo: { $date }
action-overdue = ⚠ Com atraso desde: { $date }
action-committee-only = Só para o comitê
action-machine-mark = tradução automática
action-was-made = posta no quadro
action-was-state = estado: { $state }
action-was-step = próximo passo: { $step }
action-was-due = prazo: { $date }
action-was-owner = quem a assume: { $owner }
# $date: um dia; $what: o que mudou; $role: por quem.
action-history-line = { $date }: { $what } ({ $role })
action-by-owner = por quem a assume
action-by-coordinator = pela coordenação
# $month: um mês e um ano.
action-digest-title = As nossas ações conjuntas, { $month }
action-digest-late = Com atraso
action-digest-stuck = Bloqueadas
action-digest-soon = Prazo próximo
action-digest-others = A caminho
action-digest-done = Concluídas no último mês
action-digest-open = Abrir o quadro
dialogue-action = Acrescentar uma ação conjunta
    .about = O que a rede faz em conjunto. Algumas perguntas curtas; os membros leem as respostas nas suas línguas.
    .done = A ação está no quadro.
action-title = Qual é a ação?
    .help = No máximo 20 palavras. Por exemplo: Preparar um guia comum sobre o acolhimento rural
    .why = É o que se lê primeiro, traduzido.
action-owner = Quem a assume?
    .help = Uma organização do diretório ou uma função. Por exemplo: Cidade de Palermo
    .why = Todas as pessoas veem a quem perguntar. Quem dirige esta organização pode manter a ação em dia.
action-step = Qual é o próximo passo?
    .help = No máximo 60 palavras. Por exemplo: Reunir exemplos de cada região. Se ainda não se sabe, salte.
    .why = Os membros veem como avança e onde podem ajudar.
action-due = Para quando?
    .help = Um dia, um mês ou um ano. Por exemplo: junho de 2027. Se não há data, salte.
    .why = O que se atrasa é assinalado, para que alguém possa ajudar.
action-committee = É só para o comitê?
    .help = Sim: só a coordenação e quem a assume a veem. Não: qualquer membro a pode ler.
    .why = Alguns trabalhos são mais fáceis antes de serem mostrados.
dialogue-action-step = Próximo passo
    .about = O que escrever substitui o próximo passo desta ação. O anterior fica no histórico.
    .done = Anotado.
action-step-step = Qual é o próximo passo?
    .help = No máximo 60 palavras. Por exemplo: Reunir exemplos de cada região. Se não há nenhum, salte.
    .why = Os membros veem como avança e onde podem ajudar.
dialogue-action-due = Prazo
    .about = A nova data substitui a anterior, que fica no histórico.
    .done = Anotado.
action-due-due = Para quando?
    .help = Um dia, um mês ou um ano. Por exemplo: junho de 2027. Se não há data, salte.
    .why = O que se atrasa é assinalado, para que alguém possa ajudar.
dialogue-action-owner = Quem assume a ação
    .about = A nova resposta substitui a anterior, que fica no histórico.
    .done = Anotado.
action-owner-owner = Quem a assume a partir de agora?
    .help = Uma organização do diretório ou uma função. Por exemplo: Cidade de Palermo
    .why = Todas as pessoas veem a quem perguntar. Quem dirige esta organização pode manter a ação em dia.

# Carta.
charter-none = Ainda não há carta para assinar.
# $version: um número; $years: por quanto tempo se assina em geral.
charter-version = { $years ->
    [one] Versão { $version }, assinada em geral por { $years } ano
   *[other] Versão { $version }, assinada em geral por { $years } anos
}
charter-count = { $count ->
    [0] Nenhuma organização assinou ainda.
    [one] { $count } organização assume a carta.
   *[other] { $count } organizações assumem a carta.
}
# $name: uma organização; $date: um dia em palavras.
charter-signed = { $name } assume a versão { $version } até esta data: { $date }.
charter-signed-before = { $name } assinou a versão { $version }, anterior, válida até esta data: { $date }.
charter-unsigned = { $name } não assinou.
# $command: um comando tal como se escreve aqui.
charter-no-organisation = Quem dirige uma organização do diretório pode assinar por ela. Para registar a sua: { $command }
charter-original = Ler o original
charter-do-sign = Assinar: { $name }
charter-do-renew = Renovar: { $name }
charter-do-leave = Retirar: { $name }
charter-not-yours = Só quem dirige esta organização o pode fazer.
charter-sign-for = { $years ->
    [one] Você vai assinar a versão { $version } da carta por { $name }, em geral por { $years } ano. Será visível que a organização a assume e até quando. A sua função só é mostrada à coordenação, a sua conta a ninguém. Pode retirar a assinatura a qualquer momento.
   *[other] Você vai assinar a versão { $version } da carta por { $name }, em geral por { $years } anos. Será visível que a organização a assume e até quando. A sua função só é mostrada à coordenação, a sua conta a ninguém. Pode retirar a assinatura a qualquer momento.
}
charter-not-signed = Nada foi assinado.
charter-changed-meanwhile = A carta mudou entretanto. Leia-a outra vez antes de assinar, por favor.
charter-done = Assinado. { $name } assume a carta até esta data: { $date }. Lembrarei você antes do fim.
charter-leave-sure = { $name } deixa de assumir a carta? Isso fica logo visível na sua ficha.
charter-leave-yes = Sim, retirar
charter-left = { $name } já não assume a carta.
charter-ends = A assinatura da carta por { $name } termina nesta data: { $date }.
charter-ends-today = A assinatura da carta por { $name } termina hoje, { $date }.
charter-ended = A assinatura da carta por { $name } terminou nesta data: { $date }.
charter-renew = Renovar
charter-read-new = Ler e assinar
# $title: o da carta.
charter-asks-anew = Há uma nova versão da carta: { $title }. O que você assinou vale até ao fim. Quer ler a nova e assiná-la?
charter-draft = A versão em preparação
charter-list = Quem assinou
charter-new = Escrever uma nova versão
charter-written = A nova versão está guardada e a ser traduzida. Antes de você a pôr em vigor, só a veem a coordenação, a relatoria e quem interpreta.
charter-languages-human = Lido por uma pessoa: { $languages }
charter-languages-machine = Traduzido por máquina, ainda não lido: { $languages }
charter-languages-missing = Ainda em falta: { $languages }
charter-fix-title = Corrigir o título
charter-fix-text = Corrigir o texto
charter-mended = Corrigido. Agradeço.
charter-publish = Pôr em vigor
charter-publish-sure = Pôr em vigor mesmo assim?
charter-publish-anyway = Pôr em vigor tal como está
charter-published = A versão { $version } está em vigor. Quem assinou uma anterior recebe o convite para a assinar.
charter-drop = Deitar fora
charter-dropped = Esta versão já não existe.
charter-no-draft = Esta versão já não está em preparação.
# $role: em que função se assinou.
charter-line = { $name } · { $role } · versão { $version } · até: { $date }
dialogue-charter = Escrever uma versão da carta
    .about = Você a escreve numa língua. É traduzida, quem conhece as línguas pode corrigi-la, e você a põe em vigor.
    .done = A nova versão está guardada.
charter-title = Como se chama a carta?
    .help = No máximo 20 palavras. Por exemplo: Carta de adesão
    .why = Fica acima do texto, em cada língua.
charter-text = O que diz a carta?
    .help = Todo o texto, no máximo 1500 palavras. Deixe uma linha vazia entre os parágrafos.
    .why = É o que as organizações leem e assinam.
charter-years = Por quantos anos se assina em geral?
    .help = Um número de 1 a 5. Por exemplo: 3
    .why = Cada compromisso tem um fim, e renova-se se ainda se quiser.
dialogue-charter-mend = Corrigir uma tradução
    .about = O que escrever substitui o que havia nesta língua.
    .done = Corrigido. Agradeço.
charter-mend-text = O que deve dizer?
    .help = Escreva todo o texto nesta língua, no máximo 1500 palavras.
    .why = Substitui a tradução automática e é mostrado como lido por uma pessoa.
dialogue-charter-sign = Assinar a carta
    .about = Três perguntas curtas. Nada se assina antes da última.
    .done = A sua resposta está guardada.
charter-sign-role = Em que função você assina pela organização?
    .help = Uma função, não um nome. Por exemplo: presidência da câmara, ou da associação
    .why = A coordenação vê que assinou quem podia. Mais ninguém vê.
charter-sign-years = Por quantos anos?
    .help = Um número de 1 a 5. Se saltar, vale o que diz a carta.
    .why = Cada compromisso tem um fim; pergunta-se a tempo se quer renová-lo.
charter-sign-agree = A sua organização está de acordo com a carta, e pode ver-se que a assume?
    .help = Sim: fica assinada agora. Não: nada acontece.
    .why = Só se assina o que foi aceite com clareza. Pode retirar a assinatura a qualquer momento.

# Quem é ouvido.
heard-title = Quem se fez ouvir nos últimos 30 dias
# $few: um número pequeno.
heard-legend = Entre parênteses: a parte dos 30 dias anteriores. Menos de { $few } nunca se contam um a um. Nenhuma pessoa é observada.
heard-said-language = Mensagens nos grupos, por língua
heard-said-region = Mensagens nos grupos, por região
heard-entry-language = Práticas, ideias e perguntas, por língua
heard-entry-region = Práticas, ideias e perguntas, por região
heard-territories = De onde vêm
heard-rural = Lugares rurais
heard-other = Outros lugares
heard-colleges = Votos, por colégio
heard-authorities = Autoridades
heard-civil-society = Sociedade civil
heard-few = menos de { $count }
heard-nothing = nada
heard-groups = Entradas que dizem respeito a
heard-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
heard-no-one = Nada foi dito neste tempo.
heard-least = Quem se poderia convidar a falar
heard-least-language = Disse-se pouco nesta língua: { $language }. Talvez um anúncio possa começar por ela, ou se possa perguntar a quem interpreta.
heard-least-rural = Os lugares rurais ouvem-se pouco. Talvez pedir a prática a uma associação do campo.
heard-least-groups = Nenhuma entrada dizia respeito a: { $groups }. Talvez perguntar a quem trabalha com estas pessoas, e sobretudo a elas.
heard-least-region = Veio pouco desta região: { $region }. Talvez escrever às organizações de lá: { $command }
heard-silent-region = Ninguém se fez ouvir desta região: { $region }. Talvez escrever às organizações de lá: { $command }
heard-everybody = Todas as vozes se ouviram mais ou menos por igual.

# Reminders, days of every year, the Welcoming Week.
# Reminders of events.
remind-heading = Lembrete
remind-today = Hoje
remind-soon = Começa em breve
remind-now = Começa agora
remind-begun = Já começou
remind-open = Saber tudo
remind-come = Vou participar
remind-cannot = Não posso ir
remind-place-yes = Você disse que vem: agradecemos, será um prazer receber você.
remind-place-maybe = Você disse que talvez venha. Será um prazer receber você; avisar ajuda quem organiza.
remind-place-waiting = Você está na lista de espera. Aviso assim que houver um lugar livre.
remind-place-asked = Quem organiza ainda não respondeu ao seu pedido.
# $language: the name of a language.
remind-interpretation = Interpretação confirmada ({ $language }).
remind-interpretation-open = Você pediu interpretação ({ $language }). Ainda não está confirmada.
remind-link = Para participar:
# $title: what the event is called.
remind-missed = Não consegui lembrar “{ $title }” a tempo: eu não estava em funcionamento naquele momento. Se for importante, avise as pessoas de outra forma, por favor.
remind-link-missing = “{ $title }” começa dentro de uma hora e não tenho o endereço para participar. Acrescente-o ao evento e eu o darei a quem vem quando começar.
remind-set = Lembretes de “{ $title }”
remind-set-about = Escolha quando lembro o evento: nas salas onde foi anunciado e, em privado, às pessoas que vêm.
remind-set-none = Por enquanto, nenhum lembrete está previsto.
remind-set-open = Lembrarei o evento quando o seu dia estiver marcado e confirmado.
remind-not-yours = Só quem o organiza pode mudar isto.
remind-usual = Como de costume neste tipo
remind-rung-6m = 6 meses antes
remind-rung-3m = 3 meses antes
remind-rung-1m = 1 mês antes
remind-rung-30d = 30 dias antes
remind-rung-14d = 14 dias antes
remind-rung-7d = 7 dias antes
remind-rung-3d = 3 dias antes
remind-rung-1d = na véspera
remind-rung-morning = na própria manhã
remind-rung-1h = uma hora antes
remind-rung-start = quando começa

# Days of every year.
remind-day-call = Daqui a um mês: o que você vai fazer?
remind-day-question = Um encontro, um filme, uma caminhada, um momento de memória? Registe a sua ação, por menor que seja: ela estará no programa, à vista de toda a gente.
remind-day-today = Hoje
remind-day-find = Agradecemos a todas as pessoas que participam hoje, onde quer que estejam.
remind-register = Registar uma ação
remind-title-memory = Dia em memória das pessoas desaparecidas no mar e pelo acolhimento de migrantes
remind-about-memory = Em 3 de outubro de 2013, centenas de pessoas morreram ao largo de Lampedusa. Todos os anos, nesse dia, lembramos todas as pessoas que morreram no caminho e dizemos que acolher é possível.
remind-title-migrants = Dia Internacional dos Migrantes
remind-about-migrants = Um dia das Nações Unidas, pelos direitos e pelo contributo de todas as pessoas que vivem num lugar diferente daquele onde nasceram.
remind-title-africa = Dia de África
remind-about-africa = Lembra o 25 de maio de 1963, quando foi fundada a Organização da Unidade Africana, e celebra os povos do continente, onde quer que vivam.

# Welcoming Week.
week-title = Semana do Acolhimento
week-none = Ainda não há nenhuma Semana do Acolhimento prevista.
week-none-organiser = Para preparar uma, escreva { $command } e escolha “Semana do Acolhimento”.
week-which = Há várias Semanas do Acolhimento a caminho. Qual quer ver?
week-programme-empty = O programa ainda está vazio. A sua atividade pode ser a primeira.
week-programme-none-so = Nada no programa corresponde a esta escolha.
# $count: how many activities; $page and $pages: numbers of pages.
week-count = { $count ->
    [one] Uma atividade
   *[other] { $count } atividades
}
week-page = Página { $page } de { $pages }
week-day-open = Dia por marcar
week-cards = Encontros sobre os cartões de cidadania
week-card-places = Territórios com um cartão local de cidadania
week-register = Registar uma atividade local
week-by = Por lugar ou língua
week-by-which = O que quer ver?
week-by-all = Tudo
week-more = Todo o programa: { $link }
week-plan = Preparação
# $done and $all: numbers of tasks.
week-plan-title = Preparação de “{ $title }”
week-plan-progress = { $done } de { $all } feitas
week-plan-about = As datas são contadas para trás a partir do início da Semana. Escolha uma tarefa para se encarregar dela ou para dizer que está feita.
week-plan-open = Vou propor as tarefas quando o primeiro dia for conhecido.
week-add = Acrescentar uma tarefa
week-state-done = feita
week-state-yours = sua
week-state-taken = alguém se encarrega
week-state-free = ninguém por enquanto
week-state-late = em atraso
# $date: a day.
week-due = A fazer até { $date }
week-take = Eu trato disso
week-give = Afinal, não posso
week-finish = Está feita
week-undo = Ainda não está feita
week-drop = Retirar a tarefa
week-back = Todas as tarefas
week-taken = Agradeço: é sua. Vou lembrar você antes do dia.
week-taken-already = Alguém já se encarrega dela.
week-given = Já ninguém se encarrega dela. Agradeço por avisar.
week-finished = Feita. Agradeço.
week-dropped = A tarefa foi retirada.
week-not-yours = Só pode fazer isto quem organiza a Semana ou se encarrega da tarefa.
week-gone = Esta Semana ou tarefa já não existe.
week-added = A tarefa está na lista.
week-nudge-soon = Em breve a fazer, para “{ $title }”:
week-nudge-late = Ainda por fazer para “{ $title }”, embora o dia já tenha passado:
week-nudge-free = ninguém se encarrega
week-task-partners = Encontrar parceiros: associações, escolas, biblioteca, câmara municipal
week-task-place = Encontrar lugares acessíveis a toda a gente e reservá-los
week-task-people = Convidar pessoas concernidas para preparar a Semana em conjunto
week-task-programme = Reunir as atividades locais e fazer o programa
week-task-interpretation = Encontrar intérpretes para as línguas faladas no local
week-task-card = Prever um encontro sobre o cartão de cidadania
week-task-call = Fazer os cartazes e divulgar o apelo, em várias línguas
week-task-volunteers = Encontrar pessoas para receber, cozinhar, cuidar das crianças
week-task-last = Rever tudo mais uma vez com todas as pessoas que participam
week-task-thanks = Agradecer a toda a gente e perguntar como foi
week-task-evaluation = Anotar o que correu bem e o que fazer de outra forma

# A task of one's own.
dialogue-week-task = Acrescentar uma tarefa
    .about = Duas perguntas curtas: o que há a fazer e até quando.
    .done = Agradeço.
week-task-text = O que há a fazer?
    .help = Poucas palavras, no máximo 20. Por exemplo: Pedir emprestado o sistema de som ao centro juvenil
    .why = Quem prepara a Semana lê a tarefa e pode encarregar-se dela.
week-task-due = Até que dia?
    .help = Escreva um dia. Por exemplo: 3 de setembro de 2026
    .why = Para que eu possa lembrar quem se encarrega dela.

# Asked of nobody who comes from the programme of a Week.
activity-umbrella = De que Semana do Acolhimento faz parte?
    .help = Escolha-a pelo número, ou salte a pergunta: também a encontro pelo dia.
    .why = Para que figure no programa dessa Semana. Qualquer pessoa poderá ver esta resposta depois da publicação.

# Broadcasts: progress, report.
# Sending to many, and how it went.
bc-untitled = anúncio
bc-hint = Reaja abaixo com o sinal da sua resposta.
# $title: what a broadcast is about.
bc-running = A enviar “{ $title }”
bc-done = “{ $title }” chegou a toda a parte.
bc-done-some = “{ $title }” foi enviado, mas não chegou a toda a parte.
bc-nobody = “{ $title }” não tinha nenhum destino: nada foi enviado.
bc-withdrawn = “{ $title }” foi retirado de todos os sítios onde era possível.
bc-list = “{ $title }”, sala por sala
# $done, $total, $failed: numbers of rooms, or of people.
bc-rooms = { $total ->
    [one] { $done } de { $total } sala
   *[other] { $done } de { $total } salas
}
bc-rooms-failed = { $total ->
    [one] { $done } de { $total } sala, { $failed } com falha
   *[other] { $done } de { $total } salas, { $failed } com falha
}
bc-persons = { $total ->
    [one] Em privado: { $done } de { $total } pessoa
   *[other] Em privado: { $done } de { $total } pessoas
}
bc-persons-failed = { $total ->
    [one] Em privado: { $done } de { $total } pessoa, { $failed } com falha
   *[other] Em privado: { $done } de { $total } pessoas, { $failed } com falha
}
bc-held = { $count ->
    [one] { $count } envio espera pelo fim das horas de silêncio.
   *[other] { $count } envios esperam pelo fim das horas de silêncio.
}
bc-more = { $count ->
    [one] … e mais { $count }
   *[other] … e mais { $count }
}
bc-unknown = { $count ->
    [one] De { $count } envio perdeu-se a resposta: talvez tenha chegado. Veja no local e diga-me.
   *[other] De { $count } envios perdeu-se a resposta: talvez tenham chegado. Veja no local e diga-me.
}
bc-person = Uma pessoa, em privado
# $code: why a copy did not arrive.
bc-reason = { $code ->
    [room_closed] não posso escrever nesta sala
    [expired] o prazo acabou antes do envio
    [quiet_hours] as horas de silêncio duravam mais do que o prazo
    [too_long] o texto é demasiado longo para esta plataforma
    [key_destroyed] o conteúdo foi apagado antes do envio
   *[other] a plataforma recusou ({ $code })
}
bc-state = { $state ->
    [sent] chegou
    [waiting] a caminho
    [unknown] talvez tenha chegado
    [withdrawn] retirado
   *[other] não chegou
}
# $room: bridge, platform and language of a room.
bc-label-arrived = Chegou: { $room }
bc-label-again = Enviar de novo: { $room }
bc-label-retry = Tentar de novo ({ $count })
bc-label-list = Sala por sala
bc-label-withdraw = Retirar
bc-label-withdraw-yes = Sim, retirar em toda a parte
bc-label-withdraw-no = Não, deixar
bc-label-before = Página anterior
bc-label-next = Página seguinte
bc-label-report = Resumo
bc-label-late = Enviar mesmo assim
bc-expired = “{ $title }” não foi enviado: quando o pude fazer, o prazo já tinha passado.
bc-broken = “{ $title }” não foi enviado: um erro meu impediu-me de o escrever. A equipa técnica pode vê-lo no meu registo.
# $reason: a sentence.
bc-held-back = “{ $title }” não foi enviado: { $reason }
bc-not-yours = Só quem o enviou e a coordenação podem fazer isso.
bc-retried = { $count ->
    [one] Vai de novo a caminho de { $count } destino.
   *[other] Vai de novo a caminho de { $count } destinos.
}
bc-still-closed = Onde falta, continuo sem poder escrever. Nada foi reenviado.
bc-nothing-to-retry = Já não há nada para reenviar.
bc-settled = Isso já está resolvido.
bc-noted = Está anotado, agradeço.
bc-withdraw-sure = { $count ->
    [one] Retirar “{ $title }” de { $count } lugar? O que ainda não saiu não sairá.
   *[other] Retirar “{ $title }” de { $count } lugares? O que ainda não saiu não sairá.
}

# Webinars: questions, speaking, afterwards.
# Seminários em linha: as perguntas.
dialogue-webinar-question = Fazer uma pergunta
    .about = A sua pergunta entra na lista deste evento. Toda a gente a lê na sua língua e pode apoiá-la.
    .done = Agradecemos a pergunta: está na lista.
webinar-question-text = Qual é a sua pergunta?
    .help = Escreva-a na sua língua, no máximo 80 palavras. Por exemplo: Quem paga aos intérpretes?
    .why = Para que quem intervém prepare as respostas. Quem abrir a lista pode lê-la, traduzida.
webinar-question-named = Deve aparecer um nome com ela?
    .help = Responda sim ou não. Se passar adiante, não aparece nenhum nome. Por exemplo: não
    .why = Há quem goste de assinar a sua pergunta. Não é preciso: sem nome, não se sabe de quem vem.
webinar-question-name = Que nome deve aparecer?
    .help = Como quer que lhe chamem: um nome, uma função, uma associação. Por exemplo: Lina, professora
    .why = Quem abrir a lista lê este nome. A sua conta não aparece.
dialogue-webinar-answer = Responder por escrito a uma pergunta
    .about = A sua resposta aparece por baixo da pergunta e chega, traduzida, a quem a fez ou apoiou.
    .done = Anotado.
webinar-answer-text = Qual é a resposta?
    .help = Algumas frases na sua língua, no máximo 200 palavras. Por exemplo: É o município que paga.
    .why = Para que quem não pôde assistir também tenha resposta. Quem abrir a lista pode lê-la.
dialogue-webinar-hide = Ocultar uma pergunta
    .about = A pergunta sai da lista. Quem a fez recebe o seu motivo, na sua língua.
    .done = A pergunta está oculta.
webinar-hide-text = Porque deve ser ocultada?
    .help = Diga-o com gentileza, no máximo 80 palavras. Por exemplo: Nomeia uma pessoa que não está cá para responder.
    .why = Quem a fez lê-o, e pode perguntar de outra maneira.
# Perguntar.
webinar-gone = Este evento já não se pode ver.
webinar-not-yours = Só quem conduz este evento o pode fazer.
webinar-none = De momento nenhum evento recebe perguntas.
webinar-which = De que evento se trata?
webinar-over = { $title } já não recebe perguntas nem pedidos de palavra.
webinar-enough = Já fez muitas perguntas hoje. Dê lugar a outras pessoas e volte amanhã.
webinar-added = A sua pergunta está na lista de { $title }. Toda a gente a lê na sua língua e pode apoiá-la.
webinar-take = Retirar a minha pergunta
webinar-taken = A sua pergunta já não está na lista.
webinar-question-gone = Esta pergunta já não está.
webinar-question-decided = Esta pergunta já está na lista.
# $question: uma pergunta; $minutes: um número.
webinar-alike = Já se perguntou algo parecido: «{ $question }». É o mesmo? Se não escolher nada, a sua entra na lista dentro de { $minutes } minutos.
webinar-alike-answered = Já se respondeu a algo parecido: «{ $question }». É o mesmo? Se não escolher nada, a sua entra na lista dentro de { $minutes } minutos.
webinar-alike-join = É a mesma: apoio-a
webinar-alike-other = A minha é outra
# Listas. $count: pessoas.
webinar-list = Perguntas para { $title }
webinar-list-none = Ainda não há perguntas. A sua pode ser a primeira.
webinar-list-hint = Escolha uma pergunta para dizer que também quer resposta. As mais esperadas vêm primeiro.
webinar-desk-hint = Escolha uma pergunta para responder, ocultar ou juntar com outra.
webinar-supported = { $count ->
    [one] Anotado: { $count } pessoa espera resposta em { $title }.
   *[other] Anotado: { $count } pessoas esperam resposta em { $title }.
}
webinar-same = parecida
# $name: como alguém quer ser chamado.
webinar-asked-by = de { $name }
webinar-answered = ✓ respondida
webinar-answer-is = Resposta: { $answer }
webinar-original = Original: { $text }
# Botões.
webinar-ask = Fazer uma pergunta
webinar-questions = As perguntas
webinar-speak = Gostaria de falar
webinar-here = Estou presente
webinar-take-part = Perguntas e pedidos de palavra
webinar-refresh = Atualizar
webinar-back = Voltar
webinar-desk = Tratar as perguntas
webinar-floor-open = Pedidos de palavra
webinar-there-open = Quantas presenças
webinar-after-open = Depois: gravação, resumo
webinar-hub = { $title }: perguntas e palavra
# $questions, $speakers, $there: números.
webinar-hub-counts = Perguntas: { $questions } · pedem a palavra: { $speakers } · presenças: { $there }
webinar-hub-open = Continuar
webinar-go-on = Aqui pode perguntar, ler as perguntas e participar.
webinar-in-private = Escrevi-lhe em privado.
webinar-come-private = Isto faz-se em privado: escreva-me lá primeiro.
# Para quem conduz. $question: uma pergunta.
webinar-done = Respondida em voz alta
webinar-write = Responder por escrito
webinar-undone = Afinal sem resposta
webinar-done-noted = Anotado. Quem a fez ou apoiou fica a saber.
webinar-merge = Juntar com outra
webinar-merge-with = Com qual se junta «{ $question }»?
webinar-merge-none = Não há outra pergunta com que juntar «{ $question }».
webinar-merged = Agora são uma só; conta quem queria uma ou outra.
webinar-together = Juntas com ela:
webinar-apart = Separar: { $question }
webinar-parted = Voltou a estar à parte.
webinar-hide = Ocultar
webinar-hidden = Oculta: «{ $question }». Quem a fez sabe porquê.
webinar-unhide = Mostrá-la de novo
# O que se diz às pessoas. $question: uma pergunta.
webinar-told-answered-own = A sua pergunta para { $title } tem resposta:
webinar-told-answered = Uma pergunta que apoia em { $title } tem resposta:
webinar-told-aloud = A resposta foi dada em voz alta.
webinar-told-hidden = Quem conduz { $title } tirou da lista a sua pergunta «{ $question }». Pode fazê-la de outra maneira. O motivo:
webinar-told-merged = A sua pergunta para { $title } foi junta a outra que pergunta o mesmo: «{ $question }». Conta também lá e receberá a resposta.
# Falar. $position: um lugar na lista; $name: como alguém quer ser chamado.
dialogue-webinar-speaker = Pedir a palavra
    .about = Ficará na lista de quem pede a palavra. Digo-lhe aqui quando for a sua vez.
    .done = Está na lista.
webinar-speaker-name = Como quer que lhe chamem?
    .help = Um nome, uma função, uma associação. Por exemplo: Lina, professora
    .why = Para lhe darem a palavra. Leem-no as pessoas que conduzem o evento; a sua conta não aparece.
webinar-place = { $title }: é o número { $position } da lista, como { $name }. Primeiro vem quem ainda não falou, depois quem pediu mais cedo.
webinar-place-again = { $title }: é o número { $position } da lista, como { $name }. Já falou: quem ainda não o fez vem antes.
webinar-place-none = Não está na lista de quem quer falar em { $title }.
webinar-place-left = Já não está na lista de { $title }.
webinar-turn = { $title }: é a sua vez de falar.
webinar-soon = { $title }: deve ser a sua vez em breve. Prepare-se.
webinar-rename = Outro nome
webinar-leave = Sair da lista
webinar-floor = Pedidos de palavra em { $title }
webinar-floor-none = De momento ninguém pede a palavra.
webinar-floor-more = { $count ->
    [one] e mais { $count } pessoa
   *[other] e mais { $count } pessoas
}
webinar-floor-why = Primeiro quem ainda não falou, depois quem pediu mais cedo.
webinar-floor-called = tem a palavra
webinar-floor-times = { $count ->
    [one] já falou uma vez
   *[other] já falou { $count } vezes
}
webinar-floor-next = Dar a palavra a { $name }
webinar-floor-spoken = { $name } já falou
webinar-floor-away = Não consigo avisar { $name } em privado: chame pelo nome.
# Estar presente. $count: pessoas.
webinar-here-noted = Anotado: está em { $title }. Quem organiza só vê números.
webinar-here-closed = Pode indicar a presença em { $title } desde meia hora antes até um dia depois.
webinar-there-head = As presenças em { $title }, em números
webinar-there-none = Ainda ninguém o disse.
webinar-there = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
webinar-there-unknown = língua desconhecida
# Depois.
webinar-after = Depois de { $title }
webinar-after-head = Depois de { $title }: o que fica
webinar-after-early = Poderá preencher isto quando { $title } tiver terminado.
webinar-after-none = Ainda não há nada: pode juntar uma gravação, um resumo e recursos.
webinar-after-kept = Anotado. Onde já tinha sido dito, é corrigido.
webinar-after-told = É enviado a quem soube do evento e a quem esteve presente, nas suas línguas.
webinar-after-tell = Avisar quem tem interesse
webinar-after-tell-again = Avisar do que foi acrescentado
webinar-after-more = Sobre este evento
webinar-after-recording = Gravação
webinar-after-summary = O que se disse
webinar-after-resources = Para ler e usar
webinar-after-add-recording = Juntar a gravação
webinar-after-change-recording = Mudar a gravação
webinar-after-drop-recording = Retirar a gravação
webinar-after-add-summary = Juntar o resumo
webinar-after-change-summary = Mudar o resumo
webinar-after-drop-summary = Retirar o resumo
webinar-after-add-resources = Juntar os recursos
webinar-after-change-resources = Mudar os recursos
webinar-after-drop-resources = Retirar os recursos
dialogue-webinar-recording = Indicar a gravação
    .about = Aparece com o evento e, quando o enviar, chega a quem soube dele ou esteve presente.
    .done = Anotado.
webinar-recording-link = Onde está a gravação?
    .help = Cole o endereço. Por exemplo: https://example.org/gravacao
    .why = Toda a gente o pode ler, para que também o tenha quem não pôde vir.
dialogue-webinar-summary = Dar um resumo
    .about = Aparece com o evento e, quando o enviar, chega a quem soube dele ou esteve presente.
    .done = Anotado.
webinar-summary-text = O que se disse e se decidiu?
    .help = Na sua língua, no máximo 400 palavras, sem nomes de pessoas. Por exemplo: Três cidades contaram como encontraram casas.
    .why = Toda a gente o pode ler, para que também o tenha quem não pôde vir.
dialogue-webinar-resources = Indicar recursos
    .about = Aparece com o evento e, quando o enviar, chega a quem soube dele ou esteve presente.
    .done = Anotado.
webinar-resources-text = O que se pode ler ou usar?
    .help = Um por linha: um título e o endereço, no máximo 200 palavras. Por exemplo: Guia do acolhimento https://example.org/guia
    .why = Toda a gente o pode ler, para que também o tenha quem não pôde vir.
webinar-hidden-untold = Oculta: «{ $question }». Não consegui avisar quem a fez.

# Corrections and withdrawals that a room refused.
bc-not-corrected = a correção não chegou lá: talvez alguém tenha apagado a mensagem
bc-not-deleted = não foi possível apagar a mensagem lá

# Events: what is refused, and where to subscribe.
event-fix-cancelled = { $title }: o encontro está cancelado. Se afinal for realizado, diga isso primeiro.
event-date-past = { $date }: essa data já passou. Escolha um dia que ainda venha.
event-dates-days = Durante quantos dias se pode responder?
    .help = Escreva um número de dias, por exemplo 7. Sem resposta, são 7. Termina, no máximo, na primeira das datas.
    .why = No fim, você fica sabendo quantas pessoas podem vir em cada data.
event-poll-ends = É possível responder até: { $date }.
event-poll-past = Essa data já passou ou está perto demais para perguntar: { $text }. Proponha datas que ainda venham.
event-withdrawn = { $title } já não está na lista de encontros da rede. Você tinha respondido que vem, ou talvez: consulte a equipe organizadora antes de se pôr a caminho.
wrong-date-whole = Aqui preciso de uma data completa: dia, mês e ano. Por exemplo: 15/06/2027
wrong-before = É antes de { $date }, a sua resposta a “{ $question }”. Escreva uma data posterior ou mude primeiro a outra.
wrong-after = É depois de { $date }, a sua resposta a “{ $question }”. Escreva uma data anterior ou mude primeiro a outra.

# Names, and the life of rooms
command-name = nome
    .words = nome, apelido, pseudônimo
    .about = Escolher o nome que as outras pessoas veem
name-claimed = “{ $name }” (nome de livre escolha)
name-off = nenhum
    .words = off, nenhum, remover, tirar
name-shown = Nas outras salas, você aparece com o nome que escolheu: { $name }. Para voltar ao nome da sua conta, escreva { $command } { $off }.
name-shown-own = Nas outras salas, você aparece com o nome da sua conta: { $name }. Para mostrar outro, escreva { $command } e esse nome.
name-shown-nobody = A sua conta não tem um nome que possa ser mostrado. Para escolher um, escreva { $command } e esse nome.
name-set = De agora em diante, as outras salas veem você com o nome { $name }, sem a sua imagem. O que você escreveu antes fica como está. Para voltar ao nome da sua conta, escreva { $command } { $off }.
name-removed = De agora em diante, as outras salas voltam a ver você com o nome da sua conta: { $name }.
name-removed-none = Você não tinha escolhido outro nome: nada mudou.
name-long = Um nome tem no máximo { $most } caracteres. Escolha um mais curto, por favor.
name-empty = Um nome precisa de pelo menos uma letra visível. Escolha outro, por favor.
name-claims = { $name } pode ser confundido com o bot ou com quem dirige o grupo. Escolha outro nome, por favor.
name-unsure = Se deseja aparecer como { $name }, escreva entre aspas: { $command } "{ $plain }"
name-exported = Nome que as outras salas veem: { $name }
life-pinned = { $named ->
    [yes] { $name } fixou esta mensagem.
   *[no] Esta mensagem foi fixada em outra sala.
}
life-renamed = { $named ->
    [yes] { $name } mudou o nome da outra sala: { $title }
   *[no] A outra sala tem um novo nome: { $title }
}
life-pictured = { $named ->
    [yes] { $name } mudou a imagem da outra sala.
   *[no] A outra sala tem uma nova imagem.
}
life-unpictured = { $named ->
    [yes] { $name } retirou a imagem da outra sala.
   *[no] A outra sala não tem mais imagem.
}
life-joined = { $count ->
    [one] { $names } entrou na sala
   *[other] { $names } entraram na sala
}
life-joined-many = { $count ->
    [one] { $count } pessoa entrou na sala
   *[other] { $count } pessoas entraram na sala
}
life-left = { $count ->
    [one] { $names } saiu da sala
   *[other] { $names } saíram da sala
}
life-left-many = { $count ->
    [one] { $count } pessoa saiu da sala
   *[other] { $count } pessoas saíram da sala
}
topic-opened = O tema { $name } tem agora a sua própria sala do outro lado: o que se escreve aqui é lido lá.
topic-welcome = Esta sala é a do tema { $name }, aberto em outra sala da ponte: o que se escreve aqui é lido lá.

# Reactions, polls, contacts

# Reações das pessoas das outras salas: $tally é uma lista como «👍 3 · ❤️ 2».
reaction-tally = Nas outras salas: { $tally }
reaction-elsewhere = Reações das outras salas

# Enquetes que o robô mantém em várias salas.
# $most: quantas opções se pode escolher
poll-several = { $most ->
    [one] Uma só opção
   *[other] Até { $most } opções
}
# $percent: parte das respostas; $count: quantas pessoas escolheram esta opção
poll-share = { $percent } % · { $count }
poll-people = { $count ->
    [0] Ainda não há respostas.
    [one] { $count } pessoa respondeu, somando todas as salas.
   *[other] { $count } pessoas responderam, somando todas as salas.
}
poll-results = Resultados, somando todas as salas
poll-final = Enquete encerrada, resultados definitivos
poll-final-people = { $count ->
    [0] Não houve respostas.
    [one] { $count } pessoa respondeu, somando todas as salas.
   *[other] { $count } pessoas responderam, somando todas as salas.
}
poll-counts-here = As respostas à enquete acima não podem ser contadas junto com as das outras salas. Responda aqui, por favor: é esta enquete que conta.
poll-elsewhere = É possível responder nas outras salas.
poll-close = Encerrar a enquete
poll-counted = Contado. Toque de novo para retirar sua resposta.
poll-taken-back = Resposta retirada.
poll-over = Esta enquete está encerrada.
poll-too-many = { $most ->
    [one] Uma só opção, por favor.
   *[other] No máximo { $most } opções. Toque em uma das suas para retirá-la.
}
poll-close-not-yours = Só quem fez a pergunta ou a administração desta sala pode encerrar a enquete.
poll-not-person = Só pessoas podem responder.

# Alguém enviou um contato: o número não vai a lugar nenhum sem o seu acordo.
contact-ask = Você quer que eu passe este contato às outras salas? Um número pertence a alguém: essa pessoa está de acordo?
contact-yes = Com o número
contact-name-only = Só o nome
contact-no = Não
contact-passed = Passado às outras salas.
contact-passed-name = Nome passado às outras salas, sem o número.
contact-kept = Não foi passado às outras salas.
contact-not-yours = Só quem enviou este contato pode decidir.
contact-gone = Isto já está decidido.

# Linking rooms from chat, status, what did not arrive
command-bridge = ponte
    .words = ponte, pontes
    .about = Ligar salas (escreve-se num grupo)
command-status = situacao
    .words = situação, situação das pontes
    .about = Como estão as pontes
command-retry = repetir
    .words = repetir, tentar de novo, reenviar
    .about = Enviar de novo o que não pôde ser entregue
bridging-word-new = nova
    .words = nova, novo, criar
    .about = criar uma ponte que começa por esta sala
bridging-word-join = juntar
    .words = juntar, juntar-se, entrar
    .about = ligar esta sala a uma ponte, com um código de uma das suas salas
bridging-word-code = codigo
    .words = código, convidar
    .about = obter um código para mais uma sala
bridging-word-language = idioma
    .words = idioma, língua, falar
    .about = dizer que idioma se fala nesta sala
bridging-word-list = lista
    .words = lista, listar, salas
    .about = ver as salas desta ponte
bridging-word-members = membros
    .words = membros, pessoas
    .about = dizer, ou não, quem chega e quem sai nas outras salas
bridging-word-pause = pausa
    .words = pausa, pausar, parar
    .about = não levar nada durante algum tempo
bridging-word-resume = retomar
    .words = retomar, continuar
    .about = voltar a levar mensagens
bridging-word-leave = sair
    .words = sair, deixar
    .about = retirar esta sala da sua ponte
bridging-word-help = ajuda
    .words = ajuda
    .about = ver o que você pode escrever
bridging-word-on = sim
    .words = sim, ativar
bridging-word-off = nao
    .words = não, desativar
bridging-placeholder-name = NOME
bridging-placeholder-code = CÓDIGO
bridging-placeholder-language = IDIOMA
bridging-placeholder-switch = sim/não
bridging-example-name = Porto
bridging-room = { $title } ({ $platform })
bridging-hello = Olá, eu sou Passerelle. Ligo esta sala a outras, no Telegram ou no Matrix, e traduzo o que se escreve. Uma pessoa que administre esta sala pode configurar-me:
bridging-hello-terms = Enquanto esta sala não fizer parte de uma ponte, só leio aqui estes comandos. Se ninguém os usar, saio daqui a { $hours } horas.
bridging-complete = Obrigado. Tenho tudo o que preciso nesta sala.
bridging-farewell = Ninguém ligou esta sala, por isso vou sair. Você pode adicionar-me de novo quando quiser.
bridging-missing = O que ainda me falta nesta sala:
bridging-check-privacy-mode = ver as mensagens: dê-me o papel de admin neste grupo; ou peça a quem me mantém que desative o modo de privacidade no BotFather (/setprivacy), depois retire-me e adicione-me de novo
bridging-check-cannot-write = a permissão de enviar mensagens (Telegram: permissões do grupo; Matrix: o meu nível de poder)
bridging-check-cannot-delete = apagar uma cópia quando o autor apaga a mensagem: deixe-me apagar mensagens (Telegram: permissão de admin; Matrix: nível 50)
bridging-check-encrypted = poder ler esta sala cifrada: não tenho as chaves dela
bridging-check-not-member = fazer parte desta sala
bridging-admins-only = Só uma pessoa que administre esta sala pode fazer isso.
bridging-unknown = Não conheço “{ $word }”. Você pode escrever:
bridging-help = Esta sala faz parte da ponte “{ $name }”. Os seus admins podem escrever:
bridging-help-none = Esta sala ainda não faz parte de nenhuma ponte. Os seus admins podem escrever:
bridging-name-missing = Dê um nome à ponte, por exemplo: { $command }
bridging-name-long = Este nome é longo demais: { $most } caracteres no máximo, por exemplo: { $command }
bridging-name-taken = Já existe uma ponte chamada “{ $name }”. Escolha outro nome: { $command }
bridging-made = A ponte “{ $name }” existe, com esta sala em { $language }.
bridging-made-terms = As mensagens podem ser traduzidas por qualquer motor configurado por quem me mantém, mesmo externo. Outro idioma: { $command }
bridging-code = Para ligar mais uma sala, adicione-me lá; dentro de uma hora, uma pessoa que a administre escreve lá:
bridging-code-missing = Escreva o código recebido de uma pessoa que administra outra sala e o idioma desta, por exemplo: { $command }
bridging-code-wrong = Este código não vale, ou já não vale: um código dura uma hora e serve para uma só sala. Numa sala da ponte obtém-se outro com: { $command }
bridging-language-which = Que idioma se fala nesta sala?
bridging-language-unknown = Não conheço o idioma “{ $text }”. Que idioma se fala nesta sala?
bridging-language-set = O idioma desta sala é agora: { $language }.
bridging-joined = Esta sala faz agora parte da ponte “{ $name }”, em { $language }. O que se escreve aqui vai para as outras salas, e vice-versa.
bridging-joined-there = { $title } juntou-se à ponte “{ $name }”, em { $language }. O que se escreve aqui também vai para lá a partir de agora.
bridging-encrypted-here = Esta sala é cifrada. O que levo para outro lado é decifrado para isso: posso lê-lo e, nas salas sem cifra, o servidor delas também.
bridging-encrypted = Pelo menos uma sala desta ponte é cifrada. A cifra protege as mensagens dentro dessa sala. O que levo de uma sala para outra é decifrado para isso: posso lê-lo e, nas salas sem cifra, o servidor delas também.
bridging-already = Esta sala já faz parte da ponte “{ $name }”.
bridging-has-bridge = Esta sala faz parte da ponte “{ $name }”. Para a ligar a outra, saia primeiro dessa: { $command }
bridging-from-file = A ponte “{ $name }” está na configuração de quem me mantém; só pode ser mudada lá.
bridging-none = Esta sala ainda não faz parte de nenhuma ponte. Para criar uma: { $command }
bridging-is-paused = Esta ponte está em pausa. Para voltar a levar mensagens: { $command }
bridging-rooms = Salas da ponte “{ $name }”:
bridging-room-line = { $title }, { $language }
bridging-room-line-here = { $title }, { $language } – esta sala
bridging-left = Esta sala saiu da ponte “{ $name }”. Fico mais { $hours } horas, caso você a queira ligar a outra.
bridging-left-there = { $title } saiu da ponte “{ $name }”.
bridging-paused = A ponte “{ $name }” está em pausa: nada é levado, e o que se escrever entretanto não será levado depois. Para continuar: { $command }
bridging-paused-already = A ponte “{ $name }” já está em pausa.
bridging-paused-there = A partir de outra sala, a ponte “{ $name }” foi posta em pausa: nada é levado, e o que se escrever entretanto não será levado depois.
bridging-resumed = A ponte “{ $name }” volta a levar mensagens. Para a pôr em pausa: { $command }
bridging-resumed-already = A ponte “{ $name }” já leva mensagens.
bridging-resumed-there = A ponte “{ $name }” volta a levar mensagens.
bridging-members-tells = As salas desta ponte ficam a saber quem chega e quem sai nas outras. Para mudar isso: { $off }
bridging-members-silent = As salas desta ponte não ficam a saber quem chega e quem sai nas outras. Para mudar isso: { $on }
bridging-members-on = A partir de agora, as salas desta ponte ficam a saber quem chega e quem sai nas outras.
bridging-members-off = A partir de agora, as salas desta ponte não ficam a saber quem chega e quem sai nas outras.
bridging-in-groups = As salas ligam-se por dentro: adicione-me a um grupo ou sala que você administre e escreva lá: { $command }
status-title = Ponte “{ $name }”
status-title-paused = Ponte “{ $name }”, em pausa
status-room = { $title }, { $language }
status-up-to-date = em dia
status-behind = { $count ->
    [one] uma mensagem espera há { $age }
   *[other] { $count } mensagens esperam há { $age }
}
status-closed = { $count ->
    [0] não posso escrever lá
    [one] não posso escrever lá; uma mensagem espera
   *[other] não posso escrever lá; { $count } mensagens esperam
}
status-failed = { $count ->
    [one] uma entrega falhou
   *[other] { $count } entregas falharam
}
status-problem = último problema há { $age }: { $problem }
status-problem-room-closed = não me deixaram entrar
status-problem-too-big = era grande demais
status-problem-not-allowed = eu não tinha permissão
status-problem-server-error = uma falha do outro lado
status-problem-bad-answer = uma resposta incompreensível do outro lado
status-problem-bad-request = o outro lado não aceita
status-problem-key-destroyed = já não se podia ler
status-problem-expired = esperou tempo demais
status-engine = { $source } → { $target }: traduzido por { $engine }
status-reserved = Em privado, só quem administra o bot pode pedir isto. Numa sala ligada, qualquer pessoa pode.
status-nothing = Ainda não há nenhuma ponte.
status-dead = Não pôde ser entregue
status-dead-line = { $bridge }, { $platform } #{ $number }: { $problem } ({ $count })
status-dead-retry = Para enviar tudo de novo: { $command }
status-private = em privado
status-retried = { $count ->
    [one] Uma entrega é tentada de novo.
   *[other] { $count } entregas são tentadas de novo.
}
status-retried-none = Não há nada para tentar de novo.
truth-undelivered = { $count ->
    [one] Uma sala não recebeu toda esta mensagem.
   *[other] { $count } salas não receberam toda esta mensagem.
}
truth-retried = Esta mensagem não chegou a todas as salas; está a ser enviada de novo.
truth-shortened-too-big = O que acompanha esta mensagem é grande demais para algumas salas: receberam-na sem isso.
truth-shortened-gone = O que acompanha esta mensagem já não estava disponível para algumas salas: receberam-na sem isso.
truth-shortened-not-allowed = Algumas salas não aceitam o que acompanha esta mensagem: receberam-na sem isso.
truth-shortened-other = Algumas salas receberam esta mensagem sem o que a acompanha.
truth-room-closed = Já não posso escrever numa sala da ponte “{ $bridge }” ({ $platform } #{ $number }, { $language }). O que lhe é destinado espera { $days } dias no máximo; as outras salas continuam.
truth-room-back = Posso voltar a escrever na sala da ponte “{ $bridge }” ({ $platform } #{ $number }, { $language }). O que esperava está a caminho.

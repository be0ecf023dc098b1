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

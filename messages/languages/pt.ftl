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

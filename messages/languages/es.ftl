# Cómo se señalan las copias.
copy-untranslated = sin traducir
copy-original-follows = sigue el original
copy-withdrawn = mensaje retirado
copy-author-unknown = alguien
# $kind: lo que lleva el mensaje y se queda en su sala.
copy-attachment = { $kind ->
    [photo] [foto, para ver en su sala de origen]
    [video] [vídeo, para ver en su sala de origen]
    [animation] [animación, para ver en su sala de origen]
    [audio] [archivo de audio, para escuchar en su sala de origen]
    [voice] [mensaje de voz, para escuchar en su sala de origen]
    [video-note] [mensaje de vídeo, para ver en su sala de origen]
    [document] [archivo, disponible en su sala de origen]
    [sticker] [pegatina, para ver en su sala de origen]
    [location] [ubicación, para ver en su sala de origen]
    [contact] [contacto, disponible en su sala de origen]
    [poll] [encuesta, para responder en su sala de origen]
   *[other] [adjunto, disponible en su sala de origen]
}

# Respuestas a la orden de borrar.
delete-done = Borrado en todas las salas.
delete-not-allowed = Solo puede borrar este mensaje quien lo escribió o alguien de la administración de esta sala.
# $command: la orden, tal como se escribe aquí.
delete-needs-reply = Para borrar un mensaje en todas partes, responde a él con { $command }
delete-unknown = No conozco este mensaje o es demasiado antiguo.
delete-refused = Borrado en las demás salas. Aquí no tengo permiso, pero la administración de esta sala puede borrarlo.

# Avisos a una persona o a una sala.
# $days: durante cuántos días se intentó la entrega.
notice-expired = { $days ->
    [one] Después de { $days } día, tu mensaje no ha llegado a todas las salas. He dejado de intentarlo.
   *[other] Después de { $days } días, tu mensaje no ha llegado a todas las salas. He dejado de intentarlo.
}
notice-undeliverable = No se pudo entregar tu mensaje en todas las salas: una de ellas no lo acepta.
notice-private = Hola, soy Passerelle. Llevo mensajes entre grupos que hablan lenguas distintas. Aquí todavía no hay nada que hacer: escribe en tus grupos como siempre.

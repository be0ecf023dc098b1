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

# What can be done about a detail of a person that was noticed.
careful-remove = Quitarlo
careful-keep = Dejarlo
careful-again = Escribir de nuevo

# Letters that pass between people: $language is the name of a language.
letter-machine = traducción automática desde: { $language }
letter-original = Texto original
letter-untranslated = sin traducir ({ $language })
wrong-country = No conozco ese país. Escriba su nombre, por ejemplo: Portugal.
wrong-too-many = { $most ->
    [one] Elija solo una opción, por favor.
   *[other] Elija { $most } como máximo, por favor.
}

# The name of this language, in itself.
language-name = Español

# Palabras que siempre se entienden, escritas o pulsadas. «.words»: las formas que se escriben.
word-back = Volver
    .words = volver, atrás, regresar, pregunta anterior, volver atrás, retroceder
word-skip = Omitir
    .words = omitir, saltar, pasar, paso, saltar esta pregunta
word-help = Ayuda
    .words = ayuda, ayúdeme, ayúdame, cómo funciona, no entiendo
word-why = ¿Por qué?
    .words = por qué, porqué, para qué, por qué lo pregunta
word-review = Revisar
    .words = revisar, repasar, resumen, ver mis respuestas
word-edit = Editar
    .words = editar, corregir, cambiar, modificar, cambiar mi respuesta
word-save = Guardar
    .words = guardar, más tarde, luego, guardar para más tarde, guardar para después, continuar más tarde
word-cancel = Cancelar
    .words = cancelar, salir, abandonar, parar, detener
word-language = Idioma
    .words = idioma, idiomas, lengua, cambiar de idioma
word-done = Listo
    .words = listo, terminar, terminado, terminé, eso es todo, hecho, fin
word-more = Más
    .words = más, ver más, mostrar más
word-all = Todo
    .words = todo, todos, todas, toda, todo lo anterior
word-none = Ninguno
    .words = ninguno, ninguna, nada, ninguno de estos, ninguna de estas
word-yes = Sí
    .words = sí, claro, claro que sí, por supuesto, de acuerdo, vale, bueno
word-no = No
    .words = no, no gracias, claro que no
word-next = Siguiente
    .words = siguiente, página siguiente, próximo, próxima
word-previous = Anterior
    .words = anterior, página anterior
word-continue = Continuar
    .words = continuar, seguir, sigamos, proseguir, reanudar
word-restart = Empezar de nuevo
    .words = reiniciar, empezar de nuevo, volver a empezar, desde el principio, recomenzar
word-confirm = Confirmar
    .words = confirmar, confirmo, confirmado, enviar, validar
word-delete = Borrar
    .words = borrar, eliminar, quitar, suprimir
word-keep = Conservar
    .words = conservar, mantener, dejar, dejar como está

# Comandos: la palabra que se escribe, otras formas («.words») y una línea para la lista de ayuda («.about»).
command-start = inicio
    .words = inicio, empezar, comenzar, hola
    .about = Presentarse y elegir idioma
command-help = ayuda
    .words = ayuda, comandos, menú
    .about = Lo que puedo hacer por usted
command-practices = practicas
    .words = prácticas, buscar, encontrar, búsqueda, directorio, explorar
    .about = Buscar prácticas, por ejemplo: vivienda en Portugal
command-practice = practica
    .words = práctica, nueva práctica, añadir práctica
    .about = Compartir una práctica de su territorio
command-organisation = organizacion
    .words = organización, carta de adhesión, mi organización
    .about = Registrar su organización y firmar la carta
command-activity = actividad
    .words = actividad, semana de la acogida, actividad local
    .about = Anunciar una actividad de la Semana de la Acogida
command-card = tarjeta
    .words = tarjeta, tarjeta de ciudadanía, carné
    .about = Describir su tarjeta de ciudadanía local
command-resource = recurso
    .words = recurso, guía, herramienta, estudio
    .about = Compartir una guía, un estudio o una herramienta
command-request = solicitud
    .words = solicitud, solicitar, pedir, petición, pedido, necesidad
    .about = Pedir ayuda o consejo a la red
command-offer = oferta
    .words = oferta, ofrecer, visita, formación, capacitación
    .about = Ofrecer una visita o una formación
command-testimony = testimonio
    .words = testimonio, mi historia, relato
    .about = Dar un testimonio, con el nombre que usted elija
command-drafts = borradores
    .words = borradores, borrador, sin terminar
    .about = Seguir con lo que ha empezado
command-mine = mio
    .words = mío, míos, mías, mis fichas, mis prácticas
    .about = Ver y cambiar lo que ha registrado
command-review = revision
    .words = revisión, revisar, por revisar, moderación
    .about = Leer las nuevas fichas y publicarlas
command-link = vincular
    .words = vincular, enlazar, vincular mis cuentas
    .about = Unir sus cuentas de Telegram y Matrix
command-unlink = desvincular
    .words = desvincular, desenlazar, separar cuentas
    .about = Separar sus dos cuentas
command-role = rol
    .words = rol, roles, dar un rol
    .about = Dar o quitar un rol
command-language = idioma
    .words = idioma, idiomas, lengua, cambiar de idioma
    .about = Cambiar el idioma en que le hablo
command-export = exportar
    .words = exportar, descargar, mis datos
    .about = Recibir una copia de lo que es suyo
command-saved = busquedas
    .words = búsquedas, guardadas, búsquedas guardadas, mis búsquedas, alertas
    .about = Sus búsquedas guardadas
command-contacts = contactos
    .words = contactos, conversaciones, preguntas
    .about = Sus conversaciones con responsables de prácticas
command-delete = borrar
    .words = borrar, eliminar, suprimir
    .about = Borrar su mensaje en todas las salas
command-settings = ajustes
    .words = ajustes, configuración, preferencias, opciones
    .about = Sus preferencias: zona horaria, horas de silencio, resumen

# Diálogo: una asociación o una ciudad presenta una práctica.
dialogue-practice = Presentar una práctica
    .about =
        Cuente a la red lo que hace por una acogida digna. Seis preguntas breves y, al final, su consentimiento: unos tres minutos. Podrá añadir más si lo desea. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada. Por favor, no incluya nombres ni datos personales de otras personas.
    .done = Gracias. El equipo de coordinación va a leer su práctica. Le avisaré aquí cuando se publique y le traeré cualquier pregunta. Puede cambiarla o retirarla en cualquier momento.
practice-title = ¿Cómo se llama su práctica?
    .help = Un nombre corto, de 15 palabras como máximo, que diga lo que hace. Por ejemplo: Ventanilla de acogida en el municipio para quienes acaban de llegar
    .why = Es lo primero que se lee en el directorio, traducido a los idiomas de la red. Lo verá todo el mundo cuando se publique.
practice-summary = En pocas frases, ¿qué hacen y para quién?
    .help = 100 palabras como máximo, sin nombres ni datos personales. Por ejemplo: Cada martes, personas voluntarias ayudan gratis a leer cartas y rellenar formularios.
    .why = Con esto se ve si su práctica puede ayudar, y en ello se busca. Se traduce. Lo verá todo el mundo cuando se publique.
practice-themes = ¿A qué temas pertenece?
    .help = Elija hasta 5, por número o por nombre. Por ejemplo: vivienda, salud
    .why = Quien busque un tema encontrará su práctica. Lo verá todo el mundo cuando se publique.
practice-place = ¿En qué ciudad o territorio se realiza?
    .help = Bastan el nombre y el país; por favor, no dé una dirección exacta. Por ejemplo: Cartagena, Colombia
    .why = Sitúa la práctica en el mapa, de forma aproximada, y ayuda a encontrar lo que está cerca. Lo verá todo el mundo cuando se publique.
practice-organisation = ¿Qué organización lidera esta práctica?
    .help = Escriba su nombre y la busco en el directorio. Si todavía no está, podrá añadirla. Por ejemplo: Alcaldía de Cartagena
    .why = Así se sabe quién está detrás, y la organización puede nombrar a otra persona si usted se va. Lo verá todo el mundo cuando se publique.
practice-languages = ¿En qué idiomas se puede hablar con ustedes sobre ella?
    .help = Escriba uno o varios idiomas. Por ejemplo: español, francés y quechua
    .why = Se sabe en qué idiomas pueden conversar; las preguntas que pasan por mí se traducen. Lo verá todo el mundo cuando se publique.
practice-pillars = ¿Cuáles de los tres pilares de la red apoya?
    .help = Elija uno o varios, por número. Por ejemplo: 1, 3
    .why = Muestra cómo su trabajo sirve a los fines comunes de la red, y se puede buscar por pilar. Lo verá todo el mundo cuando se publique.
practice-groups = ¿A quién se dirige?
    .help = Elija uno o varios grupos, por número o por nombre. Por ejemplo: mujeres, escuelas
    .why = Cada territorio encuentra lo que conviene a las personas que acoge. No dice nada de nadie en particular. Lo verá todo el mundo cuando se publique.
practice-status = ¿En qué punto está hoy?
    .help = Elija lo que mejor corresponda, por número; 3 quiere decir que ya está en marcha. Por ejemplo: 3
    .why = Se sabe si es un proyecto, una prueba o algo bien establecido. Lo verá todo el mundo cuando se publique.
practice-since = ¿En qué año empezó?
    .help = Escriba un año, aunque sea aproximado. Por ejemplo: 2019
    .why = Dice cuánta experiencia hay detrás. Lo verá todo el mundo cuando se publique.
practice-until = ¿En qué año terminó?
    .help = Escriba un año, aunque sea aproximado. Por ejemplo: 2023
    .why = Para que nadie cuente con algo que ya cerró; lo aprendido sigue siendo útil. Lo verá todo el mundo cuando se publique.
practice-rural = ¿Se realiza en una zona rural?
    .help = Responda sí o no. Por ejemplo: sí, si ocurre sobre todo en pueblos o ciudades pequeñas
    .why = Los territorios rurales buscan ejemplos de lugares parecidos. Lo verá todo el mundo cuando se publique.
practice-challenge = ¿Qué problema querían resolver?
    .help = Unas frases, 300 palabras como máximo, sin historias personales. Por ejemplo: Las familias que venían a vivir aquí no encontraban ayuda para inscribir a sus hijas e hijos en la escuela.
    .why = Cada territorio ve si su situación se parece a la suya. Se traduce. Lo verá todo el mundo cuando se publique.
practice-method = ¿Cómo funciona, paso a paso?
    .help = Quién hace qué, cuándo y con qué medios, en 300 palabras como máximo. Por ejemplo: Dos personas voluntarias abren la ventanilla los martes; el municipio presta una sala.
    .why = Otros territorios podrán hacer lo mismo a partir de ello. Se traduce. Lo verá todo el mundo cuando se publique.
practice-results = ¿Qué ha cambiado hasta ahora?
    .help = Cifras o hechos, 300 palabras como máximo, sin historias personales. Por ejemplo: En un año se acogió a 120 familias y 80 niñas y niños fueron a la escuela.
    .why = Ayuda a otros territorios a convencer a su gente. Se traduce. Lo verá todo el mundo cuando se publique.
practice-lessons = ¿Qué fue difícil y qué aprendieron de ello?
    .help = 300 palabras como máximo; también sirve lo que no funcionó. Por ejemplo: Abrir por la tarde permitió venir a quienes trabajan durante el día.
    .why = Otros territorios evitarán las mismas dificultades. Se traduce. Lo verá todo el mundo cuando se publique.
practice-needs = ¿Qué necesitaría otro territorio para hacer lo mismo?
    .help = Personas, tiempo, dinero, alianzas, en 300 palabras como máximo. Por ejemplo: Una sala, dos personas voluntarias con un día de formación y un acuerdo del concejo.
    .why = Cada territorio ve si está a su alcance. Se traduce. Lo verá todo el mundo cuando se publique.
practice-partners = ¿Con qué organizaciones trabajan?
    .help = Nombres de organizaciones, no de personas, separados por comas; 60 palabras como máximo. Por ejemplo: el municipio, la biblioteca, un banco de alimentos
    .why = Se ve a quién conviene reunir. Pida permiso a estas organizaciones antes de nombrarlas. Lo verá todo el mundo cuando se publique.
practice-with-people = ¿Las personas a quienes se dirige ayudaron a diseñarla?
    .help = Responda sí o no. Por ejemplo: sí, si participaron en las decisiones
    .why = La red quiere que se escuche a las personas directamente afectadas y busca ejemplos. Lo verá todo el mundo cuando se publique.
practice-with-people-how = ¿Cómo participaron?
    .help = 200 palabras como máximo, sin nombres. Por ejemplo: Una vez al mes, las personas que usan el servicio deciden en común sus horarios.
    .why = Otros territorios aprenden a decidir en común. Se traduce. Lo verá todo el mundo cuando se publique.
practice-funding = ¿Quién la financia?
    .help = Elija una o varias respuestas, por número; no pregunto cantidades. Por ejemplo: 1, 4
    .why = Otros territorios saben dónde pueden buscar apoyo. Lo verá todo el mundo cuando se publique.
practice-legal-basis = ¿En qué ley, decisión o acuerdo se apoya?
    .help = 100 palabras como máximo. Si no hay ninguno, omita esta pregunta. Por ejemplo: Acuerdo del concejo municipal de junio de 2021
    .why = Otros territorios pueden apoyarse en ello para convencer o decidir. Se traduce. Lo verá todo el mundo cuando se publique.
practice-link = ¿Hay una página web sobre ella?
    .help = Pegue la dirección. Si no hay ninguna, omita esta pregunta. Por ejemplo: www.example.org/acogida
    .why = Quien quiera saber más podrá leerla. Lo verá todo el mundo cuando se publique.
practice-photo = ¿Quiere añadir una foto?
    .help = Envíela aquí, como foto o como archivo. Muestre un rostro solo si esa persona está de acuerdo. Por ejemplo: una foto del lugar o de un cartel
    .why = Ayuda a imaginar lo que hacen. La verá todo el mundo cuando se publique: por favor, no envíe nada que pueda poner a alguien en peligro.
practice-visits = ¿Podrían recibir visitas de otros territorios?
    .help = Responda sí o no; las fechas se acuerdan más tarde. Por ejemplo: sí, si podrían dedicar una mañana a una visita
    .why = Quien prepare una visita de intercambio les encontrará. Decir sí no compromete a nada. Lo verá todo el mundo cuando se publique.
practice-elected = ¿La lidera alguien con un cargo electo?
    .help = Responda sí o no, sin dar nombres. Por ejemplo: sí, si depende de una concejalía
    .why = Después de unas elecciones las cosas pueden cambiar: le preguntaré si sigue siendo así. Lo verá todo el mundo cuando se publique.
practice-election = ¿Cuándo son las próximas elecciones para ese cargo?
    .help = Basta el año o el mes. Por ejemplo: marzo de 2028
    .why = Después de esa fecha le preguntaré si la práctica sigue y quién la lidera. La fecha la verá todo el mundo cuando se publique.
practice-contact = ¿Qué correo electrónico o teléfono puede usar la coordinación para comunicarse con usted?
    .help = Dé un correo electrónico, o un teléfono con el prefijo del país. Puede omitir esta pregunta. Por ejemplo: acogida@example.org
    .why = Solo por si un mensaje aquí no le llega. Se guarda cifrado: solo lo ven usted y el equipo de coordinación. Nunca se publica.
practice-licence = ¿En qué condiciones se puede reutilizar su texto?
    .help =
        1: mencionando su autoría y publicando en las mismas condiciones (CC BY-SA 4.0)
        2: mencionando su autoría (CC BY 4.0)
        3: solo con su permiso
        Responda con el número. Por ejemplo: 1
    .why = Se sabe qué se puede hacer con él. Si omite esta pregunta, será CC BY-SA 4.0. Lo verá todo el mundo cuando se publique.

# Diálogo: una organización se presenta y puede firmar la carta de adhesión.
dialogue-organisation = Presentar una organización
    .about =
        Presente a la red su asociación, su ciudad o su institución. Ocho preguntas breves y, al final, su consentimiento: unos cuatro minutos. Varias se pueden omitir. Si lo desea, su organización puede firmar también la carta de adhesión. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada.
    .done = Gracias. El equipo de coordinación va a leer lo que escribió. Le avisaré aquí cuando la organización aparezca en el directorio y le traeré cualquier pregunta. Puede cambiar o retirar estos datos en cualquier momento.
organisation-title = ¿Cómo se llama la organización?
    .help = Su nombre completo habitual, 20 palabras como máximo; no hace falta traducirlo. Por ejemplo: Alcaldía de Cartagena
    .why = Con este nombre se encuentra en el directorio. Lo verá todo el mundo cuando se publique.
organisation-type = ¿Qué tipo de organización es?
    .help = Elija lo que mejor corresponda, por número; para una asociación es el 1. Por ejemplo: 1
    .why = Quien busca una ciudad, una asociación o una universidad la encuentra antes. Lo verá todo el mundo cuando se publique.
organisation-place = ¿En qué ciudad o territorio tiene su sede?
    .help = Bastan el nombre y el país; por favor, no dé una dirección exacta. Por ejemplo: Cartagena, Colombia
    .why = Sitúa la organización en el mapa, de forma aproximada, y ayuda a encontrar a quien está cerca. Lo verá todo el mundo cuando se publique.
organisation-languages = ¿En qué idiomas trabaja?
    .help = Escriba uno o varios idiomas. Por ejemplo: español, francés y quechua
    .why = Se sabe en qué idiomas se puede trabajar con ustedes. Lo verá todo el mundo cuando se publique.
organisation-summary = En pocas frases, ¿qué hace la organización?
    .help = 100 palabras como máximo, sin nombres ni datos personales. Por ejemplo: Acogemos a familias en tránsito con comida, una cama y orientación jurídica.
    .why = Se ve qué se podría hacer en común. Se traduce. Lo verá todo el mundo cuando se publique.
organisation-aliases = ¿Tiene siglas u otros nombres?
    .help = Sepárelos con comas; 30 palabras como máximo en total. Por ejemplo: APA, Puertas Abiertas
    .why = Se encuentra con cada uno de sus nombres y no queda inscrita dos veces. Lo verá todo el mundo cuando se publique.
organisation-led-by-migrants = ¿La organización está dirigida por personas migrantes?
    .help = Responda sí o no. Puede omitir esta pregunta, sobre todo si la respuesta puede poner a alguien en peligro. Por ejemplo: sí
    .why = La red quiere que se escuche a quienes viven la migración en primera persona y busca sus organizaciones. Lo verá todo el mundo cuando se publique.
organisation-link = ¿Tiene una página web?
    .help = Pegue la dirección. Si no hay ninguna, omita esta pregunta. Por ejemplo: www.example.org
    .why = Quien quiera saber más podrá leerla. Lo verá todo el mundo cuando se publique.
organisation-contact = ¿Qué correo electrónico o teléfono puede usar la coordinación para comunicarse con ella?
    .help = Dé un correo electrónico, o un teléfono con el prefijo del país. Puede omitir esta pregunta. Por ejemplo: acogida@example.org
    .why = Solo por si un mensaje aquí no le llega. Se guarda cifrado: solo lo ven usted y el equipo de coordinación. Nunca se publica.
organisation-charter = ¿Desea la organización firmar ahora la carta de adhesión de la red?
    .help = Responda sí o no; si hay dudas, omita esta pregunta y firme más tarde. Por ejemplo: sí, si la organización lo ha decidido
    .why = Firmar la carta compromete a su organización con la red por un tiempo. Todo el mundo verá que firmó, cuando se publique.
organisation-charter-role = ¿En calidad de qué firma por la organización?
    .help = Diga su función, no su nombre. Si prefiere no firmar ahora, vuelva atrás y responda no. Por ejemplo: presidencia de la asociación
    .why = Muestra que firmó la propia organización. Todo el mundo verá la función cuando se publique; nunca su cuenta.
organisation-charter-until = ¿Hasta cuándo se compromete la organización?
    .help = Una fecha, un mes o solo un año. Si prefiere no firmar ahora, vuelva atrás y responda no. Por ejemplo: diciembre de 2028
    .why = Todo compromiso tiene un final; se le preguntará a tiempo si quiere renovarlo. Todo el mundo verá la fecha cuando se publique.

# Diálogo: una ciudad o una asociación describe una tarjeta de ciudadanía local.
dialogue-card = Presentar una tarjeta de ciudadanía
    .about =
        Dé a conocer a otras ciudades su tarjeta de ciudadanía local. Siete preguntas breves y, al final, su consentimiento: unos cuatro minutos. Podrá añadir más si lo desea. Escriba en el idioma que prefiera.
        No pregunto nada sobre las personas que tienen la tarjeta: por favor, tampoco escriba nada sobre ellas.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada.
    .done = Gracias. El equipo de coordinación va a leer lo que escribió. Le avisaré aquí cuando la tarjeta aparezca en el directorio y le traeré cualquier pregunta. Puede cambiar o retirar estos datos en cualquier momento.
card-title = ¿Cómo se llama la tarjeta?
    .help = Su nombre habitual, 15 palabras como máximo. Por ejemplo: Tarjeta ciudadana de Cartagena
    .why = Es lo primero que se lee en el directorio, traducido a los idiomas de la red. Lo verá todo el mundo cuando se publique.
card-place = ¿En qué ciudad o territorio es válida la tarjeta?
    .help = Bastan el nombre y el país. Por ejemplo: Cartagena, Colombia
    .why = Sitúa la tarjeta en el mapa y ayuda a encontrar las que están cerca. Lo verá todo el mundo cuando se publique.
card-organisation = ¿Qué organización emite la tarjeta?
    .help = Escriba su nombre y la busco en el directorio. Si todavía no está, podrá añadirla. Por ejemplo: Alcaldía de Cartagena
    .why = Así se sabe quién está detrás de la tarjeta. Lo verá todo el mundo cuando se publique.
card-summary = En pocas frases, ¿para qué sirve la tarjeta?
    .help = 100 palabras como máximo, en términos generales. Por ejemplo: La puede tener quien vive en la ciudad, con o sin papeles, para usar los servicios municipales.
    .why = Es lo primero que se lee, y en ello se busca. Se traduce. Lo verá todo el mundo cuando se publique.
card-opens = ¿A qué da acceso la tarjeta?
    .help = Lugares, servicios, derechos o descuentos, 200 palabras como máximo. Por ejemplo: bibliotecas, piscinas, centro de salud, inscripción en la escuela
    .why = Otras ciudades ven lo que puede aportar una tarjeta. Se traduce. Lo verá todo el mundo cuando se publique.
card-languages = ¿En qué idiomas pueden otras ciudades hablar con ustedes sobre la tarjeta?
    .help = Escriba uno o varios idiomas. Por ejemplo: español, francés y quechua
    .why = Se sabe en qué idiomas pueden conversar; las preguntas que pasan por mí se traducen. Lo verá todo el mundo cuando se publique.
card-recognises = ¿Qué tarjetas de otras ciudades reconoce la suya?
    .help = Escriba nombres de tarjetas o de ciudades, separados por comas. Si no hay ninguna, omita esta pregunta. Por ejemplo: Zúrich, Nueva York
    .why = Muestra dónde vale también una tarjeta de otra ciudad. Todo el mundo verá el vínculo entre las tarjetas cuando se publique.
card-who = ¿Quién puede tener la tarjeta?
    .help = Las condiciones generales, 100 palabras como máximo, nada sobre nadie en particular. Por ejemplo: toda persona que viva en la ciudad desde hace tres meses
    .why = Otras ciudades aprenden a abrir su tarjeta a todo el mundo. Se traduce. Lo verá todo el mundo cuando se publique.
card-proof = ¿Qué hay que presentar para obtener la tarjeta?
    .help = Los comprobantes que se aceptan, 100 palabras como máximo. Por ejemplo: basta una carta de una asociación
    .why = Otras ciudades aprenden qué se puede pedir sin excluir a nadie. Se traduce. Lo verá todo el mundo cuando se publique.
card-safeguards = ¿Qué protege a las personas que tienen la tarjeta?
    .help = Las reglas, 200 palabras como máximo; solo lo que pueda ser público. Por ejemplo: la ciudad no guarda copia de los documentos ni entrega listas a la policía
    .why = La red no quiere que la tarjeta se convierta en un medio de vigilancia. Se traduce. Lo verá todo el mundo cuando se publique.
card-since = ¿Desde qué año existe la tarjeta?
    .help = Escriba un año, aunque sea aproximado. Por ejemplo: 2015
    .why = Dice cuánta experiencia hay detrás. Lo verá todo el mundo cuando se publique.
card-link = ¿Hay una página web sobre la tarjeta?
    .help = Pegue la dirección. Si no hay ninguna, omita esta pregunta. Por ejemplo: www.example.org/tarjeta
    .why = Quien quiera saber más podrá leerla. Lo verá todo el mundo cuando se publique.
card-contact = ¿Qué correo electrónico o teléfono puede usar la coordinación para comunicarse con usted?
    .help = Dé un correo electrónico, o un teléfono con el prefijo del país. Puede omitir esta pregunta. Por ejemplo: acogida@example.org
    .why = Solo por si un mensaje aquí no le llega. Se guarda cifrado: solo lo ven usted y el equipo de coordinación. Nunca se publica.

# Una actividad local de la Semana de la Acogida.
dialogue-activity = Presentar una actividad local
    .about =
        Aquí puede presentar una actividad local de la Semana de la Acogida: nueve preguntas breves y, al final, su consentimiento, unos cinco minutos. Podrá añadir más si lo desea. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada.
    .done = Gracias. El equipo de coordinación va a leer su actividad. Le avisaré aquí cuando se publique y le traeré cualquier pregunta. Puede cambiarla o retirarla en cualquier momento.
activity-title = ¿Cómo se llama su actividad?
    .help = Un nombre corto, 15 palabras como máximo. Por ejemplo: Una comida venida de todas partes
    .why = Es lo primero que la gente lee en el programa. Lo verá todo el mundo cuando se publique.
activity-kind = ¿Qué tipo de actividad es?
    .help = Responda con el número más parecido, por ejemplo 1. Si ninguno encaja, elija «Otra».
    .why = Para que cada persona encuentre las actividades que le gustan. Lo verá todo el mundo cuando se publique.
activity-date = ¿Qué día tiene lugar?
    .help = Escriba el día, por ejemplo 3 de octubre de 2026. Si aún no está fijado, basta el mes o el año. Si dura varios días, escriba el primero.
    .why = Para que la gente sepa cuándo ir. Lo verá todo el mundo cuando se publique.
activity-time = ¿A qué hora empieza?
    .help = Escriba la hora y, si la sabe, la del final. Por ejemplo: de 18:30 a 21:00
    .why = Para que la gente llegue a tiempo. Lo verá todo el mundo cuando se publique.
activity-time-zone = ¿En qué huso horario?
    .help = Escriba una ciudad grande que tenga la misma hora, por ejemplo Lisboa, o la diferencia con la hora universal, por ejemplo UTC+1.
    .why = Para que quien esté en otro lugar, o en línea, vea la hora correcta. Lo verá todo el mundo cuando se publique.
activity-place = ¿Dónde tiene lugar?
    .help = Escriba el municipio y, si quiere, el país. Por ejemplo: Palermo, Italia
    .why = Para que se encuentre en los alrededores y en el mapa, a escala del municipio. Lo verá todo el mundo cuando se publique.
activity-organisation = ¿Qué organización invita a esta actividad?
    .help = Escriba su nombre. Lo busco en el directorio y, si no está, podrá añadirla. Por ejemplo: Ciudad de Palermo
    .why = Para que la gente sepa quién invita. Lo verá todo el mundo cuando se publique.
activity-summary = ¿Qué se hará allí, en pocas frases?
    .help = 100 palabras como máximo, en su idioma. Por ejemplo: Cocinamos en común y después cada persona cuenta la historia de un plato.
    .why = Para dar ganas de ir. Se traduce. Lo verá todo el mundo cuando se publique.
activity-languages = ¿Qué idiomas se hablarán?
    .help = Escriba uno o varios. Por ejemplo: francés, wólof y árabe
    .why = Para que la gente sepa si podrá entender y hacerse entender. Lo verá todo el mundo cuando se publique.
activity-access = ¿Qué conviene saber para llegar y entrar?
    .help = Punto de encuentro, escalones, lengua de señas, niñas y niños, precio, transporte… 100 palabras como máximo. Por ejemplo: entrada sin escalones, gratis
    .why = Para que nadie deje de ir por falta de información. Lo verá todo el mundo cuando se publique.
activity-capacity = ¿Cuántas personas pueden participar?
    .help = Escriba un número, por ejemplo 40.
    .why = Para que nadie haga el viaje en balde. Lo verá todo el mundo cuando se publique.
activity-card = ¿Está relacionada con una tarjeta de ciudadanía local?
    .help = Responda sí o no. Por ejemplo, sí, si la tarjeta se presenta o se entrega allí, o si permite entrar.
    .why = La red quiere que la Semana de la Acogida dé a conocer la tarjeta. Lo verá todo el mundo cuando se publique. No se pregunta nada sobre quienes la tienen.
activity-link = ¿Cuál es la dirección de su página web?
    .help = Pegue la dirección, por ejemplo https://example.org/acogida. Si no hay ninguna, puede omitir la pregunta.
    .why = Para que se pueda leer más. Lo verá todo el mundo cuando se publique.
activity-photo = ¿Qué foto o cartel desea mostrar?
    .help = Envíe aquí una imagen o un archivo, por ejemplo el cartel. Procure que no se reconozca a nadie que no haya dado su permiso.
    .why = Se muestra con la actividad. Lo verá todo el mundo cuando se publique.

# Una guía, un estudio, un módulo de formación… que otras personas pueden usar.
dialogue-resource = Compartir un recurso
    .about =
        Aquí puede compartir una guía, un estudio, un módulo de formación u otra herramienta útil para otras personas: unas ocho preguntas breves y, al final, su consentimiento, cinco minutos. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada.
    .done = Gracias. El equipo de coordinación va a ver su recurso. Le avisaré aquí cuando se publique y le traeré cualquier pregunta. Puede cambiarlo o retirarlo en cualquier momento.
resource-title = ¿Cuál es su título?
    .help = 20 palabras como máximo. Por ejemplo: Guía para las oficinas municipales de acogida
    .why = Es lo primero que la gente lee en la lista de recursos. Lo verá todo el mundo cuando se publique.
resource-kind = ¿Qué tipo de recurso es?
    .help = Responda con el número más parecido, por ejemplo 1.
    .why = Para que cada persona encuentre lo que busca. Lo verá todo el mundo cuando se publique.
resource-summary = ¿Para qué sirve?
    .help = Pocas frases, 100 palabras como máximo, en su idioma. Por ejemplo: Cómo acoger a una familia en su primera semana, paso a paso.
    .why = Para ayudar a elegir. Se traduce. Lo verá todo el mundo cuando se publique.
resource-languages = ¿En qué idiomas existe?
    .help = Escriba uno o varios. Por ejemplo: español y portugués
    .why = Para que cada persona encuentre lo que puede leer. Lo verá todo el mundo cuando se publique.
resource-themes = ¿De qué temas trata?
    .help = Elija de uno a cinco, por sus números. Por ejemplo: 2, 5
    .why = Para que se encuentre por tema. Lo verá todo el mundo cuando se publique.
resource-link = ¿En qué dirección web se encuentra?
    .help = Pegue la dirección, por ejemplo https://example.org/guia.pdf. Si no está en línea, omita la pregunta: le pediré el archivo.
    .why = En esa dirección se abrirá. Lo verá todo el mundo cuando se publique.
resource-file = ¿Qué archivo desea compartir?
    .help = Envíelo aquí, por ejemplo un documento PDF. Compruebe antes que no contenga datos personales de nadie.
    .why = Quien busque el recurso recibirá este archivo. Lo verá todo el mundo cuando se publique.
resource-organisation = ¿Qué organización lo hizo?
    .help = Escriba su nombre. Lo busco en el directorio y, si no está, podrá añadirla. Por ejemplo: ANVITA
    .why = Para que se sepa quién lo hizo. Lo verá todo el mundo cuando se publique.
resource-licence = ¿En qué condiciones se puede usar y adaptar?
    .help =
        1: citando la fuente y publicando en las mismas condiciones (CC BY-SA 4.0)
        2: citando la fuente (CC BY 4.0)
        3: solo con permiso
        Responda con el número. Por ejemplo: 1
    .why = Para que se sepa qué se puede hacer sin pedir permiso. Lo verá todo el mundo cuando se publique.

# Una petición a la red.
dialogue-request = Pedir ayuda a la red
    .about =
        Aquí puede dirigir una petición a la red: seis preguntas breves y, al final, su consentimiento, unos cuatro minutos. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada, y después su petición va a las personas responsables de las prácticas que mejor encajan.
    .done = Gracias. El equipo de coordinación va a leer su petición, que después irá a las personas responsables de las prácticas que mejor encajan. Si aceptó que le transmita mensajes, las respuestas le llegarán aquí, traducidas. Puede cambiar o retirar su petición en cualquier momento.
request-title = ¿Qué necesita, en una línea?
    .help = 20 palabras como máximo. Por ejemplo: Consejos para alojar a familias en un pueblo
    .why = Es lo primero que la gente lee. Lo verá todo el mundo cuando se publique.
request-summary = ¿Cuál es la situación y qué le ayudaría?
    .help = 150 palabras como máximo. No dé nombres ni detalles de personas. Por ejemplo: Llegan dos familias a nuestro pueblo de 3000 habitantes; ¿cómo organizar el transporte?
    .why = Para que le puedan dar una respuesta adecuada. Se traduce. Lo verá todo el mundo cuando se publique.
request-themes = ¿De qué temas se trata?
    .help = Elija de uno a tres, por sus números. Por ejemplo: 2, 5
    .why = Deciden a qué prácticas va su petición. Lo verá todo el mundo cuando se publique.
request-languages = ¿En qué idiomas puede leer respuestas?
    .help = Escriba uno o varios. Por ejemplo: español y árabe
    .why = Para que le escriban directamente en ellos si es posible; las demás respuestas se traducen. Lo verá todo el mundo cuando se publique.
request-country = ¿De qué país se trata?
    .help = Escriba el nombre del país, por ejemplo Senegal. Si no es ninguno en particular, puede omitir la pregunta.
    .why = Para que su petición llegue a personas que conocen las leyes y la vida de allí. Lo verá todo el mundo cuando se publique.
request-until = ¿Hasta cuándo le sirve una respuesta?
    .help = Escriba un día, un mes o un año. Por ejemplo: 30 de junio de 2026. Si no hay prisa, puede omitir la pregunta.
    .why = Para que se sepa si es urgente. Lo verá todo el mundo cuando se publique.

# Una oferta de visita o de formación.
dialogue-offer = Ofrecer una visita o una formación
    .about =
        Aquí puede ofrecer una visita o una formación a otros miembros de la red: diez preguntas breves y, al final, su consentimiento, unos cinco minutos. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas antes de que usted confirme al final; entonces las lee el equipo de coordinación, antes de publicar nada.
    .done = Gracias. El equipo de coordinación va a leer su oferta. Le avisaré aquí cuando se publique y le traeré cualquier pregunta. Puede cambiarla o retirarla en cualquier momento.
offer-kind = ¿Qué ofrece?
    .help = Responda con un número, por ejemplo 1.
    .why = Para que cada persona encuentre lo que busca. Lo verá todo el mundo cuando se publique.
offer-title = ¿Cómo diría su oferta en una línea?
    .help = 20 palabras como máximo. Por ejemplo: Dos días con el equipo de acogida de nuestra ciudad
    .why = Es lo primero que la gente lee en la lista de ofertas. Lo verá todo el mundo cuando se publique.
offer-summary = ¿Qué se podrá ver o aprender?
    .help = 150 palabras como máximo, en su idioma. Por ejemplo: Cómo trabajan unidos el ayuntamiento, la escuela y el vecindario.
    .why = Para ayudar a elegir. Se traduce. Lo verá todo el mundo cuando se publique.
offer-themes = ¿De qué temas se trata?
    .help = Elija de uno a tres, por sus números. Por ejemplo: 2, 5
    .why = Para que se encuentre por tema. Lo verá todo el mundo cuando se publique.
offer-place = ¿Dónde tiene lugar?
    .help = Escriba el municipio y, si quiere, el país. Por ejemplo: Dakar, Senegal. Si es en línea, escriba el municipio desde el que trabaja.
    .why = Para poder prever el viaje y encontrarla en el mapa, a escala del municipio. Lo verá todo el mundo cuando se publique.
offer-languages = ¿En qué idiomas puede ofrecerla?
    .help = Escriba uno o varios. Por ejemplo: francés y wólof
    .why = Para que la gente sepa si entenderá. Lo verá todo el mundo cuando se publique.
offer-organisation = ¿Qué organización la ofrece?
    .help = Escriba su nombre. Lo busco en el directorio y, si no está, podrá añadirla. Por ejemplo: Ciudad de Dakar
    .why = Para que la gente sepa quién la recibe. Lo verá todo el mundo cuando se publique.
offer-date = ¿Cuándo puede tener lugar?
    .help = Escriba un día, un mes o un año. Por ejemplo: octubre de 2026. Si le conviene cualquier fecha, puede omitir la pregunta.
    .why = Para que la gente pueda organizarse. Lo verá todo el mundo cuando se publique.
offer-capacity = ¿Cuántas personas pueden participar?
    .help = Escriba un número, por ejemplo 12.
    .why = Para que la gente sepa si hay sitio. Lo verá todo el mundo cuando se publique.
offer-conditions = ¿Cuáles son las condiciones?
    .help = Gastos, alojamiento, a quién se dirige… 100 palabras como máximo. Por ejemplo: gratis; comidas incluidas; el viaje corre por su cuenta
    .why = Para evitar malas sorpresas. Lo verá todo el mundo cuando se publique.

# Un testimonio.
dialogue-testimony = Dar un testimonio
    .about =
        Aquí puede contar lo que ha vivido, con sus palabras: cuatro preguntas, a su ritmo, y solo la primera necesita respuesta.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus palabras antes de que usted dé su permiso al final; entonces las lee el equipo de coordinación, antes de publicar nada. Aparecen con un seudónimo o sin nombre, nunca con su cuenta, y puede retirarlas en cualquier momento.
    .done = Gracias por su confianza. El equipo de coordinación leerá su testimonio antes de publicarlo. Puede retirarlo en cualquier momento, aquí, sin dar explicaciones.
testimony-summary = ¿Qué le gustaría contar?
    .help = 500 palabras como máximo, en su idioma. No dé nombres, direcciones ni números, ni suyos ni de otras personas. Por ejemplo: El día que llegué, una vecina me abrió su puerta…
    .why = Para que se oiga la voz de las personas directamente afectadas. Si usted acepta, se hace público, también traducido, nunca con su cuenta.
testimony-pseudonym = ¿Con qué nombre debe aparecer?
    .help = Elija un nombre por el que nadie le conozca, por ejemplo Amina. Si omite la pregunta, aparece sin nombre.
    .why = Es el único nombre que se muestra, y es público. Su cuenta no se muestra nunca.
testimony-themes = ¿Qué temas toca?
    .help = Elija de uno a tres, por sus números, por ejemplo 2, 5. También puede omitir la pregunta.
    .why = Para que se encuentre por tema. Lo verá todo el mundo cuando se publique.
testimony-country = ¿De qué país habla?
    .help = Escriba el nombre del país, por ejemplo México. Si eso puede delatar quién es usted, omita la pregunta.
    .why = Para que se entienda dónde ocurrió. Lo verá todo el mundo cuando se publique, como su testimonio.

# Una pregunta a las personas responsables de una práctica, transmitida y traducida.
dialogue-ask = Preguntar a las personas responsables
    .about = Su pregunta va, traducida, a las personas responsables de esta práctica. Ninguna de las partes ve la cuenta de la otra.
    .done = Su pregunta está en camino. La respuesta llegará aquí, traducida. Si no la hay en una semana, enviaré un recordatorio.
ask-text = ¿Qué le gustaría preguntar?
    .help = Escriba su pregunta en su idioma, 300 palabras como máximo. Por ejemplo: ¿Cómo encontraron las viviendas?
    .why = Solo la reciben, traducida, las personas responsables de esta práctica. Su cuenta no se muestra.

# La respuesta de las personas responsables.
dialogue-reply = Responder a una pregunta
    .about = Su respuesta vuelve, traducida, a la persona que preguntó. Ninguna de las partes ve la cuenta de la otra.
    .done = Su respuesta está en camino, traducida. Gracias.
reply-text = ¿Cuál es su respuesta?
    .help = Escríbala en su idioma, 300 palabras como máximo. Por ejemplo: Empezamos con tres viviendas prestadas por el ayuntamiento.
    .why = Solo la recibe, traducida, la persona que preguntó. Su cuenta no se muestra.

# Se reporta un mensaje a la coordinación.
dialogue-report = Reportar un mensaje
    .about = El mensaje y lo que usted escriba sobre él van al equipo de coordinación de la red.
    .done = Gracias. El equipo de coordinación se ocupará de ello.
report-text = ¿Qué tiene de malo este mensaje?
    .help = Dígalo con sus palabras, 300 como máximo. Por ejemplo: Me insulta.
    .why = Para que el equipo de coordinación entienda lo que pasó. Nadie más lo lee.

# La coordinación pregunta a quien escribió una ficha.
dialogue-review-ask = Preguntar sobre una ficha
    .about = Su pregunta va a quien escribió esta ficha, en el idioma de esa persona.
    .done = Su pregunta se ha transmitido. La respuesta llegará aquí.
review-ask-text = ¿Qué le gustaría preguntar a quien escribió esta ficha?
    .help = 300 palabras como máximo. Por ejemplo: ¿La práctica continúa este año?
    .why = Esa persona la lee, traducida, como una pregunta del equipo de coordinación.

# La coordinación rechaza una ficha.
dialogue-review-refuse = Rechazar una ficha
    .about = Esta ficha no se publicará. Quien la escribió recibe el motivo que usted dé, en el idioma de esa persona.
    .done = La ficha queda rechazada y su motivo se ha transmitido a quien la escribió.
review-refuse-text = ¿Por qué no se puede publicar esta ficha?
    .help = Dé el motivo con amabilidad y diga qué podría cambiar, 300 palabras como máximo. Por ejemplo: Esta práctica ya está en el directorio.
    .why = Quien escribió la ficha lo lee, traducido, como respuesta del equipo de coordinación.

# La coordinación propone otra redacción.
dialogue-review-suggest = Proponer otra redacción
    .about = Quien escribió la ficha ve su redacción, en su propio idioma, y decide si la adopta.
    .done = Su redacción se ha transmitido. Le diré aquí qué se decide.
review-suggest-text = ¿Qué redacción propone?
    .help = Escriba el texto nuevo completo, 500 palabras como máximo. Por ejemplo: Una línea gratuita de asesoría jurídica en varios idiomas.
    .why = Quien escribió la ficha puede aceptarla o no. Si la acepta, sustituye al texto anterior, que se guarda como versión previa.

# Alguien deja de ser responsable de una práctica.
dialogue-leave = Dejar de liderar una práctica
    .about = Va a dejar de liderar esta práctica. Puede pasar a otra organización, o a nadie.
    .done = Queda anotado. Ya no lidera esta práctica y las preguntas sobre ella dejan de llegarle. Gracias por todo lo que ha hecho.
leave-organisation = ¿Qué organización lidera esta práctica a partir de ahora?
    .help = Escriba su nombre y lo busco en el directorio. Por ejemplo: Ciudad de Palermo. Si nadie toma el relevo, omita la pregunta.
    .why = Para que las preguntas lleguen a las personas adecuadas. La organización se muestra con la práctica; usted, no.

# Opciones.
status-planned = En proyecto
status-pilot = Fase piloto
status-running = En marcha
status-institutionalised = Adoptada como política
status-ended = Terminada
funding-own = Fondos propios
funding-national = Fondos públicos nacionales
funding-eu = Unión Europea
funding-foundation = Fundaciones
funding-donor = Donantes, donaciones
funding-none = Sin financiación
licence-cc-by-sa-4 = CC BY-SA 4.0 (mismas reglas)
licence-cc-by-4 = CC BY 4.0 (citar la fuente)
licence-none = Ninguna: pedir permiso antes
orgtype-civil-society = Sociedad civil
orgtype-local-authority = Autoridad local
orgtype-academic = Universidad, investigación
orgtype-network-of-institutions = Red de instituciones
orgtype-public-institution = Institución pública
resource-guide = Guía
resource-study = Estudio
resource-training-module = Módulo de formación
resource-template = Modelo para reutilizar
resource-campaign-kit = Materiales de campaña
activity-meal = Comida compartida
activity-music = Música
activity-film = Cine
activity-debate = Debate
activity-walk = Paseo
activity-exhibition = Exposición
activity-workshop = Taller
activity-sport = Deporte
activity-open-doors = Puertas abiertas
activity-other = Otra
offer-visit = Visita
offer-training = Formación

# Consentimientos.
consent-publish = ¿Se puede publicar esto en el directorio de la red, para leerlo aquí y en una página web pública?
    .help = Responda sí o no. Su cuenta no se muestra nunca; los datos de contacto, solo al equipo de coordinación. Puede retirar su permiso en cualquier momento y la ficha dejará de estar publicada. Por ejemplo: sí
    .why = Para que otras personas lo encuentren y se inspiren. Cualquiera puede leer lo publicado, también en traducción automática.
consent-relay = ¿Puedo transmitir mensajes sobre esto, traducidos, entre usted y personas de la red?
    .help = Responda sí o no. Sus preguntas le llegan en privado y las respuestas de usted vuelven a través de mí; no se muestra ninguna cuenta. Puede retirar su permiso en cualquier momento. Por ejemplo: sí
    .why = Para que le puedan escribir sin que usted dé un número ni una dirección. Los mensajes pasan por mí y por la traducción automática; nadie más los ve.
consent-export = ¿Puede esto figurar en los archivos que la red comparte, por ejemplo para la investigación?
    .help = Responda sí o no. Contienen lo publicado, nunca cuentas ni datos de contacto. Puede retirar su permiso en cualquier momento; los archivos ya compartidos no se pueden recuperar. Por ejemplo: no
    .why = Para que la experiencia local cuente en los estudios y en los mapas. Quien recibe esos archivos puede leerlos y guardarlos.
consent-testimony = ¿Se puede publicar su testimonio con el seudónimo elegido, o sin nombre?
    .help = Responda sí o no. Se podrá leer aquí y en la página web pública de la red. Puede retirarlo en cualquier momento; las copias hechas por otras personas no se pueden recuperar. Por ejemplo: sí
    .why = Para que se oiga lo que usted ha vivido. Cualquiera puede leerlo, también traducido. Nunca se muestra con su cuenta.

# Lo que dice la propia guía.
# $number, $total: números de preguntas.
dialogue-progress = { $number } de { $total }
# $page, $pages: números de páginas.
dialogue-page = Página { $page } de { $pages }
dialogue-hint-choice = Responda con un número, por ejemplo 2.
dialogue-hint-choices = Responda con uno o varios números, por ejemplo 1, 3.
# $words: una lista de palabras que se pueden escribir.
dialogue-hint-words = También puede escribir: { $words }
# $answers: la respuesta hasta ahora, un texto o la lista de lo elegido.
dialogue-picked = Su respuesta: { $answers }
# $answer: la respuesta tal como se ha entendido.
dialogue-noted = Anotado: { $answer }
dialogue-appended = He añadido su segundo mensaje a su respuesta anterior.
dialogue-early = Este mensaje llegó antes que la pregunta, así que no lo he tomado como respuesta. Aquí está otra vez la pregunta.
dialogue-needed = Esta pregunta necesita una respuesta. Puede pedir ayuda o guardarlo todo para más tarde.
dialogue-first = Esta es la primera pregunta.
dialogue-more = La parte corta está lista. ¿Desea dar más detalles ahora, o revisar sus respuestas y terminar? También podrá completarlas más tarde.
dialogue-review = Sus respuestas
# $number: de la pregunta; $question: sus palabras; $answer: la respuesta, o que no la hay.
dialogue-review-line =
    { $number }. { $question }
    { $answer }
dialogue-review-empty = sin respuesta
# $edit: la palabra que se escribe antes del número.
dialogue-review-how = Para cambiar la respuesta 3, por ejemplo, escriba «{ $edit } 3» o pulse su botón. Cuando todo esté bien, confirme.
dialogue-consents = Para terminar, en palabras sencillas: qué se puede hacer con lo que ha escrito. Usted decide, y puede cambiar de opinión en cualquier momento.
dialogue-consent-needed = Sin este permiso no puedo guardar nada. Puede revisar sus respuestas, guardarlas para más tarde o cancelar.
dialogue-confirm = ¿Está todo bien? Si es así, confirme.
# $days: cuánto tiempo se guarda el borrador; $word: lo que hay que escribir para seguir.
dialogue-saved = { $days ->
    [one] Guardado. Conservo su borrador { $days } día. Para seguir, escriba: { $word }
   *[other] Guardado. Conservo su borrador { $days } días. Para seguir, escriba: { $word }
}
dialogue-cancel-ask = ¿Borrar este borrador? Se perderá lo que ha escrito en él.
dialogue-cancelled = El borrador se ha borrado.
dialogue-kept = El borrador se conserva.
# $name: del diálogo.
dialogue-resumed = «{ $name }»: aquí nos habíamos quedado.
dialogue-stale = Este botón es de una pregunta anterior. La pregunta actual está más abajo.
dialogue-gone = Esta conversación ha terminado; el botón ya no tiene efecto.
dialogue-set-aside = He guardado su borrador «{ $name }» para más tarde, ya que empieza otra cosa.
dialogue-exists = Ya tiene un borrador: «{ $name }». ¿Desea seguir con él o empezar de nuevo?
dialogue-changed = Las preguntas han cambiado desde la última vez. He conservado sus respuestas donde todavía encajan.
dialogue-moved = Seguimos aquí. Es el mismo borrador.
dialogue-none = No tiene borradores.
dialogue-drafts = Sus borradores
# $number: en la lista; $name: del diálogo; $date: de la última respuesta.
dialogue-draft-line = { $number }. { $name } ({ $date })
# $name: del diálogo; $days: cuánto tiempo se guarda todavía el borrador.
dialogue-nudge = { $days ->
    [one] Su borrador «{ $name }» le espera. Lo conservo { $days } día más. Puede seguir con él o borrarlo.
   *[other] Su borrador «{ $name }» le espera. Lo conservo { $days } días más. Puede seguir con él o borrarlo.
}
dialogue-expired = El plazo de su borrador «{ $name }» ha pasado y lo he borrado. Puede empezar de nuevo cuando quiera.
dialogue-language = ¿En qué idioma desea hablar?
dialogue-file = Envíe la foto o el archivo aquí.
dialogue-file-unexpected = Esta pregunta espera un texto. No he guardado el archivo.
dialogue-text-unexpected = Esta pregunta espera una foto o un archivo. Envíelo aquí, o omita la pregunta si es posible.
dialogue-which = Hay varias posibilidades. ¿A cuál se refiere?
# $name: tal como se escribió.
dialogue-add-new = Añadir: { $name }
dialogue-keep-typed = Dejar como lo he escrito: { $name }
# $question: las palabras de la pregunta.
dialogue-edited = He cambiado su respuesta a esta pregunta: { $question }
dialogue-not-editable = Ese mensaje no es una respuesta que todavía pueda cambiar.
dialogue-unreadable = No puedo leer mensajes cifrados. Empiece una conversación nueva conmigo con el cifrado desactivado.
# $total: cuántas respuestas hay.
dialogue-no-such-answer = { $total ->
    [one] No hay ninguna respuesta con ese número. Solo hay una, la número 1.
   *[other] No hay ninguna respuesta con ese número. Van de la 1 a la { $total }.
}
dialogue-busy = Un momento, por favor: han llegado muchos mensajes a la vez. No se pierde nada.

# Qué escribir cuando no se entiende una respuesta. $text: lo que escribió la persona.
wrong-empty = Su respuesta llegó vacía. Escríbala en pocas palabras, por ejemplo: clases de idioma los lunes.
wrong-number = No encuentro ahí ningún número. Escriba uno, por ejemplo: 120
wrong-number-several = Veo varios números. Escriba uno solo, por ejemplo: 120
wrong-number-whole = Necesito un número entero, sin decimales. Por ejemplo: 12
# $minimum, $maximum: los límites, que también se pueden escribir.
wrong-number-low = El número más pequeño posible aquí es { $minimum }. Escriba { $minimum } o más.
wrong-number-high = El número más grande posible aquí es { $maximum }. Escriba { $maximum } o menos.
wrong-number-range = Aquí el número va de { $minimum } a { $maximum }. Por ejemplo: { $minimum }
wrong-year = Necesito un solo año, con cuatro cifras. Por ejemplo: 2019
wrong-year-range = Aquí el año va de { $earliest } a { $latest }. Escríbalo con cuatro cifras, por ejemplo: { $latest }
wrong-date = No consigo leer ahí una fecha. Puede escribir un día, un mes o solo un año: 15/06/2025, junio de 2025, 2025. «Mañana» también vale.
wrong-date-several = Veo varias fechas. Escriba solo la que se pide, por ejemplo: 15/06/2025
# $days: cuántos días tiene el mes.
wrong-date-day = Ese mes tiene { $days } días. ¿Cuál es el día correcto? Escriba otra vez la fecha, por ejemplo: 15/06/2025
wrong-date-year = Leo los años de { $earliest } a { $latest }. Escriba el año con cuatro cifras, por ejemplo: 15/06/2025
# $date: la fecha, como año-mes-día; $weekday: el día que es en realidad, 1 para el lunes.
wrong-date-weekday = { $weekday ->
    [1] El { $date } es lunes. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
    [2] El { $date } es martes. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
    [3] El { $date } es miércoles. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
    [4] El { $date } es jueves. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
    [5] El { $date } es viernes. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
    [6] El { $date } es sábado. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
   *[7] El { $date } es domingo. ¿Cuál es la fecha correcta? Escríbala otra vez sin el día de la semana, por ejemplo: 15/06/2025
}
# $first, $second: las dos lecturas, como año-mes-día o año-mes.
wrong-date-unclear = Puedo leerlo de dos maneras: { $first } o { $second }. Escriba la fecha completa, por ejemplo: 15/06/2025, o bien junio de 2025.
wrong-time-zone = No conozco esta zona horaria. Escriba la ciudad más grande que tenga cerca o su país, por ejemplo: Lisboa. «UTC+1» también vale.
# $candidates: los nombres entre los que elegir.
wrong-time-zone-several = Varias zonas horarias corresponden a { $text }: { $candidates }. Escriba una sola ciudad, por ejemplo: Lisboa.
wrong-language-list = Escriba los nombres de los idiomas separados por comas, por ejemplo: francés, wólof, árabe
wrong-language = No conozco ningún idioma llamado { $text }. Escríbalo de otra manera, o con su código. Por ejemplo: wólof, o bien wo
wrong-language-several = Varios idiomas se llaman { $text }: { $candidates }. Escriba el código del correcto, como en: wólof (wo)
wrong-link = No consigo leer ahí una dirección web. Cópiela desde su navegador, por ejemplo: https://example.org/page
wrong-link-space = Una dirección web no lleva espacios, y necesito una sola. Por ejemplo: https://example.org/page
wrong-link-scheme = Solo puedo guardar direcciones de páginas web, que empiezan por https:// o http://. Por ejemplo: https://example.org/page
wrong-link-account = Parece una dirección de correo, o un enlace con un nombre de cuenta. Necesito la dirección de una página web, por ejemplo: https://example.org/page
wrong-contact = Necesito una dirección de correo o un número de teléfono. Por ejemplo: contact@example.org o +34 612 34 56 78
wrong-email = Esta dirección de correo parece incompleta. Tiene esta forma: contact@example.org
wrong-phone = Este número de teléfono no parece correcto. Escríbalo con el prefijo del país, por ejemplo: +34 612 34 56 78
wrong-phone-country = ¿De qué país es este número? Empiece por + y el prefijo del país, por ejemplo: +34 612 34 56 78
wrong-yes-no = No sé si eso quiere decir sí o no. Escriba solo: sí, o bien: no
# $last: el número de la última opción.
wrong-choice = No encuentro { $text } entre las opciones. Escriba un número de 1 a { $last }, o las palabras de una opción. Por ejemplo: 1
wrong-choice-several = Varias opciones corresponden a { $text }: { $candidates }. Escriba todas las palabras de la suya, o su número, por ejemplo: 1
wrong-choice-range = Las opciones van del 1 al { $last }. Escriba un número de la lista, por ejemplo: 1
wrong-choice-one = Aquí solo es posible una opción. Escriba un solo número, por ejemplo: 1
# $words o $characters: cuántos hay; $most: cuántos puede haber; $over: la diferencia.
wrong-too-many-words = Su texto tiene { $words } palabras; caben { $most }, es decir, sobran { $over }. No se pierde nada: envíelo de nuevo, más corto. Una idea por frase ayuda, por ejemplo: «Alojamos en familias.»
wrong-too-long = Su texto tiene { $characters } caracteres; caben { $most }, es decir, sobran { $over }. No se pierde nada: envíelo de nuevo, más corto. Una idea por frase ayuda, por ejemplo: «Alojamos en familias.»

# Detalles de personas, notados en lo que se acaba de escribir.
# $kinds: lo que se notó, por clases, en una lista («un nombre, un número de teléfono»).
sensitive-noticed = Gracias. He notado algo que podría permitir reconocer a una persona: { $kinds }. ¿Desea conservarlo, quitarlo o escribirlo de otra manera?
sensitive-why = Las personas a las que usted apoya pueden correr peligro si alguien las reconoce. Mucha gente leerá este texto: es más seguro contar lo que hacen sin decir para quién.
sensitive-choice-keep = Conservar
sensitive-choice-remove = Quitar
sensitive-choice-rewrite = Escribir de nuevo
# $text: el texto sin esos detalles.
sensitive-preview = Así queda el texto sin esos detalles: { $text }
sensitive-kind-phone = un número de teléfono
sensitive-kind-email = una dirección de correo electrónico
sensitive-kind-document-number = el número de un documento
sensitive-kind-case-number = un número de expediente
sensitive-kind-birth-date = una fecha de nacimiento
sensitive-kind-address = la dirección de un domicilio
sensitive-kind-bank-account = una cuenta bancaria
sensitive-kind-person-name = el nombre de una persona
sensitive-kind-case-detail = la situación legal o de salud de una persona
# Lo que ocupa el lugar de un detalle quitado.
sensitive-removed-person = una persona
sensitive-removed-phone = [teléfono retirado]
sensitive-removed-email = [correo electrónico retirado]
sensitive-removed-number = [número retirado]
sensitive-removed-date = [fecha retirada]
sensitive-removed-address = [dirección retirada]
sensitive-removed-detail = [detalle retirado]
# $contact: cómo llegar a una persona de la red.
sensitive-human-contact = Si alguien necesita ayuda, o si tiene dudas, puede hablar con una persona: { $contact }

# Palabras de las listas: pilares, temas, públicos, regiones. «.words»: lo que se escribe para buscarlas.
pillar-political-civic-participation = Participación ciudadana
    .words = participación política, participación política y ciudadana, participación cívica, participación
pillar-unconditional-access-to-rights = Acceso a los derechos
    .words = acceso incondicional a los derechos, acceso a derechos, derechos para todas las personas, igualdad de derechos, acceso incondicional
pillar-positive-discourse-interculturality = Discurso positivo
    .words = discurso positivo e interculturalidad, interculturalidad, intercultural, convivencia, narrativa positiva
theme-regularisation = Regularización
    .words = permiso de residencia, papeles para todas las personas, legalización, obtener papeles, papeles para todos
theme-decentralised-reception = Acogida descentralizada
    .words = acogida fuera de las grandes ciudades, descentralización de la acogida
theme-rural-reception = Acogida rural
    .words = acogida en zonas rurales, acogida en pueblos, acogida en el medio rural
theme-outsourced-borders = Fronteras externalizadas
    .words = externalización, externalización de fronteras, frontera externalizada
theme-housing = Vivienda
    .words = alojamiento, hogar, albergue, techo, casa, apartamento, personas sin hogar, sin hogar
theme-work = Trabajo
    .words = empleo, inserción laboral, oficio, formación profesional, emprendimiento
theme-health = Salud
    .words = sanidad, atención médica, salud mental, médico, médica, hospital, atención sanitaria
theme-education = Educación
    .words = escolarización, enseñanza, educación superior, estudios universitarios
theme-language-learning = Aprendizaje del idioma
    .words = clases de idioma, curso de idioma, clases de español, aprender el idioma, aprendizaje de la lengua, aprendizaje de idiomas, clases de lengua, alfabetización
theme-legal-social-support = Apoyo jurídico y social
    .words = apoyo jurídico, apoyo social, ayuda legal, asesoría jurídica, apoyo legal, acompañamiento jurídico, trabajo social, asistencia jurídica, abogado, abogada
theme-public-letter-writers = Escribientes públicos
    .words = escribiente público, escribanía pública, ayuda con trámites, ayuda con formularios
theme-complaints = Quejas
    .words = queja, reclamación, denuncia, oficina de quejas, defensoría, defensor del pueblo
theme-consultation-bodies = Órganos de consulta
    .words = órgano de consulta, consulta, consejo consultivo, consejo de residentes, consejo de migrantes, órgano consultivo
theme-voting-rights = Derecho al voto
    .words = derecho a voto, derecho de voto, votar, voto, elecciones, elección
theme-citizenship-card = Tarjeta de ciudadanía
    .words = tarjeta de ciudadanía local, tarjeta ciudadana, tarjeta municipal, tarjeta de identidad, tarjeta vecinal, carné, tarjeta local, tarjeta
theme-welcoming-week = Semana de la Acogida
    .words = semana de acogida, semana de bienvenida
theme-memory-history = Memoria e historia
    .words = memoria, historia, historia de las migraciones, patrimonio, archivo
theme-arts-food = Artes y cocina
    .words = arte, cultura, música, cocina, gastronomía, teatro, danza, baile, comida, cultural
theme-countering-rumours = Lucha contra los rumores
    .words = rumor, rumores, antirrumores, anti rumores, prejuicio, contra los rumores, desinformación, bulo, estereotipo
theme-anti-racism = Lucha contra el racismo
    .words = antirracismo, anti racismo, racismo, contra el racismo, discriminación, xenofobia
theme-gender-diversity = Género y diversidad
    .words = género, diversidad, igualdad de género, feminismo, diversidad de género
theme-training-officers = Formación de personal público
    .words = formación de funcionarios, formación del personal municipal, capacitación de funcionarios, capacitación de personal público
theme-sponsorship = Apadrinamiento
    .words = patrocinio, patrocinio comunitario, padrino, madrina, mentoría
theme-border-transit = Fronteras y tránsito
    .words = frontera, tránsito, zona de tránsito, zona fronteriza, fronterizo, fronteriza
theme-rights-violations = Vulneración de derechos
    .words = violación de derechos, violaciones de derechos, abusos, violencia policial, devolución en caliente, violación de derechos humanos
theme-funding = Financiación
    .words = financiamiento, financiar, subvención, fondos, presupuesto, dinero
theme-networks = Redes
    .words = red, coalición, alianza, red de ciudades
group-all-residents = Toda la población
    .words = todo el mundo, todas las personas, habitante, vecinos y vecinas, vecindad, residente, población
group-newcomers = Personas recién llegadas
    .words = recién llegado, recién llegada, recién llegados
group-undocumented = Personas sin papeles
    .words = sin papeles, indocumentado, indocumentada, en situación irregular, personas en situación irregular
group-exiled = Personas exiliadas
    .words = exilio, exiliado, exiliada, refugiado, refugiada, personas refugiadas, solicitante de asilo, solicitantes de asilo, asilo
group-in-transit = Personas en tránsito
    .words = en tránsito, personas en camino, en camino
group-internally-displaced = Personas desplazadas internas
    .words = desplazados internos, personas desplazadas, desplazado, desplazada, desplazamiento interno
group-women = Mujeres
    .words = mujer, madre, niña
group-lgbtiq = Personas LGBTIQ
    .words = lgbtiq, lgbt, lgbtqi, queer, personas trans, gay, lesbiana
group-students = Estudiantes
    .words = estudiante, alumnado universitario, estudiante extranjero
group-roma = Personas gitanas
    .words = gitano, gitana, pueblo gitano, romaníes, romaní
group-card-holders = Titulares de la tarjeta
    .words = titular de la tarjeta, portadores de la tarjeta, titulares de una tarjeta
group-elected-officials = Cargos electos
    .words = cargo electo, alcalde, alcaldesa, concejal, concejala, autoridades electas
group-officers = Personal público
    .words = funcionario, funcionaria, personal municipal, empleado público, servidor público
group-schools = Escuelas
    .words = escuela, colegio, instituto, docente, alumnado
group-unconvinced-municipalities = Municipios por convencer
    .words = municipios no convencidos, municipio no convencido, ciudades por convencer, municipios reticentes
region-africa = África
    .words = africano, africana, áfrica occidental, norte de áfrica, áfrica central, áfrica oriental, áfrica subsahariana, magreb, sahel
region-americas = Américas
    .words = américa, americano, americana, américa latina, latinoamérica, américa del sur, sudamérica, américa del norte, centroamérica, caribe
region-asia = Asia
    .words = asiático, asiática, oriente medio, oceanía, asia pacífico
region-europe = Europa
    .words = europeo, europea, unión europea, balcanes

# Lectura de una hoja (CSV). $line: número de la línea; el encabezado es la 1.
import-empty = La hoja está vacía: necesita un encabezado y al menos una línea.
import-not-utf8 = La línea { $line } no es texto UTF-8. Guarde la hoja de nuevo como «CSV UTF-8» e inténtelo otra vez.
# $columns: nombres de columnas, $found: las que hay.
import-columns-missing = A la hoja le faltan estas columnas: { $columns }. Tiene: { $found }.
import-columns-twice = Estas columnas están dos veces en la hoja: { $columns }.
import-quotes = A partir de la línea { $line } falta o sobra una comilla. Dentro de una celda entre comillas, escríbalas dobles ("").
# $column: nombre de una columna.
import-line-nameless = La línea { $line } no tiene nada en «{ $column }» y no se incorporó.
import-line-odd = La línea { $line } tiene { $cells } celdas y el encabezado { $columns }. Se incorporó; conviene mirarla.

# Lo que hay que mirar, después del nombre de una ficha.
import-doubt-acronym-differs = la sigla no corresponde al nombre
import-doubt-all-capitals = el nombre está todo en mayúsculas
import-doubt-country-implausible = el país puede ser otro
import-doubt-country-missing = sin país
import-doubt-country-unknown = no conozco este país
import-doubt-date-missing = sin fecha
import-doubt-date-order = el día y el mes de la fecha pueden estar invertidos
import-doubt-date-partial = el día aún no está fijado
import-doubt-date-unknown = esta fecha no existe o no se puede leer
import-doubt-duplicate-name = otra ficha tiene el mismo nombre
import-doubt-end-before-start = termina antes de empezar
import-doubt-international-body = organización internacional, inscrita en un solo país
import-doubt-kind-unknown = no conozco este tipo de evento
import-doubt-line-odd = la línea tiene celdas de más o de menos
import-doubt-mojibake = algunas letras se dañaron por el camino
import-doubt-name-truncated = el nombre parece cortado
import-doubt-note-to-read = una nota por leer
import-doubt-only-acronym = solo una sigla, sin nombre completo
import-doubt-organisation-missing = sin organización
import-doubt-perhaps-a-person = quizá una persona, no una organización
import-doubt-pillar-unknown = no conozco este pilar
import-doubt-place-ambiguous = varios lugares tienen este nombre
import-doubt-place-unknown = no conozco este lugar
import-doubt-region-differs = el nombre habla de otra región que la del país
import-doubt-several-organisations = quizá varias organizaciones en una
import-doubt-similar-name = otra ficha tiene casi el mismo nombre
import-doubt-summary-long = el resumen pasa de 100 palabras
import-doubt-summary-missing = sin resumen
import-doubt-territory-missing = sin territorio
import-doubt-theme-unknown = no conozco este tema
import-doubt-title-long = el título pasa de 15 palabras
import-doubt-type-implausible = el tipo puede ser otro
import-doubt-type-in-french = el tipo está en francés
import-doubt-type-missing = sin tipo
import-doubt-type-unknown = no conozco este tipo

# Lo que entiende la búsqueda, además de las listas; search-filler: palabras que no dicen nada.
search-near = Cerca de nosotros
    .words = cerca de mí, cerca de aquí, cerca, próximas, cercanas, cercanos, en nuestra región, en mi región, en nuestra zona, en mi zona, por aquí, a nuestro alrededor
search-home = En nuestro país
    .words = en mi país, nuestro país, mi país, de nuestro país
search-newest = Las más recientes
    .words = más recientes, los más recientes, la más reciente, recientes, reciente, últimas, las últimas, últimos, novedades, las novedades, nuevas prácticas, lo más nuevo, qué hay de nuevo
search-like = Como esta
    .words = como, parecida a, parecidas a, parecido a, parecidos a, similar a, similares a, semejante a
search-this = esta
    .words = este, esto, esa, ese, eso, esta práctica, esa práctica
search-rural = Rural
    .words = rurales, campo, en el campo, pueblo, pueblos, zona rural, zonas rurales, medio rural, ruralidad
search-urban = Urbano
    .words = urbana, urbanos, urbanas, medio urbano, ciudad grande, ciudades grandes, grandes ciudades, metrópolis
search-filler = prácticas
    .words = a menos de, menos de, en un radio de, práctica, buena práctica, buenas prácticas, acción, acciones, iniciativa, iniciativas, ejemplo, ejemplos, experiencia, experiencias, proyecto, proyectos, mostrar, muestre, muéstreme, encontrar, busco, buscar, buscamos, lista, deme, ver, por favor, qué, cuál, cuáles, quién, quiénes, dónde, es, son, hay, tiene, tienen, de, del, la, el, los, las, un, una, unos, unas, lo, al, a, en, sobre, acerca de, para, por, con, y, e, o, u, que, se, su, sus, nuestro, nuestra, nuestros, nuestras, mi, mis, nosotros, nosotras, otro, otra, otros, otras, todas, todos, hechas
search-kilometres = km
    .words = kilómetro, kilómetros

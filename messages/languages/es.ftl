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
copy-location = 📍 Ubicación
copy-location-live = en directo, última posición conocida
copy-forwarded = Reenviado de { $name }
copy-unreadable = No se pudo leer aquí un mensaje: faltan sus claves. Se mostrará cuando lleguen.
# $name: what the file is called, where $named is yes; $size and $most: megabytes
copy-media-refused =
    { "[" }{ $kind ->
        [photo] foto
        [video] vídeo
        [animation] animación
        [audio] archivo de audio
        [voice] mensaje de voz
        [video-note] mensaje de vídeo
        [document] archivo
        [sticker] pegatina
       *[other] adjunto
    }{ $named ->
        [no] { "" }
       *[yes] { " " }{ $name }
    }, no se pudo traer aquí: { $reason ->
        [too-big] tiene { $size } MB y el máximo es { $most } MB
        [gone] ya no se puede obtener
        [bad] no se puede leer
        [not-allowed] esta sala no lo permite
       *[refused] esta red no lo aceptó
    }{ "]" }

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
dialogue-unknown = No conozco ese nombre. Déjelo así o escríbalo de otra manera.

# A code typed by somebody who holds a role.
link-whose = Usted tiene una función en la red: la persona a quien se mostró este código la compartirá. ¿Se le mostró a usted, en una cuenta suya?
link-mine = Sí, en mi cuenta
link-not-mine = No
link-foreign = No se ha vinculado nada. Si alguien le envió este código, no lo use.

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
    .words = organización, mi organización
    .about = Registrar su organización y firmar la carta
command-activity = actividad
    .words = actividad, actividad local
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
    .about = Sus preferencias: idioma, territorio, cuentas vinculadas
command-events = eventos
    .words = eventos, encuentros, próximos encuentros, lista de eventos
    .about = Los próximos encuentros y seminarios web
command-agenda = agenda
    .words = agenda, mi agenda, mis encuentros, mis eventos
    .about = Los encuentros a los que respondió
command-event = evento
    .words = evento, nuevo evento, nuevo encuentro, añadir evento
    .about = Registrar un encuentro o un seminario web
command-week = semana
    .words = semana, semana de la acogida
    .about = La Semana de la Acogida: plan y programa
command-question = pregunta
    .words = pregunta, hacer una pregunta
    .about = Hacer una pregunta para un seminario web
command-announce = anunciar
    .words = anunciar, anuncio, nuevo anuncio
    .about = Escribir un anuncio
command-announcements = anuncios
    .words = anuncios, anuncios enviados
    .about = Los anuncios en curso y enviados
command-idea = idea
    .words = idea, nueva idea, proponer
    .about = Proponer una idea
command-ideas = ideas
    .words = ideas, propuestas
    .about = Las ideas de la red
command-votes = votaciones
    .words = votaciones, votación, votar, votos
    .about = Las votaciones en curso y sus resultados
command-actions = acciones
    .words = acciones, acción, acciones conjuntas, tablero
    .about = Las acciones conjuntas de la red
command-charter = carta
    .words = carta, carta de adhesión, firmar, firmar la carta
    .about = La carta de adhesión: leer, firmar, renovar
command-follow = seguir
    .words = seguir, temas, novedades, resumen, suscripciones
    .about = Elegir sus temas, regiones y resumen
command-heard = voces
    .words = voces, a quién se escucha
    .about = A quién se escucha en la red, y a quién no

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
    .about = Lo que usted escriba aquí llega al equipo de coordinación, con el título de la ficha. El mensaje en sí no: copie lo que deban ver.
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
consent-idea = ¿Puede toda la red leer aquí esta idea, traducida, sin su nombre?
    .help = Responda sí o no. Su cuenta no se muestra nunca. Puede retirar la idea en cualquier momento. Por ejemplo: sí
    .why = Para que otras personas la apoyen y el equipo de relatoría la junte con ideas parecidas.
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

# Primeras palabras, y ayuda.
greet-line = Hola, soy Passerelle. ¿En qué idioma prefiere hablar?
greet-hello =
    Hola, soy Passerelle, el bot de la red.
    Conmigo puede descubrir lo que hacen otros territorios, compartir lo que usted hace y escribir a quienes llevan una práctica, cada persona en su idioma.
    Aquí no hay formularios: conversamos. Nunca muestro la cuenta de nadie, y olvido los mensajes que llevo en cuanto están entregados.
help-title = Lo que puede hacer aquí
# $example: la orden seguida de una palabra, tal como se escribe aquí.
help-more = Para saber más sobre una de ellas, por ejemplo: { $example }
# $word: lo que la persona escribió después de «ayuda».
help-unknown = No conozco { $word }.
# $words: otras palabras para la misma orden.
help-words = Palabras que entiendo para esto: { $words }
help-do-it = Empezar
help-reviewers-only = Esto es para los equipos de coordinación, relatoría e interpretación, que revisan las fichas.
help-coordinators-only = Esto es para la coordinación.
do-practices = Buscar una práctica
do-practice = Compartir práctica
do-request = Pedir a la red
do-review = Revisar fichas
do-drafts = Mis borradores
do-language = Cambiar de idioma
do-link = Vincular una cuenta
do-unlink = Separar mis cuentas
do-help = ¿Qué puedo hacer?
# Se dice debajo de opciones numeradas.
menu-hint = Responda con un número.

# Elegir un idioma.
language-set = A partir de ahora le hablo en español.
# $language: el nombre del idioma que se habla ahora.
language-which = Ahora hablamos en este idioma: { $language }. ¿Cuál prefiere?
language-one = Solo puedo hablar con usted en un idioma a la vez. ¿En cuál?
# $language: el nombre de un idioma.
language-not-spoken = Todavía no hablo este idioma: { $language }. ¿Cuál de estos prefiere?
# $text: lo que escribió la persona.
language-not-found = No conozco ningún idioma llamado { $text }. ¿Cuál de estos prefiere?

# Roles: una función en la red. «.words» son las formas que se escriben; «.about», lo que permite.
role-interpreter = interpretación
    .words = interpretación, intérprete, intérpretes, traducción, traductor, traductora
    .about = Puede comprobar lo que tradujo una máquina, y corregirlo.
role-rapporteur = relatoría
    .words = relatoría, relator, relatora, relatores, relatoras
    .about = Puede leer las fichas nuevas, hacer preguntas a quienes las escribieron, publicarlas y reunir las que dicen lo mismo.
role-moderator = moderación
    .words = moderación, moderador, moderadora, moderadores, moderadoras
    .about = Ayuda a que los intercambios sean respetuosos.
role-coordinator = coordinación
    .words = coordinación, coordinador, coordinadora, coordinadores, coordinadoras
    .about = Puede leer las fichas nuevas, hacer preguntas a quienes las escribieron y publicarlas.
role-admin = administración
    .words = administración, administrador, administradora, administradores, administradoras, admin
    .about = Puede dar y retirar roles, y hacer todo lo que hace la coordinación.
role-take = retirar
    .words = retirar, quitar, quita, retira, revocar, eliminar
role-admins-only = Solo la administración de la red puede dar o retirar roles.
# $roles: una lista de roles.
role-yours = Sus roles: { $roles }
role-list = Los roles en la red
# $role: un rol; $count: cuántas personas lo tienen.
role-count = { $role }: { $count }
role-configured = por la configuración
role-nameless = { $count ->
    [one] y { $count } persona más
   *[other] y { $count } personas más
}
# $command: la orden tal como se escribe aquí; $roles: una lista de roles.
role-how =
    Para dar un rol: { $command } @nombre { role-coordinator }
    Para retirarlo: { $command } @nombre -{ role-coordinator }
    Roles: { $roles }
# $person: tal como la escribió la administración; $roles: una lista de roles.
role-holds = Roles de { $person }: { $roles }
role-holds-none = { $person } no tiene ningún rol.
role-unknown-person = No conozco a { $person }. Esta persona tiene que escribirme una vez; después, inténtelo de nuevo.
role-several-people = Varias personas han usado el nombre { $person }, así que no puedo saber de quién se trata. Escriba la cuenta misma, por ejemplo: telegram:1001
role-unknown-role = No entendí de qué rol se trata. Puede dar: { $roles }
# $role: un rol.
role-given = Hecho: { $person } tiene ahora el rol «{ $role }».
role-had = { $person } ya tiene el rol «{ $role }».
role-taken = Hecho: { $person } ya no tiene el rol «{ $role }».
role-absent = { $person } no tiene el rol «{ $role }».
role-configured-only = { $person } tiene el rol «{ $role }» por la configuración del bot, y solo ahí puede perderlo.
role-last-admin = No hay nadie más en la administración. Dé antes este rol a otra persona.
role-not-told = Esta persona no tiene ningún chat privado conmigo, así que no he podido avisarle.
# Se dice a la persona en cuestión.
you-have-role = Ahora tiene un rol en la red: { $role }.
you-had-role = Ya no tiene este rol en la red: { $role }. Gracias por todo lo que hizo en él.

# Vincular las cuentas de una misma persona.
# $minutes: cuánto tiempo vale el código.
link-code = { $minutes ->
    [one] Esta línea vincula otra cuenta suya con esta. Vale { $minutes } minuto, una sola vez:
   *[other] Esta línea vincula otra cuenta suya con esta. Vale { $minutes } minutos, una sola vez:
}
link-how = Escríbamela en privado en la otra plataforma; basta con el código. Lo que empezó aquí continúa allí.
# $link: la dirección del bot allí.
link-door =
    Allí me encuentra en:
    { $link }
link-careful = No dé el código a nadie: quien lo use ve y cambia lo que es suyo.
link-nowhere = Solo estoy en una plataforma, así que no hay otra cuenta que vincular.
# $example: un código; $command: la orden tal como se escribe aquí.
link-malformed = Esto no es un código. Un código se parece a { $example }; recibe uno en la otra plataforma con { $command }
link-unknown = No conozco este código: puede que tenga un error, que tenga más de un cuarto de hora o que ya se haya usado. Recibe uno nuevo en la otra plataforma con { $command }
link-same = Este código es para su otra cuenta: escríbamelo en privado en la otra plataforma.
link-already = Estas cuentas ya están vinculadas.
# $minutes: cuánto hay que esperar.
link-too-often = { $minutes ->
    [one] Han sido demasiados códigos. Espere { $minutes } minuto y pida uno nuevo en la otra plataforma.
   *[other] Han sido demasiados códigos. Espere { $minutes } minutos y pida uno nuevo en la otra plataforma.
}
link-done = Hecho: para mí, sus cuentas son ahora una sola persona. Lo que registró o empezó allí está también aquí.
link-done-there = Su código se ha usado: otra cuenta está ahora vinculada con esta, y comparte todo lo que es suyo. Si no fue usted, sepárelas.
unlink-ask = ¿Separar sus cuentas? Cada una conserva lo que tenía antes de vincularlas, sus fichas y sus roles. Lo que ha empezado o registrado desde entonces se queda en la cuenta donde se mostró el código.
unlink-yes = Separarlas
unlink-no = Dejarlas vinculadas
unlink-done = Sus cuentas vuelven a estar separadas. Puede vincularlas de nuevo cuando quiera.
unlink-kept = Sus cuentas siguen vinculadas.
unlink-none = Esta cuenta no está vinculada con ninguna otra.

# Lo que el bot sabe de alguien.
settings-title = Lo que sé de usted
# $language: el nombre del idioma que se habla ahora.
settings-language = Idioma: { $language }
# $place: el nombre de un lugar.
settings-home = Su territorio: { $place }
settings-home-none = Su territorio: no lo conozco
# $count: las cuentas de esta persona.
settings-accounts = { $count ->
    [one] Cuentas: { $count }, sin vincular con otra
   *[other] Cuentas: { $count }, vinculadas
}
# $count: las búsquedas cuyas novedades se anuncian.
settings-searches = Búsquedas guardadas: { $count }
# $mine, $drafts: órdenes tal como se escriben aquí.
settings-erase = Para retirar lo que ha registrado: { $mine }. Para descartar lo que ha empezado: { $drafts }.
settings-forget-home = Olvidar mi territorio
settings-home-forgotten = He olvidado su territorio.

# En privado.
# $command, $mine, $drafts: órdenes tal como se escriben aquí.
private-delete = { $command } sirve en los grupos: responda así a un mensaje suyo, y se borra en todas las salas. Para retirar lo que ha registrado: { $mine }. Para descartar lo que ha empezado: { $drafts }.
private-attachment = Ahora mismo no puedo hacer nada con una foto o un archivo, y no lo he guardado. Dígame con palabras lo que desea.
private-failed = No he podido tratar su mensaje: el error es mío. No se ha perdido nada suyo. Inténtelo de nuevo, o dígalo de otra manera.
# Se dice en un grupo. $link: la dirección del chat privado.
group-come-private = Hablemos de esto en privado: { $link }

# Finding: kinds and fields of entries, cards, results, kept searches.
# Kinds of entries; .one of them; .words: how a search for them may begin.
kind-practice = Prácticas
    .one = Práctica
    .words = prácticas, buenas prácticas
kind-organisation = Organizaciones
    .one = Organización
    .words = organizaciones, asociaciones, entidades
kind-activity = Actividades
    .one = Actividad
    .words = actividades, actividades locales
kind-card = Tarjetas de ciudadanía
    .one = Tarjeta de ciudadanía local
    .words = tarjetas, carnés, tarjetas ciudadanas, tarjetas municipales
kind-resource = Recursos
    .one = Recurso
    .words = recursos, guías, estudios, herramientas
kind-request = Solicitudes a la red
    .one = Solicitud a la red
    .words = solicitudes, peticiones
kind-offer = Ofertas de visita y formación
    .one = Oferta
    .words = ofertas
kind-testimony = Testimonios
    .one = Testimonio
    .words = testimonios
kind-event = Eventos
    .one = Evento
    .words = eventos, encuentros, seminarios web
# Short names of what is known of an entry: at most 30 characters.
field-title = Título
field-summary = Resumen
field-option = Opción { $number }
field-objection = Objeción { $number }
field-text = Texto
field-themes = Temas
field-pillars = Pilares
field-groups = Para quién
field-place = Lugar
field-country = País
field-organisation = Organización
field-languages = Idiomas
field-status = Estado
field-since = Desde
field-until = Hasta
field-rural = Zona rural
field-challenge = El problema de partida
field-method = Cómo funciona
field-results = Lo que ha cambiado
field-lessons = Dificultades y aprendizajes
field-needs = Para hacerlo en otro lugar
field-partners = Entidades aliadas
field-with-people = Con las personas implicadas
field-with-people-how = Cómo participaron
field-funding = Financiación
field-legal-basis = Base legal
field-link = Página web
field-photo = Foto
field-file = Archivo
field-visits = Abierta a visitas
field-elected = Con cargo electo
field-election = Próxima elección
field-contact = Contacto
field-licence = Reutilización
field-type = Tipo
field-aliases = Otros nombres
field-led-by-migrants = Dirigida por migrantes
field-charter = Carta de adhesión firmada
field-charter-role = Firmada en calidad de
field-charter-until = Compromiso hasta
field-opens = Lo que abre
field-recognises = Reconoce
field-who = Quién puede tenerla
field-proof = Qué hay que presentar
field-safeguards = Garantías
field-kind = Clase
field-date = Fecha
field-start = Inicio
field-end = Fin
field-organisers = Organización
field-time = Hora
field-time-zone = Zona horaria
field-access = Cómo llegar y entrar
field-capacity = Plazas
field-card = Vinculada a una tarjeta
field-conditions = Condiciones
field-pseudonym = Seudónimo
field-source = Fuente
# On the card of an entry. $label: short name of a field; $value: what it says.
card-fact = { $label }: { $value }
card-recognised-by = Reconocida por
# $source: name of the language that the author wrote in.
card-machine = Traducido por una máquina. Idioma original: { $source }.
card-machine-short = traducción automática, idioma original: { $source }
card-stale = El original ha cambiado desde esta traducción.
card-foreign = Idioma del texto: { $source }.
# $date: a date in words.
card-confirmed = Última confirmación: { $date }
card-outdated = ⚠ Puede no estar al día: nadie lo ha confirmado últimamente.
card-archived = ⚠ Archivado: ya no se actualiza.
card-not-public = Aún no es visible en el directorio, o ya no lo es.
card-to-check = Algunos de estos datos están por comprobar.
# $page, $pages: numbers of pages.
card-page = Parte { $page } de { $pages }
# $name: a pseudonym.
card-testimony = Testimonio de { $name }
card-testimony-nameless = Testimonio sin nombre
# What was understood of a search. $kind: what is looked for; $what: a list of filters.
find-understood = { $kind }: { $what }
# $words: as typed.
find-words = «{ $words }»
# $name: of a place.
find-near = alrededor de { $name }
# $title: of an entry.
find-like = similares a «{ $title }»
# $first, $last: numbers of the results shown; $total: how many there are.
find-page = { $first } a { $last } de { $total }
find-how = Escriba en pocas palabras lo que busca, por ejemplo: vivienda en Portugal. También entiendo «zona rural» o «cerca de nosotros».
find-none = No he encontrado nada sobre esto. Quizá ayuden otras palabras, o menos. También puede preguntar a toda la red, o escribir «ayuda».
find-no-more = No hay más resultados.
find-which = No sé a qué ficha se refiere. Abra una y elija debajo «Como esta».
find-gone = Ya no tengo esta búsqueda. Escríbala de nuevo, por favor.
find-withdrawn = Esta ficha no está, o ya no está, en el directorio.
# Buttons below results and entries.
find-more = Más resultados
find-save = Guardar esta búsqueda
find-by-theme = Por tema
find-by-pillar = Por pilar
find-which-theme = ¿Qué tema le interesa?
find-which-pillar = ¿Qué pilar de la red le interesa?
find-ask-network = Preguntar a la red
find-ask = Preguntar a quienes lo llevan
find-read-on = Seguir leyendo
# $source: name of a language.
find-original = Texto original ({ $source })
find-translation = Volver a la traducción
find-change = Modificar mi ficha
find-confirm = Sigue siendo cierto
# $name: of a place.
find-home-kept = Anotado: su territorio es { $name }. Nadie más lo ve.
find-home-unknown = No encuentro este lugar en mi mapa. Busque otra vez «cerca de nosotros» e indique la ciudad grande más cercana, por ejemplo: Lisboa, Portugal
# Searches that are kept.
saved-title = Sus búsquedas guardadas
# $command: the command as typed here.
saved-none = Aún no ha guardado ninguna búsqueda. Busque con { $command } y elija «Guardar esta búsqueda».
saved-done = Búsqueda guardada. Le avisaré aquí cuando aparezca algo nuevo. Para ver o cambiar sus búsquedas: { $command }
saved-already = Ya tiene guardada esta búsqueda. Para ver sus búsquedas: { $command }
# $most: how many searches one may keep.
saved-full = Ya tiene guardadas { $most } búsquedas, y no guardo más. Elimine antes una: { $command }
saved-tells = Le aviso cuando hay algo nuevo.
saved-silent = No le aviso de las novedades.
saved-turn-off = No avisarme más
saved-turn-on = Avisarme de las novedades
saved-run = Ver los resultados
# $name: the search, as typed or as understood.
saved-dropped = Búsqueda eliminada: { $name }
saved-news = Novedades para su búsqueda: { $name }
# $count: how many more there are.
saved-news-more = y { $count } más
# Where a person's own territory is, for searches.
dialogue-home = Su territorio
    .about = Para buscar cerca de usted, necesito saber más o menos dónde es. Solo lo pregunto una vez.
    .done = Anotado.
home-place = ¿En qué ciudad o territorio está?
    .help = Bastan el nombre y el país, sin dirección. También vale una ciudad grande cercana. Por ejemplo: Lisboa, Portugal
    .why = Para mostrarle lo que hay cerca. Guardo el lugar cifrado, con unos diez kilómetros de margen; nadie más lo ve.

# Revisión de fichas. Estados de una ficha, para quien la revisa.
review-state-submitted = por leer
review-state-asked = espera una respuesta
review-state-published = publicada
review-state-archived = archivada
review-state-refused = rechazada
review-state-withdrawn = retirada
review-state-merged = fusionada
# Avisos. $kind: qué es la ficha; $title: su título.
review-new = Nueva ficha: { $kind }
review-again = Por leer de nuevo: { $kind }
review-rewritten = Reescrita casi por completo, por leer de nuevo: { $kind }
review-entry = Ficha: { $state }
review-changed = Quien escribió una ficha publicada la ha cambiado: { $title }
review-answered = Quien escribió «{ $title }» ha respondido. La ficha espera una nueva lectura.
review-likely = Puede que ya esté en el directorio:
review-likely-line = – { $title } (parecido { $percent } %, { $state })
review-doubts = Por comprobar:
check-new = nombrada en una ficha, y nadie la ha mirado todavía
check-other = algo que mirar
check-read = En la hoja decía:
# Qué se puede hacer con una ficha: botones.
review-show = Leerla entera
review-publish = Publicar
review-ask = Preguntar
review-suggest = Proponer un texto
review-refuse = Rechazar
review-remove = Quitar del directorio
review-merge = Fusionar
review-history = Historial
review-contact = Contacto
review-restore = Dejarla como antes
review-open = Verla
review-organisation = Comprobar su organización
review-merge-with = { $title } ({ $percent } %)
review-no-right = Esto corresponde a las personas que revisan las fichas. Usted no tiene esa función, o ya no la tiene. Si es un error, diríjase al equipo de coordinación.
review-gone = Esta opción ya no es posible. Para ver lo que espera, escriba: { command-review }
review-stale = Esta ficha ha cambiado desde entonces. Aquí está como es ahora.
review-none = Nada espera revisión.
review-list = Fichas por leer, la más antigua primero: { $count }
review-list-asked = Fichas que esperan una respuesta: { $count }
review-also-asked = A la espera de una respuesta: { $count }
review-also-checks = Por comprobar: { $count }
review-also-texts = Traducciones por leer: { $count }
# Quién fue más rápido. $who: una función; $date: una fecha en palabras.
review-already-published = Ya publicada por { $who } ({ $date }).
review-already-refused = Ya rechazada por { $who } ({ $date }).
review-already-merged = Ya fusionada con otra ficha por { $who } ({ $date }).
review-already-withdrawn = Retirada por { $who } ({ $date }).
review-already-asked = Espera una respuesta: pregunta de { $who } ({ $date }).
review-already-other = Esta ficha ya no está a la espera. Su estado: { $state }.
review-role-author = quien la escribió
review-role-coordinator = alguien de la coordinación
review-role-rapporteur = alguien de la relatoría
review-role-admin = alguien de la administración
review-role-interpreter = alguien de la interpretación
review-role-import = una importación
review-role-other = el directorio
review-published = Publicada.
review-merged = Fusionada con «{ $title }».
review-restored = La ficha vuelve a estar como antes de ese cambio.
review-author-away = Ahora no puedo comunicarme con quien escribió la ficha. Lo verá en la lista de sus fichas.
review-cannot-ask = Ahora no puedo comunicarme con quien escribió la ficha, así que su texto no se ha enviado.
review-no-author = Nadie responde todavía por esta ficha: no hay a quién preguntar.
review-your-text = Su texto, para que no se pierda:
review-which-field = ¿De qué texto se trata?
# $field: nombre breve de un texto; $language: nombre de una lengua.
review-suggest-how = Este es el texto actual ({ $field }). Escriba el suyo en la misma lengua: { $language }.
review-suggested-as-question = Su texto no está en la lengua de esta ficha ({ $language }), así que lo he transmitido como pregunta, traducido.
review-suggested-same = El texto ya dice esto. No se ha enviado nada.
review-suggested-later = Ahora no puedo comunicarme con quien escribió la ficha. Su redacción queda guardada y se mostrará con la ficha.
review-suggestion-accepted = Su redacción para «{ $title }» ha sido aceptada.
review-suggestion-declined = En «{ $title }» se mantiene la redacción anterior.
review-no-likely = Ya no encuentro ninguna ficha parecida.
review-merge-which = ¿Con qué ficha se fusiona? Queda la publicada más antigua, con lo que solo decía la otra.
review-contact-is = Contacto que se dejó por si un mensaje no llega aquí: { $contact }
review-no-contact = No se dejó ningún contacto.
review-was = Antes:
review-is = Después:
review-also-changed = También cambió: { $fields }
review-tags = opciones de listas
# Historial de una ficha. $who: una función; $what: una de las acciones de abajo.
review-history-of = Historial de «{ $title }»
review-history-line = { $date } · { $who }: { $what }
review-history-fields = { $what } ({ $fields })
review-history-reason = { $what } «{ $reason }»
review-action-submitted = ficha entregada
review-action-imported = leída de una hoja
review-action-edited = cambio
review-action-changed = cambio
review-action-rewritten = reescrita, vuelve a revisión
review-action-published = publicación
review-action-asked = pregunta hecha
review-action-answered = respuesta dada
review-action-suggested = otra redacción propuesta
review-action-suggestion-accepted = redacción propuesta aceptada
review-action-suggestion-declined = redacción propuesta no aceptada
review-action-refused = rechazo
review-action-reason = motivo:
review-action-merged = fusión con otra ficha
review-action-absorbed = otra ficha fusionada con esta
review-action-restored = versión anterior recuperada
review-action-withdrawn = retirada
review-action-archived = archivo
review-action-unconfirmed = archivo, porque nadie la confirmó
review-action-ended = archivo, práctica terminada
review-action-confirmed = confirmación, sigue siendo cierta
review-action-left = cambio de responsable
review-action-took-over = otra persona se hace cargo
review-action-checked = comprobación, está bien así
review-action-country = país corregido
review-action-read = traducción leída, está bien
review-action-corrected = traducción corregida
review-action-contact-seen = contacto consultado
review-action-other = cambio
# Lo que se dice a quien escribió la ficha. Donde se anuncia un motivo, sigue traducido.
review-told-published = Su ficha «{ $title }» está publicada. Toda la red puede encontrarla ya.
review-told-refused = El equipo de coordinación no puede publicar su ficha «{ $title }» tal como está. Puede cambiarla y entregarla de nuevo. El motivo:
review-told-removed = El equipo de coordinación ha quitado su ficha «{ $title }» del directorio. Puede cambiarla y entregarla de nuevo. El motivo:
# $into: título de la ficha que queda.
review-told-merged = Su ficha «{ $title }» ya estaba en el directorio. Ahora es una sola con «{ $into }».
review-told-absorbed = Otra ficha sobre lo mismo se ha fusionado con la suya: «{ $title }» dice ahora más. Puede leerla y cambiarla en cualquier momento.
review-told-restored = El equipo de coordinación ha dejado su ficha «{ $title }» como estaba antes de su último cambio. Puede cambiarla de nuevo.
review-told-suggested = El equipo de coordinación propone otra redacción para su ficha «{ $title }». Usted decide.
# Las fichas propias.
mine-head = Sus fichas
mine-none = Todavía no tiene fichas. Para compartir una práctica, escriba: { command-practice }
mine-show = Verla
mine-edit = Cambiar
mine-more = Añadir detalles
mine-confirm = Sigue siendo cierta
mine-withdraw = Retirar
mine-gone = Sí, retirarla
mine-history = Historial
mine-accept = Adoptar este texto
mine-decline = Conservar el mío
mine-state-submitted = El equipo de coordinación la va a leer.
mine-state-asked = El equipo de coordinación espera su respuesta.
mine-state-published = Está publicada.
mine-state-archived = Está archivada y ya no se encuentra en el directorio.
mine-state-refused = No se publicó. Puede cambiarla y entregarla de nuevo.
mine-not-yours = Esta ficha no es suya, o ya no lo es. Para ver las suyas, escriba: { command-mine }
mine-withdrawn-already = Usted ha retirado esta ficha.
mine-merged-already = Esta ficha se fusionó con otra.
mine-cannot-edit = No puedo cambiar esta ficha aquí. Diríjase al equipo de coordinación.
mine-cannot-confirm = Ahora no puedo confirmar esta ficha. Para ver en qué punto está, escriba: { command-mine }
mine-confirmed = Gracias. La ficha queda confirmada por un año más.
mine-withdraw-sure = ¿Retirar «{ $title }»? La ficha sale enseguida del directorio.
mine-withdrawn = La ficha está retirada. Ya no está en el directorio.
mine-withdrawn-erased = Su testimonio está retirado y he borrado sus palabras. Lo que ya se leyó en un chat puede seguir allí.
mine-decided-already = Usted ya lo ha decidido.
mine-text-changed = Su texto ha cambiado desde esta propuesta. Aquí está junto al texto actual.
mine-accepted = La nueva redacción está en su ficha. Gracias.
mine-declined = Se mantiene su redacción. El equipo de coordinación lo sabrá.
mine-changed = Su cambio se ve enseguida. El equipo de coordinación recibe un aviso.
mine-rewritten = Es casi un texto nuevo, así que el equipo de coordinación lo lee primero. Hasta entonces, la ficha no se muestra.
# Traducciones que leen las personas intérpretes.
texts-head = { $title }: { $field }
texts-source = Original ({ $language }):
texts-machine = Traducción ({ $language }):
texts-source-changed = El original ha cambiado desde esta traducción.
texts-good = Está bien así
texts-correct = Corregir
texts-next = Siguiente
texts-none = Ninguna traducción espera lectura en sus lenguas.
texts-end = Era la última por ahora.
texts-kept = Anotado: está bien así.
texts-corrected = Su corrección está en el directorio. Gracias.
texts-read-already = Alguien ya ha leído esta.
texts-stale = El original ha cambiado entretanto.
# Importaciones por comprobar.
checks-head = Por comprobar
checks-right = Está bien así
checks-country = Otro país
checks-archive = Archivar
checks-next = Siguiente
checks-none = Nada espera comprobación.
checks-end = Era la última por ahora.
checks-right-done = Anotado: está bien así.
checks-archived = Archivada.
checks-country-done = El país es ahora: { $country }
checks-done-already = Alguien ya ha comprobado esta ficha.
# Se corrige una traducción.
dialogue-review-text = Corregir una traducción
    .about = Su texto sustituye enseguida a la traducción, que deja de llevar la marca de una máquina.
    .done = Su corrección está en el directorio. Gracias.
review-text-text = ¿Cómo debe decirse en su lengua?
    .help = Escriba el texto entero, 500 palabras como máximo. Por ejemplo: Una línea gratuita de asesoría jurídica en varios idiomas.
    .why = Lo verá quien lea su lengua. La traducción anterior se guarda en el historial.
# La coordinación corrige el país de una ficha.
dialogue-review-country = Corregir un país
    .about = La ficha se encontrará en el país que usted nombre.
    .done = El país está corregido.
review-country-country = ¿En qué país está?
    .help = Escriba el nombre del país. Por ejemplo: Portugal
    .why = Las búsquedas y el mapa van por países. Lo que decía la hoja se guarda.

# Preguntar a las personas responsables de una ficha: las opciones.
letters-label-answer = Responder
letters-label-more = Más opciones
letters-label-end = Cerrar este intercambio
letters-label-block = Bloquear
letters-label-unblock = Deshacer el bloqueo
letters-label-report = Reportar a la coordinación
letters-label-reveal = Mostrar cómo contactarme
letters-label-show = Sí, si la otra persona también acepta
letters-label-hide = Mejor no mostrarme
letters-label-again = Preguntar de nuevo

# Lo que precede a una carta. $title: el título de la ficha.
letters-contact-asked = Alguien de la red pregunta sobre «{ $title }»:
letters-contact-more = La persona que preguntó sobre «{ $title }» escribe de nuevo:
letters-contact-answered = Las personas responsables de «{ $title }» responden:
letters-review-asked = El equipo de coordinación tiene una pregunta sobre su ficha «{ $title }»:
letters-review-more = El equipo de coordinación le escribe de nuevo sobre su ficha «{ $title }»:
letters-review-answered = Quien escribió «{ $title }» responde:
letters-request-asked = Alguien de la red pide ayuda con algo cercano a «{ $title }», que usted lidera:
letters-request-more = La persona que hizo la solicitud «{ $title }» le escribe de nuevo:
letters-request-answered = Alguien responde a su solicitud «{ $title }»:
# $answer: el texto de un botón.
letters-hint = Puede responder en su idioma: conteste a este mensaje o elija «{ $answer }». Sus palabras se traducen. Ninguna de las partes ve la cuenta ni el nombre de la otra.

# Lo que se dice a quien escribe.
letters-sent = Su mensaje está en camino, traducido.
letters-no-edit = Lo enviado ya no se puede cambiar aquí. Para corregir algo, simplemente escriba de nuevo.
letters-your-text = Su texto, para que no se pierda:
letters-closed = El intercambio sobre «{ $title }» ha terminado: su mensaje no se ha transmitido.
# $count: número de caracteres.
letters-too-long = Es demasiado largo para transmitirlo de una vez. Por favor, no pase de { $count } caracteres, o envíelo por partes.
letters-limit-threads = Ha abierto { $count } intercambios en un día. Haga su próxima pregunta mañana; los que están abiertos continúan.
letters-limit-letters = Ha enviado { $count } mensajes en un día. Podrá continuar mañana.
letters-limit-leader = Las personas responsables de esta ficha han recibido muchas preguntas hoy. Pregunte más tarde, o a las responsables de otra.
letters-limit-reports = Ha hecho { $count } reportes en un día. Podrá continuar mañana.
letters-not-public = Esta ficha ya no está en el directorio.
letters-no-relay = Las personas responsables de «{ $title }» no han aceptado recibir preguntas por mi medio. Lo que dice su ficha es público.
letters-own = Es usted quien lidera «{ $title }»: la pregunta le llegaría a usted.
letters-not-now = Por el momento no se pueden transmitir preguntas sobre «{ $title }».
letters-unreachable = Por el momento no puedo contactar con nadie responsable de «{ $title }», así que su pregunta no se transmite. El equipo de coordinación queda avisado.
letters-other-away = Por el momento no puedo contactar con la otra persona del intercambio sobre «{ $title }», así que su mensaje no se ha transmitido. Inténtelo de nuevo en unos días.
letters-leader-away = Su pregunta sobre «{ $title }» lleva una semana sin respuesta, y por el momento no puedo contactar con las personas responsables. El equipo de coordinación queda avisado.
letters-told-unreachable = Alguien tiene una pregunta sobre «{ $title }», pero no se puede contactar con nadie que responda por ella. Quizá usted sepa quién podría.

# La lista de intercambios.
letters-contacts = Sus intercambios abiertos
letters-contacts-none = No tiene ningún intercambio abierto. Cuando le interese una práctica, abra su ficha y pregunte a las personas responsables.
letters-turn-yours = { $title } · le toca a usted
letters-turn-theirs = { $title } · a la espera de respuesta
letters-menu = El intercambio sobre «{ $title }»: ¿qué desea hacer?
letters-gone = Ya no conozco este intercambio.

# Cómo termina un intercambio.
letters-ended-you = El intercambio sobre «{ $title }» ha terminado. La otra persona recibe ese aviso y nada más.
letters-ended-other = El intercambio sobre «{ $title }» ha terminado: la otra persona lo ha cerrado.
letters-ended-already = El intercambio sobre «{ $title }» ya había terminado.
letters-ended-time = Nadie ha escrito en un mes: el intercambio sobre «{ $title }» ha terminado.
letters-ended-left = Las personas responsables de «{ $title }» ya no responden por ella, así que este intercambio ha terminado.
letters-ended-coordinators = El equipo de coordinación ha cerrado el intercambio sobre «{ $title }».
letters-blocked = Bloqueo hecho. A partir de ahora, ninguna de las partes puede abrir un intercambio con la otra. La otra persona solo recibe el aviso de que este ha terminado.
letters-unblocked = El bloqueo queda deshecho. Este intercambio sigue cerrado; se puede abrir uno nuevo.
letters-reminder-contact = Hace una semana alguien hizo una pregunta sobre «{ $title }», todavía sin respuesta. Bastan unas palabras. La pregunta está en el mensaje al que este responde.
letters-reminder-review = Hace una semana el equipo de coordinación le hizo una pregunta sobre su ficha «{ $title }». Bastan unas palabras. La pregunta está en el mensaje al que este responde.

# Mostrarse; la cuenta sigue en su propia línea.
letters-reveal-ask = Si ambas partes lo aceptan, muestro a cada una cómo contactar directamente con la otra. Hasta entonces no digo a nadie lo que usted elija. La otra persona vería exactamente esto:
letters-reveal-noted = Anotado. Si la otra persona también acepta, verá exactamente esto:
letters-reveal-hidden = Anotado: no se mostrará nada de usted.
letters-reveal-nothing = Su cuenta no tiene un nombre público por el que se le pueda encontrar, así que no hay nada que mostrar. Puede elegir uno en los ajustes de su aplicación, o decir en un mensaje cómo contactarle.
letters-reveal-done = Ambas partes han aceptado, y cada una sabe cómo contactar con la otra.
letters-reveal-again = La cuenta que había aceptado mostrar en el intercambio sobre «{ $title }» ya no se usa. Puede elegir de nuevo, si lo desea.
letters-revealed = Ambas partes han aceptado. Así puede contactar con la otra persona del intercambio sobre «{ $title }»:

# Reportes. $ref: el número que designa el intercambio.
letters-report-asker = Se ha reportado un intercambio sobre «{ $title }» (número { $ref }). La persona que preguntó escribe:
letters-report-leader = Se ha reportado un intercambio sobre «{ $title }» (número { $ref }). Las personas a quienes se preguntó escriben:
letters-report-nobody = Por el momento no puedo contactar con nadie de la coordinación. Inténtelo de nuevo en unos días. Puede bloquear o cerrar el intercambio en cualquier momento.
letters-report-contact = Por el momento no puedo contactar con nadie de la coordinación. Diríjase a { $contact }. Puede bloquear o cerrar el intercambio en cualquier momento.
letters-stopped = El intercambio { $ref } ha terminado; se ha avisado a ambas personas.
letters-stopped-already = El intercambio { $ref } ya había terminado.
letters-not-allowed = Solo el equipo de coordinación puede hacerlo.

# Solicitudes a la red. $count: número de personas.
letters-request-sent = { $count ->
    [one] Su solicitud «{ $title }» ha llegado a { $count } persona que lidera una práctica cercana. Su respuesta le llegará aquí, traducida.
   *[other] Su solicitud «{ $title }» ha llegado a { $count } personas que lideran prácticas cercanas. Sus respuestas le llegarán aquí, traducidas.
}
letters-request-nobody = Su solicitud «{ $title }» está en el directorio. Todavía no he encontrado a nadie que lidere una práctica cercana y a quien pueda contactar; la verá quien busque solicitudes.
letters-request-over = { $count ->
    [0] Ha pasado un mes y nadie ha respondido a su solicitud «{ $title }». Sigue en el directorio; quizá ayude decirla con otras palabras u otros temas.
    [one] Ha pasado un mes. { $count } persona ha respondido a su solicitud «{ $title }»; las demás no. Sigue en el directorio.
   *[other] Ha pasado un mes. { $count } personas han respondido a su solicitud «{ $title }»; las demás no. Sigue en el directorio.
}

# Mantener el directorio al día: las opciones.
freshness-label-yes = Sigue siendo cierto
freshness-label-change = Algo ha cambiado
freshness-label-ended = Ha terminado
freshness-label-notme = Ya no la lidero
freshness-label-back = Continúa: recuperarla
freshness-label-take = Tomo el relevo
freshness-label-nothanks = Yo no

# Preguntas a las personas responsables. $title: el título de la ficha.
freshness-ask = Una pregunta, una vez al año: ¿la ficha «{ $title }» del directorio sigue siendo cierta? Basta con pulsar una vez.
freshness-ask-again = Todavía no tengo respuesta sobre «{ $title }»: ¿sigue siendo cierto? Basta con pulsar una vez. Sin respuesta en un mes, la ficha dirá que quizá no esté al día.
freshness-ask-election = En su territorio estaban previstas elecciones. ¿La ficha «{ $title }» sigue siendo cierta, y sigue usted respondiendo por ella? Basta con pulsar una vez.
freshness-marked = La ficha «{ $title }» dice ahora que quizá no esté al día, porque nadie la ha confirmado. Basta con pulsar una vez para quitar ese aviso. Sin respuesta en dos meses, sale del directorio.
freshness-archived = «{ $title }» ya no aparece en el directorio, porque nadie la ha confirmado. No se ha perdido nada: basta con pulsar una vez para recuperarla.

# Lo que sigue a la respuesta.
freshness-thanks = Gracias. «{ $title }» queda confirmada; volveré a preguntar dentro de un año.
freshness-back = Gracias. «{ $title }» está de nuevo en el directorio.
freshness-ended = «{ $title }» ya no aparece en el directorio. No se ha perdido nada. Gracias por todo lo que ha hecho.
freshness-gone = Esta ficha ya no existe.
freshness-not-yours = Solo pueden hacerlo las personas que lideran «{ $title }».
freshness-cannot = No es posible con «{ $title }» en su estado actual. El equipo de coordinación puede ayudarle.

# Tomar el relevo.
freshness-take = «{ $title }», de su organización, necesita a alguien que responda por ella. ¿Toma usted el relevo? Las preguntas le llegarían aquí, traducidas, sin mostrar su cuenta.
freshness-archived-others = «{ $title }», de su organización, ya no aparece en el directorio, porque nadie la ha confirmado. No se ha perdido nada. ¿Toma usted el relevo? Las preguntas le llegarían aquí, traducidas, sin mostrar su cuenta.
freshness-took = Gracias. Ahora lidera «{ $title }»: las preguntas sobre ella le llegan aquí, traducidas.
freshness-taken = Ya hay alguien que responde por «{ $title }». Gracias.
freshness-nothanks = De acuerdo. Gracias por decírmelo.

# Lo que se dice a la coordinación.
freshness-report = Fichas del directorio que conviene mirar
freshness-report-archived = Archivadas, porque nadie las ha confirmado desde hace meses:
freshness-report-away = No se puede contactar con quien las lidera; si su organización tiene a otras personas aquí, se les ha propuesto tomar el relevo:
freshness-report-vacant = Nadie las lidera, y nadie ha tomado el relevo:
# $count: número de fichas que no se citan.
freshness-report-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
freshness-named = Alguien ha dejado de liderar «{ $title }» e indica que «{ $organisation }» toma el relevo. Esta organización todavía no está en el directorio.

# What is somebody's own, told in private (command “export”).
# $date: today.
export-title = Lo que guardo de usted, { $date }
# $language: in its own words.
export-language = Idioma: { $language }
# $place: name of a town.
export-home = Lugar: { $place }
# $roles: a list.
export-roles = Funciones: { $roles }
# $count: how many accounts (Telegram, Matrix) are linked.
export-accounts = { $count ->
    [one] { $count } cuenta, guardada con cifrado
   *[other] { $count } cuentas que usted vinculó, guardadas con cifrado
}
export-no-entries = Todavía no ha registrado nada.
# $title: of an entry; $state: what follows below, “published” and so on.
export-entry = { $title } ({ $state })
# $consents: a list of what follows below.
export-agreed = Usted aceptó: { $consents }
# $name: of the dialogue.
export-draft = Borrador: { $name }
export-searches = Búsquedas guardadas
export-letters = Los mensajes entre usted y otras personas no están aquí: se olvidan una vez entregados.
export-file = Lo mismo en un archivo que los programas pueden leer (JSON). Nadie más lo recibe.
export-text-file = Todo lo que guardo de usted, para leer.
export-later = Ya lo ha pedido varias veces. Vuelva a intentarlo dentro de una hora, por favor.
export-state-submitted = a la espera de revisión
export-state-asked = una pregunta espera su respuesta
export-state-published = en línea
export-state-refused = sin publicar
export-state-archived = en el archivo
export-state-withdrawn = fuera del directorio
export-state-merged = unida a otra ficha
export-consent-publish = la publicación
export-consent-idea = la lectura de una idea en la red
export-consent-relay = recibir preguntas a través de mí
export-consent-export = formar parte de los archivos compartidos
export-consent-testimony = la publicación del testimonio

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

# The photo or file of an entry: the button, and what is said where it cannot be had.
file-get = Recibir el archivo
file-gone = El archivo no se puede enviar: es demasiado grande o ya no está disponible.

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

# Relevos deshechos
freshness-label-undo = Deshacer este relevo
freshness-told-taken = Una persona que lidera otra ficha de la misma organización lidera ahora «{ $title }». Si no es correcto, puede deshacerlo.
freshness-told-undone = La coordinación ha deshecho su relevo en «{ $title }». Puede escribirle si piensa que no es correcto.
freshness-undone = Hecho: «{ $title }» vuelve a quien la lideraba, o queda sin nadie si esa persona la había dejado.
freshness-undone-already = Ya no hay nada que deshacer en «{ $title }».
review-action-takeover-undone = relevo deshecho

# A file with a text of its own, where only the text is an answer.
dialogue-file-not-kept = He leído el texto que acompaña a su archivo. No he guardado el archivo.

# Letters that do not arrive, or not with all that came
letters-label-rewrite = Escribir de nuevo
letters-lost = No se pudo entregar su mensaje sobre «{ $title }»: la otra persona no lo ha leído, o no entero. No guardo copia. Puede escribir de nuevo, quizá un poco más tarde; si vuelve a fallar, diríjase al equipo de coordinación.
letters-lost-request = No se pudo entregar su solicitud «{ $title }» a todas las personas previstas. Sigue en el directorio, donde otras personas pueden encontrarla.
letters-ended-review = El intercambio sobre «{ $title }» ha terminado: quien preguntaba ya no revisa fichas. La ficha queda como está, y el equipo de coordinación puede volver a preguntar.
letters-without-file = Sus palabras se transmiten, pero no el archivo: los archivos no pasan por los intercambios. Puede decir en un mensaje dónde encontrarlo.

# Calendars: entries, feeds.
calendar-name = Alliance Migrations
calendar-name-of = Alliance Migrations: { $what }
calendar-title-cancelled = Cancelado: { $title }
calendar-title-postponed = Aplazado: { $title }
calendar-machine = Traducción automática.
calendar-organisers = Organiza: { $names }
calendar-subscribe = Para tenerlo en su propio calendario: { $link }
calendar-unknown-language = No hay calendario en «{ $given }». Estos son los que hay: { $known }.
calendar-unknown-region = «{ $given }» no es una región. Las regiones son: { $known }.
calendar-unknown-theme = «{ $given }» no es un tema. Los temas son: { $known }.

# Events: their dialogue, cards, lists, changes.
# Events: when they are.
event-yearly = cada { $date }
event-no-date = fecha por fijar
event-some-day = en { $date }
event-from-to = { $first } – { $last }
# Kinds of events, with the words by which people ask for them.
event-kind-regional-meeting = Encuentro regional
    .words = encuentro regional, encuentros regionales, reunión regional, reuniones regionales, regional, regionales
event-kind-webinar = Seminario web
    .words = seminario web, seminarios web, webinar, webinario, webinarios
event-kind-thematic-meeting = Encuentro temático
    .words = encuentro temático, encuentros temáticos, reunión temática, temático
event-kind-plenary = Plenaria
    .words = plenaria, plenarias, plenario, asamblea, asamblea general
event-kind-working-group = Grupo de trabajo
    .words = grupo de trabajo, grupos de trabajo
event-kind-committee = Reunión de comité
    .words = comité, comités, reunión de comité, comité de seguimiento
event-kind-welcoming-week = Semana de la acogida
    .words = semana de la acogida
event-kind-local-activity = Actividad local
    .words = actividad local, actividades locales
event-kind-calendar-day = Día de memoria o de acción
    .words = día internacional, día mundial, días
event-kind-exchange-visit = Visita de intercambio
    .words = visita de intercambio, visitas de intercambio, visita de estudio, visita
event-kind-debate = Debate
    .words = debate, debates
event-mode-on-site = Presencial
event-mode-online = En línea
event-mode-hybrid = Híbrido (ambas)
event-joining-open = Toda persona que lo desee
event-joining-approval = A petición, con el acuerdo de la organización
event-joining-invitation = Por invitación
field-when = Cuándo
field-mode = Cómo
field-region = Región
field-interpretation = Interpretación a
field-reserved = Plazas reservadas
field-joining = Quién puede venir
field-deadline = Responder antes del
field-agenda = Orden del día
field-umbrella = Forma parte de
field-access-how = Acceso
field-join-link = Dirección de conexión
field-note = Nota

# The dialogue.
dialogue-event = Registrar un evento
    .about =
        Aquí puede registrar un encuentro, un seminario web u otro evento: unas nueve preguntas cortas y después su acuerdo. Podrá añadir más si lo desea. Escriba en el idioma que prefiera.
        Puede parar en cualquier momento y seguir más tarde, aquí o, si sus cuentas están vinculadas, en la otra plataforma (Telegram o Matrix).
        Nadie ve sus respuestas hasta que usted las confirme al final. El equipo de coordinación las lee antes de que nada sea público, salvo si usted forma parte de él.
    .done = Gracias. El equipo de coordinación va a leer su evento. Le avisaré aquí cuando se publique y le traeré cualquier pregunta. Puede cambiarlo en cualquier momento.
event-kind = ¿Qué tipo de evento es?
    .help = Responda con el número más cercano, por ejemplo 2.
    .why = Para que se encuentren los eventos que se buscan y los recordatorios lleguen a tiempo. Será público tras la publicación.
event-title = ¿Cómo se llama?
    .help = Un nombre corto, 15 palabras como máximo. Por ejemplo: Encuentro regional de África
    .why = Es lo primero que se lee. Será público tras la publicación.
event-start = ¿Qué día empieza?
    .help = Escriba el día, por ejemplo 16 de junio de 2027. Si aún no está fijado, basta el mes o el año: podrá fijar la fecha más tarde.
    .why = Para que se pueda reservar la fecha. Será público tras la publicación.
event-time = ¿A qué hora empieza?
    .help = Escriba la hora, por ejemplo 18:30 o 6 de la tarde. Si dura días enteros o no está fijada, puede saltarla.
    .why = Cada persona la ve en su propio huso horario. Será público tras la publicación.
event-mode = ¿Se acude a un lugar o es en línea?
    .help = Responda con un número, por ejemplo 2 para «en línea».
    .why = Para que cada persona sepa si puede participar desde donde está. Será público tras la publicación.
event-place = ¿Dónde tiene lugar?
    .help = Escriba la ciudad y, si quiere, el país. Por ejemplo: Dakar, Senegal
    .why = Para que la gente cercana lo encuentre y para mostrarlo en el mapa, a nivel de ciudad. Será público tras la publicación.
event-join-link = ¿En qué dirección se participa en línea?
    .help = Pegue la dirección, por ejemplo https://meet.example.org/acogida. Si todavía no la tiene, salte la pregunta y añádala más tarde.
    .why = Se guarda cifrada y se muestra solo a quienes vienen. No aparece en ningún anuncio ni calendario.
event-time-zone = ¿En qué huso horario es esa hora?
    .help = Escriba una ciudad grande que tenga la misma hora, por ejemplo Dakar. Si la salta, vale el huso del lugar o, si no, el de la red.
    .why = Para que nadie llegue una hora tarde. Será público tras la publicación.
event-languages = ¿Qué idiomas se hablarán?
    .help = Escriba uno o varios. Por ejemplo: francés, inglés y árabe
    .why = Para que se sepa si se podrá entender y hacerse entender. Será público tras la publicación.
event-summary = ¿De qué se trata, en unas frases?
    .help = 100 palabras como máximo, en su idioma. Por ejemplo: Las ciudades de la región comparten cómo acogen y preparan la plenaria.
    .why = Ayuda a decidirse a venir. Se traduce. Será público tras la publicación.
event-until = ¿A qué hora termina?
    .help = Escriba la hora, por ejemplo 20:00. Si no lo sabe, puede saltarla.
    .why = Para que se pueda organizar el día. Será público tras la publicación.
event-end = ¿Cuál es su último día?
    .help = Solo si dura varios días. Por ejemplo: 18 de junio de 2027
    .why = Para que se pueda preparar el viaje. Será público tras la publicación.
event-organisation = ¿Qué organización invita?
    .help = Escriba su nombre. La buscaré en el directorio y, si no está, podrá añadirla.
    .why = Para que se sepa quién invita. Será público tras la publicación.
event-organisers = ¿Quién lo organiza con usted?
    .help = Nombres de organizaciones, separados por comas. Nombres de personas, por favor, no.
    .why = Para que se vea su parte. Será público tras la publicación.
event-region = ¿Para qué región es?
    .help = Responda con el número de la región. Si es para todas, sáltela.
    .why = Para que la gente de la región lo encuentre y reciba el aviso. Será público tras la publicación.
event-themes = ¿De qué temas trata?
    .help = Elija cinco como máximo.
    .why = Para avisar a quienes siguen esos temas. Será público tras la publicación.
event-pillars = ¿A qué pilares de la red sirve?
    .help = Elija uno o varios.
    .why = Para que se encuentre por ellos. Será público tras la publicación.
event-interpretation = ¿A qué idiomas habrá interpretación?
    .help = Solo los que son seguros. Por ejemplo: inglés y portugués
    .why = Para que se sepa que se podrá entender. La interpretación que falte se busca después, según lo que la gente diga.
event-access = ¿Pueden participar las personas con discapacidad como las demás?
    .help = Responda sí o no. Si aún no lo sabe, puede saltarla.
    .why = Para que nadie se desplace en vano. Será público tras la publicación.
event-access-how = ¿Qué conviene saber?
    .help = Rampa, lengua de signos, subtítulos, sala tranquila… 100 palabras como máximo.
    .why = Para que nadie se quede fuera por no saberlo. Será público tras la publicación.
event-capacity = ¿Cuántas personas pueden venir?
    .help = Escriba un número, por ejemplo 40. Si no hay límite, sáltela.
    .why = Cuando se ocupan todas las plazas, una lista de espera avanza por sí sola.
event-reserved = ¿Cuántas de esas plazas se guardan para las personas concernidas?
    .help = Escriba un número, por ejemplo 10. Son las personas de quienes trata el evento: lo dicen ellas mismas, nadie lo comprueba.
    .why = Para que estén presentes las personas de quienes se habla. Todos ven el número, nadie ve quiénes son.
event-joining = ¿Quién puede venir?
    .help = Responda con un número. «A petición»: usted da su acuerdo a cada respuesta; «por invitación»: solo vienen las personas que usted invite.
    .why = Para que se sepa antes de responder. Será público tras la publicación.
event-deadline = ¿Hasta qué día se puede responder?
    .help = Escriba el día, por ejemplo 1 de junio de 2027. Si es hasta el último momento, sáltela.
    .why = Después de ese día, las plazas guardadas que nadie ocupó quedan libres para todos.
event-agenda = ¿Cuál es el orden del día?
    .help = Una línea por punto, 300 palabras como máximo.
    .why = Ayuda a prepararse. Se traduce. Será público tras la publicación.
event-link = ¿Cuál es la dirección de su página web?
    .help = Pegue la dirección, por ejemplo https://example.org/encuentro. Si no hay, puede saltarla.
    .why = Para que se pueda leer más. Será público tras la publicación.
event-file = ¿Qué documento forma parte de él?
    .help = Envíe aquí un archivo, por ejemplo el programa.
    .why = Se puede pedir desde la ficha del evento. Será público tras la publicación.
event-photo = ¿Qué imagen o cartel quiere mostrar?
    .help = Envíe aquí una imagen. Elija una en la que no se reconozca a nadie que no haya dado su acuerdo.
    .why = Se muestra con el evento. Será público tras la publicación.
event-umbrella = ¿Forma parte de un evento mayor?
    .help = Elíjalo en la lista o sáltela.
    .why = Para que el programa del evento mayor lo muestre.
dialogue-event-fix = Una nueva fecha
event-fix-start = ¿Qué día?
    .help = Escriba el día, por ejemplo 16 de junio de 2027.
    .why = Todas las personas que recibieron el anuncio sabrán qué ha cambiado.
event-fix-time = ¿A qué hora empieza?
    .help = Escriba la hora, por ejemplo 18:30. Si dura días enteros o la hora no cambia, puede saltarla.
    .why = Cada persona la ve en su propio huso horario.
dialogue-event-reason = El motivo
event-reason-text = ¿Qué conviene saber del motivo?
    .help = Una o dos frases, o sáltela. Se traducen.
    .why = Se entiende mejor cuando se sabe por qué. La leen todas las personas que recibieron el anuncio.
dialogue-event-dates = Fechas para elegir
event-dates-text = ¿Qué fechas propone?
    .help = De dos a diez, una por línea. Por ejemplo: 16 de junio de 2027 (primera línea), 18 de junio de 2027 18:30 (segunda línea)
    .why = Cada persona dice en qué fechas puede venir, y usted ve cuántas son.
wrong-time = No he podido leer una hora. Puede escribir por ejemplo 18:30 o 6 de la tarde.
wrong-time-unclear = ¿Son las { $first } o las { $second }? Escriba la hora con los minutos, por ejemplo { $second }.

# Lists and cards of events.
event-next = próximo
    .words = próximo, próxima, próximos, próximas, el próximo, la próxima, siguiente
event-cancelled = Cancelado
event-postponed = Aplazado: se anunciará la nueva fecha
event-places-left = Plazas libres
event-more = Toda la información
event-list-head = Próximos eventos
event-list-head-of = Próximos eventos: { $asked }
event-list-none = Por ahora no hay ningún evento previsto. Para registrar uno, escriba «evento».
event-list-none-such = Ningún evento próximo corresponde: { $asked }
event-room-none = Por ahora no hay ningún evento previsto. Más información: { $link }
event-room-more = Todos los próximos eventos, y cómo responder: { $link }
event-agenda-head = Sus eventos
event-agenda-none = Todavía no ha respondido a ningún evento próximo.
event-agenda-file = Sus eventos, para su calendario. Abra el archivo para añadirlos; puede volver a abrirlo cuando algo cambie.
event-calendar = { $title }: abra este archivo para añadirlo a su calendario.
event-no-calendar = Todavía no tiene fecha: no hay nada para un calendario.
event-gone = Este evento ya no es público.
event-not-yours = Solo pueden hacerlo quienes organizan este evento y el equipo de coordinación.
event-already = Ya es así. No se ha cambiado nada.
event-do-all = Todos los próximos eventos
event-do-answer = ¿Viene usted?
event-do-calendar = Para mi calendario
event-do-calendar-mine = Para mi calendario
event-do-file = Documento
event-do-manage = Organizar
event-do-card = Ver
event-do-edit = Cambiar
event-do-who = Quién viene (en números)
event-do-announce = Anunciar
event-do-fix = Fijar la fecha
event-do-postpone = Aplazar
event-do-cancel = Cancelar el evento
event-do-revive = Al final se celebra
event-do-poll = Dejar elegir la fecha
event-do-helpers = Organizar entre varias personas
event-do-reminders = Recordatorios
event-manage = { $title }: ¿qué desea hacer?
event-published = { $title } ya es público. ¿Desea anunciarlo?
event-announce-wish = Quienes organizan { $title } desean que se anuncie.
event-announce-asked = El equipo de coordinación recibe su petición de anunciar { $title } y se ocupará.

# Changes.
event-moved = { $title } se celebra ahora: { $when }. Se avisa a quienes recibieron el anuncio o vienen, y se corrigen anuncios y calendarios.
event-postpone-how = { $title }: ¿se conoce la nueva fecha?
event-postpone-to = Sí, a una nueva fecha
event-postpone-later = No, más adelante
event-cancel-sure = ¿Cancelar { $title }? Se avisa enseguida, en cada idioma, a quienes recibieron el anuncio o vienen.
event-cancel-yes = Sí, cancelar
event-done-cancelled = { $title } queda cancelado. Se avisa a quienes recibieron el anuncio o vienen.
event-done-postponed = { $title } queda aplazado. Se avisa a quienes recibieron el anuncio o vienen. Cuando se conozca la nueva fecha, fíjela aquí.
event-done-revived = { $title } se celebra al final. Se avisa a quienes recibieron el anuncio o vienen.
event-changed-head = Cambio: { $title }
event-changed-line = { $what }: { $was } → { $now }
event-changed-cancelled = El evento queda cancelado.
event-changed-postponed = El evento queda aplazado. Se anunciará la nueva fecha.
event-changed-revived = El evento se celebra al final.
event-changed-link = La dirección de conexión es nueva. Quienes vienen la encuentran en privado.
event-changed-was = Estaba previsto: { $date }

# A choice of dates.
event-poll-title = ¿Qué fechas le convienen para { $title }?
event-poll-how = Escriba de { $fewest } a { $most } fechas distintas, una por línea.
event-poll-whole = No es una fecha completa: { $text }. Escriba día, mes y año.
event-poll-again = ¿Desea intentarlo de nuevo?
event-poll-begun = Ya se pregunta por { $count } fechas para { $title }. Le avisaré al final; mientras tanto puede mirar.
event-poll-closed = La elección de fechas para { $title } ha terminado. Respuestas: { $count }
event-poll-show = Ver las respuestas
event-poll-which = { $title }: cuántas personas pueden venir en cada fecha. Elija una para fijarla.
event-poll-take = { $date } · { $count }

# Organising together.
event-helpers =
    { $count ->
        [0] { $title }: nadie lo organiza todavía con usted.
        [one] { $title }: { $count } persona más lo organiza.
       *[other] { $title }: { $count } personas más lo organizan.
    } Quien lo organiza puede cambiarlo y ve los números, no los nombres.
event-helpers-code = Invitar a alguien
event-helpers-leave = Ya no lo organizo
event-helpers-clear = Organizarlo de nuevo sin las demás personas
event-helpers-made = Entregue esto a una sola persona de confianza. Vale una vez y le permite organizar { $title } con usted:
event-helpers-typed = O esa persona me escribe esto en privado:
event-helpers-welcome = Ahora usted también organiza { $title }.
event-helpers-used = Esta invitación ya se usó o ya no vale. Pida una nueva.
event-helpers-joined = Alguien aceptó su invitación y organiza { $title } con usted.
event-helpers-left = Usted ya no organiza { $title }.
event-helpers-ended = { $title } se organiza en adelante sin usted. Gracias por su ayuda.
event-helpers-cleared = Usted organiza de nuevo { $title } sin las demás personas.

# Who comes: answers, places, interpretation.
# Quién viene a un evento.
# Lo que se responde: en un botón; .words: escrito en respuesta, separado por comas.
rsvp-pick-yes = ✅ Voy
    .words = sí, voy, iré, asistiré, allí estaré, ahí estaré, cuenten conmigo, participo
rsvp-pick-maybe = 🤔 Quizás
    .words = quizás, quizá, tal vez, a lo mejor, aún no lo sé, todavía no sé
rsvp-pick-no = ❌ No voy
    .words = no, no voy, no iré, no puedo ir, no podré ir, no asistiré

# Lo que vale una respuesta: con rsvp-in-private, 190 caracteres como máximo.
rsvp-noted-yes = Anotado: usted viene.
rsvp-noted-maybe = Anotado: quizás venga.
rsvp-noted-no = Anotado: no viene. Puede cambiar de opinión en cualquier momento.
rsvp-noted-asked = Anotado. La organización decide sobre cada solicitud. Le diré la respuesta en privado.
rsvp-noted-refused = La organización no ha podido darle una plaza.
# $position: número en la lista de espera.
rsvp-noted-waiting = Todas las plazas están ocupadas. Tiene el número { $position } en la lista de espera.
# $kept: número de plazas; $position: número en la lista de espera.
rsvp-noted-kept = { $kept ->
    [one] { $kept } plaza se reserva para personas afectadas, las demás están ocupadas.
   *[other] { $kept } plazas se reservan para personas afectadas, las demás están ocupadas.
} Lista de espera: número { $position }.
rsvp-in-private = Escríbame en privado para pedir interpretación o decir qué necesita.
rsvp-unanswered = ¿Vendrá? Nadie más que usted ve su respuesta.

rsvp-gone = Este evento ya no existe.
rsvp-cancelled = Este evento se ha cancelado: ya no hay nada que responder.
rsvp-over = Este evento ya ha pasado.
rsvp-late = El plazo de este evento ha terminado. Si aún quiere venir, escriba a la organización, por favor.
rsvp-invited-only = Este evento es por invitación. La organización puede darle un código.

# $date: hasta cuándo se reservan plazas.
rsvp-kept-until = Si siguen libres el { $date }, pasan a la lista de espera.
rsvp-why-concerned = Algunas plazas se reservan para personas a quienes el tema de este evento afecta en su propia vida, para que no se hable de ello sin ellas. No tiene que decir si es su caso. Si lo dice, nadie lo ve: solo se cuenta.
# $language: el nombre de un idioma.
rsvp-has-interpretation = Interpretación: { $language }
# $needs: tal como se escribió.
rsvp-has-needs = Necesidades de acceso: { $needs }
rsvp-has-concerned = Ha pedido una plaza reservada para personas afectadas.

rsvp-interpretation = Interpretación
rsvp-needs = Necesidades de acceso
rsvp-no-needs = Borrar mis necesidades de acceso
rsvp-concerned-yes = Me afecta
rsvp-concerned-no = No me afecta
rsvp-forget = Olvidar mi respuesta
rsvp-event = El evento
rsvp-more = Mi respuesta
rsvp-cannot = No puedo ir
rsvp-who = Quién viene
# $title: del evento.
rsvp-forgotten = He olvidado lo que respondió sobre { $title }.
rsvp-which-language = ¿A qué idioma necesita interpretación? La organización solo ve cuántas personas piden cada idioma.
rsvp-other-language = Otro idioma
rsvp-no-language = Ninguno

# Dicho en privado. $title: del evento.
rsvp-moved-up = Ha quedado libre una plaza: tiene plaza en { $title }. Si ya no puede venir, dígalo, por favor, y pasará la persona siguiente.
rsvp-moved-down = En { $title } hay menos plazas de las previstas. Lo siento: ahora está en la lista de espera, y le avisaré cuando quede libre una plaza.
rsvp-turned-away = La organización de { $title } no ha podido darle una plaza esta vez. Lo siento.
rsvp-let-in = La organización de { $title } ha dicho que sí: tiene plaza.
rsvp-let-wait = La organización de { $title } ha dicho que sí, pero todas las plazas están ocupadas. Está en la lista de espera, y le avisaré cuando quede libre una.

# Para la organización. $language: el nombre de un idioma; $before: número de otros eventos.
rsvp-request = { $before ->
    [0] Una persona que lee en { $language } quisiera venir a { $title }. Es su primer evento aquí.
    [one] Una persona que lee en { $language } quisiera venir a { $title }. Se ha inscrito en { $before } evento más.
   *[other] Una persona que lee en { $language } quisiera venir a { $title }. Se ha inscrito en { $before } eventos más.
}
rsvp-let = Dar una plaza
rsvp-refuse = Decir que no
rsvp-request-gone = Esta persona ya no quiere venir.
rsvp-request-seated = Esta persona tiene plaza, y lo sabe.
rsvp-request-waiting = Esta persona está en la lista de espera, y lo sabe.
rsvp-request-asked = Esta solicitud sigue sin respuesta.
rsvp-request-refused = Esta persona sabe que no tiene plaza.
rsvp-request-none = Esta solicitud está resuelta.
rsvp-no-requests = Nadie espera respuesta sobre { $title }.
# $count: número de personas o de plazas.
rsvp-count-coming = Vienen: { $count }
rsvp-count-maybe = Quizás: { $count }
rsvp-count-places = Plazas: { $count }
rsvp-count-waiting = Lista de espera: { $count }
# $count: plazas; $taken: personas afectadas que tienen plaza.
rsvp-count-kept = Reservadas para personas afectadas: { $count }, ocupadas por ellas: { $taken }
rsvp-count-asked = Solicitudes sin respuesta: { $count }
rsvp-count-covered = Interpretación, { $language }: { $count }, cubierta
rsvp-count-missing = Interpretación, { $language }: { $count }, nadie todavía
# $languages: nombres de idiomas.
rsvp-count-rooms = En las salas que lo leyeron también se usa: { $languages }
rsvp-count-needs = Lo que necesitan algunas personas para participar:
rsvp-count-private = Nadie ve quién viene, solo cuántas personas.
rsvp-requests = Solicitudes ({ $count })
rsvp-invite = Invitar
rsvp-release = Abrir a todo el mundo las plazas reservadas
rsvp-released = Las plazas están abiertas a todo el mundo.
rsvp-when-late-ask = Después del plazo: preguntarme
rsvp-when-late-refuse = Después del plazo: decir que no
rsvp-covered = { $language }: ya está cubierto
rsvp-refresh = Contar de nuevo
rsvp-organisers-only = Solo la organización de este evento puede hacerlo.

rsvp-invite-ask = ¿Para cuántas personas es el código de { $title }?
rsvp-invite-for = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
rsvp-invite-made = { $count ->
    [one] Esta invitación a { $title } es para { $count } persona. Désela solo a quien corresponde: no sé quién es.
   *[other] Esta invitación a { $title } es para { $count } personas. Désela solo a quienes corresponde: no sé quiénes son.
}
rsvp-invite-typed = Donde el enlace no funcione, se me escribe esto en privado:
rsvp-code-used = Esta invitación a { $title } ya se ha usado, o no la conozco. La organización puede darle otra.

# Interpretación. $language: el nombre de un idioma; $count: número de personas.
rsvp-interpretation-missing = El evento empieza en dos semanas o menos, y falta interpretación. Pregunto a las y los intérpretes.
rsvp-interpretation-complete = La interpretación está cubierta, según lo que me han dicho que necesitan.
rsvp-interpreter-wanted = { $count ->
    [0] Se desea interpretación: { $language }. ¿Puede encargarse?
    [one] { $count } persona necesita interpretación: { $language }. ¿Puede encargarse?
   *[other] { $count } personas necesitan interpretación: { $language }. ¿Puede encargarse?
}
rsvp-covered-now = Interpretación: { $language } ya está cubierto. Gracias.
rsvp-take-on = Me encargo
rsvp-leave = Al final no puedo
rsvp-interpreters-only = Solo pueden encargarse las y los intérpretes de la red.
rsvp-already-covered = { $language } ya está cubierto en { $title }. Gracias por ofrecerse.
rsvp-taken-on = Gracias. Usted interpreta en { $title }: { $language }. La organización sabe que alguien lo hace, pero no quién.
rsvp-left = Anotado: no interpreta en { $title }. La organización sabe que falta alguien.
rsvp-told-taken = Interpretación en { $title }, { $language }: alguien se encarga.
rsvp-told-left = Interpretación en { $title }, { $language }: quien se encargaba al final no puede.

# Preguntas cortas.
dialogue-rsvp-needs = Necesidades de acceso
    .about = Lo que escriba aquí se guarda cifrado. La organización lo lee sin saber quién lo escribió.
    .done = Anotado.
rsvp-needs-text = ¿Qué necesita para poder participar?
    .help = Bastan unas palabras, 60 como máximo, sin nombres. Por ejemplo: un lugar accesible en silla de ruedas
    .why = Para que la organización pueda prepararse. Ve qué hace falta, no a quién.
dialogue-rsvp-language = Interpretación
    .about = La organización solo ve cuántas personas piden cada idioma.
    .done = Anotado.
rsvp-language-languages = ¿A qué idioma necesita interpretación?
    .help = Nombre un idioma. Por ejemplo: tamil
    .why = Para que la organización sepa qué intérpretes buscar.

# Announcements: writing, reading in every language, agreeing, sending.
# The kinds of announcements; they stand above the title.
announcement-news = Noticia
announcement-call = Llamamiento
announcement-meeting = Reunión
announcement-urgent = Urgente
announcement-other = Anuncio
dialogue-announce = Escribir un anuncio
    .about = Cuatro preguntas breves. Después elige a quién va dirigido y cuándo sale, y lee cada idioma. Nada sale antes de que usted lo envíe.
    .done = El anuncio está escrito. Todavía no ha salido nada.
announce-kind = ¿Qué tipo de anuncio es?
    .help = Elija el tipo que mejor convenga. Uno urgente llega también en las horas de silencio.
    .why = La palabra aparece encima del título.
announce-title = ¿Cuál es el título?
    .help = Una línea, 20 palabras como máximo. Por ejemplo: Encuentro regional en Dakar el 16 de junio
    .why = Es lo primero que se lee, y a veces lo único.
announce-text = ¿Qué quiere anunciar?
    .help = Escriba en su idioma, 500 palabras como máximo: qué, cuándo, dónde, qué hacer. Yo traduzco y usted lo lee de nuevo.
    .why = Cada grupo lo lee en su idioma.
announce-file = ¿Quiere añadir una imagen o un archivo?
    .help = Envíe una imagen o un archivo, o siga sin él. Por ejemplo, un cartel.
    .why = Sale con el anuncio, el mismo en todos los idiomas.
# One field of an announcement in one language is written anew.
dialogue-announce-title = Reescribir el título
    .about = Su título sustituye al anterior en este idioma.
    .done = Gracias, queda anotado.
announce-title-text = ¿Cuál debe ser el título?
    .help = Escriba el título entero, 20 palabras como máximo.
    .why = Los grupos de este idioma lo leen así.
dialogue-announce-text = Reescribir el texto
    .about = Su texto sustituye al anterior en este idioma.
    .done = Gracias, queda anotado.
announce-text-text = ¿Cómo debe decir el texto?
    .help = Escriba el texto entero, 500 palabras como máximo. Compruebe fechas y lugares.
    .why = Los grupos de este idioma lo leen así.
# A second coordinator does not agree.
dialogue-announce-refuse = No aprobar un anuncio
    .about = El anuncio no sale por ahora. Su motivo llega a quien lo escribió.
    .done = Su motivo se ha transmitido. El anuncio vuelve a ser un borrador.
announce-refuse-text = ¿Qué debería cambiar?
    .help = En pocas palabras. Por ejemplo: La fecha aún no está fijada.
    .why = Así se puede mejorar.
# When it is to leave.
dialogue-announce-when = Elegir el momento
    .about = El anuncio saldrá por sí solo, aunque usted no esté.
    .done = Queda anotado.
announce-when-date = ¿Qué día debe salir?
    .help = Un día completo. Por ejemplo: 16 de junio de 2027, o mañana.
    .why = No sale antes.
announce-when-time = ¿A qué hora?
    .help = Por ejemplo: 18:30
    .why = En las horas de silencio de un grupo espera a que terminen, salvo que sea urgente.
announce-when-zone = ¿En qué huso horario?
    .help = Una ciudad o un país. Por ejemplo: Lisboa. Si lo deja, es el suyo.
    .why = La misma hora no llega a todas partes a la vez.
# The screen of an announcement.
announce-head-event = Evento
announce-state-draft = Borrador. Todavía no ha salido nada.
# $agreed: how many have; $needed: how many must.
announce-state-approval = Esperando el acuerdo de otra persona de la coordinación ({ $agreed } de { $needed }).
announce-state-scheduled = Listo. Sale por sí solo.
announce-state-sending = Se está enviando.
announce-state-sent = Enviado.
announce-state-expired = No salió: su hora había pasado.
announce-state-cancelled = No salió.
announce-state-withdrawn = Retirado de todos los grupos.
announce-correcting = Se ha modificado desde entonces. Los grupos aún leen la versión anterior.
announce-correction-waits = La corrección espera el acuerdo de otra persona de la coordinación.
# To whom; $list: names.
announce-who-all = Para: todos los grupos
announce-who-bridges = Grupos enlazados: { $list }
announce-who-regions = Regiones: { $list }
announce-who-languages = Idiomas: { $list }
announce-who-topics = Temas: { $list }
announce-who-members = Y en privado, a quienes lo pidieron
announce-who-members-only = Solo en privado, a quienes lo pidieron
announce-who-nobody = Para nadie
# $rooms: groups and rooms; $persons: people in private.
announce-reach =
    { $persons ->
        [0] Llega ahora a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        }.
        [one] Llega ahora a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        } y a una persona en privado.
       *[other] Llega ahora a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        } y a { $persons } personas en privado.
    }
# When it leaves.
announce-when-now = Cuándo: en cuanto lo envíe
# $time: a moment, perhaps on two clocks.
announce-when-at = Cuándo: { $time }
# $hours: 6, 24 or 72.
announce-late = Si en ese momento no funciono, lo envío hasta { $hours } horas más tarde; después no, y se lo digo.
announce-late-any = Si en ese momento no funciono, lo envío más tarde, sea cual sea el retraso.
announce-late-help = Las horas dicen cuánto tiempo sigue siendo útil después de su hora.
announce-urgent = Urgente: no espera a que terminen las horas de silencio.
# How far it is in a language.
announce-languages = Idiomas
# $language: its name; $state: one of those below.
announce-lang-line = – { $language }: { $state }
announce-lang-source = como se escribió
announce-lang-human = leído por una persona
announce-lang-machine = traducido por máquina, sin leer todavía
announce-lang-stale = anterior al original
announce-lang-missing = falta
announce-lang-pending = traduciéndose
# $state: one of the above, for a language that no group reads.
announce-not-required = { $state } (solo en privado)
# Labels of buttons: short. $language: its name.
announce-b-language = { $language }: leer
announce-b-audience = A quién
announce-b-when = Cuándo
announce-b-preview = Vista previa
announce-b-send = Enviar…
announce-b-drop = Descartar
announce-b-drop-yes = Sí, descartar
announce-b-change = Modificar
announce-b-now = Enviar ahora
announce-b-cancel = No enviar
announce-b-refresh = Actualizar
announce-b-correct = Enviar la corrección
announce-b-report = Informe
announce-b-withdraw = Retirar
announce-b-go = Enviar
announce-b-all-the-same = Enviar de todos modos
announce-b-open = Abrir
announce-b-list = Anuncios
announce-b-agree = De acuerdo
announce-b-refuse = Todavía no
announce-b-read = Leer
announce-b-good = Está bien así
announce-b-title = Reescribir el título
announce-b-text = Reescribir el texto
announce-b-anew = Traducir de nuevo
announce-b-ask = Pedir a intérpretes
announce-b-to-rooms = Grupos
announce-b-to-members = En privado
announce-b-to-bridges = Grupos enlazados…
announce-b-to-regions = Regiones…
announce-b-to-languages = Idiomas…
announce-b-to-topics = Temas…
announce-b-to-all = Todos los grupos
announce-b-when-now = En cuanto lo envíe
announce-b-when-at = A una hora…
announce-b-late = { $hours } h de retraso como máximo
announce-b-late-any = Aunque sea muy tarde
announce-b-urgent = Urgente
# Choosing to whom and when. Nothing ticked means all.
announce-to-head = ¿Quién debe recibirlo?
announce-to-bridges = ¿Qué grupos enlazados? Sin marcar: todos.
announce-to-regions = ¿Qué regiones? Sin marcar: todas.
announce-to-languages = ¿Grupos de qué idiomas? Sin marcar: todos.
announce-to-topics = ¿Grupos de qué temas? Sin marcar: todos.
announce-when-head = ¿Cuándo debe salir?
announce-when-whole = Necesito un día completo y una hora, por ejemplo: 16 de junio de 2027, 18:30.
announce-when-past = Ese momento ya ha pasado: { $time }.
announce-when-gone = La hora elegida ya pasó. Elija otra, o envíelo ahora.
# What is said about it. $language: a language; $title: of the announcement.
announce-preview = Esto es lo que leen los grupos, en { $language }:
# The name of a file that has none.
announce-file-name = adjunto
announce-field-title = Título
announce-field-text = Texto
announce-version = Versión ({ $language }):
announce-read = Gracias. La versión en { $language } está leída.
announce-corrected = Gracias. La versión en { $language } está reescrita.
announce-anew = Estoy traduciendo de nuevo ({ $language }); estará en un momento.
announce-text-changed = Este texto ha cambiado entretanto. Aquí está como es ahora.
announce-please-read = El anuncio «{ $title }» necesita que alguien lo lea en { $language } antes de salir. ¿Podría mirarlo?
# $count: interpreters.
announce-asked =
    { $count ->
        [one] He preguntado a una persona intérprete de { $language }.
       *[other] He preguntado a { $count } intérpretes de { $language }.
    }
announce-nobody-speaks = No conozco a intérpretes de { $language } con quienes pueda contactar ({ $count }).
# Told to whoever announces it. $role: interpreter, or coordinator.
announce-told-read =
    { $role ->
        [interpreter] Una persona intérprete
       *[other] Una persona de la coordinación
    } ha leído «{ $title }» en { $language }.
announce-told-corrected =
    { $role ->
        [interpreter] Una persona intérprete
       *[other] Una persona de la coordinación
    } ha reescrito «{ $title }» en { $language }.
announce-told-changed =
    { $role ->
        [interpreter] Una persona intérprete
       *[other] Una persona de la coordinación
    } ha modificado «{ $title }». Vuelve a ser un borrador y espera que se envíe.
announce-told-agreed = Otra persona de la coordinación está de acuerdo con «{ $title }».
# What they wrote follows, translated.
announce-told-refused = «{ $title }» aún no sale. Otra persona de la coordinación escribe:
announce-told-dropped = Otra persona de la coordinación ha descartado «{ $title }». No ha salido nada.
announce-reaches-nobody = No llegaría a nadie. Elija quién debe recibirlo.
# What holds it back, a line for each language.
announce-held = Esto todavía no está en orden:
announce-held-machine = traducción automática que nadie ha leído; se indicaría así
announce-held-stale = anterior al original; estos grupos leerían el original
announce-held-missing = falta; estos grupos leerían el original
# $languages: names of languages.
announce-held-all = Sin leer por nadie: { $languages }
announce-others-agree = Otra persona de la coordinación debe estar de acuerdo antes del envío.
announce-asked-others =
    { $count ->
        [one] He pedido el acuerdo de otra persona de la coordinación.
       *[other] He pedido el acuerdo de otras { $count } personas de la coordinación.
    }
announce-nobody-to-agree = Otra persona de la coordinación debe estar de acuerdo, pero no puedo contactar con ninguna. No ha salido nada.
# Asked of the other coordinators; the text follows.
announce-please-agree =
    El anuncio «{ $title }» va a enviarse a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        }. ¿Está de acuerdo?
announce-please-agree-correction =
    Una corrección de «{ $title }» va a llegar a { $rooms ->
            [one] { $rooms } grupo
           *[other] { $rooms } grupos
        }. ¿Está de acuerdo?
announce-own = Usted ya dio su acuerdo. Hace falta el de otra persona.
announce-agreed = Gracias, queda anotado. Falta otro acuerdo.
announce-decided = Ya está decidido. Así está ahora.
announce-changed = Se ha modificado entretanto. Aquí está como es ahora.
announce-too-late = Es demasiado tarde para eso. Así está ahora.
announce-scheduled = Saldrá a su hora.
announce-leaves = Sale ahora.
announce-correction-goes = La corrección sustituye lo enviado.
announce-corrected-sent =
    { $count ->
        [one] La corrección va a { $count } destino.
       *[other] La corrección va a { $count } destinos.
    }
announce-draft-again = Vuelve a ser un borrador.
announce-drop-sure = ¿Descartar «{ $title }»? Su texto se pierde.
announce-dropped = Descartado. No ha salido nada.
announce-gone = Este anuncio ya no existe.
# Why something did not leave.
announce-no-right = Una persona que dio su acuerdo ya no forma parte de la coordinación.
# The list of announcements.
announce-list = Anuncios
announce-none = Todavía no hay anuncios. Para escribir uno: anunciar
announce-untitled = Mensaje
# States in a list, very short.
announce-short-draft = borrador
announce-short-approval = por aprobar
announce-short-scheduled = previsto
announce-short-sending = en curso
announce-short-sent = enviado
announce-short-expired = no salió
announce-short-cancelled = no salió
announce-short-withdrawn = retirado
# $count: destinations.
announce-short-troubled = { $count } sin llegar

# Ideas and votes.

# Ideas: proposed, supported, put together.
dialogue-idea = Proponer una idea
    .about = Unas pocas preguntas cortas. Nadie ve de quién es una idea; todo el mundo la lee en su idioma y puede apoyarla.
    .done = Gracias. Su idea ya está a la vista de todo el mundo, y su apoyo cuenta.
idea-title = ¿Cuál es su idea, en una línea?
    .help = 20 palabras como máximo, en su idioma. Por ejemplo: Una reserva de viviendas amuebladas compartida entre municipios
    .why = Es lo que se ve en la lista de ideas, en todos los idiomas.
idea-summary = ¿Quiere contar algo más?
    .help = Qué cambiaría, y para quién; 150 palabras como máximo. Sin nombres ni direcciones.
    .why = Para que las demás personas la entiendan bien y puedan apoyarla.
idea-themes = ¿A qué temas pertenece?
    .help = Tres como máximo. Puede saltar esta pregunta.
    .why = Para que la encuentren las personas a quienes interesan esos temas.
idea-meeting = ¿Es un tema para un encuentro temático?
    .help = Responda sí si le gustaría que la red se reuniera sobre ello, por ejemplo en un seminario web.
    .why = Los temas de los encuentros se eligen entre estas ideas, por votación.
idea-anonymous = ¿Debe ser totalmente anónima?
    .help = Nadie ve nunca su nombre ni su cuenta. Si responde no, la relatoría ve que viene de alguien de la red, o de su organización. Si responde sí, no ve nada. En ambos casos solo este programa sabe que es suya, para poder preguntarle si una nueva redacción sigue diciendo lo que usted quería decir.
    .why = Algunas ideas se dan más fácilmente cuando nadie puede adivinar de quién vienen.
dialogue-idea-join = Reunir ideas
    .about = Escriba una sola idea que diga lo que dicen estas. Se pregunta a cada persona que las propuso si sigue siendo la suya.
    .done = La nueva idea ya está.
idea-join-title = ¿Cómo lo dice en una línea?
    .help = 20 palabras como máximo, en su idioma.
    .why = Es lo que figura en la lista en lugar de las ideas de origen.
idea-join-summary = ¿Y completo?
    .help = 200 palabras como máximo. Conserve lo que quiere cada una de las ideas.
    .why = Las personas que las propusieron lo leen y dicen si sigue siendo su idea.
dialogue-idea-reword = Redactar de nuevo una idea
    .about = Sus palabras sustituyen a las anteriores. Se pregunta otra vez a cada persona que propuso las ideas.
    .done = La nueva redacción está guardada.
idea-reword-title = ¿Cómo lo dice en una línea?
    .help = 20 palabras como máximo, en su idioma.
    .why = Es lo que figura en la lista en lugar de las ideas de origen.
idea-reword-summary = ¿Y completo?
    .help = 200 palabras como máximo. Añada lo que echan en falta quienes propusieron las ideas.
    .why = Las personas que las propusieron lo leen y dicen si sigue siendo su idea.
dialogue-idea-missing = Decir qué falta
    .about = Su respuesta llega a la relatoría sin su nombre.
    .done = Gracias. La relatoría la leerá.
idea-missing-text = ¿Qué falta, o qué no es correcto?
    .help = Con sus palabras, 150 como máximo. Puede saltar esta pregunta.
    .why = Para que se encuentren mejores palabras.
idea-list = Ideas de la red
idea-none = Todavía no hay ideas aquí.
idea-new = Proponer una idea
idea-all = Todas las ideas
idea-newest = Primero las más recientes
idea-most-supported = Primero las más apoyadas
idea-by-theme = Por tema
idea-which-theme = ¿Ideas sobre qué tema?
idea-meeting-topics = Temas para encuentros
idea-meeting-topic = Tema para un encuentro temático
idea-more-private = Todas las ideas, y las suyas: { $link }
idea-look = Leer la idea
idea-gone = Esta idea ya no está.
idea-not-allowed = Solo la relatoría y la coordinación pueden hacerlo.
idea-support = { $count ->
        [0] Todavía nadie la apoya.
        [one] La apoya { $count } persona.
       *[other] La apoyan { $count } personas.
    }
idea-support-it = Apoyarla
idea-support-back = Retirar mi apoyo
idea-supported = Su apoyo cuenta.
idea-not-supported = Su apoyo queda retirado.
idea-withdraw = Retirar esta idea
idea-withdraw-sure = Nadie verá ya esta idea. ¿La retira?
idea-withdrawn = La idea queda retirada.
idea-sources = Las ideas de origen
idea-made-of = { $count ->
        [one] Redactada de nuevo a partir de { $count } idea.
       *[other] Reúne { $count } ideas.
    }
idea-answers = Respuestas: sí { $yes }, no { $no }, sin respuesta { $asked }.
idea-said-no = Quien la propuso no la reconoce en lo que se hizo con ella.
idea-from-nobody = De alguien que desea seguir en el anonimato.
idea-from-member = De alguien de la red.
idea-from-organisation = De { $name }.
idea-put-together = Reunir con otras
idea-tick-alike = ¿Qué ideas dicen lo mismo que «{ $title }»? Marque { $most } como máximo; las más parecidas van primero.
idea-word-these = { $count ->
        [one] Redactarla de nuevo
       *[other] Reunir estas { $count } ideas
    }
idea-joined = { $count ->
        [one] La nueva redacción ya está. Se pregunta a quien la propuso si sigue siendo su idea.
       *[other] Las { $count } ideas están reunidas. Se pregunta a quienes las propusieron si siguen siendo sus ideas.
    }
idea-undo = Deshacer
idea-undone = Está deshecho: las ideas vuelven a estar por separado, con todo su apoyo.
idea-reword-it = Redactar de nuevo
idea-asked-again = La nueva redacción está guardada, y se pregunta otra vez a quienes propusieron las ideas.
idea-still-yours = ¿Sigue siendo su idea?
idea-yours = Su idea:
idea-became = Lo que la relatoría hizo con ella:
idea-still-mine = Sí, sigue siendo la mía
idea-not-mine = No, falta algo
idea-thanks-yes = Gracias. Su idea sigue viva con estas palabras.
idea-thanks-no = Gracias. Su idea queda por separado hasta que se resuelva.
idea-author-says-no = Quien propuso «{ $idea }» no la reconoce en «{ $made }».
idea-leave-alone = Dejarla por separado
idea-left-alone = La idea queda por separado.
idea-reworded-since = Entretanto se redactó de nuevo. Responda, por favor, a la última pregunta.

# Votes: prepared, open, closed.
dialogue-vote = Preparar una votación
    .about = Tres preguntas cortas. Después elige cómo se cuenta y hasta cuándo. Nada se abre antes de que usted la abra.
    .done = La votación está preparada.
vote-title = ¿Cuál es la pregunta?
    .help = Una línea, 30 palabras como máximo. Por ejemplo: ¿Qué tema para el próximo encuentro temático?
    .why = Es lo primero que lee todo el mundo, en todos los idiomas.
vote-summary = ¿Quiere explicarla?
    .help = De qué se trata y qué se sigue de ello, 200 palabras como máximo.
    .why = Para que todo el mundo vote sobre lo mismo.
vote-options = ¿Qué opciones hay?
    .help = Una por línea, de 2 a 20. Salte esta pregunta si las opciones son ideas de la red, o si pide consentimiento para una propuesta.
    .why = Cada opción se traduce y conserva su número en todos los idiomas.
dialogue-vote-closing = Elegir cuándo se cierra la votación
    .about = En su hora local. Se cierra por sí sola.
    .done = Queda guardado.
vote-closing-date = ¿Qué día se cierra la votación?
    .help = Una fecha completa, por ejemplo el 16 de junio.
    .why = Todo el mundo la lee en su propio huso horario.
vote-closing-time = ¿A qué hora?
    .help = Por ejemplo 18:00, en su hora local.
    .why = Los votos posteriores no se cuentan.
dialogue-vote-quorum = Fijar el cuórum
    .about = Cuántos votos hacen falta para que el resultado decida.
    .done = Queda guardado.
vote-quorum-number = ¿Cuántos votos hacen falta?
    .help = Un número; 0 si no hay cuórum. Con dos colegios, hacen falta otros tantos en cada uno.
    .why = Con menos votos se muestra el resultado, pero no decide nada.
dialogue-vote-objection = Decir por qué objeta
    .about = Su objeción ya está contada. Su razón ayuda a encontrar una propuesta mejor.
    .done = Gracias, queda guardado.
vote-objection-text = ¿Por qué objeta?
    .help = Con sus palabras, 150 como máximo. Sin nombres. Puede saltar esta pregunta.
    .why = La relatoría la lee sin saber de quién viene.
vote-objection-quote = ¿Se puede mostrar con el resultado, sin nombre?
    .help = Responda sí o no. Si es no, solo la leen la relatoría y la coordinación.
    .why = Para que todo el mundo entienda qué tiene que cambiar.
dialogue-vote-ballot = Votar
    .about = Los números de las opciones están arriba.
    .done = Su voto cuenta.
vote-ballot-numbers = ¿Qué números elige?
    .help = Números separados por espacios. Para una clasificación, primero la mejor: 2 4 1. Para dar puntos, tantas veces como quiera: 2 2 4, o 2:2 4:1.
    .why = Cada número es el de una opción, el mismo en todos los idiomas.
vote-list = Votaciones en curso
vote-none = No hay ninguna votación en este momento.
vote-new = Preparar una votación
vote-listed-open = { $title }
vote-listed-closed = Resultado: { $title }
vote-listed-prepared = En preparación: { $title }
vote-listed-run = Cerrar o retirar: { $title }
vote-how-private = Para votar, escríbame en privado: { $command }
vote-gone = Esta votación ya no está.
vote-stale = Este botón es demasiado antiguo. Abra de nuevo la votación, por favor.
vote-is-closed = Esta votación está cerrada.
vote-not-allowed = Solo la relatoría y la coordinación pueden hacerlo.
vote-set-method = Método: { $value }
vote-set-dots = Puntos por voto: { $value }
vote-set-most = Opciones por voto: { $value }
vote-set-counted = Recuento: { $value }
vote-set-colleges = Dos colegios, uno al lado del otro: { $value }
vote-set-quorum = Cuórum: { $value }
vote-set-closing = Cierre: { $value }
vote-method-one = una opción
vote-method-several = varias opciones
vote-method-dots = puntos
vote-method-ranking = clasificación
vote-method-consent = consentimiento
vote-counted-person = un voto por persona
vote-counted-organisation = un voto por organización
vote-no-quorum = ninguno
vote-no-limit = sin límite
vote-open-end = sin fijar
vote-no-options = Todavía no hay opciones.
vote-change-method = Método
vote-change-dots = Puntos
vote-change-most = Cuántas opciones
vote-change-audience = A quién se avisa
vote-change-closing = Cierre
vote-change-quorum = Cuórum
vote-change-texts = Pregunta y opciones
vote-count-persons = Contar personas
vote-count-organisations = Contar organizaciones
vote-two-colleges = Dos colegios
vote-from-ideas = Opciones de las ideas
vote-open-now = Abrir la votación
vote-ask-method = ¿Cómo se vota? Una opción; varias; puntos para repartir; una clasificación de todas las opciones (gana la que ganaría a cada una de las demás, método de Schulze); o consentimiento a una propuesta, con objeciones.
vote-ask-dots = ¿Cuántos puntos tiene cada voto?
vote-ask-most = ¿Cuántas opciones puede contener cada voto?
vote-ask-quorum = ¿Cuántos votos hacen falta para que el resultado decida?
vote-ask-closing = ¿Cuándo se cierra la votación?
vote-in-days = { $days ->
        [one] En { $days } día
       *[other] En { $days } días
    }
vote-other-quorum = Otro número
vote-other-closing = Otro día u otra hora
vote-closing-wrong = La votación tiene que cerrarse dentro de diez minutos como mínimo y de un año como máximo, en una fecha completa. Elija de nuevo, por favor.
vote-needs-options = Hacen falta al menos dos opciones.
vote-options-full = Ya hay 20 opciones.
vote-options-dropped = { $count ->
        [one] Sobra { $count } opción: el límite es 20.
       *[other] Sobran { $count } opciones: el límite es 20.
    }
vote-pick-ideas = ¿Qué ideas se someten a votación? El número que sigue a cada una es su apoyo.
vote-dropped = La votación queda eliminada.
vote-leaves-soon = Los textos todavía se están traduciendo. La votación se abre por sí sola en cuanto estén, en { $minutes } minutos como máximo.
vote-opened = La votación está abierta, y los grupos reciben el aviso.
vote-not-opened = La votación no pudo abrirse antes de su final. Sigue preparada como estaba: elija un nuevo final, por favor.
vote-not-opened-right = La votación no se abrió: las abren la relatoría y la coordinación, y usted ya no forma parte de ellas.
vote-close-early = Cerrarla ahora
vote-close-sure = ¿Cerrar la votación y anunciar el resultado? No se puede deshacer.
vote-close-now = Sí, cerrarla
vote-run-what = ¿Qué hacer con la votación «{ $title }»?
vote-withdraw = Retirarla
vote-withdraw-sure = ¿Retirar la votación? Desaparece de los grupos, y no se cuenta nada. No se puede deshacer.
vote-withdraw-now = Sí, retirarla
vote-withdrawn = La votación queda retirada.
vote-closed-yours = Su votación está cerrada, y se anuncia el resultado.
vote-look = Mostrar
vote-look-result = Mostrar el resultado
vote-make-event = Convertirlo en un evento
vote-invitation = Una votación
vote-how-one = Elija una opción.
vote-how-several = { $count ->
        [0] Elija tantas opciones como quiera.
        [one] Elija { $count } opción como máximo.
       *[other] Elija { $count } opciones como máximo.
    }
vote-how-dates = Elija todas las fechas que le convengan.
vote-how-dots = { $count ->
        [one] Tiene { $count } punto para dar.
       *[other] Tiene { $count } puntos para repartir como quiera.
    }
vote-how-ranking = Ponga las opciones en orden, primero la mejor. Las que deje fuera van al final.
vote-how-consent = ¿Consiente esta propuesta?
vote-terms-person = Cada persona tiene un voto, sean cuales sean sus cuentas y sus idiomas.
vote-terms-organisation = Cada organización tiene un voto.
vote-by-college = Las autoridades y la sociedad civil se cuentan una al lado de la otra.
vote-quorum-of = { $count ->
        [one] Hace falta al menos { $count } voto.
       *[other] Hacen falta al menos { $count } votos.
    }
vote-open-until = Abierta hasta: { $until }. Hasta entonces puede cambiar su voto.
vote-in-private = Votar en privado
vote-in-private-how = Votar en privado (escríbame { $command })
vote-say-in-private = Para contar su voto me falta un dato. Escríbame en privado: { $command }
vote-organisations-only = Aquí solo votan las organizaciones, y no conozco ninguna que usted represente. Más en privado: { $command }
vote-seen-here = Aquí, todo el grupo puede ver una reacción. En privado, nadie ve su voto.
vote-unread = Traducido por una máquina y aún sin revisar: { $languages }. Las personas intérpretes pueden leer y corregir estos textos: { $command }
vote-objected-here = Su objeción cuenta. Dígame por qué en privado: { $command }
vote-yes = Consiento
vote-abstain = Me abstengo
vote-object = Objeto
vote-yours = Su voto cuenta así: { $choice }
vote-yours-none = Todavía no ha votado.
vote-changeable = Puede cambiarlo hasta: { $until }.
vote-counts = Su voto cuenta: { $choice }. Puede cambiarlo hasta: { $until }.
vote-counts-open = Su voto cuenta: { $choice }. Puede cambiarlo.
vote-empty = Su voto queda retirado.
vote-change = Cambiar mi voto
vote-reset = Empezar de nuevo
vote-only-one = Un solo número, por favor.
vote-no-dots-left = { $count ->
        [one] Tiene { $count } punto, y ya está dado.
       *[other] Los { $count } puntos ya están dados. Retire antes uno.
    }
vote-too-many = { $count ->
        [one] { $count } opción como máximo. Retírela antes.
       *[other] { $count } opciones como máximo. Retire antes una.
    }
vote-typed-wrong = Responda, por favor, con números del 1 al { $most }, separados por espacios.
vote-no-organisation = En la votación «{ $title }» votan las organizaciones. No conozco ninguna que usted represente: regístrela, o escriba a la coordinación.
vote-which-organisation = ¿En nombre de qué organización vota en «{ $title }»?
vote-which-college = En la votación «{ $title }» se cuentan dos colegios, uno al lado del otro. ¿A cuál pertenece? Lo recuerdo para las próximas votaciones.
vote-college-authorities = Autoridades
vote-college-civil-society = Sociedad civil
vote-organisation-changed = Otra persona de { $organisation } cambió su voto en «{ $title }». Cuenta el último voto de una organización.
vote-closes-soon = Esta votación se cierra pronto, { $until }:
vote-result-title = Resultado de la votación
vote-ballots-person = { $count ->
        [one] Votó { $count } persona
       *[other] Votaron { $count } personas
    }
vote-ballots-organisation = { $count ->
        [one] Votó { $count } organización
       *[other] Votaron { $count } organizaciones
    }
vote-quorum-missed = No se alcanza el cuórum.
vote-wins = gana a { $count } de { $others }, primera para { $first }
vote-nobody = Nadie ha votado por ninguna opción.
vote-undecided-quorum = No hubo votos suficientes: no se decide nada.
vote-consented = Consentimiento: nadie objeta.
vote-not-consented = No hay consentimiento: hay objeciones que trabajar, o nadie consintió.
vote-colleges-differ = Los dos colegios no coinciden: no se decide nada.
vote-college-empty = En uno de los dos colegios no votó nadie: no se decide nada.
vote-won = Elegida: { $option }
vote-tied = Empatadas en primer lugar: { $options }
vote-objections = Objeciones
vote-reasons = Leer las objeciones
vote-no-reasons = Nadie dio una razón.

# Joint actions, the charter, following, digests, who is heard.
# Ajustes: huso horario y horas de silencio.
# $zone: un huso en palabras; $time: la hora que es allí.
settings-zone = Huso horario: { $zone }. Allí son las { $time }.
settings-zone-network = Huso horario: { $zone }, el de la red. Allí son las { $time }.
# $start, $end: horas del día.
settings-quiet-hours = Horas de silencio: de { $start } a { $end }. Entonces no anuncio nada.
settings-quiet-hours-network = Horas de silencio: de { $start } a { $end }, como en toda la red. Entonces no anuncio nada.
settings-quiet-hours-none = Horas de silencio: ninguna
settings-set-zone = Cambiar el huso
settings-set-quiet = Cambiar las horas de silencio
settings-follow = Lo que sigo
settings-quiet-own = Digo las mías
settings-quiet-none = Ninguna
    .words = ninguna, ninguno, nunca, sin silencio, nada
settings-quiet-network = Como la red
    .words = red, la red, las de la red, como la red, por defecto, como todo el mundo
# $text: lo que se escribió.
settings-quiet-wrong = No pude leer horas en { $text }. Bastan dos, por ejemplo: 22:00 a 7:00
dialogue-settings-zone = Su huso horario
    .about = Con él doy las horas como su reloj y le escribo de día.
    .done = Anotado.
settings-zone-zone = ¿En qué huso horario vive?
    .help = Basta una ciudad, o un país con una sola hora. Por ejemplo: Dakar. Si la salta, vale el de la red.
    .why = Los eventos se le muestran a su hora y las novedades llegan de día. Nadie más lo ve.
dialogue-settings-quiet = Sus horas de silencio
    .about = En esas horas no anuncio nada. Lo que alguien le escribe directamente sí llega.
    .done = Anotado.
settings-quiet-span = ¿De qué hora a qué hora desea silencio?
    .help = Dos horas. Por ejemplo: 22:00 a 7:00. O escriba: ninguna. Si la salta, valen las de la red.
    .why = Para que las novedades no le despierten. Nadie más lo ve.

# Seguir.
follow-title = Lo que sigue
# $names: temas o regiones.
follow-themes = Temas: { $names }
follow-regions = Regiones: { $names }
follow-all = todo
follow-announcements-yes = Anuncios: en sus grupos y aquí en privado
follow-announcements-no = Anuncios: solo en sus grupos
follow-digest-off = Resumen: ninguno
follow-digest-daily = Resumen: cada mañana, cuando hay novedades
follow-digest-weekly = Resumen: los lunes, cuando hay novedades
follow-example = También puede escribirlo, por ejemplo: seguir vivienda, África, cada semana
follow-choose-themes = Elegir temas
follow-choose-regions = Elegir regiones
follow-announcements-start = Anuncios aquí también
follow-announcements-stop = Sin anuncios aquí
follow-choose-off = Sin resumen
follow-choose-daily = Resumen cada día
follow-choose-weekly = Resumen cada semana
follow-settings = Huso y horas de silencio
follow-themes-title = Temas
follow-themes-help = Su resumen trae novedades de los temas que marque. Sin ninguno, trata de todos.
follow-regions-title = Regiones
follow-regions-help = Su resumen trae novedades de las regiones que marque. Sin ninguna, trata de todas.
follow-noted = Anotado. Esto es lo que sigue ahora.
# $words: lo que no se entendió.
follow-not-understood = No entendí esto: { $words }
follow-daily = diario
    .words = diario, diaria, cada día, todos los días, al día, día, diariamente
follow-weekly = semanal
    .words = semanal, cada semana, todas las semanas, por semana, semana, los lunes, semanalmente
follow-off = sin resumen
    .words = sin resumen, nunca, ningún resumen
follow-announcements = anuncios
    .words = anuncios, anuncio, los anuncios
follow-stop = dejar
    .words = dejar, dejar de seguir, no seguir, parar, deje de seguir, ya no, no, sin
follow-everything = todo
    .words = todo, todos, todas, todos los temas, todas las regiones
follow-filler = resumen
    .words = resumen, el resumen, un resumen, novedades, noticias, sobre, y, de, del, en, tema, temas, región, regiones, el, la, los, las, por favor

# Resumen.
digest-title-daily = Lo nuevo
digest-title-weekly = Lo nuevo de la semana
digest-section-votes = Para decidir entre todo el mundo
digest-section-events = Próximos eventos
digest-section-requests = Peticiones y ofertas
digest-section-ideas = Ideas
digest-section-practices = Prácticas
digest-section-resources = Recursos
digest-section-beyond = De lugares que se oyen menos
digest-changed = cambiado
digest-cancelled = cancelado
digest-postponed = aplazado
# $date: un momento en palabras.
digest-closes = abierto hasta: { $date }
# $count: lo que no se nombra.
digest-more = { $count ->
    [one] Hay { $count } novedad más entre lo que sigue.
   *[other] Hay { $count } novedades más entre lo que sigue.
}
digest-change = Cambiar lo que sigo
digest-hint = El número abre una entrada.

# Acciones conjuntas.
action-title-board = Nuestras acciones conjuntas
action-more-private = El tablero completo: { $link }
action-title-over = Acciones terminadas o abandonadas
action-none = Todavía no hay nada aquí.
action-gone = Ya no encuentro esta acción.
action-not-yours = La coordinación y quien dirige la organización que lleva esta acción pueden cambiarla.
action-see-open = Acciones en marcha
action-see-over = Terminadas o abandonadas
action-new = Nueva acción
action-rooms-on = Contarlo a los grupos cada mes
action-rooms-off = No contarlo a los grupos
action-rooms-are-on = Desde ahora, cada grupo lee el estado de las acciones conjuntas el primero de mes.
action-rooms-are-off = Desde ahora, solo la coordinación lee el estado de las acciones conjuntas el primero de mes.
action-do-states = Cambiar el estado
action-do-step = Cambiar el próximo paso
action-do-due = Cambiar la fecha
action-do-owner = Cambiar quién la lleva
action-do-history = Historial
action-made = La acción está en el tablero.
action-which-state = ¿Cómo va?
# $state: una de las palabras siguientes.
action-state = Estado: { $state }
action-state-blocked = Bloqueada
action-state-under-way = En marcha
action-state-planned = Prevista
action-state-done = Terminada
action-state-dropped = Abandonada
# $owner: una organización o una función.
action-owner-is = La lleva: { $owner }
# $step: el próximo paso, tal como se escribió.
action-step-is = Próximo paso: { $step }
# $date: una fecha en palabras.
action-due-is = Plazo: { $date }
action-overdue = ⚠ Con retraso desde: { $date }
action-committee-only = Solo para el comité
action-machine-mark = traducción automática
action-was-made = puesta en el tablero
action-was-state = estado: { $state }
action-was-step = próximo paso: { $step }
action-was-due = plazo: { $date }
action-was-owner = la lleva: { $owner }
# $date: un día; $what: lo que cambió; $role: por quién.
action-history-line = { $date }: { $what } ({ $role })
action-by-owner = por quien la lleva
action-by-coordinator = por la coordinación
# $month: un mes y un año.
action-digest-title = Nuestras acciones conjuntas, { $month }
action-digest-late = Con retraso
action-digest-stuck = Bloqueadas
action-digest-soon = Plazo cercano
action-digest-others = En camino
action-digest-done = Terminadas en el último mes
action-digest-open = Abrir el tablero
dialogue-action = Añadir una acción conjunta
    .about = Lo que la red hace en común. Unas preguntas cortas; los miembros leen las respuestas en sus idiomas.
    .done = La acción está en el tablero.
action-title = ¿Cuál es la acción?
    .help = Como máximo 20 palabras. Por ejemplo: Preparar una guía común sobre la acogida rural
    .why = Es lo primero que se lee, traducido.
action-owner = ¿Quién la lleva?
    .help = Una organización del directorio o una función. Por ejemplo: Ciudad de Palermo
    .why = Todo el mundo ve a quién preguntar. Quien dirige esta organización puede mantener la acción al día.
action-step = ¿Cuál es el próximo paso?
    .help = Como máximo 60 palabras. Por ejemplo: Reunir ejemplos de cada región. Si aún no se sabe, sáltela.
    .why = Los miembros ven cómo avanza y dónde pueden ayudar.
action-due = ¿Para cuándo?
    .help = Un día, un mes o un año. Por ejemplo: junio de 2027. Si no hay fecha, sáltela.
    .why = Lo que se retrasa se señala, para que alguien pueda ayudar.
action-committee = ¿Es solo para el comité?
    .help = Sí: solo la ven la coordinación y quienes la llevan. No: la puede leer cualquier miembro.
    .why = Algunos trabajos son más fáciles antes de mostrarlos.
dialogue-action-step = Próximo paso
    .about = Lo que escriba sustituye el próximo paso de esta acción. El anterior queda en el historial.
    .done = Anotado.
action-step-step = ¿Cuál es el próximo paso?
    .help = Como máximo 60 palabras. Por ejemplo: Reunir ejemplos de cada región. Si no hay ninguno, sáltela.
    .why = Los miembros ven cómo avanza y dónde pueden ayudar.
dialogue-action-due = Plazo
    .about = La nueva fecha sustituye a la anterior, que queda en el historial.
    .done = Anotado.
action-due-due = ¿Para cuándo?
    .help = Un día, un mes o un año. Por ejemplo: junio de 2027. Si no hay fecha, sáltela.
    .why = Lo que se retrasa se señala, para que alguien pueda ayudar.
dialogue-action-owner = Quién lleva la acción
    .about = La nueva respuesta sustituye a la anterior, que queda en el historial.
    .done = Anotado.
action-owner-owner = ¿Quién la lleva desde ahora?
    .help = Una organización del directorio o una función. Por ejemplo: Ciudad de Palermo
    .why = Todo el mundo ve a quién preguntar. Quien dirige esta organización puede mantener la acción al día.

# Carta.
charter-none = Todavía no hay una carta para firmar.
# $version: un número; $years: por cuánto tiempo se firma por lo general.
charter-version = { $years ->
    [one] Versión { $version }, firmada por lo general por { $years } año
   *[other] Versión { $version }, firmada por lo general por { $years } años
}
charter-count = { $count ->
    [0] Ninguna organización ha firmado todavía.
    [one] { $count } organización se compromete con la carta.
   *[other] { $count } organizaciones se comprometen con la carta.
}
# $name: una organización; $date: un día en palabras.
charter-signed = { $name } se compromete con la versión { $version } hasta esta fecha: { $date }.
charter-signed-before = { $name } firmó la versión { $version }, anterior, válida hasta esta fecha: { $date }.
charter-unsigned = { $name } no ha firmado.
# $command: una orden tal como se escribe aquí.
charter-no-organisation = Quien dirige una organización del directorio puede firmar por ella. Para registrar la suya: { $command }
charter-original = Leer el original
charter-do-sign = Firmar: { $name }
charter-do-renew = Renovar: { $name }
charter-do-leave = Retirar: { $name }
charter-not-yours = Solo quien dirige esta organización puede hacerlo.
charter-sign-for = { $years ->
    [one] Va a firmar la versión { $version } de la carta por { $name }, por lo general por { $years } año. Se verá que la organización se compromete y hasta cuándo. Su función solo la ve la coordinación, su cuenta nadie. Puede retirar la firma en cualquier momento.
   *[other] Va a firmar la versión { $version } de la carta por { $name }, por lo general por { $years } años. Se verá que la organización se compromete y hasta cuándo. Su función solo la ve la coordinación, su cuenta nadie. Puede retirar la firma en cualquier momento.
}
charter-not-signed = No se firmó nada.
charter-changed-meanwhile = La carta ha cambiado entretanto. Léala otra vez antes de firmar, por favor.
charter-done = Gracias. { $name } se compromete con la carta hasta esta fecha: { $date }. Se lo recordaré antes de que termine.
charter-leave-sure = ¿{ $name } ya no se compromete con la carta? Se verá enseguida en su ficha.
charter-leave-yes = Sí, retirar
charter-left = { $name } ya no se compromete con la carta.
charter-ends = La firma de la carta por { $name } termina en esta fecha: { $date }.
charter-ends-today = La firma de la carta por { $name } termina hoy, { $date }.
charter-ended = La firma de la carta por { $name } terminó en esta fecha: { $date }.
charter-renew = Renovar
charter-read-new = Leer y firmar
# $title: el de la carta.
charter-asks-anew = Hay una nueva versión de la carta: { $title }. Lo que firmó vale hasta su fin. ¿Quiere leer la nueva y firmarla?
charter-draft = La versión en preparación
charter-list = Quién ha firmado
charter-new = Escribir una nueva versión
charter-written = La nueva versión está guardada y se está traduciendo. Antes de que la ponga en vigor solo la ven la coordinación, la relatoría y quienes interpretan.
charter-languages-human = Leído por una persona: { $languages }
charter-languages-machine = Traducido por una máquina, aún sin leer: { $languages }
charter-languages-missing = Falta todavía: { $languages }
charter-fix-title = Corregir el título
charter-fix-text = Corregir el texto
charter-mended = Corregido. Gracias.
charter-publish = Poner en vigor
charter-publish-sure = ¿Se pone en vigor de todos modos?
charter-publish-anyway = Poner en vigor tal cual
charter-published = La versión { $version } está en vigor. A quienes firmaron una anterior se les invita a firmarla.
charter-drop = Descartar
charter-dropped = Esta versión ya no existe.
charter-no-draft = Esta versión ya no está en preparación.
# $role: en qué función se firmó.
charter-line = { $name } · { $role } · versión { $version } · hasta: { $date }
dialogue-charter = Escribir una versión de la carta
    .about = La escribe en un idioma. Se traduce, quienes conocen los idiomas pueden corregirla, y usted la pone en vigor.
    .done = La nueva versión está guardada.
charter-title = ¿Cómo se llama la carta?
    .help = Como máximo 20 palabras. Por ejemplo: Carta de adhesión
    .why = Está encima del texto, en cada idioma.
charter-text = ¿Qué dice la carta?
    .help = Todo el texto, como máximo 1500 palabras. Deje una línea vacía entre los párrafos.
    .why = Es lo que las organizaciones leen y firman.
charter-years = ¿Por cuántos años se firma por lo general?
    .help = Un número del 1 al 5. Por ejemplo: 3
    .why = Cada compromiso tiene un fin, y se renueva si aún se quiere.
dialogue-charter-mend = Corregir una traducción
    .about = Lo que escriba sustituye lo que había en este idioma.
    .done = Corregido. Gracias.
charter-mend-text = ¿Qué debe decir?
    .help = Escriba todo el texto en este idioma, como máximo 1500 palabras.
    .why = Sustituye la traducción automática y se muestra como leído por una persona.
dialogue-charter-sign = Firmar la carta
    .about = Tres preguntas cortas. Nada se firma antes de la última.
    .done = Gracias.
charter-sign-role = ¿En qué función firma por la organización?
    .help = Una función, no un nombre. Por ejemplo: alcaldía, o presidencia de la asociación
    .why = La coordinación ve que firmó quien podía. Nadie más lo ve.
charter-sign-years = ¿Por cuántos años?
    .help = Un número del 1 al 5. Si la salta, vale lo que dice la carta.
    .why = Cada compromiso tiene un fin; se le pregunta a tiempo si lo renueva.
charter-sign-agree = ¿Su organización está de acuerdo con la carta, y puede verse que se compromete?
    .help = Sí: se firma ahora. No: no pasa nada.
    .why = Solo se firma lo que se aceptó con claridad. Puede retirar la firma en cualquier momento.

# A quién se escucha.
heard-title = A quién se escuchó en los últimos 30 días
# $few: un número pequeño.
heard-legend = Entre paréntesis: la parte de los 30 días anteriores. Menos de { $few } nunca se cuentan de a uno. No se mira a ninguna persona.
heard-said-language = Mensajes en los grupos, por idioma
heard-said-region = Mensajes en los grupos, por región
heard-entry-language = Prácticas, ideas y preguntas, por idioma
heard-entry-region = Prácticas, ideas y preguntas, por región
heard-territories = De dónde vienen
heard-rural = Lugares rurales
heard-other = Otros lugares
heard-colleges = Votos, por colegio
heard-authorities = Autoridades
heard-civil-society = Sociedad civil
heard-few = menos de { $count }
heard-nothing = nada
heard-groups = Entradas que tratan de
heard-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
heard-no-one = No se dijo nada en este tiempo.
heard-least = A quién se podría invitar a hablar
heard-least-language = Se dijo poco en este idioma: { $language }. Quizá un anuncio podría empezar por él, o se podría preguntar a alguien que interpreta.
heard-least-rural = Los lugares rurales se oyen poco. Quizá pedir su práctica a una asociación del campo.
heard-least-groups = Ninguna entrada trataba de: { $groups }. Quizá preguntar a quienes trabajan con estas personas, y a ellas ante todo.
heard-least-region = Llegó poco de esta región: { $region }. Quizá escribir a las organizaciones de allí: { $command }
heard-silent-region = No se oyó a nadie de esta región: { $region }. Quizá escribir a las organizaciones de allí: { $command }
heard-everybody = Se escuchó a todo el mundo más o menos por igual.

# Reminders, days of every year, the Welcoming Week.
# Reminders of events.
remind-heading = Recordatorio
remind-today = Hoy
remind-soon = Empieza pronto
remind-now = Empieza ahora
remind-begun = Ya ha empezado
remind-open = Todos los detalles
remind-come = Voy a ir
remind-cannot = No puedo ir
remind-place-yes = Usted dijo que viene: gracias, será un gusto recibirle.
remind-place-maybe = Usted dijo que quizás venga. Será un gusto recibirle; avisar ayuda a quienes organizan.
remind-place-waiting = Usted está en la lista de espera. Le avisaré en cuanto quede un lugar libre.
remind-place-asked = Quienes organizan todavía no han respondido a su solicitud.
# $language: the name of a language.
remind-interpretation = Interpretación confirmada ({ $language }).
remind-interpretation-open = Usted pidió interpretación ({ $language }). Todavía no está confirmada.
remind-link = Para participar:
# $title: what the event is called.
remind-missed = No pude recordar «{ $title }» a tiempo: yo no estaba en funcionamiento en ese momento. Si es importante, avise a la gente de otra manera, por favor.
remind-link-missing = «{ $title }» empieza dentro de una hora y no tengo la dirección para participar. Añádala al evento y se la daré a quienes vienen cuando empiece.
remind-set = Recordatorios de «{ $title }»
remind-set-about = Elija cuándo recuerdo el evento: en las salas donde se anunció y, en privado, a quienes vienen.
remind-set-none = Por ahora no hay ningún recordatorio previsto.
remind-set-open = Recordaré el evento cuando su día esté fijado y confirmado.
remind-not-yours = Solo quienes lo organizan pueden cambiar esto.
remind-usual = Como es habitual en este tipo
remind-rung-6m = 6 meses antes
remind-rung-3m = 3 meses antes
remind-rung-1m = 1 mes antes
remind-rung-30d = 30 días antes
remind-rung-14d = 14 días antes
remind-rung-7d = 7 días antes
remind-rung-3d = 3 días antes
remind-rung-1d = el día anterior
remind-rung-morning = esa misma mañana
remind-rung-1h = una hora antes
remind-rung-start = cuando empieza

# Days of every year.
remind-day-call = Dentro de un mes: ¿qué va a hacer?
remind-day-question = ¿Un encuentro, una película, una caminata, un momento de memoria? Registre su acción, por pequeña que sea: estará en el programa, a la vista de todo el mundo.
remind-day-today = Hoy
remind-day-find = Gracias a todas las personas que participan hoy, estén donde estén.
remind-register = Registrar una acción
remind-title-memory = Día en memoria de las personas desaparecidas en el mar y por la acogida de migrantes
remind-about-memory = El 3 de octubre de 2013 murieron cientos de personas frente a Lampedusa. Cada año, ese día, recordamos a todas las personas que murieron en el camino y decimos que acoger es posible.
remind-title-migrants = Día Internacional del Migrante
remind-about-migrants = Un día de las Naciones Unidas por los derechos y el aporte de todas las personas que viven en un lugar distinto de donde nacieron.
remind-title-africa = Día de África
remind-about-africa = Recuerda el 25 de mayo de 1963, cuando se fundó la Organización para la Unidad Africana, y celebra a los pueblos del continente, vivan donde vivan.

# Welcoming Week.
week-title = Semana de la Acogida
week-none = Todavía no hay ninguna Semana de la Acogida prevista.
week-none-organiser = Para preparar una, escriba { $command } y elija «Semana de la Acogida».
week-which = Hay varias Semanas de la Acogida próximas. ¿Cuál quiere ver?
week-programme-empty = El programa todavía está vacío. Su actividad podría ser la primera.
week-programme-none-so = Nada en el programa corresponde a esta elección.
# $count: how many activities; $page and $pages: numbers of pages.
week-count = { $count ->
    [one] Una actividad
   *[other] { $count } actividades
}
week-page = Página { $page } de { $pages }
week-day-open = Día por fijar
week-cards = Encuentros sobre las tarjetas de ciudadanía
week-card-places = Territorios con una tarjeta local de ciudadanía
week-register = Registrar una actividad local
week-by = Por lugar o idioma
week-by-which = ¿Qué quiere ver?
week-by-all = Todo
week-more = Todo el programa: { $link }
week-plan = Preparación
# $done and $all: numbers of tasks.
week-plan-title = Preparación de «{ $title }»
week-plan-progress = { $done } de { $all } hechas
week-plan-about = Las fechas se cuentan hacia atrás desde el comienzo de la Semana. Elija una tarea para encargarse de ella o para decir que está hecha.
week-plan-open = Propondré las tareas cuando se conozca el primer día.
week-add = Añadir una tarea
week-state-done = hecha
week-state-yours = suya
week-state-taken = alguien se encarga
week-state-free = nadie por ahora
week-state-late = con retraso
# $date: a day.
week-due = Para el { $date }
week-take = Me encargo yo
week-give = Al final no puedo
week-finish = Está hecha
week-undo = Todavía no está hecha
week-drop = Quitar la tarea
week-back = Todas las tareas
week-taken = Gracias: es suya. Se la recordaré antes del día.
week-taken-already = Ya hay alguien que se encarga.
week-given = Ya nadie se encarga. Gracias por decirlo.
week-finished = Hecha. Gracias.
week-dropped = La tarea se ha quitado.
week-not-yours = Solo pueden hacerlo quienes organizan la Semana o se encargan de la tarea.
week-gone = Esta Semana o tarea ya no existe.
week-added = La tarea está en la lista.
week-nudge-soon = Pronto hay que hacer, para «{ $title }»:
week-nudge-late = Todavía sin hacer para «{ $title }», aunque ya pasó el día:
week-nudge-free = nadie se encarga
week-task-partners = Encontrar aliados: asociaciones, escuelas, biblioteca, ayuntamiento
week-task-place = Encontrar lugares accesibles para todo el mundo y reservarlos
week-task-people = Invitar a personas concernidas a prepararla con ustedes
week-task-programme = Reunir las actividades locales y hacer el programa
week-task-interpretation = Encontrar intérpretes para los idiomas que se hablan allí
week-task-card = Prever un encuentro sobre la tarjeta de ciudadanía
week-task-call = Hacer los carteles y difundir la convocatoria, en varios idiomas
week-task-volunteers = Encontrar personas que reciban, cocinen y cuiden a las niñas y los niños
week-task-last = Repasar todo una vez más con quienes participan
week-task-thanks = Dar las gracias a todo el mundo y preguntar cómo les fue
week-task-evaluation = Anotar lo que salió bien y lo que conviene hacer de otra manera

# A task of one's own.
dialogue-week-task = Añadir una tarea
    .about = Dos preguntas cortas: qué hay que hacer y para cuándo.
    .done = Gracias.
week-task-text = ¿Qué hay que hacer?
    .help = Pocas palabras, 20 como máximo. Por ejemplo: Pedir prestado el equipo de sonido al centro juvenil
    .why = Quienes preparan la Semana la leen y pueden encargarse de ella.
week-task-due = ¿Para qué día?
    .help = Escriba un día. Por ejemplo: 3 de septiembre de 2026
    .why = Para que yo pueda recordárselo a quien se encargue.

# Asked of nobody who comes from the programme of a Week.
activity-umbrella = ¿De qué Semana de la Acogida forma parte?
    .help = Elíjala por su número, o salte la pregunta: también la encuentro por su día.
    .why = Para que figure en el programa de esa Semana. Lo verá todo el mundo cuando se publique.

# Broadcasts: progress, report.
# Sending to many, and how it went.
bc-untitled = anuncio
bc-hint = Reaccione abajo con el signo de su respuesta.
# $title: what a broadcast is about.
bc-running = Enviando «{ $title }»
bc-done = «{ $title }» ha llegado a todas partes.
bc-done-some = «{ $title }» se ha enviado, pero no ha llegado a todas partes.
bc-nobody = «{ $title }» no tenía ningún destino: no se ha enviado nada.
bc-withdrawn = «{ $title }» se ha retirado de todos los sitios donde era posible.
bc-list = «{ $title }», sala por sala
# $done, $total, $failed: numbers of rooms, or of people.
bc-rooms = { $total ->
    [one] { $done } de { $total } sala
   *[other] { $done } de { $total } salas
}
bc-rooms-failed = { $total ->
    [one] { $done } de { $total } sala, { $failed } con error
   *[other] { $done } de { $total } salas, { $failed } con error
}
bc-persons = { $total ->
    [one] En privado: { $done } de { $total } persona
   *[other] En privado: { $done } de { $total } personas
}
bc-persons-failed = { $total ->
    [one] En privado: { $done } de { $total } persona, { $failed } con error
   *[other] En privado: { $done } de { $total } personas, { $failed } con error
}
bc-held = { $count ->
    [one] { $count } envío espera a que acaben las horas de silencio.
   *[other] { $count } envíos esperan a que acaben las horas de silencio.
}
bc-more = { $count ->
    [one] … y { $count } más
   *[other] … y { $count } más
}
bc-unknown = { $count ->
    [one] De { $count } envío se perdió la respuesta: puede que haya llegado. Mírelo allí y dígamelo.
   *[other] De { $count } envíos se perdió la respuesta: puede que hayan llegado. Mírelo allí y dígamelo.
}
bc-person = Una persona, en privado
# $code: why a copy did not arrive.
bc-reason = { $code ->
    [room_closed] no puedo escribir en esta sala
    [expired] se acabó el plazo antes de poder enviarlo
    [quiet_hours] las horas de silencio duraban más que el plazo
    [too_long] el texto es demasiado largo para esta plataforma
    [key_destroyed] el contenido se borró antes de poder enviarlo
   *[other] la plataforma lo rechazó ({ $code })
}
bc-state = { $state ->
    [sent] llegó
    [waiting] en camino
    [unknown] puede que haya llegado
    [withdrawn] retirado
   *[other] no llegó
}
# $room: bridge, platform and language of a room.
bc-label-arrived = Llegó: { $room }
bc-label-again = Enviar otra vez: { $room }
bc-label-retry = Intentar de nuevo ({ $count })
bc-label-list = Sala por sala
bc-label-withdraw = Retirar
bc-label-withdraw-yes = Sí, retirar en todas partes
bc-label-withdraw-no = No, dejarlo
bc-label-before = Página anterior
bc-label-next = Página siguiente
bc-label-report = Resumen
bc-label-late = Enviar de todos modos
bc-expired = «{ $title }» no se ha enviado: cuando pude hacerlo, su plazo ya había pasado.
bc-broken = «{ $title }» no se ha enviado: un error mío me impidió redactarlo. El equipo técnico puede verlo en mi registro.
# $reason: a sentence.
bc-held-back = «{ $title }» no se ha enviado: { $reason }
bc-not-yours = Solo quien lo envió y la coordinación pueden hacer eso.
bc-retried = { $count ->
    [one] Va de nuevo en camino a { $count } destino.
   *[other] Va de nuevo en camino a { $count } destinos.
}
bc-still-closed = Donde falta sigo sin poder escribir. No se ha reenviado nada.
bc-nothing-to-retry = Ya no queda nada por reenviar.
bc-settled = Eso ya está resuelto.
bc-noted = Gracias, anotado.
bc-withdraw-sure = { $count ->
    [one] ¿Retirar «{ $title }» de { $count } lugar? Lo que aún no ha salido no saldrá.
   *[other] ¿Retirar «{ $title }» de { $count } lugares? Lo que aún no ha salido no saldrá.
}

# Webinars: questions, speaking, afterwards.
# Seminarios en línea: las preguntas.
dialogue-webinar-question = Hacer una pregunta
    .about = Su pregunta se suma a la lista de este evento. Todo el mundo la lee en su idioma y puede apoyarla.
    .done = Gracias. Su pregunta está en la lista.
webinar-question-text = ¿Cuál es su pregunta?
    .help = Escríbala en su idioma, como máximo 80 palabras. Por ejemplo: ¿Quién paga a los intérpretes?
    .why = Para que quienes intervienen preparen sus respuestas. Quien abra la lista puede leerla, traducida.
webinar-question-named = ¿Debe aparecer un nombre con ella?
    .help = Responda sí o no. Si lo omite, no aparece ningún nombre. Por ejemplo: no
    .why = Hay quien prefiere firmar su pregunta. No hace falta: sin nombre, no se sabe de quién viene.
webinar-question-name = ¿Qué nombre debe aparecer?
    .help = Como quiera que se le llame: un nombre, una función, una asociación. Por ejemplo: Lina, maestra
    .why = Quien abra la lista lee este nombre. Su cuenta no se muestra.
dialogue-webinar-answer = Responder por escrito a una pregunta
    .about = Su respuesta aparece debajo de la pregunta y llega, traducida, a quienes la hicieron o la apoyaron.
    .done = Anotado.
webinar-answer-text = ¿Cuál es la respuesta?
    .help = Unas frases en su idioma, como máximo 200 palabras. Por ejemplo: Los paga el municipio.
    .why = Para que quien no pudo asistir también tenga respuesta. Quien abra la lista puede leerla.
dialogue-webinar-hide = Ocultar una pregunta
    .about = La pregunta sale de la lista. Quien la hizo recibe su motivo, en su idioma.
    .done = La pregunta está oculta.
webinar-hide-text = ¿Por qué debe ocultarse?
    .help = Dígalo con amabilidad, como máximo 80 palabras. Por ejemplo: Nombra a una persona que no está para responder.
    .why = Quien la hizo lo lee, y puede preguntar de otra manera.
# Preguntar.
webinar-gone = Este evento ya no se puede ver.
webinar-not-yours = Solo quienes llevan este evento pueden hacerlo.
webinar-none = En este momento ningún evento recibe preguntas.
webinar-which = ¿De qué evento se trata?
webinar-over = { $title } ya no recibe preguntas ni turnos de palabra.
webinar-enough = Ha hecho muchas preguntas hoy. Deje sitio a otras personas y vuelva mañana.
webinar-added = Su pregunta está en la lista de { $title }. Todo el mundo la lee en su idioma y puede apoyarla.
webinar-take = Retirar mi pregunta
webinar-taken = Su pregunta ya no está en la lista.
webinar-question-gone = Esta pregunta ya no está.
webinar-question-decided = Esta pregunta ya está en la lista.
# $question: una pregunta; $minutes: un número.
webinar-alike = Ya se ha preguntado algo parecido: «{ $question }». ¿Es lo mismo? Si no elige nada, la suya se suma a la lista en { $minutes } minutos.
webinar-alike-answered = Ya se ha respondido a algo parecido: «{ $question }». ¿Es lo mismo? Si no elige nada, la suya se suma a la lista en { $minutes } minutos.
webinar-alike-join = Es la misma: la apoyo
webinar-alike-other = La mía es otra
# Listas. $count: personas.
webinar-list = Preguntas para { $title }
webinar-list-none = Todavía no hay preguntas. La suya puede ser la primera.
webinar-list-hint = Elija una pregunta para decir que también quiere respuesta. Las más esperadas van primero.
webinar-desk-hint = Elija una pregunta para responderla, ocultarla o unirla con otra.
webinar-supported = { $count ->
    [one] Anotado: { $count } persona espera respuesta en { $title }.
   *[other] Anotado: { $count } personas esperan respuesta en { $title }.
}
webinar-same = parecida
# $name: como alguien quiere que se le llame.
webinar-asked-by = de { $name }
webinar-answered = ✓ respondida
webinar-answer-is = Respuesta: { $answer }
webinar-original = Original: { $text }
# Botones.
webinar-ask = Hacer una pregunta
webinar-questions = Las preguntas
webinar-speak = Quisiera tomar la palabra
webinar-here = Ya estoy
webinar-take-part = Preguntas y turnos de palabra
webinar-refresh = Actualizar
webinar-back = Volver
webinar-desk = Atender las preguntas
webinar-floor-open = Turnos de palabra
webinar-there-open = Cuántas personas hay
webinar-after-open = Después: grabación, resumen
webinar-hub = { $title }: preguntas y palabra
# $questions, $speakers, $there: números.
webinar-hub-counts = Preguntas: { $questions } · piden la palabra: { $speakers } · presentes: { $there }
webinar-hub-open = Continuar
webinar-go-on = Aquí puede preguntar, leer las preguntas y participar.
webinar-in-private = Le he escrito en privado.
webinar-come-private = Esto se hace en privado: escríbame allí primero.
# Para quien lo lleva. $question: una pregunta.
webinar-done = Respondida en voz alta
webinar-write = Responder por escrito
webinar-undone = Al final sin respuesta
webinar-done-noted = Anotado. Se avisa a quienes la hicieron o la apoyaron.
webinar-merge = Unir con otra
webinar-merge-with = ¿Con cuál se une «{ $question }»?
webinar-merge-none = No hay otra pregunta con la que unir «{ $question }».
webinar-merged = Ahora son una sola; cuenta todo el que quería una u otra.
webinar-together = Unidas con ella:
webinar-apart = Separar: { $question }
webinar-parted = Vuelve a estar aparte.
webinar-hide = Ocultar
webinar-hidden = Oculta: «{ $question }». Quien la hizo sabe por qué.
webinar-unhide = Mostrarla de nuevo
# Lo que se dice a las personas. $question: una pregunta.
webinar-told-answered-own = Su pregunta para { $title } tiene respuesta:
webinar-told-answered = Una pregunta que usted apoya en { $title } tiene respuesta:
webinar-told-aloud = Se respondió en voz alta.
webinar-told-hidden = Quienes llevan { $title } han quitado de la lista su pregunta «{ $question }». Puede hacerla de otra manera. Su motivo:
webinar-told-merged = Su pregunta para { $title } se ha unido con otra que pregunta lo mismo: «{ $question }». Usted cuenta allí y recibirá la respuesta.
# Tomar la palabra. $position: un puesto en la lista; $name: como alguien quiere que se le llame.
dialogue-webinar-speaker = Pedir la palabra
    .about = Estará en la lista de quienes piden la palabra. Le aviso aquí cuando sea su turno.
    .done = Está en la lista.
webinar-speaker-name = ¿Cómo quiere que se le llame?
    .help = Un nombre, una función, una asociación. Por ejemplo: Lina, maestra
    .why = Para darle la palabra. Lo leen quienes llevan el evento; su cuenta no se muestra.
webinar-place = { $title }: es el número { $position } de la lista, como { $name }. Primero van quienes aún no han hablado y después quienes lo pidieron antes.
webinar-place-again = { $title }: es el número { $position } de la lista, como { $name }. Usted ya ha hablado: quienes no lo han hecho van antes.
webinar-place-none = No está en la lista de turnos de palabra de { $title }.
webinar-place-left = Ya no está en la lista de { $title }.
webinar-turn = { $title }: es su turno de palabra.
webinar-soon = { $title }: seguramente le toque pronto. Vaya preparándose.
webinar-rename = Otro nombre
webinar-leave = Salir de la lista
webinar-floor = Turnos de palabra en { $title }
webinar-floor-none = Nadie pide la palabra por ahora.
webinar-floor-more = { $count ->
    [one] y { $count } persona más
   *[other] y { $count } personas más
}
webinar-floor-why = Primero quienes aún no han hablado, después quienes lo pidieron antes.
webinar-floor-called = tiene la palabra
webinar-floor-times = { $count ->
    [one] ha hablado una vez
   *[other] ha hablado { $count } veces
}
webinar-floor-next = Dar la palabra a { $name }
webinar-floor-spoken = { $name } ya ha hablado
webinar-floor-away = No puedo avisar a { $name } en privado: llame por el nombre.
# Asistir. $count: personas.
webinar-here-noted = Anotado: está en { $title }. Quienes organizan solo ven números.
webinar-here-closed = Se puede indicar la asistencia a { $title } desde media hora antes hasta un día después.
webinar-there-head = La asistencia a { $title }, en números
webinar-there-none = Nadie lo ha dicho todavía.
webinar-there = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
webinar-there-unknown = idioma desconocido
# Después.
webinar-after = Después de { $title }
webinar-after-head = Después de { $title }: lo que queda
webinar-after-early = Podrá completarse cuando { $title } haya terminado.
webinar-after-none = Todavía no hay nada: puede añadir una grabación, un resumen y recursos.
webinar-after-kept = Anotado. Donde ya se había dicho, se corrige.
webinar-after-told = Se envía a quienes supieron del evento y a quienes asistieron, en sus idiomas.
webinar-after-tell = Avisar a quienes les interesa
webinar-after-tell-again = Avisar de lo que se ha añadido
webinar-after-more = Sobre este evento
webinar-after-recording = Grabación
webinar-after-summary = Lo que se dijo
webinar-after-resources = Para leer y usar
webinar-after-add-recording = Añadir la grabación
webinar-after-change-recording = Cambiar la grabación
webinar-after-drop-recording = Quitar la grabación
webinar-after-add-summary = Añadir el resumen
webinar-after-change-summary = Cambiar el resumen
webinar-after-drop-summary = Quitar el resumen
webinar-after-add-resources = Añadir los recursos
webinar-after-change-resources = Cambiar los recursos
webinar-after-drop-resources = Quitar los recursos
dialogue-webinar-recording = Dar la grabación
    .about = Se muestra con el evento y, cuando lo envíe, llega a quienes supieron de él o asistieron.
    .done = Anotado.
webinar-recording-link = ¿Dónde está la grabación?
    .help = Pegue su dirección. Por ejemplo: https://example.org/grabacion
    .why = Lo puede leer todo el mundo, para que también lo tengan quienes no pudieron venir.
dialogue-webinar-summary = Dar un resumen
    .about = Se muestra con el evento y, cuando lo envíe, llega a quienes supieron de él o asistieron.
    .done = Anotado.
webinar-summary-text = ¿Qué se dijo y se decidió?
    .help = En su idioma, como máximo 400 palabras, sin nombres de personas. Por ejemplo: Tres ciudades contaron cómo encontraron viviendas.
    .why = Lo puede leer todo el mundo, para que también lo tengan quienes no pudieron venir.
dialogue-webinar-resources = Dar recursos
    .about = Se muestra con el evento y, cuando lo envíe, llega a quienes supieron de él o asistieron.
    .done = Anotado.
webinar-resources-text = ¿Qué se puede leer o usar?
    .help = Uno por línea: un título y su dirección, como máximo 200 palabras. Por ejemplo: Guía de acogida https://example.org/guia
    .why = Lo puede leer todo el mundo, para que también lo tengan quienes no pudieron venir.
webinar-hidden-untold = Oculta: «{ $question }». No he podido avisar a quien la hizo.

# Corrections and withdrawals that a room refused.
bc-not-corrected = la corrección no llegó allí: quizá alguien borró el mensaje
bc-not-deleted = no fue posible borrar allí el mensaje

# Events: what is refused, and where to subscribe.
event-fix-cancelled = { $title }: el encuentro está cancelado. Si al final tiene lugar, indíquelo primero.
event-date-past = { $date }: esa fecha ya pasó. Elija un día futuro.
event-dates-days = ¿Durante cuántos días se puede responder?
    .help = Escriba un número de días, por ejemplo 7. Sin respuesta, son 7. Termina a más tardar en la primera de las fechas.
    .why = Al terminar, sabrá cuántas personas pueden venir en cada fecha.
event-poll-ends = Se puede responder hasta: { $date }.
event-poll-past = Esa fecha ya pasó o está demasiado cerca para preguntar por ella: { $text }. Proponga fechas futuras.
event-withdrawn = { $title } ya no figura en la lista de encuentros de la red. Usted había respondido que viene, o quizás: consulte con el equipo organizador antes de ponerse en camino.
wrong-date-whole = Aquí necesito una fecha completa: día, mes y año. Por ejemplo: 15/06/2027
wrong-before = Es antes de { $date }, su respuesta a «{ $question }». Escriba una fecha posterior o cambie primero la otra.
wrong-after = Es después de { $date }, su respuesta a «{ $question }». Escriba una fecha anterior o cambie primero la otra.

# Names, and the life of rooms
command-name = nombre
    .words = nombre, apodo, seudónimo, alias
    .about = Elegir el nombre que ven las demás personas
name-claimed = «{ $name }» (nombre elegido libremente)
name-off = ninguno
    .words = off, ninguno, quitar
name-shown = En las otras salas se le ve con el nombre que eligió: { $name }. Para volver al nombre de su cuenta, escriba { $command } { $off }.
name-shown-own = En las otras salas se le ve con el nombre de su cuenta: { $name }. Para mostrar otro, escriba { $command } y ese nombre.
name-shown-nobody = Su cuenta no tiene un nombre que pueda mostrarse. Para elegir uno, escriba { $command } y ese nombre.
name-set = Desde ahora, las otras salas le ven con el nombre { $name }, sin su imagen. Lo que escribió antes queda como está. Para volver al nombre de su cuenta, escriba { $command } { $off }.
name-removed = Desde ahora, las otras salas le ven de nuevo con el nombre de su cuenta: { $name }.
name-removed-none = No había elegido otro nombre: nada ha cambiado.
name-long = Un nombre tiene { $most } caracteres como máximo. Elija uno más corto, por favor.
name-empty = Un nombre necesita al menos una letra visible. Elija otro, por favor.
name-claims = { $name } puede confundirse con el bot o con quien dirige el grupo. Elija otro nombre, por favor.
name-unsure = Si desea que se le vea como { $name }, escríbalo entre comillas: { $command } "{ $plain }"
name-exported = Nombre que ven las otras salas: { $name }
life-pinned = { $named ->
    [yes] { $name } fijó este mensaje.
   *[no] Este mensaje se fijó en otra sala.
}
life-renamed = { $named ->
    [yes] { $name } cambió el nombre de la otra sala: { $title }
   *[no] La otra sala tiene un nombre nuevo: { $title }
}
life-pictured = { $named ->
    [yes] { $name } cambió la imagen de la otra sala.
   *[no] La otra sala tiene una imagen nueva.
}
life-unpictured = { $named ->
    [yes] { $name } quitó la imagen de la otra sala.
   *[no] La otra sala ya no tiene imagen.
}
life-joined = { $count ->
    [one] { $names } entró en la sala
   *[other] { $names } entraron en la sala
}
life-joined-many = { $count ->
    [one] { $count } persona entró en la sala
   *[other] { $count } personas entraron en la sala
}
life-left = { $count ->
    [one] { $names } salió de la sala
   *[other] { $names } salieron de la sala
}
life-left-many = { $count ->
    [one] { $count } persona salió de la sala
   *[other] { $count } personas salieron de la sala
}
topic-opened = El tema { $name } tiene ahora su propia sala del otro lado: lo que se escribe aquí se lee allí.
topic-welcome = Esta sala es la del tema { $name }, abierto en otra sala del puente: lo que se escribe aquí se lee allí.

# Reactions, polls, contacts

# Reacciones de las personas de las otras salas: $tally es una lista como «👍 3 · ❤️ 2».
reaction-tally = En las otras salas: { $tally }
reaction-elsewhere = Reacciones de las otras salas

# Encuestas que el bot lleva en varias salas.
# $most: cuántas opciones se pueden elegir
poll-several = { $most ->
    [one] Una sola opción
   *[other] Hasta { $most } opciones
}
# $percent: parte de las respuestas; $count: cuántas personas eligieron esta opción
poll-share = { $percent } % · { $count }
poll-people = { $count ->
    [0] Todavía no hay respuestas.
    [one] Ha respondido { $count } persona, entre todas las salas.
   *[other] Han respondido { $count } personas, entre todas las salas.
}
poll-results = Resultados, entre todas las salas
poll-final = Encuesta cerrada, resultados definitivos
poll-final-people = { $count ->
    [0] No hubo respuestas.
    [one] Respondió { $count } persona, entre todas las salas.
   *[other] Respondieron { $count } personas, entre todas las salas.
}
poll-counts-here = Las respuestas a la encuesta de arriba no se pueden contar junto con las de las otras salas. Responda aquí, por favor: esta es la encuesta que cuenta.
poll-elsewhere = Se puede responder en las otras salas.
poll-close = Cerrar la encuesta
poll-counted = Contado. Pulse otra vez para retirar su respuesta.
poll-taken-back = Respuesta retirada.
poll-over = Esta encuesta está cerrada.
poll-too-many = { $most ->
    [one] Una sola opción, por favor.
   *[other] { $most } opciones como máximo. Pulse una de las suyas para retirarla.
}
poll-close-not-yours = Solo la persona que hizo la pregunta o la administración de esta sala puede cerrar la encuesta.
poll-not-person = Solo pueden responder personas.

# Alguien envió un contacto: su número no va a ninguna parte sin su acuerdo.
contact-ask = ¿Quiere que pase este contacto a las otras salas? Un número pertenece a alguien: ¿está de acuerdo esa persona?
contact-yes = Con el número
contact-name-only = Solo el nombre
contact-no = No
contact-passed = Pasado a las otras salas.
contact-passed-name = Nombre pasado a las otras salas, sin el número.
contact-kept = No se pasó a las otras salas.
contact-not-yours = Solo puede decidir quien envió este contacto.
contact-gone = Ya está decidido.

# Linking rooms from chat, status, what did not arrive
command-bridge = puente
    .words = puente, puentes
    .about = Enlazar salas (se escribe en un grupo)
command-status = estado
    .words = estado, estado de los puentes
    .about = Cómo están los puentes
command-retry = reintentar
    .words = reintentar, volver a enviar
    .about = Volver a enviar lo que no se pudo entregar
bridging-word-new = nuevo
    .words = nuevo, nueva, crear
    .about = crear un puente que empieza por esta sala
bridging-word-join = unir
    .words = unir, unirse, entrar
    .about = enlazar esta sala con un puente, con un código de una de sus salas
bridging-word-code = codigo
    .words = código, invitar
    .about = obtener un código para una sala más
bridging-word-language = idioma
    .words = idioma, lengua, hablar
    .about = decir qué idioma se habla en esta sala
bridging-word-list = lista
    .words = lista, listar, salas
    .about = ver las salas de este puente
bridging-word-members = miembros
    .words = miembros, personas
    .about = decir, o no, quién llega y quién se va en las otras salas
bridging-word-pause = pausa
    .words = pausa, pausar, detener
    .about = no llevar nada durante un tiempo
bridging-word-resume = reanudar
    .words = reanudar, continuar, seguir
    .about = volver a llevar mensajes
bridging-word-leave = salir
    .words = salir, dejar
    .about = sacar esta sala de su puente
bridging-word-help = ayuda
    .words = ayuda
    .about = ver lo que puede escribir
bridging-word-on = si
    .words = sí, activar
bridging-word-off = no
    .words = no, desactivar
bridging-placeholder-name = NOMBRE
bridging-placeholder-code = CÓDIGO
bridging-placeholder-language = IDIOMA
bridging-placeholder-switch = sí/no
bridging-example-name = Puerto
bridging-room = { $title } ({ $platform })
bridging-hello = Buenos días, soy Passerelle. Enlazo esta sala con otras, en Telegram o Matrix, y traduzco lo que se escribe. Una persona que administre esta sala puede configurarme:
bridging-hello-terms = Mientras esta sala no forme parte de un puente, solo leo aquí estas órdenes. Si nadie las usa, me iré dentro de { $hours } horas.
bridging-complete = Gracias. Tengo todo lo que necesito en esta sala.
bridging-farewell = Nadie ha enlazado esta sala, así que me voy. Puede volver a añadirme cuando quiera.
bridging-missing = Lo que aún me falta en esta sala:
bridging-check-privacy-mode = ver los mensajes: deme el papel de admin en este grupo; o pida a quien me mantiene que desactive el modo de privacidad en BotFather (/setprivacy), y luego quíteme y vuelva a añadirme
bridging-check-cannot-write = el permiso de enviar mensajes (Telegram: permisos del grupo; Matrix: mi nivel de poder)
bridging-check-cannot-delete = borrar una copia cuando su autor borra el mensaje: déjeme borrar mensajes (Telegram: permiso de admin; Matrix: nivel 50)
bridging-check-encrypted = poder leer esta sala cifrada: no tengo sus claves
bridging-check-not-member = formar parte de esta sala
bridging-admins-only = Solo puede hacerlo una persona que administre esta sala.
bridging-unknown = No conozco «{ $word }». Puede escribir:
bridging-help = Esta sala forma parte del puente «{ $name }». Sus admins pueden escribir:
bridging-help-none = Esta sala aún no forma parte de ningún puente. Sus admins pueden escribir:
bridging-name-missing = Dé un nombre al puente, por ejemplo: { $command }
bridging-name-long = Este nombre es demasiado largo: { $most } caracteres como máximo, por ejemplo: { $command }
bridging-name-taken = Ya hay un puente llamado «{ $name }». Elija otro nombre: { $command }
bridging-made = El puente «{ $name }» ya existe, con esta sala en { $language }.
bridging-made-terms = Los mensajes puede traducirlos cualquier motor que haya configurado quien me mantiene, también uno externo. Otro idioma: { $command }
bridging-code = Para enlazar una sala más, añádame allí; en el plazo de una hora, una persona que la administre escribe allí:
bridging-code-missing = Escriba el código que le dio una persona que administra otra sala y el idioma de esta, por ejemplo: { $command }
bridging-code-wrong = Este código no vale, o ya no: un código dura una hora y sirve para una sola sala. En una sala del puente se obtiene otro con: { $command }
bridging-language-which = ¿Qué idioma se habla en esta sala?
bridging-language-unknown = No conozco el idioma «{ $text }». ¿Qué idioma se habla en esta sala?
bridging-language-set = El idioma de esta sala es ahora: { $language }.
bridging-joined = Esta sala forma parte ahora del puente «{ $name }», en { $language }. Lo que se escribe aquí va a las otras salas, y al revés.
bridging-joined-there = { $title } se ha unido al puente «{ $name }», en { $language }. Lo que se escribe aquí va también allí desde ahora.
bridging-encrypted-here = Esta sala está cifrada. Lo que llevo a otra parte se descifra para ello: puedo leerlo y, en las salas sin cifrado, también su servidor.
bridging-encrypted = Al menos una sala de este puente está cifrada. El cifrado protege los mensajes dentro de esa sala. Lo que llevo de una sala a otra se descifra para ello: puedo leerlo y, en las salas sin cifrado, también su servidor.
bridging-already = Esta sala ya forma parte del puente «{ $name }».
bridging-has-bridge = Esta sala forma parte del puente «{ $name }». Para enlazarla con otro, salga antes de ese: { $command }
bridging-from-file = El puente «{ $name }» está en la configuración de quien me mantiene; solo puede cambiarse allí.
bridging-none = Esta sala aún no forma parte de ningún puente. Para crear uno: { $command }
bridging-is-paused = Este puente está en pausa. Para volver a llevar mensajes: { $command }
bridging-rooms = Salas del puente «{ $name }»:
bridging-room-line = { $title }, { $language }
bridging-room-line-here = { $title }, { $language } – esta sala
bridging-left = Esta sala ha salido del puente «{ $name }». Me quedo { $hours } horas, por si quiere enlazarla con otro.
bridging-left-there = { $title } ha salido del puente «{ $name }».
bridging-paused = El puente «{ $name }» está en pausa: no se lleva nada, y lo que se escriba mientras tanto no se llevará después. Para seguir: { $command }
bridging-paused-already = El puente «{ $name }» ya está en pausa.
bridging-paused-there = Desde otra sala se ha puesto en pausa el puente «{ $name }»: no se lleva nada, y lo que se escriba mientras tanto no se llevará después.
bridging-resumed = El puente «{ $name }» vuelve a llevar mensajes. Para ponerlo en pausa: { $command }
bridging-resumed-already = El puente «{ $name }» ya lleva mensajes.
bridging-resumed-there = El puente «{ $name }» vuelve a llevar mensajes.
bridging-members-tells = Las salas de este puente se enteran de quién llega y quién se va en las otras. Para cambiarlo: { $off }
bridging-members-silent = Las salas de este puente no se enteran de quién llega y quién se va en las otras. Para cambiarlo: { $on }
bridging-members-on = Desde ahora, las salas de este puente se enteran de quién llega y quién se va en las otras.
bridging-members-off = Desde ahora, las salas de este puente no se enteran de quién llega y quién se va en las otras.
bridging-in-groups = Las salas se enlazan desde dentro: añádame a un grupo o sala que usted administre y escriba allí: { $command }
status-title = Puente «{ $name }»
status-title-paused = Puente «{ $name }», en pausa
status-room = { $title }, { $language }
status-up-to-date = al día
status-behind = { $count ->
    [one] un mensaje espera desde hace { $age }
   *[other] { $count } mensajes esperan desde hace { $age }
}
status-closed = { $count ->
    [0] no puedo escribir allí
    [one] no puedo escribir allí; un mensaje espera
   *[other] no puedo escribir allí; { $count } mensajes esperan
}
status-failed = { $count ->
    [one] una entrega falló
   *[other] { $count } entregas fallaron
}
status-problem = último problema hace { $age }: { $problem }
status-problem-room-closed = no me dejaron entrar
status-problem-too-big = era demasiado grande
status-problem-not-allowed = no tenía permiso
status-problem-server-error = un fallo al otro lado
status-problem-bad-answer = una respuesta incomprensible del otro lado
status-problem-bad-request = el otro lado no lo acepta
status-problem-key-destroyed = ya no se podía leer
status-problem-expired = esperó demasiado
status-engine = { $source } → { $target }: traduce { $engine }
status-reserved = En privado, solo pueden pedirlo quienes administran el bot. En una sala enlazada puede hacerlo cualquiera.
status-nothing = Aún no hay ningún puente.
status-dead = No se pudo entregar
status-dead-line = { $bridge }, { $platform } #{ $number }: { $problem } ({ $count })
status-dead-retry = Para volver a enviarlo todo: { $command }
status-private = en privado
status-retried = { $count ->
    [one] Se intenta de nuevo una entrega.
   *[other] Se intentan de nuevo { $count } entregas.
}
status-retried-none = No hay nada que volver a intentar.
truth-undelivered = { $count ->
    [one] Una sala no recibió todo este mensaje.
   *[other] { $count } salas no recibieron todo este mensaje.
}
truth-retried = Este mensaje no llegó a todas las salas; se está enviando de nuevo.
truth-shortened-too-big = Lo que acompaña a este mensaje es demasiado grande para algunas salas: lo recibieron sin ello.
truth-shortened-gone = Lo que acompaña a este mensaje ya no estaba para algunas salas: lo recibieron sin ello.
truth-shortened-not-allowed = Algunas salas no admiten lo que acompaña a este mensaje: lo recibieron sin ello.
truth-shortened-other = Algunas salas recibieron este mensaje sin lo que lo acompaña.
truth-room-closed = Ya no puedo escribir en una sala del puente «{ $bridge }» ({ $platform } #{ $number }, { $language }). Lo destinado a ella espera { $days } días como máximo; las otras salas siguen.
truth-room-back = Vuelvo a poder escribir en la sala del puente «{ $bridge }» ({ $platform } #{ $number }, { $language }). Lo que esperaba está en camino.
